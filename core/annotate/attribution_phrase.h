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
