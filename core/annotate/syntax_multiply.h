/* Products of matrices of bytes, the heart of the syntax network. */
#pragma once

#include <glib.h>

#define PLX_MULTIPLY_MOST 8 /* rows at a time */

/* A view of a PLX_NET_MATRIX of the model. */
typedef struct {
  guint rows, columns; /* multiples of 32 and of 4 */
  const gint8 *weight;
  const gint32 *bias, *scale;
} PlxMatrix;

#define PLX_MATRIX(m)                                                                                        \
  ((PlxMatrix){G_N_ELEMENTS((m).bias), G_N_ELEMENTS((m).weight) / G_N_ELEMENTS((m).bias), (m).weight,        \
               (m).bias, (m).scale})

/* y[n][rows] = matrix × x, in 1024ths, for 1 to PLX_MULTIPLY_MOST vectors x, `stride` bytes apart. */
typedef void (*PlxMultiply)(const PlxMatrix *matrix, const guint8 *x, gsize stride, guint n, gint32 *y);

/* The fastest way on this processor; all ways give the same. */
PlxMultiply plx_multiply_choose(void);

/* All ways that this processor knows, for tests: the `i`-th, NULL after the last. The first is plain C. */
PlxMultiply plx_multiply_way(guint i);
