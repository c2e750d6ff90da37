/* How this works: the network of core/data/syntax_train in fixed point. A word of the table is one row of
 * bytes (its own vector, its pretrained one and its affixes added up by the training program), any other word
 * the sum of its affixes' rows. Two bidirectional LSTM layers read them, with parabolas for squashing
 * functions, all sentences in lock-step, each in a lane: the longest first, so that those that still run are
 * always the first ones. One more matrix gives several views of the last states: scores of tags, hidden
 * vectors of arcs and relations. The training program checks that no sum can overflow. */
#include "annotate/syntax_net.h"

#include "annotate/syntax_multiply.h"
#include "annotate/syntax_tree.h"
#include "base/fast.h"
#include "model/syntax_labels.h"
#include <string.h>

enum {
  D = PLX_NET_INPUT,
  H = PLX_NET_HIDDEN,
  S = PLX_NET_STATE,
  G = PLX_NET_GATES,
  A = PLX_NET_ARC,
  R = PLX_NET_LABEL,
  L = PLX_NET_LANES,
  SIDE = PLX_NET_LONGEST + 1,
  ROWS = PLX_NET_LANES * SIDE,
  ONE = PLX_NET_ONE,
  BYTE = 127
};

/* Rows of all sentences one after the other, row 0 of each the root; views are of one sentence at a time. */
struct _PlxNet {
  const PlxNetModel *model;
  PlxMultiply multiply;
  guint n_sentences, n_rows;
  guint first[L], length[L]; /* rows */
  guint8 x[ROWS][D], state[2][ROWS][S];
  guint shown; /* rows of the sentence that the views are of */
  guint8 tag[SIDE];
  gint16 below[SIDE][A], turned[SIDE][A];            /* of arcs */
  gint16 label_below[SIDE][R], label_above[SIDE][R]; /* hidden vectors of relations, to be added */
  gint32 arcs[SIDE * SIDE];
  PlxWordFeatures words[PLX_NET_LONGEST];
  gint32 listed[PLX_NET_LONGEST]; /* rows of the word table, or -1 */
};

PlxNet *plx_net_new(const PlxNetModel *model)
{
  PlxNet *net = g_malloc(sizeof *net); /* what is read was written before */
  net->model = model;
  net->multiply = plx_multiply_choose();
  net->n_sentences = net->n_rows = net->shown = 0;
  return net;
}

void plx_net_free(PlxNet *net)
{
  g_free(net);
}

PLX_INLINE gint32 clamp(gint32 x, gint32 limit)
{
  return x < -limit ? -limit : x > limit ? limit : x;
}

/* ---- words ---- */

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

PLX_INLINE void add_bytes(gint32 *sum, const gint8 *bytes, gint32 scale)
{
  for (guint i = 0; i < D; i++)
    sum[i] += bytes[i] * scale;
}

/* 1024ths to 64ths, in a byte. */
PLX_INLINE void store_input(const gint32 *sum, guint8 *x)
{
  for (guint i = 0; i < D; i++)
    x[i] = (guint8)(PLX_NET_ZERO + clamp((sum[i] + 8) >> 4, BYTE));
}

PLX_FAST static void read_root(const PlxNetModel *model, guint8 *x)
{
  gint32 sum[D];
  for (guint i = 0; i < D; i++)
    sum[i] = model->root[i];
  store_input(sum, x);
}

/* A token's vector. */
PLX_FAST static void read_word(const PlxNetModel *model, const PlxWordFeatures *word, gint32 row, guint shape,
                               guint8 *x)
{
  gint32 sum[D];
  for (guint i = 0; i < D; i++)
    sum[i] = model->shape[shape][i];
  if (row >= 0) {
    add_bytes(sum, model->word[row], model->word_scale[row]);
  } else {
    for (guint i = 0; i < D; i++)
      sum[i] += model->unknown[i];
    for (guint i = 0; i < word->n_affixes; i++)
      add_bytes(sum, model->affix[word->affix[i]], model->affix_scale[word->affix[i]]);
  }
  store_input(sum, x);
}

/* Asks for a row ahead of its reading: the table is far larger than the caches. */
static void fetch(const gint8 row[D])
{
  for (guint i = 0; i < D + 64; i += 64)
    __builtin_prefetch(row + MIN(i, D - 1));
}

static void read_sentence(PlxNet *net, const PlxNetSentence *sentence)
{
  for (guint i = 0; i < sentence->n; i++) {
    plx_word_features(sentence->forms[i], &net->words[i]);
    net->listed[i] = find(net->model, net->words[i].key);
    if (net->listed[i] >= 0)
      fetch(net->model->word[net->listed[i]]);
  }
  const PlxStyle style = plx_sentence_style(net->words, sentence->n);
  read_root(net->model, net->x[net->n_rows++]);
  for (guint i = 0; i < sentence->n; i++)
    read_word(net->model, &net->words[i], net->listed[i], plx_word_shape(&net->words[i], style, i == 0),
              net->x[net->n_rows++]);
}

/* ---- layers ---- */

PLX_INLINE gint32 bend(gint32 x)
{
  x = clamp(x, 2 * ONE);
  return x * (4 * ONE - (x < 0 ? -x : x)) >> 12;
}

PLX_INLINE gint32 gate(gint32 z)
{
  return (ONE + bend(z >> 1)) >> 1;
}

/* One step of one lane: from the gates' sums and the memory before to the memory and the state after. */
PLX_FAST static void gates(const gint32 *z, gint32 *memory, guint8 *state)
{
  for (guint i = 0; i < H; i++) {
    const gint32 m = (gate(z[i]) * bend(z[3 * H + i]) + gate(z[H + i]) * memory[i] + ONE / 2) >> 10;
    const gint32 out = (gate(z[2 * H + i]) * bend(m) + (1 << 12)) >> 13;
    memory[i] = m;
    state[i] = (guint8)(PLX_NET_ZERO + (out < BYTE ? out : BYTE));
  }
}

/* One direction of one layer over x[rows][width]; `state` is that direction's half of the layer's states. */
static void layer(const PlxNet *net, const PlxMatrix *matrix, const guint8 *x, guint width, gboolean back,
                  guint8 *state)
{
  guint8 in[L][S + H];
  gint32 z[L * G], memory[L][H] = {{0}};
  memset(in, PLX_NET_ZERO, sizeof in);
  guint lanes = net->n_sentences;
  for (guint step = 0; step < net->length[0]; step++) {
    while (net->length[lanes - 1] <= step)
      lanes--;
    gsize row[L];
    for (guint lane = 0; lane < lanes; lane++) {
      row[lane] = net->first[lane] + (back ? net->length[lane] - 1 - step : step);
      memcpy(in[lane], x + row[lane] * width, width);
    }
    net->multiply(matrix, &in[0][0], sizeof in[0], lanes, z);
    for (guint lane = 0; lane < lanes; lane++) {
      guint8 *out = in[lane] + width;
      gates(z + lane * G, memory[lane], out);
      memcpy(state + row[lane] * S, out, H);
    }
  }
}

static void layers(PlxNet *net)
{
  for (guint back = 0; back < 2; back++) {
    const PlxMatrix matrix = PLX_MATRIX(net->model->first[back]);
    layer(net, &matrix, &net->x[0][0], D, (gboolean)back, &net->state[0][0][back * H]);
  }
  for (guint back = 0; back < 2; back++) {
    const PlxMatrix matrix = PLX_MATRIX(net->model->second[back]);
    layer(net, &matrix, &net->state[0][0][0], S, (gboolean)back, &net->state[1][0][back * H]);
  }
}

/* ---- views of the states ---- */

/* A hidden layer's squashing: 1024ths to 32nds. */
PLX_INLINE gint32 leak(gint32 x)
{
  return clamp(((x > 0 ? x : x >> 3) + 16) >> 5, BYTE);
}

PLX_INLINE guint best(const gint32 *scores, guint n)
{
  guint top = 0;
  for (guint i = 1; i < n; i++)
    top = scores[i] > scores[top] ? i : top;
  return top;
}

PLX_FAST static void leak_all(const gint32 *from, gint16 *below, guint8 *above)
{
  for (guint i = 0; i < A; i++)
    below[i] = (gint16)leak(from[PLX_NET_AT_BELOW + i]);
  for (guint i = 0; i < A; i++)
    above[i] = (guint8)(PLX_NET_ZERO + leak(from[PLX_NET_AT_ABOVE + i]));
}

PLX_FAST static void narrow(const gint32 *from, guint n, gint16 *to)
{
  for (guint i = 0; i < n; i++)
    to[i] = (gint16)clamp(from[i], G_MAXINT16);
}

void plx_net_turn_to(PlxNet *net, guint sentence)
{
  const PlxMatrix views = PLX_MATRIX(net->model->views), arc = PLX_MATRIX(net->model->arc);
  gint32 y[L * PLX_NET_VIEWS], turned[L * A];
  guint8 above[L][A];
  const guint first = net->first[sentence], length = net->length[sentence];
  net->shown = length;
  for (guint row = 0; row < length; row += L) {
    const guint n = MIN(L, length - row);
    net->multiply(&views, net->state[1][first + row], S, n, y);
    for (guint i = 0; i < n; i++) {
      const gint32 *view = y + i * PLX_NET_VIEWS;
      net->tag[row + i] = (guint8)best(view + PLX_NET_AT_TAGS, net->model->n_tags);
      leak_all(view, net->below[row + i], above[i]);
      narrow(view + PLX_NET_AT_LABEL_BELOW, R, net->label_below[row + i]);
      narrow(view + PLX_NET_AT_LABEL_ABOVE, R, net->label_above[row + i]);
    }
    net->multiply(&arc, &above[0][0], A, n, turned);
    narrow(turned, n * A, net->turned[row]);
  }
}

void plx_net_read(PlxNet *net, const PlxNetSentence *sentences, guint n)
{
  net->n_sentences = n;
  net->n_rows = 0;
  for (guint i = 0; i < n; i++) {
    net->first[i] = net->n_rows;
    net->length[i] = sentences[i].n + 1;
    read_sentence(net, &sentences[i]);
  }
  layers(net);
}

PlxNetTag plx_net_tag(const PlxNet *net, guint i)
{
  return net->model->tag_names[net->tag[1 + i]];
}

PLX_INLINE gint32 dot(const gint16 *a, const gint16 *b)
{
  gint32 sum = 0;
  for (guint i = 0; i < A; i++)
    sum += a[i] * b[i];
  return sum;
}

PLX_FAST static void arcs(PlxNet *net)
{
  const guint n = net->shown;
  for (guint i = 1; i < n; i++)
    for (guint j = 0; j < n; j++)
      net->arcs[i * n + j] = clamp(
          dot(net->below[i], net->turned[j]) + net->model->distance[plx_net_distance(i, j)], PLX_TREE_SURE);
}

const gint32 *plx_net_arcs(PlxNet *net)
{
  arcs(net);
  return net->arcs;
}

PLX_FAST static void label_hidden(const gint16 *below, const gint16 *above, guint8 *hidden)
{
  for (guint i = 0; i < R; i++)
    hidden[i] = (guint8)(PLX_NET_ZERO + leak(below[i] + above[i]));
}

void plx_net_labels(const PlxNet *net, const guint32 *head, guint8 *label)
{
  const PlxMatrix matrix = PLX_MATRIX(net->model->label);
  guint8 hidden[L][R];
  gint32 scores[L * PLX_NET_LABELS];
  for (guint from = 1; from < net->shown; from += L) {
    const guint n = MIN(L, net->shown - from);
    for (guint i = 0; i < n; i++)
      label_hidden(net->label_below[from + i], net->label_above[head[from + i]], hidden[i]);
    net->multiply(&matrix, &hidden[0][0], R, n, scores);
    for (guint i = 0; i < n; i++)
      label[from + i] = (guint8)best(scores + i * PLX_NET_LABELS, PLX_N_DEPRELS);
  }
}
