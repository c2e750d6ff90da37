/* How surely two contents of different articles tell the same. */
#pragma once

#include "model/wording.h"
#include "relate/candidate.h"

#define PLX_SAID_VERBS 6

/* What is known of a content once, for all comparisons. Strings belong to the article. */
typedef struct {
  PlxWording *wording;
  const char *predicate;             /* lemma of the head; NULL */
  const char *subject;               /* lemma of its subject, if that is a noun; NULL */
  const char *verbs[PLX_SAID_VERBS]; /* lemmas of the content's verbs, the predicate among them; NULL where
                                        there are fewer */
  gboolean long_ago;                 /* it tells of a time long before its article */
  gboolean is_clause;                /* it has a verb, and is not a thing that is only named */
} PlxSaidSlot;

/* Kinds of evidence, each a number of about 0 to 1; the weights stand in said_fit.c. */
typedef enum {
  PLX_SAID_FIT_BASE,
  PLX_SAID_FIT_WORDS, /* in common, by rarity */
  PLX_SAID_FIT_ORDER, /* words in the same order */
  PLX_SAID_FIT_PREDICATE,
  PLX_SAID_FIT_SUBJECT,
  PLX_SAID_FIT_NUMBER,    /* one in common */
  PLX_SAID_FIT_SPEAKER,   /* one says both */
  PLX_SAID_FIT_OWN_OTHER, /* one is told on the article's own authority, by another predicate */
  PLX_N_SAID_FITS,
} PlxSaidFit;

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
