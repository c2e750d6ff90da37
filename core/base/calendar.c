#include "base/calendar.h"

#define FARTHEST_EAST (13 * 60) /* minutes of a clock ahead of UTC: New Zealand in summer */

gint64 plx_calendar_days(gint32 year, gint32 month, gint32 day)
{
  const gint64 y = month <= 2 ? (gint64)year - 1 : year;
  const gint64 era = (y >= 0 ? y : y - 399) / 400;
  const gint64 year_of_era = y - era * 400;
  const gint64 day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

void plx_calendar_date(gint64 days, gint32 *year, gint32 *month, gint32 *day)
{
  days += 719468;
  const gint64 era = (days >= 0 ? days : days - 146096) / 146097;
  const gint64 day_of_era = days - era * 146097;
  const gint64 year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const gint64 day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const gint64 shifted = (5 * day_of_year + 2) / 153;
  const gint32 m = (gint32)(shifted < 10 ? shifted + 3 : shifted - 9);
  if (year != NULL)
    *year = (gint32)(year_of_era + era * 400 + (m <= 2 ? 1 : 0));
  if (month != NULL)
    *month = m;
  if (day != NULL)
    *day = (gint32)(day_of_year - (153 * shifted + 2) / 5 + 1);
}

gint32 plx_minute_of_day(gint32 minutes)
{
  const gint32 minute = minutes % PLX_DAY_MINUTES;
  return minute < 0 ? minute + PLX_DAY_MINUTES : minute;
}

gint32 plx_minutes_ahead(gint32 local_minute, gint32 utc_minute)
{
  return FARTHEST_EAST - plx_minute_of_day(FARTHEST_EAST - (local_minute - utc_minute));
}

gint32 plx_calendar_weekday(gint64 days)
{
  const gint32 r = (gint32)((days + 3) % 7); /* 1970-01-01 was a Thursday */
  return (r < 0 ? r + 7 : r) + 1;
}

gint32 plx_calendar_month_length(gint32 year, gint32 month)
{
  return month == 12 ? 31
                     : (gint32)(plx_calendar_days(year, month + 1, 1) - plx_calendar_days(year, month, 1));
}

/* Exactly `n` digits at the cursor. */
static gboolean take_number(const char **at, const char *end, int n, gint32 *out)
{
  if (end - *at < n)
    return FALSE;
  *out = 0;
  for (; n > 0; n--, (*at)++) {
    if (!g_ascii_isdigit(**at))
      return FALSE;
    *out = *out * 10 + (**at - '0');
  }
  return TRUE;
}

static gboolean take_char(const char **at, const char *end, char c)
{
  if (*at == end || **at != c)
    return FALSE;
  (*at)++;
  return TRUE;
}

/* `Z`, `+hh`, `+hhmm` or `+hh:mm`; none is fine. */
static gboolean take_zone(const char **at, const char *end, PlxInstant *out)
{
  gint32 hours, minutes = 0;
  while (take_char(at, end, ' '))
    ;
  if (*at == end)
    return TRUE;
  out->has_zone = TRUE;
  if (take_char(at, end, 'Z') || take_char(at, end, 'z'))
    return TRUE;
  const gint32 sign = **at == '-' ? -1 : 1;
  if (!take_char(at, end, '+') && !take_char(at, end, '-'))
    return FALSE;
  if (!take_number(at, end, 2, &hours))
    return FALSE;
  if (*at != end && ((void)take_char(at, end, ':'), !take_number(at, end, 2, &minutes)))
    return FALSE;
  out->zone_minutes = sign * (hours * 60 + minutes);
  return hours <= 18 && minutes < 60;
}

static gboolean take_clock(const char **at, const char *end, PlxInstant *out)
{
  gint32 hour, minute, second = 0;
  if (!take_number(at, end, 2, &hour) || !take_char(at, end, ':') || !take_number(at, end, 2, &minute))
    return FALSE;
  if (take_char(at, end, ':') && !take_number(at, end, 2, &second))
    return FALSE;
  if (take_char(at, end, '.'))
    while (*at != end && g_ascii_isdigit(**at))
      (*at)++;
  if (hour > 24 || minute > 59 || second > 60)
    return FALSE;
  out->has_clock = TRUE;
  out->seconds += hour * 3600 + minute * 60 + second;
  return take_zone(at, end, out);
}

gboolean plx_instant_parse(const char *text, gsize length, PlxInstant *out)
{
  const char *at = text, *end = text + length;
  gint32 year, month, day;
  PlxInstant instant = {.known = TRUE};

  if (!take_number(&at, end, 4, &year) || !take_char(&at, end, '-') || !take_number(&at, end, 2, &month) ||
      !take_char(&at, end, '-') || !take_number(&at, end, 2, &day))
    return FALSE;
  if (month < 1 || month > 12 || day < 1 || day > plx_calendar_month_length(year, month))
    return FALSE;
  instant.seconds = plx_calendar_days(year, month, day) * PLX_DAY_SECONDS;
  if (take_char(&at, end, 'T') || take_char(&at, end, 't') || take_char(&at, end, ' '))
    if (!take_clock(&at, end, &instant))
      return FALSE;
  if (at != end)
    return FALSE;
  if (instant.has_zone)
    instant.seconds -= (gint64)instant.zone_minutes * 60;
  *out = instant;
  return TRUE;
}

static gint64 local_seconds(PlxInstant instant)
{
  return instant.seconds + (instant.has_zone ? (gint64)instant.zone_minutes * 60 : 0);
}

gint64 plx_calendar_day(gint64 seconds)
{
  return (seconds >= 0 ? seconds : seconds - (PLX_DAY_SECONDS - 1)) / PLX_DAY_SECONDS;
}

gint64 plx_instant_local_day(PlxInstant instant)
{
  return plx_calendar_day(local_seconds(instant));
}

char *plx_instant_to_string(PlxInstant instant)
{
  const gint64 day = plx_instant_local_day(instant);
  const gint32 clock = (gint32)(local_seconds(instant) - day * PLX_DAY_SECONDS);
  gint32 year, month, date;
  plx_calendar_date(day, &year, &month, &date);

  GString *out = g_string_new(NULL);
  g_string_append_printf(out, "%04d-%02d-%02d", year, month, date);
  if (instant.has_clock)
    g_string_append_printf(out, "T%02d:%02d:%02d", clock / 3600, clock / 60 % 60, clock % 60);
  if (instant.has_clock && instant.has_zone) {
    const gint32 zone = ABS(instant.zone_minutes);
    if (zone == 0)
      g_string_append_c(out, 'Z');
    else
      g_string_append_printf(out, "%c%02d:%02d", instant.zone_minutes < 0 ? '-' : '+', zone / 60, zone % 60);
  }
  return g_string_free(out, FALSE);
}
