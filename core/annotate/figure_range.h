/* Ranges (`10-12`, `between 30 and 40`, `from $10 to $20`, `two or three`) and scores (`3-2`). */
#pragma once

#include "annotate/figure_scan.h"

/* Reads the second value of a range behind the first and joins both. */
gboolean plx_figure_read_range(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* `won 3-2`, `a 7-2 vote`: reads both sides as figures of their own. goes_on: behind another score and a
 * comma. */
gboolean plx_figure_read_score(const PlxFigureScan *scan, PlxFigureDraft *draft, PlxFigureDraft *other,
                               gboolean goes_on);

/* `more than 10 and less than 40`: joins a bound from below and one from above. */
gboolean plx_figure_read_bounds(const PlxFigureScan *scan, PlxFigureDraft *draft);
