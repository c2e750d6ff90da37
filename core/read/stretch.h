/* Which passages of a text without tags are the article. */
#pragma once

#include "read/passage.h"

/* Set the passages' blocks: the stretch of them that is the article, furniture around and inside it. Title,
 * byline and date are not told apart yet (plx_front_matter). Returns: how many passages stand before the
 * article. */
guint plx_stretch_judge(GArray *passages);
