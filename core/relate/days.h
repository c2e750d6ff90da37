/* The days that an article tells of. A PlxDays owns its array of dates. */
#pragma once

#include "model/article.h"

#define PLX_LONG_AGO_DAYS 300 /* what is so far back is another event */

typedef struct {
  double weekdays[8]; /* how often each is told of, 1–7 */
  double named[8];    /* of them, by the weekday's name */
  guint32 n;          /* times that tell a weekday */
  guint32 n_dated;    /* times that tell the day of the month */
  GArray *dates;      /* gint64, ascending: the days that are known to the date */
} PlxDays;

/* Those of all its times outside furniture. */
PlxDays plx_days_count(const PlxArticle *article);
void plx_days_clear(PlxDays *days);

/* Do both tell of weekdays, and (nearly) none is the same? */
gboolean plx_days_weekdays_apart(const PlxDays *a, const PlxDays *b);

/* Were they published days apart, and no date is told of by both? Not where both tell of the same weekdays
 * only: one may bear the date of a later copy. */
gboolean plx_days_dates_apart(const PlxArticle *x, const PlxDays *a, const PlxArticle *y, const PlxDays *b);

/* Add what the one counts to the other, without its dates. */
void plx_days_add(PlxDays *to, const PlxDays *days);

/* Are the weekdays that an article names those that the others name? */
gboolean plx_days_one_week(const PlxDays *days, const PlxDays *others);

/* The day that an article tells of most, for people; the caller frees it. */
char *plx_days_main(const PlxArticle *article, const PlxDays *days);

/* Does a stretch of the article tell of a time that was long past when it was written? */
gboolean plx_days_long_ago(const PlxArticle *article, PlxSpan span);
