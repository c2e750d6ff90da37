/* What two figures are said to have in common, and how near their values are. */
#pragma once

#include "model/figure_slot.h"

/* `The talks lasted five hours`, `they talked for three`: is the noun of the one the deed of the other? */
gboolean plx_figure_names_deed(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Are both the depth of a thing, though only one may say of which? */
gboolean plx_figure_one_side(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Do two lengths of time, each up to when its article came out, run from one moment: 50 hours, and 45 hours
 * later 85? */
gboolean plx_figure_from_one_moment(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Are two things measured that have nothing to do with one another? */
gboolean plx_figure_measure_others(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Is a bare number said of what the other counts: tens of thousands of the people who have run, ten who voted
 * and nine votes? */
gboolean plx_figure_counts_same(const PlxFigureSlot *bare, const PlxFigureSlot *other);

/* Are both parts of one number of the same: four of the six cars, five of the six cars? */
gboolean plx_figure_of_one_whole(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Are both so large and so near each other that a story would hardly have two of them? */
gboolean plx_figure_large_and_near(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Is the number so small, or so vague, that a story has it more than once by chance? */
gboolean plx_figure_is_common(const PlxFigure *figure);

/* The same digits, with the point slipped or another unit after them (12 and 1.2 hectares, 362 F and 362 C).
 */
gboolean plx_figure_same_digits(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* 62,000 and 26,000: two digits of a large number, changed over? */
gboolean plx_figure_two_swapped(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* How many times as much the greater of two values is, at least 1; what is vague may mean all of its range.
 */
double plx_figure_times_as_much(const PlxFigureSlot *a, const PlxFigureSlot *b);

/* Is one sum or measure ten, a hundred or a thousand times the other: 8,000 pounds, 80,000? */
gboolean plx_figure_slip_of_zeros(const PlxFigureSlot *a, const PlxFigureSlot *b);
