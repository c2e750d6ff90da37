/* Whether a figure is told of any of a kind (generic sentences; Krifka et al. 1995), and not of the one in
 * the news. */
#pragma once

#include "model/article.h"

/* Is a subject any of a kind: a storm, whales, anybody; not `its storms`, `two storms`, `the storms`? */
gboolean plx_is_any_of_kind(const PlxArticle *article, guint32 sentence, guint32 subject);

/* `A Category 2 storm has winds of at least 96 mph`, `adult whales grow to 18 metres`, `drivers can be fined
 * 1,000 euros`, `surgery usually takes five hours`. */
gboolean plx_figure_is_general(const PlxArticle *article, const PlxFigure *figure);

/* Is it what something can hold, carry or do? */
gboolean plx_figure_is_capacity(const PlxArticle *article, const PlxFigure *figure);
