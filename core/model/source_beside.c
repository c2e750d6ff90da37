/* How this works. Who is told of in one sentence with another may belong to it; that is asked of the sentence
 * of the mention, and of those of all mentions of whom it stands for. */
#include "model/source_beside.h"

#include "base/alias.h"

#include <string.h>

#define SHORTEST_NAME 3  /* letters: Red Sox */
#define MOST_MENTIONS 64 /* that are looked at */

/* Words of names begin with a letter that is seldom met, a capital: look for it first. */
static gboolean holds(const char *text, gsize length, const char *word, gsize n)
{
  const char *end = text + length;
  for (const char *at = text; at + n <= end; at++) {
    at = memchr(at, word[0], (gsize)(end - at));
    if (at == NULL || at + n > end)
      return FALSE;
    if (memcmp(at, word, n) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Does the sentence hold a word of the name? */
static gboolean names_in(const PlxArticle *article, guint32 sentence, char *const *name)
{
  const PlxSpan span = plx_article_sentence(article, sentence)->span;
  for (; *name != NULL; name++) {
    const gsize n = strlen(*name);
    if (n >= SHORTEST_NAME && (n > SHORTEST_NAME || g_ascii_isupper(**name)) && strcmp(*name, "The") != 0 &&
        holds(article->text + span.start, plx_span_length(span), *name, n))
      return TRUE;
  }
  return FALSE;
}

gboolean plx_party_is_named_beside(const PlxParty *of, const PlxParty *other)
{
  const guint32 n = of->entity != NULL ? MIN(of->entity->mentions->len, MOST_MENTIONS) : 0;
  if (names_in(of->article, of->source.sentence, other->label_words))
    return TRUE;
  for (guint32 i = 0; i < n; i++) {
    const PlxMention *mention = &g_array_index(of->entity->mentions, PlxMention, i);
    if (names_in(plx_report_article(of->report, mention->article), mention->sentence, other->label_words))
      return TRUE;
  }
  return FALSE;
}

static char *folded_sentence(const PlxArticle *article, guint32 sentence)
{
  const PlxSpan span = plx_article_sentence(article, sentence)->span;
  return plx_alias_fold(article->text + span.start, plx_span_length(span));
}

static gboolean is_of_one_sentence(const PlxMention *a, const PlxMention *b)
{
  return a->article == b->article && a->sentence == b->sentence;
}

/* The sentence of a mention of an entity's, folded; NULL if the mention before is of the same. */
static const char *named_in(const PlxReport *report, const PlxEntity *entity, guint32 i)
{
  const PlxMention *mention = &g_array_index(entity->mentions, PlxMention, i);
  if (i > 0 && is_of_one_sentence(mention - 1, mention))
    return NULL;
  PlxNamedIn *known = entity->named_in;
  g_mutex_lock(&known->lock);
  if (known->texts->len <= i)
    g_ptr_array_set_size(known->texts, (gint)i + 1);
  gpointer *text = &g_ptr_array_index(known->texts, i);
  if (*text == NULL)
    *text = folded_sentence(plx_report_article(report, mention->article), mention->sentence);
  const char *folded = *text;
  g_mutex_unlock(&known->lock);
  return folded;
}

static gboolean holds_all(const char *text, const GPtrArray *words)
{
  for (guint i = 0; i < words->len; i++)
    if (strstr(text, g_ptr_array_index(words, i)) == NULL)
      return FALSE;
  return words->len > 0;
}

gboolean plx_party_is_described_beside(const PlxParty *of, const PlxParty *other)
{
  const guint32 n = of->entity != NULL ? MIN(of->entity->mentions->len, MOST_MENTIONS) : 0;
  g_autofree char *own = folded_sentence(of->article, of->source.sentence);
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
  for (char **word = other->label_words; *word != NULL; word++) {
    g_autofree char *folded = plx_alias_fold(*word, strlen(*word));
    if (strlen(folded) >= 4)
      g_ptr_array_add(words, g_steal_pointer(&folded));
  }
  gboolean beside = holds_all(own, words);
  for (guint32 i = 0; i < n && !beside; i++) {
    const char *text = named_in(of->report, of->entity, i);
    beside = text != NULL && holds_all(text, words);
  }
  return beside;
}
