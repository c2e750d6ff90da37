#include "annotate/annotate.h"

void plx_annotate_times(PlxArticle *article)
{
  (void)article;
}
