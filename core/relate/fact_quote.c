/* Facts of quotations: stretches inside quotation marks that are one utterance, word for word or nearly. A
 * quotation is taken sentence by sentence; pairs of words that stand side by side in two of them propose the
 * two. What counts is how much of the shorter one the other has in the same order, how closely, and whether
 * one person may have said both: a few words may be anybody's. */
#include "model/source.h"
#include "model/wording.h"
#include "relate/candidate.h"
#include "relate/steps.h"

#include <string.h>

#define FEWEST_WORDS 2
#define LEAST_WORD 0.15      /* that the commonest words count */
#define SHORTEST_WORD 2      /* letters of one that may tell something */
#define PAIR_WEIGHT 0.5      /* of two words side by side, as what proposes partners */
#define WHOLE 0.999          /* of the shorter one stands in the other */
#define ENOUGH_WORDS 4       /* fewer may be anybody's */
#define SHORTEST_RUN 3       /* words in common without a break */
#define TELLING 0.25         /* that one of a few words in common must: not `I don't` alone */
#define WORDS_OF_ANY 5       /* words in common, where the speaker is not known to be one, */
#define SHARE_OF_ANY 0.75    /* and the share of the shorter one */
#define SHARE_OF_LITTLE 0.8  /* of the shorter one, where no word in common tells anything */
#define MANY_WORDS_OF_TWO 12 /* in which two speakers seldom differ by a word */
#define MANY_WORDS 7         /* in common, of one speaker: then others may stand between them */

static const PlxClusterLimits limits = {.linked = 0.45, .near_best = 0.85, .clustered = 0.4};

typedef struct {
  PlxWording *wording;
  guint32 attribution;
} Slot;

static const Slot *slot(const PlxCandidates *candidates, guint32 i)
{
  return &g_array_index(candidates->slots, Slot, i);
}

/* `an "all-or-nothing" plan`: words that are made an adjective, and nobody's as they were said. */
static gboolean is_one_word(const PlxArticle *article, PlxSpan span)
{
  const char *text = article->text + span.start;
  const gsize length = plx_span_length(span);
  return memchr(text, '-', length) != NULL && memchr(text, ' ', length) == NULL;
}

static void add_piece(PlxCandidates *candidates, guint32 number, const PlxArticle *article, guint32 quote,
                      guint32 sentence)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const PlxSpan whole = plx_article_quote(article, quote)->span;
  const PlxSpan span = plx_span(MAX(whole.start, s->span.start), MIN(whole.end, s->span.end));
  PlxWording *wording = plx_wording_new(article->text + span.start, plx_span_length(span));
  if (wording->words->len < FEWEST_WORDS || is_one_word(article, span)) {
    plx_wording_free(wording);
    return;
  }
  const Slot slot = {wording, plx_article_quote(article, quote)->attribution};
  PlxBag *pairs = plx_bag_new();
  for (guint i = 1; i < wording->words->len; i++) {
    g_autofree char *pair =
        g_strdup_printf("%s %s", plx_wording_word(wording, i - 1), plx_wording_word(wording, i));
    plx_bag_add_word(pairs, candidates->lexicon, pair, PAIR_WEIGHT);
  }
  g_array_append_val(candidates->slots, slot);
  plx_bag_finish(pairs, candidates->lexicon);
  plx_candidates_add(candidates, (PlxMention){number, sentence, quote, span}, pairs);
}

static void find_quotes(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->quotes->len; i++) {
    const PlxSpan span = plx_article_quote(article, i)->span;
    for (guint32 s = plx_article_sentence_at(article, span.start); s < article->sentences->len; s++) {
      if (plx_article_sentence(article, s)->span.start >= span.end)
        break;
      if (!plx_article_sentence(article, s)->furniture)
        add_piece(candidates, number, article, i, s);
    }
  }
}

/* How two quotations stand to each other. */
typedef struct {
  double share;   /* of the shorter one's words, by number and by what they tell, that stand in the other in
                     the same order */
  double density; /* of words in common between the first and the last of them */
  guint shorter;  /* words of the shorter one */
  guint common;   /* words in common */
  guint run;      /* the most of them without a break */
  double telling; /* what the most telling word in common tells */
} Overlap;

/* What a word tells; the shortest (`I`, `a`) are in no list and tell nothing. */
static double weight_of(const char *word)
{
  const gsize length = strlen(word);
  return length < SHORTEST_WORD ? LEAST_WORD : MAX(LEAST_WORD, plx_word_weight(word, length));
}

static Overlap overlap_of(const PlxWording *a, const PlxWording *b)
{
  const PlxWording *part = a->words->len <= b->words->len ? a : b, *whole = part == a ? b : a;
  g_autofree guint32 *partner = g_new(guint32, part->words->len);
  const guint n = plx_wording_align(part, whole, partner);
  guint first = G_MAXUINT, last = 0, run = 0;
  double all = 0, found = 0;
  Overlap overlap = {.shorter = part->words->len, .common = n};
  for (guint i = 0; i < part->words->len; i++) {
    const double weight = weight_of(plx_wording_word(part, i));
    all += weight;
    if (partner[i] == G_MAXUINT32)
      continue;
    found += weight;
    overlap.telling = MAX(overlap.telling, weight);
    run = i > first && partner[i - 1] != G_MAXUINT32 && partner[i] == partner[i - 1] + 1 ? run + 1 : 1;
    overlap.run = MAX(overlap.run, run);
    first = MIN(first, i);
    last = i;
  }
  if (n == 0)
    return overlap;
  overlap.share = (found / all + (double)n / part->words->len) / 2;
  overlap.density = 2.0 * n / (last - first + 1 + partner[last] - partner[first] + 1);
  return overlap;
}

/* Who says the quotation; NULL if nobody is known to. */
static const PlxAttribution *speech_of(const PlxCandidates *candidates, guint32 i)
{
  const guint32 index = slot(candidates, i)->attribution;
  return index != PLX_NONE ? plx_article_attribution(plx_candidate_article(candidates, i), index) : NULL;
}

static PlxSourceRelation compare_speakers(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxAttribution *p = speech_of(candidates, a), *q = speech_of(candidates, b);
  if (p == NULL || q == NULL || !p->has_source || !q->has_source)
    return PLX_SOURCE_UNSURE;
  return plx_party_compare(
      plx_candidate_party(candidates, a, plx_source_of(plx_candidate(candidates, a)->article, p)),
      plx_candidate_party(candidates, b, plx_source_of(plx_candidate(candidates, b)->article, q)));
}

/* A few words may be anybody's: one has to say them, with one verb (`called it “a first step”`). */
static gboolean same_cue(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const PlxAttribution *p = speech_of(candidates, a), *q = speech_of(candidates, b);
  return p != NULL && q != NULL && p->verb != NULL && g_strcmp0(p->verb, q->verb) == 0 &&
         strcmp(p->verb, "say") != 0;
}

/* How many words two must share if none of them tells anything: `we will not give in`, `we will never`. */
static double least_common(guint shorter)
{
  return MAX(WORDS_OF_ANY, MIN(MANY_WORDS, SHARE_OF_LITTLE * shorter));
}

/* May the two be one utterance, by who says them and by how many words they share? */
static gboolean may_be_one(const PlxCandidates *candidates, guint32 a, guint32 b, const Overlap *overlap)
{
  const PlxSourceRelation speakers = compare_speakers(candidates, a, b);
  if (overlap->shorter < ENOUGH_WORDS)
    return speakers == PLX_SOURCE_SAME && overlap->share >= WHOLE && same_cue(candidates, a, b);
  if (speakers == PLX_SOURCE_OTHER && overlap->shorter < MANY_WORDS_OF_TWO && overlap->share < WHOLE)
    return FALSE; /* a sad day for the town, for the club */
  if (overlap->run < SHORTEST_RUN ||
      (overlap->telling < TELLING && overlap->common < least_common(overlap->shorter)))
    return FALSE;
  return speakers == PLX_SOURCE_SAME || (overlap->common >= WORDS_OF_ANY && overlap->share >= SHARE_OF_ANY);
}

static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const Overlap overlap = overlap_of(slot(candidates, a)->wording, slot(candidates, b)->wording);
  if (overlap.share >= WHOLE && overlap.shorter >= ENOUGH_WORDS)
    return 1;
  if (!may_be_one(candidates, a, b, &overlap))
    return 0;
  const gboolean many = overlap.common >= MANY_WORDS &&
                        (overlap.run >= MANY_WORDS || compare_speakers(candidates, a, b) == PLX_SOURCE_SAME);
  return many ? overlap.share : overlap.share * overlap.density;
}

void plx_relate_quotes(const PlxReport *report, const PlxStory *story, GPtrArray *facts)
{
  g_autoptr(PlxCandidates) candidates = plx_candidates_new(report, story, sizeof(Slot));
  plx_candidates_gather(candidates, find_quotes);
  plx_candidates_unify(candidates, PLX_FACT_QUOTE, score, &limits, facts);
  for (guint32 i = 0; i < candidates->slots->len; i++)
    plx_wording_free(slot(candidates, i)->wording);
}
