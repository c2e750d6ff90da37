/* Cues → attributions, in the rough: tokens, not yet spans. What is found is the caller's. */
#pragma once

#include "annotate/attribution_finder.h"

/* All attributions of a sentence, appended to `out` (PlxRawAttribution) in the order of their cues. */
void plx_attribution_find(const PlxFinder *finder, GArray *out);
