/* Counts that are ranges by nature (`dozens`, `tens of thousands`, `several`, `a few hundred`), multiples
 * (`doubled`, `twice as many`) and nothing (`no casualties`, `no one was hurt`). */
#pragma once

#include "annotate/figure_scan.h"

/* Reads one that begins at piece i: sets low, high, vague, trend and `end`. */
gboolean plx_figure_read_vague(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft);
