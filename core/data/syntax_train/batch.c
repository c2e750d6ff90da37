/* How this works: a row's vector is the sum of its shape's, its affixes', its own and a projection of its
 * pretrained vector, held within what the runtime can hold; two bidirectional LSTM layers read them, all
 * sentences in lock-step. Dropout thins inputs and states; the masks of states hold for a sentence. */
#include "batch.h"

#include "matrix.h"
#include <math.h>
#include <string.h>

enum { D = PLX_NET_INPUT, H = PLX_NET_HIDDEN, S = PLX_NET_STATE };

#define DROP_INPUT 0.15f
#define DROP_STATE 0.3f
#define DROP_RECURRENT 0.15f

float *batch_mask(Net *net, guint rows, guint columns, float drop)
{
  float *mask = pool_take(&net->pool, rows, columns), keep = 1 / (1 - drop);
  for (gsize i = 0; i < (gsize)rows * columns; i++)
    mask[i] = net->still ? 1 : random_unit(&net->random) < drop ? 0 : keep;
  return mask;
}

/* ---- the order of rows ---- */

static void lanes_sort(Batch *batch)
{
  for (guint i = 0; i < batch->n_sentences; i++) {
    guint j = i;
    for (; j > 0 && batch->length[batch->lane[j - 1]] < batch->length[i]; j--)
      batch->lane[j] = batch->lane[j - 1];
    batch->lane[j] = i;
  }
}

static void rows_pack(Batch *batch, guint *first, guint *lanes)
{
  guint row = 0, active = batch->n_sentences;
  for (guint step = 0; step < batch->steps.n_steps; step++) {
    while (batch->length[batch->lane[active - 1]] <= step)
      active--;
    first[step] = row;
    lanes[step] = active;
    for (guint i = 0; i < active; i++, row++) {
      const guint s = batch->lane[i];
      batch->packed[0][row] = batch->first[s] + step;
      batch->packed[1][row] = batch->first[s] + batch->length[s] - 1 - step;
    }
  }
}

static guint *take_numbers(Pool *pool, guint n)
{
  return (guint *)pool_take(pool, n, 1);
}

static void batch_lay_out(Net *net, Batch *batch)
{
  Pool *pool = &net->pool;
  batch->first = take_numbers(pool, batch->n_sentences);
  batch->length = take_numbers(pool, batch->n_sentences);
  batch->lane = take_numbers(pool, batch->n_sentences);
  guint longest = 0;
  batch->n_rows = 0;
  for (guint i = 0; i < batch->n_sentences; i++) {
    batch->first[i] = batch->n_rows;
    batch->length[i] = batch->sentences[i]->n + 1;
    batch->n_rows += batch->length[i];
    longest = MAX(longest, batch->length[i]);
  }
  lanes_sort(batch);
  guint *first = take_numbers(pool, longest), *lanes = take_numbers(pool, longest);
  batch->steps = (CellSteps){longest, batch->n_rows, first, lanes};
  for (guint back = 0; back < 2; back++)
    batch->packed[back] = take_numbers(pool, batch->n_rows);
  rows_pack(batch, first, lanes);
}

/* ---- words ---- */

/* Which of a word's own and its pretrained vector are used: rare words are often hidden, so that affixes
 * learn. */
static void choose(Net *net, Batch *batch, guint i)
{
  guint32 row = words_find(net->words, batch->features[i].key);
  batch->row[i] = row;
  if (row == NO_WORD)
    return;
  float unseen = MAX(0.08f, 1 / (1.0f + (float)net->words->counts[row]));
  gboolean hidden = !net->still && random_unit(&net->random) < unseen;
  batch->known[i] = net->words->has_vector[row] && !(hidden && random_unit(&net->random) < 0.15f);
  if (hidden)
    batch->row[i] = NO_WORD;
  if (batch->known[i])
    memcpy(batch->vectors + (gsize)i * VECTOR_ROW, net->words->vectors + (gsize)row * VECTOR_ROW,
           VECTOR_ROW * sizeof(float));
}

static void words_read(Net *net, Batch *batch, guint sentence)
{
  const Sentence *s = batch->sentences[sentence];
  PlxWordFeatures *features = batch->features + batch->first[sentence] + 1;
  for (guint i = 0; i < s->n; i++)
    plx_word_features(s->forms[i], &features[i]);
  PlxStyle style = plx_sentence_style(features, s->n);
  for (guint i = 0; i < s->n; i++) {
    const guint row = batch->first[sentence] + 1 + i;
    batch->shape[row] = plx_word_shape(&features[i], style, i == 0);
    choose(net, batch, row);
  }
}

void batch_init(Net *net, Batch *batch, const Sentence *const *sentences, guint n_sentences)
{
  Pool *pool = &net->pool;
  pool->used = 0;
  *batch = (Batch){.n_sentences = n_sentences, .sentences = sentences};
  batch_lay_out(net, batch);
  const guint n = batch->n_rows;
  batch->features = (PlxWordFeatures *)pool_take(pool, n, sizeof(PlxWordFeatures) / sizeof(float));
  batch->shape = take_numbers(pool, n);
  batch->row = take_numbers(pool, n);
  batch->known = (gboolean *)pool_take(pool, n, 1);
  batch->vectors = pool_take(pool, n, VECTOR_ROW);
  batch->x = pool_take(pool, n, D);
  batch->dx = pool_take(pool, n, D);
  batch->x_mask = batch_mask(net, n, D, DROP_INPUT);
  for (guint i = 0; i < n_sentences; i++)
    words_read(net, batch, i);
  for (guint layer = 0; layer < 2; layer++) {
    batch->state[layer] = pool_take(pool, n, S);
    batch->dstate[layer] = pool_take(pool, n, S);
    batch->state_mask[layer] = batch_mask(net, n_sentences, S, DROP_STATE);
    for (guint back = 0; back < 2; back++)
      batch->recurrent_mask[layer][back] = batch_mask(net, n_sentences, H, DROP_RECURRENT);
  }
}

static gboolean is_root(const Batch *batch, guint row, guint *sentence)
{
  if (*sentence < batch->n_sentences && batch->first[*sentence] == row) {
    ++*sentence;
    return TRUE;
  }
  return FALSE;
}

static void input_forward(Net *net, Batch *batch)
{
  const float most = PLX_NET_BYTE / PLX_NET_INPUT_ONE;
  matrix_multiply(batch->x, batch->vectors, VECTOR_ROW, 1, net->project.value, batch->n_rows, VECTOR_ROW, D);
  for (guint i = 0, sentence = 0; i < batch->n_rows; i++) {
    float *x = batch->x + (gsize)i * D;
    const float *mask = batch->x_mask + (gsize)i * D;
    const PlxWordFeatures *f = &batch->features[i];
    if (is_root(batch, i, &sentence)) {
      vector_add(x, 1, net->root.value, D);
    } else {
      vector_add(x, 1, param_row(&net->shape, batch->shape[i]), D);
      for (guint j = 0; j < f->n_affixes; j++)
        vector_add(x, 1, param_row(&net->affix, f->affix[j]), D);
      if (batch->row[i] != NO_WORD)
        vector_add(x, 1, param_row(&net->word, batch->row[i]), D);
      else if (!batch->known[i])
        vector_add(x, 1, net->unknown.value, D);
    }
    for (guint j = 0; j < D; j++)
      x[j] = rintf(CLAMP(x[j], -most, most) * PLX_NET_INPUT_ONE) / PLX_NET_INPUT_ONE * mask[j];
  }
}

static void input_backward(Net *net, Batch *batch)
{
  const float most = PLX_NET_BYTE / PLX_NET_INPUT_ONE;
  for (gsize i = 0; i < (gsize)batch->n_rows * D; i++)
    batch->dx[i] *= fabsf(batch->x[i]) < most * batch->x_mask[i] ? batch->x_mask[i] : 0;
  for (guint i = 0, sentence = 0; i < batch->n_rows; i++) {
    const float *dx = batch->dx + (gsize)i * D;
    const PlxWordFeatures *f = &batch->features[i];
    if (is_root(batch, i, &sentence)) {
      vector_add(net->root.gradient, 1, dx, D);
      continue;
    }
    vector_add(net->shape.gradient + (gsize)batch->shape[i] * D, 1, dx, D);
    for (guint j = 0; j < f->n_affixes; j++)
      vector_add(param_touch(&net->affix, f->affix[j]), 1, dx, D);
    if (batch->row[i] != NO_WORD)
      vector_add(param_touch(&net->word, batch->row[i]), 1, dx, D);
    else if (!batch->known[i])
      vector_add(net->unknown.gradient, 1, dx, D);
  }
  matrix_multiply(net->project.gradient, batch->vectors, 1, VECTOR_ROW, batch->dx, VECTOR_ROW, batch->n_rows,
                  D);
}

/* ---- states ---- */

/* The sentence's lane of a packed row is its place in its step. */
static void layer_forward(Net *net, Batch *batch, guint layer, guint back)
{
  const float *x = layer == 0 ? batch->x : batch->state[0];
  const guint width = layer == 0 ? D : S;
  float *in = batch->in[layer][back] = pool_take(&net->pool, batch->n_rows, width);
  for (guint i = 0; i < batch->n_rows; i++)
    memcpy(in + (gsize)i * width, x + (gsize)batch->packed[back][i] * width, width * sizeof(float));
  CellTrace *trace = &batch->trace[layer][back];
  cell_forward(&net->cell[layer][back], trace, in, &batch->steps, batch->recurrent_mask[layer][back],
               &net->pool);
  for (guint step = 0; step < batch->steps.n_steps; step++)
    for (guint lane = 0; lane < batch->steps.lanes[step]; lane++) {
      const gsize row = batch->steps.first[step] + lane;
      const float *mask = batch->state_mask[layer] + (gsize)lane * S + back * H,
                  *out = trace->output + row * H;
      float *state = batch->state[layer] + (gsize)batch->packed[back][row] * S + back * H;
      for (guint j = 0; j < H; j++)
        state[j] = out[j] * mask[j];
    }
}

static void layer_backward(Net *net, Batch *batch, guint layer, guint back)
{
  const guint width = layer == 0 ? D : S;
  float *dout = pool_take(&net->pool, batch->n_rows, H), *din = pool_take(&net->pool, batch->n_rows, width);
  for (guint step = 0; step < batch->steps.n_steps; step++)
    for (guint lane = 0; lane < batch->steps.lanes[step]; lane++) {
      const gsize row = batch->steps.first[step] + lane;
      const float *mask = batch->state_mask[layer] + (gsize)lane * S + back * H;
      const float *dstate = batch->dstate[layer] + (gsize)batch->packed[back][row] * S + back * H;
      for (guint j = 0; j < H; j++)
        dout[row * H + j] = dstate[j] * mask[j];
    }
  cell_backward(&net->cell[layer][back], &batch->trace[layer][back], batch->in[layer][back], din, dout,
                &batch->steps, batch->recurrent_mask[layer][back], &net->pool);
  float *dx = layer == 0 ? batch->dx : batch->dstate[0];
  for (guint i = 0; i < batch->n_rows; i++)
    vector_add(dx + (gsize)batch->packed[back][i] * width, 1, din + (gsize)i * width, width);
}

void batch_forward(Net *net, Batch *batch)
{
  input_forward(net, batch);
  for (guint i = 0; i < 4; i++)
    layer_forward(net, batch, i / 2, i % 2);
}

void batch_backward(Net *net, Batch *batch)
{
  for (guint i = 4; i-- > 0;)
    layer_backward(net, batch, i / 2, i % 2);
  input_backward(net, batch);
}
