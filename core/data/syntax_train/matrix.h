/* Row-major matrices of floats. Nothing is owned; numbers of columns are multiples of 16 unless said
 * otherwise. */
#pragma once

#include <glib.h>

/* c[n×m] += a[n×k] · b[k×m], where a's element (i, j) is a[i·row + j·column]: so a may be transposed. */
void matrix_multiply(float *c, const float *a, gsize row, gsize column, const float *b, guint n, guint k,
                     guint m);

/* c[n×k] += a[n×m] · transpose of b[k×m]; any n and k; rows of c are `stride` apart. */
void matrix_multiply_transposed(float *c, gsize stride, const float *a, const float *b, guint n, guint k,
                                guint m);

/* to[columns×rows] = transpose of from[rows×columns]; any sizes. */
void matrix_turn(float *to, const float *from, guint rows, guint columns);

/* y[m] += a · x[m]; any m. */
void vector_add(float *y, float a, const float *x, guint m);
