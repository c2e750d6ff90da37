#include "annotate/syntax_known.h"

#include <string.h>

struct _PlxKnown {
  GMutex lock;
  GHashTable *sentences; /* GBytes → PlxSyntaxNode * */
  gsize size;            /* of all of them, in bytes */
};

PlxKnown *plx_known_new(void)
{
  PlxKnown *known = g_new0(PlxKnown, 1);
  g_mutex_init(&known->lock);
  known->sentences =
      g_hash_table_new_full(g_bytes_hash, g_bytes_equal, (GDestroyNotify)g_bytes_unref, g_free);
  return known;
}

void plx_known_free(PlxKnown *known)
{
  if (known == NULL)
    return;
  g_hash_table_unref(known->sentences);
  g_mutex_clear(&known->lock);
  g_free(known);
}

GBytes *plx_known_key(const PlxWord *words, guint32 n)
{
  GByteArray *key = g_byte_array_new();
  for (guint32 i = 0; i < n; i++) {
    g_byte_array_append(key, (const guint8 *)&words[i].length, sizeof words[i].length);
    g_byte_array_append(key, (const guint8 *)words[i].text, words[i].length);
  }
  return g_byte_array_free_to_bytes(key);
}

gboolean plx_known_find(PlxKnown *known, GBytes *key, guint32 n, PlxSyntaxNode *nodes)
{
  g_mutex_lock(&known->lock);
  const PlxSyntaxNode *found = g_hash_table_lookup(known->sentences, key);
  if (found != NULL)
    memcpy(nodes, found, n * sizeof *nodes);
  g_mutex_unlock(&known->lock);
  return found != NULL;
}

void plx_known_add(PlxKnown *known, GBytes *key, guint32 n, const PlxSyntaxNode *nodes)
{
  const gsize size = g_bytes_get_size(key) + n * sizeof *nodes;
  if (size > PLX_KNOWN_MOST)
    return;
  g_mutex_lock(&known->lock);
  if (known->size + size > PLX_KNOWN_MOST) {
    g_hash_table_remove_all(known->sentences);
    known->size = 0;
  }
  if (g_hash_table_insert(known->sentences, g_bytes_ref(key), g_memdup2(nodes, n * sizeof *nodes)))
    known->size += size;
  g_mutex_unlock(&known->lock);
}
