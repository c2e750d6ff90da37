#include "annotate/annotate.h"

void plx_annotate_tokens(PlxArticle *article)
{
  (void)article;
}
