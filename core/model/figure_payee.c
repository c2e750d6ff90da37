/* How this works: a sum that its sentence gives to each of some people, to their kin or as compensation is of
 * those dead or hurt of whom the sentence tells: behind the sum, as far as the next one, if it says to or for
 * whom it is; else before it, back to the one before. */
#include "model/figure_payee.h"

#define TO_RECEIVER 10 /* tokens from `to` or `for` to the name */

/* Where it is said to or for whom the sum before it is; `to` if it is not: `$5m and the injured $2m`. */
static guint32 payees_behind(const PlxArticle *article, guint32 from, guint32 to)
{
  static const char *const gives[] = {"for", "to"};
  for (guint32 i = from; i < to && plx_article_token(article, i)->upos != PLX_UPOS_CCONJ; i++)
    if (PLX_TOKEN_ANY(article, i, gives))
      return i;
  return to;
}

/* The only thing that befell anybody between two tokens; PLX_FATE_NONE if there are two. */
static PlxFate fate_between(const PlxArticle *article, guint32 from, guint32 to)
{
  PlxFate found = PLX_FATE_NONE;
  for (guint32 i = from; i < to; i++) {
    const PlxFate fate = plx_fate_of(plx_article_token(article, i)->lemma);
    if (!plx_fate_is_casualty(fate))
      continue;
    if (found != PLX_FATE_NONE && found != fate)
      return PLX_FATE_NONE;
    found = fate;
  }
  return found;
}

static gboolean is_given(const PlxArticle *article, const PlxSentence *s)
{
  static const char *const words[] = {"compensation", "each", "every",     "families", "family",   "gratia",
                                      "heirs",        "kin",  "relatives", "solatium", "survivors"};
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++)
    if (PLX_TOKEN_ANY(article, i, words))
      return TRUE;
  return FALSE;
}

/* The token of the figure's neighbour of its sentence that is a sum too; `edge` if there is none. */
static guint32 next_sum(const PlxArticle *article, const PlxFigure *figure, gint32 step, guint32 edge)
{
  const GArray *figures = article->figures;
  const gint32 at = (gint32)(figure - &g_array_index(figures, PlxFigure, 0));
  for (gint32 i = at + step; i >= 0 && i < (gint32)figures->len; i += step) {
    const PlxFigure *other = plx_article_figure(article, (guint32)i);
    if (other->sentence != figure->sentence)
      break;
    if (other->type == PLX_FIGURE_MONEY && other->conversion_of == PLX_NONE)
      return other->token;
  }
  return edge;
}

PlxFate plx_figure_payee(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  if (figure->type != PLX_FIGURE_MONEY || !is_given(article, s))
    return PLX_FATE_NONE;
  const guint32 next = next_sum(article, figure, 1, s->first_token + s->n_tokens);
  const guint32 payees = payees_behind(article, figure->token, next);
  return payees < next ? fate_between(article, payees, next)
                       : fate_between(article, next_sum(article, figure, -1, s->first_token), figure->token);
}

guint32 plx_figure_receiver(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  if (figure->type != PLX_FIGURE_MONEY)
    return PLX_NONE;
  const guint32 next = next_sum(article, figure, 1, end), gives = payees_behind(article, figure->token, next);
  for (guint32 i = gives + 1; i < MIN(next, gives + TO_RECEIVER); i++) {
    if (plx_article_token_is(article, i, ","))
      return PLX_NONE;
    const PlxName *name = plx_article_name_at(article, figure->sentence, i);
    if (name != NULL && !name->pronoun)
      return name->cast;
  }
  return PLX_NONE;
}
