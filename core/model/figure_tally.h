/* What a number counts that stands by itself as the sum of a tally: `the death toll rose to 85`. Strings are
 * the article's or in read-only memory. */
#pragma once

#include "model/article.h"
#include "model/fate.h"

typedef struct {
  const char *counted; /* lemma; "person" of a toll, or where those counted are named by what befell them */
  guint32 noun;        /* by which they are called; PLX_NONE */
  PlxFate fate;        /* what befell them */
} PlxTally;

/* FALSE if the figure is told of no tally. */
gboolean plx_figure_tally(const PlxArticle *article, const PlxFigure *figure, PlxTally *out);
