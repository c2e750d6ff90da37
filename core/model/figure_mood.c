/* How this works: up the tree from the figure through the verbs above it, as long as one is the other's
 * complement (`is expected to lose $5m`). A verb of expecting or a modal of doubt on the way makes it
 * expected; else the first verb's own form tells. Without a verb, a word of expecting right before the
 * figure. What stands in a condition (`if he wins by 10 points`) has not come either. */
#include "model/figure_mood.h"

#include "model/auxiliaries.h"
#include "model/figure_general.h"
#include "model/figure_unclaimed.h"
#include "model/supposed.h"

#define STEPS_UP 8
#define WORDS_BEFORE 3
#define REACH 10        /* tokens around a figure */
#define CHANGE_REACH 14 /* from a count to what it has been before */

/* Could, may, would, likely; `could not` tells what came. */
static gboolean is_doubted(const PlxAuxiliaries *with)
{
  return with->guessed || (with->modal && !with->unable);
}

static gboolean expects(const char *lemma)
{
  static const char *const words[] = {"anticipate", "demand",  "expect",  "face", "fear",
                                      "forecast",   "predict", "project", "seek", NULL};
  return lemma != NULL && g_strv_contains(words, lemma);
}

/* `Needs 60 votes`, `60 votes are needed`, `asked for $45m`; not the 12 who need care. */
static gboolean is_wanted(const PlxArticle *article, const PlxFigure *figure, guint32 verb)
{
  static const char *const verbs[] = {"appeal", "ask", "need", "request", "require", "want", NULL};
  const char *lemma = plx_article_token(article, verb)->lemma;
  if (lemma == NULL || !g_strv_contains(verbs, lemma) ||
      figure->type == PLX_FIGURE_DURATION) /* what needed nine hours took them */
    return FALSE;
  const guint32 subject = plx_article_child(article, figure->sentence, verb, PLX_DEPREL_NSUBJ);
  return subject == PLX_NONE || !plx_article_hangs_on(article, figure->sentence, figure->token, subject);
}

/* `The 60 votes it needed`. */
static gboolean is_of_wanted(const PlxArticle *article, const PlxFigure *figure, guint32 noun)
{
  const guint32 verb = plx_article_child(article, figure->sentence, noun, PLX_DEPREL_ACL_RELCL);
  for (guint32 i = figure->token + 1; verb != PLX_NONE && i < verb; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_NUM)
      return FALSE; /* another's: `54 votes, short of the 60 it needed` */
  return verb != PLX_NONE && is_wanted(article, figure, verb);
}

/* `plans to lock out 400`, `plans`: what is meant to be done. */
static gboolean is_intent(const char *lemma)
{
  static const char *const words[] = {"aim",       "ambition", "consider", "goal",    "hope",     "intend",
                                      "intention", "plan",     "prepare",  "propose", "proposal", "target",
                                      "threat",    "threaten", "want",     "wish",    NULL};
  return lemma != NULL && g_strv_contains(words, lemma);
}

/* Is the verb what somebody means to do: `plans to cut 400 jobs`, `proposed cutting`, `announced plans to
 * cut` (of which the tree may hang `cut` on `announced`)? */
static gboolean is_intended(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const PlxToken *token = plx_article_token(article, verb);
  const guint32 head = plx_article_head(article, sentence, verb);
  const gboolean below = token->deprel == PLX_DEPREL_XCOMP || token->deprel == PLX_DEPREL_CCOMP ||
                         token->deprel == PLX_DEPREL_ACL;
  if (token->xpos != PLX_XPOS_VB && token->xpos != PLX_XPOS_VBG)
    return FALSE;
  if (head != PLX_NONE && head < verb && below && is_intent(plx_article_token(article, head)->lemma))
    return TRUE;
  return verb >= plx_article_sentence(article, sentence)->first_token + 2 &&
         plx_article_token(article, verb - 1)->xpos == PLX_XPOS_TO &&
         is_intent(plx_article_token(article, verb - 2)->lemma);
}

/* `needs to win by 10 points`, of which taggers may take the verb for a noun */
static gboolean is_yet_needed(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const needs[] = {"need", "needs"};
  return verb >= plx_article_sentence(article, sentence)->first_token + 2 &&
         plx_article_token(article, verb)->xpos == PLX_XPOS_VB &&
         plx_article_token(article, verb - 1)->xpos == PLX_XPOS_TO && PLX_TOKEN_ANY(article, verb - 2, needs);
}

/* `an expected $5m`, `a projected loss of $5m` */
static gboolean is_expected_noun(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const words[] = {"anticipated", "expected", "forecast", "predicted", "projected"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = figure->token; i > s->first_token && figure->token - i < WORDS_BEFORE; i--)
    if (PLX_TOKEN_ANY(article, i - 1, words))
      return TRUE;
  return FALSE;
}

/* `Expect shares to reach $50`, of which trees may hang the verb on the noun. */
static gboolean is_expected_of(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  const guint32 noun = plx_article_head(article, sentence, verb);
  if (plx_article_token(article, verb)->deprel != PLX_DEPREL_ACL || noun == PLX_NONE ||
      plx_article_token(article, verb)->xpos != PLX_XPOS_VB ||
      plx_article_token(article, noun)->deprel != PLX_DEPREL_OBJ)
    return FALSE;
  const guint32 above = plx_article_head(article, sentence, noun);
  return above != PLX_NONE && expects(plx_article_token(article, above)->lemma);
}

/* `Polls had put him at 48 percent`, where he won 54. */
static gboolean is_polled(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const puts[] = {"give", "place", "put", NULL};
  static const char *const polls[] = {"bookmaker",  "forecast", "poll", "pollster",
                                      "projection", "survey",   NULL};
  const char *lemma = plx_article_token(article, verb)->lemma;
  const guint32 subject = plx_article_child(article, sentence, verb, PLX_DEPREL_NSUBJ);
  const char *who = subject != PLX_NONE ? plx_article_token(article, subject)->lemma : NULL;
  return lemma != NULL && who != NULL && g_strv_contains(puts, lemma) && g_strv_contains(polls, who);
}

/* Does the tense of a verb hang on the one above it: `to lose` of `expected to lose`? */
static gboolean is_complement(const PlxToken *token)
{
  return token->deprel == PLX_DEPREL_XCOMP || token->deprel == PLX_DEPREL_CCOMP ||
         token->deprel == PLX_DEPREL_CONJ;
}

static PlxMood mood_of_verb(const PlxToken *verb, PlxAuxiliaries with)
{
  if (is_doubted(&with) && with.perfect)
    return with.may || with.guessed ? PLX_MOOD_PLAIN : PLX_MOOD_UNREAL;
  if (is_doubted(&with))
    return PLX_MOOD_EXPECTED;
  if (with.to)
    return PLX_MOOD_PLAIN;
  const gboolean bare = verb->xpos == PLX_XPOS_VB && !with.any; /* a past that looks like it: `beat`, `cut` */
  return bare || verb->xpos == PLX_XPOS_VBD || with.perfect || with.unable ||
                 (with.past && verb->xpos == PLX_XPOS_VBN)
             ? PLX_MOOD_CAME
             : PLX_MOOD_PLAIN;
}

/* `turned back four hours into an 11-hour flight` */
static gboolean is_cut_short(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 end;
  const guint32 start = plx_article_sentence(article, figure->sentence)->first_token;
  const guint32 first = plx_article_tokens_within(article, figure->span, &end);
  return figure->type == PLX_FIGURE_DURATION && first >= start + 2 &&
         plx_article_token(article, first - 1)->upos == PLX_UPOS_DET &&
         plx_article_token_is(article, first - 2, "into");
}

/* `could store 8 million litres`: what it is able to hold, not what may come. */
static gboolean is_capacity(const char *verb)
{
  static const char *const holds[] = {"accommodate", "contain", "hold", "seat", "store", NULL};
  return verb != NULL && g_strv_contains(holds, verb);
}

guint32 plx_figure_copula(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, figure->span, &end); i < end; i++)
    if (plx_article_child(article, figure->sentence, i, PLX_DEPREL_COP) != PLX_NONE)
      return i;
  return PLX_NONE;
}

static PlxMood mood_of_copula(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const guint32 copula = plx_article_child(article, sentence, token, PLX_DEPREL_COP);
  const PlxAuxiliaries with = plx_auxiliaries_of(article, sentence, token);
  if (is_doubted(&with))
    return mood_of_verb(plx_article_token(article, copula), with);
  return with.past || with.perfect || plx_article_token(article, copula)->xpos == PLX_XPOS_VBD
             ? PLX_MOOD_CAME
             : PLX_MOOD_PLAIN;
}

PlxMood plx_figure_mood(const PlxArticle *article, const PlxFigure *figure)
{
  if (is_cut_short(article, figure) || plx_figure_is_unclaimed(article, figure))
    return PLX_MOOD_UNREAL;
  if (plx_figure_is_general(article, figure))
    return PLX_MOOD_GENERAL;
  PlxMood mood =
      is_expected_noun(article, figure) || plx_is_supposed(article, figure->sentence, figure->token)
          ? PLX_MOOD_EXPECTED
          : PLX_MOOD_PLAIN;
  const guint32 said = plx_figure_copula(article, figure);
  if (said != PLX_NONE && mood == PLX_MOOD_PLAIN)
    return mood_of_copula(article, figure->sentence, said);
  guint32 token = figure->token;
  gboolean below = FALSE; /* a verb was met */
  for (guint32 step = 0; step < STEPS_UP && token != PLX_NONE && mood != PLX_MOOD_EXPECTED; step++) {
    const PlxToken *t = plx_article_token(article, token);
    if (t->upos == PLX_UPOS_VERB) {
      if (expects(t->lemma) || is_intended(article, figure->sentence, token) ||
          is_yet_needed(article, figure->sentence, token) || is_wanted(article, figure, token) ||
          is_expected_of(article, figure->sentence, token) || is_polled(article, figure->sentence, token))
        return PLX_MOOD_EXPECTED;
      const PlxMood told = is_capacity(t->lemma)
                               ? PLX_MOOD_PLAIN
                               : mood_of_verb(t, plx_auxiliaries_of(article, figure->sentence, token));
      if (!below)
        mood = told;
      if (!is_complement(t))
        break;
      below = TRUE;
    }
    if (t->upos == PLX_UPOS_NOUN && is_of_wanted(article, figure, token))
      return PLX_MOOD_EXPECTED;
    token = plx_article_head(article, figure->sentence, token);
  }
  return mood;
}

/* Does a time of its sentence tell up to when: `by midday`? */
static gboolean has_deadline(const PlxArticle *article, guint32 sentence)
{
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, sentence);
  for (; i < article->times->len && plx_article_time(article, i)->sentence == sentence; i++)
    if (plx_article_time(article, i)->bound == PLX_BOUND_AT_MOST &&
        plx_article_time(article, i)->type <= PLX_TIME_TIME && !plx_article_time(article, i)->until)
      return TRUE;
  return FALSE;
}

/* `so far`, `to date`, `still` near the figure. */
static gboolean is_as_of_now(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const words[] = {"already", "currently", "now", "still"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 first = MAX(s->first_token + REACH, figure->token) - REACH;
  const guint32 end = MIN(s->first_token + s->n_tokens, figure->token + REACH);
  for (guint32 i = first; i < end; i++)
    if (PLX_TOKEN_ANY(article, i, words) ||
        (i + 1 < end && plx_article_token_is(article, i, "so") &&
         plx_article_token_is(article, i + 1, "far")) ||
        (i + 1 < end && plx_article_token_is(article, i, "to") &&
         plx_article_token_is(article, i + 1, "date")))
      return TRUE;
  return FALSE;
}

/* `four more than the police had spoken of`, `more than first thought`: the count has changed. */
static gboolean exceeds_earlier(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const more[] = {"more", "fewer", "higher", "less", "worse"};
  static const char *const firsts[] = {"earlier", "first", "initially", "originally", "previously"};
  static const char *const told[] = {"announced", "counted",  "estimated", "feared", "given",
                                     "put",       "reported", "said",      "spoken", "thought"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  const guint32 last = MIN(end, figure->token + CHANGE_REACH);
  for (guint32 than = MAX(s->first_token, figure->token) + 1; than + 1 < last; than++) {
    if (!plx_article_token_is(article, than, "than") || !PLX_TOKEN_ANY(article, than - 1, more))
      continue;
    gboolean before = FALSE;
    for (guint32 i = than + 1; i < MIN(end, than + REACH); i++) {
      if (before && PLX_TOKEN_ANY(article, i, told))
        return TRUE;
      before = before || PLX_TOKEN_ANY(article, i, firsts) || plx_article_token_is(article, i, "had");
    }
  }
  return FALSE;
}

gboolean plx_figure_is_running(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 verb = figure->predicate_token;
  if (is_as_of_now(article, figure) || has_deadline(article, figure->sentence) ||
      exceeds_earlier(article, figure))
    return TRUE;
  if (verb == PLX_NONE || plx_article_token(article, verb)->upos != PLX_UPOS_VERB)
    return FALSE;
  if (plx_article_token_is(article, verb, "remain") || plx_article_token_is(article, verb, "remains"))
    return TRUE;
  const PlxAuxiliaries with = plx_auxiliaries_of(article, figure->sentence, verb);
  /* the 120 volunteers who have had a bad morning are no more or fewer for it */
  return with.perfect && !with.past && !is_doubted(&with) && (with.been || verb < figure->token);
}

gboolean plx_moods_meet(PlxMood a, PlxMood b)
{
  return a == b || (MIN(a, b) == PLX_MOOD_PLAIN && MAX(a, b) < PLX_MOOD_UNREAL);
}
