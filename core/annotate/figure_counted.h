/* What a figure counts, what happens to that, and the stretch of text that says both. */
#pragma once

#include "annotate/figure_scan.h"

/* Sets counted, counted_lemma, counted_token and statement of a figure whose pieces are known. */
void plx_figure_read_counted(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* Of whom the figure counts the children: the piece `mother` of `mother of 12`, `mother-of-three`; PLX_NONE.
 */
guint32 plx_figure_parent(const PlxFigureScan *scan, const PlxFigureDraft *draft);
