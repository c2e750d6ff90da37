/* Attributions without a word of saying. */
#pragma once

#include "annotate/attribution_finder.h"

/* A turn in a transcript (`REYES: We left.`) or a headline (`Police: no one hurt`) that the sentence opens.
 */
void plx_attribution_find_label(const PlxFinder *f, GArray *out);

/* Speech that needs no word of saying, where the attributions from `from` on (this sentence's) have not
 * claimed it; appended to `out`. */
void plx_attribution_find_plain(const PlxFinder *f, guint32 from, GArray *out);
