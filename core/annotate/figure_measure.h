/* What a number measures: units, percent, degrees, ages, durations. */
#pragma once

#include "annotate/figure_scan.h"

/* Reads the unit behind the number, if it has one, with what joins it (`half an hour`, `ten more days`),
 * lesser units behind it (`5 feet 2 inches`), rates (`miles an hour`) and ages (`five-year-old`, `two years
 * of age`). Sets unit, type, values, `end` and `glued`. */
void plx_figure_read_unit(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* `a gallon of`, `an hour and a half`: one of a unit, begun by the article at piece i. */
gboolean plx_figure_read_one(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft);
