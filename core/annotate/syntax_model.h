/* The syntax model as it lies in the binary: one struct of fixed size, written by the training program and
 * used in place. Nothing of it is ever copied, parsed or freed. */
#pragma once

#include "annotate/syntax_features.h"

/* Sizes of the network. What a layer takes is a multiple of 4, what it gives a multiple of 32. */
enum {
  PLX_NET_INPUT = 96,   /* a token's vector */
  PLX_NET_HIDDEN = 128, /* one direction of one layer */
  PLX_NET_STATE = 2 * PLX_NET_HIDDEN,
  PLX_NET_GATES = 4 * PLX_NET_HIDDEN, /* input, forget, output, new */
  PLX_NET_ARC = 64,
  PLX_NET_LABEL = 96,
  PLX_NET_TAGS = 96,   /* room for tags */
  PLX_NET_LABELS = 64, /* room for PLX_N_DEPRELS */
  PLX_NET_REACH = 15,  /* distances beyond it count as it */
  PLX_NET_SLOTS = 1 << 16,
  PLX_NET_WORDS = 45000
};

/* Fixed point. 1.0 of what a layer gives; of the bytes that a layer takes: words' vectors, states of the
 * LSTMs, hidden layers; and how far such a byte may go. */
#define PLX_NET_ONE 1024
#define PLX_NET_INPUT_ONE 64.0f
#define PLX_NET_STATE_ONE 128.0f
#define PLX_NET_LAYER_ONE 32.0f
#define PLX_NET_BYTE 127.0f

#define PLX_NET_MAGIC 0x32786c70u /* "plx2" */

/* A matrix of bytes and what makes its sums numbers of 1024ths: result = ((sum + bias) >> PLX_NET_PRE)
 * × scale >> PLX_NET_POST. What it takes are bytes without sign, 128 standing for 0 (the bias makes up for
 * that). Weights lie in blocks of 16 rows, in these by 4 columns: [rows / 16][columns / 4][16][4]. */
#define PLX_NET_MATRIX(rows, columns)                                                                        \
  struct {                                                                                                   \
    gint8 weight[(rows) * (columns)];                                                                        \
    gint32 bias[rows], scale[rows];                                                                          \
  }
#define PLX_NET_PRE 4
#define PLX_NET_POST 12
#define PLX_NET_ZERO 128

/* Which bias an arc has: by how far its head is, before or behind; the root (0) is like no other. */
static inline guint plx_net_distance(guint below, guint above)
{
  if (above == 0)
    return 2 * PLX_NET_REACH;
  return above < below ? MIN(below - above, PLX_NET_REACH) - 1
                       : PLX_NET_REACH + MIN(above - below, PLX_NET_REACH) - 1;
}

/* Rows of the matrix that reads the last states. */
enum {
  PLX_NET_AT_TAGS = 0,
  PLX_NET_AT_BELOW = PLX_NET_AT_TAGS + PLX_NET_TAGS, /* arcs: the dependent */
  PLX_NET_AT_ABOVE = PLX_NET_AT_BELOW + PLX_NET_ARC, /* the head */
  PLX_NET_AT_LABEL_BELOW = PLX_NET_AT_ABOVE + PLX_NET_ARC,
  PLX_NET_AT_LABEL_ABOVE = PLX_NET_AT_LABEL_BELOW + PLX_NET_LABEL,
  PLX_NET_VIEWS = PLX_NET_AT_LABEL_ABOVE + PLX_NET_LABEL
};

typedef struct {
  guint8 upos, xpos; /* PlxUpos, PlxXpos */
} PlxNetTag;

typedef struct {
  guint32 magic, n_words, n_tags, reserved;
  PlxNetTag tag_names[PLX_NET_TAGS];
  /* The layers, forwards and backwards, which take a token's vector (the second: the states of the first) and
   * their own state before. */
  PLX_NET_MATRIX(PLX_NET_GATES, PLX_NET_INPUT + PLX_NET_HIDDEN) first[2];
  PLX_NET_MATRIX(PLX_NET_GATES, PLX_NET_STATE + PLX_NET_HIDDEN) second[2];
  PLX_NET_MATRIX(PLX_NET_VIEWS, PLX_NET_STATE) views;
  PLX_NET_MATRIX(PLX_NET_ARC, PLX_NET_ARC) arc; /* dependent × head */
  PLX_NET_MATRIX(PLX_NET_LABELS, PLX_NET_LABEL) label;
  gint32 distance[2 * PLX_NET_REACH + 2]; /* head left, head right, root */
  gint16 root[PLX_NET_INPUT];             /* the vector that stands for the root */
  gint16 unknown[PLX_NET_INPUT];          /* of words that are not in the table */
  gint16 shape[PLX_SHAPES][PLX_NET_INPUT];
  guint8 affix_scale[PLX_AFFIX_BUCKETS];
  gint8 affix[PLX_AFFIX_BUCKETS][PLX_NET_INPUT];
  guint32 slot_key[PLX_NET_SLOTS]; /* high half of a word's key, 0 where free */
  guint16 slot_word[PLX_NET_SLOTS];
  guint8 word_scale[PLX_NET_WORDS];
  gint8 word[PLX_NET_WORDS][PLX_NET_INPUT]; /* by falling frequency, affixes added in */
} PlxNetModel;

/* The model in the binary. */
extern const PlxNetModel plx_net_model;
