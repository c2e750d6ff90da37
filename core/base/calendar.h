/* The proleptic Gregorian calendar and ISO 8601, as plain values: nothing is owned, and no clock is ever
 * read. */
#pragma once

#include <glib.h>

#define PLX_DAY_SECONDS 86400
#define PLX_DAY_MINUTES 1440
#define PLX_WEEK_DAYS 7

/* A point in time as an article or a file gives it. `seconds` counts from 1970-01-01T00:00:00, in UTC where
 * `has_zone`, else on the local clock. Without `has_clock` only the day is known. */
typedef struct {
  gint64 seconds;
  gint32 zone_minutes; /* east of Greenwich */
  gboolean known;
  gboolean has_clock;
  gboolean has_zone;
} PlxInstant;

/* Days since 1970-01-01 of a date; month 1–12, and any day (Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms"). */
gint64 plx_calendar_days(gint32 year, gint32 month, gint32 day);

/* The date of a day; each out parameter may be NULL. */
void plx_calendar_date(gint64 days, gint32 *year, gint32 *month, gint32 *day);

/* The minute of the day, 0–1439, that stands so many behind (or, below 0, before) a midnight. */
gint32 plx_minute_of_day(gint32 minutes);

/* How far a clock is ahead of UTC, by what both show at once: -659 to 780, for 13 hours east of Greenwich are
 * likelier than 11 west. */
gint32 plx_minutes_ahead(gint32 local_minute, gint32 utc_minute);

/* 1 Monday … 7 Sunday. */
gint32 plx_calendar_weekday(gint64 days);

/* 28 to 31; month 1–12. */
gint32 plx_calendar_month_length(gint32 year, gint32 month);

/* ISO 8601: a date, alone or with a time (`T` or a space), seconds, fraction and zone (`Z`, `+04:00`,
 * `+0400`) optional. FALSE if it is not that, or is no date of the calendar. */
gboolean plx_instant_parse(const char *text, gsize length, PlxInstant *out);

/* As ISO 8601, in the zone it was given in: as much as is known. The caller frees it. */
char *plx_instant_to_string(PlxInstant instant);

/* The day that has this second, both from 1970-01-01 on; before that they are negative. */
gint64 plx_calendar_day(gint64 seconds);

/* The day on the local clock of the instant's own zone, as days since 1970-01-01. */
gint64 plx_instant_local_day(PlxInstant instant);
