/* What the tagger takes for something else, mended. */
#pragma once

#include "model/article.h"

/* Tokens that begin a sentence and that the article writes as a name elsewhere become names, a sentence's
 * participle without an auxiliary its finite verb; particles and gerunds go to their verbs. Once all
 * sentences are tagged. */
void plx_syntax_mend(PlxArticle *article);
