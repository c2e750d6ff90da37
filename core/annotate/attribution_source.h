/* Who speaks: by the tree, and by what stands beside the cue. */
#pragma once

#include "annotate/attribution_finder.h"

/* The verb's own subject, whatever it is; PLX_NONE. */
guint32 plx_source_subject(const PlxFinder *f, guint32 verb);

/* Who speaks: sets `source` and `source_range` (and `inverted`) of an active verb's attribution. */
void plx_source_find(const PlxFinder *f, PlxRawAttribution *raw, gboolean speech);

/* Make a noun the source, with the words that belong to it. */
void plx_source_set(const PlxFinder *f, PlxRawAttribution *raw, guint32 noun);

/* The agent of a passive; PLX_NONE. */
guint32 plx_source_agent(const PlxFinder *f, guint32 verb);
