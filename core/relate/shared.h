/* On which words sentences of several articles were brought together, for people. */
#pragma once

#include "relate/bag.h"

/* A bag of words, and whose it is. */
typedef struct {
  const PlxBag *bag;
  guint32 article;
} PlxHolder;

/* The words that two articles share, the most telling first, a few: "moscow, truce". `holders`:
 * PlxHolder. The caller frees it; empty if they share none. */
char *plx_shared_words(const PlxLexicon *lexicon, const GArray *holders);
