/* Facts of times: mentions that date the same event. The slot is the event (its verb, or its noun where the
 * verb is light) and the words around it; a time that two articles share speaks for one slot too. */
#include "model/sense.h"
#include "relate/candidate.h"
#include "relate/event.h"
#include "relate/steps.h"

#include <string.h>

#define PROPOSE_WEIGHT 0.01 /* of a word that proposes without counting as evidence */
#define NEAR_TOKENS 7

static const PlxClusterLimits limits = {.linked = 0.36, .near_best = 0.8, .clustered = 0.26};

#define FAR_DAYS 10
#define DISJOINT_HANDICAP 0.12
#define EVENT_OTHER -0.05
#define EVENT_WORD 0.6 /* weight of an event among the words around it */
#define CONTEXT_WEIGHT 0.6
#define FULL_CONTEXT 0.3 /* words in common that leave no doubt */
#define EQUAL_WEIGHT 0.3
#define VAGUER_WEIGHT 0.12

static PlxBag *words_around(PlxLexicon *lexicon, const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  const guint32 event = time->event_token != PLX_NONE ? time->event_token : time->token;
  PlxBag *bag = plx_bag_new();
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    if (plx_span_contains(time->span, plx_article_token(article, i)->span))
      continue;
    const guint32 apart = i > event ? i - event : event - i;
    plx_bag_add(bag, lexicon, article, i, 1, apart <= NEAR_TOKENS ? 3 : 1);
  }
  plx_bag_add_word(bag, lexicon, "=time", PROPOSE_WEIGHT);
  const char *class = plx_event_class(article, time->sentence, time->event_token);
  if (class != NULL && plx_event_is_class(class)) {
    g_autofree char *word = g_strdup_printf("=%s", class);
    plx_bag_add_word(bag, lexicon, word, EVENT_WORD);
  }
  return bag;
}

static void find_times(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    PlxTimeValue value;
    if (plx_article_sentence(article, time->sentence)->furniture ||
        !plx_time_locate(time, candidates->story->zone, &value))
      continue;
    g_array_append_val(candidates->times, value);
    plx_candidates_add(candidates, (PlxMention){number, time->sentence, i, time->statement},
                       words_around(candidates->lexicon, article, time));
  }
}

/* Two articles' events: the same class says much, the same common verb (`be`, `say`) next to nothing. */
static double event_score(const char *p, const char *q)
{
  if (p == NULL || q == NULL)
    return 0;
  const PlxSense sense = plx_sense_compare_verbs(p, q);
  if (sense == PLX_SENSE_OTHER)
    return EVENT_OTHER;
  const double telling = plx_event_is_class(p) ? 1 : plx_word_weight(p, strlen(p));
  return sense == PLX_SENSE_SAME      ? 0.34 * telling
         : sense == PLX_SENSE_SYNONYM ? 0.28 * telling
                                      : 0.12 * telling;
}

/* How telling it is that two articles give this time: the minute tells more than the day, the day more than
 * the month. */
static double specificity(const PlxTimeValue *v)
{
  if (v->minute_from >= 0 && v->minute_to - v->minute_from <= 1)
    return 1.5;
  const gboolean is_day = v->weekday > 0 || v->day > 0 || (v->day_from != -1 && v->day_to - v->day_from == 1);
  return is_day ? 1 : 0.6;
}

/* Days so far apart are not two accounts of one event: one is what happened before. */
static gboolean far_apart(const PlxTimeValue *v, const PlxTimeValue *w)
{
  if (v->day_from == -1 || w->day_from == -1)
    return FALSE;
  return v->day_from > w->day_to + FAR_DAYS || w->day_from > v->day_to + FAR_DAYS;
}

static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const PlxArticle *x = plx_candidate_article(candidates, a), *y = plx_candidate_article(candidates, b);
  const PlxTime *t = plx_article_time(x, plx_candidate(candidates, a)->index);
  const PlxTime *u = plx_article_time(y, plx_candidate(candidates, b)->index);
  const PlxTimeValue *v = &g_array_index(candidates->times, PlxTimeValue, a);
  const PlxTimeValue *w = &g_array_index(candidates->times, PlxTimeValue, b);
  const PlxRelation relation = plx_time_relation(v, w);
  if (relation == PLX_RELATION_UNKNOWN || far_apart(v, w))
    return 0;
  double sum = event_score(plx_event_class(x, t->sentence, t->event_token),
                           plx_event_class(y, u->sentence, u->event_token));
  sum += CONTEXT_WEIGHT * MIN(1, plx_candidates_context(candidates, a, b) / FULL_CONTEXT);
  sum += relation == PLX_RELATION_EQUAL    ? EQUAL_WEIGHT * specificity(v)
         : relation == PLX_RELATION_VAGUER ? VAGUER_WEIGHT
                                           : 0;
  if (relation == PLX_RELATION_DISJOINT)
    sum -= DISJOINT_HANDICAP;
  return MIN(1, sum);
}

void plx_relate_times(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxCandidates) candidates = plx_candidates_new(report, story);
  plx_candidates_gather(candidates, find_times);
  plx_candidates_weigh(candidates);
  plx_candidates_unify(candidates, PLX_FACT_TIME, score, &limits);
}
