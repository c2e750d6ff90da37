/* The network in floats: its parameters. A Net owns its parameters, not its words; net_free() frees it. */
#pragma once

#include "annotate/syntax_model.h"
#include "cell.h"
#include "words.h"

typedef struct {
  const Words *words;
  guint n_tags;
  Random random;
  gboolean still; /* nothing is dropped: the net judges and does not learn */
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

/* Takes over the values of another net's parameters. */
void net_copy(Net *net, Net *from);

/* One step of Adam with the gradients of a batch of `tokens` tokens. */
void net_update(Net *net, float rate, guint tokens, guint step);
