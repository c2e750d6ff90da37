/* The tokens of what is said, the one that tells most of it, and what is said with that. */
#include "model/position.h"

guint32 plx_content_tokens(const PlxArticle *article, PlxSpan content, guint32 *end)
{
  const guint32 number = plx_article_sentence_at(article, content.start);
  const guint32 first = plx_article_tokens_within(article, content, end);
  if (number != PLX_NONE) {
    const PlxSentence *s = plx_article_sentence(article, number);
    *end = MIN(*end, s->first_token + s->n_tokens);
  }
  return first;
}

/* Which of several tokens that hang on none of a content tells most of it: `an appeal`, and not what it waits
 * for, of `an appeal once it had been served`. */
static guint rank_of(const PlxToken *token)
{
  switch (token->upos) {
  case PLX_UPOS_VERB:
    return token->deprel == PLX_DEPREL_ADVCL ? 3 : 4;
  case PLX_UPOS_NOUN:
    return token->deprel == PLX_DEPREL_OBJ ? 3 : 2;
  case PLX_UPOS_ADP:
  case PLX_UPOS_CCONJ:
  case PLX_UPOS_DET:
  case PLX_UPOS_SCONJ:
    return 1; /* trees may hang `the` of `the agency reports` on the verb that they take for a noun */
  default:
    return 2;
  }
}

guint32 plx_content_head(const PlxArticle *article, PlxSpan content)
{
  const guint32 number = plx_article_sentence_at(article, content.start);
  guint32 end, best = PLX_NONE;
  for (guint32 i = plx_content_tokens(article, content, &end); i < end; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const guint32 head = plx_article_head(article, number, i);
    const gboolean top =
        token->upos != PLX_UPOS_PUNCT &&
        (head == PLX_NONE || !plx_span_contains(content, plx_article_token(article, head)->span));
    if (top && (best == PLX_NONE || rank_of(token) > rank_of(plx_article_token(article, best))))
      best = i;
  }
  return best;
}

gboolean plx_predicate_is_counted(const PlxArticle *article, guint32 sentence, guint32 predicate)
{
  static const char *const none[] = {"nobody", "none"};
  const guint32 active = plx_article_child(article, sentence, predicate, PLX_DEPREL_NSUBJ);
  const guint32 subject =
      active != PLX_NONE ? active : plx_article_child(article, sentence, predicate, PLX_DEPREL_NSUBJ_PASS);
  if (subject == PLX_NONE)
    return FALSE;
  const guint32 determiner = plx_article_child(article, sentence, subject, PLX_DEPREL_DET);
  return PLX_TOKEN_ANY(article, subject, none) || plx_article_token(article, subject)->upos == PLX_UPOS_NUM ||
         plx_article_child(article, sentence, subject, PLX_DEPREL_NUMMOD) != PLX_NONE ||
         (determiner != PLX_NONE && plx_article_token_is(article, determiner, "no"));
}

gboolean plx_predicate_is_duty(const PlxArticle *article, guint32 sentence, guint32 predicate)
{
  static const char *const words[] = {"must", "ought", "should"};
  const guint32 first = plx_article_sentence(article, sentence)->first_token,
                word = PLX_WORD_BEFORE(article, sentence, predicate, words);
  return word != PLX_NONE &&
         (word < first + 2 ||
          !plx_article_is_relative(article, word - 2)); /* `half of what they should have` */
}
