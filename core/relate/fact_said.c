/* Facts of who says what: attributions whose contents tell the same, and sentences that tell it on the
 * article's own authority. said_gather.c finds them, said_fit.c says how surely two tell the same. */
#include "relate/lookup.h"
#include "relate/own_voice.h"
#include "relate/said_fit.h"
#include "relate/said_part.h"
#include "relate/steps.h"

static const PlxClusterLimits limits = {.linked = 0.15, .near_best = 0.65, .clustered = 0.16};

#define ATTRIBUTED 0.4 /* told by somebody in the same article, and nearly as well, */
#define NEARLY 0.8
#define NEAR_BY 0.2  /* in the sentences around it: a word of saying goes for what is near, too, */
#define AROUND 3     /* so many on either side, */
#define REPEATED 0.6 /* or repeated after somebody, it is not the article's own */
#define MOST_ELSEWHERE                                                                                       \
  96 /* attributions of an article that are asked for that: those with most of its words */

/* ---- what an article attributes elsewhere ---- */

/* The attributions stand first, those of an article together. */
typedef struct {
  PlxCandidates *candidates;
  guint32 n_attributions;
  PlxLookup *attributions;
  GArray *found; /* PlxNear: attributions that share words with what was looked for */
} Elsewhere;

static guint32 count_all_attributions(const PlxCandidates *candidates)
{
  guint32 low = 0, high = candidates->mentions->len;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (plx_mention_is_own(plx_candidate(candidates, middle)))
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

/* The first attribution of an article or of one behind it. */
static guint32 first_of(const Elsewhere *elsewhere, guint32 article)
{
  guint32 low = 0, high = elsewhere->n_attributions;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (plx_candidate(elsewhere->candidates, middle)->article < article)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* How surely an attribution must tell a thing to stand for the sentence's own telling: less than elsewhere if
 * it is near. */
static double enough(const PlxMention *attribution, guint32 sentence, double elsewhere)
{
  const guint32 away = MAX(attribution->sentence, sentence) - MIN(attribution->sentence, sentence);
  return away <= AROUND ? MIN(NEAR_BY, elsewhere) : elsewhere;
}

/* Does the attribution tell that what an article tells itself is not so? Then that it is so is its own word.
 */
static gboolean is_denied(const PlxCandidates *candidates, guint32 own, guint32 by)
{
  const PlxMention *m = plx_candidate(candidates, by);
  const PlxStance stance = plx_article_attribution(plx_candidate_article(candidates, by), m->index)->stance;
  return (stance == PLX_STANCE_DENY || stance == PLX_STANCE_REJECT) &&
         plx_said_candidate(candidates, own)->negated == plx_said_candidate(candidates, by)->negated;
}

/* Does the article of a candidate of its own attribute to somebody what another candidate tells, so surely at
 * the least, or near by? On hearsay, too, if `hearsay`. */
static gboolean attributes(const Elsewhere *elsewhere, guint32 own, guint32 candidate, double least,
                           gboolean hearsay)
{
  PlxCandidates *candidates = elsewhere->candidates;
  const PlxMention *telling = plx_candidate(candidates, own);
  plx_lookup_find(elsewhere->attributions, g_ptr_array_index(candidates->bags, candidate),
                  first_of(elsewhere, telling->article), first_of(elsewhere, telling->article + 1),
                  elsewhere->found);
  plx_lookup_keep_nearest(elsewhere->found, MOST_ELSEWHERE);
  plx_lookup_sort(elsewhere->found); /* the nearest is the likeliest */
  for (guint32 i = 0; i < elsewhere->found->len; i++) {
    const guint32 by = g_array_index(elsewhere->found, PlxNear, i).bag;
    if ((hearsay || !plx_said_candidate(candidates, by)->hearsay) && !is_denied(candidates, own, by) &&
        plx_said_fit(candidates, candidate, by) >=
            enough(plx_candidate(candidates, by), telling->sentence, least))
      return TRUE;
  }
  return FALSE;
}

/* Does somebody tell it as no more than what is thought or expected? Then hearsay of it is a claim, too. */
static gboolean is_hedged(const PlxCandidates *candidates, const PlxFact *fact)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (!plx_mention_is_own(&g_array_index(fact->mentions, PlxMention, i)) &&
        plx_said_candidate(candidates, g_array_index(fact->members, guint32, i))->hedged)
      return TRUE;
  return FALSE;
}

/* Does the article of a mention of its own attribute to somebody what that tells, or what the fact's
 * attributions do? */
static gboolean attributes_it(const Elsewhere *elsewhere, const PlxFact *fact, guint32 own)
{
  const PlxCandidates *candidates = elsewhere->candidates;
  const guint32 telling = g_array_index(fact->members, guint32, own);
  const gboolean hearsay = !is_hedged(candidates, fact);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    const guint32 member = g_array_index(fact->members, guint32, i);
    if (plx_mention_is_own(mention) && i != own)
      continue;
    if (!plx_mention_is_own(mention) && mention->article == plx_candidate(candidates, telling)->article) {
      if (!is_denied(candidates, telling, member) && plx_said_fit(candidates, telling, member) >= ATTRIBUTED)
        return TRUE;
      continue;
    }
    const double least = i == own ? REPEATED : MAX(ATTRIBUTED, NEARLY * plx_fact_pair(fact, own, i));
    if (attributes(elsewhere, telling, member, least, hearsay))
      return TRUE;
  }
  return FALSE;
}

/* An article speaks for itself only where it attributes the content nowhere. */
static void drop_attributed(const Elsewhere *elsewhere, PlxFact *fact)
{
  for (guint32 i = fact->mentions->len; i-- > 0;) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    if (plx_mention_is_own(mention) && (attributes_it(elsewhere, fact, i) ||
                                        plx_own_voice_is_lent(elsewhere->candidates->report, fact, mention)))
      plx_fact_remove(fact, i);
  }
}

static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const gboolean nobodys =
      plx_mention_is_own(plx_candidate(candidates, a)) && plx_mention_is_own(plx_candidate(candidates, b));
  if (nobodys || plx_said_candidate(candidates, a)->hearsay || plx_said_candidate(candidates, b)->hearsay)
    return -1;
  return plx_said_are_apart(candidates, a, b) ? 0 : plx_said_fit(candidates, a, b);
}

/* Which clause of what is said each mention stands for. */
static void name_contents(const PlxCandidates *candidates, PlxFact *fact)
{
  fact->contents = g_array_sized_new(FALSE, FALSE, sizeof(PlxSpan), fact->mentions->len);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const guint32 member = g_array_index(fact->members, guint32, i);
    const PlxSpan content = plx_said_candidate(candidates, member)->content;
    g_array_append_val(fact->contents, content);
  }
}

static guint8 apart(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  if (plx_mention_is_own(plx_candidate(candidates, a)) || plx_mention_is_own(plx_candidate(candidates, b)))
    return 0;
  return (plx_said_claims_part(candidates, a, b) ? PLX_APART_CLAIMS : 0) |
         (plx_said_matters_part(candidates, a, b) ? PLX_APART_MATTERS : 0);
}

/* Which attributions tell of two things. */
static void part_claims(const PlxCandidates *candidates, PlxFact *fact)
{
  const guint32 n = fact->mentions->len;
  fact->apart = g_byte_array_new();
  g_byte_array_set_size(fact->apart, n * n);
  for (guint32 i = 0; i < n; i++)
    for (guint32 k = 0; k < n; k++)
      fact->apart->data[i * n + k] = apart(candidates, g_array_index(fact->members, guint32, i),
                                           g_array_index(fact->members, guint32, k));
}

void plx_relate_said(const PlxReport *report, const PlxStory *story, GPtrArray *facts)
{
  g_autoptr(PlxCandidates) candidates = plx_said_candidates(report, story);
  plx_candidates_unify(candidates, PLX_FACT_ATTRIBUTION, score, &limits, facts);
  const guint32 n = count_all_attributions(candidates);
  g_autoptr(PlxLookup) lookup = plx_lookup_new(candidates->bags, n, plx_lexicon_size(candidates->lexicon));
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(PlxNear));
  const Elsewhere elsewhere = {candidates, n, lookup, found};
  for (guint i = 0; i < facts->len; i++) {
    drop_attributed(&elsewhere, g_ptr_array_index(facts, i));
    name_contents(candidates, g_ptr_array_index(facts, i));
    part_claims(candidates, g_ptr_array_index(facts, i));
  }
  plx_said_part(facts);
}
