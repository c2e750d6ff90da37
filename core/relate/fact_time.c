/* Facts of times: mentions that date the same event (time_fit.c says how surely). */
#include "relate/candidate.h"
#include "relate/event.h"
#include "relate/steps.h"
#include "relate/time_fit.h"

#define PROPOSE_WEIGHT 0.01 /* of a word that proposes without counting as evidence */
#define NEAR_TOKENS 7       /* words this near count more */
#define EVENT_WORD 0.6      /* weight of an event among the words around it */

static const PlxClusterLimits limits = {
    .linked = PLX_TIME_LINKED, .near_best = 0.6, .clustered = 0.25, .rift = 0.7, .within = TRUE};

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
  const PlxEvent happened = plx_event_of(article, time->sentence, time->event_token);
  if (happened.kind != NULL) {
    g_autofree char *word = g_strdup_printf("=%s", happened.kind);
    plx_bag_add_word(bag, lexicon, word, EVENT_WORD);
  }
  plx_bag_finish(bag, lexicon);
  return bag;
}

#define LONG_PAST 2 /* years */
#define EARLY_ON 12 /* sentences */

/* The year that a time lies in, as far as the words tell: `in May 2018`, `seven years ago`; 0. */
static gint32 year_of(const PlxTimeValue *v)
{
  gint32 year = MAX(v->year, 0);
  if (v->counted_from != -1)
    plx_calendar_date(v->counted_from, &year, NULL, NULL);
  return year;
}

/* Notes of each time a year long past that nothing else of the article is dated by; 0. */
static void note_lone_years(const PlxArticle *article, PlxTimeSlot *slots, guint32 n)
{
  gint32 now;
  if (!article->published.known)
    return;
  plx_calendar_date(plx_instant_local_day(article->published), &now, NULL, NULL);
  g_autoptr(GHashTable) counts = g_hash_table_new(NULL, NULL);
  for (guint32 i = 0; i < n; i++) {
    const gpointer year = GINT_TO_POINTER(year_of(&slots[i].value));
    const gint32 count = GPOINTER_TO_INT(g_hash_table_lookup(counts, year));
    g_hash_table_insert(counts, year, GINT_TO_POINTER(count + 1));
  }
  for (guint32 i = 0; i < n; i++) {
    const gint32 year = year_of(&slots[i].value);
    const gboolean lone = GPOINTER_TO_INT(g_hash_table_lookup(counts, GINT_TO_POINTER(year))) == 1;
    slots[i].lone_year = year > 0 && lone && now - year >= LONG_PAST ? year : 0;
  }
}

static void find_times(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  const guint32 first = candidates->slots->len;
  gboolean hour_told = FALSE;
  for (guint32 i = 0; i < article->times->len; i++) {
    const PlxTime *time = plx_article_time(article, i);
    PlxTimeSlot slot;
    if (!plx_time_slot(article, time, candidates->story->zone, &slot))
      continue;
    const gboolean hour = plx_time_is_minute(&slot.value);
    slot.first_hour = hour && !hour_told && time->sentence < EARLY_ON;
    hour_told |= hour;
    g_array_append_val(candidates->slots, slot);
    plx_candidates_add(candidates, (PlxMention){number, time->sentence, i, time->statement},
                       words_around(candidates->lexicon, article, time));
  }
  const guint32 n = candidates->slots->len - first;
  if (n == 0)
    return;
  PlxTimeSlot *slots = &g_array_index(candidates->slots, PlxTimeSlot, first);
  for (guint32 i = 0; i < n; i++)
    slots[i].rivals = n - 1;
  note_lone_years(article, slots, n);
}

/* An hour of no day says nothing of a day without an hour, and nothing against it. */
static gboolean is_hour_of(const PlxTimeValue *hour, const PlxTimeValue *day)
{
  return plx_time_is_minute(hour) && hour->day_from == -1 && day->minute_from < 0 && day->day_from != -1 &&
         day->day_to - day->day_from == 1;
}

/* Ends of two stretches: their beginnings tell whether they are of one thing. */
static gboolean are_of_stretches(const PlxTimeValue *a, const PlxTimeValue *b)
{
  return (a->began != NULL && (b->began != NULL || b->begin != NULL)) ||
         (b->began != NULL && a->begin != NULL);
}

/* An article dates an event once: two times of it that cannot both be right are of two events. */
static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const PlxTimeSlot *x = &g_array_index(candidates->slots, PlxTimeSlot, a);
  const PlxTimeSlot *y = &g_array_index(candidates->slots, PlxTimeSlot, b);
  if (plx_candidate(candidates, a)->article == plx_candidate(candidates, b)->article)
    return plx_time_relation(&x->value, &y->value) == PLX_RELATION_DISJOINT ? PLX_NEVER : -1;
  if (is_hour_of(&x->value, &y->value) || is_hour_of(&y->value, &x->value) ||
      are_of_stretches(&x->value, &y->value))
    return -1;
  return plx_time_fit(x, y, plx_candidates_context(candidates, a, b));
}

PlxCandidates *plx_time_candidates(const PlxReport *report, const PlxStory *story)
{
  PlxCandidates *candidates = plx_candidates_new(report, story, sizeof(PlxTimeSlot));
  plx_candidates_gather(candidates, find_times);
  plx_candidates_weigh(candidates);
  return candidates;
}

void plx_relate_times(const PlxReport *report, const PlxStory *story, GPtrArray *facts)
{
  g_autoptr(PlxCandidates) candidates = plx_time_candidates(report, story);
  plx_candidates_unify(candidates, PLX_FACT_TIME, score, &limits, facts);
}
