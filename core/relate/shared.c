#include "relate/shared.h"

#define MOST_WORDS 8 /* that are told of */

typedef struct {
  guint32 word;
  guint32 article; /* that holds it */
  double weight;
} Held;

static int by_word(gconstpointer p, gconstpointer q)
{
  const Held *a = p, *b = q;
  if (a->word != b->word)
    return a->word < b->word ? -1 : 1;
  return a->article < b->article ? -1 : a->article > b->article;
}

static int by_weight(gconstpointer p, gconstpointer q)
{
  const Held *a = p, *b = q;
  if (a->weight > b->weight || a->weight < b->weight)
    return a->weight > b->weight ? -1 : 1;
  return a->word < b->word ? -1 : a->word > b->word;
}

/* Of each word that two articles hold, one; sorted by word and article before. */
static void keep_shared(GArray *held)
{
  guint32 n = 0;
  for (guint32 i = 0, end; i < held->len; i = end) {
    const Held first = g_array_index(held, Held, i);
    for (end = i + 1; end < held->len && g_array_index(held, Held, end).word == first.word;)
      end++;
    if (g_array_index(held, Held, end - 1).article != first.article)
      g_array_index(held, Held, n++) = first;
  }
  g_array_set_size(held, n);
}

/* The words of all bags. */
static GArray *gather(const GArray *holders)
{
  GArray *held = g_array_new(FALSE, FALSE, sizeof(Held));
  for (guint32 i = 0; i < holders->len; i++) {
    const PlxHolder *holder = &g_array_index(holders, PlxHolder, i);
    for (guint32 k = 0; k < holder->bag->terms->len; k++) {
      const PlxTerm *term = plx_bag_term(holder->bag, k);
      const Held each = {term->word, holder->article, term->weight * holder->bag->norm};
      g_array_append_val(held, each);
    }
  }
  return held;
}

/* A word and its meaning may have one form; a kind of event has none. */
static char *tell(const PlxLexicon *lexicon, const GArray *held)
{
  GString *out = g_string_new(NULL);
  const char *told[MOST_WORDS + 1] = {NULL};
  for (guint32 i = 0, n = 0; i < held->len && n < MOST_WORDS; i++) {
    const char *form = plx_lexicon_form(lexicon, g_array_index(held, Held, i).word);
    if (form[0] == '=' || g_strv_contains(told, form))
      continue;
    g_string_append_printf(out, "%s%s", n > 0 ? ", " : "", form);
    told[n++] = form;
  }
  return g_string_free(out, FALSE);
}

char *plx_shared_words(const PlxLexicon *lexicon, const GArray *holders)
{
  g_autoptr(GArray) held = gather(holders);
  g_array_sort(held, by_word);
  keep_shared(held);
  g_array_sort(held, by_weight);
  return tell(lexicon, held);
}
