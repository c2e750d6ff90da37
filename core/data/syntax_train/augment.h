/* Other ways to write a sentence, so that the model reads headlines and careless text too. */
#pragma once

#include "random.h"
#include "treebank.h"

/* A copy of the sentence, now and then in capitals, small letters or a headline's case, or without its last
 * full stop. Strings are kept in `strings`; the arrays are freed with variant_clear(). Tags and trees are the
 * original's. */
typedef struct {
  Sentence sentence;
  PlxWord *forms;
} Variant;

void variant_init(Variant *variant, const Sentence *original, GStringChunk *strings, Random *random);
void variant_clear(Variant *variant);
