/* What the posts say that a page embeds. */
#pragma once

#include "model/article.h"

/* Add an attribution for each, in the order of the text; names must be known. */
void plx_attribution_find_posts(PlxArticle *article);
