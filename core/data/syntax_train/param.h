/* Trained matrices and Adam (Kingma and Ba 2015). A Param owns its arrays; param_clear() frees them. */
#pragma once

#include "random.h"

typedef struct {
  guint rows, columns;
  float *value, *gradient, *mean, *square;
  gboolean sparse;  /* only touched rows are updated */
  guint32 *touched; /* rows with a gradient, each once */
  guint n_touched;
  guint8 *is_touched;
} Param;

/* A matrix of uniform values in ±sqrt(spread / (rows + columns)); zeros if `spread` is 0. */
void param_init(Param *p, guint rows, guint columns, float spread, gboolean sparse, Random *r);
void param_clear(Param *p);

static inline float *param_row(const Param *p, guint row)
{
  return p->value + (gsize)row * p->columns;
}

/* The gradient of a row of a sparse matrix, to be added to. */
float *param_touch(Param *p, guint row);

/* Sum of the squares of the gradient. */
double param_norm(const Param *p);

/* One step: the gradient, times `scale`, is used and cleared. */
void param_update(Param *p, float rate, float scale, guint step);
