/* How much a word tells: 0 for the commonest words of English news, 255 for words that are not listed at all.
 * Made by make_word_weights.py. Read-only. */
#pragma once

#include "base/words.h"

#define PLX_N_WORD_WEIGHTS 39960

extern const PlxWords plx_weighed_words; /* in strcmp() order */
extern const guint8 plx_word_weights[PLX_N_WORD_WEIGHTS];
