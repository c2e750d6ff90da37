/* Units of measure, compared through the base unit of their dimension. Nothing is owned. */
#pragma once

#include "base/decimal.h"

/**
 * plx_unit_to_base:
 * @unit: a CLDR unit identifier ("mile", "fahrenheit"), an ISO 4217 code, "percent"
 * @value: so many of them
 * @base: (out): the base unit of its dimension: "meter", "gram", "liter", "square-meter", "second" (up to
 *   weeks), "month" (from months on), "celsius", "meter-per-second", "joule", "watt", "byte", "percent", …; a
 *   currency, a rate without a row and whatever has no other units is its own
 * @out: (out): the value in the base unit, exact as far as decimals go
 *
 * Factors are CLDR's (supplemental/units.xml). FALSE, with nothing set, for a unit that is unknown.
 */
gboolean plx_unit_to_base(const char *unit, PlxDecimal value, const char **base, PlxDecimal *out);
