/* Verbs that are cues in some frames alone. */
#pragma once

#include "annotate/cue.h"

/* `The court heard that …`, `put the crowd at 40,000`: the cue that a verb is with what hangs on it; NULL. */
const PlxCue *plx_cue_frame(const PlxTree *tree, guint32 verb);
