/* Nouns of what is done, each with the verbs that say with it what the noun says alone (support verbs;
 * Mel'cuk 1996, Oper): who gives, raises or sounds the alarm does one thing. Written for this project. */
#pragma once

#include <glib.h>

#define PLX_DEED_VERBS 14

typedef struct {
  const char *noun;                        /* lemma, or its class (data/alike.h) */
  const char *const verbs[PLX_DEED_VERBS]; /* lemmas, with their particles: put-forward; NULL behind them */
} PlxDeedNoun;

/* Sorted by noun. */
extern const PlxDeedNoun plx_deed_nouns[];
extern const gsize plx_n_deed_nouns;
