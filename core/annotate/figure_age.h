/* A bare number that is somebody's age: `Maria Lopez, 45,`, `a girl of 14`, `she was 52`. */
#pragma once

#include "annotate/figure_scan.h"

/* Makes the figure of the draft an age, if it is one, and takes in the `aged` before it. */
void plx_figure_read_age(const PlxFigureScan *scan, PlxFigureDraft *draft);
