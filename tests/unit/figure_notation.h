/* Figures in a short notation, for tables of tests. The strings returned are the caller's. */
#pragma once

#include "model/article.h"

/* The annotated article of a bare text. */
PlxArticle *figure_article(const char *text);

/* Its figures, joined by "; ": `more than 62.9 inches: >62.9 inch`, `404: 404 of soldiers`, `5%: 5 percent up
 * by`. ~ about, >= at least, > more than, <= at most, < less than, a..b between. */
char *figure_notation(const PlxArticle *article);

/* How a table of texts and notations does: names each row that differs, and returns their number. */
typedef struct {
  const char *text, *figures;
} FigureRow;

guint figure_rows_wrong(const FigureRow *rows, gsize n_rows);
