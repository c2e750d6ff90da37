/* What befell those that a figure counts, and how badly, by the words around it. */
#pragma once

#include "model/article.h"
#include "model/fate.h"

/* By the predicate (a lemma; NULL), the noun or the words right after it: `six people in hospital`. */
PlxFate plx_figure_fate(const PlxArticle *article, const PlxFigure *figure, const char *predicate);

/* `16 walking wounded`, `18 critically injured`: of those hurt, only they. */
PlxDegree plx_figure_degree(const PlxArticle *article, const PlxFigure *figure, PlxFate fate);

/* `58 of the injured had been admitted`, `detainees, of whom 18 were let go`: a part of those whom something
 * befell. */
gboolean plx_figure_is_of_those(const PlxArticle *article, const PlxFigure *figure);

/* `13,000 homes were wrecked or damaged`: is what befell them one of two things? */
gboolean plx_figure_is_either(const PlxArticle *article, const PlxFigure *figure);
