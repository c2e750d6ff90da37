/* What words are like (GloVe vectors), and what a text is like by its words. Plain values and read-only
 * tables: nothing is owned. */
#pragma once

#include "data/vectors.h"

typedef struct {
  float at[PLX_VECTOR_SIZE];
} PlxVector;

/* Add a word's vector `times` over; `row` is that of the word in word_weights.h. */
void plx_vector_add_word(PlxVector *vector, guint32 row, double times);

/* Add another text's vector `times` over. */
void plx_vector_add(PlxVector *vector, const PlxVector *other, double times);

/* Scale to length 1; a vector of nothing stays as it is. */
void plx_vector_make_unit(PlxVector *vector);

/* The cosine of unit vectors, -1 to 1; 0 if either is a vector of nothing. */
double plx_vector_cosine(const PlxVector *a, const PlxVector *b);
