/* Sentences that were parsed before, of any article: outlets that run one agency's text tell the same, word
 * by word. What a sentence gets hangs on its words alone, so that nothing depends on what is known. Safe
 * among threads. */
#pragma once

#include "annotate/syntax_parse.h"

typedef struct _PlxKnown PlxKnown;

PlxKnown *plx_known_new(void);
void plx_known_free(PlxKnown *known);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxKnown, plx_known_free)

/* Fills `nodes` with what the sentence of these words was given, if it is known. */
gboolean plx_known_find(PlxKnown *known, const PlxWord *words, guint32 n, PlxSyntaxNode *nodes);

/* Keeps what a sentence was given. Where there are very many, what is known is forgotten first. */
void plx_known_add(PlxKnown *known, const PlxWord *words, guint32 n, const PlxSyntaxNode *nodes);
