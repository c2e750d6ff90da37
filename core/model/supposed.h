/* What is only asked or supposed. */
#pragma once

#include "model/article.h"

/* Is the sentence a question? */
static inline gboolean plx_is_asked(const PlxArticle *article, guint32 sentence)
{
  return article->text[plx_article_sentence(article, sentence)->span.end - 1] == '?';
}

/* `If he wins by 10 points`, `unless he does`, `whether it began on Monday`, `Had he won by 10 points`: does
 * the token stand in a condition or a question within a sentence? Read off what stands between it and the
 * comma or the beginning before it, and off the verb that it hangs on. */
gboolean plx_is_supposed(const PlxArticle *article, guint32 sentence, guint32 token);
