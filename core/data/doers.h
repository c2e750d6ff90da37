/* Who does things, told by what he or it is: for whom he may do them, and what sort of body it is. Written
 * for this project. */
#pragma once

#include <glib.h>

#define PLX_DOER_BODIES 14

typedef struct {
  const char *member;                        /* lemma */
  const char *const bodies[PLX_DOER_BODIES]; /* words of those it may do a thing for; NULL behind them */
} PlxDoerMember;

/* Sorted by member. */
extern const PlxDoerMember plx_doer_members[];
extern const gsize plx_n_doer_members;

typedef enum {
  PLX_DOER_FIRM,      /* what any business may be called: the company, the owner */
  PLX_DOER_BUSINESS,  /* a business of one trade: the brokerage, the airline */
  PLX_DOER_STATE,     /* what any public body may be called: the government, the regulator */
  PLX_DOER_PUBLIC,    /* a public body of its own: the court, the parliament */
  PLX_DOER_PRIVATE,   /* people with no body behind them, and bodies that no state and no business is */
  PLX_DOER_HOUSE,     /* a place with people who work there: the museum */
  PLX_DOER_DIGNITARY, /* who acts for a state, a town, a church: the mayor */
  PLX_N_DOER_SORTS,
} PlxDoerSort;

typedef struct {
  const char *noun; /* lemma */
  PlxDoerSort sort;
} PlxDoerNoun;

/* Sorted by noun. */
extern const PlxDoerNoun plx_doer_nouns[];
extern const gsize plx_n_doer_nouns;

/* The row of a lemma; NULL. */
const PlxDoerNoun *plx_doer_noun(const char *lemma);
