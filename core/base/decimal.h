/* Exact decimal numbers, as plain values: nothing is owned. */
#pragma once

#include <glib.h>

__extension__ typedef __int128 PlxInt128;

/* mantissa × 10^exponent. Always reduced: the mantissa is no multiple of ten, and zero is 0 × 10^0. Results
 * are exact up to 36 significant digits, and rounded (half away from zero) beyond. */
typedef struct {
  PlxInt128 mantissa;
  gint32 exponent;
} PlxDecimal;

/* mantissa × 10^exponent. */
PlxDecimal plx_decimal(gint64 mantissa, gint32 exponent);

/* Digits with an optional sign and one optional point ("-12.50"), nothing else. FALSE if it is not that, or
 * has more than 36 significant digits. */
gboolean plx_decimal_parse(const char *text, gsize length, PlxDecimal *out);

PlxDecimal plx_decimal_negate(PlxDecimal a);
PlxDecimal plx_decimal_add(PlxDecimal a, PlxDecimal b);
PlxDecimal plx_decimal_subtract(PlxDecimal a, PlxDecimal b);
PlxDecimal plx_decimal_multiply(PlxDecimal a, PlxDecimal b);

/* a / b to 18 significant digits; b must not be zero. */
PlxDecimal plx_decimal_divide(PlxDecimal a, PlxDecimal b);

/* Less than, equal to or greater than zero, as a is to b. */
int plx_decimal_compare(PlxDecimal a, PlxDecimal b);

/* The place of its last digit that is not zero: 1200 → 2, 0.05 → -2. */
gint32 plx_decimal_exponent(PlxDecimal a);

/* The nearest double: for scores and drawings, never for values. */
double plx_decimal_to_double(PlxDecimal a);

/* As digits, without an exponent: "-12.5". The caller frees it. */
char *plx_decimal_to_string(PlxDecimal a);
