/* Changes: `rose 5 percent to $65`, `a fall of 12 points`, `cut by half`. */
#pragma once

#include "annotate/figure_scan.h"

/* `edged up to 4.2 percent`, `adds up to $5m`: `up to` at piece i tells the level reached, not a bound. */
gboolean plx_figure_moves_up_to(const PlxFigureScan *scan, guint32 i);

/* Sets the figure's trend and role from the words around it. */
void plx_figure_read_trend(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* `…, from $10.1 million` goes on with the change that an earlier figure told. */
void plx_figure_follow_trend(const PlxFigureScan *scan, PlxFigureDraft *draft, const PlxFigureDraft *earlier);

/* Is the piece a word of change that holds for whatever is counted? */
gboolean plx_figure_is_trend(const PlxFigureScan *scan, guint32 i);

/* The direction of a word of change in the clause before piece `end`, not further than a few words. */
PlxTrend plx_figure_trend_before(const PlxFigureScan *scan, guint32 end);
