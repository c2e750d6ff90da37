#include "annotate/annotate.h"

void plx_annotate_attributions(PlxArticle *article)
{
  (void)article;
}
