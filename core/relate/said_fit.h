/* How surely two contents of different articles tell the same. */
#pragma once

#include "relate/candidate.h"
#include "relate/said_slot.h"

/* Kinds of evidence, each a number of about 0 to 1; the weights stand in said_fit.c. */
typedef enum {
  PLX_SAID_FIT_BASE,
  PLX_SAID_FIT_WORDS, /* in common */
  PLX_SAID_FIT_PREDICATE,
  PLX_SAID_FIT_ROLE,     /* one does it, or suffers it, in both */
  PLX_SAID_FIT_FILLED,   /* values of both fill one slot */
  PLX_SAID_FIT_POSSIBLE, /* the one may be, the other is */
  PLX_SAID_FIT_SPEAKER,  /* one says both */
  PLX_N_SAID_FITS,
} PlxSaidFit;

/* What one of plx_said_candidates() tells. */
static inline const PlxSaidSlot *plx_said_candidate(const PlxCandidates *candidates, guint32 i)
{
  return &g_array_index(candidates->slots, PlxSaidSlot, i);
}

/**
 * plx_said_evidence:
 * @a, @b: candidates of plx_said_candidates(), at most one of them an article's own sentence
 *
 * Returns: FALSE if nothing proposes the two, or one is told of the event and the other of what was long
 * before.
 */
gboolean plx_said_evidence(const PlxCandidates *candidates, guint32 a, guint32 b,
                           double evidence[PLX_N_SAID_FITS]);

/* The probability that they tell the same. */
double plx_said_fit(const PlxCandidates *candidates, guint32 a, guint32 b);

/* Is the one told as what came and the other as what is to come or may be, or the one as what may be done
 * (`can be appealed`) and the other as what is (`would appeal`), or is one verb told of two deeds? Then the
 * article's own words are no other's claim. */
gboolean plx_said_are_apart(const PlxCandidates *candidates, guint32 a, guint32 b);

/* Do two attributed contents tell of two things, be they never so alike? Then neither is the other's claim,
 * though one who makes both may take two stands. */
gboolean plx_said_claims_part(const PlxCandidates *candidates, guint32 a, guint32 b);

/* Are they of two matters, so that who affirms the one and denies the other takes no two stands: this year's
 * and next year's, two things, another number? */
gboolean plx_said_matters_part(const PlxCandidates *candidates, guint32 a, guint32 b);
