#include "base/words.h"

#include <string.h>

/* FNV-1a, its high bits mixed down; as in data/words.py. */
static guint32 hash(const char *word, gsize length)
{
  guint32 h = 2166136261u;
  for (gsize i = 0; i < length; i++)
    h = (h ^ (guchar)word[i]) * 16777619u;
  return h ^ (h >> 15);
}

gint32 plx_words_find(const PlxWords *words, const char *word, gsize length)
{
  const guint32 last = words->n_slots - 1;
  for (guint32 slot = hash(word, length) & last; words->slots[slot] != 0; slot = (slot + 1) & last) {
    const guint32 number = words->slots[slot] - 1u;
    const char *listed = words->words + words->offsets[number];
    if (strncmp(word, listed, length) == 0 && listed[length] == '\0')
      return (gint32)number;
  }
  return -1;
}
