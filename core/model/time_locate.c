/* A time's interval is that of its day and that of its minutes, each as far as it is known. */
#include "model/relation.h"
#include "model/timezone.h"

#define ABOUT_MINUTES 20
#define YEAR_ROOM 150 /* days: what is counted by years leaves more open */

/* The minutes of the day, put on the clock of the event's place if that can be done. */
static void take_minutes(const PlxTime *time, gboolean zone_known, gint32 zone_minutes, PlxTimeValue *v)
{
  const PlxTimeFields *f = &time->fields;
  v->minute_from = f->minute_from;
  v->minute_to = f->minute_to > f->minute_from ? f->minute_to : f->minute_from + 1;
  v->local = TRUE;
  v->either_half = time->either_half;
  if (!time->has_zone || time->local || f->zone_minute >= 0)
    return;
  v->local = zone_known;
  if (!zone_known)
    return;
  const gint32 length = v->minute_to - v->minute_from;
  v->minute_from = plx_minute_of_day(v->minute_from - time->zone_minutes + zone_minutes);
  v->minute_to = v->minute_from + length;
}

gboolean plx_time_offset_at(const char *zone, const PlxTime *time, gint32 *minutes)
{
  gint32 summer;
  if (zone == NULL)
    return FALSE;
  if (plx_time_is_dated(time))
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
  if (!plx_time_is_dated(time) || !time->day_told || f->minute_from < 0 || f->minute_to > f->minute_from + 1)
    return -1;
  if (time->utc)
    return time->from;
  if (f->zone_minute < 0)
    return -1;
  return time->from - (gint64)plx_minutes_ahead(f->minute_from, f->zone_minute) * 60;
}

/* The days, as far as the words tell them. */
static void take_days(const PlxTime *time, gint32 zone_minutes, PlxTimeValue *v)
{
  const gboolean guessed = v->minute_from >= 0 && !time->day_told;
  if (!plx_time_is_dated(time) || time->to <= time->from || guessed || time->week_open)
    return;
  const gint64 shift = time->utc ? (gint64)zone_minutes * 60 : 0;
  const gint64 room = time->counted ? (time->to - time->from) / 2 : 0;
  v->day_from = plx_calendar_day(time->from + shift - room);
  v->day_to = plx_calendar_day(time->to - 1 + shift + room) + 1;
  if (time->bound == PLX_BOUND_EXACT && room > YEAR_ROOM * PLX_DAY_SECONDS) {
    v->counted_from = plx_calendar_day(time->from + shift);
    v->counted_to = plx_calendar_day(time->to - 1 + shift) + 1;
  }
}

gboolean plx_time_locate_point(const PlxTime *time, const char *zone, PlxTimeValue *out)
{
  gint32 zone_minutes = 0;
  if ((time->type == PLX_TIME_DURATION && time->distance.side == 0) || time->type == PLX_TIME_SET)
    return FALSE;
  const gboolean zone_known = plx_time_offset_at(zone, time, &zone_minutes);
  PlxTimeValue v = {.day_from = -1,
                    .day_to = -1,
                    .counted_from = -1,
                    .counted_to = -1,
                    .minute_from = -1,
                    .minute_to = -1,
                    .bound = time->bound};
  if (time->bound == PLX_BOUND_AT_LEAST &&
      time->tense > 0) /* `from Monday drivers will pay`: it begins then */
    v.bound = PLX_BOUND_EXACT;
  v.until = time->until;
  v.distance = time->distance;
  v.edge = time->edge;
  v.rest = time->rest;
  v.day_open = time->day_open;
  v.deadline = time->bound == PLX_BOUND_AT_MOST && !time->until && time->tense > 0;
  v.instant = instant_of(time);
  v.year = time->fields.year;
  v.month = time->fields.month;
  v.day = time->fields.day;
  v.weekday = time->fields.weekday;
  if (time->fields.minute_from >= 0)
    take_minutes(time, zone_known, zone_minutes, &v);
  v.slack = time->bound == PLX_BOUND_ABOUT ? ABOUT_MINUTES : 0;
  take_days(time, zone_known ? zone_minutes : 0, &v);
  *out = v;
  return v.day_from != -1 || v.weekday > 0 || v.month > 0 || v.minute_from >= 0 || v.distance.side != 0;
}

gboolean plx_time_locate(const PlxTime *time, const char *zone, PlxTimeValue *out)
{
  if (!plx_time_locate_point(time, zone, out))
    return FALSE;
  out->begin = time->begins ? time : NULL;
  out->zone = zone;
  out->began = time->ends ? time - 1 : NULL;
  return TRUE;
}
