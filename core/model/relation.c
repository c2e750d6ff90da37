/* Values are compared as intervals. A figure's interval is widened by its hedge (`about`: a tenth) and, where
 * units differ or the number is round, by half a unit of its last place; the same number, hedged in one place
 * and plain in the other, is equal all the same. */
#include "model/relation.h"

#include "model/unit.h"

#include <math.h>
#include <string.h>

#define ABOUT 0.1          /* of the value */
#define ABOUT_FEW 0.2      /* of a small one */
#define ABOUT_PRECISE 0.01 /* of one told in three digits or more */
#define THREE_DIGITS 100
#define MILLION 6             /* zeros */
#define ABOUT_POINTS 3        /* of a share, at most */
#define ONE_OR_TWO 3          /* hours, and half an hour, are rough */
#define FEW 10                /* a tenth of what is less than twice this is next to nothing */
#define CONVERTED_EQUAL 0.025 /* conversions of one value are rounded no worse than this */
#define ROUND_FROM 100        /* smaller counts are not rounded */
#define DAY 86400.0           /* seconds */
#define ROUNDED 0.05          /* a rounded value is no farther off */
#define ROUNDED_APART 0.15    /* of the value: both rounded, each in its own unit */
#define DEGREES_APART 4
#define LEAST_UNITS 3 /* of a length of time that is told in whole units */

static gboolean to_base(const char *unit, PlxDecimal value, const char **base, PlxDecimal *out)
{
  const gboolean degrees = g_strcmp0(unit, "generic") == 0; /* of whatever scale */
  if (unit != NULL && !degrees)
    return plx_unit_to_base(unit, value, base, out);
  *base = degrees ? "generic" : NULL;
  *out = value;
  return TRUE;
}

/* A part of something (a third of the shares, 0.34), which is a share said in other words. */
static gboolean is_part(const PlxFigure *figure)
{
  const PlxDecimal value = figure->has_low ? figure->low : figure->high;
  return figure->type == PLX_FIGURE_NUMBER && figure->unit == NULL && value.mantissa > 0 &&
         plx_decimal_compare(value, plx_decimal(1, 0)) < 0;
}

static void make_share(PlxFigureValue *v)
{
  v->type = PLX_FIGURE_PERCENT;
  v->unit = "percent";
  v->low = plx_decimal_multiply(v->low, plx_decimal(1, 2));
  v->high = plx_decimal_multiply(v->high, plx_decimal(1, 2));
}

/* Who says about 146 means no 149; about 125 may be 128. */
static gboolean is_told_precisely(const PlxFigure *figure)
{
  return figure->has_low && figure->low.mantissa >= THREE_DIGITS && figure->low.mantissa % 5 != 0;
}

/* A difference in a unit, in the base unit; 0 if that is not known. */
static double size_in_base(const char *unit, PlxDecimal difference)
{
  const char *base;
  PlxDecimal zero, size;
  if (!to_base(unit, plx_decimal(0, 0), &base, &zero) || !to_base(unit, difference, &base, &size))
    return 0;
  return plx_decimal_to_double(plx_decimal_subtract(size, zero));
}

/* Half a unit of the last place that the figure gives, in the base unit. */
static double half_place(const PlxFigure *figure)
{
  const PlxDecimal at = figure->has_low ? figure->low : figure->high;
  return size_in_base(figure->unit, plx_decimal(5, plx_decimal_exponent(at) - 1));
}

double plx_figure_difference(const PlxFigure *figure)
{
  return size_in_base(figure->unit, figure->has_low ? figure->low : figure->high);
}

/* About three tonnes, nearly two million: such a number is rounded to its only digit. Small counts are not,
 * and lengths of time have units enough. */
static gboolean is_of_one_digit(const PlxFigure *figure)
{
  const gboolean amount =
      figure->type == PLX_FIGURE_MONEY || figure->type == PLX_FIGURE_MEASURE ||
      (figure->type == PLX_FIGURE_NUMBER && figure->has_low && figure->low.exponent >= MILLION);
  return amount && figure->has_low && figure->low.mantissa <= 9;
}

/* What `about` allows, and a count by the dozen: a tenth, but about a dozen people may be 14, and about half
 * an hour 25 minutes. */
static double about(const PlxFigure *figure, double value)
{
  const PlxFigureType type = figure->type;
  const double size = fabs(value);
  if (type == PLX_FIGURE_DURATION && figure->has_low && plx_decimal_to_double(figure->low) < ONE_OR_TWO)
    return ABOUT_FEW * size;
  if (type == PLX_FIGURE_PERCENT)
    return MIN(ABOUT * size, ABOUT_POINTS);
  if (is_told_precisely(figure))
    return ABOUT_PRECISE * size;
  if (is_of_one_digit(figure))
    return MAX(ABOUT * size, MIN(ABOUT_FEW * size, half_place(figure)));
  return type == PLX_FIGURE_NUMBER && size < 2 * FEW ? ABOUT_FEW * MIN(size, FEW) : ABOUT * size;
}

gboolean plx_figure_value(const PlxFigure *figure, PlxFigureValue *out)
{
  PlxFigureValue v = {.type = figure->type, .has_low = figure->has_low, .has_high = figure->has_high};
  if (!figure->has_low && !figure->has_high)
    return FALSE;
  if (figure->has_low && !to_base(figure->unit, figure->low, &v.unit, &v.low))
    return FALSE;
  if (figure->has_high && !to_base(figure->unit, figure->high, &v.unit, &v.high))
    return FALSE;
  if (is_part(figure))
    make_share(&v);
  v.from = figure->has_low ? plx_decimal_to_double(v.low) : -INFINITY;
  v.to = figure->has_high ? plx_decimal_to_double(v.high) : INFINITY;
  if (is_part(figure)) { /* a third is said of 34 percent too */
    v.from -= ROUNDED * v.from;
    v.to += ROUNDED * v.to;
  }
  if (figure->bound == PLX_BOUND_ABOUT || (figure->bound == PLX_BOUND_EXACT && figure->coarse)) {
    v.from -= about(figure, v.from);
    v.to += figure->almost ? 0 : about(figure, v.to);
  }
  *out = v;
  return TRUE;
}

/* The number said, without its bound; FALSE for a range. */
static gboolean point_of(const PlxFigureValue *v, PlxDecimal *out)
{
  *out = v->has_low ? v->low : v->high;
  return !v->has_low || !v->has_high || plx_decimal_compare(v->low, v->high) == 0;
}

static gboolean same_said(const PlxFigureValue *a, const PlxFigureValue *b)
{
  PlxDecimal x, y;
  const gboolean point_a = point_of(a, &x), point_b = point_of(b, &y);
  if (point_a && point_b)
    return plx_decimal_compare(x, y) == 0;
  return !point_a && !point_b && plx_decimal_compare(a->low, b->low) == 0 &&
         plx_decimal_compare(a->high, b->high) == 0;
}

/* Nearly seven hours, and more than seven. */
static gboolean is_short_of(const PlxFigure *short_of, const PlxFigure *beyond)
{
  return short_of->almost && (beyond->bound == PLX_BOUND_MORE_THAN || beyond->bound == PLX_BOUND_AT_LEAST);
}

/* Does a length of time in whole units leave out what the other tells in a smaller unit: eight hours, 8 hours
 * and 20 minutes? Not one in so few that half of one is much. */
static gboolean is_told_in_whole_units(const PlxFigure *whole, const PlxFigure *fine, double x, double y)
{
  if (whole->type != PLX_FIGURE_DURATION || whole->low.exponent != 0)
    return FALSE;
  const double unit = size_in_base(whole->unit, plx_decimal(1, 0)),
               fine_unit = size_in_base(fine->unit, plx_decimal(1, 0));
  return unit > fine_unit && x >= LEAST_UNITS * unit && fabs(x - y) < unit / 2;
}

/* Are both single values, of which one may be the other, rounded? */
static PlxRelation rounding(const PlxFigure *a, const PlxFigure *b, double x, double y, gboolean converted)
{
  const double apart = fabs(x - y), size = MAX(fabs(x), fabs(y));
  if (converted && apart <= CONVERTED_EQUAL * size)
    return PLX_RELATION_EQUAL;
  if (is_told_in_whole_units(a, b, x, y) || is_told_in_whole_units(b, a, y, x))
    return PLX_RELATION_VAGUER;
  if (apart > ROUNDED * size || apart > MAX(half_place(a), half_place(b)))
    return PLX_RELATION_DISJOINT;
  if (converted) /* 42 years are more than four decades, not four */
    return a->bound == b->bound ? PLX_RELATION_EQUAL : PLX_RELATION_DISJOINT;
  const gboolean whole = a->low.exponent >= 0 && b->low.exponent >= 0;
  return whole && (size < ROUND_FROM || a->type == PLX_FIGURE_AGE) ? PLX_RELATION_DISJOINT
                                                                   : PLX_RELATION_VAGUER;
}

/* Miles and not kilometres: does the unit, or one that it is made of, belong to the older system? */
static gboolean is_customary(const char *unit)
{
  static const char *const units[] = {"acre",   "barrel",     "bushel", "fahrenheit", "foot", "furlong",
                                      "gallon", "horsepower", "inch",   "knot",       "mile", "ounce",
                                      "pint",   "pound",      "quart",  "stone",      "yard", NULL};
  g_auto(GStrv) parts = g_strsplit(unit, "-", -1);
  for (gsize i = 0; parts[i] != NULL; i++)
    if (g_strv_contains(units, parts[i]))
      return TRUE;
  return FALSE;
}

gboolean plx_figure_rounded_apart(const PlxFigure *a, const PlxFigureValue *v, const PlxFigure *b,
                                  const PlxFigureValue *w)
{
  PlxDecimal x, y;
  const gboolean amount = a->type == PLX_FIGURE_MEASURE || a->type == PLX_FIGURE_TEMPERATURE;
  if (!amount || a->type != b->type || g_strcmp0(v->unit, w->unit) != 0 || a->unit == NULL ||
      b->unit == NULL || !point_of(v, &x) || !point_of(w, &y) ||
      is_customary(a->unit) == is_customary(b->unit))
    return FALSE;
  const double from = plx_decimal_to_double(x), to = plx_decimal_to_double(y), apart = fabs(from - to);
  const double most =
      a->type == PLX_FIGURE_TEMPERATURE ? DEGREES_APART : ROUNDED_APART * MAX(fabs(from), fabs(to));
  return apart <= most && apart <= half_place(a) + half_place(b);
}

/* Currencies with a sign of their own; pounds and dollars of other countries may be called by their bare
 * name.
 */
static gboolean has_own_sign(const char *unit)
{
  static const char *const signs[] = {"EUR", "GBP", "JPY", "USD", NULL};
  return unit != NULL && g_strv_contains(signs, unit);
}

gboolean plx_figure_other_unit(const PlxFigure *a, const PlxFigure *b)
{
  static const char *const points = "percentage-point", *const percent = "percent";
  if (a->type == PLX_FIGURE_MONEY && b->type == PLX_FIGURE_MONEY)
    return has_own_sign(a->unit) && has_own_sign(b->unit) && strcmp(a->unit, b->unit) != 0;
  return (g_strcmp0(a->unit, points) == 0 && g_strcmp0(b->unit, percent) == 0) ||
         (g_strcmp0(a->unit, percent) == 0 && g_strcmp0(b->unit, points) == 0);
}

/* What some mean by a ton is more than what others mean: from the short ton to the long one. */
#define LONG_TON 1.12

static gboolean is_ton(const PlxFigure *figure)
{
  return g_strcmp0(figure->unit, "ton") == 0;
}

static gboolean is_metric_ton(const PlxFigure *figure)
{
  return g_strcmp0(figure->unit, "metric-ton") == 0;
}

/* Is one told in tons, and the other in a unit that leaves no doubt? Then the ton may be any. */
static void allow_for_tons(const PlxFigure *a, const PlxFigure *b, PlxFigureValue *v, PlxFigureValue *w)
{
  if (is_ton(a) && !is_ton(b))
    v->to *= LONG_TON;
  if (is_ton(b) && !is_ton(a))
    w->to *= LONG_TON;
}

static gboolean same_tons(const PlxFigure *a, const PlxFigure *b)
{
  return ((is_ton(a) && is_metric_ton(b)) || (is_metric_ton(a) && is_ton(b))) && a->bound == b->bound &&
         a->has_low && b->has_low && plx_decimal_compare(a->low, b->low) == 0;
}

/* Are both the most that may be: up to 10 years in prison, up to 14? What is only an estimate of a count may
 * be both. */
static gboolean are_other_caps(const PlxFigure *a, const PlxFigure *b)
{
  return a->bound == PLX_BOUND_AT_MOST && b->bound == PLX_BOUND_AT_MOST && a->type != PLX_FIGURE_NUMBER;
}

/* Are both the youngest and the oldest of several: aged between 71 and 84, between 71 and 88? */
static gboolean are_other_ages(const PlxFigure *a, const PlxFigure *b)
{
  return a->type == PLX_FIGURE_AGE && b->type == PLX_FIGURE_AGE && a->bound == PLX_BOUND_BETWEEN &&
         b->bound == PLX_BOUND_BETWEEN && !a->vague && !b->vague;
}

/* A length told in months as seconds: a month has 28 to 31 days. FALSE if it is told in neither. */
static gboolean count_seconds(const PlxFigureValue *v, double *from, double *to)
{
  const gboolean months = g_strcmp0(v->unit, "month") == 0;
  *from = v->from * (months ? 28 * DAY : 1);
  *to = v->to * (months ? 31 * DAY : 1);
  return v->type == PLX_FIGURE_DURATION && (months || g_strcmp0(v->unit, "second") == 0);
}

/* Six weeks are a month and a half; 127 days are more than four months. What differs by more is left alone:
 * months are a rough measure. */
static PlxRelation relate_lengths(const PlxFigure *a, const PlxFigure *b, const PlxFigureValue *v,
                                  const PlxFigureValue *w)
{
  double from_v, to_v, from_w, to_w;
  if (!count_seconds(v, &from_v, &to_v) || !count_seconds(w, &from_w, &to_w) || from_v > to_w ||
      from_w > to_v)
    return PLX_RELATION_UNKNOWN;
  return a->bound == b->bound && !plx_bound_is_one_sided(a->bound) ? PLX_RELATION_EQUAL : PLX_RELATION_VAGUER;
}

/* Are they sums of two countries whose money has one name, of which one may be called by that alone: 500
 * rupees, 500 Pakistani rupees? */
static gboolean share_name(const PlxFigure *a, const PlxFigure *b)
{
  static const char *const families[] = {"CZK DKK ISK NOK SEK",     "EGP GBP LBP SDG SYP",
                                         "INR LKR MUR NPR PKR",     "ARS CLP COP CUP DOP MXN PHP",
                                         "CHF DJF GNF RWF XAF XOF", "BHD DZD IQD JOD KWD LYD RSD TND",
                                         "KES SOS TZS UGX"};
  if (a->type != PLX_FIGURE_MONEY || b->type != PLX_FIGURE_MONEY)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(families); i++)
    if (strstr(families[i], a->unit) != NULL)
      return strstr(families[i], b->unit) != NULL;
  return FALSE;
}

PlxRelation plx_figure_relation(const PlxFigure *a, const PlxFigure *b)
{
  PlxFigureValue v, w;
  const gboolean known = plx_figure_value(a, &v) && plx_figure_value(b, &w);
  return known ? plx_figure_relate(a, v, b, w) : PLX_RELATION_UNKNOWN;
}

PlxRelation plx_figure_relate(const PlxFigure *a, PlxFigureValue v, const PlxFigure *b, PlxFigureValue w)
{
  if (g_strcmp0(v.unit, w.unit) != 0)
    return (plx_figure_other_unit(a, b) || share_name(a, b)) && same_said(&v, &w)
               ? PLX_RELATION_EQUAL
               : relate_lengths(a, b, &v, &w);
  if (same_said(&v, &w) || same_tons(a, b))
    return is_short_of(a, b) || is_short_of(b, a) ? PLX_RELATION_DISJOINT : PLX_RELATION_EQUAL;
  allow_for_tons(a, b, &v, &w);
  const gboolean converted = a->unit != NULL && b->unit != NULL && strcmp(a->unit, b->unit) != 0;
  PlxDecimal x, y;
  if (point_of(&v, &x) && point_of(&w, &y) && converted) {
    const PlxRelation close = rounding(a, b, plx_decimal_to_double(x), plx_decimal_to_double(y), TRUE);
    if (close != PLX_RELATION_DISJOINT)
      return close;
  }
  if (are_other_caps(a, b) || are_other_ages(a, b))
    return PLX_RELATION_DISJOINT;
  if (v.from <= w.to && w.from <= v.to) {
    /* A strict bound is not met by its own limit, but that case is `same_said`. */
    return PLX_RELATION_VAGUER;
  }
  if (point_of(&v, &x) && point_of(&w, &y))
    return rounding(a, b, plx_decimal_to_double(x), plx_decimal_to_double(y), converted);
  return PLX_RELATION_DISJOINT;
}

gboolean plx_figure_digits_swapped(const PlxFigure *f, const PlxFigure *g)
{
  int counts[10] = {0};
  g_autofree char *x = plx_decimal_to_string(f->has_low ? f->low : f->high);
  g_autofree char *y = plx_decimal_to_string(g->has_low ? g->low : g->high);
  gsize length = strlen(x);
  if (length != strlen(y))
    return FALSE;
  while (length > 0 && x[length - 1] == '0' && y[length - 1] == '0')
    length--;
  if (length < 3)
    return FALSE;
  for (gsize i = 0; i < length; i++) {
    if (g_ascii_isdigit(x[i]))
      counts[x[i] - '0']++;
    if (g_ascii_isdigit(y[i]))
      counts[y[i] - '0']--;
  }
  for (int i = 0; i < 10; i++)
    if (counts[i] != 0)
      return FALSE;
  return TRUE;
}
