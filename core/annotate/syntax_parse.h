/* Tags and a dependency tree for a sentence. A PlxSyntax owns its scratch memory and belongs to one thread;
 * plx_syntax_free() frees it. */
#pragma once

#include "annotate/syntax_model.h"
#include "model/article.h"

typedef struct {
  guint8 upos;   /* PlxUpos */
  guint8 xpos;   /* PlxXpos */
  guint8 deprel; /* PlxDeprel */
  guint32 head;  /* from 1 in the sentence, 0 the root */
} PlxSyntaxNode;

typedef struct _PlxSyntax PlxSyntax;

PlxSyntax *plx_syntax_new(const PlxNetModel *model);
void plx_syntax_free(PlxSyntax *syntax);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxSyntax, plx_syntax_free)

/* Tags the `n` words of a sentence and gives them a tree with one root in `out`. Any `n` will do: longer
 * sentences than PLX_NET_LONGEST are read in pieces, whose roots hang from the first piece's. Linear time. */
void plx_syntax_parse(PlxSyntax *syntax, const PlxWord *forms, gsize n, PlxSyntaxNode *out);
