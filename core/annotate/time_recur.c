/* How this works: what a name without its year means is looked for in the year it is seen from and in those
 * beside it; the nearest is taken, with what the tense speaks against taken as far. */
#include "annotate/time_recur.h"

#include "annotate/time_holiday.h"

/* `Easter weekend`, `Labor Day weekend`: with the holiday, from the Friday before Easter to the Monday. */
static PlxTimeStretch around_holiday(gint64 day, PlxTimeUnit unit)
{
  const gint32 weekday = plx_calendar_weekday(day);
  if (unit == PLX_UNIT_WEEK)
    return plx_time_unit_around(day, unit);
  const gint64 from = weekday == 1 || weekday == 7 ? day - 2 : weekday >= 4 ? day : plx_time_monday(day) + 5;
  const gint64 to = weekday == 1 ? day + 1 : plx_time_monday(day) + (weekday == 7 ? 8 : 7);
  return plx_time_days(from, to - from, unit);
}

PlxTimeStretch plx_time_named_in_year(const PlxTimeExpr *e, gint32 year)
{
  const PlxTimeFields *f = &e->fields;
  switch (e->unit) {
  case PLX_UNIT_MONTH:
    return plx_time_months(year, f->month, 1, e->unit);
  case PLX_UNIT_QUARTER:
    return plx_time_months(year, 3 * e->number - 2, 3, e->unit);
  case PLX_UNIT_HALF:
    return plx_time_months(year, 6 * e->number - 5, 6, e->unit);
  case PLX_UNIT_SEASON:
    return plx_time_months(year, 3 * e->number, 3, e->unit);
  default:
    break;
  }
  if (e->number > 0 && (e->unit == PLX_UNIT_WEEKEND || e->unit == PLX_UNIT_WEEK))
    return around_holiday(plx_time_holiday_day(e->number, year), e->unit);
  if (f->month < 0 || f->day < 0)
    return plx_time_days(plx_time_holiday_day(e->number, year), 1, PLX_UNIT_DAY);
  const gint32 day = MIN(f->day, plx_calendar_month_length(year, f->month));
  const gint32 n = e->last_day > day ? e->last_day - day + 1 : 1;
  return plx_time_days(plx_calendar_days(year, f->month, day), n, PLX_UNIT_DAY);
}

PlxTimeStretch plx_time_choose_year(const PlxTimeExpr *e, gint64 base, gint32 tense)
{
  gint32 year;
  plx_calendar_date(base, &year, NULL, NULL);
  const PlxTimeStretch now = plx_time_named_in_year(e, year);
  const gboolean holds = now.from_day <= base && base < now.to_day, begun = now.from_day <= base;
  if (e->chosen && e->choice != 0)
    return e->choice < 0 ? plx_time_named_in_year(e, begun && !holds ? year : year - 1)
                         : plx_time_named_in_year(e, begun ? year + 1 : year);
  if (e->chosen || holds)
    return now;
  /* the nearest, with what the tense speaks against taken as far */
  PlxTimeStretch best = now;
  gint64 least = G_MAXINT64;
  for (gint32 by = -1; by <= 1; by++) {
    const PlxTimeStretch there = plx_time_named_in_year(e, year + by);
    const gboolean ahead = there.from_day > base;
    const gint64 far = ahead ? there.from_day - base : base - there.to_day;
    /* accounts tell of a quarter that is over */
    const gboolean quarter = e->unit == PLX_UNIT_QUARTER;
    const gint32 ahead_weight = tense < 0 || (tense == 0 && quarter) ? 16 : 3;
    const gint32 behind_weight = tense <= 0                                ? 2
                                 : quarter && !e->adjective && !e->elapsed ? 40
                                 : e->unit == PLX_UNIT_DAY                 ? 16
                                                                           : 6;
    const gint64 cost = far * (ahead ? ahead_weight : behind_weight);
    if (cost < least) {
      least = cost;
      best = there;
    }
  }
  return best;
}

PlxTimeStretch plx_time_choose_year_in_history(const PlxTimeContext *context, const PlxTimeExpr *e)
{
  gint32 year;
  plx_calendar_date(context->focus, &year, NULL, NULL);
  const PlxTimeStretch same = plx_time_named_in_year(e, year), next = plx_time_named_in_year(e, year + 1);
  const gint64 back = context->focus - same.to_day, ahead = next.from_day - context->focus;
  return context->focus_unit == PLX_UNIT_YEAR || 2 * back <= ahead ? same : next;
}

gint64 plx_time_weekday_up_to(gint64 day, gint32 weekday)
{
  return day - (plx_calendar_weekday(day) - weekday + 7) % 7;
}

gint64 plx_time_choose_weekday(const PlxTimeExpr *e, gint64 base, gint32 tense)
{
  const gint64 last = plx_time_weekday_up_to(base, e->fields.weekday);
  const gint64 back = base - last;
  if (e->chosen && e->base == PLX_BASE_FOCUS && e->choice == 0) { /* `that Friday` */
    const gint64 day = plx_time_monday(base) + e->fields.weekday - 1;
    return day > base && tense <= 0 ? day - 7 : day;
  }
  if (e->chosen && e->choice < 0)
    return back == 0 ? base - 7 : last;
  if (e->chosen && e->choice > 0)
    return last + 7;
  if (back == 0)
    return base;
  return tense > 0 || e->chosen ? last + 7 : last;
}
