/* Of which days a figure is told. */
#pragma once

#include "model/article.h"

/* The days of the figure's clause, half-open; both -1 if it names none. `published` is a day, or -1. `since
 * 1990` bounds no day; an age is as of now. */
void plx_figure_find_days(const PlxArticle *article, const PlxFigure *figure, gint64 published, gint64 *from,
                          gint64 *to);

/* The day of the week or the month that its clause names, where nobody knows of which week or year: 1 Monday
 * … 7 Sunday, 8 January … 19 December; 0 if it names none. */
gint32 plx_figure_named_when(const PlxArticle *article, const PlxFigure *figure);

/* Is a time of a kind that is looked for? */
typedef gboolean (*PlxTimeTest)(const PlxArticle *article, const PlxTime *time);

/* The time of the figure's clause nearest to it that suits and is not that of something else; NULL. */
const PlxTime *plx_figure_time(const PlxArticle *article, const PlxFigure *figure, gint64 published,
                               PlxTimeTest suits);
