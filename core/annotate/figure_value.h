/* One value with its unit, without ranges and hedges. */
#pragma once

#include "annotate/figure_scan.h"

/* May a value begin at piece i? A quick look that spares most words the reading. */
gboolean plx_figure_may_begin(const PlxFigureScan *scan, guint32 i);

/* Reads the value that begins at piece i; FALSE if none does. A sign or currency before it is taken in:
 * `first` may be before i. */
gboolean plx_figure_read_value(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft);
