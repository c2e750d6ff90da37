#include "annotate/annotate.h"

void plx_annotate_lightly(PlxArticle *article)
{
  plx_annotate_sentences(article);
  plx_annotate_tokens(article);
  plx_annotate_times(article);
}

void plx_annotate_knowing(PlxArticle *article, PlxKnown *known)
{
  plx_annotate_sentences(article);
  plx_annotate_tokens(article);
  plx_annotate_syntax_knowing(article, known);
  plx_annotate_figures(article);
  plx_annotate_times(article);
  plx_annotate_names(article);
  plx_annotate_attributions(article);
}

void plx_annotate_article(PlxArticle *article)
{
  plx_annotate_knowing(article, NULL);
}
