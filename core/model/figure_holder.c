#include "model/figure_holder.h"

#include "model/figure_clause.h"
#include "model/participant.h"

#include <string.h>

/* The entity that a token names, if it is no person and no place; PLX_NONE. */
static guint32 body_at(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const PlxName *name = token != PLX_NONE ? plx_article_name_at(article, sentence, token) : NULL;
  return name != NULL && (name->type == PLX_NAME_BODY || name->type == PLX_NAME_OTHER) ? name->cast
                                                                                       : PLX_NONE;
}

/* `Norlux's`, `of Norlux`, `Norlux` before the noun. */
static guint32 named_beside(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  static const guint8 relations[] = {PLX_DEPREL_NMOD_POSS, PLX_DEPREL_COMPOUND, PLX_DEPREL_NMOD};
  guint32 holder = PLX_NONE;
  for (gsize i = 0; i < G_N_ELEMENTS(relations) && holder == PLX_NONE; i++)
    holder = body_at(article, sentence, plx_article_child(article, sentence, noun, relations[i]));
  return holder;
}

guint32 plx_figure_holder(const PlxArticle *article, const PlxFigure *figure, const char *what)
{
  static const char *const held[] = {"debt",  "dividend", "earnings", "income", "job",
                                     "loss",  "profit",   "revenue",  "sale",   "share",
                                     "stock", "turnover", NULL};
  if (what == NULL || !g_strv_contains(held, what))
    return PLX_NONE;
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 holder = figure->counted_token != PLX_NONE
                       ? named_beside(article, figure->sentence, figure->counted_token)
                       : PLX_NONE;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens && holder == PLX_NONE; i++)
    if (g_strcmp0(plx_article_token(article, i)->lemma, what) == 0)
      holder = named_beside(article, figure->sentence, i);
  const guint32 verb = plx_figure_verb(article, figure);
  if (holder == PLX_NONE && verb != PLX_NONE)
    holder = body_at(article, figure->sentence, plx_participant_subject(article, figure->sentence, verb));
  if (holder == PLX_NONE && verb != PLX_NONE && strcmp(what, "job") == 0) /* `jobs will go at Norlux` */
    holder = body_at(article, figure->sentence,
                     plx_article_child(article, figure->sentence, verb, PLX_DEPREL_OBL));
  return holder;
}

guint32 plx_figure_pollster(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const polls[] = {"poll", "survey"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 pollster = PLX_NONE;
  if (figure->type != PLX_FIGURE_PERCENT)
    return PLX_NONE;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens && pollster == PLX_NONE; i++)
    if (PLX_TOKEN_ANY(article, i, polls))
      pollster = named_beside(article, figure->sentence, i);
  return pollster;
}
