/* Look-up by hash in long read-only lists of words, as data/words.py writes them. */
#pragma once

#include <glib.h>

typedef struct {
  const char *words;        /* NUL-ended, one after the other */
  const guint32 *offsets;   /* where each begins */
  const guint16 *slots;     /* by hash: the word's number + 1, from the first free slot on; 0 where free */
  guint32 n_words, n_slots; /* of the latter a power of two, more than words */
} PlxWords;

/* A word's number, or -1. `length` in bytes; the word need not be NUL-terminated. */
gint32 plx_words_find(const PlxWords *words, const char *word, gsize length);
