/* What the rules of figures share. */
#pragma once

#include "compare/rules.h"
#include "model/figure_slot.h"

/* Do the times at which their articles tell two values explain that they differ: a toll that has risen? */
gboolean plx_figures_moved_on(const PlxFigureSlot *v, const PlxFigureSlot *w);
