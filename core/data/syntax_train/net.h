/* The network in floats: its parameters, and one sentence forward and backward. A Net owns its parameters,
 * not its words; net_free() frees it. */
#pragma once

#include "annotate/syntax_model.h"
#include "cell.h"
#include "words.h"

typedef struct {
  const Words *words;
  guint n_tags;
  Random random;
  Pool pool;
  Param root, unknown, shape, affix, word, project;
  Cell cell[2][2]; /* layer, direction */
  Param tag, tag_bias;
  Param below, below_bias, above, above_bias, arc, distance;
  Param label_below, label_above, label_hidden_bias, label, label_bias;
} Net;

Net *net_new(const Words *words, guint n_tags, guint64 seed);
void net_free(Net *net);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Net, net_free)

/* Adds the gradient of a sentence's loss, and returns the loss: the cross-entropy of tags, heads and
 * relations. */
double net_learn(Net *net, const Sentence *sentence);

/* One step of Adam with the gradients of a batch of `tokens` tokens. */
void net_update(Net *net, float rate, guint tokens, guint step);
