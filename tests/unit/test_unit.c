#include "model/unit.h"

#include "data/currencies.h"
#include "data/units.h"

#include <criterion/criterion.h>
#include <string.h>

Test(unit, becomes_its_base_exactly)
{
  static const struct {
    const char *value, *unit, *out, *base;
  } rows[] = {
      {"1", "mile", "1609.344", "meter"},
      {"93", "mile", "149668.992", "meter"},
      {"40", "foot", "12.192", "meter"},
      {"10", "inch", "0.254", "meter"},
      {"2", "pound", "907.18474", "gram"},
      {"1", "metric-ton", "1000000", "gram"},
      {"1", "ton", "907184.74", "gram"},
      {"3", "stone", "19050.87954", "gram"},
      {"2", "week", "1209600", "second"},
      {"1.5", "hour", "5400", "second"},
      {"2", "year", "24", "month"},
      {"1", "decade", "120", "month"},
      {"212", "fahrenheit", "100", "celsius"},
      {"-40", "fahrenheit", "-40", "celsius"},
      {"0", "kelvin", "-273.15", "celsius"},
      {"1", "acre", "4046.8564224", "square-meter"},
      {"1", "square-mile", "2589988.110336", "square-meter"},
      {"1", "gallon", "3.785411784", "liter"},
      {"1", "cubic-meter", "1000", "liter"},
      {"36", "kilometer-per-hour", "10", "meter-per-second"},
      {"1", "knot", "0.514444444444444444", "meter-per-second"},
      {"25", "permyriad", "0.25", "percentage-point"},
      {"7", "percent", "7", "percent"},
      {"1.2", "USD", "1.2", "USD"},
      {"8", "bit", "1", "byte"},
      {"620", "millirem", "0.0062", "sievert"},
      {"1", "kilowatt-hour", "3600000", "joule"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    PlxDecimal value, out;
    const char *base;
    cr_assert(plx_decimal_parse(rows[i].value, strlen(rows[i].value), &value));
    cr_assert(plx_unit_to_base(rows[i].unit, value, &base, &out), "%s", rows[i].unit);
    g_autofree char *text = plx_decimal_to_string(out);
    cr_expect_str_eq(text, rows[i].out, "%s %s: %s", rows[i].value, rows[i].unit, text);
    cr_expect_str_eq(base, rows[i].base);
  }
}

Test(unit, does_not_guess)
{
  static const char *const rows[] = {"", "soldiers", "xyz", "usd", "Mile"};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    PlxDecimal out;
    const char *base;
    cr_expect_not(plx_unit_to_base(rows[i], plx_decimal(1, 0), &base, &out), "%s", rows[i]);
  }
}

Test(unit, knows_names)
{
  static const struct {
    const char *name, *unit;
  } rows[] = {
      {"kilometres", "kilometer"},
      {"Feet", "foot"},
      {"sq ft", "square-foot"},
      {"mph", "mile-per-hour"},
      {"tonnes", "metric-ton"},
      {"square miles", "square-mile"},
      {"MW", "megawatt"},
      {"basis points", "permyriad"},
      {"per cent", "percent"},
      {"rem", "rem"},
      {"light years", "light-year"},
      {"imperial gallons", "gallon-imperial"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const PlxUnitName *name = plx_unit_name(rows[i].name, strlen(rows[i].name));
    cr_assert_not_null(name, "%s", rows[i].name);
    cr_expect_str_eq(name->unit, rows[i].unit);
  }
  cr_expect_null(plx_unit_name("soldiers", 8));
}

Test(currency, knows_names_and_signs)
{
  cr_expect_str_eq(plx_currency_name("Swiss francs", 12)->code, "CHF");
  cr_expect_str_eq(plx_currency_name("pence", 5)->code, "GBP");
  cr_expect_eq(plx_currency_name("pence", 5)->exponent, -2);
  cr_expect_str_eq(plx_currency_code("EUR", 3, TRUE), "EUR");
  cr_expect_null(plx_currency_code("ALL", 3, TRUE));
  cr_expect_str_eq(plx_currency_sign('$', "HK", 2), "HKD");
  cr_expect_str_eq(plx_currency_sign(0x20AC, "", 0), "EUR");
  cr_expect_null(plx_currency_sign('$', "xx", 2));
}
