/* Whose those are that a figure counts: `seven Danish sailors`, `404 of its soldiers`, `both sides`. */
#pragma once

#include "model/article.h"

/* The usual name of the nation, or the place or body as the article has it; NULL if none is told. The string
 * is the article's or read-only. */
const char *plx_figure_owner(const PlxArticle *article, const PlxFigure *figure);
