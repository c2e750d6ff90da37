/* What a number measures: units, percent, degrees, ages, durations. Identifiers are those of the tables in
 * core/data, or lie in the article's arena. */
#pragma once

#include "annotate/figure_scan.h"

typedef struct {
  const char *unit; /* CLDR */
  guint32 end;      /* the piece behind it */
  gint32 times;     /* a fortnight is two weeks */
} PlxFigureUnit;

/* The unit whose name begins at piece i; `digits`: behind digits, so that symbols (`m`, `in`) are meant. */
gboolean plx_figure_unit_at(const PlxFigureScan *scan, guint32 i, gboolean digits, PlxFigureUnit *out);

/* Reads the unit behind the number, if it has one, with what joins it (`half an hour`, `ten more days`),
 * lesser units behind it (`5 feet 2 inches`), rates (`miles an hour`) and ages (`five-year-old`, `two years
 * of age`). Sets unit, type, values, `end` and `glued`. */
void plx_figure_read_unit(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* `a gallon of`, `an hour and a half`: one of a unit, begun by the article at piece i. */
gboolean plx_figure_read_one(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft);

/* The type of a figure with this unit. */
PlxFigureType plx_figure_unit_type(const char *unit);

/* Does a unit's name begin with the piece? */
gboolean plx_figure_unit_begins(const PlxFigureScan *scan, guint32 i);
