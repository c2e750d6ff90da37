/* Parts of one time that stand side by side: `9 a.m. EST` `Tuesday`; `Saturday`, `10 October` at `noon`; `a
 * week ago` `Friday`; `overnight` into `Sunday`. */
#include "annotate/time_parse.h"

#define MAX_PARTS 4

static gboolean has_clock(const PlxTimeExpr *e)
{
  return e->fields.minute_from >= 0 || e->part != PLX_PART_NONE;
}

static gboolean names_day(const PlxTimeExpr *e)
{
  return e->unit == PLX_UNIT_DAY &&
         (e->fields.weekday >= 0 || e->fields.day >= 0 || e->base != PLX_BASE_NONE || e->number > 0);
}

static gboolean only_clock(const PlxTimeExpr *e)
{
  return has_clock(e) && e->base == PLX_BASE_NONE && e->fields.weekday < 0 && e->fields.day < 0;
}

/* A unit counted from now that can say which year, week or day a name is of: `last year`, `this week`. */
static gboolean shifts(const PlxTimeExpr *e, PlxTimeUnit unit)
{
  return e->base != PLX_BASE_NONE && e->unit == unit && e->shift_unit == unit &&
         e->position == PLX_POSITION_NONE;
}

static void take_clock(PlxTimeExpr *e, const PlxTimeExpr *clock)
{
  e->fields.minute_from = clock->fields.minute_from;
  e->fields.minute_to = clock->fields.minute_to;
  e->fields.zone_minute = clock->fields.zone_minute;
  e->part = clock->part;
  e->unit = clock->unit;
  e->loose = clock->loose;
  e->local = clock->local;
  e->has_offset = clock->has_offset;
  e->offset = clock->offset;
  e->zone = clock->zone;
  e->place_zone = clock->place_zone;
  e->other_zone = clock->other_zone;
  e->other_minute = clock->other_minute;
  if (clock->position != PLX_POSITION_NONE)
    e->position = clock->position;
  if (clock->bound != PLX_BOUND_EXACT)
    e->bound = clock->bound;
}

/* `7:30` `Saturday night`: the part of the day tells which half the hour is of. */
static void settle_half(PlxTimeExpr *e, PlxTimePart part)
{
  const gboolean later = part >= PLX_PART_AFTERNOON && part <= PLX_PART_NIGHT;
  if (!e->loose)
    return;
  e->loose = FALSE;
  if (later && e->fields.minute_from < 720) {
    e->fields.minute_from += 720;
    e->fields.minute_to += 720;
  }
}

/* An hour that is told without its half of the day is one of waking people: `half past three`. */
static void settle_default(PlxTimeExpr *e)
{
  if (e->loose && e->fields.minute_from >= 60 && e->fields.minute_from < 420) {
    e->fields.minute_from += 720;
    e->fields.minute_to += 720;
  }
}

static gboolean merge_clock(PlxTimeExpr *e, const PlxTimeExpr *f)
{
  if (only_clock(e) && names_day(f) && !has_clock(f)) {
    const guint32 first = e->first;
    PlxTimeExpr day = *f;
    take_clock(&day, e);
    *e = day;
    e->first = first;
    return TRUE;
  }
  if (names_day(e) && only_clock(f) && !has_clock(e)) {
    take_clock(e, f);
    return TRUE;
  }
  /* `7:30` `Saturday night`, `Saturday night` `at 7:30` */
  if (only_clock(e) && e->unit == PLX_UNIT_MINUTE && f->unit == PLX_UNIT_HOUR && f->fields.minute_from < 0) {
    PlxTimeExpr day = *f;
    const guint32 first = e->first;
    take_clock(&day, e);
    settle_half(&day, f->part);
    *e = day;
    e->first = first;
    return TRUE;
  }
  if (e->unit == PLX_UNIT_MINUTE && e->part == PLX_PART_NONE && f->unit == PLX_UNIT_HOUR && only_clock(f)) {
    settle_half(e, f->part);
    return TRUE;
  }
  if (e->unit == PLX_UNIT_HOUR && e->fields.minute_from < 0 && only_clock(f) && f->unit == PLX_UNIT_MINUTE) {
    const PlxTimePart part = e->part;
    take_clock(e, f);
    settle_half(e, part);
    return TRUE;
  }
  return FALSE;
}

/* `a week ago` `today`, `two weeks ago` `on Sunday`, `a year ago` `this week`: to the day. */
static gboolean merge_exact(PlxTimeExpr *e, const PlxTimeExpr *f)
{
  if (!e->counted || e->exact || e->base != PLX_BASE_PUBLISHED || e->unit < PLX_UNIT_WEEK || has_clock(f))
    return FALSE;
  const gboolean day = f->unit == PLX_UNIT_DAY && f->fields.weekday >= 0 && f->fields.day < 0 &&
                       f->base == PLX_BASE_NONE && !f->chosen;
  const gboolean now = f->base == PLX_BASE_PUBLISHED && f->shift == 0 && f->unit == f->shift_unit &&
                       f->unit < e->unit && f->position == PLX_POSITION_NONE && !f->chosen;
  if (!day && !now)
    return FALSE;
  e->exact = TRUE;
  e->unit = f->unit;
  e->fields.weekday = f->fields.weekday;
  return TRUE;
}

static gboolean merge_date(PlxTimeExpr *e, const PlxTimeExpr *f)
{
  const gboolean weekday = e->fields.weekday >= 0 && e->fields.day < 0 && e->fields.month < 0;
  if (weekday && f->unit == PLX_UNIT_DAY && f->fields.weekday < 0 && f->fields.day >= 0 &&
      f->base == PLX_BASE_NONE) {
    e->fields.year = f->fields.year;
    e->fields.month = f->fields.month;
    e->fields.day = f->fields.day;
    e->number = f->number;
    e->chosen = FALSE;
    return TRUE;
  }
  if (names_day(e) && e->fields.day >= 0 && e->fields.weekday < 0 && f->fields.weekday >= 0 &&
      f->fields.day < 0 && !has_clock(f) && f->base == PLX_BASE_NONE) {
    e->fields.weekday = f->fields.weekday;
    return TRUE;
  }
  const gboolean no_year = e->fields.year < 0 && e->base == PLX_BASE_NONE && !e->chosen;
  const gboolean of_year = no_year &&
                           (e->fields.month >= 0 || e->unit == PLX_UNIT_QUARTER || e->unit == PLX_UNIT_HALF ||
                            e->unit == PLX_UNIT_SEASON) &&
                           shifts(f, PLX_UNIT_YEAR);
  const gboolean of_week = no_year && weekday && !has_clock(e) && shifts(f, PLX_UNIT_WEEK);
  const gboolean of_month = no_year && e->fields.day >= 0 && e->fields.month < 0 && shifts(f, PLX_UNIT_MONTH);
  if (!of_year && !of_week && !of_month)
    return FALSE;
  e->base = f->base;
  e->shift = f->shift;
  e->shift_unit = f->shift_unit;
  return TRUE;
}

/* What may stand between two parts; `f` begins behind it. */
static guint32 link_behind(const PlxTimeText *t, guint32 i)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind == PLX_TIME_COMMA || (item->glued && plx_time_is(t, i, "T") && plx_time_at(t, i + 1)->glued))
    return i + 1; /* `2020-10-10T12:00` */
  if (item->kind == PLX_TIME_PREPOSITION &&
      (item->value == PLX_PREPOSITION_ON || item->value == PLX_PREPOSITION_AT ||
       item->value == PLX_PREPOSITION_OF))
    return i + 1;
  return i;
}

/* `tonight` at `9`, `on Friday` at `nine`: an hour, where nothing that it could count follows. */
static guint32 bare_hour(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *hour = plx_time_at(t, i);
  const guint8 next = plx_time_kind(t, i + 1);
  const gboolean number =
      hour->kind == PLX_TIME_COUNT || (hour->kind == PLX_TIME_NUMBER && hour->digits <= 2);
  if (!number || hour->value < 1 || hour->value > 12 || plx_time_is_cut(t, i + 1) ||
      (next != PLX_TIME_END && next != PLX_TIME_DOT && next != PLX_TIME_COMMA && next != PLX_TIME_PUNCT &&
       !plx_time_is(t, i + 1, "in")))
    return 0;
  plx_time_begin(e, PLX_FORM_POINT, i);
  e->unit = PLX_UNIT_MINUTE;
  e->fields.minute_from = hour->value * 60;
  e->fields.minute_to = e->fields.minute_from + 1;
  e->loose = TRUE;
  e->last = i + 1;
  return e->last;
}

/* `overnight` `into Sunday`: the night that ends on that day. */
static gboolean join_night(const PlxTimeText *t, PlxTimeExpr *e)
{
  PlxTimeExpr day;
  if (e->part != PLX_PART_OVERNIGHT || !only_clock(e) || !plx_time_is(t, e->last, "into"))
    return FALSE;
  const guint32 end = plx_time_date(t, e->last + 1, &day);
  if (end == 0 || !names_day(&day))
    return FALSE;
  const guint32 first = e->first;
  take_clock(&day, e);
  *e = day;
  e->first = first;
  e->last = end;
  e->choice = -1;
  e->into = TRUE;
  return TRUE;
}

static gboolean join(const PlxTimeText *t, PlxTimeExpr *e)
{
  const guint32 begin = link_behind(t, e->last);
  const gboolean at = begin > e->last && plx_time_is(t, e->last, "at");
  const gboolean of = begin > e->last && plx_time_is(t, e->last, "of");
  const gboolean comma = begin > e->last && plx_time_kind(t, e->last) == PLX_TIME_COMMA;
  PlxTimeExpr f;
  guint32 end = plx_time_whole(t, begin, &f);
  if (end == 0 && at)
    end = plx_time_hedged(t, begin, &f);
  if (end == 0 && at)
    end = bare_hour(t, begin, &f);
  if (end == 0 || e->form != PLX_FORM_POINT || f.form != PLX_FORM_POINT)
    return FALSE;
  if (at && f.unit > PLX_UNIT_HOUR)
    return FALSE;
  const gboolean joined = (!of && !(comma && f.unit == PLX_UNIT_HOUR) && merge_clock(e, &f)) ||
                          (of && e->unit == PLX_UNIT_HOUR && merge_clock(e, &f)) || merge_date(e, &f) ||
                          (!comma && !of && merge_exact(e, &f));
  if (joined)
    e->last = end;
  return joined;
}

void plx_time_join(const PlxTimeText *t, PlxTimeExpr *e)
{
  for (guint part = 1; part < MAX_PARTS && (join_night(t, e) || join(t, e)); part++)
    continue;
  settle_default(e);
}
