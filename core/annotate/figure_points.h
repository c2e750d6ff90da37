/* Percentage points that are told as points alone. */
#pragma once

#include "annotate/figure_scan.h"

/* `a quarter point`: a part of a percentage point, as rates are moved by; `support fell by nine points`. */
void plx_figure_read_points(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* A quarter that is no fraction for the number reader, as in `quarter-point` and `a quarter point`. */
gboolean plx_figure_read_quarter(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft);
