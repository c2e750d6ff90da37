/* How this works: matrices are turned (the runtime takes a row an output), rounded to fixed point and checked
 * against overflow; words' rows are summed from all their parts and rounded to bytes with a scale a row. */
#include "export.h"

#include "matrix.h"
#include <math.h>
#include <string.h>

enum { D = PLX_NET_INPUT };

static gint32 fixed(float x, float one, gint32 limit)
{
  long y = lrintf(x * one);
  return (gint32)CLAMP(y, -limit, limit);
}

/* to[columns][stride] = transpose of p[rows × columns]. */
static void export_matrix(const Param *p, guint stride, gint16 *to)
{
  for (guint j = 0; j < p->columns; j++)
    for (guint i = 0; i < p->rows; i++)
      to[(gsize)j * stride + i] = (gint16)fixed(param_row(p, i)[j], PLX_NET_WEIGHT, G_MAXINT16);
}

static void export_sums(const Param *p, gint32 *to)
{
  for (guint i = 0; i < p->columns; i++)
    to[i] = fixed(p->value[i], PLX_NET_WEIGHT * (float)PLX_NET_ONE, 1 << 29);
}

static void export_input(const Param *p, gint16 *to)
{
  for (gsize i = 0; i < (gsize)p->rows * p->columns; i++)
    to[i] = (gint16)fixed(p->value[i], PLX_NET_ONE, PLX_NET_LIMIT);
}

/* The rows of a matrix times inputs of at most `limit` must fit 31 bits, twice over. */
static void check(const gint16 *w, guint rows, guint columns, gint64 limit)
{
  gint64 worst = 0;
  for (guint i = 0; i < rows; i++) {
    gint64 sum = 0;
    for (guint j = 0; j < columns; j++)
      sum += ABS((gint64)w[(gsize)i * columns + j]);
    worst = MAX(worst, sum * limit);
  }
  if (worst >= G_MAXINT32 / 2)
    g_error("weights are too large for fixed point: %" G_GINT64_FORMAT, worst);
}

static void export_cell(const Cell *cell, PlxNetCell *to, gint64 limit)
{
  export_matrix(&cell->input, PLX_NET_STATE, &to->input[0][0]);
  export_matrix(&cell->recurrent, PLX_NET_HIDDEN, &to->recurrent[0][0]);
  export_sums(&cell->bias, to->bias);
  check(&to->input[0][0], PLX_NET_GATES, PLX_NET_STATE, limit);
  check(&to->recurrent[0][0], PLX_NET_GATES, PLX_NET_HIDDEN, PLX_NET_ONE);
}

/* Rounds a row to bytes and returns the scale. */
static guint8 export_bytes(const float *x, gint8 *to)
{
  float top = 0;
  for (guint i = 0; i < D; i++)
    top = MAX(top, fabsf(x[i]));
  gint32 scale = CLAMP((gint32)ceilf(top * PLX_NET_ONE / 127), 1, 255);
  for (guint i = 0; i < D; i++)
    to[i] = (gint8)fixed(x[i], (float)PLX_NET_ONE / (float)scale, 127);
  return (guint8)scale;
}

static void export_words(const Net *net, const float *affixes, PlxNetModel *model)
{
  const Words *words = net->words;
  g_autofree float *sums = g_new0(float, (gsize)words->n *D);
  matrix_multiply(sums, words->vectors, VECTOR_ROW, 1, net->project.value, words->n, VECTOR_ROW, D);
  model->n_words = words->n;
  for (guint row = 0; row < words->n; row++) {
    float *x = sums + (gsize)row * D;
    vector_add(x, 1, param_row(&net->word, row), D);
    vector_add(x, 1, affixes + (gsize)row * D, D);
    model->word_scale[row] = export_bytes(x, model->word[row]);
    guint32 slot = (guint32)words->features[row].key % PLX_NET_SLOTS;
    while (model->slot_key[slot] != 0)
      slot = (slot + 1) % PLX_NET_SLOTS;
    model->slot_key[slot] = (guint32)(words->features[row].key >> 32);
    model->slot_word[slot] = (guint16)row;
  }
}

/* The sum of the affixes' vectors of every word. */
static float *affixes_sum(const Net *net)
{
  float *sums = g_new0(float, (gsize)net->words->n *D);
  for (guint row = 0; row < net->words->n; row++)
    for (guint j = 0; j < net->words->features[row].n_affixes; j++)
      vector_add(sums + (gsize)row * D, 1, param_row(&net->affix, net->words->features[row].affix[j]), D);
  return sums;
}

void export_model(const Net *net, PlxNetModel *model)
{
  model->magic = PLX_NET_MAGIC;
  model->n_tags = net->n_tags;
  for (guint i = 0; i < 4; i++)
    export_cell(&net->cell[i / 2][i % 2], &model->cell[i / 2][i % 2], i < 2 ? PLX_NET_LIMIT : PLX_NET_ONE);
  export_matrix(&net->tag, PLX_NET_STATE, &model->tag[0][0]);
  export_sums(&net->tag_bias, model->tag_bias);
  export_matrix(&net->below, PLX_NET_STATE, &model->arc_below[0][0]);
  export_sums(&net->below_bias, model->arc_below_bias);
  export_matrix(&net->above, PLX_NET_STATE, &model->arc_above[0][0]);
  export_sums(&net->above_bias, model->arc_above_bias);
  export_matrix(&net->arc, PLX_NET_ARC, &model->arc[0][0]);
  for (guint i = 0; i < net->distance.columns; i++)
    model->distance[i] = fixed(net->distance.value[i], (float)PLX_NET_ONE * PLX_NET_ONE, 1 << 29);
  export_matrix(&net->label_below, PLX_NET_STATE, &model->label_below[0][0]);
  export_sums(&net->label_hidden_bias, model->label_hidden_bias);
  export_matrix(&net->label_above, PLX_NET_STATE, &model->label_above[0][0]);
  export_matrix(&net->label, PLX_NET_LABEL, &model->label[0][0]);
  export_sums(&net->label_bias, model->label_bias);
  export_input(&net->root, model->root);
  export_input(&net->unknown, model->unknown);
  export_input(&net->shape, &model->shape[0][0]);
  for (guint i = 0; i < PLX_AFFIX_BUCKETS; i++)
    model->affix_scale[i] = export_bytes(param_row(&net->affix, i), model->affix[i]);
  g_autofree float *affixes = affixes_sum(net);
  export_words(net, affixes, model);
}
