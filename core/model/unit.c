#include "model/unit.h"

#include "data/currencies.h"
#include "data/units.h"

#include <string.h>

gboolean plx_unit_to_base(const char *unit, PlxDecimal value, const char **base, PlxDecimal *out)
{
  const PlxUnitRow *row = plx_unit_row(unit, strlen(unit));
  if (row == NULL) {
    const char *code = plx_currency_code(unit, strlen(unit), FALSE);
    if (code == NULL && strstr(unit, "-per-") == NULL)
      return FALSE;
    *base = code != NULL ? code : unit; /* a rate without a row: barrels a day */
    *out = value;
    return TRUE;
  }
  value = plx_decimal_add(value, plx_decimal(row->shift, row->shift_exponent));
  value = plx_decimal_multiply(value, plx_decimal(row->above, row->exponent));
  *out = row->below == 1 ? value : plx_decimal_divide(value, plx_decimal(row->below, 0));
  *base = row->base;
  return TRUE;
}
