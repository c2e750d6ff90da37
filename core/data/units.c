#include "data/units.h"

#include "base/table.h"

static const PlxUnitRow units[] = {
#include "data/units.inc"
};

static const PlxUnitName names[] = {
#include "data/unit_names.inc"
};

/* Row at which the names begin that begin with a character of ASCII. */
static const guint16 starts[] = {
#include "data/unit_starts.inc"
};

const PlxUnitRow *plx_unit_row(const char *unit, gsize length)
{
  return PLX_TABLE_FIND(units, unit, length);
}

const PlxUnitName *plx_unit_name(const char *name, gsize length)
{
  return PLX_TABLE_FIND_FOLDED(names, name, length);
}

const PlxUnitName *plx_unit_name_begins(const char *name, gsize length)
{
  const guint first = (guchar)g_ascii_tolower(name[0]);
  if (first + 1 >= G_N_ELEMENTS(starts))
    return PLX_TABLE_FIND_PREFIX(names, name, length);
  return plx_table_find_prefix(names + starts[first], starts[first + 1] - starts[first], sizeof *names, name,
                               length);
}
