/* How this works: matrices are turned (the runtime takes a row an output), rounded to bytes with a scale a
 * row, cut into the runtime's blocks and checked against overflow; words' rows are summed from all their
 * parts and rounded to bytes with a scale a row. */
#include "export.h"

#include "matrix.h"
#include <math.h>
#include <string.h>

enum { D = PLX_NET_INPUT, H = PLX_NET_HIDDEN, BLOCK = 16 };

static gint32 fixed(float x, float one, gint32 limit)
{
  long y = lrintf(x * one);
  return (gint32)CLAMP(y, -limit, limit);
}

/* ---- matrices ---- */

/* A matrix on its way, in floats: weights of bytes, so divided by what is 1.0 of them. */
typedef struct {
  guint rows, columns;
  float *weight, *bias; /* rows × columns, rows */
} Draft;

static Draft draft_new(guint rows, guint columns)
{
  return (Draft){rows, columns, g_new0(float, (gsize)rows *columns), g_new0(float, rows)};
}

/* Puts in the transpose of `p`, from row and column on, and a bias that may be NULL. */
static void draft_put(Draft *draft, const Param *p, const Param *bias, guint row, guint column, float one)
{
  for (guint i = 0; i < p->columns; i++) {
    for (guint j = 0; j < p->rows; j++)
      draft->weight[(gsize)(row + i) * draft->columns + column + j] = param_row(p, j)[i] / one;
    if (bias != NULL)
      draft->bias[row + i] = bias->value[i];
  }
}

/* The largest scale of a row with which a weight fits a byte, and a product of two with bytes 16 bits. */
static float row_scale(const float *w, guint columns)
{
  float top = 1e-6f;
  for (guint i = 0; i < columns; i += 2)
    top = MAX(top, fabsf(w[i]) + fabsf(w[i + 1]));
  return PLX_NET_BYTE / top;
}

static void draft_export(Draft *draft, gint8 *weight, gint32 *bias, gint32 *scale)
{
  for (guint row = 0; row < draft->rows; row++) {
    const float *w = draft->weight + (gsize)row * draft->columns, one = row_scale(w, draft->columns);
    gint8 *block = weight + (gsize)(row / BLOCK * BLOCK) * draft->columns;
    gint32 sum = 0;
    gint64 worst = 0;
    for (guint i = 0; i < draft->columns; i++) {
      const gint32 v = fixed(w[i], one, G_MAXINT8);
      block[(gsize)i / 4 * 4 * BLOCK + row % BLOCK * 4 + i % 4] = (gint8)v;
      sum += v;
      worst += 255 * ABS(v);
    }
    const float half = one / (2 * PLX_NET_ONE) + (1 << (PLX_NET_PRE - 1)); /* so that shifts round */
    bias[row] = fixed(draft->bias[row] * one + half, 1, 1 << 29) - PLX_NET_ZERO * sum;
    scale[row] = fixed(PLX_NET_ONE / one, 1 << (PLX_NET_PRE + PLX_NET_POST), 1 << 29);
    if ((worst + ABS(bias[row])) / (1 << PLX_NET_PRE) * scale[row] >= G_MAXINT32)
      g_error("weights are too large for fixed point");
  }
  g_free(draft->weight);
  g_free(draft->bias);
}

#define DRAFT(matrix)                                                                                        \
  draft_new(G_N_ELEMENTS((matrix).bias), G_N_ELEMENTS((matrix).weight) / G_N_ELEMENTS((matrix).bias))
#define EXPORT(draft, matrix) draft_export(draft, (matrix).weight, (matrix).bias, (matrix).scale)

static void export_cells(const Net *net, PlxNetModel *model)
{
  for (guint back = 0; back < 2; back++) {
    const Cell *first = &net->cell[0][back], *second = &net->cell[1][back];
    Draft a = DRAFT(model->first[back]), b = DRAFT(model->second[back]);
    draft_put(&a, &first->input, &first->bias, 0, 0, PLX_NET_INPUT_ONE);
    draft_put(&a, &first->recurrent, NULL, 0, first->inputs, PLX_NET_STATE_ONE);
    EXPORT(&a, model->first[back]);
    draft_put(&b, &second->input, &second->bias, 0, 0, PLX_NET_STATE_ONE);
    draft_put(&b, &second->recurrent, NULL, 0, second->inputs, PLX_NET_STATE_ONE);
    EXPORT(&b, model->second[back]);
  }
}

static void export_views(const Net *net, PlxNetModel *model)
{
  Draft views = DRAFT(model->views), arc = DRAFT(model->arc), label = DRAFT(model->label);
  draft_put(&views, &net->tag, &net->tag_bias, PLX_NET_AT_TAGS, 0, PLX_NET_STATE_ONE);
  draft_put(&views, &net->below, &net->below_bias, PLX_NET_AT_BELOW, 0, PLX_NET_STATE_ONE);
  draft_put(&views, &net->above, &net->above_bias, PLX_NET_AT_ABOVE, 0, PLX_NET_STATE_ONE);
  draft_put(&views, &net->label_below, &net->label_hidden_bias, PLX_NET_AT_LABEL_BELOW, 0, PLX_NET_STATE_ONE);
  draft_put(&views, &net->label_above, NULL, PLX_NET_AT_LABEL_ABOVE, 0, PLX_NET_STATE_ONE);
  EXPORT(&views, model->views);
  draft_put(&arc, &net->arc, NULL, 0, 0, PLX_NET_LAYER_ONE);
  EXPORT(&arc, model->arc);
  draft_put(&label, &net->label, &net->label_bias, 0, 0, PLX_NET_LAYER_ONE);
  EXPORT(&label, model->label);
  for (guint i = 0; i < net->distance.columns; i++)
    model->distance[i] = fixed(net->distance.value[i], PLX_NET_LAYER_ONE * PLX_NET_ONE, 1 << 29);
}

/* ---- words ---- */

static void export_input(const Param *p, gint16 *to)
{
  for (gsize i = 0; i < (gsize)p->rows * p->columns; i++)
    to[i] = (gint16)fixed(p->value[i], PLX_NET_ONE, G_MAXINT16);
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
  memset(model->slot_key, 0, sizeof model->slot_key);
  model->magic = PLX_NET_MAGIC;
  model->n_tags = net->n_tags;
  export_cells(net, model);
  export_views(net, model);
  export_input(&net->root, model->root);
  export_input(&net->unknown, model->unknown);
  export_input(&net->shape, &model->shape[0][0]);
  for (guint i = 0; i < PLX_AFFIX_BUCKETS; i++)
    model->affix_scale[i] = export_bytes(param_row(&net->affix, i), model->affix[i]);
  g_autofree float *affixes = affixes_sum(net);
  export_words(net, affixes, model);
}
