/* Words that bound a figure or say that it is rough: `at least`, `more than`, `about`, `or so`. */
#pragma once

#include "annotate/figure_scan.h"

/* The hedge or bound that begins at piece i; returns the piece behind it, or 0. */
guint32 plx_figure_hedge_at(const PlxFigureScan *scan, guint32 i, PlxBound *bound);

/* The one that ends before piece `end`: returns the piece that it begins with, or PLX_NONE. */
guint32 plx_figure_hedge_before(const PlxFigureScan *scan, guint32 end, PlxBound *bound);

/* The longest that begins at piece i, behind a value; returns the piece behind it, or 0. */
guint32 plx_figure_hedge_behind(const PlxFigureScan *scan, guint32 i, PlxBound *bound);
