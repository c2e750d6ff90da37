/* The dictionary form of a word, by the conventions of UD English EWT. Lemmas belong to the arena or to
 * read-only tables. */
#pragma once

#include "annotate/syntax_model.h"
#include "base/arena.h"
#include "model/article.h"

/* The lemma of a word with its tags: `was` be, `Cities` city, `States` (a name) State, `1,200` 1200. The
 * model's words decide where several stems would do (`hoping`, `hopping`). Never NULL. */
const char *plx_lemma(const PlxNetModel *model, PlxArena *arena, PlxWord form, PlxUpos upos, PlxXpos xpos);
