/* Stretches of the calendar, and steps from one to the next. */
#include "annotate/time_resolve.h"

gint64 plx_time_monday(gint64 day)
{
  return day - (plx_calendar_weekday(day) - 1);
}

gint64 plx_time_month_start(gint32 year, gint32 month)
{
  const gint32 all = year * 12 + month - 1;
  return plx_calendar_days(all / 12, all % 12 + 1, 1);
}

PlxTimeStretch plx_time_months(gint32 year, gint32 month, gint32 n, PlxTimeUnit unit)
{
  return (PlxTimeStretch){
      TRUE, plx_time_month_start(year, month), plx_time_month_start(year, month + n), unit, FALSE, 0};
}

PlxTimeStretch plx_time_days(gint64 day, gint64 n, PlxTimeUnit unit)
{
  return (PlxTimeStretch){TRUE, day, day + n, unit, FALSE, 0};
}

PlxTimeStretch plx_time_unit_around(gint64 day, PlxTimeUnit unit)
{
  gint32 year, month;
  plx_calendar_date(day, &year, &month, NULL);
  switch (unit) {
  case PLX_UNIT_WEEKEND:
    return plx_time_days(plx_time_monday(day) + 5, 2, unit);
  case PLX_UNIT_WEEK:
    return plx_time_days(plx_time_monday(day), 7, unit);
  case PLX_UNIT_MONTH:
    return plx_time_months(year, month, 1, unit);
  case PLX_UNIT_QUARTER:
    return plx_time_months(year, (month - 1) / 3 * 3 + 1, 3, unit);
  case PLX_UNIT_SEASON:
    return plx_time_months(year, month / 3 * 3, 3, unit);
  case PLX_UNIT_HALF:
    return plx_time_months(year, (month - 1) / 6 * 6 + 1, 6, unit);
  case PLX_UNIT_YEAR:
    return plx_time_months(year, 1, 12, unit);
  case PLX_UNIT_DECADE:
    return plx_time_months(year / 10 * 10, 1, 120, unit);
  case PLX_UNIT_CENTURY:
    return plx_time_months((year - 1) / 100 * 100 + 1, 1, 1200, unit);
  default:
    return plx_time_days(day, 1, PLX_UNIT_DAY);
  }
}

gint64 plx_time_move(gint64 day, PlxTimeUnit unit, gint32 by)
{
  gint32 year, month, date;
  plx_calendar_date(day, &year, &month, &date);
  by = CLAMP(by, -3000, 3000);
  gint32 n = 0;
  switch (unit) {
  case PLX_UNIT_WEEK:
  case PLX_UNIT_WEEKEND:
    return day + 7 * (gint64)by;
  case PLX_UNIT_MONTH:
    n = by;
    break;
  case PLX_UNIT_QUARTER:
  case PLX_UNIT_SEASON:
    n = 3 * by;
    break;
  case PLX_UNIT_HALF:
    n = 6 * by;
    break;
  case PLX_UNIT_YEAR:
    n = 12 * by;
    break;
  case PLX_UNIT_DECADE:
    n = 120 * by;
    break;
  case PLX_UNIT_CENTURY:
    n = 1200 * CLAMP(by, -15, 70);
    break;
  default:
    return day + by;
  }
  const gint32 all = MAX(year * 12 + month - 1 + n, 12);
  const gint32 length = plx_calendar_month_length(all / 12, all % 12 + 1);
  return plx_calendar_days(all / 12, all % 12 + 1, MIN(date, length));
}
