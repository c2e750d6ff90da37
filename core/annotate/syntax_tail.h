/* Who said it, at the end of its sentence. */
#pragma once

#include "model/article.h"

/* `The road was closed, police confirmed on Friday.`: the verb becomes a finite one with the noun before it
 * as its subject, set beside the sentence's own verb. `sentence`: its number; it has a tree. */
void plx_syntax_mend_tail(const PlxArticle *article, guint32 sentence);

/* The only verb of a sentence of prose: `Mayor Ida Lund opposed a strike.` */
void plx_syntax_mend_only_verb(const PlxArticle *article, guint32 sentence);
