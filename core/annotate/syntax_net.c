/* How this works: the network of core/data/syntax_train in fixed point, 1.0 being 1024 in activations and
 * 4096 in weights. A word of the table is one row of bytes (its own vector, its pretrained one and its
 * affixes added up by the training program), any other word the sum of its affixes' rows. Two bidirectional
 * LSTM layers read them, with parabolas for squashing functions. The states give tags, scores of arcs and
 * hidden vectors of relations. The training program checks that no sum can overflow. */
#include "annotate/syntax_net.h"

#include "model/syntax_labels.h"
#include <string.h>

enum {
  D = PLX_NET_INPUT,
  H = PLX_NET_HIDDEN,
  S = PLX_NET_STATE,
  G = PLX_NET_GATES,
  A = PLX_NET_ARC,
  R = PLX_NET_LABEL,
  ONE = PLX_NET_ONE,
  SHIFT = 12 /* from a product to an activation */
};

/* The hot loops are compiled for several generations of processors, the right one chosen when the program
 * starts. */
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
#define FAST __attribute__((target_clones("avx2", "default")))
#else
#define FAST
#endif
#define INLINE static inline __attribute__((always_inline))

static void *take(PlxNetScratch *scratch, gsize count, gsize size)
{
  gsize at = scratch->used;
  scratch->used += (count * size + 63) / 64 * 32;
  g_assert(scratch->used <= scratch->size);
  return scratch->data + at;
}

static void reserve(PlxNetScratch *scratch, gsize n)
{
  gsize rows = n + 1;
  gsize bytes = rows * (sizeof(PlxWordFeatures) + 2 * D + 2 * 2 * S + 4 * G + 2 * 2 * A + 4 * A + 2 * A +
                        4 * PLX_NET_TAGS + 1 + 4 * rows + 2 * 4 * R) +
                64 * 32;
  if (scratch->size * 2 < bytes) {
    g_free(scratch->data);
    scratch->size = bytes;
    scratch->data = g_new(gint16, scratch->size);
  }
  scratch->used = 0;
}

void plx_net_scratch_clear(PlxNetScratch *scratch)
{
  g_free(scratch->data);
  *scratch = (PlxNetScratch){0};
}

/* Row of the word table, or -1. */
static gint32 find(const PlxNetModel *model, guint64 key)
{
  guint32 high = (guint32)(key >> 32), slot = (guint32)key % PLX_NET_SLOTS;
  while (model->slot_key[slot] != 0 && model->slot_key[slot] != high)
    slot = (slot + 1) % PLX_NET_SLOTS;
  return model->slot_key[slot] == 0 ? -1 : model->slot_word[slot];
}

gint32 plx_net_rank(const PlxNetModel *model, PlxWord form)
{
  PlxWordFeatures word;
  plx_word_features(form, &word);
  return find(model, word.key);
}

INLINE gint32 clamp(gint32 x, gint32 limit)
{
  return x < -limit ? -limit : x > limit ? limit : x;
}

INLINE void add_bytes(gint32 *sum, const gint8 *bytes, gint32 scale)
{
  for (guint i = 0; i < D; i++)
    sum[i] += bytes[i] * scale;
}

/* A token's vector. */
FAST static void read_word(const PlxNetModel *model, const PlxWordFeatures *word, guint shape, gint16 *x)
{
  gint32 sum[D];
  for (guint i = 0; i < D; i++)
    sum[i] = model->shape[shape][i];
  gint32 row = find(model, word->key);
  if (row >= 0) {
    add_bytes(sum, model->word[row], model->word_scale[row]);
  } else {
    for (guint i = 0; i < D; i++)
      sum[i] += model->unknown[i];
    for (guint i = 0; i < word->n_affixes; i++)
      add_bytes(sum, model->affix[word->affix[i]], model->affix_scale[word->affix[i]]);
  }
  for (guint i = 0; i < D; i++)
    x[i] = (gint16)clamp(sum[i], PLX_NET_LIMIT);
}

INLINE gint32 dot(const gint16 *a, const gint16 *b, guint n)
{
  gint32 sum = 0;
  for (guint i = 0; i < n; i++)
    sum += a[i] * b[i];
  return sum;
}

/* y[n × rows] = x[n × columns] · transpose of w[rows × stride] + bias, four tokens at a time. */
INLINE void project(const gint16 *w, const gint32 *bias, guint rows, guint columns, guint stride,
                    const gint16 *x, gsize n, gint32 *y)
{
  gsize i = 0;
  for (; i + 4 <= n; i += 4)
    for (guint r = 0; r < rows; r++) {
      const gint16 *v = w + (gsize)r * stride, *x0 = x + i * columns;
      const gint16 *x1 = x0 + columns, *x2 = x1 + columns, *x3 = x2 + columns;
      gint32 s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      for (guint j = 0; j < columns; j++) {
        s0 += v[j] * x0[j];
        s1 += v[j] * x1[j];
        s2 += v[j] * x2[j];
        s3 += v[j] * x3[j];
      }
      gint32 b = bias != NULL ? bias[r] : 0, *to = y + i * rows + r;
      to[0] = s0 + b;
      to[rows] = s1 + b;
      to[2 * rows] = s2 + b;
      to[3 * rows] = s3 + b;
    }
  for (; i < n; i++)
    for (guint r = 0; r < rows; r++)
      y[i * rows + r] = dot(w + (gsize)r * stride, x + i * columns, columns) + (bias != NULL ? bias[r] : 0);
}

INLINE gint32 bend(gint32 x)
{
  x = clamp(x, 2 * ONE);
  return x * (4 * ONE - (x < 0 ? -x : x)) >> SHIFT;
}

INLINE gint32 gate(gint32 z)
{
  return (ONE + bend(z >> (SHIFT + 1))) >> 1;
}

/* One step of one direction: `z` the gates' sums so far, `memory` the cell's, `fed` and `out` the states
 * before, after. */
INLINE void step(const PlxNetCell *cell, gint32 *z, gint32 *memory, const gint16 *fed, gint16 *out)
{
  for (guint r = 0; fed != NULL && r < G; r += 4) {
    gint32 s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (guint j = 0; j < H; j++) {
      s0 += cell->recurrent[r][j] * fed[j];
      s1 += cell->recurrent[r + 1][j] * fed[j];
      s2 += cell->recurrent[r + 2][j] * fed[j];
      s3 += cell->recurrent[r + 3][j] * fed[j];
    }
    z[r] += s0;
    z[r + 1] += s1;
    z[r + 2] += s2;
    z[r + 3] += s3;
  }
  for (guint i = 0; i < H; i++) {
    memory[i] = (gate(z[i]) * bend(z[3 * H + i] >> SHIFT) + gate(z[H + i]) * memory[i]) >> 10;
    out[i] = (gint16)((gate(z[2 * H + i]) * bend(memory[i])) >> 10);
  }
}

/* One layer over `n` rows of `columns`; `state` is n × S, `z` room for n × G. */
INLINE void layer(const PlxNetCell cell[2], const gint16 *x, guint columns, gsize n, gint16 *state, gint32 *z)
{
  for (guint back = 0; back < 2; back++) {
    project(&cell[back].input[0][0], cell[back].bias, G, columns, S, x, n, z);
    gint32 memory[H] = {0};
    const gint16 *fed = NULL;
    for (gsize i = 0; i < n; i++) {
      gsize t = back ? n - 1 - i : i;
      gint16 *out = state + t * S + back * H;
      step(&cell[back], z + t * G, memory, fed, out);
      fed = out;
    }
  }
}

FAST static void layers(const PlxNetModel *model, const gint16 *x, gsize n, gint16 *below, gint16 *above,
                        gint32 *z)
{
  layer(model->cell[0], x, D, n, below, z);
  layer(model->cell[1], below, S, n, above, z);
}

FAST static void tag(const PlxNetModel *model, const gint16 *state, gsize n, gint32 *scores, guint8 *tags)
{
  project(&model->tag[0][0], model->tag_bias, PLX_NET_TAGS, S, S, state, n, scores);
  for (gsize i = 0; i < n; i++) {
    const gint32 *score = scores + i * PLX_NET_TAGS;
    guint best = 0;
    for (guint j = 1; j < model->n_tags; j++)
      best = score[j] > score[best] ? j : best;
    tags[i] = (guint8)best;
  }
}

INLINE void leak(const gint32 *sums, gsize count, gint16 *y)
{
  for (gsize i = 0; i < count; i++) {
    gint32 v = sums[i] >> SHIFT;
    y[i] = (gint16)clamp(v > 0 ? v : v >> 3, PLX_NET_LIMIT);
  }
}

static guint distance(gsize below, gsize above)
{
  if (above == 0)
    return 2 * PLX_NET_REACH;
  gsize far = above < below ? below - above : above - below;
  return (guint)MIN(far, PLX_NET_REACH) - 1 + (above < below ? 0 : PLX_NET_REACH);
}

FAST static void arcs(const PlxNetModel *model, PlxNetScratch *scratch, const gint16 *state, gsize n,
                      gint32 *scores)
{
  gint32 *sums = take(scratch, n * A, sizeof *sums);
  gint16 *below = take(scratch, n * A, sizeof *below), *above = take(scratch, n * A, sizeof *above);
  gint16 *turned = take(scratch, n * A, sizeof *turned);
  project(&model->arc_below[0][0], model->arc_below_bias, A, S, S, state, n, sums);
  leak(sums, n * A, below);
  project(&model->arc_above[0][0], model->arc_above_bias, A, S, S, state, n, sums);
  leak(sums, n * A, above);
  project(&model->arc[0][0], NULL, A, A, A, above, n, sums);
  for (gsize i = 0; i < n * A; i++)
    turned[i] = (gint16)clamp(sums[i] >> SHIFT, PLX_NET_LIMIT);
  for (gsize i = 1; i < n; i++)
    for (gsize j = 0; j < n; j++)
      scores[i * n + j] =
          i == j ? G_MININT32 / 2 : dot(below + i * A, turned + j * A, A) + model->distance[distance(i, j)];
}

FAST static void labels(const PlxNetModel *model, const gint16 *state, gsize n, gint32 *below, gint32 *above)
{
  project(&model->label_below[0][0], model->label_hidden_bias, R, S, S, state, n, below);
  project(&model->label_above[0][0], NULL, R, S, S, state, n, above);
}

void plx_net_run(const PlxNetModel *model, PlxNetScratch *scratch, const PlxWord *forms, gsize n,
                 PlxNetOutput *out)
{
  reserve(scratch, n);
  gsize rows = n + 1;
  PlxWordFeatures *words = take(scratch, n, sizeof *words);
  for (gsize i = 0; i < n; i++)
    plx_word_features(forms[i], &words[i]);
  PlxStyle style = plx_sentence_style(words, n);
  gint16 *x = take(scratch, rows * D, sizeof *x);
  memcpy(x, model->root, sizeof model->root);
  for (gsize i = 0; i < n; i++)
    read_word(model, &words[i], plx_word_shape(&words[i], style, i == 0), x + (i + 1) * D);
  gint16 *state = take(scratch, rows * S, sizeof *state), *upper = take(scratch, rows * S, sizeof *upper);
  layers(model, x, rows, state, upper, take(scratch, rows * G, sizeof(gint32)));
  out->n = n;
  out->tag = take(scratch, n, 1);
  tag(model, upper + S, n, take(scratch, n * PLX_NET_TAGS, sizeof(gint32)), out->tag);
  out->arc = take(scratch, rows * rows, sizeof *out->arc);
  arcs(model, scratch, upper, rows, out->arc);
  out->label_below = take(scratch, rows * R, sizeof *out->label_below);
  out->label_above = take(scratch, rows * R, sizeof *out->label_above);
  labels(model, upper, rows, out->label_below, out->label_above);
}

FAST static guint label(const PlxNetModel *model, const PlxNetOutput *out, gsize below, gsize above)
{
  gint16 hidden[R];
  gint32 sum[R];
  for (guint i = 0; i < R; i++)
    sum[i] = out->label_below[below * R + i] + out->label_above[above * R + i];
  leak(sum, R, hidden);
  guint best = 0;
  gint32 top = G_MININT32;
  for (guint i = 0; i < PLX_N_DEPRELS; i++) {
    gint32 score = dot(model->label[i], hidden, R) + model->label_bias[i];
    best = score > top ? i : best;
    top = MAX(score, top);
  }
  return best;
}

/* By itself, for a function that is compiled several times cannot be seen from other files with every
 * compiler. */
guint plx_net_label(const PlxNetModel *model, const PlxNetOutput *out, gsize below, gsize above)
{
  return label(model, out, below, above);
}
