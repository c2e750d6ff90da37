#include "model/supposed.h"

gboolean plx_is_supposed(const PlxArticle *article, guint32 sentence, guint32 token)
{
  static const char *const conjunctions[] = {"if", "unless", "whether"};
  const guint32 first = plx_article_sentence(article, sentence)->first_token;
  for (guint32 i = token; i-- > first && !plx_article_token_is(article, i, ",");)
    if (PLX_TOKEN_ANY(article, i, conjunctions) || (i == first && plx_article_token_is(article, i, "had")))
      return TRUE;
  guint32 verb = token;
  while (verb != PLX_NONE && plx_article_token(article, verb)->upos != PLX_UPOS_VERB)
    verb = plx_article_head(article, sentence, verb);
  const guint32 mark =
      verb != PLX_NONE ? plx_article_child(article, sentence, verb, PLX_DEPREL_MARK) : PLX_NONE;
  return mark != PLX_NONE && PLX_TOKEN_ANY(article, mark, conjunctions);
}
