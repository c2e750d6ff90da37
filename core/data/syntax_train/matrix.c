/* How this works: products are made in tiles that stay in registers, 16 floats wide; the compiler maps the
 * vectors to whatever the machine has. The order of additions is fixed, so that training is repeatable on a
 * kind of machine. */
#include "matrix.h"

#include <string.h>

typedef float Lane __attribute__((vector_size(64)));
typedef float LooseLane __attribute__((vector_size(64), aligned(4), may_alias));

static inline Lane lane(const float *p)
{
  return *(const LooseLane *)p;
}

static inline void lane_add(float *p, Lane v)
{
  *(LooseLane *)p += v;
}

#define UNROLL _Pragma("GCC unroll 8")

/* A tile of c, ROWS × 16 LANES: constant sizes, so that the sums stay in registers. */
#define TILE(ROWS, LANES)                                                                                    \
  static void tile_##ROWS##_##LANES(float *c, const float *a, gsize row, gsize column, const float *b,       \
                                    guint k, guint m)                                                        \
  {                                                                                                          \
    Lane sum[ROWS][LANES];                                                                                   \
    UNROLL for (guint i = 0; i < ROWS; i++) UNROLL for (guint l = 0; l < LANES; l++) sum[i][l] = (Lane){0};  \
    for (guint j = 0; j < k; j++)                                                                            \
      UNROLL for (guint l = 0; l < LANES; l++)                                                               \
      {                                                                                                      \
        Lane y = lane(b + (gsize)j * m + 16 * l);                                                            \
        UNROLL for (guint i = 0; i < ROWS; i++) sum[i][l] += a[i * row + j * column] * y;                    \
      }                                                                                                      \
    UNROLL for (guint i = 0; i < ROWS; i++) UNROLL for (guint l = 0; l < LANES; l++)                         \
        lane_add(c + (gsize)i * m + 16 * l, sum[i][l]);                                                      \
  }

TILE(4, 4)
TILE(1, 4)
TILE(4, 1)
TILE(1, 1)

void matrix_multiply(float *c, const float *a, gsize row, gsize column, const float *b, guint n, guint k,
                     guint m)
{
  for (guint j = 0; j < m;) {
    gboolean wide = m - j >= 64;
    for (guint i = 0; i < n;) {
      gboolean tall = n - i >= 4;
      float *to = c + (gsize)i * m + j;
      const float *from = a + i * row;
      if (tall)
        (wide ? tile_4_4 : tile_4_1)(to, from, row, column, b + j, k, m);
      else
        (wide ? tile_1_4 : tile_1_1)(to, from, row, column, b + j, k, m);
      i += tall ? 4 : 1;
    }
    j += wide ? 64 : 16;
  }
}

static inline float lane_sum(Lane v)
{
  float part[16], sum = 0;
  memcpy(part, &v, sizeof part);
  for (guint i = 0; i < 16; i++)
    sum += part[i];
  return sum;
}

void matrix_multiply_transposed(float *c, gsize stride, const float *a, const float *b, guint n, guint k,
                                guint m)
{
  for (guint j = 0; j < k; j += 4)
    for (guint i = 0; i < n; i++) {
      guint columns = MIN(4, k - j);
      const float *x = a + (gsize)i * m, *y[4];
      for (guint q = 0; q < 4; q++)
        y[q] = b + (gsize)(j + (q < columns ? q : 0)) * m;
      Lane sum[4] = {{0}, {0}, {0}, {0}};
      for (guint l = 0; l < m; l += 16) {
        Lane v = lane(x + l);
        UNROLL for (guint q = 0; q < 4; q++) sum[q] += v * lane(y[q] + l);
      }
      for (guint q = 0; q < columns; q++)
        c[i * stride + j + q] += lane_sum(sum[q]);
    }
}

void matrix_turn(float *to, const float *from, guint rows, guint columns)
{
  for (guint i = 0; i < rows; i++)
    for (guint j = 0; j < columns; j++)
      to[(gsize)j * rows + i] = from[(gsize)i * columns + j];
}

void vector_add(float *y, float a, const float *x, guint m)
{
  for (guint i = 0; i < m; i++)
    y[i] += a * x[i];
}
