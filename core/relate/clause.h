/* The clauses of a stretch of text, each of which may be told by itself. */
#pragma once

#include "model/article.h"

typedef struct {
  PlxSpan span;
  gboolean aside; /* subordinate: when or why it happened, taken for granted rather than told (`after the
                     bridge had closed`) */
} PlxClause;

/* The clauses within a span, sentence by sentence, one after another → `clauses` (PlxClause), emptied first;
 * the span itself if it has but one. */
void plx_clauses_of(const PlxArticle *article, PlxSpan span, GArray *clauses);
