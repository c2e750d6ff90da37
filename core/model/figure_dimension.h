/* Along which side of a thing a measure is taken. */
#pragma once

#include "model/article.h"

/* `deep` of `130ft deep`, `an 80m-deep well`, `a depth of 40 metres`, `3 m in height`: one word for each
 * side, in read-only memory; NULL if none is told. */
const char *plx_figure_dimension(const PlxArticle *article, const PlxFigure *figure);
