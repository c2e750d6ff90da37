#include "annotate/syntax_known.h"

#include <string.h>

enum { MOST = 1 << 20 }; /* tokens that are kept */

struct _PlxKnown {
  GMutex lock;
  GHashTable *sentences; /* GBytes, the words → PlxSyntaxNode * */
  gsize n_tokens;
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

/* The words one after the other, each behind its length. */
static GBytes *key_of(const PlxWord *words, guint32 n)
{
  GByteArray *key = g_byte_array_new();
  for (guint32 i = 0; i < n; i++) {
    g_byte_array_append(key, (const guint8 *)&words[i].length, sizeof words[i].length);
    g_byte_array_append(key, (const guint8 *)words[i].text, words[i].length);
  }
  return g_byte_array_free_to_bytes(key);
}

gboolean plx_known_find(PlxKnown *known, const PlxWord *words, guint32 n, PlxSyntaxNode *nodes)
{
  g_autoptr(GBytes) key = key_of(words, n);
  g_mutex_lock(&known->lock);
  const PlxSyntaxNode *found = g_hash_table_lookup(known->sentences, key);
  if (found != NULL)
    memcpy(nodes, found, n * sizeof *nodes);
  g_mutex_unlock(&known->lock);
  return found != NULL;
}

void plx_known_add(PlxKnown *known, const PlxWord *words, guint32 n, const PlxSyntaxNode *nodes)
{
  GBytes *key = key_of(words, n);
  g_mutex_lock(&known->lock);
  if (known->n_tokens + n > MOST) {
    g_hash_table_remove_all(known->sentences);
    known->n_tokens = 0;
  }
  if (g_hash_table_insert(known->sentences, key, g_memdup2(nodes, n * sizeof *nodes)))
    known->n_tokens += n;
  g_mutex_unlock(&known->lock);
}
