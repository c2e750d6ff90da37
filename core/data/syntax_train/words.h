/* The vocabulary: words of the treebank and the commonest of the vectors. words_free() frees it. */
#pragma once

#include "treebank.h"

#define VECTOR 100     /* dimensions of the vectors */
#define VECTOR_ROW 112 /* the same, padded */
#define NO_WORD G_MAXUINT32

typedef struct {
  guint n;
  GHashTable *rows; /* gint64 key → row, by falling frequency */
  float *vectors;   /* n × VECTOR_ROW, 0 where there is none */
  gboolean *has_vector;
  guint *counts; /* in the treebank */
  PlxWordFeatures *features;
} Words;

/* At most `limit` words, vectors from the JSON of wink-embeddings (GloVe); NULL and an error if it cannot be
 * read. */
Words *words_new(const Treebank *bank, const char *vectors_path, guint limit, GError **error);
guint32 words_find(const Words *words, guint64 key);
void words_free(Words *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Words, words_free)
