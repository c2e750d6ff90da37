/* What is known of a figure once, for all comparisons: what is counted, whose, what happens to it. Plain
 * values; strings belong to the article or to read-only tables. */
#pragma once

#include "model/article.h"
#include "model/relation.h"

typedef struct {
  const PlxArticle *article;
  const PlxFigure *figure;
  PlxFigureValue value;
  const char *counted;   /* lemma; "person" where the number itself is a pronoun; NULL */
  const char *predicate; /* lemma; NULL */
  const char *owner;     /* the nation that the statement names; NULL */
  int fate;              /* what befell people, by number; -1 */
  guint32 person;        /* whose age it is, of the cast; PLX_NONE */
  gboolean past;         /* told of what was well before the article: last year's toll, an earlier flood */
} PlxFigureSlot;

/* FALSE if the figure is not to be compared: furniture, a repetition in another unit, a mere ordinal, an
 * unknown unit. */
gboolean plx_figure_slot(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *out);
