/* Which figures say nothing that another article's could be held against: names and ordinals, times of day,
 * what is too vague. */
#pragma once

#include "model/article.h"

/* Why the figure is not to be compared, for people (a repetition in another unit, a mere ordinal, an unknown
 * unit); NULL if it is. */
const char *plx_figure_not_compared(const PlxArticle *article, const PlxFigure *figure);

/* A range so wide that it fits nearly everything: several, a few, double-digit percentages. */
gboolean plx_figure_is_idle(const PlxFigure *figure);

/* Is the ordinal one of size: `the second-largest`, `the third most`? */
gboolean plx_figure_has_superlative(const PlxArticle *article, const PlxFigure *figure);
