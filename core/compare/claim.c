#include "compare/claim.h"

#include "model/position.h"
#include "model/syntax_labels.h"

#define FEWEST_WORDS 3 /* of what somebody did that tell something: `killing dozens` may be of anything */

gboolean plx_claim_names(const PlxAttribution *a)
{
  return g_strcmp0(a->verb, "call") == 0 && a->stance == PLX_STANCE_SAY;
}

gboolean plx_claim_performs(const PlxAttribution *a)
{
  static const char *const performatives[] = {"approve", "authorise", "authorize", "order", "propose", NULL};
  return a->verb != NULL && g_strv_contains(performatives, a->verb);
}

/* `The biggest yet`: a rank, and not an opinion. */
static gboolean is_rank(const PlxArticle *article, guint32 token)
{
  static const char *const opinions[] = {"best", "finest", "greatest", "worst"};
  return plx_article_token(article, token)->xpos == PLX_XPOS_JJS && !PLX_TOKEN_ANY(article, token, opinions);
}

/* A verb with a tense, or one in the plain form right behind a noun (`the shops advertise`), which taggers
 * take for an infinitive. */
static gboolean is_finite(const PlxArticle *article, guint32 i)
{
  const PlxToken *token = plx_article_token(article, i);
  if ((token->upos != PLX_UPOS_VERB && token->upos != PLX_UPOS_AUX) || token->xpos == PLX_XPOS_VBG)
    return FALSE;
  if (token->xpos != PLX_XPOS_VB)
    return TRUE;
  const guint8 before = i > 0 ? plx_article_token(article, i - 1)->xpos : 0;
  return before == PLX_XPOS_NN || before == PLX_XPOS_NNS || before == PLX_XPOS_NNP || before == PLX_XPOS_NNPS;
}

/* Is it told by the way of a thing that the content names: `a truce that ends two weeks of fighting`? */
static gboolean describes(const PlxArticle *article, guint32 verb, PlxSpan content)
{
  const guint32 sentence = plx_article_sentence_at(article, plx_article_token(article, verb)->span.start);
  for (guint32 i = verb, on; i != PLX_NONE; i = on) {
    on = plx_article_head(article, sentence, i);
    if (on == PLX_NONE || !plx_span_contains(content, plx_article_token(article, on)->span))
      return FALSE;
    if (plx_article_token(article, i)->deprel == PLX_DEPREL_ACL_RELCL)
      return TRUE;
  }
  return FALSE;
}

/* Does the content tell that something is so: has it a finite verb, or a rank where a thing is but named? */
static gboolean tells(const PlxArticle *article, PlxSpan content, gboolean named)
{
  guint32 end;
  for (guint32 i = plx_content_tokens(article, content, &end); i < end; i++)
    if ((is_finite(article, i) && !describes(article, i, content)) || (named && is_rank(article, i)))
      return TRUE;
  return FALSE;
}

/* `Analysts expect the deal to close`: that it will. */
static gboolean is_forecast(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const verbs[] = {"estimate", "expect", "forecast", "predict", NULL};
  guint32 end;
  if (a->stance != PLX_STANCE_BELIEVE || a->verb == NULL || !g_strv_contains(verbs, a->verb))
    return FALSE;
  for (guint32 i = plx_content_tokens(article, a->content[0], &end); i + 1 < end; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_PART && plx_article_token_is(article, i, "to") &&
        plx_article_token(article, i + 1)->xpos == PLX_XPOS_VB)
      return TRUE;
  return FALSE;
}

/* `Police put the crowd at 2,000`, `estimated the cost at $3 million`: that it is so much. */
static gboolean is_reckoning(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const verbs[] = {"assess", "calculate", "estimate", "put", NULL};
  guint32 end;
  if (a->verb == NULL || !g_strv_contains(verbs, a->verb))
    return FALSE;
  for (guint32 k = 0; k < a->n_content; k++)
    for (guint32 i = plx_content_tokens(article, a->content[k], &end); i < end; i++)
      if (plx_article_token(article, i)->upos == PLX_UPOS_NUM)
        return TRUE;
  return FALSE;
}

gboolean plx_claim_withholds_deed(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const speech[] = {
      "acknowledge", "address", "admit",    "answer",    "apologise", "apologize", "comment", "condemn",
      "confirm",     "deny",    "disclose", "discuss",   "elaborate", "endorse",   "exclude", "explain",
      "identify",    "name",    "provide",  "recognise", "recognize", "release",   "respond", "reveal",
      "rule",        "say",     "speak",    "specify",   "speculate", "tell",      NULL};
  guint32 end;
  const guint32 first = plx_content_tokens(article, a->content[0], &end);
  if (a->stance != PLX_STANCE_DECLINE || first + 1 >= end || !plx_article_token_is(article, first, "to"))
    return FALSE;
  const PlxToken *verb = plx_article_token(article, first + 1);
  return verb->upos == PLX_UPOS_VERB && verb->lemma != NULL && !g_strv_contains(speech, verb->lemma);
}

gboolean plx_claim_is_clause(const PlxArticle *article, const PlxAttribution *a)
{
  const gboolean accuses = a->stance == PLX_STANCE_ACCUSE; /* of having done it */
  gboolean clause = accuses || is_forecast(article, a) || is_reckoning(article, a);
  for (guint32 k = 0; k < a->n_content; k++)
    clause |= tells(article, a->content[k], plx_claim_names(a));
  return clause;
}

gboolean plx_claim_goes_on(const PlxArticle *article, const PlxAttribution *a)
{
  const guint32 head = plx_content_head(article, a->content[0]);
  guint32 end;
  guint words = 0;
  for (guint32 i = plx_content_tokens(article, a->content[0], &end); i < end; i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    words += upos == PLX_UPOS_NOUN || upos == PLX_UPOS_PROPN || upos == PLX_UPOS_NUM || upos == PLX_UPOS_VERB;
  }
  return head != PLX_NONE && plx_article_token(article, head)->xpos == PLX_XPOS_VBG && words >= FEWEST_WORDS;
}

gboolean plx_claim_is_of_self(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const words[] = {"i", "we"};
  guint32 end;
  for (guint32 i = plx_content_tokens(article, a->content[0], &end); i < end; i++)
    if (PLX_TOKEN_ANY(article, i, words))
      return TRUE;
  return FALSE;
}

gboolean plx_claim_is_attitude(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const words[] = {
      "appal",   "appalled",  "applaud",    "appreciate", "condemn",  "congratulate", "delighted",
      "deplore", "devastate", "devastated", "glad",       "grateful", "heartbroken",  "hope",
      "horrify", "horrified", "mourn",      "oppose",     "outrage",  "outraged",     "praise",
      "proud",   "regret",    "relieved",   "sadden",     "saddened", "shock",        "shocked",
      "sorry",   "stun",      "stunned",    "support",    "thank",    "want",         "welcome",
      "wish",    NULL};
  static const char *const feelings[] = {"condolences", "prayers", "sympathies", "thoughts"};
  const guint32 head = plx_content_head(article, a->content[0]);
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, a->content[0], &end); i < end; i++)
    if (PLX_TOKEN_ANY(article, i, feelings))
      return TRUE;
  const char *lemma = head != PLX_NONE ? plx_article_token(article, head)->lemma : NULL;
  return lemma != NULL && g_strv_contains(words, lemma);
}

gboolean plx_claim_is_open(const PlxArticle *article, const PlxAttribution *a)
{
  static const gboolean own_act[PLX_N_STANCES] = {
      [PLX_STANCE_CALL] = TRUE,    [PLX_STANCE_AGREE] = TRUE, [PLX_STANCE_DECLINE] = TRUE,
      [PLX_STANCE_PROMISE] = TRUE, [PLX_STANCE_DENY] = TRUE,  [PLX_STANCE_REJECT] = TRUE,
      [PLX_STANCE_DOUBT] = TRUE};
  return !own_act[a->stance] && plx_claim_is_clause(article, a) && !plx_claim_is_of_self(article, a) &&
         !plx_claim_is_attitude(article, a);
}
