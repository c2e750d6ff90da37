/* Facts of times: mentions that date the same event. The slot is the event (its verb, or its noun where the
 * verb is light) and the words around it; a time that two articles share speaks for one slot too. */
#include "model/relation.h"
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

/* What is known of a time once, for all comparisons. */
typedef struct {
  PlxTimeValue value;
  const char *event; /* its class; NULL */
  double telling;    /* how much the event says */
} Slot;

static Slot make_slot(const PlxArticle *article, const PlxTime *time, PlxTimeValue value)
{
  Slot slot = {.value = value, .event = plx_event_class(article, time->sentence, time->event_token)};
  if (slot.event != NULL)
    slot.telling = plx_event_is_class(slot.event) ? 1 : plx_word_weight(slot.event, strlen(slot.event));
  return slot;
}

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
    const Slot slot = make_slot(article, time, value);
    g_array_append_val(candidates->slots, slot);
    plx_candidates_add(candidates, (PlxMention){number, time->sentence, i, time->statement},
                       words_around(candidates->lexicon, article, time));
  }
}

/* Two articles' events: the same class says much, the same common verb (`be`, `say`) next to nothing. */
static double event_score(const Slot *a, const Slot *b)
{
  if (a->event == NULL || b->event == NULL)
    return 0;
  switch (plx_sense_compare_verbs(a->event, b->event)) {
  case PLX_SENSE_SAME:
    return 0.34 * a->telling;
  case PLX_SENSE_SYNONYM:
    return 0.28 * a->telling;
  case PLX_SENSE_KIND:
    return 0.12 * a->telling;
  default:
    return EVENT_OTHER;
  }
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
  const Slot *x = &g_array_index(candidates->slots, Slot, a), *y = &g_array_index(candidates->slots, Slot, b);
  const PlxRelation relation = plx_time_relation(&x->value, &y->value);
  if (relation == PLX_RELATION_UNKNOWN || far_apart(&x->value, &y->value))
    return 0;
  double sum = event_score(x, y);
  sum += CONTEXT_WEIGHT * MIN(1, plx_candidates_context(candidates, a, b) / FULL_CONTEXT);
  sum += relation == PLX_RELATION_EQUAL    ? EQUAL_WEIGHT * specificity(&x->value)
         : relation == PLX_RELATION_VAGUER ? VAGUER_WEIGHT
                                           : 0;
  if (relation == PLX_RELATION_DISJOINT)
    sum -= DISJOINT_HANDICAP;
  return MIN(1, sum);
}

void plx_relate_times(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxCandidates) candidates = plx_candidates_new(report, story, sizeof(Slot));
  plx_candidates_gather(candidates, find_times);
  plx_candidates_weigh(candidates);
  plx_candidates_unify(candidates, PLX_FACT_TIME, score, &limits);
}
