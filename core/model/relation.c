/* Values are compared as intervals. A figure's interval is widened by its hedge (`about`: a tenth) and, where
 * units differ or the number is round, by half a unit of its last place; the same number, hedged in one place
 * and plain in the other, is equal all the same. A time's interval is that of its day and that of its
 * minutes, each as far as it is known. */
#include "model/relation.h"

#include "model/timezone.h"
#include "model/unit.h"

#include <math.h>
#include <string.h>

#define ABOUT 0.1             /* of the value */
#define ABOUT_FEW 0.2         /* of a small one */
#define FEW 10                /* a tenth of what is less than twice this is next to nothing */
#define CONVERTED_EQUAL 0.025 /* conversions of one value are rounded no worse than this */
#define ROUND_FROM 100        /* smaller counts are not rounded */
#define ROUNDED 0.05          /* a rounded value is no farther off */
#define ABOUT_MINUTES 20
#define ROUNDED_MINUTES 3 /* 6 a.m. is said of 5:58 */

/* ---- figures ---- */

static gboolean to_base(const char *unit, PlxDecimal value, const char **base, PlxDecimal *out)
{
  if (unit != NULL)
    return plx_unit_to_base(unit, value, base, out);
  *base = NULL;
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

/* What `about` allows, and a count by the dozen: a tenth, but about a dozen people may be 14. */
static double about(double value, PlxFigureType type)
{
  const double size = fabs(value);
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
  if (figure->bound == PLX_BOUND_ABOUT || (figure->bound == PLX_BOUND_EXACT && figure->dozens)) {
    v.from -= about(v.from, figure->type);
    v.to += about(v.to, figure->type);
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

/* Half a unit of the last place that the figure gives, in the base unit. */
static double half_place(const PlxFigure *figure)
{
  const char *base;
  PlxDecimal zero, half, at = figure->has_low ? figure->low : figure->high;
  if (!to_base(figure->unit, plx_decimal(0, 0), &base, &zero) ||
      !to_base(figure->unit, plx_decimal(5, plx_decimal_exponent(at) - 1), &base, &half))
    return 0;
  return plx_decimal_to_double(plx_decimal_subtract(half, zero));
}

/* Are both single values, of which one may be the other, rounded? */
static PlxRelation rounding(const PlxFigure *a, const PlxFigure *b, double x, double y, gboolean converted)
{
  const double apart = fabs(x - y), size = MAX(fabs(x), fabs(y));
  const double room = MAX(half_place(a), half_place(b));
  if (converted) { /* 42 years are more than four decades, not four */
    const gboolean rounded = a->bound == b->bound && apart <= room && apart <= ROUNDED * size;
    return rounded || apart <= CONVERTED_EQUAL * size ? PLX_RELATION_EQUAL : PLX_RELATION_DISJOINT;
  }
  if (apart > room || apart > ROUNDED * size)
    return PLX_RELATION_DISJOINT;
  const gboolean whole = a->low.exponent >= 0 && b->low.exponent >= 0;
  return whole && (size < ROUND_FROM || a->type == PLX_FIGURE_AGE) ? PLX_RELATION_DISJOINT
                                                                   : PLX_RELATION_VAGUER;
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

PlxRelation plx_figure_relation(const PlxFigure *a, const PlxFigure *b)
{
  PlxFigureValue v, w;
  if (!plx_figure_value(a, &v) || !plx_figure_value(b, &w))
    return PLX_RELATION_UNKNOWN;
  if (g_strcmp0(v.unit, w.unit) != 0)
    return plx_figure_other_unit(a, b) && same_said(&v, &w) ? PLX_RELATION_EQUAL : PLX_RELATION_UNKNOWN;
  if (same_said(&v, &w) || same_tons(a, b))
    return PLX_RELATION_EQUAL;
  allow_for_tons(a, b, &v, &w);
  const gboolean converted = a->unit != NULL && b->unit != NULL && strcmp(a->unit, b->unit) != 0;
  PlxDecimal x, y;
  if (point_of(&v, &x) && point_of(&w, &y) && converted) {
    const PlxRelation close = rounding(a, b, plx_decimal_to_double(x), plx_decimal_to_double(y), TRUE);
    if (close != PLX_RELATION_DISJOINT)
      return close;
  }
  if (are_other_caps(a, b))
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
  if (strlen(x) != strlen(y) || strlen(x) < 3)
    return FALSE;
  for (gsize i = 0; x[i] != '\0'; i++) {
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

/* ---- times ---- */

/* The minutes of the day, put on the clock of the event's place if that can be done. */
static void take_minutes(const PlxTime *time, gboolean zone_known, gint32 zone_minutes, PlxTimeValue *v)
{
  const PlxTimeFields *f = &time->fields;
  v->minute_from = f->minute_from;
  v->minute_to = f->minute_to > f->minute_from ? f->minute_to : f->minute_from + 1;
  v->local = TRUE;
  if (!time->has_zone || time->local || f->zone_minute >= 0)
    return;
  v->local = zone_known;
  if (!zone_known)
    return;
  const gint32 length = v->minute_to - v->minute_from;
  v->minute_from = plx_minute_of_day(v->minute_from - time->zone_minutes + zone_minutes);
  v->minute_to = v->minute_from + length;
}

/* The zone's offset at the time, or the one it has all the year; FALSE if that is not known. */
static gboolean zone_at(const char *zone, const PlxTime *time, gint32 *minutes)
{
  gint32 summer;
  if (zone == NULL)
    return FALSE;
  if (time->anchored)
    return time->utc ? plx_zone_offset(zone, time->from, minutes)
                     : plx_zone_offset_local(zone, time->from, minutes);
  return plx_zone_offset(zone, plx_calendar_days(2020, 1, 1) * PLX_DAY_SECONDS, minutes) &&
         plx_zone_offset(zone, plx_calendar_days(2020, 7, 1) * PLX_DAY_SECONDS, &summer) &&
         summer == *minutes;
}

/* The moment in UTC, where the words give day, minute and GMT; -1. */
static gint64 instant_of(const PlxTime *time)
{
  const PlxTimeFields *f = &time->fields;
  if (!time->anchored || !time->day_told || f->minute_from < 0 || f->minute_to > f->minute_from + 1)
    return -1;
  if (time->utc)
    return time->from;
  if (f->zone_minute < 0)
    return -1;
  const gint32 ahead =
      (f->minute_from - f->zone_minute + PLX_DAY_MINUTES + PLX_DAY_MINUTES / 2) % PLX_DAY_MINUTES -
      PLX_DAY_MINUTES / 2;
  return time->from - (gint64)ahead * 60;
}

gboolean plx_time_locate(const PlxTime *time, const char *zone, PlxTimeValue *out)
{
  gint32 zone_minutes = 0;
  if (time->type == PLX_TIME_DURATION || time->type == PLX_TIME_SET)
    return FALSE;
  const gboolean zone_known = zone_at(zone, time, &zone_minutes);
  PlxTimeValue v = {.day_from = -1, .day_to = -1, .minute_from = -1, .minute_to = -1, .bound = time->bound};
  if (time->bound == PLX_BOUND_AT_LEAST &&
      time->tense > 0) /* `from Monday drivers will pay`: it begins then */
    v.bound = PLX_BOUND_EXACT;
  v.until = time->until;
  v.instant = instant_of(time);
  v.year = time->fields.year;
  v.month = time->fields.month;
  v.day = time->fields.day;
  v.weekday = time->fields.weekday;
  if (time->fields.minute_from >= 0)
    take_minutes(time, zone_known, zone_minutes, &v);
  v.slack = time->bound == PLX_BOUND_ABOUT ? ABOUT_MINUTES : 0;
  const gboolean day_guessed = v.minute_from >= 0 && !time->day_told;
  if (time->anchored && time->to > time->from && !day_guessed && !time->week_open) {
    const gint64 shift = time->utc && zone_known ? (gint64)zone_minutes * 60 : 0;
    const gint64 room = time->counted ? (time->to - time->from) / 2 : 0;
    v.day_from = plx_calendar_day(time->from + shift - room);
    v.day_to = plx_calendar_day(time->to - 1 + shift + room) + 1;
  }
  *out = v;
  return v.day_from != -1 || v.weekday > 0 || v.month > 0 || v.minute_from >= 0;
}

static PlxRelation interval_relation(gint64 a_from, gint64 a_to, gint64 b_from, gint64 b_to)
{
  if (a_from == b_from && a_to == b_to)
    return PLX_RELATION_EQUAL;
  return a_from < b_to && b_from < a_to ? PLX_RELATION_VAGUER : PLX_RELATION_DISJOINT;
}

static PlxRelation same(gboolean equal)
{
  return equal ? PLX_RELATION_EQUAL : PLX_RELATION_DISJOINT;
}

/* An anchored day against words that anchor nothing. */
static PlxRelation day_against_words(const PlxTimeValue *anchored, const PlxTimeValue *words)
{
  gint32 month, day;
  plx_calendar_date(anchored->day_from, NULL, &month, &day);
  if (anchored->day_to - anchored->day_from > 1)
    return PLX_RELATION_UNKNOWN;
  if (words->month > 0 && words->day > 0)
    return same(words->month == month && words->day == day);
  if (words->weekday > 0)
    return same(plx_calendar_weekday(anchored->day_from) == words->weekday);
  if (words->month > 0)
    return words->month == month ? PLX_RELATION_VAGUER : PLX_RELATION_DISJOINT;
  return PLX_RELATION_UNKNOWN;
}

/* The same month and day without a year, or the same weekday without a date: what year or week they were
 * taken for does not matter. */
static gboolean same_words(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->year >= 0 || b->year >= 0 || a->month != b->month || a->day != b->day)
    return FALSE;
  return a->month > 0 || (a->weekday > 0 && a->weekday == b->weekday && a->day < 0);
}

static PlxRelation day_relation(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (same_words(a, b))
    return PLX_RELATION_EQUAL;
  if (a->day_from != -1 && b->day_from != -1)
    return interval_relation(a->day_from, a->day_to, b->day_from, b->day_to);
  if (a->day_from != -1)
    return day_against_words(a, b);
  if (b->day_from != -1)
    return day_against_words(b, a);
  if (a->month > 0 && b->month > 0) {
    if (a->month != b->month)
      return PLX_RELATION_DISJOINT;
    return a->day > 0 && b->day > 0 ? same(a->day == b->day)
           : a->day == b->day       ? PLX_RELATION_EQUAL
                                    : PLX_RELATION_VAGUER;
  }
  if (a->weekday > 0 && b->weekday > 0)
    return same(a->weekday == b->weekday);
  return PLX_RELATION_UNKNOWN;
}

/* The hour or half of it; and what nobody says who rounds: 5:58. */
static gboolean is_round(const PlxTimeValue *v)
{
  return v->minute_to - v->minute_from <= 1 && v->minute_from % 30 == 0;
}

static gboolean is_to_the_minute(const PlxTimeValue *v)
{
  return v->minute_to - v->minute_from <= 1 && v->minute_from % 5 != 0;
}

static PlxRelation minute_relation(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->minute_from < 0 || b->minute_from < 0 || a->local != b->local)
    return PLX_RELATION_UNKNOWN;
  if (a->minute_from == b->minute_from && a->minute_to == b->minute_to)
    return PLX_RELATION_EQUAL;
  const gboolean rounded = is_round(a) != is_round(b) && is_to_the_minute(a) != is_to_the_minute(b);
  const gint32 slack = MAX(rounded ? ROUNDED_MINUTES : 0, MAX(a->slack, b->slack));
  /* `shortly before midnight` is near the end of the day before */
  if (slack > 0 && PLX_DAY_MINUTES - ABS(a->minute_from - b->minute_from) <= slack)
    return PLX_RELATION_VAGUER;
  return interval_relation(a->minute_from - slack, a->minute_to + slack, b->minute_from, b->minute_to) ==
                 PLX_RELATION_DISJOINT
             ? PLX_RELATION_DISJOINT
             : PLX_RELATION_VAGUER;
}

static gboolean is_one_sided(PlxBound bound)
{
  return bound != PLX_BOUND_EXACT && bound != PLX_BOUND_ABOUT && bound != PLX_BOUND_BETWEEN;
}

PlxRelation plx_time_relation(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->instant != -1 && a->instant == b->instant && a->bound == b->bound && a->until == b->until)
    return PLX_RELATION_EQUAL;
  const PlxRelation days = day_relation(a, b), minutes = minute_relation(a, b);
  /* two ends of one thing are two */
  const gboolean one_sided = (is_one_sided(a->bound) || is_one_sided(b->bound)) && !(a->until && b->until);
  if (days == PLX_RELATION_DISJOINT || minutes == PLX_RELATION_DISJOINT)
    return one_sided ? PLX_RELATION_UNKNOWN : PLX_RELATION_DISJOINT;
  if (minutes != PLX_RELATION_UNKNOWN)
    return days == PLX_RELATION_VAGUER ? PLX_RELATION_VAGUER : minutes;
  if (days == PLX_RELATION_EQUAL && (a->minute_from >= 0) != (b->minute_from >= 0))
    return PLX_RELATION_VAGUER;
  return days;
}
