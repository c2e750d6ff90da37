/* One direction of one LSTM layer, with gates that the runtime can compute in integers. */
#pragma once

#include "param.h"
#include "pool.h"

typedef struct {
  guint inputs, hidden;
  Param input;     /* inputs × 4 hidden: input gate, forget gate, output gate, new value */
  Param recurrent; /* hidden × 4 hidden */
  Param bias;      /* 1 × 4 hidden */
} Cell;

/* What the forward pass leaves for the backward pass; arrays of `n` rows in the order of the sentence, in a
 * pool. */
typedef struct {
  float *gates; /* n × 4 hidden: before the squashing */
  float *squashed;
  float *memory; /* n × hidden */
  float *output; /* n × hidden */
  float *before; /* n × hidden: the output of the step before, as it was fed in */
} CellTrace;

void cell_init(Cell *cell, guint inputs, guint hidden, Random *r);
void cell_clear(Cell *cell);

/* Runs over x[n × inputs], from the end if `back`; fills `trace`. `mask` [hidden] multiplies what is fed
 * back. */
void cell_forward(const Cell *cell, CellTrace *trace, const float *x, guint n, gboolean back,
                  const float *mask, Pool *pool);

/* From the gradient of the output to those of the cell and, added, of x. */
void cell_backward(Cell *cell, CellTrace *trace, const float *x, float *x_gradient,
                   const float *output_gradient, guint n, gboolean back, const float *mask, Pool *pool);
