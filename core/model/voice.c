#include "model/voice.h"

#include "model/party.h"
#include "model/position.h"

#include <string.h>

guint32 plx_voice_author(const PlxArticle *article, PlxSource source, guint32 head)
{
  static const char *const documents[] = {"announcement", "communique", "filing",  "letter",
                                          "message",      "post",       "release", "report",
                                          "statement",    "tweet",      NULL};
  static const char *const voices[] = {"rep",          "representative", "spokesman",
                                       "spokesperson", "spokeswoman",    NULL};
  static const char *const by[] = {"by", "from"}, *const of[] = {"at", "for", "from", "of"};
  const PlxSentence *s = plx_article_sentence(article, source.sentence);
  const gboolean goes_on = head != PLX_NONE && head + 1 < s->first_token + s->n_tokens;
  const char *lemma = goes_on ? plx_article_token(article, head)->lemma : NULL;
  if (lemma == NULL || !((g_strv_contains(documents, lemma) && PLX_TOKEN_ANY(article, head + 1, by)) ||
                         (g_strv_contains(voices, lemma) && PLX_TOKEN_ANY(article, head + 1, of))))
    return head;
  for (guint32 i = head + 1; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->deprel == PLX_DEPREL_NMOD && plx_span_contains(source.span, token->span) &&
        plx_article_head(article, source.sentence, i) == head)
      return i;
  }
  return head;
}

/* The first subject of a sentence outside a span; PLX_NONE. */
static guint32 first_subject(const PlxArticle *article, guint32 sentence, PlxSpan outside)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if ((token->deprel == PLX_DEPREL_NSUBJ || token->deprel == PLX_DEPREL_NSUBJ_PASS) &&
        !plx_span_contains(outside, token->span))
      return i;
  }
  return PLX_NONE;
}

/* The words before a noun that hang on it, and the noun. */
static PlxSpan phrase_of(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  PlxSpan span = plx_article_token(article, noun)->span;
  for (guint32 i = noun; i-- > plx_article_sentence(article, sentence)->first_token;) {
    if (!plx_article_hangs_on(article, sentence, i, noun))
      break;
    span.start = plx_article_token(article, i)->span.start;
  }
  return span;
}

/* The body that is the subject of a sentence; FALSE if another thing is. */
static gboolean body_told_of(const PlxArticle *article, guint32 sentence, PlxSpan outside, PlxSource *body)
{
  const guint32 subject = first_subject(article, sentence, outside);
  const PlxToken *noun = subject != PLX_NONE ? plx_article_token(article, subject) : NULL;
  if (noun == NULL || noun->upos != PLX_UPOS_NOUN || noun->xpos == PLX_XPOS_NNS || noun->lemma == NULL ||
      !(plx_party_noun_is_body(noun->lemma) || strcmp(noun->lemma, "office") == 0))
    return FALSE;
  body->sentence = sentence;
  body->span = phrase_of(article, sentence, subject);
  body->name = PLX_NONE;
  guint32 i = PLX_MENTIONS_OF(article->names, PlxName, sentence);
  for (; i < article->names->len && plx_article_name(article, i)->sentence == sentence; i++)
    if (plx_article_name(article, i)->token == subject)
      body->name = i;
  return TRUE;
}

PlxSource plx_voice_represented(const PlxArticle *article, PlxSource source)
{
  static const char *const voices[] = {"spokesman", "spokesperson", "spokeswoman", NULL};
  const guint32 head = plx_content_head(article, source.span);
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, source.span, &end);
  PlxSource body = source;
  if (head == PLX_NONE || end - first > 2 || plx_article_token(article, head)->lemma == NULL ||
      !g_strv_contains(voices, plx_article_token(article, head)->lemma))
    return source;
  if (body_told_of(article, source.sentence, source.span, &body) ||
      (source.sentence > 0 && body_told_of(article, source.sentence - 1, source.span, &body)))
    return body;
  return source;
}
