/* Along which side of a thing a measure is taken. */
#pragma once

#include "model/article.h"

/* From where a height is measured. */
typedef enum { PLX_DATUM_NONE, PLX_DATUM_SEA, PLX_DATUM_OTHER } PlxDatum;

/* `deep` of `130ft deep`, `an 80m-deep well`, `a depth of 40 metres`, `3 m in height`: one word for each
 * side, in read-only memory; NULL if none is told. */
const char *plx_figure_dimension(const PlxArticle *article, const PlxFigure *figure);

/* `9 km above sea level`, `8 km above its crater`. */
PlxDatum plx_figure_datum(const PlxArticle *article, const PlxFigure *figure);
