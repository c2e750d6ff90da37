#include "model/figure_joined.h"

#include "model/sense.h"

/* How many a noun tells of, by its figure or as one person; 0 if that is not known. */
static double count_of(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  for (guint32 i = PLX_MENTIONS_OF(article->figures, PlxFigure, sentence);
       i < article->figures->len && plx_article_figure(article, i)->sentence == sentence; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    if (figure->counted_token == noun || figure->token == noun)
      return figure->type == PLX_FIGURE_NUMBER && figure->has_low ? plx_decimal_to_double(figure->low) : 0;
  }
  const PlxToken *token = plx_article_token(article, noun);
  return token->xpos == PLX_XPOS_NN && plx_sense_is_person(token->lemma) ? 1 : 0;
}

double plx_figure_joined(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 own = figure->counted_token != PLX_NONE ? figure->counted_token : figure->token;
  const gboolean joins = plx_article_token(article, own)->deprel == PLX_DEPREL_CONJ;
  const guint32 first = joins ? plx_article_head(article, figure->sentence, own) : own;
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  double sum = 0;
  if (figure->type != PLX_FIGURE_NUMBER || first == PLX_NONE)
    return 0;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const gboolean member = i == first || (plx_article_token(article, i)->deprel == PLX_DEPREL_CONJ &&
                                           plx_article_head(article, figure->sentence, i) == first);
    if (!member || i == own)
      continue;
    const double count = count_of(article, figure->sentence, i);
    if (count == 0)
      return 0;
    sum += count;
  }
  return sum;
}
