/* How this works. What is told of any of a kind stands in the present, by a verb that may tell how things are
 * (`has`, `carries`, not `flees`), and its subject is no one thing that was told of: a storm, whales. A word
 * like `usually` makes it so whatever the subject. What a thing is able to hold or to do is told by a modal,
 * by what it is built or licensed for, or by a noun (a capacity, room). */
#include "model/figure_general.h"

#include "base/table.h"
#include "model/sense.h"

#include <string.h>

#define STEPS_UP 6

/* The tense of a verb, or of what a copula tells. */
typedef struct {
  gboolean timeless; /* grows, is considered */
  gboolean able;     /* can be fined */
  gboolean could;    /* could be fined */
} Tense;

static Tense tense_of(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const present[] = {"are", "is"};
  const guint8 xpos = plx_article_token(article, verb)->xpos;
  Tense tense = {.timeless = xpos == PLX_XPOS_VBZ || xpos == PLX_XPOS_VBP};
  for (guint32 i = plx_article_sentence(article, sentence)->first_token; i < verb; i++) {
    if (plx_article_token(article, i)->upos != PLX_UPOS_AUX || plx_article_head(article, sentence, i) != verb)
      continue;
    if (plx_article_token_is(article, i, "can"))
      tense.able = TRUE;
    else if (PLX_TOKEN_ANY(article, i, present) && xpos != PLX_XPOS_VBG)
      tense.timeless = TRUE;
    else if (!plx_article_token_is(article, i, "be"))
      return (Tense){.could =
                         plx_article_token_is(article, i, "could")}; /* has grown, would grow, was growing */
  }
  return tense;
}

/* `Usually carries`: that it does so each time is said. */
static gboolean is_habit(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const habits[] = {"commonly", "generally", "normally", "often", "typically", "usually"};
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (PLX_TOKEN_ANY(article, i, habits) && plx_article_head(article, sentence, i) == verb)
      return TRUE;
  return FALSE;
}

/* May the verb tell how things are? Others tell in the present what happens now, or what a source says. */
static gboolean tells_how_things_are(const PlxToken *verb)
{
  static const char *const verbs[] = {"become", "carry", "contain", "grow",  "have",    "hold", "last",
                                      "live",   "mean",  "measure", "reach", "require", "seat", "weigh"};
  return verb->lemma != NULL && verb->upos == PLX_UPOS_VERB &&
         PLX_TABLE_FIND_FOLDED(verbs, verb->lemma, strlen(verb->lemma)) != NULL;
}

gboolean plx_is_any_of_kind(const PlxArticle *article, guint32 sentence, guint32 subject)
{
  static const char *const anybody[] = {"anybody", "anyone", "everybody", "everyone", "whoever"};
  static const char *const any[] = {"a", "an", "any", "each", "every"};
  const PlxToken *noun = plx_article_token(article, subject);
  if (PLX_TOKEN_ANY(article, subject, anybody))
    return TRUE;
  if (noun->upos != PLX_UPOS_NOUN ||
      plx_article_child(article, sentence, subject, PLX_DEPREL_NUMMOD) != PLX_NONE ||
      plx_article_child(article, sentence, subject, PLX_DEPREL_NMOD_POSS) != PLX_NONE)
    return FALSE;
  const guint32 determiner = plx_article_child(article, sentence, subject, PLX_DEPREL_DET);
  return determiner != PLX_NONE ? PLX_TOKEN_ANY(article, determiner, any) : noun->xpos == PLX_XPOS_NNS;
}

/* `A skyscraper is a building of 150 metres`; not `tickets are $40`, `a man is in hospital`. */
static gboolean tells_what_it_is(const PlxArticle *article, const PlxFigure *figure, guint32 predicate,
                                 guint32 subject)
{
  const PlxToken *token = plx_article_token(article, predicate);
  return (token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_NUM) && figure->type != PLX_FIGURE_MONEY &&
         plx_article_child(article, figure->sentence, predicate, PLX_DEPREL_CASE) == PLX_NONE &&
         !plx_sense_is_person(plx_article_token(article, subject)->lemma);
}

static gboolean is_of_any(const PlxArticle *article, const PlxFigure *figure, guint32 predicate)
{
  const guint32 sentence = figure->sentence, subject = plx_article_subject(article, sentence, predicate);
  const Tense tense = tense_of(article, sentence, predicate);
  if (subject == PLX_NONE || !(tense.timeless || tense.able))
    return FALSE;
  if (is_habit(article, sentence, predicate))
    return TRUE;
  const PlxToken *token = plx_article_token(article, predicate);
  const gboolean passive = plx_article_child(article, sentence, predicate, PLX_DEPREL_NSUBJ_PASS) != PLX_NONE;
  const gboolean within = plx_article_hangs_on(article, sentence, figure->token, subject);
  return plx_is_any_of_kind(article, sentence, subject) &&
         (tells_how_things_are(token) || tells_what_it_is(article, figure, predicate, subject) ||
          (tense.able && (passive || within)) || (passive && within));
}

/* ---- what a thing is able to hold or do ---- */

/* Does it hang on one of the words as what is to be done, or as what a thing is for: built to carry 200,
 * designed for 200; not built for $200m? */
static gboolean is_meant_for(const PlxArticle *article, const PlxFigure *figure, guint32 at)
{
  static const char *const able[] = {"able",   "allow",   "approve", "authorise", "authorize",
                                     "build",  "capable", "certify", "design",    "equip",
                                     "intend", "licence", "license", "permit"};
  const guint32 head = plx_article_head(article, figure->sentence, at);
  const char *lemma = head != PLX_NONE ? plx_article_token(article, head)->lemma : NULL;
  if (lemma == NULL || PLX_TABLE_FIND_FOLDED(able, lemma, strlen(lemma)) == NULL ||
      (plx_article_token(article, head)->xpos != PLX_XPOS_VBN &&
       plx_article_token(article, head)->upos != PLX_UPOS_ADJ)) /* was intended to, not intends to */
    return FALSE;
  const PlxDeprel relation = plx_article_token(article, at)->deprel;
  const guint32 with = plx_article_child(article, figure->sentence, at, PLX_DEPREL_CASE);
  return relation == PLX_DEPREL_XCOMP || relation == PLX_DEPREL_ADVCL || relation == PLX_DEPREL_ACL ||
         relation == PLX_DEPREL_CCOMP ||
         (figure->type == PLX_FIGURE_NUMBER && relation == PLX_DEPREL_OBL && with != PLX_NONE &&
          plx_article_token_is(article, with, "for"));
}

/* Is it of people, or measured: what something holds, not what somebody holds (shares, posts)? */
static gboolean may_be_held(const PlxFigure *figure)
{
  return figure->unit != NULL || figure->counted_lemma == NULL || plx_sense_is_person(figure->counted_lemma);
}

/* `Can carry`, `could hold`, `seats`, `carries up to`. */
static gboolean is_able(const PlxArticle *article, const PlxFigure *figure, guint32 verb)
{
  static const char *const holds[] = {"accommodate", "contain", "hold", "seat", "sleep", "store", NULL};
  static const char *const takes[] = {"carry", "house", "lift", "reach", "take", NULL};
  const char *lemma = plx_article_token(article, verb)->lemma;
  const Tense tense = tense_of(article, figure->sentence, verb);
  if (lemma == NULL || tense.able)
    return tense.able;
  if (!g_strv_contains(holds, lemma) && !g_strv_contains(takes, lemma))
    return FALSE;
  const gboolean most = figure->bound == PLX_BOUND_AT_MOST;
  return tense.could || (tense.timeless && may_be_held(figure) && (most || g_strv_contains(holds, lemma)));
}

/* `A capacity of 200`, `a range of 3,500 miles`. */
static gboolean is_room(const PlxArticle *article, const PlxFigure *figure, guint32 noun)
{
  static const char *const nouns[] = {"capacity", "limit", "maximum", "room", "space"};
  const PlxToken *token = plx_article_token(article, noun);
  if (token->lemma == NULL || token->upos != PLX_UPOS_NOUN)
    return FALSE;
  return PLX_TABLE_FIND_FOLDED(nouns, token->lemma, strlen(token->lemma)) != NULL ||
         (figure->unit != NULL && strcmp(token->lemma, "range") == 0);
}

/* `Room for 200`, `seats 200`: by the words right before it, for trees hang it elsewhere. */
static gboolean stands_behind_room(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const rooms[] = {"berths", "beds", "capacity", "room", "seats", "space"};
  guint32 end;
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token,
                number = plx_article_tokens_within(article, figure->span, &end);
  if (number < first + 2)
    return FALSE;
  return plx_article_token_is(article, number - 1, "seats") ||
         (plx_article_token_is(article, number - 1, "for") && PLX_TOKEN_ANY(article, number - 2, rooms));
}

/* `The 200-passenger ferry`, `a four-person tent`. */
static gboolean counts_places(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const riders[] = {"passenger", "person", NULL};
  const char *counted = figure->counted_lemma;
  const gboolean tied =
      article->text[figure->span.end] == '-' ||
      memchr(article->text + figure->span.start, '-', plx_span_length(figure->span)) != NULL;
  return figure->type == PLX_FIGURE_NUMBER && counted != NULL && tied && g_strv_contains(riders, counted);
}

gboolean plx_figure_is_capacity(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->type == PLX_FIGURE_PERCENT || figure->type == PLX_FIGURE_MONEY)
    return FALSE; /* who holds a third of the shares, a limit of $5m */
  if (counts_places(article, figure) || stands_behind_room(article, figure))
    return TRUE;
  guint32 at = figure->token;
  for (guint n = 0; n < STEPS_UP && at != PLX_NONE; n++) {
    const PlxToken *token = plx_article_token(article, at);
    if ((at != figure->token && is_room(article, figure, at)) || is_meant_for(article, figure, at) ||
        (token->upos == PLX_UPOS_VERB && is_able(article, figure, at)))
      return TRUE;
    if (token->upos == PLX_UPOS_VERB && token->deprel != PLX_DEPREL_XCOMP)
      return FALSE;
    at = plx_article_head(article, figure->sentence, at);
  }
  return FALSE;
}

gboolean plx_figure_is_general(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 sentence = figure->sentence;
  guint32 at = figure->token;
  if (plx_figure_is_capacity(article, figure))
    return TRUE;
  if (sentence == 0 || figure->type == PLX_FIGURE_AGE) /* in headlines and captions all is present */
    return FALSE;
  for (guint n = 0; n < STEPS_UP && at != PLX_NONE; n++) {
    const gboolean told = plx_article_token(article, at)->upos == PLX_UPOS_VERB ||
                          plx_article_child(article, sentence, at, PLX_DEPREL_COP) != PLX_NONE;
    if (told && is_of_any(article, figure, at))
      return TRUE;
    if (told && tense_of(article, sentence, at).timeless == FALSE)
      return FALSE;
    at = plx_article_head(article, sentence, at);
  }
  return FALSE;
}
