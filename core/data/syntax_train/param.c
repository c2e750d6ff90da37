/* How this works: plain Adam; of a sparse matrix (word vectors) only the rows that a batch touched move. */
#include "param.h"

#include <math.h>
#include <string.h>

void param_init(Param *p, guint rows, guint columns, float spread, gboolean sparse, Random *r)
{
  gsize n = (gsize)rows * columns;
  *p = (Param){
      rows, columns, g_new0(float, n), g_new0(float, n), g_new0(float, n), g_new0(float, n), sparse, NULL,
      0,    NULL};
  if (sparse) {
    p->touched = g_new0(guint32, rows);
    p->is_touched = g_new0(guint8, rows);
  }
  float limit = sqrtf(spread / (float)(rows + columns));
  for (gsize i = 0; spread > 0 && i < n; i++)
    p->value[i] = (2 * random_unit(r) - 1) * limit;
}

void param_clear(Param *p)
{
  g_free(p->value);
  g_free(p->gradient);
  g_free(p->mean);
  g_free(p->square);
  g_free(p->touched);
  g_free(p->is_touched);
}

float *param_touch(Param *p, guint row)
{
  if (!p->is_touched[row]) {
    p->is_touched[row] = 1;
    p->touched[p->n_touched++] = row;
  }
  return p->gradient + (gsize)row * p->columns;
}

static double square_sum(const float *g, gsize n)
{
  double sum = 0;
  for (gsize i = 0; i < n; i++)
    sum += (double)g[i] * (double)g[i];
  return sum;
}

double param_norm(const Param *p)
{
  if (!p->sparse)
    return square_sum(p->gradient, (gsize)p->rows * p->columns);
  double sum = 0;
  for (guint i = 0; i < p->n_touched; i++)
    sum += square_sum(p->gradient + (gsize)p->touched[i] * p->columns, p->columns);
  return sum;
}

static void update(Param *p, gsize from, gsize n, float rate, float scale, float fix_square)
{
  const float keep_mean = 0.9f, keep_square = 0.98f;
  float *restrict w = p->value + from, *restrict g = p->gradient + from, *restrict m = p->mean + from,
                  *restrict v = p->square + from;
  for (gsize i = 0; i < n; i++) {
    float d = g[i] * scale;
    m[i] = keep_mean * m[i] + (1 - keep_mean) * d;
    v[i] = keep_square * v[i] + (1 - keep_square) * d * d;
    w[i] -= rate * m[i] / (sqrtf(v[i] * fix_square) + 1e-8f);
    g[i] = 0;
  }
}

void param_update(Param *p, float rate, float scale, guint step)
{
  float fix_mean = 1 / (1 - powf(0.9f, (float)step)), fix_square = 1 / (1 - powf(0.98f, (float)step));
  if (!p->sparse) {
    update(p, 0, (gsize)p->rows * p->columns, rate * fix_mean, scale, fix_square);
    return;
  }
  for (guint i = 0; i < p->n_touched; i++) {
    update(p, (gsize)p->touched[i] * p->columns, p->columns, rate * fix_mean, scale, fix_square);
    p->is_touched[p->touched[i]] = 0;
  }
  p->n_touched = 0;
}
