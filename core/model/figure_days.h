/* Of which days a figure is told. */
#pragma once

#include "model/article.h"

/* The days of the figure's clause, half-open; both -1 if it names none. `published` is a day, or -1. `since
 * 1990` bounds no day; an age is as of now. */
void plx_figure_find_days(const PlxArticle *article, const PlxFigure *figure, gint64 published, gint64 *from,
                          gint64 *to);
