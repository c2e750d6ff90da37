/* What a batch of sentences teaches, and what the net thinks of one. */
#pragma once

#include "net.h"

/* Probabilities for a sentence of `n` tokens, averaged over several nets: what the treebank's one answer does
 * not say. */
typedef struct {
  guint n;
  float *tags;   /* n × PLX_NET_TAGS */
  float *heads;  /* n × (n + 1) */
  float *labels; /* n × PLX_NET_LABELS, of the relation to the treebank's head */
} Opinion;

/* Adds the gradient of the loss of `n` sentences, and returns the loss: the cross-entropy of tags, heads and
 * relations. Where there are opinions (NULL if not), one a sentence, what is learned is a mean of the
 * treebank's answer and theirs; a sentence may have lost its last token since. */
double net_learn(Net *net, const Sentence *const *sentences, const Opinion *const *opinions, guint n);

/* Adds the net's probabilities, times `share`, to an opinion of each sentence. */
void net_judge(Net *net, const Sentence *const *sentences, Opinion *const *opinions, guint n, float share);
