/* time/conflict, time/precision, time/agree. */
#include "compare/values.h"
#include "model/describe.h"
#include "model/gist.h"
#include "model/participant.h"
#include "model/wording.h"

#define COPIED 0.9 /* of two sentences' words, and of the longer one's length: they are one sentence */

typedef struct {
  const PlxComparison *comparison;
  const PlxFact *fact;
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

static PlxWording *wording_of(const PlxArticle *article, PlxSpan span)
{
  return plx_wording_new(article->text + span.start, plx_span_length(span));
}

static gboolean is_copied(const PlxWording *a, const PlxWording *b, double least)
{
  const guint shorter = MIN(a->words->len, b->words->len), longer = MAX(a->words->len, b->words->len);
  return shorter >= least * longer && plx_wording_share(a, b) >= least;
}

/* Do two articles have one sentence, with its `today` or `on Tuesday`? Then a text came out twice, and means
 * one day by it, whatever its dates make of that. */
static gboolean is_printed_twice(const Subject *s, guint32 a, guint32 b)
{
  const PlxArticle *x = plx_fact_article(s->comparison, s->fact, a),
                   *y = plx_fact_article(s->comparison, s->fact, b);
  const PlxTime *v = time_at(s->comparison, s->fact, a), *w = time_at(s->comparison, s->fact, b);
  g_autoptr(PlxWording) time_a = wording_of(x, v->span);
  g_autoptr(PlxWording) time_b = wording_of(y, w->span);
  if (!is_copied(time_a, time_b, 1))
    return FALSE;
  g_autoptr(PlxWording) all_a = wording_of(x, plx_article_sentence(x, v->sentence)->span);
  g_autoptr(PlxWording) all_b = wording_of(y, plx_article_sentence(y, w->sentence)->span);
  return is_copied(all_a, all_b, COPIED);
}

static PlxRuleId judge(guint32 a, guint32 b, PlxRelation r, gpointer data)
{
  if (r == PLX_RELATION_DISJOINT && is_printed_twice(data, a, b))
    return PLX_N_RULES;
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
  Subject subject = {comparison, fact, values};
  g_autofree char *about = describe_slot(comparison, fact);
  plx_compare_values(comparison, fact, &family, about, &subject);
  if (!fact->rift)
    compare_gmt(comparison, fact, &subject, about);
}
