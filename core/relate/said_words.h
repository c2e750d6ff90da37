/* The words of what is told. */
#pragma once

#include "model/article.h"
#include "relate/bag.h"

/* Add the words of a span to a bag, those next to its head most. */
void plx_said_add_words(PlxBag *bag, PlxLexicon *lexicon, const PlxArticle *article, PlxSpan span);
