/* What is told by the way. */
#pragma once

#include "model/article.h"

/* One mark a token of the article, 1 in what is added by the way: `the owner, who had sacked the crew, said`.
 * The caller frees it. */
guint8 *plx_asides(const PlxArticle *article);
