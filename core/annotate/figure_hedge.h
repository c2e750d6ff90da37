/* Words that bound a figure or say that it is rough: `at least`, `more than`, `about`, `or so`. */
#pragma once

#include "annotate/figure_scan.h"

/* Reads the bounds and hedges on either side of the value. Words that open or close the interval become part
 * of the figure; those that only hedge (`about`) do not, but `hedged` is where they begin. */
void plx_figure_read_hedges(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* Ends the interval as the bound says: `at least 50` has no upper end. */
void plx_figure_apply_bound(PlxFigure *figure);

/* The hedge or bound that begins at piece i; returns the piece behind it, or 0. */
guint32 plx_figure_hedge_at(const PlxFigureScan *scan, guint32 i, PlxBound *bound);

/* The one that ends before piece `end`: returns the piece that it begins with, or PLX_NONE. */
guint32 plx_figure_hedge_before(const PlxFigureScan *scan, guint32 end, PlxBound *bound);
