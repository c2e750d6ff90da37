/* How this works: some outlets date an old article by a later copy. The articles that came out with the
 * story's first one tell on which weekdays it happened. One that came out days later, names the same
 * weekdays, and tells of no date since the first, is one of them under a later date: nothing of it is
 * reckoned from that date. As of which day it tells, and any other without a date, its opening says. */
#include "relate/days.h"
#include "relate/steps.h"

#define SECOND_DAYS 5 /* after the first article, what comes out is later */

static gint64 day_of(const PlxArticle *article)
{
  return plx_instant_local_day(article->published);
}

static gint64 first_day(const PlxReport *report, const PlxStory *story)
{
  gint64 first = G_MAXINT64;
  for (guint32 i = 0; i < story->articles->len; i++) {
    const PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    if (article->published.known)
      first = MIN(first, day_of(article));
  }
  return first;
}

/* Which dates it tells to the day: */
typedef enum {
  NO_DATE,
  FIRST_DATE, /* none after those of the first article, and one of its days */
  OTHER_DATE,
} Dates;

static Dates dates_of(const PlxArticle *article, gint64 first)
{
  Dates found = NO_DATE;
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (time->fields.day <= 0 || time->fields.month <= 0 || !time->anchored)
      continue;
    const gint64 day = plx_calendar_day(time->from);
    if (day >= first + SECOND_DAYS)
      return OTHER_DATE;
    if (day > first - SECOND_DAYS)
      found = FIRST_DATE;
    else if (found == NO_DATE)
      found = OTHER_DATE;
  }
  return found;
}

/* Is it one of the first articles under a later date? A single weekday is the same by chance. */
static gboolean is_misdated(const PlxArticle *article, const PlxDays *days, const PlxDays *together,
                            gint64 first)
{
  const Dates dates = dates_of(article, first);
  return dates != OTHER_DATE && (dates == FIRST_DATE || days->n > 1) && plx_days_one_week(days, together);
}

/* Do the words tell when it is, by and large, whenever the article came out? */
static gboolean is_told(const PlxTimeFields *f)
{
  return f->year > 0 || f->month > 0;
}

static void set_misdated(PlxArticle *article, gboolean misdated)
{
  article->misdated = misdated;
  for (guint32 i = 0; i < article->times->len; i++) {
    PlxTime *time = plx_article_time(article, i);
    time->loose = misdated && !is_told(&time->fields);
  }
}

/* Somebody said it on that weekday: what the article tells is as of then. */
static gboolean is_day_of_report(const PlxArticle *article, const PlxTime *time)
{
  static const char *const reports[] = {"announce", "confirm", "report", "say", "tell", NULL};
  if (time->event_token == PLX_NONE || time->fields.weekday <= 0 || time->tense > 0 ||
      !plx_article_is_lead(article, time->sentence))
    return FALSE;
  const char *verb = plx_article_token(article, time->event_token)->lemma;
  return verb != NULL && g_strv_contains(reports, verb);
}

/* An article without a date of its own that can be trusted tells the state of things on the last day of which
 * its opening says that somebody said so. */
static void find_day(PlxArticle *article, gint64 first)
{
  const gint64 from = first + SECOND_DAYS - PLX_WEEK_DAYS; /* the week in which the first articles came out */
  article->told = (PlxInstant){0};
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    if (!is_day_of_report(article, time))
      continue;
    const gint64 day =
        from + (time->fields.weekday - plx_calendar_weekday(from) + PLX_WEEK_DAYS) % PLX_WEEK_DAYS;
    if (!article->told.known || day * PLX_DAY_SECONDS > article->told.seconds)
      article->told = (PlxInstant){.seconds = day * PLX_DAY_SECONDS, .known = TRUE};
  }
}

static void find_days(const PlxReport *report, const PlxStory *story, gint64 first)
{
  for (guint32 i = 0; i < story->articles->len && first < G_MAXINT64; i++) {
    PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
    if (article->misdated || (!article->published.known && article->dateline_month == 0))
      find_day(article, first);
  }
}

void plx_relate_dates(const PlxReport *report, PlxStory *story)
{
  const gint64 first = first_day(report, story);
  PlxDays together = {.dates = g_array_new(FALSE, FALSE, sizeof(gint64))};
  for (guint32 turn = 0; turn < 2 && story->articles->len > 1; turn++) {
    for (guint32 i = 0; i < story->articles->len; i++) {
      PlxArticle *article = plx_report_article(report, g_array_index(story->articles, guint32, i));
      const gboolean early = article->published.known && day_of(article) < first + SECOND_DAYS;
      if (!article->published.known || early != (turn == 0))
        continue;
      PlxDays days = plx_days_count(article);
      if (early)
        plx_days_add(&together, &days);
      set_misdated(article, !early && is_misdated(article, &days, &together, first));
      plx_days_clear(&days);
    }
  }
  plx_days_clear(&together);
  find_days(report, story, first);
}
