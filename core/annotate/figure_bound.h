/* What bounds a figure, or says that it is rough. */
#pragma once

#include "annotate/figure_scan.h"

/* Reads the bounds and hedges on either side of the value. Words that open or close the interval become part
 * of the figure; those that only hedge (`about`) do not, but `hedged` is where they begin. */
void plx_figure_read_hedges(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* Ends the interval as the bound says: `at least 50` has no upper end. */
void plx_figure_apply_bound(PlxFigure *figure);
