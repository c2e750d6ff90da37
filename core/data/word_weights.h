/* How much a word tells: 0 for the commonest words of English news, 255 for words that are not listed at all.
 * Made by make_word_weights.py. Read-only. */
#pragma once

#include <glib.h>

#define PLX_N_WORD_WEIGHTS 39960

extern const char plx_word_weight_words[]; /* NUL-ended, in strcmp() order */
extern const guint32 plx_word_weight_offsets[PLX_N_WORD_WEIGHTS];
extern const guint8 plx_word_weight_values[PLX_N_WORD_WEIGHTS];
