/* Times as races are told: `a lead of 1:21`, `won in 2:04:11`. */
#pragma once

#include "annotate/figure_scan.h"

/* Reads the one that begins at piece i; FALSE if none does, or if it is a time of day. */
gboolean plx_figure_read_race_time(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft);
