/* So long ago, from now, or before or behind the day last spoken of: `two days ago`, `a week or so ago`,
 * `three weeks later`, `the night before`, `the year-ago quarter`. */
#include "annotate/time_parse.h"

void plx_time_shift(PlxTimeExpr *e, PlxTimeBase base, PlxTimeUnit unit, gint32 by)
{
  e->base = base;
  e->unit = unit;
  e->shift_unit = unit;
  e->shift = by;
  if (unit == PLX_UNIT_WEEKEND)
    e->shift_unit = PLX_UNIT_WEEK;
}

guint32 plx_time_refer(PlxTimeExpr *e, gint32 side, guint32 end)
{
  e->form = PLX_FORM_REFERENCE;
  e->choice = side;
  return end;
}

static gboolean is_unit(const PlxTimeText *t, guint32 i, PlxTimeUnit unit)
{
  return plx_time_kind(t, i) == PLX_TIME_UNIT && plx_time_at(t, i)->value == (gint32)unit;
}

/* `ago`, `earlier`, `from now`, `from today`, `before` at the end of a clause: which way and from where. */
static guint32 direction(const PlxTimeText *t, guint32 i, PlxTimeBase *base, gint32 *sign)
{
  static const char *const here[] = {"now", "today"};
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind == PLX_TIME_AGO || (plx_time_is(t, i, "from") && PLX_TIME_ANY(t, i + 1, here))) {
    *base = PLX_BASE_PUBLISHED;
    *sign = item->kind == PLX_TIME_AGO ? item->value : 1;
    return item->kind == PLX_TIME_AGO ? i + 1 : i + 2;
  }
  *base = PLX_BASE_FOCUS;
  const guint8 next = plx_time_kind(t, i + 1);
  const gboolean closed = next >= PLX_TIME_DASH && next != PLX_TIME_CURRENCY;
  if (plx_time_is(t, i, "earlier") ||
      (closed && (plx_time_is(t, i, "before") || plx_time_is(t, i, "previously"))))
    *sign = -1;
  else if (plx_time_is(t, i, "later") ||
           (closed && (plx_time_is(t, i, "after") || plx_time_is(t, i, "afterwards"))))
    *sign = 1;
  else
    return 0;
  return i + 1;
}

/* What a fraction of a unit is counted in. */
static const struct {
  PlxTimeUnit unit;
  gint16 times;
} finer_units[] = {
    [PLX_UNIT_HOUR] = {PLX_UNIT_MINUTE, 60},
    [PLX_UNIT_WEEK] = {PLX_UNIT_DAY, 7},
    [PLX_UNIT_YEAR] = {PLX_UNIT_MONTH, 12},
};

/* What units are counted in on the calendar, where not in themselves. */
static const struct {
  PlxTimeUnit unit;
  gint16 times;
} calendar_units[] = {
    [PLX_UNIT_FORTNIGHT] = {PLX_UNIT_WEEK, 2},
    [PLX_UNIT_DECADE] = {PLX_UNIT_YEAR, 10},
    [PLX_UNIT_CENTURY] = {PLX_UNIT_YEAR, 100},
    [PLX_UNIT_MILLENNIUM] = {PLX_UNIT_YEAR, 1000},
};

/* So many units away; FALSE if that is farther than the calendar is told. */
static gboolean shift_by(PlxTimeExpr *e, PlxTimeBase base, PlxTimeUnit unit, gint32 sign, gint64 thousandths)
{
  if (thousandths % 1000 != 0 && unit < G_N_ELEMENTS(finer_units) && finer_units[unit].times > 0) {
    thousandths *= finer_units[unit].times;
    unit = finer_units[unit].unit;
  } else if (unit < G_N_ELEMENTS(calendar_units) && calendar_units[unit].times > 0) {
    thousandths *= calendar_units[unit].times;
    unit = calendar_units[unit].unit;
  }
  if (thousandths / 1000 > 3000)
    return FALSE;
  plx_time_shift(e, base, unit, sign * (gint32)(thousandths / 1000));
  e->counted = TRUE;
  return TRUE;
}

/* `half an hour`, `half a century` */
static guint32 half_of(const PlxTimeText *t, guint32 i, PlxTimeAmount *amount)
{
  if (plx_time_kind(t, i) != PLX_TIME_HALF || plx_time_kind(t, i + 1) != PLX_TIME_ARTICLE)
    return 0;
  *amount = (PlxTimeAmount){500, FALSE};
  return i + 2;
}

/* `two weeks`, `a year or so`, `the night`, `months`: what is so long ago, up to the word that says so. */
static guint32 distance(const PlxTimeText *t, guint32 i, PlxTimeAmount *amount, const PlxTimeItem **unit)
{
  guint32 at = half_of(t, i, amount);
  if (at == 0)
    at = plx_time_amount(t, i, amount);
  if (at == 0) {
    const gboolean plural = plx_time_kind(t, i) == PLX_TIME_UNIT && plx_time_at(t, i)->plural;
    if (!plural && plx_time_kind(t, i) != PLX_TIME_ARTICLE)
      return 0;
    *amount = (PlxTimeAmount){plural ? 0 : 1000, plural};
    at = plural ? i : i + 1;
  }
  *unit = plx_time_at(t, at++);
  const gboolean part =
      (*unit)->kind == PLX_TIME_PART && (*unit)->value <= PLX_PART_NIGHT && !(*unit)->plural;
  if ((*unit)->kind != PLX_TIME_UNIT && !part)
    return 0;
  if (plx_time_is(t, at, "and") && plx_time_is(t, at + 1, "a") && plx_time_kind(t, at + 2) == PLX_TIME_HALF) {
    amount->low += 500;
    at += 3;
  }
  const gboolean or_so =
      plx_time_is(t, at, "or") &&
      (plx_time_is(t, at + 1, "so") || plx_time_is(t, at + 1, "more") || plx_time_is(t, at + 1, "two"));
  return or_so ? at + 2 : at;
}

guint32 plx_time_ago(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  PlxTimeAmount amount;
  const PlxTimeItem *unit;
  PlxTimeBase base;
  gint32 sign;
  const guint32 at = distance(t, i, &amount, &unit);
  const guint32 end = at != 0 ? direction(t, at, &base, &sign) : 0;
  if (end == 0 || plx_time_is(t, end, "than")) /* `two days earlier than planned` */
    return 0;
  if (base == PLX_BASE_FOCUS && unit->kind == PLX_TIME_UNIT && unit->value <= PLX_UNIT_HOUR)
    return 0; /* from a moment that is not kept: a length alone */
  if (unit->kind == PLX_TIME_PART) {
    if (base == PLX_BASE_PUBLISHED || amount.vague)
      return 0;
    plx_time_shift(e, base, PLX_UNIT_DAY, sign);
    e->unit = PLX_UNIT_HOUR;
    e->part = (PlxTimePart)unit->value;
    return end;
  }
  if (amount.vague || !shift_by(e, base, (PlxTimeUnit)unit->value, sign, amount.low)) {
    if (amount.vague)
      e->unit = (PlxTimeUnit)unit->value;
    return base == PLX_BASE_PUBLISHED ? plx_time_refer(e, sign, end) : 0;
  }
  if (e->unit > PLX_UNIT_DAY && plx_time_is(t, end - 1, "today")) { /* to the day */
    e->unit = PLX_UNIT_DAY;
    e->exact = TRUE;
  }
  return end;
}

/* `year-ago`, `the year-earlier third quarter`. */
guint32 plx_time_year_ago(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  guint32 at = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  if (!is_unit(t, at, PLX_UNIT_YEAR) || plx_time_kind(t, at + 1) != PLX_TIME_DASH ||
      (!plx_time_is(t, at + 2, "ago") && !plx_time_is(t, at + 2, "earlier")))
    return 0;
  plx_time_shift(e, PLX_BASE_FOCUS, PLX_UNIT_YEAR, -1);
  e->counted = TRUE;
  at += 3;
  const PlxTimeItem *ordinal = plx_time_at(t, at);
  if (ordinal->kind == PLX_TIME_ORDINAL && ordinal->value <= 4 && is_unit(t, at + 1, PLX_UNIT_QUARTER)) {
    e->unit = PLX_UNIT_QUARTER;
    e->number = ordinal->value;
    return at + 2;
  }
  if (is_unit(t, at, PLX_UNIT_QUARTER) || plx_time_is(t, at, "period"))
    return at + 1;
  e->adjective = TRUE;
  return at;
}
