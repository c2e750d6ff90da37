/* `According to …`. */
#pragma once

#include "annotate/attribution_finder.h"

/* If `according to` stands at the token, who is told of by it and what → `out` (PlxRawAttribution). */
void plx_attribution_find_according(const PlxFinder *f, guint32 token, GArray *out);
