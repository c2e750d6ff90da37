/* Which two figures are of two deeds, by what is done, by whom and to whom. */
#pragma once

#include "model/figure_slot.h"

/* Is one thing done in the one account and its opposite in the other (hired, dismissed), does another do the
 * same, or is it done to another: Brook cut 900 jobs, Argo did? */
gboolean plx_figure_other_deeds(const PlxFigureSlot *a, const PlxFigureSlot *b);
