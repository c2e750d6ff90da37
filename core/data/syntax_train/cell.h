/* One direction of one LSTM layer, with gates that the runtime can compute in integers. Sentences run in
 * lock-step, a lane each: rows are packed by step, so that a step's lanes lie side by side. */
#pragma once

#include "param.h"
#include "pool.h"

typedef struct {
  guint inputs, hidden;
  Param input;     /* inputs × 4 hidden: input gate, forget gate, output gate, new value */
  Param recurrent; /* hidden × 4 hidden */
  Param bias;      /* 1 × 4 hidden */
} Cell;

/* How sentences share the steps: lanes are sentences by falling length. */
typedef struct {
  guint n_steps, n_rows;
  const guint *first; /* [n_steps]: row of a step's first lane */
  const guint *lanes; /* [n_steps]: lanes that still run */
} CellSteps;

/* What the forward pass leaves for the backward pass; arrays of packed rows, in a pool. */
typedef struct {
  float *gates; /* rows × 4 hidden: before the squashing */
  float *squashed;
  float *memory; /* rows × hidden */
  float *output; /* rows × hidden */
  float *before; /* rows × hidden: the output of the step before, as it was fed in */
} CellTrace;

void cell_init(Cell *cell, guint inputs, guint hidden, Random *r);
void cell_clear(Cell *cell);

/* Runs over x[rows × inputs]; fills `trace`. `mask` [lanes × hidden] multiplies what is fed back. */
void cell_forward(const Cell *cell, CellTrace *trace, const float *x, const CellSteps *steps,
                  const float *mask, Pool *pool);

/* From the gradient of the output (which is overwritten) to those of the cell and, added, of x. */
void cell_backward(Cell *cell, CellTrace *trace, const float *x, float *x_gradient, float *output_gradient,
                   const CellSteps *steps, const float *mask, Pool *pool);
