/* The syntax model as it lies in the binary: one struct of fixed size, written by the training program and
 * used in place. Nothing of it is ever copied, parsed or freed. */
#pragma once

#include "annotate/syntax_features.h"

/* Sizes of the network; every vector's length is a multiple of 16. */
enum {
  PLX_NET_INPUT = 96,  /* a token's vector */
  PLX_NET_HIDDEN = 96, /* one direction of one layer */
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

/* Fixed point: 1.0 of an activation, of a weight, and how far an activation may go. */
#define PLX_NET_ONE 1024
#define PLX_NET_WEIGHT 4096
#define PLX_NET_LIMIT (8 * PLX_NET_ONE)

#define PLX_NET_MAGIC 0x31786c70u /* "plx1" */

typedef struct {
  gint16 input[PLX_NET_GATES][PLX_NET_STATE]; /* the first layer uses PLX_NET_INPUT columns */
  gint16 recurrent[PLX_NET_GATES][PLX_NET_HIDDEN];
  gint32 bias[PLX_NET_GATES];
} PlxNetCell;

typedef struct {
  guint8 upos, xpos; /* PlxUpos, PlxXpos */
} PlxNetTag;

typedef struct {
  guint32 magic, n_words, n_tags, reserved;
  PlxNetTag tag_names[PLX_NET_TAGS];
  PlxNetCell cell[2][2]; /* layer, direction */
  gint16 tag[PLX_NET_TAGS][PLX_NET_STATE];
  gint32 tag_bias[PLX_NET_TAGS];
  gint16 arc_below[PLX_NET_ARC][PLX_NET_STATE], arc_above[PLX_NET_ARC][PLX_NET_STATE];
  gint32 arc_below_bias[PLX_NET_ARC], arc_above_bias[PLX_NET_ARC];
  gint16 arc[PLX_NET_ARC][PLX_NET_ARC];   /* dependent × head */
  gint32 distance[2 * PLX_NET_REACH + 2]; /* head left, head right, root */
  gint16 label_below[PLX_NET_LABEL][PLX_NET_STATE], label_above[PLX_NET_LABEL][PLX_NET_STATE];
  gint32 label_hidden_bias[PLX_NET_LABEL];
  gint16 label[PLX_NET_LABELS][PLX_NET_LABEL];
  gint32 label_bias[PLX_NET_LABELS];
  gint16 root[PLX_NET_INPUT];    /* the vector that stands for the root */
  gint16 unknown[PLX_NET_INPUT]; /* of words that are not in the table */
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
