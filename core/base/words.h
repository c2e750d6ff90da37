/* Look-up by hash in long read-only lists of words, as data/words.py writes them. */
#pragma once

#include <glib.h>

/* All that is needed of a word lies together: such lists are larger than the caches. */
typedef struct {
  guint32 at;     /* where it stands */
  guint16 number; /* + 1; 0 where free */
  guint16 tag;    /* the upper half of its hash: another word has hardly ever the same */
} PlxWordSlot;

typedef struct {
  const char *words;        /* NUL-ended, one after the other */
  const PlxWordSlot *slots; /* by hash, from the first free slot on */
  guint32 n_words, n_slots; /* of the latter a power of two, more than words */
} PlxWords;

/* A word's number, or -1. `length` in bytes; the word need not be NUL-terminated. */
gint32 plx_words_find(const PlxWords *words, const char *word, gsize length);
