/* time/conflict, time/precision, time/agree. */
#include "compare/values.h"
#include "model/describe.h"
#include "model/gist.h"
#include "model/participant.h"

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

/* The GMT that a time is told with or in, as a minute of the day; -1. */
static gint32 gmt_at(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  const PlxTime *time = time_at(c, fact, i);
  if (time->fields.minute_from < 0 || time->fields.zone_minute >= 0)
    return time->fields.minute_from < 0 ? -1 : time->fields.zone_minute;
  const gboolean in_gmt = time->has_zone && time->zone_minutes == 0 && g_strcmp0(time->zone, "Z") == 0;
  return in_gmt ? time->fields.minute_from : -1;
}

/* `5 a.m. (0200 GMT)` beside `5 a.m. (0100 GMT)`: one hour of the place by two clocks of Greenwich, whichever
 * is wrong. */
static void compare_gmt(PlxComparison *comparison, const PlxFact *fact, const Subject *subject,
                        const char *about)
{
  const guint32 n = fact->mentions->len;
  g_autofree guint32 *chosen = g_new(guint32, n + 1), *gmt = g_new(guint32, n + 1);
  for (guint32 i = 0; i < n; i++)
    gmt[i] = (guint32)gmt_at(comparison, fact, i);
  for (guint32 first = 0; first < n; first++) {
    const PlxTimeValue *value = &subject->values[first];
    gboolean differ = FALSE;
    for (guint32 i = 0; i < n; i++) {
      const PlxTimeValue *other = &subject->values[i];
      const gboolean same = other->minute_from == value->minute_from && other->local == value->local;
      chosen[i] = same ? gmt[i] : G_MAXUINT32;
      differ |= chosen[i] != G_MAXUINT32 && gmt[first] != G_MAXUINT32 && chosen[i] != gmt[first] &&
                plx_fact_mention(fact, i)->article != plx_fact_mention(fact, first)->article;
    }
    if (!differ)
      continue;
    plx_comparison_add(comparison, PLX_RULE_TIME_CONFLICT, fact, chosen, read_time, about, fact->score);
    return;
  }
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
  if (!fact->rift)
    compare_gmt(comparison, fact, &subject, about);
}
