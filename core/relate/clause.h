/* The clauses of a stretch of text, each of which may be told by itself. */
#pragma once

#include "model/article.h"

typedef struct {
  PlxSpan span;
  PlxSpan subject; /* what it is told of, where that stands in a clause before it: of `was shot and died`;
                      empty */
  gboolean aside;  /* subordinate: when or why it happened, taken for granted rather than told (`after the
                      bridge had closed`) */
} PlxClause;

/* The clauses within a span, sentence by sentence, one after another → `clauses`
 * (PlxClause), emptied first; the span itself if it has but one. */
void plx_clauses_of(const PlxArticle *article, PlxSpan span, GArray *clauses);

/* The relative clauses of a sentence, each with what it describes as its subject (`the pilot who landed it`)
 * → `clauses` (PlxClause), emptied first. */
void plx_relative_clauses_of(const PlxArticle *article, guint32 sentence, GArray *clauses);

/* What is said within `we can confirm that …`, where a speaker's `I` or `we` is about what is said; else the
 * span. */
PlxSpan plx_clause_said(const PlxArticle *article, PlxSpan span);

/* What a relative clause of that verb tells of, without the clause (`the crash, which …`); empty if the verb
 * has no such clause. */
PlxSpan plx_clause_described(const PlxArticle *article, guint32 sentence, guint32 verb);

/* Has it something that happens and something that it happens to, and more where that is taken for granted?
 * `As he ran away` may be of anybody, `while investigations continue` or `killing dozens` of anything.
 * `others`: one mark a token, of what does not count; NULL. */
gboolean plx_clause_tells_enough(const PlxArticle *article, const PlxClause *clause, const guint8 *others);
