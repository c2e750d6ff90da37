/* Numbers that belong to dates and clock times, which the time annotator reads. */
#pragma once

#include "annotate/figure_scan.h"

/* `7 pm`, `7.30 a.m.`, `six o'clock`, `0900 GMT`, `half past six`. */
gboolean plx_figure_is_clock(const PlxFigureScan *scan, const PlxFigureDraft *draft);

/* `10 October`, `October 10-12`, `in 1994`, `at 10`, `9 to 5 pm`. On TRUE, `draft->end` may have moved behind
 * the rest of the date. */
gboolean plx_figure_is_date(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* `0800`, `007`. */
gboolean plx_figure_has_leading_zero(const PlxFigureScan *scan, const PlxFigureDraft *draft);
