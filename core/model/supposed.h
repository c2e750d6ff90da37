/* What is told only as supposed. */
#pragma once

#include "model/article.h"

/* `If he wins by 10 points`, `unless he does`, `whether it began on Monday`, `Had he won by 10 points`: does
 * the token stand in a condition or a question within a sentence? Read off what stands between it and the
 * comma or the beginning before it, and off the verb that it hangs on. */
gboolean plx_is_supposed(const PlxArticle *article, guint32 sentence, guint32 token);
