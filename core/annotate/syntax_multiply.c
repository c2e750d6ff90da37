/* How this works: weights are bytes with a sign, inputs bytes without one, four at a time multiplied and
 * summed up to 32 bits: one instruction with VNNI, three with AVX2, where the sum of two products must fit 16
 * bits (the training program sees to that). A tile of sums, some inputs wide and 16 or 32 rows high, stays in
 * registers, so that each weight is read once for all inputs. */
#include "annotate/syntax_multiply.h"

#include "annotate/syntax_model.h"
#include <string.h>

enum {
  BLOCK = 16, /* rows */
  MOST_COLUMNS = 512
};

G_STATIC_ASSERT(MOST_COLUMNS >= PLX_NET_STATE + PLX_NET_HIDDEN);

static inline gint32 scaled(gint32 sum, gint32 scale)
{
  return (sum >> PLX_NET_PRE) * scale >> PLX_NET_POST;
}

static void multiply_plain(const PlxMatrix *matrix, const guint8 *x, gsize stride, guint n, gint32 *y)
{
  for (guint row = 0; row < matrix->rows; row += BLOCK)
    for (guint i = 0; i < n; i++) {
      const gint8 *w = matrix->weight + (gsize)row * matrix->columns;
      gint32 sum[BLOCK];
      memcpy(sum, matrix->bias + row, sizeof sum);
      for (guint k = 0; k < matrix->columns; k += 4, w += 4 * BLOCK)
        for (guint r = 0; r < BLOCK; r++)
          for (guint j = 0; j < 4; j++)
            sum[r] += w[4 * r + j] * x[i * stride + k + j];
      for (guint r = 0; r < BLOCK; r++)
        y[(gsize)i * matrix->rows + row + r] = scaled(sum[r], matrix->scale[row + r]);
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

#ifdef __clang__
#define UNROLL _Pragma("unroll")
#else
#define UNROLL _Pragma("GCC unroll 8")
#endif
#define TILE(isa) __attribute__((target(isa), always_inline)) static inline void

static inline gint32 four(const guint8 *x)
{
  gint32 bytes;
  memcpy(&bytes, x, sizeof bytes);
  return bytes;
}

#define VNNI "avx512f,avx512bw,avx512vl,avx512vnni"

TILE(VNNI) vnni_store(__m512i sum, const gint32 *scale, gint32 *y)
{
  const __m512i factor = _mm512_loadu_si512(scale);
  sum = _mm512_mullo_epi32(_mm512_srai_epi32(sum, PLX_NET_PRE), factor);
  _mm512_storeu_si512(y, _mm512_srai_epi32(sum, PLX_NET_POST));
}

/* Two blocks of `n` inputs, of which `x` holds the same four bytes of each side by side; `n` is a constant.
 */
TILE(VNNI) vnni_tile(const PlxMatrix *matrix, guint row, const gint32 *x, guint n, gint32 *y)
{
  const gsize height = BLOCK * (gsize)matrix->columns;
  const gint8 *w = matrix->weight + (gsize)row * matrix->columns;
  __m512i sum[2][PLX_MULTIPLY_MOST];
  UNROLL for (guint b = 0; b < 2; b++) UNROLL for (guint i = 0; i < n; i++) sum[b][i] =
      _mm512_loadu_si512(matrix->bias + row + b * BLOCK);
  for (guint k = 0; k < matrix->columns; k += 4, w += 4 * BLOCK, x += n) {
    __m512i weight[2];
    UNROLL for (guint b = 0; b < 2; b++)
    {
      weight[b] = _mm512_loadu_si512(w + b * height);
      __asm__("" : "+v"(weight[b])); /* loaded once, not anew by each instruction that takes it */
    }
    UNROLL for (guint i = 0; i < n; i++)
    {
      const __m512i in = _mm512_set1_epi32(x[i]);
      /* Not the intrinsic, for which GCC 12 copies every sum to and fro. */
      UNROLL for (guint b = 0; b < 2;
                  b++) __asm__("vpdpbusd %2, %1, %0" : "+v"(sum[b][i]) : "v"(in), "v"(weight[b]));
    }
  }
  UNROLL for (guint b = 0; b < 2; b++) UNROLL for (guint i = 0; i < n; i++)
      vnni_store(sum[b][i], matrix->scale + row + b * BLOCK, y + (gsize)i * matrix->rows + row + b * BLOCK);
}

#define VNNI_CASE(n)                                                                                         \
  case n:                                                                                                    \
    for (guint row = 0; row < matrix->rows; row += 2 * BLOCK)                                                \
      vnni_tile(matrix, row, fours, n, y);                                                                   \
    break;

__attribute__((target(VNNI))) static void multiply_vnni(const PlxMatrix *matrix, const guint8 *x,
                                                        gsize stride, guint n, gint32 *y)
{
  gint32 fours[MOST_COLUMNS / 4 * PLX_MULTIPLY_MOST];
  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < matrix->columns; k += 4)
      fours[k / 4 * n + i] = four(x + i * stride + k);
  switch (n) {
    VNNI_CASE(1)
    VNNI_CASE(2)
    VNNI_CASE(3)
    VNNI_CASE(4)
    VNNI_CASE(5)
    VNNI_CASE(6)
    VNNI_CASE(7)
    VNNI_CASE(8)
  }
}

#define AVX2 "avx2"

TILE(AVX2) avx2_store(__m256i sum, const gint32 *scale, gint32 *y)
{
  const __m256i factor = _mm256_loadu_si256((const void *)scale);
  sum = _mm256_mullo_epi32(_mm256_srai_epi32(sum, PLX_NET_PRE), factor);
  _mm256_storeu_si256((void *)y, _mm256_srai_epi32(sum, PLX_NET_POST));
}

/* 16 rows of `n` inputs; `n` is a constant. */
TILE(AVX2) avx2_tile(const PlxMatrix *matrix, guint row, const guint8 *x, gsize stride, guint n, gint32 *y)
{
  const gint8 *w = matrix->weight + (gsize)row * matrix->columns;
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i low[4], high[4];
  UNROLL for (guint i = 0; i < n; i++)
  {
    low[i] = _mm256_loadu_si256((const void *)(matrix->bias + row));
    high[i] = _mm256_loadu_si256((const void *)(matrix->bias + row + BLOCK / 2));
  }
  for (guint k = 0; k < matrix->columns; k += 4, w += 4 * BLOCK) {
    const __m256i a = _mm256_loadu_si256((const void *)w),
                  b = _mm256_loadu_si256((const void *)(w + 2 * BLOCK));
    UNROLL for (guint i = 0; i < n; i++)
    {
      const __m256i in = _mm256_set1_epi32(four(x + i * stride + k));
      low[i] = _mm256_add_epi32(low[i], _mm256_madd_epi16(_mm256_maddubs_epi16(in, a), ones));
      high[i] = _mm256_add_epi32(high[i], _mm256_madd_epi16(_mm256_maddubs_epi16(in, b), ones));
    }
  }
  UNROLL for (guint i = 0; i < n; i++)
  {
    gint32 *to = y + (gsize)i * matrix->rows + row;
    avx2_store(low[i], matrix->scale + row, to);
    avx2_store(high[i], matrix->scale + row + BLOCK / 2, to + BLOCK / 2);
  }
}

__attribute__((target(AVX2))) static void multiply_avx2(const PlxMatrix *matrix, const guint8 *x,
                                                        gsize stride, guint n, gint32 *y)
{
  for (guint row = 0; row < matrix->rows; row += BLOCK)
    for (guint i = 0; i < n; i += 4) {
      const guint8 *from = x + i * stride;
      gint32 *to = y + (gsize)i * matrix->rows;
      switch (n - i) {
      case 1:
        avx2_tile(matrix, row, from, stride, 1, to);
        break;
      case 2:
        avx2_tile(matrix, row, from, stride, 2, to);
        break;
      case 3:
        avx2_tile(matrix, row, from, stride, 3, to);
        break;
      default:
        avx2_tile(matrix, row, from, stride, 4, to);
      }
    }
}

static gboolean has_vnni(void)
{
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}

PlxMultiply plx_multiply_way(guint i)
{
  const PlxMultiply ways[] = {multiply_plain, __builtin_cpu_supports("avx2") ? multiply_avx2 : NULL,
                              has_vnni() ? multiply_vnni : NULL};
  for (guint w = 0; w < G_N_ELEMENTS(ways); w++)
    if (ways[w] != NULL && i-- == 0)
      return ways[w];
  return NULL;
}

#else

PlxMultiply plx_multiply_way(guint i)
{
  return i == 0 ? multiply_plain : NULL;
}

#endif

PlxMultiply plx_multiply_choose(void)
{
  guint i = 0;
  while (plx_multiply_way(i + 1) != NULL)
    i++;
  return plx_multiply_way(i);
}
