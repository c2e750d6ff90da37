/* Changes: `rose 5 percent to $65`, `a fall of 12 points`, `cut by half`. */
#pragma once

#include "annotate/figure_scan.h"

/* Sets the figure's trend and role from the words around it. */
void plx_figure_read_trend(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* The direction of a word of change in the clause before piece `end`, not further than a few words. */
PlxTrend plx_figure_trend_before(const PlxFigureScan *scan, guint32 end);
