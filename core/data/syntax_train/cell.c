/* How this works: a long short-term memory (Hochreiter and Schmidhuber 1997; forget gates, Gers et al. 2000)
 * whose squashing functions are parabolas: bend(x) = x(1 − |x|/4) within ±2 and ±1 outside stands for tanh,
 * (1 + bend(x/2))/2 for the logistic function. They need no table and no exponential, so the runtime can use
 * whole numbers. */
#include "cell.h"

#include "annotate/syntax_model.h"
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

/* The output as the runtime keeps it, in 128ths. */
static inline float output_round(float h)
{
  return MIN(rintf(h * PLX_NET_STATE_ONE), PLX_NET_BYTE) / PLX_NET_STATE_ONE;
}

/* One lane of one step; `old` is the memory before, NULL at the start. */
static void step_forward(guint hidden, const float *restrict z, float *restrict s, const float *restrict old,
                         float *restrict c, float *restrict h)
{
  for (guint i = 0; i < 3 * hidden; i++)
    s[i] = gate(z[i]);
  for (guint i = 3 * hidden; i < 4 * hidden; i++)
    s[i] = bend(z[i]);
  for (guint i = 0; i < hidden; i++) {
    c[i] = s[i] * s[3 * hidden + i] + (old != NULL ? s[hidden + i] * old[i] : 0);
    h[i] = output_round(s[2 * hidden + i] * bend(c[i]));
  }
}

void cell_forward(const Cell *cell, CellTrace *trace, const float *x, const CellSteps *steps,
                  const float *mask, Pool *pool)
{
  const guint hidden = cell->hidden, width = 4 * hidden, n = steps->n_rows;
  *trace = (CellTrace){pool_take(pool, n, width), pool_take(pool, n, width), pool_take(pool, n, hidden),
                       pool_take(pool, n, hidden), pool_take(pool, n, hidden)};
  for (guint t = 0; t < n; t++)
    memcpy(trace->gates + (gsize)t * width, cell->bias.value, width * sizeof(float));
  matrix_multiply(trace->gates, x, cell->inputs, 1, cell->input.value, n, cell->inputs, width);
  for (guint step = 0; step < steps->n_steps; step++) {
    const gsize first = steps->first[step], lanes = steps->lanes[step];
    const gsize previous = step > 0 ? steps->first[step - 1] : 0;
    for (gsize i = 0; step > 0 && i < lanes * hidden; i++)
      trace->before[first * hidden + i] = trace->output[previous * hidden + i] * mask[i];
    if (step > 0)
      matrix_multiply(trace->gates + first * width, trace->before + first * hidden, hidden, 1,
                      cell->recurrent.value, (guint)lanes, hidden, width);
    for (gsize lane = 0; lane < lanes; lane++)
      step_forward(hidden, trace->gates + (first + lane) * width, trace->squashed + (first + lane) * width,
                   step > 0 ? trace->memory + (previous + lane) * hidden : NULL,
                   trace->memory + (first + lane) * hidden, trace->output + (first + lane) * hidden);
  }
}

/* Gradient of one step: from dh, dc (of the memory after) to dz and dc (of the memory before). */
static void step_backward(guint hidden, const float *z, const float *s, const float *c, const float *old,
                          const float *dh, float *restrict dc, float *restrict dz)
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

void cell_backward(Cell *cell, CellTrace *trace, const float *x, float *x_gradient, float *output_gradient,
                   const CellSteps *steps, const float *mask, Pool *pool)
{
  const guint hidden = cell->hidden, width = 4 * hidden, n = steps->n_rows, most = steps->lanes[0];
  float *dc = pool_take(pool, most, hidden), *fed = pool_take(pool, most, hidden);
  float *dz = pool_take(pool, n, width), *turned = pool_take(pool, width, MAX(hidden, cell->inputs));
  matrix_turn(turned, cell->recurrent.value, hidden, width);
  for (guint step = steps->n_steps; step-- > 0;) {
    const gsize first = steps->first[step], lanes = steps->lanes[step];
    const gsize previous = step > 0 ? steps->first[step - 1] : 0;
    for (gsize lane = 0; lane < lanes; lane++) {
      const gsize t = first + lane;
      step_backward(hidden, trace->gates + t * width, trace->squashed + t * width, trace->memory + t * hidden,
                    step > 0 ? trace->memory + (previous + lane) * hidden : NULL,
                    output_gradient + t * hidden, dc + lane * hidden, dz + t * width);
    }
    if (step == 0)
      break;
    memset(fed, 0, lanes * hidden * sizeof(float));
    matrix_multiply(fed, dz + first * width, width, 1, turned, (guint)lanes, width, hidden);
    for (gsize i = 0; i < lanes * hidden; i++)
      output_gradient[previous * hidden + i] += fed[i] * mask[i];
  }
  for (guint t = 0; t < n; t++)
    vector_add(cell->bias.gradient, 1, dz + (gsize)t * width, width);
  matrix_multiply(cell->recurrent.gradient, trace->before, 1, hidden, dz, hidden, n, width);
  matrix_multiply(cell->input.gradient, x, 1, cell->inputs, dz, cell->inputs, n, width);
  matrix_turn(turned, cell->input.value, cell->inputs, width);
  matrix_multiply(x_gradient, dz, width, 1, turned, n, width, cell->inputs);
}
