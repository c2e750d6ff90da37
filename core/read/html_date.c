/* How this works: dates are gathered from the surest source to the least sure. The first one's day counts;
 * clock and zone come from whichever source gives them for that day. */
#include "read/html_date.h"

#include "read/visible_date.h"

#include <string.h>

/* Meta tags and microdata that date a page, the surest first. */
static const char *const date_keys[] = {"article:published_time",
                                        "article:published",
                                        "og:published_time",
                                        "datepublished",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "publish-date",
                                        "publishdate",
                                        "publish_date",
                                        "published_time",
                                        "publication_date",
                                        "published-date",
                                        "pubdate",
                                        "article.published",
                                        "dc.date.issued",
                                        "dcterms.created",
                                        "dcterms.date",
                                        "dcterms.issued",
                                        "dc.date",
                                        "dc.date.created",
                                        "citation_publication_date",
                                        "citation_date",
                                        "date",
                                        "og:article:published_time",
                                        "cxenseparse:recs:publishtime",
                                        "bt:pubdate",
                                        "originalpublicationdate",
                                        "displaydate",
                                        "article_date_original",
                                        "datecreated",
                                        "release_date"};

/* Those that date its last change. */
static const char *const update_keys[] = {"article:modified_time", "article:modified", "og:updated_time",
                                          "datemodified",          "dateupdated",      "dcterms.modified",
                                          "dc.date.modified",      "last-modified",    "lastmod",
                                          "modified_time",         "article.updated",  "revision_date"};

void plx_dates_add(PlxDates *dates, PlxInstant date)
{
  if (dates->n < PLX_MAX_DATES)
    dates->dates[dates->n++] = date;
}

void plx_dates_add_text(PlxDates *dates, const char *text)
{
  PlxInstant instant = {0};
  if (text == NULL)
    return;
  while (g_ascii_isspace(*text))
    text++;
  const gsize length = strlen(text);
  if (plx_instant_parse(text, length, &instant) ||
      plx_visible_date(text, length, dates->day_first, &instant, NULL))
    plx_dates_add(dates, instant);
}

const char *plx_page_fact(const PlxPage *page, PlxPageFactKind kind, const char *key)
{
  for (guint i = 0; i < page->facts->len; i++) {
    const PlxPageFact *fact = &g_array_index(page->facts, PlxPageFact, i);
    if (fact->kind == kind && strcmp(fact->key, key) == 0 && *fact->value != '\0')
      return fact->value;
  }
  return NULL;
}

static void add_meta_dates(PlxDates *dates, const PlxPage *page, const char *const *keys, gsize n)
{
  for (gsize k = 0; k < n; k++) {
    plx_dates_add_text(dates, plx_page_fact(page, PLX_PAGE_META, keys[k]));
    plx_dates_add_text(dates, plx_page_fact(page, PLX_PAGE_PROPERTY, keys[k]));
  }
}

/* Any other meta tag that speaks of publication. */
static void add_other_dates(PlxDates *dates, const PlxPage *page)
{
  for (guint i = 0; i < page->facts->len; i++) {
    const PlxPageFact *fact = &g_array_index(page->facts, PlxPageFact, i);
    if (fact->kind == PLX_PAGE_META &&
        (strstr(fact->key, "publish") != NULL || strstr(fact->key, "pubdate") != NULL))
      plx_dates_add_text(dates, fact->value);
  }
}

/* How surely a `<time>` says when the article was published: 0 if it is another's or of the last change. */
static guint time_rank(const PlxPage *page, const PlxPageFact *fact)
{
  if (fact->kind != PLX_PAGE_TIME || strcmp(fact->key, "datemodified") == 0 ||
      plx_page_is_within(page, fact->element, PLX_TAG_NAV))
    return 0;
  if (plx_page_is_within(page, fact->element, PLX_TAG_ASIDE))
    return 1;
  return strcmp(fact->key, "datepublished") == 0 ? 3 : 2;
}

static void add_time_tags(PlxDates *dates, const PlxPage *page, guint rank)
{
  for (guint i = 0; i < page->facts->len; i++) {
    const PlxPageFact *fact = &g_array_index(page->facts, PlxPageFact, i);
    if (time_rank(page, fact) == rank)
      plx_dates_add_text(dates, fact->value);
  }
}

void plx_dates_add_page(PlxDates *dates, const PlxPage *page)
{
  add_meta_dates(dates, page, date_keys, G_N_ELEMENTS(date_keys));
  add_other_dates(dates, page);
  add_time_tags(dates, page, 3);
  add_time_tags(dates, page, 2);
}

void plx_dates_add_beside(PlxDates *dates, const PlxPage *page)
{
  add_time_tags(dates, page, 1);
}

void plx_dates_add_updates(PlxDates *dates, const PlxPage *page)
{
  add_meta_dates(dates, page, update_keys, G_N_ELEMENTS(update_keys));
  for (guint i = 0; i < page->facts->len; i++) {
    const PlxPageFact *fact = &g_array_index(page->facts, PlxPageFact, i);
    if (fact->kind == PLX_PAGE_TIME && strcmp(fact->key, "datemodified") == 0)
      plx_dates_add_text(dates, fact->value);
  }
}

void plx_dates_add_address(PlxDates *dates, const char *address)
{
  for (const char *at = address; at != NULL && (at = strchr(at, '/')) != NULL; at++)
    if ((g_str_has_prefix(at, "/20") || g_str_has_prefix(at, "/19")) && strlen(at) >= 11 && at[5] == '/' &&
        at[8] == '/') {
      g_autofree char *date = g_strndup(at + 1, 10);
      plx_dates_add_text(dates, date);
      return;
    }
}

PlxInstant plx_dates_choose(const PlxDates *dates)
{
  PlxInstant best = {0};
  if (dates->n == 0)
    return best;
  best = dates->dates[0];
  const gint64 day = plx_instant_local_day(best);
  for (guint i = 1; i < dates->n && !(best.has_clock && best.has_zone); i++) {
    const PlxInstant *other = &dates->dates[i];
    const gint64 apart = plx_instant_local_day(*other) - day;
    if (apart >= -1 && apart <= 1 && other->has_clock && (other->has_zone || (!best.has_clock && apart == 0)))
      best = *other;
  }
  return best;
}
