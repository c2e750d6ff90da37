#include "model/nation.h"

#include "base/table.h"
#include "data/territories.h"

#include <string.h>

static const char *find(const PlxTerritory *rows, gsize n_rows, const char *word, gsize length)
{
  const PlxTerritory *row = plx_table_find(rows, n_rows, sizeof *row, word, length);
  return row != NULL ? row->name : NULL;
}

gboolean plx_is_territory(const char *name, gsize length)
{
  return find(plx_territories, plx_n_territories, name, length) != NULL;
}

static const char *find_people(const char *word, gsize length)
{
  static const char *const endings[] = {"s", "women", "men"};
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++) {
    const gsize stem = length - MIN(length, strlen(endings[i]));
    if (strncmp(word + stem, endings[i], length - stem) == 0)
      return find(plx_demonyms, plx_n_demonyms, word, stem);
  }
  return NULL;
}

const char *plx_nation_of_people(const PlxArticle *article, guint32 token)
{
  const PlxSpan span = plx_article_token(article, token)->span;
  return find_people(article->text + span.start, plx_span_length(span));
}

const char *plx_nation_of_word(const char *word, gsize length)
{
  const char *nation = find(plx_demonyms, plx_n_demonyms, word, length);
  return nation != NULL ? nation : find(plx_territories, plx_n_territories, word, length);
}

const char *plx_nation_at(const PlxArticle *article, guint32 token)
{
  const PlxSpan span = plx_article_token(article, token)->span;
  const char *word = article->text + span.start;
  const gsize length = plx_span_length(span);
  const char *nation = plx_nation_of_word(word, length);
  return nation != NULL ? nation : find_people(word, length);
}

const char *plx_nation_named(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const PlxName *name = plx_article_name_at(article, sentence, token);
  if (name == NULL || name->type != PLX_NAME_PLACE)
    return plx_nation_at(article, token);
  g_autofree char *text = plx_article_excerpt(article, name->core);
  const char *nation = find(plx_territories, plx_n_territories, text, strlen(text));
  return nation != NULL ? nation : plx_nation_at(article, token);
}
