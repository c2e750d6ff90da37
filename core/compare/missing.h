/* What one article tells on its own authority and another attributes. */
#pragma once

#include "compare/telling.h"

/* Leave out (G_MAXUINT32) of the groups, one a mention, the articles' own words that do not surely tell what
 * others attribute, and of the attributions those that tell something else. Returns: how surely those do that
 * are left, 0–1; 0 if there are none. */
double plx_missing_keep(const PlxTelling *telling, guint32 *groups);
