#include "annotate/annotate.h"

void plx_annotate_sentences(PlxArticle *article)
{
  (void)article;
}
