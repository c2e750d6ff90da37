/* Numbers that count nothing: parts of names, dates, clock times, years, telephone numbers, list marks. */
#pragma once

#include "annotate/figure_scan.h"

/* Is the number, read with its unit, no figure? Dates and clock times are left to the time annotator. On
 * TRUE, `draft->end` may have moved behind more that belongs to it. */
gboolean plx_figure_is_name(const PlxFigureScan *scan, PlxFigureDraft *draft);
