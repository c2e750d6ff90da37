#include "annotate/annotate.h"

void plx_annotate_syntax(PlxArticle *article)
{
  (void)article;
}
