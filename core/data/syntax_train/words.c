/* How this works: the vectors' file is one long line, `"vectors":{"the":[-0.1,…],…`, in the order of
 * frequency. It is scanned in place; only the numbers of words that are kept are read: the commonest, and
 * those of the treebank. */
#include "words.h"

#include <gio/gio.h>
#include <stdlib.h>
#include <string.h>

static void words_add(Words *words, const PlxWordFeatures *features, guint limit)
{
  if (words->n >= limit || words_find(words, features->key) != NO_WORD)
    return;
  words->features[words->n++] = *features;
  g_hash_table_insert(words->rows, g_memdup2(&features->key, sizeof features->key),
                      GUINT_TO_POINTER(words->n));
}

guint32 words_find(const Words *words, guint64 key)
{
  guint row = GPOINTER_TO_UINT(g_hash_table_lookup(words->rows, &key));
  return row == 0 ? NO_WORD : row - 1;
}

/* A word of the treebank. */
typedef struct {
  PlxWordFeatures features;
  guint count;
} Seen;

/* The words of the treebank: key → Seen. */
static GHashTable *count(const Treebank *bank)
{
  GHashTable *counts = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, g_free);
  for (guint i = 0; i < bank->sentences->len; i++) {
    const Sentence *s = bank->sentences->pdata[i];
    for (guint j = 0; j < s->n; j++) {
      PlxWordFeatures f;
      plx_word_features(s->forms[j], &f);
      Seen *seen = g_hash_table_lookup(counts, &f.key);
      if (seen == NULL) {
        seen = g_new0(Seen, 1);
        seen->features = f;
        g_hash_table_insert(counts, &seen->features.key, seen);
      }
      seen->count++;
    }
  }
  return counts;
}

static const char *vector_read(Words *words, guint row, const char *at)
{
  for (guint i = 0; i < VECTOR; i++) {
    char *end;
    words->vectors[(gsize)row * VECTOR_ROW + i] = (float)g_ascii_strtod(at, &end);
    at = end + 1;
  }
  words->has_vector[row] = TRUE;
  return at;
}

/* Calls for each word of the file in turn: adds it, reads its vector. */
static void vectors_scan(Words *words, const char *at, const char *end, GHashTable *counts, guint common,
                         guint limit)
{
  for (guint rank = 0; at < end && *at == '"'; rank++) {
    const char *word = ++at;
    while (*at != '"')
      at += *at == '\\' ? 2 : 1;
    g_autofree char *plain = g_strndup(word, (gsize)(at - word));
    g_autofree char *form = g_strcompress(plain);
    PlxWordFeatures f;
    plx_word_features((PlxWord){form, (guint32)strlen(form)}, &f);
    at += 3;
    if (rank < common || g_hash_table_contains(counts, &f.key))
      words_add(words, &f, limit);
    guint row = words_find(words, f.key);
    if (row != NO_WORD && !words->has_vector[row])
      at = vector_read(words, row, at);
    at = memchr(at, ']', (gsize)(end - at));
    at += at[1] == ',' ? 2 : 1;
  }
}

static gint by_key(gconstpointer a, gconstpointer b)
{
  const Seen *x = *(const Seen *const *)a, *y = *(const Seen *const *)b;
  return x->features.key < y->features.key ? -1 : x->features.key > y->features.key;
}

/* Words of the treebank that have no vector but come twice, in an order that does not hang on the hash table.
 */
static void words_add_repeated(Words *words, GHashTable *counts, guint limit)
{
  g_autoptr(GPtrArray) seen = g_ptr_array_new();
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init(&iter, counts);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    g_ptr_array_add(seen, value);
  g_ptr_array_sort(seen, by_key);
  for (guint i = 0; i < seen->len; i++)
    if (((Seen *)seen->pdata[i])->count > 1)
      words_add(words, &((Seen *)seen->pdata[i])->features, limit);
  for (guint i = 0; i < words->n; i++) {
    const Seen *word = g_hash_table_lookup(counts, &words->features[i].key);
    words->counts[i] = word != NULL ? word->count : 0;
  }
}

Words *words_new(const Treebank *bank, const char *vectors_path, guint limit, GError **error)
{
  g_autoptr(GMappedFile) file = g_mapped_file_new(vectors_path, FALSE, error);
  if (file == NULL)
    return NULL;
  const char *text = g_mapped_file_get_contents(file), *end = text + g_mapped_file_get_length(file);
  static const char OPEN[] = "\"vectors\":{";
  const char *at = g_strstr_len(text, end - text, OPEN);
  if (at == NULL) {
    g_set_error(error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "no vectors in %s", vectors_path);
    return NULL;
  }
  Words *words = g_new0(Words, 1);
  words->rows = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  words->features = g_new0(PlxWordFeatures, limit);
  words->vectors = g_new0(float, (gsize)limit *VECTOR_ROW);
  words->has_vector = g_new0(gboolean, limit);
  words->counts = g_new0(guint, limit);
  g_autoptr(GHashTable) counts = count(bank);
  guint others = 2 * g_hash_table_size(counts) / 3;
  vectors_scan(words, at + strlen(OPEN), end, counts, limit > others ? limit - others : 0, limit);
  words_add_repeated(words, counts, limit);
  return words;
}

void words_free(Words *words)
{
  g_hash_table_unref(words->rows);
  g_free(words->features);
  g_free(words->vectors);
  g_free(words->has_vector);
  g_free(words->counts);
  g_free(words);
}
