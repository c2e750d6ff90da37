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
  const guint32 last = words->n_slots - 1, h = hash(word, length);
  for (const PlxWordSlot *slot = &words->slots[h & last]; slot->number != 0;
       slot = &words->slots[(slot - words->slots + 1) & last]) {
    const char *listed = words->words + slot->at;
    if (slot->tag == h >> 16 && strncmp(word, listed, length) == 0 && listed[length] == '\0')
      return slot->number - 1;
  }
  return -1;
}
