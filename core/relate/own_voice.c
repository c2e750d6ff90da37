#include "relate/own_voice.h"

#include "base/table.h"
#include "model/position.h"
#include "model/wording.h"
#include "relate/speaker.h"

#include <string.h>

#define FEWEST_TOKENS 5   /* of a sentence that ends as one */
#define CAPTION_TOKENS 8  /* in which a caption names its picture */
#define QUOTED 0.8        /* of a quotation's words in the same order are no accident */
#define COPIED 0.9        /* of a sentence's words: it is the same sentence, */
#define SHORTEST_SOURCE 2 /* words that it would be the shorter by without one (`he said`) */

/* ---- whose words they are ---- */

static void mark(const PlxArticle *article, guint8 *marks, PlxSpan span)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, span, &end); i < end; i++)
    marks[i] = 1;
}

static gboolean heads_clause(const PlxToken *token)
{
  switch (token->deprel) {
  case PLX_DEPREL_ACL:
  case PLX_DEPREL_ACL_RELCL:
  case PLX_DEPREL_ADVCL:
  case PLX_DEPREL_APPOS:
  case PLX_DEPREL_PARATAXIS:
    return TRUE;
  case PLX_DEPREL_CONJ:
    return token->upos == PLX_UPOS_VERB;
  default:
    return FALSE;
  }
}

/* The clause of the sentence that a token stands in, by its head. */
static guint32 clause_of(const PlxArticle *article, guint32 sentence, guint32 token)
{
  guint32 head = plx_article_head(article, sentence, token);
  while (head != PLX_NONE && !heads_clause(plx_article_token(article, token))) {
    token = head;
    head = plx_article_head(article, sentence, token);
  }
  return token;
}

/* `Argo said it expects a loss, while Brook will pay`: what is set against what somebody says. */
gboolean plx_stands_apart(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const links[] = {"whereas", "while"};
  const guint8 relation = plx_article_token(article, verb)->deprel;
  if ((relation != PLX_DEPREL_ADVCL && relation != PLX_DEPREL_CCOMP) ||
      plx_article_token(article, verb)->xpos == PLX_XPOS_VBG ||
      plx_article_child(article, sentence, verb, PLX_DEPREL_NSUBJ) == PLX_NONE)
    return FALSE;
  const guint32 mark = plx_article_child(article, sentence, verb, PLX_DEPREL_MARK);
  return mark != PLX_NONE && PLX_TOKEN_ANY(article, mark, links);
}

/* Does a token hang on the clause, and on nothing between that stands apart? */
static gboolean belongs_to(const PlxArticle *article, guint32 sentence, guint32 token, guint32 clause)
{
  while (token != PLX_NONE && token != clause && !plx_stands_apart(article, sentence, token))
    token = plx_article_head(article, sentence, token);
  return token == clause;
}

/* Mark a token with all that hangs on it. */
static void mark_phrase(const PlxArticle *article, guint8 *marks, guint32 sentence, guint32 token)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (!marks[i] && belongs_to(article, sentence, i, token))
      marks[i] = 1;
}

static void mark_clause(const PlxArticle *article, guint8 *marks, guint32 sentence, guint32 token)
{
  mark_phrase(article, marks, sentence, clause_of(article, sentence, token));
}

gboolean plx_is_told_of(const PlxAttribution *a)
{
  static const char *const minds[] = {"aim",      "decide", "decision", "desire",  "intend",  "intention",
                                      "know",     "long",   "plan",     "prepare", "realise", "realize",
                                      "remember", "seek",   "want",     "wish"};
  return a->form == PLX_FORM_INDIRECT && a->verb != NULL &&
         PLX_TABLE_FIND_FOLDED(minds, a->verb, strlen(a->verb)) != NULL;
}

/* Is somebody said to say something, or is it rumoured? What only looks like that (`the months showing`), or
 * was done (`they were asked to wait`), is the article's own. */
static gboolean counts(const PlxArticle *article, const PlxAttribution *a)
{
  if (!a->has_source && (a->stance == PLX_STANCE_BELIEVE || a->stance == PLX_STANCE_CALL))
    return FALSE;
  return !plx_is_told_of(a) && (!a->has_source || a->form != PLX_FORM_INDIRECT || plx_can_speak(article, a));
}

static void mark_attributed(const PlxArticle *article, guint8 *marks)
{
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    guint32 end;
    if (!counts(article, a))
      continue;
    if (a->has_cue)
      mark_clause(article, marks, a->sentence, plx_article_tokens_within(article, a->cue, &end));
    if (a->has_source)
      mark(article, marks, a->source);
    for (guint32 k = 0; k < a->n_content; k++)
      mark(article, marks, a->content[k]);
  }
}

/* What is quoted, and the sentences that are little else. */
static void mark_quoted(const PlxArticle *article, guint8 *marks)
{
  for (guint32 i = 0; i < article->quotes->len; i++) {
    const PlxSpan quote = plx_article_quote(article, i)->span;
    const guint32 n = plx_article_sentence_at(article, quote.start);
    for (guint32 s = n; s < article->sentences->len; s++) {
      const PlxSpan sentence = plx_article_sentence(article, s)->span;
      if (sentence.start >= quote.end)
        break;
      if (s > n || 2 * plx_span_length(quote) > plx_span_length(sentence))
        mark(article, marks, sentence);
    }
  }
}

/* `By its own account`, `on his own admission`. */
static gboolean is_own_account(const PlxArticle *article, guint32 at)
{
  static const char *const words[] = {"account",  "accounts",  "admission", "calculations", "count",
                                      "estimate", "estimates", "figures",   "reckoning"};
  return at > 0 && PLX_TOKEN_ANY(article, at, words) && plx_article_token_is(article, at - 1, "own");
}

/* A word of saying whose attribution was not understood, one of hearsay, or somebody's `I`: the article does
 * not speak for itself. */
static gboolean is_other_voice(const PlxArticle *article, guint32 sentence, guint32 at)
{
  static const char *const doing[] = {"claim", "tell", "tweet", "write"}; /* told his team, wrote a book */
  static const char *const verbs[] = {"accord", "acknowledge", "add",        "allege", "announce",
                                      "argue",  "believe",     "concede",    "insist", "quote",
                                      "report", "say",         "understand", "wonder"};
  static const char *const others[] = {"allege", "allegedly",   "apparently", "i",         "me",
                                       "my",     "purportedly", "reportedly", "supposedly"};
  const PlxToken *token = plx_article_token(article, at);
  if (token->lemma == NULL || is_own_account(article, at))
    return token->lemma != NULL;
  const gsize length = strlen(token->lemma);
  if (token->upos != PLX_UPOS_VERB)
    return PLX_TABLE_FIND_FOLDED(others, token->lemma, length) != NULL;
  return PLX_TABLE_FIND_FOLDED(verbs, token->lemma, length) != NULL ||
         (PLX_TABLE_FIND_FOLDED(doing, token->lemma, length) != NULL &&
          (plx_article_child(article, sentence, at, PLX_DEPREL_CCOMP) != PLX_NONE ||
           plx_article_child(article, sentence, at, PLX_DEPREL_XCOMP) != PLX_NONE));
}

/* Is it a phrase of a clause that the word tells of, and not the clause: `in what is apparently a first, …`?
 */
static gboolean is_of_phrase(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const guint32 head = plx_article_head(article, sentence, token);
  if (plx_article_token(article, token)->upos != PLX_UPOS_ADV || head == PLX_NONE)
    return FALSE;
  const PlxToken *of = plx_article_token(article, head);
  return plx_article_head(article, sentence, head) != PLX_NONE && !heads_clause(of) &&
         of->upos != PLX_UPOS_VERB && of->upos != PLX_UPOS_AUX && of->deprel != PLX_DEPREL_CCOMP;
}

/* Who says a thing, it is not known what, says all of the sentence; `believed to be old` is of its clause. */
static void mark_other_voice(const PlxArticle *article, guint8 *marks, guint32 sentence, guint32 token)
{
  const PlxToken *word = plx_article_token(article, token);
  if (word->upos == PLX_UPOS_VERB && word->xpos != PLX_XPOS_VBN)
    mark(article, marks, plx_article_sentence(article, sentence)->span);
  else if (is_of_phrase(article, sentence, token))
    mark_phrase(article, marks, sentence, plx_article_head(article, sentence, token));
  else
    mark_clause(article, marks, sentence, token);
}

static gboolean ends_in(const PlxArticle *article, const PlxSentence *sentence, char mark)
{
  return sentence->span.end > sentence->span.start && article->text[sentence->span.end - 1] == mark;
}

/* What hangs on the verb as its complement. */
static void mark_accusation(const PlxArticle *article, guint8 *marks, guint32 sentence, guint32 verb)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = verb + 1; i < s->first_token + s->n_tokens; i++) {
    guint32 token = i, head = plx_article_head(article, sentence, token);
    while (head != PLX_NONE && head != verb) {
      token = head;
      head = plx_article_head(article, sentence, token);
    }
    const PlxToken *top = plx_article_token(article, token);
    if (head == verb && (top->deprel == PLX_DEPREL_OBL || top->deprel == PLX_DEPREL_ADVCL ||
                         (top->deprel == PLX_DEPREL_CONJ && top->xpos == PLX_XPOS_VBG)))
      marks[i] = 1;
  }
}

/* A headline tells what the lead does: where that is another's word, so is the headline. */
static void mark_headline(const PlxArticle *article, guint8 *marks)
{
  if (article->sentences->len < 2)
    return;
  const PlxSentence *headline = plx_article_sentence(article, 0), *lead = plx_article_sentence(article, 1);
  const guint32 head = plx_content_head(article, lead->span);
  if (headline->paragraph < lead->paragraph && !ends_in(article, headline, '.') && head != PLX_NONE &&
      marks[head])
    mark(article, marks, headline->span);
}

guint8 *plx_others_words(const PlxArticle *article)
{
  guint8 *marks = g_new0(guint8, article->tokens->len + 1);
  mark_attributed(article, marks);
  mark_quoted(article, marks);
  for (guint32 n = 0; n < article->sentences->len; n++) {
    const PlxSentence *s = plx_article_sentence(article, n);
    for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
      if (!marks[i] && is_other_voice(article, n, i))
        mark_other_voice(article, marks, n, i);
      else if (plx_is_accusation(article, i))
        mark_accusation(article, marks, n, i);
  }
  mark_headline(article, marks);
  return marks;
}

/* Has it the words of a sentence, whatever the tagger takes its verb for: the bridge cost 3 million euros? */
static gboolean is_worded(const PlxArticle *article, const PlxSentence *sentence)
{
  const PlxUpos first = plx_article_token(article, sentence->first_token)->upos;
  if (sentence->n_tokens < FEWEST_TOKENS ||
      (first != PLX_UPOS_DET && first != PLX_UPOS_NOUN && first != PLX_UPOS_PROPN && first != PLX_UPOS_PRON))
    return FALSE;
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++)
    if (plx_article_token_is(article, i, ":"))
      return FALSE;
  return TRUE;
}

/* `In this photo, a ferry leaves the port`: what a picture shows. */
static gboolean is_caption(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const pictures[] = {"frame", "image", "photo", "photograph", "picture", "video"};
  const guint32 end = sentence->first_token + sentence->n_tokens;
  for (guint32 i = sentence->first_token; i + 1 < end && i < sentence->first_token + CAPTION_TOKENS; i++) {
    if (!plx_article_token_is(article, i, "in") || !plx_article_token_is(article, i + 1, "this"))
      continue;
    for (guint32 k = i + 2; k < end && plx_article_token(article, k)->upos != PLX_UPOS_VERB &&
                            plx_article_token(article, k)->upos != PLX_UPOS_ADP;
         k++)
      if (PLX_TOKEN_ANY(article, k, pictures))
        return TRUE;
  }
  return FALSE;
}

gboolean plx_sentence_tells(const PlxArticle *article, const PlxSentence *sentence)
{
  if (sentence->furniture || ends_in(article, sentence, '?') || is_caption(article, sentence))
    return FALSE;
  if (ends_in(article, sentence, '.') && is_worded(article, sentence))
    return TRUE;
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    if (upos == PLX_UPOS_VERB || upos == PLX_UPOS_AUX)
      return TRUE;
  }
  return FALSE;
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
