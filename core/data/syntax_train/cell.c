/* How this works: a long short-term memory (Hochreiter and Schmidhuber 1997; forget gates, Gers et al. 2000)
 * whose squashing functions are parabolas: bend(x) = x(1 − |x|/4) within ±2 and ±1 outside stands for tanh,
 * (1 + bend(x/2))/2 for the logistic function. They need no table and no exponential, so the runtime can use
 * whole numbers. */
#include "cell.h"

#include "matrix.h"
#include <math.h>
#include <string.h>

static inline float bend(float x)
{
  x = x < -2 ? -2 : x > 2 ? 2 : x;
  return x * (1 - fabsf(x) / 4);
}

static inline float bend_slope(float x)
{
  float a = fabsf(x);
  return a < 2 ? 1 - a / 2 : 0;
}

static inline float gate(float x)
{
  return (1 + bend(x / 2)) / 2;
}

static inline float gate_slope(float x)
{
  return bend_slope(x / 2) / 4;
}

void cell_init(Cell *cell, guint inputs, guint hidden, Random *r)
{
  cell->inputs = inputs;
  cell->hidden = hidden;
  param_init(&cell->input, inputs, 4 * hidden, 6, FALSE, r);
  param_init(&cell->recurrent, hidden, 4 * hidden, 6, FALSE, r);
  param_init(&cell->bias, 1, 4 * hidden, 0, FALSE, r);
  for (guint i = hidden; i < 2 * hidden; i++)
    cell->bias.value[i] = 1;
}

void cell_clear(Cell *cell)
{
  param_clear(&cell->input);
  param_clear(&cell->recurrent);
  param_clear(&cell->bias);
}

void cell_forward(const Cell *cell, CellTrace *trace, const float *x, guint n, gboolean back,
                  const float *mask, Pool *pool)
{
  guint hidden = cell->hidden, width = 4 * hidden;
  *trace = (CellTrace){pool_take(pool, n, width), pool_take(pool, n, width), pool_take(pool, n, hidden),
                       pool_take(pool, n, hidden), pool_take(pool, n, hidden)};
  for (guint t = 0; t < n; t++)
    memcpy(trace->gates + (gsize)t * width, cell->bias.value, width * sizeof(float));
  matrix_multiply(trace->gates, x, cell->inputs, 1, cell->input.value, n, cell->inputs, width);
  for (guint step = 0; step < n; step++) {
    guint t = back ? n - 1 - step : step, previous = back ? t + 1 : t - 1;
    float *z = trace->gates + (gsize)t * width, *s = trace->squashed + (gsize)t * width;
    float *c = trace->memory + (gsize)t * hidden, *h = trace->output + (gsize)t * hidden;
    float *fed = trace->before + (gsize)t * hidden;
    const float *old = step > 0 ? trace->memory + (gsize)previous * hidden : NULL;
    for (guint i = 0; i < hidden; i++)
      fed[i] = step > 0 ? trace->output[(gsize)previous * hidden + i] * mask[i] : 0;
    if (step > 0)
      matrix_multiply(z, fed, hidden, 1, cell->recurrent.value, 1, hidden, width);
    for (guint i = 0; i < 3 * hidden; i++)
      s[i] = gate(z[i]);
    for (guint i = 3 * hidden; i < width; i++)
      s[i] = bend(z[i]);
    for (guint i = 0; i < hidden; i++) {
      c[i] = s[i] * s[3 * hidden + i] + (old != NULL ? s[hidden + i] * old[i] : 0);
      h[i] = s[2 * hidden + i] * bend(c[i]);
    }
  }
}

/* Gradient of one step: from dh, dc (of the memory after) to dz and dc (of the memory before). */
static void step_backward(guint hidden, const float *z, const float *s, const float *c, const float *old,
                          const float *dh, float *dc, float *dz)
{
  for (guint i = 0; i < hidden; i++) {
    float in = s[i], forget = s[hidden + i], out = s[2 * hidden + i], value = s[3 * hidden + i];
    float d = dc[i] + dh[i] * out * bend_slope(c[i]);
    dz[i] = d * value * gate_slope(z[i]);
    dz[hidden + i] = old != NULL ? d * old[i] * gate_slope(z[hidden + i]) : 0;
    dz[2 * hidden + i] = dh[i] * bend(c[i]) * gate_slope(z[2 * hidden + i]);
    dz[3 * hidden + i] = d * in * bend_slope(z[3 * hidden + i]);
    dc[i] = d * forget;
  }
}

void cell_backward(Cell *cell, CellTrace *trace, const float *x, float *x_gradient,
                   const float *output_gradient, guint n, gboolean back, const float *mask, Pool *pool)
{
  guint hidden = cell->hidden, width = 4 * hidden;
  float *dc = pool_take(pool, 1, hidden), *dh = pool_take(pool, 1, hidden), *dz = pool_take(pool, n, width);
  for (guint step = n; step-- > 0;) {
    guint t = back ? n - 1 - step : step, previous = back ? t + 1 : t - 1;
    for (guint i = 0; i < hidden; i++)
      dh[i] += output_gradient[(gsize)t * hidden + i];
    step_backward(hidden, trace->gates + (gsize)t * width, trace->squashed + (gsize)t * width,
                  trace->memory + (gsize)t * hidden,
                  step > 0 ? trace->memory + (gsize)previous * hidden : NULL, dh, dc, dz + (gsize)t * width);
    memset(dh, 0, hidden * sizeof(float));
    matrix_multiply_transposed(dh, hidden, dz + (gsize)t * width, cell->recurrent.value, 1, hidden, width);
    for (guint i = 0; i < hidden; i++)
      dh[i] *= mask[i];
  }
  for (guint t = 0; t < n; t++)
    vector_add(cell->bias.gradient, 1, dz + (gsize)t * width, width);
  matrix_multiply(cell->recurrent.gradient, trace->before, 1, hidden, dz, hidden, n, width);
  matrix_multiply(cell->input.gradient, x, 1, cell->inputs, dz, cell->inputs, n, width);
  matrix_multiply_transposed(x_gradient, cell->inputs, dz, cell->input.value, n, cell->inputs, width);
}
