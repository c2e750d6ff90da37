/* Of what sort is what figures measure, and can it be one? Pure functions over read-only tables. */
#pragma once

#include "model/figure_slot.h"

/* Are they of two sorts of which the one is never the other: profits and debts, forest and farmland? */
gboolean plx_figure_sorts_differ(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Are both named by words that may be of one sort: sieges and stand-offs? */
gboolean plx_figure_sorts_meet(const PlxFigureSlot *a, const PlxFigureSlot *b);
