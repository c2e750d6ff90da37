/* The program's own random numbers (xorshift64*, Vigna 2016): the same on every machine. */
#pragma once

#include <glib.h>

typedef struct {
  guint64 state;
} Random;

static inline guint64 random_next(Random *r)
{
  r->state ^= r->state >> 12;
  r->state ^= r->state << 25;
  r->state ^= r->state >> 27;
  return r->state * 2685821657736338717u;
}

/* In [0, 1). */
static inline float random_unit(Random *r)
{
  return (float)(random_next(r) >> 40) / (float)(1 << 24);
}

static inline guint random_below(Random *r, guint n)
{
  return (guint)((random_next(r) >> 32) * n >> 32);
}
