/* Sentences of a treebank in CoNLL-U. A Treebank owns its sentences and their strings; treebank_free() frees
 * all. */
#pragma once

#include "annotate/syntax_features.h"
#include "model/article.h"

typedef struct {
  guint n;
  PlxWord *forms;
  char **lemmas;
  guint8 *upos, *xpos;
  guint8 *tag; /* class of (upos, xpos), filled by tags_assign() */
  guint8 *deprel;
  guint32 *head; /* from 1, 0 the root */
} Sentence;

typedef struct {
  GPtrArray *sentences;
  GStringChunk *strings;
} Treebank;

/* Reads a file, plain or compressed with gzip; NULL and an error if it cannot be read or is not CoNLL-U. */
Treebank *treebank_read(const char *path, GError **error);
void treebank_free(Treebank *bank);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Treebank, treebank_free)
