/* How this works: up the tree from what a time dates, as long as one verb is the other's complement (`was to
 * have tried to begin on Friday`). Wishes and attempts, what did not come and what would have are supposed;
 * plans and modals of doubt are planned. */
#include "relate/time_mood.h"

#include "model/auxiliaries.h"
#include "model/supposed.h"

#include <string.h>

#define STEPS_UP 4

/* `Wants them to vote`, `tried to begin`: it is not told that they did or will. */
static gboolean is_wish(const char *lemma)
{
  static const char *const words[] = {"attempt", "decline", "fail",    "hope", "oppose", "prefer", "propose",
                                      "refuse",  "seek",    "suggest", "try",  "want",   "wish",   NULL};
  return lemma != NULL && g_strv_contains(words, lemma);
}

/* `Set for Friday`, but not `set up`, `set free`. */
static gboolean is_plan(const PlxArticle *article, guint32 token)
{
  static const char *const words[] = {"due",    "expect",  "forecast", "intend", "likely", "plan",
                                      "pencil", "predict", "schedule", "slate",  "think",  NULL};
  static const char *const behind_set[] = {"for", "to"};
  const char *lemma = plx_article_token(article, token)->lemma;
  if (lemma != NULL && strcmp(lemma, "set") == 0)
    return token + 1 < article->tokens->len && PLX_TOKEN_ANY(article, token + 1, behind_set);
  return lemma != NULL && g_strv_contains(words, lemma);
}

static gboolean is_complement(const PlxToken *token)
{
  return token->deprel == PLX_DEPREL_XCOMP || token->deprel == PLX_DEPREL_CCOMP ||
         token->deprel == PLX_DEPREL_ACL;
}

/* `Was not shut until Tuesday`: then it was. */
static gboolean is_until(const PlxArticle *article, const PlxTime *time)
{
  static const char *const words[] = {"before", "till", "until"};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, time->statement, &end);
  return PLX_TOKEN_ANY(article, first, words) || (first > 0 && PLX_TOKEN_ANY(article, first - 1, words));
}

/* What one word on the way tells; `above`: it stands above what is dated. */
static PlxTimeMood mood_of(const PlxArticle *article, const PlxTime *time, guint32 token, gboolean above)
{
  const PlxAuxiliaries with = plx_auxiliaries_of(article, time->sentence, token);
  const gboolean doubt = with.modal || with.should;
  const gboolean not_then = !above && with.negated && !is_until(article, time);
  if ((above && is_wish(plx_article_token(article, token)->lemma)) || (doubt && with.perfect) || not_then)
    return PLX_TIME_MOOD_SUPPOSED;
  const gboolean plan = with.due || is_plan(article, token);
  if (with.perfect && (with.to || plan))
    return PLX_TIME_MOOD_LAPSED;
  return doubt || (with.to && with.past) || plan ? PLX_TIME_MOOD_PLANNED : PLX_TIME_MOOD_TOLD;
}

/* The word above, if it is told by way of that: what the one is the complement of, or the other noun's verb
 * (`wanted the council to vote`); PLX_NONE. */
static guint32 word_above(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const PlxToken *t = plx_article_token(article, token);
  const guint32 head = plx_article_head(article, sentence, token);
  if (t->deprel == PLX_DEPREL_ACL && t->xpos == PLX_XPOS_VB && head != PLX_NONE)
    return plx_article_head(article, sentence, head);
  const gboolean infinitive = t->deprel == PLX_DEPREL_ADVCL && t->xpos == PLX_XPOS_VB;
  return is_complement(t) || infinitive ? head : PLX_NONE;
}

PlxTimeMood plx_time_mood(const PlxArticle *article, const PlxTime *time, guint32 event)
{
  PlxTimeMood mood = PLX_TIME_MOOD_TOLD;
  for (guint32 i = time->token; event == PLX_NONE && i != PLX_NONE;
       i = plx_article_head(article, time->sentence, i))
    if (!plx_span_contains(time->statement, plx_article_token(article, i)->span))
      event = i; /* `was due in Oslo on Monday`, an event of no name */
  if (event == PLX_NONE)
    return mood;
  if (plx_is_asked(article, time->sentence) || plx_is_supposed(article, time->sentence, event))
    return PLX_TIME_MOOD_SUPPOSED;
  guint32 token = event;
  for (guint step = 0; step < STEPS_UP && token != PLX_NONE; step++) {
    mood = MAX(mood, mood_of(article, time, token, token != event));
    token = word_above(article, time->sentence, token);
  }
  return mood;
}
