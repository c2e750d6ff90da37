#include "relate/own_voice.h"

#include "model/position.h"
#include "model/wording.h"

#include <string.h>

#define QUOTED 0.8 /* of a quotation's words in the same order are no accident */

/* ---- sentences ---- */

static void mark(const PlxArticle *article, guint8 *marks, PlxSpan span)
{
  for (guint32 s = plx_article_sentence_at(article, span.start); s < article->sentences->len; s++) {
    if (plx_article_sentence(article, s)->span.start >= span.end)
      return;
    marks[s] = 1;
  }
}

/* In which sentences somebody says something, or which are part of what is said or quoted: one mark a
 * sentence; the caller frees it. */
static guint8 *mark_attributed(const PlxArticle *article)
{
  guint8 *marks = g_new0(guint8, article->sentences->len + 1);
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    if (a->has_cue)
      mark(article, marks, a->cue);
    for (guint32 k = 0; k < a->n_content; k++)
      mark(article, marks, a->content[k]);
  }
  for (guint32 i = 0; i < article->quotes->len; i++) {
    const PlxSpan quote = plx_article_quote(article, i)->span;
    const guint32 s = plx_article_sentence_at(article, quote.start);
    if (s != PLX_NONE && 2 * plx_span_length(quote) > plx_span_length(plx_article_sentence(article, s)->span))
      mark(article, marks, quote);
  }
  return marks;
}

/* A word of saying whose attribution was not understood, one of hearsay, or somebody's `I`: the article does
 * not speak for itself. */
static gboolean has_other_voice(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const verbs[] = {"accord", "add", "allege", "announce", "believe",    "claim", "quote",
                                      "report", "say", "tell",   "tweet",    "understand", "write", NULL};
  static const char *const others[] = {"allegedly", "apparently", "purportedly", "reportedly", "supposedly",
                                       "allege",    "i",          "me",          "my",         NULL};
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i);
    if (token->lemma == NULL)
      continue;
    g_autofree char *lemma = g_ascii_strdown(token->lemma, -1);
    if (token->upos == PLX_UPOS_VERB ? g_strv_contains(verbs, lemma) : g_strv_contains(others, lemma))
      return TRUE;
  }
  return FALSE;
}

/* A headline without a verb (`Rovers 3, Athletic 2`) and a question tell nothing that could be attributed. */
static gboolean tells(const PlxArticle *article, const PlxSentence *sentence)
{
  if (sentence->span.end > sentence->span.start && article->text[sentence->span.end - 1] == '?')
    return FALSE;
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    if (upos == PLX_UPOS_VERB || upos == PLX_UPOS_AUX)
      return TRUE;
  }
  return FALSE;
}

guint8 *plx_own_voice_mark(const PlxArticle *article)
{
  guint8 *marks = mark_attributed(article);
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *s = plx_article_sentence(article, i);
    marks[i] = !s->furniture && !marks[i] && tells(article, s) && !has_other_voice(article, s);
  }
  return marks;
}

/* ---- beside what others say ---- */

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
  return length >= 4 && !in_content && holds(own, sentence, word, length);
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

/* Is a sentence what somebody is quoted for elsewhere? Then its marks were lost: a post, a pulled quotation.
 */
static gboolean is_quoted(const PlxReport *report, const PlxFact *fact, const PlxMention *own)
{
  g_autoptr(PlxWording) words = plx_wording_new(
      plx_report_article(report, own->article)->text + own->span.start, plx_span_length(own->span));
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    const PlxArticle *article = plx_report_article(report, mention->article);
    if (mention->index == PLX_NONE ||
        plx_article_attribution(article, mention->index)->form != PLX_FORM_DIRECT)
      continue;
    const PlxSpan content = plx_article_attribution(article, mention->index)->content[0];
    g_autoptr(PlxWording) quoted = plx_wording_new(article->text + content.start, plx_span_length(content));
    if (plx_wording_share(words, quoted) >= QUOTED)
      return TRUE;
  }
  return FALSE;
}

gboolean plx_own_voice_is_lent(const PlxReport *report, const PlxFact *fact, const PlxMention *own)
{
  return is_named_in(report, fact, own) || is_quoted(report, fact, own);
}
