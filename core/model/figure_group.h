/* Of which group of people a figure is told: women, older voters, Democrats. */
#pragma once

#include "model/article.h"

/* A byte for each of several ways to part people (by sex, by age …), in it a bit for each group that is
 * named; 0 if none is. */
typedef guint64 PlxGroups;

/* By the words of what is counted (`12 foreign players`), of the whole of a share (`54 percent of women`), or
 * behind `among`. */
PlxGroups plx_figure_groups(const PlxArticle *article, const PlxFigure *figure);

/* Are two figures told of groups of which the one is never the other: women and men? */
gboolean plx_groups_part(PlxGroups a, PlxGroups b);
