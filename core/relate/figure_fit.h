/* How surely two figures of different articles fill one slot. */
#pragma once

#include "model/figure_slot.h"

/* Kinds of evidence, each a number of about 0 to 1; the weights stand in figure_fit.c. */
typedef enum {
  PLX_FIT_BASE,
  PLX_FIT_EQUAL,         /* one value */
  PLX_FIT_EQUAL_TELLING, /* the more digits, the less by chance */
  PLX_FIT_EQUAL_MEASURE, /* a value with a unit */
  PLX_FIT_VAGUER,        /* values that fit */
  PLX_FIT_NEAR,          /* values not far apart */
  PLX_FIT_COUNTED_SAME,
  PLX_FIT_COUNTED_PEOPLE, /* two kinds of people */
  PLX_FIT_COUNTED_OTHER,
  PLX_FIT_COUNTED_NONE, /* a bare number in one of them */
  PLX_FIT_MEASURED_SAME,
  PLX_FIT_PREDICATE_SAME,
  PLX_FIT_FATE,   /* the same befell them */
  PLX_FIT_PERSON, /* the age of one person */
  PLX_FIT_OWNER_ONE,
  PLX_FIT_PER,
  PLX_FIT_CONTEXT,    /* words around in common */
  PLX_FIT_LEAD,       /* both in the opening */
  PLX_FIT_DAYS_APART, /* one is told of another time than the other's article */
  PLX_FIT_DAYS_FAR,   /* a year and more */
  PLX_FIT_ALONE,      /* no rival of the kind in either article */
  PLX_N_FITS,
} PlxFit;

/**
 * plx_figure_evidence:
 * @context: how much the words around them are alike, 0-1
 *
 * Returns: FALSE if the two cannot fill one slot, whatever else they have in common.
 */
gboolean plx_figure_evidence(const PlxFigureSlot *a, const PlxFigureSlot *b, double context,
                             double evidence[PLX_N_FITS]);

/* The probability that they do; 0 if they cannot. */
double plx_figure_fit(const PlxFigureSlot *a, const PlxFigureSlot *b, double context);

/* FALSE if the two exclude each other and it is not sure enough that both are of one thing for one of them to
 * be wrong. */
gboolean plx_figure_may_differ(const PlxFigureSlot *a, const PlxFigureSlot *b, double context);
