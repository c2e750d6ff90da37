/* Articles → stories: which articles tell of one event, who is in it, what is copied, which sentences stand
 * beside each other, which mentions fill one slot. Stories belong to the report. */
#pragma once

#include "model/finding.h"

/* Group the report's annotated articles into stories (`report->stories`), each with the reason; nothing else.
 */
void plx_relate_group(PlxReport *report);

/* Fill one story: cast, reuse, alignments, facts; in up to `jobs` threads. Stories are independent: this may
 * run in parallel, too. */
void plx_relate_story(const PlxReport *report, PlxStory *story, guint jobs);
