#include "relate/own_voice.h"

#include "base/table.h"
#include "model/position.h"
#include "relate/speaker.h"

#include <string.h>

#define FEWEST_TOKENS 5  /* of a sentence that ends as one */
#define LONGEST_COUNT 3  /* digits */
#define CAPTION_TOKENS 8 /* in which a caption names its picture */

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

/* `A man walked in and allegedly fired`: of hearsay is all that one is said to have done. */
static void mark_hearsay(const PlxArticle *article, guint8 *marks, guint32 sentence, guint32 token)
{
  guint32 clause = clause_of(article, sentence, token);
  while (plx_article_token(article, clause)->deprel == PLX_DEPREL_CONJ &&
         plx_article_child(article, sentence, clause, PLX_DEPREL_NSUBJ) == PLX_NONE &&
         plx_article_child(article, sentence, clause, PLX_DEPREL_NSUBJ_PASS) == PLX_NONE)
    clause = clause_of(article, sentence, plx_article_head(article, sentence, clause));
  mark_phrase(article, marks, sentence, clause);
}

gboolean plx_is_told_of(const PlxAttribution *a)
{
  static const char *const minds[] = {"aim",      "decide", "decision", "desire",  "intend",  "intention",
                                      "know",     "long",   "plan",     "prepare", "realise", "realize",
                                      "remember", "seek",   "want",     "wish"};
  return a->form == PLX_FORM_INDIRECT && a->verb != NULL && a->stance != PLX_STANCE_DOUBT &&
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
    if (a->has_cue && a->has_source)
      mark_clause(article, marks, a->sentence, plx_article_tokens_within(article, a->cue, &end));
    else if (a->has_cue)
      mark_hearsay(article, marks, a->sentence, plx_article_tokens_within(article, a->cue, &end));
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

/* `If the crew wanted to keep it`: nobody says that it did. */
static void mark_condition(const PlxArticle *article, guint8 *marks, guint32 sentence, guint32 mark)
{
  static const char *const words[] = {"if", "unless"};
  const guint32 verb = plx_article_head(article, sentence, mark);
  if (PLX_TOKEN_ANY(article, mark, words) && plx_article_token(article, mark)->deprel == PLX_DEPREL_MARK &&
      verb != PLX_NONE && plx_article_token(article, verb)->deprel == PLX_DEPREL_ADVCL)
    mark_phrase(article, marks, sentence, verb);
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
      else
        mark_condition(article, marks, n, i);
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

static gboolean is_finite(const PlxToken *token)
{
  return token->xpos == PLX_XPOS_VBD || token->xpos == PLX_XPOS_VBZ || token->xpos == PLX_XPOS_VBP ||
         token->xpos == PLX_XPOS_MD;
}

/* `The scene after the tram overturned`: what is seen, and no more told of it than when. */
static gboolean names_view(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const views[] = {"aftermath", "moment", "scene", "scenes", "view"};
  static const char *const links[] = {"after", "as", "following", "that", "the", "when", "where"};
  const guint32 end = sentence->first_token + sentence->n_tokens;
  guint32 i = sentence->first_token;
  guint finite = 0;
  i += i < end && plx_article_token(article, i)->upos == PLX_UPOS_DET ? 1 : 0;
  if (i + 1 >= end || !PLX_TOKEN_ANY(article, i, views) || !PLX_TOKEN_ANY(article, i + 1, links))
    return FALSE;
  for (; i < end; i++)
    finite += is_finite(plx_article_token(article, i)) ? 1 : 0;
  return finite <= 1;
}

/* `– Telling voices apart –`: what the next lines are about. */
static gboolean is_heading(const PlxArticle *article, const PlxSentence *sentence)
{
  const guint32 end = sentence->first_token + sentence->n_tokens;
  guint32 i = sentence->first_token;
  while (i < end && plx_article_token(article, i)->upos == PLX_UPOS_PUNCT)
    i++;
  if (i == end || plx_article_token(article, i)->xpos != PLX_XPOS_VBG || ends_in(article, sentence, '.'))
    return FALSE;
  for (; i < end; i++)
    if (is_finite(plx_article_token(article, i)))
      return FALSE;
  return TRUE;
}

/* Does the article attribute something to somebody of that name? */
static gboolean speaks(const PlxArticle *article, const char *entity)
{
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const guint32 name = plx_article_attribution(article, i)->name;
    if (name != PLX_NONE && strcmp(plx_article_name(article, name)->entity, entity) == 0)
      return TRUE;
  }
  return FALSE;
}

/* `There was blood everywhere Ida Lund`: a quotation pulled out of the text, its speaker named behind it. */
static gboolean is_pulled(const PlxArticle *article, const PlxSentence *sentence)
{
  guint32 i =
      PLX_MENTIONS_OF(article->names, PlxName, plx_article_sentence_at(article, sentence->span.start));
  for (; i < article->names->len && plx_article_name(article, i)->span.start < sentence->span.end; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->type == PLX_NAME_PERSON && name->span.end == sentence->span.end &&
        name->span.start > sentence->span.start && sentence->paragraph > 0)
      return speaks(article, name->entity);
  }
  return FALSE;
}

/* The number at the text, and where it ends → end. */
static guint32 read_number(const char *text, guint32 at, guint32 stop, guint32 *end)
{
  guint32 number = 0;
  for (*end = at; *end < stop && *end < at + LONGEST_COUNT && g_ascii_isdigit(text[*end]); (*end)++)
    number = 10 * number + (guint32)(text[*end] - '0');
  return number;
}

/* `2/8 Firefighters at the quay 3/8 The wreck 4/8`: pictures one after the other. */
static gboolean is_gallery(const PlxArticle *article, PlxSpan sentence)
{
  guint32 last = 0, of = 0, end;
  for (guint32 i = sentence.start; i < sentence.end; i = MAX(end, i + 1)) {
    const guint32 number = read_number(article->text, i, sentence.end, &end);
    if (end == i || end + 1 >= sentence.end || article->text[end] != '/')
      continue;
    const guint32 all = read_number(article->text, end + 1, sentence.end, &end);
    if (last > 0 && all == of && number == last + 1)
      return TRUE;
    last = number;
    of = all;
  }
  return FALSE;
}

/* A quotation whose other mark is missing or misplaced. */
static gboolean begins_quotation(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const marks[] = {"\"", "“", "``", "''", "„", "«"};
  return sentence->n_tokens > 0 && PLX_TOKEN_ANY(article, sentence->first_token, marks);
}

gboolean plx_sentence_tells(const PlxArticle *article, const PlxSentence *sentence)
{
  if (sentence->furniture || begins_quotation(article, sentence) || ends_in(article, sentence, '?') ||
      is_caption(article, sentence) || is_gallery(article, sentence->span) || names_view(article, sentence) ||
      is_heading(article, sentence) || is_pulled(article, sentence))
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
