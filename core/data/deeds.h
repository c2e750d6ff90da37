/* Nouns of what is done, each with the verbs that say with it what the noun says alone (support verbs;
 * Mel'cuk 1996, Oper): who gives, raises or sounds the alarm does one thing. Written for this project. */
#pragma once

#include <glib.h>

#define PLX_DEED_VERBS 14

typedef struct {
  const char *noun;                        /* lemma, or its class (data/alike.h) */
  const char *kind;                        /* the same for nouns of one kind: photo, picture */
  const char *const verbs[PLX_DEED_VERBS]; /* lemmas, with their particles: put-forward; NULL behind them */
} PlxDeedNoun;

/* Sorted by noun. */
extern const PlxDeedNoun plx_deed_nouns[];
extern const gsize plx_n_deed_nouns;

/* Nouns that verbs are made into. */
typedef struct {
  const char *noun, *verb; /* lemmas */
} PlxDeedAct;

/* Sorted by noun. */
extern const PlxDeedAct plx_deed_acts[];
extern const gsize plx_n_deed_acts;
