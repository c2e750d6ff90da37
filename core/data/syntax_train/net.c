/* How this works: each token's vector is the sum of its shape's, its affixes', its own and a projection of
 * its pretrained vector; two bidirectional LSTM layers read them; the states give the tag (softmax), the head
 * (biaffine, Dozat and Manning 2017, with a bias by distance) and the relation to it (one hidden layer,
 * Kiperwasser and Goldberg 2016). The three losses are added. Dropout thins inputs, states and hidden layers;
 * the masks of states hold for a sentence. */
#include "net.h"

#include "matrix.h"
#include <math.h>
#include <string.h>

enum { D = PLX_NET_INPUT, H = PLX_NET_HIDDEN, S = PLX_NET_STATE, A = PLX_NET_ARC, R = PLX_NET_LABEL };

#define DROP_INPUT 0.15f
#define DROP_STATE 0.3f
#define DROP_RECURRENT 0.15f
#define DROP_HIDDEN 0.25f

/* A sentence on its way: row 0 is the root. */
typedef struct {
  guint n; /* rows */
  PlxWordFeatures *features;
  guint *shape;
  guint32 *row;    /* of the word table, NO_WORD if it is not used */
  gboolean *known; /* its pretrained vector is used */
  float *vectors, *x, *x_mask, *dx;
  CellTrace trace[2][2];
  float *recurrent_mask[2][2];
  float *state[2], *state_mask[2], *dstate[2];
} Pass;

static void each_param(Net *net, void (*f)(Param *, gpointer), gpointer data)
{
  Param *all[] = {&net->root,
                  &net->unknown,
                  &net->shape,
                  &net->affix,
                  &net->word,
                  &net->project,
                  &net->tag,
                  &net->tag_bias,
                  &net->below,
                  &net->below_bias,
                  &net->above,
                  &net->above_bias,
                  &net->arc,
                  &net->distance,
                  &net->label_below,
                  &net->label_above,
                  &net->label_hidden_bias,
                  &net->label,
                  &net->label_bias};
  for (guint i = 0; i < G_N_ELEMENTS(all); i++)
    f(all[i], data);
  for (guint i = 0; i < 4; i++) {
    Cell *cell = &net->cell[i / 2][i % 2];
    f(&cell->input, data);
    f(&cell->recurrent, data);
    f(&cell->bias, data);
  }
}

Net *net_new(const Words *words, guint n_tags, guint64 seed)
{
  Net *net = g_new0(Net, 1);
  Random *r = &net->random;
  net->words = words;
  net->n_tags = n_tags;
  r->state = seed;
  pool_init(&net->pool, 1 << 23);
  param_init(&net->root, 1, D, 6, FALSE, r);
  param_init(&net->unknown, 1, D, 6, FALSE, r);
  param_init(&net->shape, PLX_SHAPES, D, 0, FALSE, r);
  param_init(&net->affix, PLX_AFFIX_BUCKETS, D, 0, TRUE, r);
  param_init(&net->word, words->n, D, 0, TRUE, r);
  param_init(&net->project, VECTOR_ROW, D, 6, FALSE, r);
  for (guint layer = 0; layer < 2; layer++)
    for (guint back = 0; back < 2; back++)
      cell_init(&net->cell[layer][back], layer == 0 ? D : S, H, r);
  param_init(&net->tag, S, PLX_NET_TAGS, 6, FALSE, r);
  param_init(&net->tag_bias, 1, PLX_NET_TAGS, 0, FALSE, r);
  param_init(&net->below, S, A, 6, FALSE, r);
  param_init(&net->below_bias, 1, A, 0, FALSE, r);
  param_init(&net->above, S, A, 6, FALSE, r);
  param_init(&net->above_bias, 1, A, 0, FALSE, r);
  param_init(&net->arc, A, A, 6, FALSE, r);
  param_init(&net->distance, 1, 2 * PLX_NET_REACH + 2, 0, FALSE, r);
  param_init(&net->label_below, S, R, 6, FALSE, r);
  param_init(&net->label_above, S, R, 6, FALSE, r);
  param_init(&net->label_hidden_bias, 1, R, 0, FALSE, r);
  param_init(&net->label, R, PLX_NET_LABELS, 6, FALSE, r);
  param_init(&net->label_bias, 1, PLX_NET_LABELS, 0, FALSE, r);
  return net;
}

static void clear_param(Param *p, gpointer data)
{
  (void)data;
  param_clear(p);
}

void net_free(Net *net)
{
  each_param(net, clear_param, NULL);
  pool_clear(&net->pool);
  g_free(net);
}

typedef struct {
  float rate, scale;
  guint step;
  double norm;
} Update;

static void add_norm(Param *p, gpointer data)
{
  ((Update *)data)->norm += param_norm(p);
}

static void update_param(Param *p, gpointer data)
{
  const Update *u = data;
  param_update(p, u->rate, u->scale, u->step);
}

void net_update(Net *net, float rate, guint tokens, guint step)
{
  Update u = {rate, 1 / (float)tokens, step, 0};
  each_param(net, add_norm, &u);
  double norm = sqrt(u.norm) / tokens;
  if (norm > 3)
    u.scale *= (float)(3 / norm);
  each_param(net, update_param, &u);
}

static float *mask_new(Net *net, guint rows, guint columns, float drop)
{
  float *mask = pool_take(&net->pool, rows, columns), keep = 1 / (1 - drop);
  for (gsize i = 0; i < (gsize)rows * columns; i++)
    mask[i] = random_unit(&net->random) < drop ? 0 : keep;
  return mask;
}

/* Which of a word's own and its pretrained vector are used: rare words are often hidden, so that affixes
 * learn. */
static void choose(Net *net, Pass *pass, guint i)
{
  guint32 row = words_find(net->words, pass->features[i].key);
  pass->row[i] = row;
  if (row == NO_WORD)
    return;
  float unseen = MAX(0.08f, 1 / (1.0f + (float)net->words->counts[row]));
  gboolean hidden = random_unit(&net->random) < unseen;
  pass->known[i] = net->words->has_vector[row] && !(hidden && random_unit(&net->random) < 0.15f);
  if (hidden)
    pass->row[i] = NO_WORD;
  if (pass->known[i])
    memcpy(pass->vectors + (gsize)i * VECTOR_ROW, net->words->vectors + (gsize)row * VECTOR_ROW,
           VECTOR_ROW * sizeof(float));
}

static void input_forward(Net *net, Pass *pass)
{
  matrix_multiply(pass->x, pass->vectors, VECTOR_ROW, 1, net->project.value, pass->n, VECTOR_ROW, D);
  vector_add(pass->x, 1, net->root.value, D);
  for (guint i = 1; i < pass->n; i++) {
    float *x = pass->x + (gsize)i * D;
    const PlxWordFeatures *f = &pass->features[i];
    vector_add(x, 1, param_row(&net->shape, pass->shape[i]), D);
    for (guint j = 0; j < f->n_affixes; j++)
      vector_add(x, 1, param_row(&net->affix, f->affix[j]), D);
    if (pass->row[i] != NO_WORD)
      vector_add(x, 1, param_row(&net->word, pass->row[i]), D);
    else if (!pass->known[i])
      vector_add(x, 1, net->unknown.value, D);
  }
  for (gsize i = 0; i < (gsize)pass->n * D; i++)
    pass->x[i] *= pass->x_mask[i];
}

static void input_backward(Net *net, Pass *pass)
{
  for (gsize i = 0; i < (gsize)pass->n * D; i++)
    pass->dx[i] *= pass->x_mask[i];
  vector_add(net->root.gradient, 1, pass->dx, D);
  for (guint i = 1; i < pass->n; i++) {
    const float *dx = pass->dx + (gsize)i * D;
    const PlxWordFeatures *f = &pass->features[i];
    vector_add(net->shape.gradient + (gsize)pass->shape[i] * D, 1, dx, D);
    for (guint j = 0; j < f->n_affixes; j++)
      vector_add(param_touch(&net->affix, f->affix[j]), 1, dx, D);
    if (pass->row[i] != NO_WORD)
      vector_add(param_touch(&net->word, pass->row[i]), 1, dx, D);
    else if (!pass->known[i])
      vector_add(net->unknown.gradient, 1, dx, D);
  }
  matrix_multiply(net->project.gradient, pass->vectors, 1, VECTOR_ROW, pass->dx, VECTOR_ROW, pass->n, D);
}

static void pass_init(Net *net, Pass *pass, const Sentence *s)
{
  Pool *pool = &net->pool;
  pool->used = 0;
  guint n = pass->n = s->n + 1;
  pass->features = (PlxWordFeatures *)pool_take(pool, n, sizeof(PlxWordFeatures) / sizeof(float));
  pass->shape = (guint *)pool_take(pool, n, 1);
  pass->row = (guint32 *)pool_take(pool, n, 1);
  pass->known = (gboolean *)pool_take(pool, n, 1);
  pass->vectors = pool_take(pool, n, VECTOR_ROW);
  pass->x = pool_take(pool, n, D);
  pass->dx = pool_take(pool, n, D);
  pass->x_mask = mask_new(net, n, D, DROP_INPUT);
  for (guint i = 1; i < n; i++)
    plx_word_features(s->forms[i - 1], &pass->features[i]);
  PlxStyle style = plx_sentence_style(pass->features + 1, s->n);
  for (guint i = 1; i < n; i++) {
    pass->shape[i] = plx_word_shape(&pass->features[i], style, i == 1);
    choose(net, pass, i);
  }
  for (guint layer = 0; layer < 2; layer++) {
    pass->state[layer] = pool_take(pool, n, S);
    pass->dstate[layer] = pool_take(pool, n, S);
    pass->state_mask[layer] = mask_new(net, 1, S, DROP_STATE);
    for (guint back = 0; back < 2; back++)
      pass->recurrent_mask[layer][back] = mask_new(net, 1, H, DROP_RECURRENT);
  }
}

static void states_forward(Net *net, Pass *pass)
{
  for (guint layer = 0; layer < 2; layer++)
    for (guint back = 0; back < 2; back++) {
      CellTrace *trace = &pass->trace[layer][back];
      cell_forward(&net->cell[layer][back], trace, layer == 0 ? pass->x : pass->state[0], pass->n,
                   (gboolean)back, pass->recurrent_mask[layer][back], &net->pool);
      const float *mask = pass->state_mask[layer] + back * H;
      for (guint i = 0; i < pass->n; i++)
        for (guint j = 0; j < H; j++)
          pass->state[layer][(gsize)i * S + back * H + j] = trace->output[(gsize)i * H + j] * mask[j];
    }
}

static void states_backward(Net *net, Pass *pass)
{
  for (guint layer = 2; layer-- > 0;)
    for (guint back = 0; back < 2; back++) {
      const float *mask = pass->state_mask[layer] + back * H;
      float *dout = pool_take(&net->pool, pass->n, H);
      for (guint i = 0; i < pass->n; i++)
        for (guint j = 0; j < H; j++)
          dout[(gsize)i * H + j] = pass->dstate[layer][(gsize)i * S + back * H + j] * mask[j];
      cell_backward(&net->cell[layer][back], &pass->trace[layer][back], layer == 0 ? pass->x : pass->state[0],
                    layer == 0 ? pass->dx : pass->dstate[0], dout, pass->n, (gboolean)back,
                    pass->recurrent_mask[layer][back], &net->pool);
    }
}

/* Turns scores into the gradient of the cross-entropy with `gold`; returns the loss. */
static double softmax_loss(float *scores, guint n, guint gold)
{
  float top = scores[0];
  for (guint i = 1; i < n; i++)
    top = MAX(top, scores[i]);
  double sum = 0, at_gold = scores[gold] - top;
  for (guint i = 0; i < n; i++)
    sum += scores[i] = expf(scores[i] - top);
  for (guint i = 0; i < n; i++)
    scores[i] /= (float)sum;
  scores[gold] -= 1;
  return log(sum) - at_gold;
}

/* y[n×m] = x[n×k] · w + bias */
static float *linear(Net *net, const float *x, guint n, guint k, const Param *w, const Param *bias)
{
  float *y = pool_take(&net->pool, n, w->columns);
  for (guint i = 0; bias != NULL && i < n; i++)
    memcpy(y + (gsize)i * w->columns, bias->value, w->columns * sizeof(float));
  matrix_multiply(y, x, k, 1, w->value, n, k, w->columns);
  return y;
}

static void linear_backward(const float *x, float *dx, const float *dy, guint n, guint k, Param *w,
                            Param *bias)
{
  for (guint i = 0; bias != NULL && i < n; i++)
    vector_add(bias->gradient, 1, dy + (gsize)i * w->columns, w->columns);
  matrix_multiply(w->gradient, x, 1, k, dy, k, n, w->columns);
  matrix_multiply_transposed(dx, k, dy, w->value, n, k, w->columns);
}

/* The hidden layers' squashing and its gradient; `mask` [m] drops columns. */
static void leak(float *y, guint n, guint m, const float *mask)
{
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < m; j++) {
      float *v = &y[(gsize)i * m + j];
      *v = (*v > 0 ? *v : *v / 8) * mask[j];
    }
}

static void leak_backward(float *dy, const float *y, guint n, guint m, const float *mask)
{
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < m; j++)
      dy[(gsize)i * m + j] *= mask[j] * (y[(gsize)i * m + j] > 0 ? 1 : 0.125f);
}

static double learn_tags(Net *net, Pass *pass, const Sentence *s)
{
  float *scores = linear(net, pass->state[1], pass->n, S, &net->tag, &net->tag_bias);
  double loss = 0;
  memset(scores, 0, PLX_NET_TAGS * sizeof(float));
  for (guint i = 1; i < pass->n; i++) {
    float *row = scores + (gsize)i * PLX_NET_TAGS;
    loss += softmax_loss(row, net->n_tags, s->tag[i - 1]);
    memset(row + net->n_tags, 0, (PLX_NET_TAGS - net->n_tags) * sizeof(float));
  }
  linear_backward(pass->state[1], pass->dstate[1], scores, pass->n, S, &net->tag, &net->tag_bias);
  return loss;
}

static guint distance(guint below, guint above)
{
  if (above == 0)
    return 2 * PLX_NET_REACH;
  return above < below ? MIN(below - above, PLX_NET_REACH) - 1
                       : PLX_NET_REACH + MIN(above - below, PLX_NET_REACH) - 1;
}

static double learn_heads(Net *net, Pass *pass, const Sentence *s)
{
  guint n = pass->n;
  const float *mask_below = mask_new(net, 1, A, DROP_HIDDEN), *mask_above = mask_new(net, 1, A, DROP_HIDDEN);
  float *below = linear(net, pass->state[1], n, S, &net->below, &net->below_bias);
  float *above = linear(net, pass->state[1], n, S, &net->above, &net->above_bias);
  leak(below, n, A, mask_below);
  leak(above, n, A, mask_above);
  float *turned = linear(net, above, n, A, &net->arc, NULL);
  float *scores = pool_take(&net->pool, n, n);
  matrix_multiply_transposed(scores, n, below, turned, n, n, A);
  double loss = 0;
  memset(scores, 0, n * sizeof(float));
  for (guint i = 1; i < n; i++) {
    float *row = scores + (gsize)i * n;
    for (guint j = 0; j < n; j++)
      row[j] += j == i ? -1e9f : net->distance.value[distance(i, j)];
    loss += softmax_loss(row, n, s->head[i - 1]);
    for (guint j = 0; j < n; j++)
      if (j != i)
        net->distance.gradient[distance(i, j)] += row[j];
  }
  float *dbelow = pool_take(&net->pool, n, A), *dabove = pool_take(&net->pool, n, A);
  float *dturned = pool_take(&net->pool, n, A);
  matrix_multiply(dbelow, scores, n, 1, turned, n, n, A);
  matrix_multiply(dturned, scores, 1, n, below, n, n, A);
  linear_backward(above, dabove, dturned, n, A, &net->arc, NULL);
  leak_backward(dbelow, below, n, A, mask_below);
  leak_backward(dabove, above, n, A, mask_above);
  linear_backward(pass->state[1], pass->dstate[1], dbelow, n, S, &net->below, &net->below_bias);
  linear_backward(pass->state[1], pass->dstate[1], dabove, n, S, &net->above, &net->above_bias);
  return loss;
}

static double learn_labels(Net *net, Pass *pass, const Sentence *s)
{
  guint n = pass->n;
  const float *mask = mask_new(net, 1, R, DROP_HIDDEN);
  float *below = linear(net, pass->state[1], n, S, &net->label_below, &net->label_hidden_bias);
  float *above = linear(net, pass->state[1], n, S, &net->label_above, NULL);
  for (guint i = 1; i < n; i++)
    vector_add(below + (gsize)i * R, 1, above + (gsize)s->head[i - 1] * R, R);
  leak(below, n, R, mask);
  float *scores = linear(net, below, n, R, &net->label, &net->label_bias);
  double loss = 0;
  memset(scores, 0, PLX_NET_LABELS * sizeof(float));
  for (guint i = 1; i < n; i++) {
    float *row = scores + (gsize)i * PLX_NET_LABELS;
    loss += softmax_loss(row, PLX_N_DEPRELS, s->deprel[i - 1]);
    memset(row + PLX_N_DEPRELS, 0, (PLX_NET_LABELS - PLX_N_DEPRELS) * sizeof(float));
  }
  float *dbelow = pool_take(&net->pool, n, R), *dabove = pool_take(&net->pool, n, R);
  linear_backward(below, dbelow, scores, n, R, &net->label, &net->label_bias);
  leak_backward(dbelow, below, n, R, mask);
  for (guint i = 1; i < n; i++)
    vector_add(dabove + (gsize)s->head[i - 1] * R, 1, dbelow + (gsize)i * R, R);
  linear_backward(pass->state[1], pass->dstate[1], dbelow, n, S, &net->label_below, &net->label_hidden_bias);
  linear_backward(pass->state[1], pass->dstate[1], dabove, n, S, &net->label_above, NULL);
  return loss;
}

double net_learn(Net *net, const Sentence *sentence)
{
  Pass pass = {0};
  pass_init(net, &pass, sentence);
  input_forward(net, &pass);
  states_forward(net, &pass);
  double loss = learn_tags(net, &pass, sentence);
  loss += learn_heads(net, &pass, sentence);
  loss += learn_labels(net, &pass, sentence);
  states_backward(net, &pass);
  input_backward(net, &pass);
  return loss;
}
