/* Scratch memory of a batch: taken piece by piece, given back at once. pool_clear() frees it. */
#pragma once

#include <glib.h>
#include <string.h>

typedef struct {
  float *data;
  gsize used, size;
} Pool;

static inline void pool_init(Pool *pool, gsize size)
{
  *pool = (Pool){g_new(float, size), 0, size};
}

static inline void pool_clear(Pool *pool)
{
  g_free(pool->data);
}

/* `rows` × `columns` zeros, valid until `used` is set back. */
static inline float *pool_take(Pool *pool, gsize rows, gsize columns)
{
  gsize n = (rows * columns + 15) & ~(gsize)15;
  g_assert(pool->used + n <= pool->size);
  float *taken = pool->data + pool->used;
  pool->used += n;
  memset(taken, 0, n * sizeof(float));
  return taken;
}
