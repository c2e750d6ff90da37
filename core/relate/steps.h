/* The steps of plx_relate_story(), in their order. Each fills its part of the story, which owns it. */
#pragma once

#include "model/finding.h"

/* What two articles share word for word or lightly edited → story->reuse. */
void plx_relate_reuse(const PlxReport *report, PlxStory *story);

/* Sentences that tell the same → story->alignments. */
void plx_relate_alignments(const PlxReport *report, PlxStory *story);
