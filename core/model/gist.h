/* What a clause or a noun tells, in few of its own words. Pure functions of an annotated article. */
#pragma once

#include "model/article.h"

/* The words of a clause that a reader needs to know it: its verb with auxiliaries, subject and object, or, if
 * it has no object, what follows a preposition: "the missile flew over Hokkaido". Of a noun, what stands
 * about it in its phrase: "Qualcomm's bid for NXP".
 *
 * `head`: the verb or the noun, a token of the sentence. `without`: a span whose words are left out, the
 * value that is told. Returns: a new string without a stop at its end; at least the head. */
char *plx_gist(const PlxArticle *article, guint32 sentence, guint32 head, PlxSpan without);
