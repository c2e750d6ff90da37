/* Evidence is weighed as for figures (figure_fit.c): a logistic regression, its weights fitted in the same
 * way. Contents are alike by their words, weighed by rarity, by how many stand in the same order, by the
 * predicate and its subject, a number in common and the speaker. What the words are like (vectors), how many
 * they are and numbers that differ add nothing to that. */
#include "relate/said_fit.h"

#include "model/source.h"
#include "relate/logistic.h"

#include <string.h>

#define ENOUGH_WORDS 6.0 /* fewer may be found together by chance */
#define LEAST 0.1        /* what is less likely even with all that costs more to know is not looked into */

static const double weights[PLX_N_SAID_FITS] = {
#include "data/said_weights.inc"
};

static const PlxSaidSlot *slot(const PlxCandidates *candidates, guint32 i)
{
  return &g_array_index(candidates->slots, PlxSaidSlot, i);
}

static gboolean is_own(const PlxCandidates *candidates, guint32 i)
{
  return plx_candidate(candidates, i)->index == PLX_NONE;
}

static gboolean has_verb_of(const PlxSaidSlot *slot, const char *lemma)
{
  for (guint i = 0; i < PLX_SAID_VERBS && slot->verbs[i] != NULL && lemma != NULL; i++)
    if (strcmp(slot->verbs[i], lemma) == 0)
      return TRUE;
  return FALSE;
}

/* How much the predicates are one: the same, or each a verb of the other content (`fell while harvesting`,
 * `was harvesting when he fell`), or one of them (`is expected to fall`, `will fall`). */
static double compare_predicates(const PlxSaidSlot *x, const PlxSaidSlot *y)
{
  if (x->predicate != NULL && g_strcmp0(x->predicate, y->predicate) == 0)
    return 1;
  return (has_verb_of(x, y->predicate) ? 0.5 : 0) + (has_verb_of(y, x->predicate) ? 0.5 : 0);
}

static gboolean share_number(const PlxCandidates *candidates, const PlxBag *x, const PlxBag *y)
{
  for (guint32 i = 0; i < x->terms->len; i++) {
    const guint32 word = g_array_index(x->terms, PlxTerm, i).word;
    if (g_ascii_isdigit(plx_lexicon_word(candidates->lexicon, word)[0]) && plx_bag_has(y, word))
      return TRUE;
  }
  return FALSE;
}

/* A content may be a part of the sentence that tells it without a source; of two contents one may be a part
 * of the other. */
static void weigh_words(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  const PlxBag *x = g_ptr_array_index(candidates->bags, a), *y = g_ptr_array_index(candidates->bags, b);
  const gboolean own_a = is_own(candidates, a), own_b = is_own(candidates, b);
  const gboolean x_is_part = own_b || (!own_a && x->norm <= y->norm);
  const PlxBag *part = x_is_part ? x : y;
  const double coverage = plx_bag_coverage(part, x_is_part ? y : x);
  const double size = MIN(1, part->terms->len / ENOUGH_WORDS);
  evidence[PLX_SAID_FIT_WORDS] = (plx_bag_cosine(x, y) + size * coverage) / 2;
  evidence[PLX_SAID_FIT_NUMBER] = share_number(candidates, x, y);
}

static void weigh_predicates(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  const PlxSaidSlot *x = slot(candidates, a), *y = slot(candidates, b);
  const double predicates = compare_predicates(x, y);
  evidence[PLX_SAID_FIT_PREDICATE] = predicates;
  evidence[PLX_SAID_FIT_SUBJECT] =
      predicates >= 1 && x->subject != NULL && g_strcmp0(x->subject, y->subject) == 0;
  const gboolean own = is_own(candidates, a) || is_own(candidates, b);
  evidence[PLX_SAID_FIT_OWN_OTHER] = own && x->is_clause && y->is_clause ? 1 - predicates : 0;
}

static const PlxParty *speaker(const PlxCandidates *candidates, guint32 i)
{
  const PlxMention *m = plx_candidate(candidates, i);
  const PlxAttribution *a = plx_article_attribution(plx_candidate_article(candidates, i), m->index);
  return plx_candidate_party(candidates, i, plx_source_of(m->article, a));
}

static gboolean same_speaker(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  return plx_party_compare(speaker(candidates, a), speaker(candidates, b)) == PLX_SOURCE_SAME;
}

/* What an article tells of long ago is no word of its own on what others say of the event. */
static gboolean is_ruled_out(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  const gboolean own_a = is_own(candidates, a), own_b = is_own(candidates, b);
  return (own_a && own_b) ||
         ((own_a || own_b) && slot(candidates, a)->long_ago != slot(candidates, b)->long_ago);
}

/* What is known at once. */
static void weigh_cheap(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  memset(evidence, 0, PLX_N_SAID_FITS * sizeof *evidence);
  evidence[PLX_SAID_FIT_BASE] = 1;
  weigh_words(candidates, a, b, evidence);
  weigh_predicates(candidates, a, b, evidence);
}

/* What costs more. */
static void weigh_dear(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  evidence[PLX_SAID_FIT_ORDER] =
      plx_wording_share(slot(candidates, a)->wording, slot(candidates, b)->wording);
  evidence[PLX_SAID_FIT_SPEAKER] =
      !is_own(candidates, a) && !is_own(candidates, b) && same_speaker(candidates, a, b);
}

gboolean plx_said_evidence(const PlxCandidates *candidates, guint32 a, guint32 b,
                           double evidence[PLX_N_SAID_FITS])
{
  if (is_ruled_out(candidates, a, b))
    return FALSE;
  weigh_cheap(candidates, a, b, evidence);
  weigh_dear(candidates, a, b, evidence);
  return evidence[PLX_SAID_FIT_WORDS] > 0;
}

double plx_said_fit(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  double evidence[PLX_N_SAID_FITS];
  if (is_ruled_out(candidates, a, b))
    return 0;
  weigh_cheap(candidates, a, b, evidence);
  evidence[PLX_SAID_FIT_ORDER] = evidence[PLX_SAID_FIT_SPEAKER] = 1;
  if (plx_logistic(weights, evidence, PLX_N_SAID_FITS) < LEAST)
    return 0;
  weigh_dear(candidates, a, b, evidence);
  return plx_logistic(weights, evidence, PLX_N_SAID_FITS);
}
