/* Whose words a sentence is made of: what is attributed, quoted, rumoured, asked or supposed is not the
 * article's own. */
#include "relate/own_voice.h"

#include "base/table.h"
#include "model/position.h"
#include "relate/speaker.h"

#include <string.h>

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
  const guint32 last = headline->first_token + MAX(headline->n_tokens, 1) - 1;
  if (headline->paragraph < lead->paragraph && !plx_article_token_is(article, last, ".") &&
      head != PLX_NONE && marks[head])
    mark(article, marks, headline->span);
}

/* `If the crew wanted to keep it`, `it is unclear whether the crew did`, `it is false that the crew did`:
 * nobody says that it did. */
static void mark_condition(const PlxArticle *article, guint8 *marks, guint32 sentence, guint32 mark)
{
  static const char *const words[] = {"if", "unless"};
  static const char *const untrue[] = {"doubtful", "false",  "incorrect", "unclear",
                                       "unlikely", "untrue", "wrong"};
  const PlxToken *token = plx_article_token(article, mark);
  const guint32 verb = plx_article_head(article, sentence, mark),
                above = verb != PLX_NONE ? plx_article_head(article, sentence, verb) : PLX_NONE;
  if (verb == PLX_NONE || token->deprel != PLX_DEPREL_MARK)
    return;
  const gboolean condition =
      PLX_TOKEN_ANY(article, mark, words) && plx_article_token(article, verb)->deprel == PLX_DEPREL_ADVCL;
  const gboolean denied = plx_article_token_is(article, mark, "that") && above != PLX_NONE &&
                          PLX_TOKEN_ANY(article, above, untrue);
  const guint32 subject = above != PLX_NONE ? plx_article_subject(article, sentence, above) : PLX_NONE;
  const gboolean open =
      above != PLX_NONE && (plx_article_token(article, above)->upos == PLX_UPOS_ADJ ||
                            plx_article_child(article, sentence, above, PLX_DEPREL_EXPL) != PLX_NONE ||
                            (subject != PLX_NONE && plx_article_token_is(article, subject, "it")));
  if (condition || denied || plx_article_token_is(article, mark, "whether"))
    mark_phrase(article, marks, sentence, !condition && open ? above : verb);
}

/* `Had the crew wanted to keep it, …`: the sentence's first word, and a clause of its own up to the comma. */
static void mark_inverted(const PlxArticle *article, guint8 *marks, guint32 sentence)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 end = s->first_token + s->n_tokens;
  guint32 comma = s->first_token;
  while (comma < end && !plx_article_token_is(article, comma, ","))
    comma++;
  if (s->n_tokens > 0 && plx_article_token_is(article, s->first_token, "had") && comma < end)
    memset(marks + s->first_token, 1, comma - s->first_token);
}

guint8 *plx_others_words(const PlxArticle *article)
{
  guint8 *marks = g_new0(guint8, article->tokens->len + 1);
  mark_attributed(article, marks);
  mark_quoted(article, marks);
  for (guint32 n = 0; n < article->sentences->len; n++) {
    const PlxSentence *s = plx_article_sentence(article, n);
    mark_inverted(article, marks, n);
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
