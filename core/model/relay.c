#include "model/relay.h"

#define REACH 6 /* attributions before or behind one that it may relay */

guint32 plx_relayed_next(const PlxArticle *article, guint32 outer, guint32 after)
{
  const guint32 end = MIN(article->attributions->len, outer + REACH + 1);
  for (guint32 i = after != PLX_NONE ? after + 1 : outer - MIN(outer, REACH); i < end; i++)
    if (plx_article_attribution(article, i)->outer == outer)
      return i;
  return PLX_NONE;
}
