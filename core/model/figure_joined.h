/* Who is told of beside those that a figure counts. */
#pragma once

#include "model/article.h"

/* How many more they are: two of `three men and two women`, one of `eleven people and the attacker`; 0 if
 * that is nobody, or not known. */
double plx_figure_joined(const PlxArticle *article, const PlxFigure *figure);
