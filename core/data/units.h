/* Units of measure (from CLDR): their names in English and how each becomes its dimension's base unit.
 * Read-only; nothing is owned. */
#pragma once

#include <glib.h>

/* base = (value + shift × 10^shift_exponent) × above × 10^exponent / below, exactly */
typedef struct {
  const char *unit; /* CLDR identifier */
  const char *base;
  gint64 above;
  gint32 exponent;
  gint64 below;
  gint64 shift;
  gint32 shift_exponent;
} PlxUnitRow;

/* The row of a unit; NULL if it has none. */
const PlxUnitRow *plx_unit_row(const char *unit, gsize length);

typedef struct {
  const char *name; /* lower case, words parted by single spaces: "square miles", "km" */
  const char *unit;
  gboolean symbol; /* short, and a common word or letter besides: trust it only behind digits */
} PlxUnitName;

/* The unit that a name means, whatever its case; NULL if it is none. */
const PlxUnitName *plx_unit_name(const char *name, gsize length);

/* The first in the table's order whose name begins with these bytes; NULL if none does. If these are a whole
 * name, it is that one. */
const PlxUnitName *plx_unit_name_begins(const char *name, gsize length);
