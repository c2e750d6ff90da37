/* The syntax network in whole numbers: the same result on every machine. A PlxNet owns its memory, of one
 * size whatever it reads, and belongs to one thread; plx_net_free() frees it. */
#pragma once

#include "annotate/syntax_model.h"

#define PLX_NET_LONGEST 256 /* tokens of a sentence */
#define PLX_NET_LANES 8     /* sentences that are read at once */

typedef struct {
  const PlxWord *forms;
  guint32 n;
} PlxNetSentence;

typedef struct _PlxNet PlxNet;

PlxNet *plx_net_new(const PlxNetModel *model);
void plx_net_free(PlxNet *net);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxNet, plx_net_free)

/* Reads 1 to PLX_NET_LANES sentences of 1 to PLX_NET_LONGEST tokens, by falling length. */
void plx_net_read(PlxNet *net, const PlxNetSentence *sentences, guint n);

/* Turns to one of them: what is asked below is about it, until another is turned to. */
void plx_net_turn_to(PlxNet *net, guint sentence);

/* The tag of token `i`, from 0. */
PlxNetTag plx_net_tag(const PlxNet *net, guint i);

/* Scores of arcs, [n + 1][n + 1]: row the dependent, column the head, 0 the root; row 0 unused. Good until
 * the next call. */
const gint32 *plx_net_arcs(PlxNet *net);

/* Fills label[1..n] with the relation (PlxDeprel) of each token to its head[1..n], 0 the root. */
void plx_net_labels(const PlxNet *net, const guint32 *head, guint8 *label);

/* How common a word is: its rank among the model's words, from 0, or -1 if it is not one. */
gint32 plx_net_rank(const PlxNetModel *model, PlxWord form);
