/* How this works: what the verb is told with that the figure hangs on, and whose word the figure stands in.
 */
#include "model/figure_unclaimed.h"

#include "model/auxiliaries.h"
#include "model/supposed.h"

#include <string.h>

/* The verb that the figure hangs on, or what a copula says that it is; PLX_NONE. */
static guint32 predicate_of(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 token = figure->token;
  while (token != PLX_NONE && plx_article_token(article, token)->upos != PLX_UPOS_VERB &&
         plx_article_child(article, figure->sentence, token, PLX_DEPREL_COP) == PLX_NONE)
    token = plx_article_head(article, figure->sentence, token);
  return token;
}

/* Is it told of as the verb's object or what a copula says, and not by the way: `did not pay the bill, $40`?
 */
static gboolean is_object(const PlxArticle *article, const PlxFigure *figure, guint32 verb)
{
  guint32 token = figure->token;
  for (; token != verb && token != PLX_NONE; token = plx_article_head(article, figure->sentence, token)) {
    const guint8 relation = plx_article_token(article, token)->deprel;
    if (relation == PLX_DEPREL_OBJ)
      return plx_article_head(article, figure->sentence, token) == verb;
    if (relation != PLX_DEPREL_NUMMOD && relation != PLX_DEPREL_COMPOUND)
      return FALSE;
  }
  return token == verb;
}

/* `Did not kill 25`; of `25 did not get paid` they are those who did not, and `not only 25` is more. */
static gboolean is_negated(const PlxArticle *article, const PlxFigure *figure, guint32 verb,
                           const PlxAuxiliaries *with)
{
  static const char *const more[] = {"just", "only"};
  if (!with->negated || with->could || figure->token < verb || /* could not, which tells what came */
      (!plx_bound_is_one_sided(figure->bound) && !is_object(article, figure, verb)))
    return FALSE;
  for (guint32 i = verb - 1; i < figure->token; i++)
    if (PLX_TOKEN_ANY(article, i, more))
      return FALSE;
  return TRUE;
}

/* `Should cost no more than $20m`: what is wished. */
static gboolean is_limit(const PlxFigure *figure, const PlxAuxiliaries *with)
{
  return with->should && (figure->bound == PLX_BOUND_AT_MOST || figure->bound == PLX_BOUND_LESS_THAN);
}

/* `If steel gets dearer, it could cost $60m`. */
static gboolean is_consequence(const PlxArticle *article, const PlxFigure *figure, guint32 verb,
                               const PlxAuxiliaries *with)
{
  static const char *const marks[] = {"if", "unless"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  if (!with->modal)
    return FALSE;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const guint32 clause =
        PLX_TOKEN_ANY(article, i, marks) ? plx_article_head(article, figure->sentence, i) : PLX_NONE;
    if (clause != PLX_NONE && plx_article_head(article, figure->sentence, clause) == verb)
      return TRUE;
  }
  return FALSE;
}

static gboolean holds(const PlxAttribution *a, PlxSpan span)
{
  for (guint k = 0; k < a->n_content; k++)
    if (plx_span_contains(a->content[k], span))
      return TRUE;
  return FALSE;
}

/* Does somebody deny it, or is it rumoured? */
static gboolean is_denied(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const hearsay[] = {"rumor", "rumour", "speculate", "speculation", NULL};
  guint32 i = PLX_MENTIONS_OF(article->attributions, PlxAttribution, figure->sentence);
  for (; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    if (a->sentence != figure->sentence)
      return FALSE;
    if (holds(a, figure->span) &&
        (a->stance == PLX_STANCE_DENY || (a->verb != NULL && g_strv_contains(hearsay, a->verb))))
      return TRUE;
  }
  return FALSE;
}

gboolean plx_figure_is_unclaimed(const PlxArticle *article, const PlxFigure *figure)
{
  if (plx_is_asked(article, figure->sentence) || is_denied(article, figure))
    return TRUE;
  const guint32 verb = predicate_of(article, figure);
  if (verb == PLX_NONE)
    return FALSE;
  const PlxAuxiliaries with = plx_auxiliaries_of(article, figure->sentence, verb);
  return is_negated(article, figure, verb, &with) || is_limit(figure, &with) ||
         is_consequence(article, figure, verb, &with);
}
