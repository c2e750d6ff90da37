/* Findings and agreements by story, for reports that are written a story at a time. */
#pragma once

#include "model/finding.h"

/* What a report points at: a finding or an agreement, with its number in the report. */
typedef struct {
  const PlxFinding *finding;
  guint number; /* from 1 for findings, in the order of the report; 0 for agreements */
} PlxCard;

/* One GArray of PlxCard a story: its findings, then its agreements. Borrows them; the caller frees the
 * array. */
GPtrArray *plx_cards_by_story(const PlxReport *report);
