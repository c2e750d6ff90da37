/* Cues → attributions, in the rough: tokens, not yet spans. Attributions found are the caller's. */
#pragma once

#include "annotate/attribution_tree.h"
#include "annotate/cue.h"

/* An attribution as found: ranges of tokens. */
typedef struct {
  guint32 sentence;
  guint32 verb; /* the cue's head */
  const char *lemma;
  PlxRange cue;
  guint32 source; /* the source's head; PLX_NONE */
  PlxRange source_range;
  PlxRange content[PLX_MAX_CONTENT];
  guint32 n_content;
  PlxStance stance;
  gboolean negated;
} PlxRawAttribution;

/* All attributions of a sentence, appended to `out` (PlxRawAttribution) in the order of their cues. `quotes`
 * tells for each token the quote that it stands in. */
void plx_attribution_find(const PlxTree *tree, const guint32 *quotes, guint32 sentence, GArray *out);
