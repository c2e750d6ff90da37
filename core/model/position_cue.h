/* Where a source stands by the cue alone, whatever is said. */
#pragma once

#include "model/position.h"

PlxPosition plx_position_of_cue(const PlxArticle *article, const PlxAttribution *a);

/* `Could not say whether`, `did not know whether`: it is left open, and not passed over as by `did not say
 * whether`. */
gboolean plx_cue_leaves_open(const PlxArticle *article, const PlxAttribution *a);

/* A verb (lemma, NULL) by which something is told, and so withheld: `refused to say`, but `refused to
 * withdraw`. */
gboolean plx_is_of_speech(const char *verb);
