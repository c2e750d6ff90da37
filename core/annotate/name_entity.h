/* Mentions of one person, place or body within an article. Works on the article's names; owns nothing of
 * them. */
#pragma once

#include "annotate/name_word.h"

/* Give every name of the article its `entity` (and pronouns their referent's type, role and country);
 * pronouns that refer to nothing known are removed. The names must be in the order of the text. */
void plx_name_resolve(PlxArticle *article);
