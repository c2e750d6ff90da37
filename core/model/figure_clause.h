/* What the clause around a figure says of it. Strings are the article's. */
#pragma once

#include "model/article.h"

/* The lemma of its predicate, or of what a light one is completed by (`are reported missing`); NULL. */
const char *plx_figure_predicate(const PlxArticle *article, const PlxFigure *figure);

/* The verb that the figure's predicate, or the figure itself, is or hangs on; PLX_NONE or another word if
 * none is near. */
guint32 plx_figure_verb(const PlxArticle *article, const PlxFigure *figure);

/**
 * plx_figure_find_measured:
 * @measured: gets the lemma of what the value is a property of: `shares` of `shares fell 5 percent`; else
 * stays
 * @predicate: gets the lemma of the first verb, where it is NULL
 */
void plx_figure_find_measured(const PlxArticle *article, const PlxFigure *figure, const char **measured,
                              const char **predicate);
