/* Sentences that were parsed before, of any article: outlets that run one agency's text tell the same, word
 * by word. What a sentence gets hangs on its words alone, so that nothing depends on what is known. Safe
 * among threads. */
#pragma once

#include "annotate/syntax_parse.h"

/* Bytes of sentences that are kept; with more, all are forgotten. */
#define PLX_KNOWN_MOST ((gsize)16 << 20)

typedef struct _PlxKnown PlxKnown;

PlxKnown *plx_known_new(void);
void plx_known_free(PlxKnown *known);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxKnown, plx_known_free)

/* The words of a sentence, one after the other, each behind its length. Returns: the caller's. */
GBytes *plx_known_key(const PlxWord *words, guint32 n);

/* Is a sentence of `n` words known? Then its nodes are written. */
gboolean plx_known_find(PlxKnown *known, GBytes *key, guint32 n, PlxSyntaxNode *nodes);

/* Keeps a copy of its nodes, and the key. */
void plx_known_add(PlxKnown *known, GBytes *key, guint32 n, const PlxSyntaxNode *nodes);
