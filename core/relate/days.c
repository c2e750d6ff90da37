/* Articles of one event tell of the same days; look-alikes (last year's final, the next quake) tell of
 * others. Weekdays are compared as a distribution, for articles that give no dates; dates are compared one by
 * one. */
#include "relate/days.h"

#include "model/describe.h"

#include <math.h>

#define FAR_APART 5    /* days between publications */
#define FEWEST_DAYS 2  /* of which a distribution says something */
#define IN_COMMON 0.2  /* a cosine of weekdays below it is none, */
#define FIRST_TIMES 32 /* that show whether an article tells of days near it */
#define THE_SAME 0.7   /* and above it they are the same */

static int compare_dates(gconstpointer p, gconstpointer q)
{
  const gint64 a = *(const gint64 *)p, b = *(const gint64 *)q;
  return a < b ? -1 : a > b;
}

static gboolean has_date(const PlxTime *time)
{
  return time->anchored && time->to - time->from <= PLX_DAY_SECONDS;
}

/* 1–7; another number if it tells of none. */
static gint32 weekday_of(const PlxTime *time)
{
  return has_date(time) ? plx_calendar_weekday(plx_calendar_day(time->from)) : time->fields.weekday;
}

static void count_day(PlxDays *days, const PlxTime *time)
{
  const gint32 weekday = weekday_of(time);
  days->n_dated += time->fields.day >= 0 ? 1 : 0;
  if (has_date(time)) {
    const gint64 date = plx_calendar_day(time->from);
    g_array_append_val(days->dates, date);
  }
  if (weekday < 1 || weekday > 7)
    return;
  days->weekdays[weekday]++;
  days->named[weekday] += time->fields.weekday > 0 ? 1 : 0;
  days->n++;
}

PlxDays plx_days_count(const PlxArticle *article)
{
  PlxDays days = {.dates = g_array_new(FALSE, FALSE, sizeof(gint64))};
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (!plx_article_sentence(article, time->sentence)->furniture && time->type <= PLX_TIME_TIME)
      count_day(&days, time);
  }
  g_array_sort(days.dates, compare_dates);
  return days;
}

static gboolean tell_of_weekdays(const PlxDays *a, const PlxDays *b)
{
  return a->n >= FEWEST_DAYS && b->n >= FEWEST_DAYS;
}

/* The cosine of two distributions. */
static double compare_weekdays(const double *a, const double *b)
{
  double product = 0, square_a = 0, square_b = 0;
  for (guint i = 1; i <= 7; i++) {
    product += a[i] * b[i];
    square_a += a[i] * a[i];
    square_b += b[i] * b[i];
  }
  return square_a > 0 && square_b > 0 ? product / sqrt(square_a * square_b) : 0;
}

gboolean plx_days_weekdays_apart(const PlxDays *a, const PlxDays *b)
{
  return tell_of_weekdays(a, b) && compare_weekdays(a->weekdays, b->weekdays) < IN_COMMON;
}

void plx_days_add(PlxDays *to, const PlxDays *days)
{
  for (guint i = 1; i <= 7; i++) {
    to->weekdays[i] += days->weekdays[i];
    to->named[i] += days->named[i];
  }
  to->n += days->n;
  to->n_dated += days->n_dated;
}

gboolean plx_days_one_week(const PlxDays *days, const PlxDays *others)
{
  return others->n >= FEWEST_DAYS && compare_weekdays(days->named, others->named) > THE_SAME;
}

/* Are all dates but weekdays, and the same? Then the dates are as good as the articles' own, and that of one
 * may be the day on which it was collected. */
static gboolean may_be_one_week(const PlxDays *a, const PlxDays *b)
{
  return a->n_dated == 0 && b->n_dated == 0 && tell_of_weekdays(a, b) &&
         compare_weekdays(a->weekdays, b->weekdays) > THE_SAME;
}

gboolean plx_days_dates_apart(const PlxArticle *x, const PlxDays *a, const PlxArticle *y, const PlxDays *b)
{
  if (!x->published.known || !y->published.known || a->dates->len == 0 || b->dates->len == 0)
    return FALSE;
  if (ABS(plx_instant_local_day(x->published) - plx_instant_local_day(y->published)) < FAR_APART ||
      may_be_one_week(a, b))
    return FALSE;
  for (guint32 i = 0, k = 0; i < a->dates->len && k < b->dates->len;) {
    const gint64 p = g_array_index(a->dates, gint64, i), q = g_array_index(b->dates, gint64, k);
    if (p == q)
      return FALSE;
    i += p < q ? 1 : 0;
    k += q < p ? 1 : 0;
  }
  return TRUE;
}

char *plx_days_main(const PlxArticle *article, const PlxDays *days)
{
  const PlxTime *best = NULL;
  double most = 0;
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    const gint32 weekday = weekday_of(time);
    if (time->type != PLX_TIME_DATE || weekday < 1 || weekday > 7 || days->weekdays[weekday] < most ||
        (best != NULL && days->weekdays[weekday] <= most && (has_date(best) || !has_date(time))))
      continue;
    most = days->weekdays[weekday];
    best = time;
  }
  return best == NULL ? g_strdup("other dates") : plx_time_describe(article, best);
}

void plx_days_clear(PlxDays *days)
{
  g_array_unref(days->dates);
}

/* `On Wednesday` beside `in 1999`, in an article that no date is known of: does it tell of days that are near
 * it among the first? */
static gboolean tells_of_now(const PlxArticle *article)
{
  for (guint32 i = 0; i < MIN(article->times->len, FIRST_TIMES); i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->fields.year < 0 && (time->fields.weekday >= 1 || time->type == PLX_TIME_DATE) &&
        time->fields.month < 0)
      return TRUE;
  }
  return FALSE;
}

/* Is the time long before the article came out? Where nobody knows when that was, one that its words date to
 * the year is, if others are told by the day alone. */
static gboolean is_long_ago(const PlxArticle *article, const PlxTime *time)
{
  const PlxInstant now = plx_article_as_of(article);
  if (!plx_article_is_date(article, time))
    return FALSE;
  if (now.known)
    return time->to + PLX_LONG_AGO_DAYS * PLX_DAY_SECONDS < now.seconds;
  return time->fields.year > 0 && time->fields.weekday < 1 && tells_of_now(article);
}

gboolean plx_days_long_ago(const PlxArticle *article, PlxSpan span)
{
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, plx_article_sentence_at(article, span.start));
  for (; i < article->times->len && plx_article_time(article, i)->span.start < span.end; i++)
    if (plx_span_contains(span, plx_article_time(article, i)->span) &&
        is_long_ago(article, plx_article_time(article, i)))
      return TRUE;
  return FALSE;
}
