#include "model/told_zone.h"

#include "model/timezone.h"

/* The words of a time up to those that tell it on another clock: `10 p.m. in Lima (4 a.m. in London)`. */
static PlxSpan own_words(const PlxArticle *article, const PlxTime *time)
{
  static const char *const asides[] = {"(", " or "};
  PlxSpan own = time->span;
  for (gsize i = 0; i < G_N_ELEMENTS(asides); i++) {
    const char *from = article->text + own.start;
    const char *aside = g_strstr_len(from, (gssize)plx_span_length(own), asides[i]);
    if (aside != NULL)
      own.end = own.start + (guint32)(aside - from);
  }
  return own;
}

/* The zone of a place told within the time: `noon in Copenhagen (1100 GMT)`; NULL if none. */
static const char *place_zone(const PlxArticle *article, const PlxTime *time)
{
  const PlxSpan own = own_words(article, time);
  for (guint32 i = PLX_MENTIONS_OF(article->names, PlxName, time->sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence != time->sentence)
      break;
    if (plx_span_contains(own, name->core))
      return plx_zone_of_place(article->text + name->core.start, plx_span_length(name->core));
  }
  return NULL;
}

const char *plx_time_named_zone(const PlxArticle *article, const PlxTime *time)
{
  const PlxSentence *s = plx_article_sentence(article, time->sentence);
  const PlxSpan own = own_words(article, time);
  for (guint32 i = time->token; i + 1 < s->first_token + s->n_tokens; i++) {
    const PlxSpan span = plx_article_token(article, i)->span;
    if (span.end > own.end)
      break;
    const PlxZoneName *zone = plx_zone_word(article->text + span.start, plx_span_length(span));
    if (zone != NULL && plx_article_token_is(article, i + 1, "time"))
      return zone->iana;
  }
  return place_zone(article, time);
}
