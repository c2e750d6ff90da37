/* Exact decimals on 128-bit integers. Every operation aligns or multiplies the mantissas, cuts the result to
 * 36 digits if need be and reduces it, so that equal numbers have equal fields. */
#include "base/decimal.h"

#include <math.h>

#define MAX_DIGITS 36
#define QUOTIENT_DIGITS 18
#define MAX_EXPONENT 4000

/* Nearly all values fit 64 bits, where dividing is many times cheaper. */
static gboolean is_short(PlxInt128 value)
{
  return value == (gint64)value;
}

static int digits_of_short(gint64 value)
{
  const guint64 size = value < 0 ? 0 - (guint64)value : (guint64)value;
  int n = 0;
  for (guint64 power = 1; n < 19 && size >= power; power *= 10)
    n++;
  return n;
}

static int digits_of(PlxInt128 value)
{
  int n = 0;
  for (; !is_short(value); value /= 10)
    n++;
  return n + digits_of_short((gint64)value);
}

/* Divide by ten while nothing is lost; returns how often. */
static gint32 strip_zeros(PlxInt128 *value)
{
  gint32 n = 0;
  for (; !is_short(*value) && *value % 10 == 0; n++)
    *value /= 10;
  if (!is_short(*value))
    return n;
  gint64 rest = (gint64)*value;
  for (; rest % 10 == 0; n++)
    rest /= 10;
  *value = rest;
  return n;
}

/* value / 10, rounded half away from zero. */
static PlxInt128 drop_digit(PlxInt128 value)
{
  const int last = (int)(value % 10);
  return value / 10 + (last >= 5 ? 1 : last <= -5 ? -1 : 0);
}

static PlxDecimal reduce(PlxInt128 mantissa, gint32 exponent)
{
  while (!is_short(mantissa) && digits_of(mantissa) > MAX_DIGITS) {
    mantissa = drop_digit(mantissa);
    exponent++;
  }
  if (mantissa == 0)
    return (PlxDecimal){0, 0};
  exponent += strip_zeros(&mantissa);
  return (PlxDecimal){mantissa, CLAMP(exponent, -MAX_EXPONENT, MAX_EXPONENT)};
}

PlxDecimal plx_decimal(gint64 mantissa, gint32 exponent)
{
  return reduce(mantissa, exponent);
}

gboolean plx_decimal_parse(const char *text, gsize length, PlxDecimal *out)
{
  PlxInt128 mantissa = 0;
  gint32 exponent = 0;
  gboolean point = FALSE, digit = FALSE;
  const gboolean minus = length > 0 && text[0] == '-';

  for (gsize i = minus || (length > 0 && text[0] == '+') ? 1 : 0; i < length; i++) {
    if (text[i] == '.' && !point) {
      point = TRUE;
      continue;
    }
    if (!g_ascii_isdigit(text[i]) || digits_of(mantissa) >= MAX_DIGITS)
      return FALSE;
    digit = TRUE;
    mantissa = mantissa * 10 + (text[i] - '0');
    exponent -= point ? 1 : 0;
  }
  if (!digit)
    return FALSE;
  *out = reduce(minus ? -mantissa : mantissa, exponent);
  return TRUE;
}

PlxDecimal plx_decimal_negate(PlxDecimal a)
{
  a.mantissa = -a.mantissa;
  return a;
}

/* Give both the same exponent, as far as 36 digits go; what is smaller still is rounded away. */
static void align(PlxDecimal *a, PlxDecimal *b)
{
  PlxDecimal *high = a->exponent > b->exponent ? a : b;
  PlxDecimal *low = high == a ? b : a;

  for (int room = MAX_DIGITS - digits_of(high->mantissa); high->exponent > low->exponent && room > 0;
       room--) {
    high->mantissa *= 10;
    high->exponent--;
  }
  for (; high->exponent > low->exponent && low->mantissa != 0; low->exponent++)
    low->mantissa = drop_digit(low->mantissa);
  low->exponent = high->exponent;
}

PlxDecimal plx_decimal_add(PlxDecimal a, PlxDecimal b)
{
  if (a.mantissa == 0)
    return b;
  if (b.mantissa == 0)
    return a;
  align(&a, &b);
  return reduce(a.mantissa + b.mantissa, a.exponent);
}

PlxDecimal plx_decimal_subtract(PlxDecimal a, PlxDecimal b)
{
  return plx_decimal_add(a, plx_decimal_negate(b));
}

PlxDecimal plx_decimal_multiply(PlxDecimal a, PlxDecimal b)
{
  gint32 exponent = a.exponent + b.exponent;
  while (digits_of(a.mantissa) + digits_of(b.mantissa) > MAX_DIGITS + 1) {
    PlxInt128 *longer = digits_of(a.mantissa) > digits_of(b.mantissa) ? &a.mantissa : &b.mantissa;
    *longer = drop_digit(*longer);
    exponent++;
  }
  return reduce(a.mantissa * b.mantissa, exponent);
}

PlxDecimal plx_decimal_divide(PlxDecimal a, PlxDecimal b)
{
  g_return_val_if_fail(b.mantissa != 0, a);
  gint32 exponent = a.exponent - b.exponent;
  while (digits_of(b.mantissa) > QUOTIENT_DIGITS) {
    b.mantissa = drop_digit(b.mantissa);
    exponent--;
  }
  const int enough = MIN(MAX_DIGITS, QUOTIENT_DIGITS + 1 + digits_of(b.mantissa));
  for (int room = enough - digits_of(a.mantissa); room > 0 && a.mantissa != 0; room--) {
    a.mantissa *= 10;
    exponent--;
  }
  PlxInt128 quotient = a.mantissa / b.mantissa;
  for (int over = digits_of(quotient) - QUOTIENT_DIGITS; over > 0; over--, exponent++)
    quotient = drop_digit(quotient);
  return reduce(quotient, exponent);
}

int plx_decimal_compare(PlxDecimal a, PlxDecimal b)
{
  if (a.exponent == b.exponent)
    return a.mantissa < b.mantissa ? -1 : a.mantissa > b.mantissa;
  const PlxInt128 sign = plx_decimal_subtract(a, b).mantissa;
  return sign < 0 ? -1 : sign > 0;
}

gint32 plx_decimal_exponent(PlxDecimal a)
{
  return a.exponent;
}

static double power_of_ten(gint32 exponent)
{
  static const double common[] = {1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1e0,
                                  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9};
  return ABS(exponent) <= 9 ? common[exponent + 9] : pow(10, exponent);
}

double plx_decimal_to_double(PlxDecimal a)
{
  return (double)a.mantissa * power_of_ten(a.exponent);
}

char *plx_decimal_to_string(PlxDecimal a)
{
  char digits[48];
  int n = 0;
  PlxInt128 rest = a.mantissa < 0 ? -a.mantissa : a.mantissa;
  do {
    digits[n++] = (char)('0' + (int)(rest % 10));
    rest /= 10;
  } while (rest != 0);

  GString *out = g_string_new(a.mantissa < 0 ? "-" : "");
  const int point = -a.exponent; /* digits behind the point */
  for (int i = MAX(n, point + 1) - 1; i >= 0; i--) {
    g_string_append_c(out, i < n ? digits[i] : '0');
    if (i == point && i > 0)
      g_string_append_c(out, '.');
  }
  for (int i = 0; i < a.exponent; i++)
    g_string_append_c(out, '0');
  return g_string_free(out, FALSE);
}
