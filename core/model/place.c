#include "model/place.h"

#include "base/table.h"
#include "data/cities.h"
#include "data/territories.h"
#include "model/nation.h"

#include <string.h>

#define PLACE_REACH 12 /* tokens to the place */

/* The place that a name behind a preposition is; NULL. */
static const char *place_at(const PlxArticle *article, guint32 sentence, guint32 i)
{
  static const char *const where[] = {"at", "in", "near", "outside"};
  const PlxSentence *s = plx_article_sentence(article, sentence);
  if (i + 1 >= s->first_token + s->n_tokens || !PLX_TOKEN_ANY(article, i, where) ||
      plx_article_token(article, i + 1)->upos != PLX_UPOS_PROPN)
    return NULL;
  for (guint32 k = PLX_MENTIONS_OF(article->names, PlxName, sentence); k < article->names->len; k++) {
    const PlxName *name = plx_article_name(article, k);
    if (name->sentence != sentence)
      break;
    if ((name->type == PLX_NAME_PLACE || name->type == PLX_NAME_OTHER) &&
        name->core.start == plx_article_token(article, i + 1)->span.start)
      return name->entity;
  }
  const PlxSpan word = plx_article_token(article, i + 1)->span; /* of `300 people in Brazil` the country */
  const PlxTerritory *country = plx_table_find(plx_territories, plx_n_territories, sizeof *country,
                                               article->text + word.start, plx_span_length(word));
  if (country != NULL)
    return country->name;
  const gboolean city = plx_city_zone(article->text + word.start, plx_span_length(word)) != NULL;
  return city ? plx_article_token(article, i + 1)->lemma : NULL;
}

const char *plx_place_around(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 end = s->first_token + s->n_tokens;
  for (guint32 i = token + 1; i < MIN(end, token + PLACE_REACH); i++) {
    if (plx_article_ends_clause(article, i))
      break;
    const char *place = place_at(article, sentence, i);
    if (place != NULL)
      return place;
  }
  for (guint32 i = token; i > s->first_token && token - i < PLACE_REACH; i--) {
    const char *place = place_at(article, sentence, i - 1);
    if (place != NULL || plx_article_ends_clause(article, i - 1))
      return place;
  }
  return NULL;
}

gboolean plx_places_differ(const char *a, const char *b)
{
  return a != NULL && b != NULL && strstr(a, b) == NULL && strstr(b, a) == NULL &&
         plx_is_territory(a, strlen(a)) == plx_is_territory(b, strlen(b));
}
