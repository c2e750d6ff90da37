/* What figures and times have in common: mentions with values that are equal, fit, or exclude each other.
 * Plain values; the function pointer and data are borrowed. */
#pragma once

#include "compare/rules.h"

typedef PlxRelation (*PlxValueRelation)(guint32 a, guint32 b, gpointer data);

/* The worst that two articles' mentions of a fact come to, where they share no value. */
typedef struct {
  PlxRelation worst; /* EQUAL, VAGUER or DISJOINT */
  guint32 a, b;      /* the first pair of mentions that shows it */
  guint32 *groups;   /* of equal mentions; owned */
  guint32 n_groups;
} PlxVerdict;

PlxVerdict plx_verdict_reach(const PlxFact *fact, PlxValueRelation relation, gpointer data);
void plx_verdict_clear(PlxVerdict *verdict);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PlxVerdict, plx_verdict_clear)
