/* Attributions by a noun: the claim that …. */
#pragma once

#include "annotate/attribution_finder.h"

/* `Responded to the claim that …`: that is no word of who responds. */
gboolean plx_nominal_is_answered(const PlxFinder *f, guint32 verb);

/* `the claim that …`, `the minister's claim that …`, `her support for …` → PlxRawAttribution. */
void plx_attribution_find_nominal(const PlxFinder *f, guint32 noun, const PlxCue *cue, GArray *out);
