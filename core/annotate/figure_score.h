/* Scores and votes: `won 3-2`, `a 7 – 2 vote`. */
#pragma once

#include "annotate/figure_scan.h"

/* Reads both sides as figures of their own. goes_on: behind another score and a comma. */
gboolean plx_figure_read_score(const PlxFigureScan *scan, PlxFigureDraft *draft, PlxFigureDraft *other,
                               gboolean goes_on);
