/* Tags and dependency trees for sentences. A PlxSyntax owns its memory, of one size whatever it reads, and
 * belongs to one thread; plx_syntax_free() frees it. */
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

/* Tags the words of sentences and gives each sentence a tree with one root in `out`. `forms` and `out` hold
 * the sentences one after the other, `lengths` how long each is: any length will do, for longer sentences
 * than PLX_NET_LONGEST are read in pieces, whose roots hang from the first piece's. What a sentence gets does
 * not hang on the others; to read many at once is faster. Linear time. */
void plx_syntax_parse(PlxSyntax *syntax, const PlxWord *forms, const guint32 *lengths, gsize n_sentences,
                      PlxSyntaxNode *out);
