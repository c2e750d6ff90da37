/* time/zone, within one article. */
#include "compare/rules.h"

#include "model/describe.h"
#include "model/timezone.h"
#include "model/told_zone.h"

#define ZONE_CONFIDENCE 0.95
#define PLACE_REACH 2 /* tokens between a place and what is dated there */

/* The zone of the place that stands right before the time: `departed Los Angeles at 11:36 a.m. (0336 GMT)`;
 * NULL. */
static const char *zone_before(const PlxArticle *article, const PlxTime *time)
{
  static const char *const elsewhere[] = {"for", "from", "to", "towards", "via"};
  const char *found = NULL;
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->span, &end);
  for (guint32 i = PLX_MENTIONS_OF(article->names, PlxName, time->sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence != time->sentence || name->span.start >= time->span.start)
      break;
    const guint32 token = plx_article_tokens_within(article, name->span, &end);
    const gboolean here = token < end && token > 0 && !PLX_TOKEN_ANY(article, token - 1, elsewhere);
    if (here && end + PLACE_REACH >= first)
      found = plx_zone_of_place(article->text + name->core.start, plx_span_length(name->core));
  }
  return found;
}

/* Was what a place's clock is behind GMT added instead of taken off, or the other way about? */
static gboolean is_turned_round(const PlxTime *time, const char *zone)
{
  gint32 ahead;
  if (zone == NULL || !plx_time_offset_at(zone, time, &ahead) || ahead == 0)
    return FALSE;
  const gint32 wrong = plx_minute_of_day(time->fields.minute_from + ahead);
  return wrong == time->fields.zone_minute;
}

/* What GMT gives for the time on the clocks of a zone, as a minute of the day; FALSE if it is not known. */
static gboolean minute_in_gmt(const PlxTime *time, const char *zone, gint32 *minute)
{
  gint32 ahead;
  if (!plx_time_offset_at(zone, time, &ahead))
    return FALSE;
  *minute = plx_minute_of_day(time->fields.minute_from - ahead);
  return TRUE;
}

/* Is it right by the clocks of a place that the sentence names (`lifted off from Kourou at 9 p.m. local time
 * (0000 GMT)`)? */
static gboolean fits_some_place(const PlxArticle *article, const PlxTime *time)
{
  for (guint32 i = PLX_MENTIONS_OF(article->names, PlxName, time->sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    gint32 minute;
    if (name->sentence != time->sentence)
      return FALSE;
    const char *zone = plx_zone_of_place(article->text + name->core.start, plx_span_length(name->core));
    if (minute_in_gmt(time, zone, &minute) && minute == time->fields.zone_minute)
      return TRUE;
  }
  return FALSE;
}

/* Is it right by what the clocks of the zone once showed, where nothing tells of which year it is? */
static gboolean fits_some_year(const PlxTime *time, const char *zone)
{
  enum { FIRST_YEAR = 1995, LAST_YEAR = 2025, STEP = 5 };
  for (gint year = FIRST_YEAR; year <= LAST_YEAR && !plx_time_is_dated(time); year += STEP) {
    for (gint month = 1; month <= 7; month += 6) {
      gint32 ahead;
      if (plx_zone_offset(zone, plx_calendar_days(year, month, 1) * PLX_DAY_SECONDS, &ahead) &&
          plx_minute_of_day(time->fields.minute_from - ahead) == time->fields.zone_minute)
        return TRUE;
    }
  }
  return FALSE;
}

typedef struct {
  const char *zone; /* whose clock it is held against */
  gboolean named;   /* the words themselves name it */
  gint32 should;    /* what GMT is by that clock, as a minute of the day */
} Slip;

/* Does a time tell another GMT than the clock of its place? */
static gboolean find_slip(const PlxComparison *comparison, const PlxArticle *article, const PlxTime *time,
                          Slip *slip)
{
  const PlxTimeFields *f = &time->fields;
  if (f->zone_minute < 0 || f->minute_from < 0)
    return FALSE;
  const char *named = plx_time_named_zone(article, time), *before = zone_before(article, time);
  if (named == NULL && is_turned_round(time, before))
    named = before;
  slip->named = named != NULL;
  slip->zone = named != NULL ? named : comparison->story->zone;
  return minute_in_gmt(time, slip->zone, &slip->should) && slip->should != f->zone_minute &&
         (named != NULL || !fits_some_place(article, time)) && !fits_some_year(time, slip->zone);
}

static void compare_zone(PlxComparison *comparison, guint32 number, guint32 index)
{
  const PlxArticle *article = plx_report_article(comparison->report, number);
  const PlxTime *time = plx_article_time(article, index);
  const PlxTimeFields *f = &time->fields;
  Slip slip;
  if (!find_slip(comparison, article, time, &slip))
    return;
  const PlxMention mention = {number, time->sentence, index, time->statement};
  PlxFinding *finding = plx_finding_new(PLX_RULE_TIME_ZONE, comparison->story->id);
  plx_finding_add(finding, mention, plx_time_describe(article, time), NULL, 0);
  finding->about = g_strdup("a local time and its UTC");
  finding->message = g_strdup_printf("%02d:%02d there is %02d:%02d UTC, not %02d:%02d",
                                     f->minute_from / 60 % 24, f->minute_from % 60, slip.should / 60,
                                     slip.should % 60, f->zone_minute / 60, f->zone_minute % 60);
  finding->why = g_strdup_printf(
      "%s %s", slip.named ? "the words name the clock of" : "the event's place is taken to keep the clock of",
      slip.zone);
  finding->confidence = ZONE_CONFIDENCE;
  finding->independent = 1;
  g_ptr_array_add(comparison->findings, finding);
}

void plx_compare_zones(PlxComparison *comparison, guint32 number)
{
  const PlxArticle *article = plx_report_article(comparison->report, number);
  for (guint32 i = 0; i < article->times->len; i++)
    if (!plx_article_sentence(article, plx_article_time(article, i)->sentence)->furniture)
      compare_zone(comparison, number, i);
}
