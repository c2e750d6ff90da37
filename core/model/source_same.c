/* How this works. A body is known by what it is and of which country, a noun without a name by all the words
 * that are said of it, in whatever order. */
#include "model/source_same.h"

#include "model/nation.h"

#include <string.h>

/* What kind of body it is: border service; NULL. */
static const char *kind_of_body(const PlxParty *p)
{
  return p->name != NULL && !p->name->pronoun && p->name->type == PLX_NAME_BODY ? p->name->role : NULL;
}

/* Are there such bodies of several countries in the story? */
static gboolean has_rival(const PlxParty *p, const char *country)
{
  for (guint i = 0; i < p->story->cast->len; i++) {
    const PlxEntity *entity = g_ptr_array_index(p->story->cast, i);
    if (entity->of != NULL && strcmp(entity->of, country) != 0 && g_strcmp0(entity->role, p->name->role) == 0)
      return TRUE;
  }
  return FALSE;
}

/* `Kenya's border service`, `the Kenyan border service`; `the border service` too, if no other country's is
 * told of. */
static gboolean is_same_agency(const PlxParty *p, const PlxParty *q)
{
  const char *kind = kind_of_body(p), *x = plx_party_country(p), *y = plx_party_country(q);
  if (kind == NULL || g_strcmp0(kind, kind_of_body(q)) != 0 ||
      plx_party_is_plural(p) != plx_party_is_plural(q))
    return FALSE;
  if (x != NULL && y != NULL)
    return strcmp(x, y) == 0;
  const char *country = x != NULL ? x : y;
  return strchr(kind, ' ') != NULL && (country == NULL || !has_rival(p, country));
}

gboolean plx_words_hold(const GPtrArray *words, const char *word)
{
  for (guint i = 0; i < words->len; i++)
    if (strcmp(g_ptr_array_index(words, i), word) == 0)
      return TRUE;
  return FALSE;
}

/* The country that a token names, Kenya of Kenyan, or of Kenya's; else what is given. */
static const char *country_or(const PlxArticle *article, const PlxToken *token, const char *otherwise)
{
  const char *text = article->text + token->span.start;
  const gsize length = plx_span_length(token->span);
  const char *nation = plx_nation_of_word(text, length);
  if (nation == NULL && length > 2 && text[length - 1] == 's' && text[length - 2] == '\'')
    nation = plx_nation_of_word(text, length - 2);
  return nation != NULL ? nation : otherwise;
}

/* Does a mention tell of which country it is? */
static gboolean names_country(const PlxParty *p)
{
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (plx_span_contains(p->source.span, plx_article_token(p->article, i)->span) &&
        country_or(p->article, plx_article_token(p->article, i), NULL) != NULL)
      return TRUE;
  return FALSE;
}

/* All that tells what a mention without a name is, but for its head. Returns: the caller's, folded. */
static GPtrArray *described_as(const PlxParty *p)
{
  GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(p->article, i);
    const gboolean tells =
        token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN || token->upos == PLX_UPOS_ADJ;
    if (tells && i != p->head && token->lemma != NULL && plx_span_contains(p->source.span, token->span))
      g_ptr_array_add(words, g_ascii_strdown(country_or(p->article, token, token->lemma), -1));
  }
  return words;
}

/* `The Moss prosecutor's office`, `the prosecutor's office in Moss`: one noun without a name, and all that is
 * said of the one is said of the other. */
static gboolean is_same_noun(const PlxParty *p, const PlxParty *q)
{
  static const gboolean nouns[PLX_N_PARTY_KINDS] = {
      [PLX_PARTY_AGENCY] = TRUE, [PLX_PARTY_LOOSE] = TRUE, [PLX_PARTY_PAPER] = TRUE};
  if (p->kind != q->kind || !nouns[p->kind] || p->name != NULL || q->name != NULL ||
      names_country(p) != names_country(q) || p->head == PLX_NONE || q->head == PLX_NONE ||
      plx_party_is_plural(p) || plx_party_is_plural(q))
    return FALSE;
  const PlxToken *x = plx_article_token(p->article, p->head), *y = plx_article_token(q->article, q->head);
  if (x->upos != PLX_UPOS_NOUN || y->upos != PLX_UPOS_NOUN || g_strcmp0(x->lemma, y->lemma) != 0)
    return FALSE;
  g_autoptr(GPtrArray) of_p = described_as(p), of_q = described_as(q);
  const GPtrArray *fewer = of_p->len <= of_q->len ? of_p : of_q, *more = fewer == of_p ? of_q : of_p;
  for (guint i = 0; i < fewer->len; i++)
    if (!plx_words_hold(more, g_ptr_array_index(fewer, i)))
      return FALSE;
  return fewer->len > 0;
}

/* `Treasury officials`, `the Treasury`: by one name. */
static gboolean is_same_label(const PlxParty *p, const PlxParty *q)
{
  return p->kind == PLX_PARTY_BODY && q->kind == PLX_PARTY_BODY &&
         strcmp(p->folded_label, q->folded_label) == 0;
}

gboolean plx_party_is_same_body(const PlxParty *p, const PlxParty *q)
{
  return is_same_label(p, q) || is_same_agency(p, q) || is_same_noun(p, q) ||
         plx_party_is_of_same_words(p, q) || plx_party_is_in_office(p, q) || plx_party_is_in_office(q, p);
}

/* Have the names of two a word in common: the Health Ministry, the Ministry of Health? */
static gboolean share_name(const PlxParty *p, const PlxParty *q)
{
  g_auto(GStrv) x = g_strsplit(p->folded_label, " ", -1), y = g_strsplit(q->folded_label, " ", -1);
  for (char **word = x; *word != NULL; word++)
    if (strlen(*word) >= 4 && g_strv_contains((const char *const *)y, *word))
      return TRUE;
  return FALSE;
}

gboolean plx_party_stand_for_two(const PlxParty *p, const PlxParty *q)
{
  return p->name != NULL && p->name->pronoun && q->name != NULL && q->name->pronoun && p->entity != NULL &&
         q->entity != NULL && p->entity != q->entity && g_ascii_strcasecmp(p->mention, q->mention) == 0 &&
         !share_name(p, q);
}
