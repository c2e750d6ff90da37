/* The names of units. Identifiers are those of the tables in core/data, or lie in the article's arena. */
#pragma once

#include "annotate/figure_scan.h"

typedef struct {
  const char *unit; /* CLDR */
  guint32 end;      /* the piece behind it */
  gint32 times;     /* a fortnight is two weeks */
} PlxFigureUnit;

/* The unit whose name begins at piece i; `digits`: behind digits, so that symbols (`m`, `in`) are meant. */
gboolean plx_figure_unit_at(const PlxFigureScan *scan, guint32 i, gboolean digits, PlxFigureUnit *out);

/* The type of a figure with this unit. */
PlxFigureType plx_figure_unit_type(const char *unit);

/* Does a unit's name begin with the piece? */
gboolean plx_figure_unit_begins(const PlxFigureScan *scan, guint32 i);
