/* By what a share or a change is reckoned: by number or by value, in real or in cash terms, since a year or a
 * month ago. */
#pragma once

#include "model/article.h"

/* Those of one group exclude each other. */
typedef enum {
  PLX_BASIS_NONE,
  PLX_BASIS_BY_NUMBER,
  PLX_BASIS_BY_VALUE,
  PLX_BASIS_BY_WEIGHT,
  PLX_BASIS_BY_AREA,
  PLX_BASIS_REAL, /* what money buys, inflation taken off */
  PLX_BASIS_NOMINAL,
  PLX_BASIS_YEARLY, /* set against the year, the quarter, the month before */
  PLX_BASIS_QUARTERLY,
  PLX_BASIS_MONTHLY,
} PlxBasis;

/* By the words right behind what the figure counts or measures. */
PlxBasis plx_figure_basis(const PlxArticle *article, const PlxFigure *figure);

/* The word that says of which part of what is measured (a lemma, NULL) it is told: `youth` of youth
 * unemployment; NULL. */
const char *plx_figure_narrowed(const PlxArticle *article, const PlxFigure *figure, const char *measured);

/* Are two figures reckoned in two ways of one group: by number, and by value? */
gboolean plx_bases_differ(PlxBasis a, PlxBasis b);
