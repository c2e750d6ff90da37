/* A text's vector is the mean of its words', each weighed by its rarity, without what all words have in
 * common (Arora, Liang and Ma, "A simple but tough-to-beat baseline for sentence embeddings", 2017); the
 * latter is taken away already when the table is made. */
#include "relate/vector.h"

#include "base/fast.h"

#include <math.h>

#define LANES 4 /* PLX_VECTOR_SIZE is a multiple */

PLX_FAST static void add_steps(float *sums, const guint8 *packed, float factor)
{
  gint8 steps[PLX_VECTOR_SIZE];
  for (guint i = 0; i < PLX_VECTOR_SIZE / 2; i++) {
    steps[2 * i] = (gint8)((packed[i] & 15) - PLX_VECTOR_ZERO);
    steps[2 * i + 1] = (gint8)((packed[i] >> 4) - PLX_VECTOR_ZERO);
  }
  for (guint i = 0; i < PLX_VECTOR_SIZE; i++)
    sums[i] += factor * (float)steps[i];
}

void plx_vector_add_word(PlxVector *vector, guint32 row, double times)
{
  add_steps(vector->at, plx_vectors[row], (float)times);
}

void plx_vector_add(PlxVector *vector, const PlxVector *other, double times)
{
  for (guint i = 0; i < PLX_VECTOR_SIZE; i++)
    vector->at[i] += (float)times * other->at[i];
}

void plx_vector_make_unit(PlxVector *vector)
{
  const float length = (float)sqrt(plx_vector_cosine(vector, vector));
  for (guint i = 0; i < PLX_VECTOR_SIZE && length > 0; i++)
    vector->at[i] /= length;
}

double plx_vector_cosine(const PlxVector *a, const PlxVector *b)
{
  float sums[LANES] = {0}; /* apart, so that the processor may add them up at once */
  float sum = 0;
  for (guint i = 0; i < PLX_VECTOR_SIZE; i += LANES)
    for (guint k = 0; k < LANES; k++)
      sums[k] += a->at[i + k] * b->at[i + k];
  for (guint k = 0; k < LANES; k++)
    sum += sums[k];
  return (double)sum;
}
