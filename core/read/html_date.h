/* When a page was published, by all that it says of that. Plain values. */
#pragma once

#include "read/html_page.h"

#define PLX_MAX_DATES 24

/* Dates from the surest source to the least sure. */
typedef struct {
  PlxInstant dates[PLX_MAX_DATES];
  guint n;
  gboolean day_first; /* `03/04/2024` is in April */
} PlxDates;

void plx_dates_add(PlxDates *dates, PlxInstant date);

/* A date as text: ISO 8601, RFC 822 or as readers see it. Nothing is added if it is none, or NULL. */
void plx_dates_add_text(PlxDates *dates, const char *text);

/* What the page's meta tags, microdata and `<time>` say. */
void plx_dates_add_page(PlxDates *dates, const PlxPage *page);

/* A `<time>` that stands beside the article: better than nothing. */
void plx_dates_add_beside(PlxDates *dates, const PlxPage *page);

/* What the page says of its last change. */
void plx_dates_add_updates(PlxDates *dates, const PlxPage *page);

/* `/2024/05/03/` of an address, which may be NULL. */
void plx_dates_add_address(PlxDates *dates, const char *address);

/* The date of publication; unknown if none was added. */
PlxInstant plx_dates_choose(const PlxDates *dates);

/* The value of the first fact of that kind and key that is not empty; NULL. */
const char *plx_page_fact(const PlxPage *page, PlxPageFactKind kind, const char *key);
