/* May two figures that exclude each other be held against one another, as two accounts of one thing? */
#pragma once

#include "relate/figure_fit.h"

typedef enum {
  PLX_DIFFER_ONE_FACT, /* they may stand in one fact, if others bring them together */
  PLX_DIFFER_CONFLICT, /* they are told as of one thing, and one of them is wrong */
} PlxDiffer;

/* `evidence` is that of plx_figure_evidence() for two values of which at most one can be right. */
gboolean plx_figure_differ(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence,
                           PlxDiffer as);
