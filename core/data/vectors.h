/* What words are like: a vector for each word of word_weights.h, in its order. Made by make_vectors.py.
 * Read-only. */
#pragma once

#include "data/word_weights.h"

#define PLX_VECTOR_SIZE 100 /* dimensions */
#define PLX_VECTOR_ZERO 8   /* the step that stands for 0 */

/* Two dimensions a byte, the first in the low half; unit vectors up to a common factor. */
extern const guint8 plx_vectors[PLX_N_WORD_WEIGHTS][PLX_VECTOR_SIZE / 2];
