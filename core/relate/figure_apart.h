/* Which two figures cannot be of one thing. */
#pragma once

#include "model/figure_slot.h"

/* Is one told of another time than the other: last year's toll, an earlier flood? So many days before the
 * later article are another time. */
gboolean plx_figure_times_apart(const PlxFigureSlot *a, const PlxFigureSlot *b, gint64 days);

/* Is the owner of one neither that of the other nor a part of it? Kessaria and `the army of Kessaria` are one
 * side. */
gboolean plx_figure_two_sides(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Can the two, which stand in this relation, not be of one thing, whatever else they have in common? */
gboolean plx_figure_ruled_out(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation);

/* Are both of one of several: the new offers, or the original offer and that of months ago? */
gboolean plx_figure_one_stage(const PlxFigureSlot *a, const PlxFigureSlot *b);
