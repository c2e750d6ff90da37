#include "model/figure_fate.h"

#include "model/figure_terms.h"
#include "model/sense.h"

#include <string.h>

#define WORDS_AFTER 4
#define WORDS_TO_HOSPITAL 6
#define WORDS_TO_ALIVE 5
#define WORDS_OF_CLAUSE 12
#define INSERTION 12 /* tokens of `, two with serious injuries,` */

/* The last token of what is counted, and the end of the sentence. */
static guint32 last_counted(const PlxFigure *figure)
{
  return figure->counted_token != PLX_NONE ? MAX(figure->counted_token, figure->token) : figure->token;
}

static guint32 end_of(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  return s->first_token + s->n_tokens;
}

/* What befalls those who are brought somewhere, and those who have to go from home. */
typedef struct {
  const char *goal; /* lemma */
  PlxFate fate;
} Goal;

/* Where one of these words leads within a few words behind the verb. */
static PlxFate led_to(const PlxArticle *article, const PlxFigure *figure, const char *const *verbs,
                      const Goal *goals, gsize n_goals)
{
  const guint32 predicate = figure->predicate_token;
  const char *lemma = predicate != PLX_NONE ? plx_article_token(article, predicate)->lemma : NULL;
  if (lemma == NULL || !g_strv_contains(verbs, lemma))
    return PLX_FATE_NONE;
  const guint32 end = MIN(predicate + 1 + WORDS_TO_HOSPITAL, end_of(article, figure));
  for (guint32 i = predicate + 1; i < end; i++)
    for (gsize k = 0; k < n_goals; k++)
      if (g_strcmp0(plx_article_token(article, i)->lemma, goals[k].goal) == 0)
        return goals[k].fate;
  return PLX_FATE_NONE;
}

/* `had been brought ashore alive`, `were led out alive through a hole`, not `feared to have been buried
 * alive`. */
static gboolean is_brought_alive(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const verbs[] = {"bring",  "carry", "come", "dig",  "drag",  "emerge",
                                      "find",   "get",   "haul", "land", "lead",  "lift",
                                      "locate", "pull",  "take", "walk", "winch", NULL};
  const guint32 verb = figure->predicate_token;
  const char *lemma = verb != PLX_NONE ? plx_article_token(article, verb)->lemma : NULL;
  if (lemma == NULL || !g_strv_contains(verbs, lemma))
    return FALSE;
  for (guint32 i = verb + 1; i < MIN(verb + 1 + WORDS_TO_ALIVE, end_of(article, figure)); i++)
    if (plx_article_token_is(article, i, "alive"))
      return TRUE;
  return FALSE;
}

/* `seven hostages were let go`, `acquitted four`, `three walked free`; what is released may be a report too.
 */
static gboolean is_set_free(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const frees[] = {"acquit", "free", "release", NULL};
  static const struct {
    const char *verb, *word;
  } phrases[] = {{"let", "go"}, {"set", "free"}, {"walk", "free"}};
  const guint32 verb = figure->predicate_token;
  const char *lemma = verb != PLX_NONE ? plx_article_token(article, verb)->lemma : NULL;
  if (lemma == NULL || (figure->counted_lemma != NULL && !plx_sense_is_person(figure->counted_lemma)))
    return FALSE;
  if (g_strv_contains(frees, lemma))
    return plx_article_token(article, verb)->upos == PLX_UPOS_VERB;
  for (gsize i = 0; i < G_N_ELEMENTS(phrases); i++)
    if (strcmp(lemma, phrases[i].verb) == 0 && verb + 1 < end_of(article, figure) &&
        plx_article_token_is(article, verb + 1, phrases[i].word))
      return TRUE;
  return FALSE;
}

/* `taken to two hospitals`, `brought to safety`, `rounded up`, `had to leave their homes`. */
static PlxFate fate_of_goal(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const carry[] = {"airlift", "bring",     "fly",      "move",  "rush",
                                      "take",    "transport", "transfer", "treat", NULL};
  static const char *const quit[] = {"drive", "force", "leave", "move", "order", NULL};
  static const Goal goals[] = {{"custody", PLX_FATE_ARRESTED},
                               {"hospital", PLX_FATE_TREATED},
                               {"safety", PLX_FATE_MOVED},
                               {"shelter", PLX_FATE_MOVED}};
  static const char *const round[] = {"round", NULL};
  static const Goal up[] = {{"up", PLX_FATE_ARRESTED}};
  static const char *const pull[] = {"drag", "free", "lift", "pluck", "pull", "winch", NULL};
  static const Goal dangers[] = {{"debris", PLX_FATE_RESCUED},  {"rubble", PLX_FATE_RESCUED},
                                 {"ruin", PLX_FATE_RESCUED},    {"safety", PLX_FATE_RESCUED},
                                 {"sea", PLX_FATE_RESCUED},     {"water", PLX_FATE_RESCUED},
                                 {"wreckage", PLX_FATE_RESCUED}};
  static const Goal homes[] = {{"home", PLX_FATE_MOVED}, {"house", PLX_FATE_MOVED}, {"out", PLX_FATE_MOVED}};
  if (is_brought_alive(article, figure))
    return PLX_FATE_RESCUED;
  if (is_set_free(article, figure))
    return PLX_FATE_FREED;
  PlxFate fate = led_to(article, figure, carry, goals, G_N_ELEMENTS(goals));
  if (fate == PLX_FATE_NONE)
    fate = led_to(article, figure, pull, dangers, G_N_ELEMENTS(dangers));
  if (fate != PLX_FATE_NONE || figure->counted_lemma == NULL || !plx_sense_is_person(figure->counted_lemma))
    return fate;
  fate = led_to(article, figure, round, up, G_N_ELEMENTS(up));
  if (fate != PLX_FATE_NONE)
    return fate;
  return led_to(article, figure, quit, homes, G_N_ELEMENTS(homes));
}

/* `are fighting for their lives` */
static gboolean is_near_death(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 end = MIN(last_counted(figure) + WORDS_TO_HOSPITAL, end_of(article, figure));
  for (guint32 i = figure->token + 1; i + 2 < end; i++)
    if (g_strcmp0(plx_article_token(article, i)->lemma, "fight") == 0 &&
        plx_article_token_is(article, i + 1, "for"))
      return g_strcmp0(plx_article_token(article, i + 2)->lemma, "life") == 0 ||
             (i + 3 < end && g_strcmp0(plx_article_token(article, i + 3)->lemma, "life") == 0);
  return FALSE;
}

/* `the mother of 12 was killed`: of those children nothing is told. */
static gboolean is_of_parent(const PlxArticle *article, const PlxFigure *figure)
{
  return g_strcmp0(figure->counted_lemma, "child") == 0 && figure->counted_token < figure->token &&
         g_strcmp0(plx_article_token(article, figure->counted_token)->lemma, "child") != 0;
}

/* The comma that ends what is put in behind a noun (`seven people, two with serious injuries, were in
 * hospital`), where a verb follows it; else the noun itself. */
static guint32 behind_insertion(const PlxArticle *article, const PlxFigure *figure, guint32 noun)
{
  const guint32 end = MIN(noun + INSERTION, end_of(article, figure));
  if (noun + 1 >= end || !plx_article_token_is(article, noun + 1, ","))
    return noun;
  for (guint32 i = noun + 2; i + 1 < end; i++)
    if (plx_article_token_is(article, i, ","))
      return plx_article_token(article, i + 1)->upos == PLX_UPOS_AUX ? i : noun;
  return noun;
}

/* `three were killed and 44 hurt`: of those what stands right behind their number tells, not the verb of the
 * others before it. */
static gboolean is_told_behind(const PlxArticle *article, const PlxFigure *figure)
{
  return figure->counted_token == figure->token + 1 && figure->predicate_token < figure->token &&
         plx_article_token(article, figure->counted_token)->xpos != PLX_XPOS_NNS;
}

/* Is one of the lemmas told among the few words before token `at` of the clause? */
static gboolean is_told_before(const PlxArticle *article, const PlxFigure *figure, guint32 at,
                               const char *const *lemmas)
{
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  for (guint32 i = at; i > first && at - i < WORDS_TO_HOSPITAL; i--) {
    const PlxToken *token = plx_article_token(article, i - 1);
    if (token->upos == PLX_UPOS_PUNCT)
      return FALSE;
    if (token->lemma != NULL && g_strv_contains(lemmas, token->lemma))
      return TRUE;
  }
  return FALSE;
}

/* Those whom one searches for since they have done something. */
static gboolean is_wanted(const char *noun)
{
  static const char *const nouns[] = {"assailant", "attacker",  "bomber", "culprit",  "driver", "fugitive",
                                      "gunman",    "killer",    "man",    "militant", "robber", "shooter",
                                      "suspect",   "terrorist", "thief",  "witness",  NULL};
  return g_strv_contains(nouns, noun);
}

/* `searching on Monday for three sailors`, `the bodies of two sailors`, `claimed the lives of 12 people`. */
static PlxFate fate_told_before(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const searches[] = {"comb", "look", "scour", "search", NULL};
  static const char *const takes[] = {"claim", "cost", "end", "take", NULL};
  static const char *const bodies[] = {"body", "corpse", "death", "killing", "remains", NULL};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, figure->statement, &end);
  const char *counted = figure->counted_lemma;
  if (first < plx_article_sentence(article, figure->sentence)->first_token + 2 ||
      (counted != NULL && !plx_figure_counts_people(counted)))
    return PLX_FATE_NONE;
  if (plx_article_token_is(article, first - 1, "for"))
    return counted != NULL && !is_wanted(counted) && is_told_before(article, figure, first - 1, searches)
               ? PLX_FATE_MISSING
               : PLX_FATE_NONE;
  const char *noun = plx_article_token(article, first - 2)->lemma;
  if (!plx_article_token_is(article, first - 1, "of") || noun == NULL)
    return PLX_FATE_NONE;
  return g_strv_contains(bodies, noun) ||
                 (strcmp(noun, "life") == 0 && is_told_before(article, figure, first - 2, takes))
             ? PLX_FATE_KILLED
             : PLX_FATE_NONE;
}

PlxFate plx_figure_fate(const PlxArticle *article, const PlxFigure *figure, const char *predicate)
{
  if (is_of_parent(article, figure))
    return PLX_FATE_NONE;
  PlxFate fate = is_told_behind(article, figure) ? plx_fate_of(figure->counted_lemma) : PLX_FATE_NONE;
  if (fate == PLX_FATE_NONE)
    fate = plx_fate_of(predicate);
  if (fate == PLX_FATE_NONE)
    fate = plx_fate_of(figure->counted_lemma);
  if (fate != PLX_FATE_NONE || figure->type != PLX_FIGURE_NUMBER)
    return fate;
  fate = fate_of_goal(article, figure);
  if (fate == PLX_FATE_NONE)
    fate = fate_told_before(article, figure);
  if (fate != PLX_FATE_NONE)
    return fate;
  if (is_near_death(article, figure))
    return PLX_FATE_HURT;
  guint32 last = behind_insertion(article, figure, last_counted(figure));
  if (last + 1 < end_of(article, figure) && plx_article_token_is(article, last + 1, "more"))
    last++; /* `dozens more have been injured` */
  const guint32 end = MIN(last + WORDS_AFTER, end_of(article, figure));
  for (guint32 i = last + 1; i < end && fate == PLX_FATE_NONE; i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    if (upos == PLX_UPOS_PUNCT || (upos == PLX_UPOS_CCONJ && predicate != NULL))
      break;
    fate = plx_fate_of(plx_article_token(article, i)->lemma);
  }
  return fate;
}

/* `three walked free`, not `three walking wounded`. */
static gboolean is_free_to_walk(const PlxArticle *article, guint32 token)
{
  return g_strcmp0(plx_article_token(article, token)->lemma, "walk") == 0 &&
         plx_article_token(article, token)->xpos != PLX_XPOS_VBG;
}

/* `seriously injured 12`: right before the verb. */
static PlxDegree degree_of_verb(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 verb = figure->predicate_token;
  if (verb == PLX_NONE || verb == plx_article_sentence(article, figure->sentence)->first_token ||
      plx_article_token(article, verb)->upos != PLX_UPOS_VERB)
    return PLX_DEGREE_NONE;
  return plx_degree_of(plx_article_token(article, verb - 1)->lemma);
}

/* `58 of the injured`, `five of the workers killed`, `30 of the jobs that were lost`; but five of the workers
 * may be all that were hurt. */
static gboolean is_some_of(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const dets[] = {"the", "those"}, *const links[] = {"that", "who"};
  const guint32 of = figure->token + 1;
  if (of + 2 >= end_of(article, figure) || !plx_article_token_is(article, of, "of") ||
      !PLX_TOKEN_ANY(article, of + 1, dets))
    return FALSE;
  const PlxToken *noun = plx_article_token(article, of + 2);
  if (plx_fate_of(noun->lemma) != PLX_FATE_NONE)
    return TRUE;
  if (of + 3 >= end_of(article, figure))
    return FALSE;
  const PlxToken *behind = plx_article_token(article, of + 3);
  return noun->xpos == PLX_XPOS_NNS &&
         (PLX_TOKEN_ANY(article, of + 3, links) ||
          (behind->xpos == PLX_XPOS_VBN && plx_fate_of(behind->lemma) != PLX_FATE_NONE));
}

/* `131 detainees, of whom 18 were let go` */
static gboolean is_of_whom(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const whom[] = {"them", "which", "whom"};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, figure->statement, &end);
  return first >= plx_article_sentence(article, figure->sentence)->first_token + 2 &&
         PLX_TOKEN_ANY(article, first - 1, whom) && plx_article_token_is(article, first - 2, "of");
}

/* `20 people, four of whom were badly hurt` */
static gboolean is_severe_part(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const whom[] = {"them", "whom"};
  const guint32 of = figure->token + 1;
  return of + 1 < end_of(article, figure) && plx_article_token_is(article, of, "of") &&
         PLX_TOKEN_ANY(article, of + 1, whom) &&
         plx_figure_degree(article, figure, PLX_FATE_NONE) == PLX_DEGREE_SEVERE;
}

/* `Five were treated, and the other four were flown out`: each a part of all of them. */
static gboolean is_beside_others(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const words[] = {"other", "remaining"};
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  for (guint32 i = first + 1; i + 1 < end_of(article, figure); i++)
    if (PLX_TOKEN_ANY(article, i, words) && plx_article_token_is(article, i - 1, "the") &&
        plx_article_token(article, i + 1)->upos == PLX_UPOS_NUM)
      return figure->token <= i + 1;
  return FALSE;
}

gboolean plx_figure_is_of_those(const PlxArticle *article, const PlxFigure *figure)
{
  return figure->type == PLX_FIGURE_NUMBER &&
         (is_some_of(article, figure) || is_beside_others(article, figure) || is_of_whom(article, figure) ||
          is_severe_part(article, figure));
}

gboolean plx_figure_is_either(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 verb = figure->predicate_token;
  if (verb == PLX_NONE)
    return FALSE;
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  return (verb + 2 < end_of(article, figure) && plx_article_token_is(article, verb + 1, "or") &&
          plx_fate_of(plx_article_token(article, verb + 2)->lemma) != PLX_FATE_NONE) ||
         (verb >= first + 2 && plx_article_token_is(article, verb - 1, "or") &&
          plx_fate_of(plx_article_token(article, verb - 2)->lemma) != PLX_FATE_NONE);
}

/* Damaged, or destroyed; burned may be either, unless `down` or `to the ground`. */
static PlxDegree degree_of_loss(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const ends[] = {"demolish", "destroy", "flatten", "gut", "level", "raze", NULL};
  static const char *const downs[] = {"down", "ground"};
  const guint32 verb = figure->predicate_token;
  const char *lemma = verb != PLX_NONE ? plx_article_token(article, verb)->lemma : NULL;
  if (lemma == NULL || plx_figure_is_either(article, figure))
    return PLX_DEGREE_NONE;
  if (strcmp(lemma, "damage") == 0)
    return PLX_DEGREE_SLIGHT;
  for (guint32 i = verb + 1; i < MIN(verb + WORDS_AFTER, end_of(article, figure)); i++)
    if (strcmp(lemma, "burn") == 0 && PLX_TOKEN_ANY(article, i, downs))
      return PLX_DEGREE_SEVERE;
  return g_strv_contains(ends, lemma) ? PLX_DEGREE_SEVERE : PLX_DEGREE_NONE;
}

PlxDegree plx_figure_degree(const PlxArticle *article, const PlxFigure *figure, PlxFate fate)
{
  if (fate == PLX_FATE_LOST)
    return degree_of_loss(article, figure);
  const guint32 end = MIN(last_counted(figure) + WORDS_OF_CLAUSE, end_of(article, figure));
  PlxDegree degree = is_near_death(article, figure) ? PLX_DEGREE_SEVERE : degree_of_verb(article, figure);
  for (guint32 i = figure->token + 1; i < end && degree == PLX_DEGREE_NONE; i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    if (upos == PLX_UPOS_CCONJ || upos == PLX_UPOS_NUM || plx_article_token_is(article, i, ","))
      break;
    if (!is_free_to_walk(article, i))
      degree = plx_degree_of(plx_article_token(article, i)->lemma);
  }
  return degree;
}
