/* Facts → findings and agreements. */
#pragma once

#include "model/finding.h"

/* Compare one story; findings and agreements are appended to the arrays given (transfer full), unsorted. */
void plx_compare_story(const PlxReport *report, const PlxStory *story, GPtrArray *findings,
                       GPtrArray *agreements);
