/* Names at the beginning of sentences. */
#pragma once

#include "model/article.h"

/* Tokens that begin a sentence and that the article writes as a name elsewhere become names. Once all
 * sentences are tagged. */
void plx_syntax_name_initials(PlxArticle *article);
