#include "annotate/annotate.h"

void plx_annotate_figures(PlxArticle *article)
{
  (void)article;
}
