/* One of the days, weeks or weekdays of a month or a year: `the last Friday of April`, `the second week of
 * 2020`, `the first day of the month`. */
#include "annotate/time_parse.h"

/* Which one it is: -1 for the last, 0 for none. */
static gint32 number_of(const PlxTimeText *t, guint32 i)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind == PLX_TIME_ORDINAL)
    return item->value;
  return plx_time_is(t, i, "last") || plx_time_is(t, i, "final") ? -1 : 0;
}

/* The month or year that it lies in. */
static guint32 month_or_year(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  guint32 end = plx_time_date(t, i, e);
  if (end == 0) {
    plx_time_begin(e, PLX_FORM_POINT, i);
    e->unit = PLX_UNIT_YEAR;
    end = plx_time_year(t, i, &e->fields.year);
  }
  if (end == 0)
    end = plx_time_relative(t, i, e);
  const gboolean fits = e->form == PLX_FORM_POINT && (e->unit == PLX_UNIT_MONTH || e->unit == PLX_UNIT_YEAR);
  return fits && end != 0 && !plx_time_is_cut(t, end) ? end : 0;
}

guint32 plx_time_nth(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint32 at = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  const gint32 number = number_of(t, at);
  const PlxTimeItem *thing = plx_time_at(t, at + 1);
  const gboolean weekday = thing->kind == PLX_TIME_WEEKDAY;
  const gboolean unit =
      thing->kind == PLX_TIME_UNIT &&
      (thing->value == PLX_UNIT_DAY || thing->value == PLX_UNIT_WEEK || thing->value == PLX_UNIT_WEEKEND);
  if (number == 0 || (!weekday && !unit) || thing->plural ||
      (!plx_time_is(t, at + 2, "of") && !plx_time_is(t, at + 2, "in")))
    return 0;
  const guint32 end = month_or_year(t, at + 3, e);
  if (end == 0)
    return 0;
  e->first = i;
  e->last = end;
  e->nth = number;
  e->within = e->unit;
  e->unit = (PlxTimeUnit)(weekday ? PLX_UNIT_DAY : thing->value);
  e->fields.weekday = weekday ? thing->value : -1;
  return end;
}
