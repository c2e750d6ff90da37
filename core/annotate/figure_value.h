/* One value with its unit, without ranges and hedges. */
#pragma once

#include "annotate/figure_scan.h"

/* Reads the value that begins at piece i; FALSE if none does. A sign or currency before it is taken in:
 * `first` may be before i. */
gboolean plx_figure_read_value(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft);
