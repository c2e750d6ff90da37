#include "annotate/annotate.h"

void plx_annotate_names(PlxArticle *article)
{
  (void)article;
}
