/* Ranges: `10-12`, `between 30 and 40`, `from $10 to $20`, `two or three`. */
#pragma once

#include "annotate/figure_scan.h"

/* Reads the second value of a range behind the first and joins both. */
gboolean plx_figure_read_range(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* `more than 10 and less than 40`: joins a bound from below and one from above. */
gboolean plx_figure_read_bounds(const PlxFigureScan *scan, PlxFigureDraft *draft);
