#include "model/figure_standing.h"

#include <string.h>

#define REACH_WORDS 5 /* from what is counted to `across both` */
#define REACH 10      /* tokens from the number to the words that tell */

/* A word in its place behind others; NULL for any. */
typedef struct {
  const char *before, *lemma;
  PlxStanding standing;
  gboolean verb; /* and no noun: `stationed there`, `at a station` */
} Sign;

static const Sign signs[] = {
    {NULL, "aboard", PLX_STANDING_PRESENT, FALSE},        {"on", "board", PLX_STANDING_PRESENT, FALSE},
    {NULL, "underground", PLX_STANDING_PRESENT, FALSE},   {"below", "ground", PLX_STANDING_PRESENT, FALSE},
    {"the", "passenger", PLX_STANDING_PRESENT, FALSE},    {"the", "site", PLX_STANDING_PRESENT, FALSE},
    {NULL, "carry", PLX_STANDING_PRESENT, FALSE},         {NULL, "payroll", PLX_STANDING_EMPLOYED, FALSE},
    {NULL, "employ", PLX_STANDING_EMPLOYED, FALSE},       {"a", "staff", PLX_STANDING_EMPLOYED, FALSE},
    {NULL, "inside", PLX_STANDING_PRESENT, FALSE},        {NULL, "assign", PLX_STANDING_EMPLOYED, FALSE},
    {NULL, "station", PLX_STANDING_EMPLOYED, TRUE},       {NULL, "strike", PLX_STANDING_STRIKING, TRUE},
    {"on", "strike", PLX_STANDING_STRIKING, FALSE},       {"strike", "by", PLX_STANDING_STRIKING, FALSE},
    {"strike", "of", PLX_STANDING_STRIKING, FALSE},       {"walkout", "by", PLX_STANDING_STRIKING, FALSE},
    {"walked", "out", PLX_STANDING_STRIKING, FALSE},      {"lock", "out", PLX_STANDING_LOCKED_OUT, FALSE},
    {"locked", "out", PLX_STANDING_LOCKED_OUT, FALSE},    {"lockout", "of", PLX_STANDING_LOCKED_OUT, FALSE},
    {NULL, "sack", PLX_STANDING_DISMISSED, TRUE},         {NULL, "dismiss", PLX_STANDING_DISMISSED, TRUE},
    {"laid", "off", PLX_STANDING_DISMISSED, FALSE},       {"lay", "off", PLX_STANDING_DISMISSED, FALSE},
    {"made", "redundant", PLX_STANDING_DISMISSED, FALSE},
};

static PlxStanding standing_of(const PlxArticle *article, guint32 token, guint32 first)
{
  const PlxToken *word = plx_article_token(article, token);
  for (gsize i = 0; word->lemma != NULL && i < G_N_ELEMENTS(signs); i++)
    if (strcmp(signs[i].lemma, word->lemma) == 0 && (!signs[i].verb || word->upos == PLX_UPOS_VERB) &&
        (signs[i].before == NULL ||
         (token > first && plx_article_token_is(article, token - 1, signs[i].before))))
      return signs[i].standing;
  return PLX_STANDING_NONE;
}

/* From the number on in one direction, as far as no other number, stop or conjunction stands between. */
static PlxStanding look(const PlxArticle *article, const PlxFigure *figure, gboolean forward)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 first = s->first_token, end = first + s->n_tokens;
  for (guint32 step = 1; step <= REACH; step++) {
    if (forward ? figure->token + step >= end : figure->token < first + step)
      return PLX_STANDING_NONE;
    const guint32 i = forward ? figure->token + step : figure->token - step;
    const PlxToken *token = plx_article_token(article, i);
    if (token->upos == PLX_UPOS_NUM || token->upos == PLX_UPOS_PUNCT || token->upos == PLX_UPOS_CCONJ)
      return PLX_STANDING_NONE;
    const PlxStanding found = standing_of(article, i, first);
    if (found != PLX_STANDING_NONE)
      return found;
  }
  return PLX_STANDING_NONE;
}

PlxStanding plx_figure_standing(const PlxArticle *article, const PlxFigure *figure)
{
  if (figure->type != PLX_FIGURE_NUMBER)
    return PLX_STANDING_NONE;
  const PlxStanding behind = look(article, figure, TRUE);
  return behind != PLX_STANDING_NONE ? behind : look(article, figure, FALSE);
}

/* `from two unions`, `at the two companies` */
static gboolean is_of_several(const PlxArticle *article, guint32 token, guint32 end)
{
  static const char *const from[] = {"across", "at", "from"};
  static const char *const several[] = {"all", "several", "three", "two"};
  const guint32 next =
      token + 1 < end && plx_article_token_is(article, token + 1, "the") ? token + 2 : token + 1;
  return next < end && PLX_TOKEN_ANY(article, token, from) && PLX_TOKEN_ANY(article, next, several);
}

/* `the URW's 46,000 members`; a place's people are all there are, and Monday's are of that day. */
static gboolean is_of_one(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  if (figure->token < first + 2 || plx_article_token(article, figure->token - 1)->xpos != PLX_XPOS_POS)
    return FALSE;
  const PlxSpan owner = plx_article_token(article, figure->token - 2)->span;
  for (guint32 i = PLX_MENTIONS_OF(article->names, PlxName, figure->sentence); i < article->names->len; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->sentence != figure->sentence)
      return FALSE;
    if (name->core.end == owner.end && plx_span_contains(name->core, owner))
      return name->type != PLX_NAME_PLACE;
  }
  return FALSE;
}

/* `across the country`; across Leeds, others say in Leeds. */
static gboolean is_of_all(const PlxArticle *article, guint32 token, guint32 end)
{
  static const char *const alls[] = {"both", "globally", "nationwide", "worldwide"};
  static const char *const over[] = {"across", "throughout"};
  return PLX_TOKEN_ANY(article, token, alls) ||
         (PLX_TOKEN_ANY(article, token, over) && token + 1 < end &&
          plx_article_token(article, token + 1)->upos != PLX_UPOS_PROPN);
}

/* `$14bn including debt`, `$14bn, not counting debt`, `$14bn, debt included`. */
static PlxReach reach_of_sum(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const with[] = {"included", "including", "with"};
  static const char *const without[] = {"before", "excluded", "excluding", "without"};
  static const char *const extras[] = {"bonuses", "borrowings", "costs", "debt",  "debts",
                                       "fees",    "interest",   "tax",   "taxes", "vat"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 i;
  (void)plx_article_tokens_within(article, figure->span, &i);
  const guint32 last = MIN(i + REACH_WORDS, s->first_token + s->n_tokens);
  PlxReach reach = PLX_REACH_OPEN;
  gboolean extra = FALSE, negated = FALSE;
  for (; i < last && !(extra && reach != PLX_REACH_OPEN); i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    if (upos == PLX_UPOS_NUM || upos == PLX_UPOS_SYM)
      break; /* of another sum */
    negated |= plx_article_token_is(article, i, "not");
    extra |= PLX_TOKEN_ANY(article, i, extras);
    if (PLX_TOKEN_ANY(article, i, with) || plx_article_token_is(article, i, "counting"))
      reach = negated ? PLX_REACH_PART : PLX_REACH_ALL;
    else if (PLX_TOKEN_ANY(article, i, without))
      reach = PLX_REACH_PART;
  }
  return extra ? reach : PLX_REACH_OPEN;
}

PlxReach plx_figure_reach(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens, noun = figure->counted_token;
  if (figure->type == PLX_FIGURE_MONEY)
    return reach_of_sum(article, figure);
  if (figure->type != PLX_FIGURE_NUMBER || noun == PLX_NONE || noun < figure->token)
    return PLX_REACH_OPEN;
  if (is_of_one(article, figure))
    return PLX_REACH_PART;
  for (guint32 i = noun + 1; i < MIN(end, noun + 1 + REACH_WORDS); i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    if (is_of_all(article, i, end) || is_of_several(article, i, end))
      return PLX_REACH_ALL;
    if (upos == PLX_UPOS_PUNCT || upos == PLX_UPOS_NUM || upos == PLX_UPOS_CCONJ)
      break;
  }
  static const char *const at[] = {"at", "in"};
  const gboolean place = noun + 2 < end && PLX_TOKEN_ANY(article, noun + 1, at) &&
                         plx_article_token(article, noun + 2)->upos == PLX_UPOS_PROPN;
  return place ? PLX_REACH_PART : PLX_REACH_OPEN;
}

PlxProof plx_figure_proof(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const suspected[] = {"possible", "presumed", "probable", "suspected"};
  static const char *const confirmed[] = {"confirm", "confirmed", "confirms", "proven", "verified"};
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  const guint32 noun = figure->counted_token;
  if (figure->type != PLX_FIGURE_NUMBER || noun == PLX_NONE || noun < figure->token ||
      noun - figure->token > REACH_WORDS)
    return PLX_PROOF_OPEN;
  for (guint32 i = MAX(figure->token, first + 1) - 1; i < noun; i++) {
    if (PLX_TOKEN_ANY(article, i, suspected))
      return PLX_PROOF_SUSPECTED;
    if (PLX_TOKEN_ANY(article, i, confirmed))
      return PLX_PROOF_CONFIRMED;
  }
  return PLX_PROOF_OPEN;
}
