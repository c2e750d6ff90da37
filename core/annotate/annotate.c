#include "annotate/annotate.h"

void plx_annotate_lightly(PlxArticle *article)
{
  plx_annotate_sentences(article);
  plx_annotate_tokens(article);
  plx_annotate_times(article);
}

void plx_annotate_article(PlxArticle *article)
{
  static void (*const steps[])(PlxArticle *) = {
      plx_annotate_sentences, plx_annotate_tokens, plx_annotate_syntax,       plx_annotate_figures,
      plx_annotate_times,     plx_annotate_names,  plx_annotate_attributions,
  };
  for (gsize i = 0; i < G_N_ELEMENTS(steps); i++)
    steps[i](article);
}
