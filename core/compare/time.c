/* time/conflict, time/precision, time/agree; time/zone within one article. */
#include "compare/values.h"
#include "model/describe.h"
#include "model/gist.h"
#include "model/participant.h"
#include "model/timezone.h"
#include "model/told_zone.h"

#define ZONE_CONFIDENCE 0.95
#define PLACE_REACH 2 /* tokens between a place and what is dated there */

typedef struct {
  const PlxTimeValue *values;
} Subject;

static const PlxTime *time_at(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_article_time(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->index);
}

static PlxReading read_time(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return (PlxReading){plx_time_describe(plx_fact_article(c, fact, i), time_at(c, fact, i)), NULL};
}

static PlxRelation relation(guint32 a, guint32 b, gpointer data)
{
  const Subject *s = data;
  return plx_time_relation(&s->values[a], &s->values[b]);
}

/* How well its sentence tells what the time dates: by a noun that is its subject best. */
static guint tells_event(const PlxArticle *article, const PlxTime *time)
{
  if (time->event_token == PLX_NONE)
    return 0;
  if (plx_article_token(article, time->event_token)->upos != PLX_UPOS_VERB)
    return 2;
  const guint32 subject = plx_participant_subject(article, time->sentence, time->event_token);
  return subject != PLX_NONE && plx_article_token(article, subject)->upos != PLX_UPOS_PRON ? 2 : 1;
}

/* "when: the missile was launched": the event in the words of the article that tells it best, the first of
 * several. */
static char *describe_slot(const PlxComparison *c, const PlxFact *fact)
{
  guint32 best = 0;
  guint how_well = 0;
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const guint well = tells_event(plx_fact_article(c, fact, i), time_at(c, fact, i));
    best = well > how_well ? i : best;
    how_well = MAX(well, how_well);
  }
  if (how_well == 0)
    return g_strdup("when");
  const PlxTime *time = time_at(c, fact, best);
  g_autofree char *event =
      plx_gist(plx_fact_article(c, fact, best), time->sentence, time->event_token, time->statement);
  return g_strdup_printf("when: %s", event);
}

static PlxRuleId judge(guint32 a, guint32 b, PlxRelation r, gpointer data)
{
  (void)a, (void)b, (void)data;
  return r == PLX_RELATION_DISJOINT ? PLX_RULE_TIME_CONFLICT
         : r == PLX_RELATION_VAGUER ? PLX_RULE_TIME_PRECISION
                                    : PLX_N_RULES;
}

void plx_compare_times(PlxComparison *comparison, const PlxFact *fact)
{
  static const PlxValueFamily family = {relation, judge, NULL, NULL, read_time, PLX_RULE_TIME_AGREE};
  g_autofree PlxTimeValue *values = g_new0(PlxTimeValue, fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++)
    (void)plx_time_locate(time_at(comparison, fact, i), comparison->story->zone, &values[i]);
  Subject subject = {values};
  g_autofree char *about = describe_slot(comparison, fact);
  plx_compare_values(comparison, fact, &family, about, &subject);
}

/* ---- time/zone ---- */

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

static void compare_zone(PlxComparison *comparison, guint32 number, guint32 index)
{
  const PlxArticle *article = plx_report_article(comparison->report, number);
  const PlxTime *time = plx_article_time(article, index);
  const PlxTimeFields *f = &time->fields;
  gint32 should;
  if (f->zone_minute < 0 || f->minute_from < 0)
    return;
  const char *named = plx_time_named_zone(article, time), *before = zone_before(article, time);
  if (named == NULL && is_turned_round(time, before))
    named = before;
  const char *zone = named != NULL ? named : comparison->story->zone;
  if (!minute_in_gmt(time, zone, &should) || should == f->zone_minute ||
      (named == NULL && fits_some_place(article, time)) || fits_some_year(time, zone))
    return;
  const PlxMention mention = {number, time->sentence, index, time->statement};
  PlxFinding *finding = plx_finding_new(PLX_RULE_TIME_ZONE, comparison->story->id);
  plx_finding_add(finding, mention, plx_time_describe(article, time), NULL, 0);
  finding->about = g_strdup("a local time and its UTC");
  finding->message = g_strdup_printf("%02d:%02d there is %02d:%02d UTC, not %02d:%02d",
                                     f->minute_from / 60 % 24, f->minute_from % 60, should / 60, should % 60,
                                     f->zone_minute / 60, f->zone_minute % 60);
  finding->why = g_strdup_printf("%s %s",
                                 named != NULL ? "the words name the clock of"
                                               : "the event's place is taken to keep the clock of",
                                 zone);
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
