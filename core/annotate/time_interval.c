/* How this works: what the words mean on the calendar is a stretch of days (time_resolve.c); within it lie
 * the minutes, or the part that is told. All is reckoned on the article's own clock, and becomes UTC last. */
#include "annotate/time_interval.h"

#include "model/timezone.h"

#define MINUTE 60

static const gint32 unit_seconds[] = {
    [PLX_UNIT_SECOND] = 1,
    [PLX_UNIT_MINUTE] = 60,
    [PLX_UNIT_HOUR] = 3600,
    [PLX_UNIT_DAY] = PLX_DAY_SECONDS,
    [PLX_UNIT_WEEKEND] = 2 * PLX_DAY_SECONDS,
    [PLX_UNIT_WEEK] = 7 * PLX_DAY_SECONDS,
    [PLX_UNIT_FORTNIGHT] = 14 * PLX_DAY_SECONDS,
    [PLX_UNIT_MONTH] = 30 * PLX_DAY_SECONDS,
    [PLX_UNIT_SEASON] = 91 * PLX_DAY_SECONDS,
    [PLX_UNIT_QUARTER] = 91 * PLX_DAY_SECONDS,
    [PLX_UNIT_HALF] = 182 * PLX_DAY_SECONDS,
    [PLX_UNIT_YEAR] = 365 * PLX_DAY_SECONDS,
};

void plx_time_place_length(const PlxTimeContext *context, const PlxTimeExpr *e, PlxTime *time)
{
  if (!context->known || e->choice == 0 || e->amount.vague || e->unit > PLX_UNIT_YEAR ||
      e->amount.low > G_MAXINT32)
    return;
  const gint64 amount = e->amount.low, sign = e->choice < 0 ? -1 : 1;
  gint64 now = context->day * PLX_DAY_SECONDS, then;
  if (e->unit < PLX_UNIT_DAY && !context->has_clock)
    return;
  if (e->unit < PLX_UNIT_DAY)
    now = context->seconds;
  if (e->unit < PLX_UNIT_DAY || amount % 1000 != 0)
    then = now + sign * amount * unit_seconds[e->unit] / 1000;
  else if (e->unit == PLX_UNIT_FORTNIGHT)
    then = plx_time_move(context->day, PLX_UNIT_WEEK, (gint32)(sign * 2 * amount / 1000)) * PLX_DAY_SECONDS;
  else
    then = plx_time_move(context->day, e->unit, (gint32)(sign * amount / 1000)) * PLX_DAY_SECONDS;
  time->from = MIN(now, then);
  time->to = MAX(now, then);
  time->anchored = TRUE;
}

#define SEVERAL 10 /* units, at most */

void plx_time_place_distance(const PlxTimeContext *context, const PlxTimeExpr *e, PlxTime *time)
{
  const gboolean several = (e->form == PLX_FORM_LENGTH && e->amount.vague) || e->form == PLX_FORM_REFERENCE;
  const gboolean counted = e->form == PLX_FORM_POINT && e->base == PLX_BASE_PUBLISHED && e->counted &&
                           e->shift != 0 && !time->anchored;
  const gint32 ahead = several ? e->choice : e->shift;
  const PlxTimeUnit unit = several ? e->unit : e->shift_unit;
  if ((!several && !counted) || ahead == 0 || unit < PLX_UNIT_DAY || unit > PLX_UNIT_YEAR)
    return;
  time->distance = (PlxTimeDistance){ahead < 0 ? -1 : 1, (guint8)unit, several ? 0 : ABS(ahead)};
  if (!several || !context->known)
    return;
  const gint64 far = plx_time_move(context->day, unit, ahead < 0 ? -SEVERAL : SEVERAL);
  time->from = MIN(context->day, far) * PLX_DAY_SECONDS;
  time->to = MAX(context->day, far) * PLX_DAY_SECONDS;
  time->anchored = TRUE;
}

/* The nearest day that the stretch's own parts begin on: a month of a year, a year of a decade. */
static gint64 round_edge(gint64 seconds, gint64 length)
{
  gint64 day = plx_calendar_day(seconds);
  gint32 year, month, date;
  if (length < 300 * (gint64)PLX_DAY_SECONDS)
    return day * PLX_DAY_SECONDS;
  plx_calendar_date(day + 15, &year, &month, &date);
  day = plx_calendar_days(year, month, 1);
  if (length > 3000 * (gint64)PLX_DAY_SECONDS)
    day = plx_calendar_days(month > 6 ? year + 1 : year, 1, 1);
  return day * PLX_DAY_SECONDS;
}

#define LITTLE_LEFT 24 /* parts of a stretch */

/* The part of a longer stretch that `early`, `mid` and `late` name, about two fifths of it; `the beginning`
 * and `the end` about a fifth. */
static void narrow(const PlxTimeContext *context, const PlxTimeExpr *e, PlxTime *time)
{
  const gint64 length = time->to - time->from, now = context->day * PLX_DAY_SECONDS;
  const gint64 tenths = e->edge ? 2 : 4;
  const gboolean within = context->known && now > time->from && now < time->to;
  switch (e->position) {
  case PLX_POSITION_EARLY:
    time->to = round_edge(time->from + length * tenths / 10, length);
    break;
  case PLX_POSITION_MID:
    time->to = round_edge(time->from + length * 7 / 10, length);
    time->from = round_edge(time->from + length * 3 / 10, length);
    break;
  case PLX_POSITION_LATE:
    time->from = round_edge(time->to - length * tenths / 10, length);
    break;
  case PLX_POSITION_EARLIER:
    time->to = within ? now : time->to;
    break;
  case PLX_POSITION_LATER: /* with so little left of it, another one is meant */
    time->anchored = !within || time->to - now > length / LITTLE_LEFT;
    time->from = within ? now : time->from;
    break;
  default:
    break;
  }
}

void plx_time_place_point(const PlxTimeContext *context, const PlxTimeExpr *e, const PlxTimeStretch *stretch,
                          PlxTime *time)
{
  if (!stretch->known)
    return;
  time->anchored = TRUE;
  if (stretch->has_seconds) {
    time->from = stretch->seconds;
    time->to = stretch->seconds + unit_seconds[stretch->unit];
    return;
  }
  time->from = stretch->from_day * PLX_DAY_SECONDS;
  time->to = stretch->to_day * PLX_DAY_SECONDS;
  if (e->fields.minute_from >= 0) {
    const gint64 day = e->part == PLX_PART_MIDNIGHT                      ? time->from + PLX_DAY_SECONDS
                       : e->part == PLX_PART_OVERNIGHT && e->choice <= 0 ? time->from - PLX_DAY_SECONDS
                                                                         : time->from;
    time->from = day + (gint64)e->fields.minute_from * MINUTE;
    time->to = day + (gint64)e->fields.minute_to * MINUTE;
  } else if (stretch->unit > PLX_UNIT_DAY) {
    narrow(context, e, time);
  }
}

/* ---- zones ---- */

static const char *offset_name(PlxArena *arena, gint32 minutes)
{
  if (minutes == 0)
    return "Z";
  return plx_arena_printf(arena, "%c%02d:%02d", minutes < 0 ? '-' : '+', ABS(minutes) / 60,
                          ABS(minutes) % 60);
}

void plx_time_place_zone(const PlxTimeContext *context, PlxArena *arena, const PlxTimeExpr *e, PlxTime *time)
{
  const gint64 when = time->anchored ? time->from : context->seconds;
  const char *iana = e->zone != NULL && e->zone->iana != NULL ? e->zone->iana : e->place_zone;
  const gboolean dated = time->anchored || context->known;
  gint32 ahead;
  time->local = e->local;
  if (e->other_zone != NULL && dated && plx_zone_offset_local(e->other_zone, when, &ahead))
    time->fields.zone_minute = plx_minute_of_day(e->other_minute - ahead);
  if (time->fields.zone_minute >= 0 && e->unit == PLX_UNIT_MINUTE) {
    time->zone_minutes = plx_minutes_ahead(e->fields.minute_from, time->fields.zone_minute);
    time->has_zone = TRUE;
  } else if (iana != NULL && dated && plx_zone_offset_local(iana, when, &time->zone_minutes)) {
    time->has_zone = TRUE;
  } else if (e->has_offset && iana == NULL) {
    time->zone_minutes = e->offset;
    time->has_zone = TRUE;
  }
  if (!time->has_zone)
    time->zone = e->zone != NULL ? e->zone->name : NULL;
  else if (iana == NULL && e->zone != NULL && e->zone->n_meanings > 1 && time->fields.zone_minute < 0)
    time->zone = e->zone->name;
  else
    time->zone = offset_name(arena, time->zone_minutes);
}

void plx_time_to_utc(const PlxTimeContext *context, PlxTime *time)
{
  gint32 offset = time->zone_minutes, until;
  if (!time->anchored)
    return;
  const char *zone = context->zone;
  if (!time->has_zone && (zone == NULL || !plx_zone_offset_local(zone, time->from, &offset)))
    return;
  until = offset;
  if (!time->has_zone)
    plx_zone_offset_local(zone, time->to, &until);
  time->from -= (gint64)offset * MINUTE;
  time->to -= (gint64)until * MINUTE;
  time->utc = TRUE;
}
