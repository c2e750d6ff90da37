/* Which two figures cannot be of one thing, and how far apart they are. */
#pragma once

#include "model/figure_slot.h"

/* The same digits, with the point slipped or another unit after them (12 and 1.2 hectares, 362 F and 362 C).
 */
gboolean plx_figure_same_digits(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* 62,000 and 26,000: two digits of a large number, changed over? */
gboolean plx_figure_two_swapped(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Is one sum or measure ten, a hundred or a thousand times the other: 8,000 pounds, 80,000? */
gboolean plx_figure_slip_of_zeros(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* How many times as much the greater of two values is, at least 1; what is vague may mean all of its range.
 */
double plx_figure_times_as_much(const PlxFigureSlot *a, const PlxFigureSlot *b);

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
