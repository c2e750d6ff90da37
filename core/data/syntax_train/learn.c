/* How this works: the states give the tag (softmax), the head (biaffine, Dozat and Manning 2017, with a bias
 * by distance) and the relation to it (one hidden layer, Kiperwasser and Goldberg 2016). The three losses are
 * added. Dropout thins the hidden layers. With opinions of several nets the student learns to think as they
 * do together (distillation; Hinton, Vinyals and Dean 2015; Kuncoro et al. 2016). */
#include "learn.h"

#include "batch.h"
#include "matrix.h"
#include <math.h>
#include <string.h>

enum { S = PLX_NET_STATE, A = PLX_NET_ARC, R = PLX_NET_LABEL };

#define DROP_HIDDEN 0.25f
#define TRUST 0.5f /* in opinions, of 1 */

/* What the scores of an answer are for: to be learned or to be told. */
typedef struct {
  Net *net;
  Batch *batch;
  const Opinion *const *opinions; /* to learn from; NULL for none */
  Opinion *const *told;           /* to be added to; NULL to learn */
  float share;
} Lesson;

/* Turns scores into probabilities; returns the logarithm of their sum, relative to the score of `gold`. */
static double softmax(float *scores, guint n, guint gold)
{
  float top = scores[0];
  for (guint i = 1; i < n; i++)
    top = MAX(top, scores[i]);
  double sum = 0, at_gold = scores[gold] - top;
  for (guint i = 0; i < n; i++)
    sum += scores[i] = expf(scores[i] - top);
  for (guint i = 0; i < n; i++)
    scores[i] /= (float)sum;
  return log(sum) - at_gold;
}

/* Scores → gradient of the cross-entropy (to learn) or zeros (to tell); returns the loss. */
static double answer(const Lesson *lesson, float *scores, guint n, guint gold, const float *opinion,
                     float *told)
{
  const double loss = softmax(scores, n, gold);
  if (told != NULL) {
    vector_add(told, lesson->share, scores, n);
  } else if (opinion != NULL) {
    vector_add(scores, -TRUST, opinion, n);
    scores[gold] -= 1 - TRUST;
  } else {
    scores[gold] -= 1;
  }
  return loss;
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

static void linear_backward(Net *net, const float *x, float *dx, const float *dy, guint n, guint k, Param *w,
                            Param *bias)
{
  float *turned = pool_take(&net->pool, w->columns, k);
  matrix_turn(turned, w->value, k, w->columns);
  for (guint i = 0; bias != NULL && i < n; i++)
    vector_add(bias->gradient, 1, dy + (gsize)i * w->columns, w->columns);
  matrix_multiply(w->gradient, x, 1, k, dy, k, n, w->columns);
  matrix_multiply(dx, dy, w->columns, 1, turned, n, w->columns, k);
}

/* The hidden layers' squashing, as the runtime keeps it, and its gradient; `mask` [m] drops columns. */
static void leak(float *y, guint n, guint m, const float *mask)
{
  const float most = PLX_NET_BYTE / PLX_NET_LAYER_ONE;
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < m; j++) {
      float *v = &y[(gsize)i * m + j], w = *v > 0 ? *v : *v / 8;
      *v = rintf(CLAMP(w, -most, most) * PLX_NET_LAYER_ONE) / PLX_NET_LAYER_ONE * mask[j];
    }
}

static void leak_backward(float *dy, const float *y, guint n, guint m, const float *mask)
{
  const float most = PLX_NET_BYTE / PLX_NET_LAYER_ONE;
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < m; j++) {
      const float v = y[(gsize)i * m + j];
      dy[(gsize)i * m + j] *= fabsf(v) < most * mask[j] ? mask[j] * (v > 0 ? 1 : 0.125f) : 0;
    }
}

static double learn_tags(const Lesson *lesson)
{
  Net *net = lesson->net;
  Batch *batch = lesson->batch;
  float *scores = linear(net, batch->state[1], batch->n_rows, S, &net->tag, &net->tag_bias);
  double loss = 0;
  for (guint k = 0; k < batch->n_sentences; k++) {
    const Sentence *s = batch->sentences[k];
    float *row = scores + (gsize)batch->first[k] * PLX_NET_TAGS;
    memset(row, 0, PLX_NET_TAGS * sizeof(float));
    for (guint i = 0; i < s->n; i++) {
      row += PLX_NET_TAGS;
      loss += answer(lesson, row, net->n_tags, s->tag[i],
                     lesson->opinions != NULL ? lesson->opinions[k]->tags + (gsize)i * PLX_NET_TAGS : NULL,
                     lesson->told != NULL ? lesson->told[k]->tags + (gsize)i * PLX_NET_TAGS : NULL);
      memset(row + net->n_tags, 0, (PLX_NET_TAGS - net->n_tags) * sizeof(float));
    }
  }
  if (lesson->told == NULL)
    linear_backward(net, batch->state[1], batch->dstate[1], scores, batch->n_rows, S, &net->tag,
                    &net->tag_bias);
  return loss;
}

/* Scores of one sentence's arcs and, to learn, the gradients of `below` and `turned` (added). */
static double learn_arcs(const Lesson *lesson, guint k, const float *below, const float *turned,
                         float *dbelow, float *dturned)
{
  Net *net = lesson->net;
  const Sentence *s = lesson->batch->sentences[k];
  const guint n = s->n + 1;
  const gsize used = net->pool.used;
  float *scores = pool_take(&net->pool, n, n);
  matrix_multiply_transposed(scores, n, below, turned, n, n, A);
  double loss = 0;
  memset(scores, 0, n * sizeof(float));
  for (guint i = 1; i < n; i++) {
    float *row = scores + (gsize)i * n;
    for (guint j = 0; j < n; j++)
      row[j] += j == i ? -1e9f : net->distance.value[plx_net_distance(i, j)];
    const gsize at =
        lesson->opinions != NULL ? (gsize)(i - 1) * (lesson->opinions[k]->n + 1) : (gsize)(i - 1) * n;
    loss += answer(lesson, row, n, s->head[i - 1],
                   lesson->opinions != NULL ? lesson->opinions[k]->heads + at : NULL,
                   lesson->told != NULL ? lesson->told[k]->heads + at : NULL);
    for (guint j = 0; j < n && lesson->told == NULL; j++)
      if (j != i)
        net->distance.gradient[plx_net_distance(i, j)] += row[j];
  }
  if (lesson->told == NULL) {
    matrix_multiply(dbelow, scores, n, 1, turned, n, n, A);
    matrix_multiply(dturned, scores, 1, n, below, n, n, A);
  }
  net->pool.used = used;
  return loss;
}

static double learn_heads(const Lesson *lesson)
{
  Net *net = lesson->net;
  Batch *batch = lesson->batch;
  const guint n = batch->n_rows;
  const float *mask_below = batch_mask(net, 1, A, DROP_HIDDEN),
              *mask_above = batch_mask(net, 1, A, DROP_HIDDEN);
  float *below = linear(net, batch->state[1], n, S, &net->below, &net->below_bias);
  float *above = linear(net, batch->state[1], n, S, &net->above, &net->above_bias);
  leak(below, n, A, mask_below);
  leak(above, n, A, mask_above);
  float *turned = linear(net, above, n, A, &net->arc, NULL);
  float *dbelow = pool_take(&net->pool, n, A), *dabove = pool_take(&net->pool, n, A);
  float *dturned = pool_take(&net->pool, n, A);
  double loss = 0;
  for (guint k = 0; k < batch->n_sentences; k++) {
    const gsize at = (gsize)batch->first[k] * A;
    loss += learn_arcs(lesson, k, below + at, turned + at, dbelow + at, dturned + at);
  }
  if (lesson->told != NULL)
    return loss;
  linear_backward(net, above, dabove, dturned, n, A, &net->arc, NULL);
  leak_backward(dbelow, below, n, A, mask_below);
  leak_backward(dabove, above, n, A, mask_above);
  linear_backward(net, batch->state[1], batch->dstate[1], dbelow, n, S, &net->below, &net->below_bias);
  linear_backward(net, batch->state[1], batch->dstate[1], dabove, n, S, &net->above, &net->above_bias);
  return loss;
}

static double learn_labels(const Lesson *lesson)
{
  Net *net = lesson->net;
  Batch *batch = lesson->batch;
  const guint n = batch->n_rows;
  const float *mask = batch_mask(net, 1, R, DROP_HIDDEN);
  float *below = linear(net, batch->state[1], n, S, &net->label_below, &net->label_hidden_bias);
  float *above = linear(net, batch->state[1], n, S, &net->label_above, NULL);
  for (guint k = 0; k < batch->n_sentences; k++)
    for (guint i = 0; i < batch->sentences[k]->n; i++)
      vector_add(below + (gsize)(batch->first[k] + 1 + i) * R, 1,
                 above + (gsize)(batch->first[k] + batch->sentences[k]->head[i]) * R, R);
  leak(below, n, R, mask);
  float *scores = linear(net, below, n, R, &net->label, &net->label_bias);
  double loss = 0;
  for (guint k = 0; k < batch->n_sentences; k++) {
    const Sentence *s = batch->sentences[k];
    float *row = scores + (gsize)batch->first[k] * PLX_NET_LABELS;
    memset(row, 0, PLX_NET_LABELS * sizeof(float));
    for (guint i = 0; i < s->n; i++) {
      row += PLX_NET_LABELS;
      loss +=
          answer(lesson, row, PLX_N_DEPRELS, s->deprel[i],
                 lesson->opinions != NULL ? lesson->opinions[k]->labels + (gsize)i * PLX_NET_LABELS : NULL,
                 lesson->told != NULL ? lesson->told[k]->labels + (gsize)i * PLX_NET_LABELS : NULL);
      memset(row + PLX_N_DEPRELS, 0, (PLX_NET_LABELS - PLX_N_DEPRELS) * sizeof(float));
    }
  }
  if (lesson->told != NULL)
    return loss;
  float *dbelow = pool_take(&net->pool, n, R), *dabove = pool_take(&net->pool, n, R);
  linear_backward(net, below, dbelow, scores, n, R, &net->label, &net->label_bias);
  leak_backward(dbelow, below, n, R, mask);
  for (guint k = 0; k < batch->n_sentences; k++)
    for (guint i = 0; i < batch->sentences[k]->n; i++)
      vector_add(dabove + (gsize)(batch->first[k] + batch->sentences[k]->head[i]) * R, 1,
                 dbelow + (gsize)(batch->first[k] + 1 + i) * R, R);
  linear_backward(net, batch->state[1], batch->dstate[1], dbelow, n, S, &net->label_below,
                  &net->label_hidden_bias);
  linear_backward(net, batch->state[1], batch->dstate[1], dabove, n, S, &net->label_above, NULL);
  return loss;
}

double net_learn(Net *net, const Sentence *const *sentences, const Opinion *const *opinions, guint n)
{
  Batch batch;
  const Lesson lesson = {net, &batch, opinions, NULL, 0};
  net->still = FALSE;
  batch_init(net, &batch, sentences, n);
  batch_forward(net, &batch);
  double loss = learn_tags(&lesson);
  loss += learn_heads(&lesson);
  loss += learn_labels(&lesson);
  batch_backward(net, &batch);
  return loss;
}

void net_judge(Net *net, const Sentence *const *sentences, Opinion *const *opinions, guint n, float share)
{
  Batch batch;
  const Lesson lesson = {net, &batch, NULL, opinions, share};
  net->still = TRUE;
  batch_init(net, &batch, sentences, n);
  batch_forward(net, &batch);
  learn_tags(&lesson);
  learn_heads(&lesson);
  learn_labels(&lesson);
}
