/* What is said: objects, infinitives and phrases. */
#pragma once

#include "annotate/attribution_finder.h"

/* An object, infinitive or prepositional phrase, as the cue's frames allow. */
gboolean plx_content_phrase(const PlxFinder *f, PlxRawAttribution *raw, const PlxCue *cue);

/* What `who the army said was hurt` says of somebody, and who says it. FALSE if the cue is not in such a
 * clause. */
gboolean plx_content_relative(const PlxFinder *f, PlxRawAttribution *raw);

/* What a passive says: `is expected to …`, `was criticised by …`. */
gboolean plx_content_passive(const PlxFinder *f, PlxRawAttribution *raw, const PlxCue *cue);

/* `The plan, which had been checked, he said, by two engineers`, `none of which, she says, was read`: a cue
 * between commas within a clause that describes something is of that clause alone, if it goes on. */
gboolean plx_content_in_relative(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core);
