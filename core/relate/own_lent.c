/* Whether what an article tells itself is another's word after all, by what others are said to say. */
#include "model/position.h"
#include "model/sense.h"
#include "model/wording.h"
#include "relate/own_voice.h"

#define QUOTED 0.8        /* of a quotation's words in the same order are no accident */
#define COPIED 0.9        /* of a sentence's words: it is the same sentence, */
#define SHORTEST_SOURCE 2 /* words that it would be the shorter by without one (`he said`) */

/* Does the span hold the bytes, capitals apart at the beginning? */
static gboolean holds(const PlxArticle *article, PlxSpan span, const char *word, gsize length)
{
  for (guint32 i = span.start; i + length <= span.end; i++)
    if (g_ascii_strncasecmp(article->text + i, word, length) == 0)
      return TRUE;
  return FALSE;
}

/* `The hospital denied that it had paid` is about the hospital. */
static gboolean has_pronoun(const PlxArticle *article, PlxSpan content)
{
  const PlxSentence *s = plx_article_sentence(article, plx_article_sentence_at(article, content.start));
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (plx_span_contains(content, plx_article_token(article, i)->span) &&
        plx_article_token(article, i)->upos == PLX_UPOS_PRON)
      return TRUE;
  return FALSE;
}

/* `Members of the union stopped work`: it is named but to tell who they are. `word`: of its name. */
static gboolean is_named_as_theirs(const PlxArticle *article, PlxSpan span, const char *word, gsize length)
{
  const guint32 sentence = plx_article_sentence_at(article, span.start);
  gboolean named = FALSE;
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, span, &end); i < end; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const guint32 head = plx_article_head(article, sentence, i);
    if (plx_span_length(token->span) != length ||
        g_ascii_strncasecmp(article->text + token->span.start, word, length) != 0)
      continue;
    if (token->deprel != PLX_DEPREL_NMOD || head == PLX_NONE ||
        plx_article_token(article, head)->xpos != PLX_XPOS_NNS ||
        !plx_sense_is_person(plx_article_token(article, head)->lemma))
      return FALSE;
    named = TRUE;
  }
  return named;
}

/* Does the sentence name who is said elsewhere to tell it (`by the count of the police`)? */
static gboolean names_source(const PlxArticle *own, PlxSpan sentence, const PlxArticle *article,
                             const PlxAttribution *a)
{
  const guint32 head = plx_content_head(article, a->source);
  if (head == PLX_NONE)
    return FALSE;
  const PlxSpan span = plx_article_token(article, head)->span;
  const char *word = article->text + span.start;
  const gsize length = plx_span_length(span);
  gboolean in_content = has_pronoun(article, a->content[0]);
  for (guint32 i = 0; i < a->n_content; i++)
    in_content |= holds(article, a->content[i], word, length);
  return length >= 4 && !in_content && holds(own, sentence, word, length) &&
         !is_named_as_theirs(own, sentence, word, length);
}

/* Does a sentence name one of those who are said to tell it? */
static gboolean is_named_in(const PlxReport *report, const PlxFact *fact, const PlxMention *own)
{
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    const PlxArticle *article = plx_report_article(report, mention->article);
    if (mention->index != PLX_NONE && names_source(plx_report_article(report, own->article), own->span,
                                                   article, plx_article_attribution(article, mention->index)))
      return TRUE;
  }
  return FALSE;
}

static PlxWording *wording_of(const PlxArticle *article, PlxSpan span)
{
  return plx_wording_new(article->text + span.start, plx_span_length(span));
}

/* Own words of an article, to be sought in others: what it tells, and the sentence in which it does. */
typedef struct {
  PlxWording *told, *whole;
  guint32 length; /* of the sentence, in bytes */
} OwnWords;

/* The same words take up about as much room: then there is no need to look at each. */
static gboolean may_be_one(guint32 length, guint32 other)
{
  return MAX(length, other) <= 2 * MIN(length, other);
}

/* Is what an article tells what somebody is quoted for elsewhere? Then its marks were lost: a post, a pulled
 * quotation. Or is it the other's sentence, source and all? Then the source was not understood. */
static gboolean is_taken_from(const OwnWords *own, const PlxArticle *article, const PlxAttribution *a)
{
  for (guint32 i = 0; i < a->n_content && a->form == PLX_FORM_DIRECT; i++) {
    g_autoptr(PlxWording) quoted = wording_of(article, a->content[i]);
    if (plx_wording_share(own->told, quoted) >= QUOTED)
      return TRUE;
  }
  const PlxSpan sentence = plx_article_sentence(article, a->sentence)->span;
  if (!may_be_one(own->length, plx_span_length(sentence)))
    return FALSE;
  g_autoptr(PlxWording) other = wording_of(article, sentence);
  return ABS((gint)own->whole->words->len - (gint)other->words->len) < SHORTEST_SOURCE &&
         plx_wording_share(own->whole, other) >= COPIED;
}

static gboolean is_taken(const PlxReport *report, const PlxFact *fact, const PlxMention *own)
{
  const PlxArticle *teller = plx_report_article(report, own->article);
  const PlxSpan sentence = plx_article_sentence(teller, own->sentence)->span;
  g_autoptr(PlxWording) told = wording_of(teller, own->span), whole = wording_of(teller, sentence);
  const OwnWords words = {told, whole, plx_span_length(sentence)};
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    const PlxArticle *article = plx_report_article(report, mention->article);
    if (mention->index != PLX_NONE &&
        is_taken_from(&words, article, plx_article_attribution(article, mention->index)))
      return TRUE;
  }
  return FALSE;
}

gboolean plx_own_voice_is_lent(const PlxReport *report, const PlxFact *fact, const PlxMention *own)
{
  return is_named_in(report, fact, own) || is_taken(report, fact, own);
}
