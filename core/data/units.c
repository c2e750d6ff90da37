#include "data/units.h"

#include "base/table.h"

static const PlxUnitRow units[] = {
#include "data/units.inc"
};

static const PlxUnitName names[] = {
#include "data/unit_names.inc"
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
  return PLX_TABLE_FIND_PREFIX(names, name, length);
}
