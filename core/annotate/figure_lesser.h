/* Lesser units behind a figure's unit, in which the whole then counts. */
#pragma once

#include "annotate/figure_scan.h"

/* `5 feet 2 inches` becomes 62 inches, `an hour and a half` 1.5 hours, `6-foot-4` 76 inches. */
void plx_figure_read_lesser(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* `6'4"` behind bare digits: 76 inches. FALSE, with nothing changed, if that is not what stands here. */
gboolean plx_figure_read_feet_mark(const PlxFigureScan *scan, PlxFigureDraft *draft);
