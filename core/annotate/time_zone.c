/* The zone behind a clock time: `GMT`, `UTC+5`, `Eastern time`, `local time`, `in London`, and the same
 * moment on another clock: `noon (0800 GMT)`, `9 p.m., or 1800 GMT`. */
#include "annotate/time_parse.h"

#include "base/table.h"
#include "data/territories.h"

/* `+4`, `+04:00` behind GMT or UTC. */
static guint32 numeric_offset(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *sign = plx_time_at(t, i), *hours = plx_time_at(t, i + 1),
                    *minutes = plx_time_at(t, i + 3);
  const gboolean plus = t->text[sign->start] == '+';
  if ((!plus && sign->kind != PLX_TIME_DASH) || !plx_time_glued(t, i + 1, PLX_TIME_NUMBER))
    return i;
  gint32 offset = hours->digits > 2 ? hours->value / 100 * 60 + hours->value % 100 : hours->value * 60;
  guint32 at = i + 2;
  if (hours->digits <= 2 && plx_time_glued(t, i + 2, PLX_TIME_COLON) &&
      plx_time_glued(t, i + 3, PLX_TIME_NUMBER)) {
    offset += minutes->value;
    at = i + 4;
  }
  if (offset > 14 * 60)
    return i;
  e->offset = plus ? offset : -offset;
  e->has_offset = TRUE;
  return at;
}

static guint32 abbreviation(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind == PLX_TIME_END || !item->capital)
    return i;
  const PlxZoneName *zone = plx_zone_abbreviation(t->text + item->start, item->end - item->start);
  if (zone == NULL)
    return i;
  e->zone = zone;
  e->offset = zone->minutes[0];
  e->has_offset = TRUE;
  return zone->minutes[0] == 0 && zone->n_meanings == 1 ? numeric_offset(t, i + 1, e) : i + 1;
}

/* `10 a.m. Eastern`, `9pm local`: without `time`, where no noun follows it. */
static guint32 bare_word(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  static const char *const words[] = {"Eastern", "Central", "Mountain", "Pacific"};
  const PlxTimeItem *item = plx_time_at(t, i);
  const guint8 next = plx_time_kind(t, i + 1);
  if (item->kind != PLX_TIME_OTHER || next == PLX_TIME_OTHER || next == PLX_TIME_DASH)
    return i;
  if (plx_time_is(t, i, "local")) {
    e->local = TRUE;
    return i + 1;
  }
  for (gsize w = 0; w < G_N_ELEMENTS(words); w++)
    if (item->capital && plx_time_is(t, i, words[w])) {
      e->zone = plx_zone_word(words[w], strlen(words[w]));
      e->place_zone = e->zone->iana;
      return i + 1;
    }
  return i;
}

/* The zone of a place by its name, by another name of its country or by that of its people: `Moscow`, `NZ`,
 * `Peruvian`; NULL. */
static const char *zone_of_name(const char *name, gsize length)
{
  const char *zone = plx_zone_of_place(name, length);
  if (zone != NULL)
    return zone;
  const PlxTerritory *country =
      plx_table_find(plx_territories, plx_n_territories, sizeof *country, name, length);
  if (country == NULL)
    country = plx_table_find(plx_demonyms, plx_n_demonyms, sizeof *country, name, length);
  return country != NULL ? plx_zone_of_place(country->name, strlen(country->name)) : NULL;
}

/* `Eastern time`, `Moscow time`, `Peruvian time`, `Central European Summer Time`, `local time`. */
static guint32 worded_zone(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  static const char *const kinds[] = {"standard", "daylight", "summer"};
  guint32 at = i;
  for (guint words = 0; words < 4 && !plx_time_is(t, at, "time"); words++)
    at++;
  if (at == i || !plx_time_is(t, at, "time"))
    return bare_word(t, i, e);
  if (plx_time_is(t, at - 1, "local")) {
    e->local |= at == i + 1;
    return at == i + 1 ? at + 1 : i;
  }
  guint32 last = at - 1;
  if (last > i && PLX_TIME_ANY(t, last, kinds))
    last--;
  const PlxTimeItem *from = plx_time_at(t, i), *to = plx_time_at(t, last);
  const char *name = t->text + from->start;
  const gsize length = to->end - from->start;
  const PlxZoneName *zone = plx_zone_word(name, length);
  const char *place = zone != NULL ? zone->iana : from->capital ? zone_of_name(name, length) : NULL;
  if (zone == NULL && place == NULL)
    return i;
  e->zone = zone;
  e->place_zone = place;
  if (place == NULL) {
    e->offset = zone->minutes[0];
    e->has_offset = TRUE;
  }
  return at + 1;
}

/* Where the parenthesis that opens at `i` is closed, within a few items; else 0. */
static guint32 closing(const PlxTimeText *t, guint32 i)
{
  for (guint32 at = i + 1; at < i + 16 && at < t->n; at++)
    if (plx_time_kind(t, at) == PLX_TIME_CLOSE)
      return at;
  return 0;
}

/* `7 a.m. in Madison (1300 GMT)`: the place whose clock it is. The place behind its name; `i` if there is
 * none. */
static guint32 in_place(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  if (!plx_time_is(t, i, "in"))
    return i;
  const guint32 first = plx_time_is(t, i + 1, "the") ? i + 2 : i + 1;
  guint32 words = 0;
  while (words < 3 && plx_time_kind(t, first + words) == PLX_TIME_OTHER &&
         plx_time_at(t, first + words)->capital)
    words++;
  const char *name = t->text + plx_time_at(t, first)->start;
  for (guint32 n = words; n > 0 && e->place_zone == NULL; n--)
    e->place_zone =
        plx_zone_of_place(name, plx_time_at(t, first + n - 1)->end - plx_time_at(t, first)->start);
  return e->place_zone != NULL ? first + words : i;
}

/* `0800 GMT`, `noon EST`, `9.30am UK time`, `10pm in London` inside a parenthesis or behind `, or`: the same
 * moment on another clock. The place behind it; `i` if it is not that. */
static guint32 other_clock(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  PlxTimeExpr other;
  gint32 minute;
  plx_time_begin(&other, PLX_FORM_POINT, i);
  const guint32 at = plx_time_hour(t, i, &minute);
  if (at == 0)
    return i;
  guint32 after = abbreviation(t, at, &other);
  if (after == at)
    after = worded_zone(t, at, &other);
  if (after == at)
    after = in_place(t, at, &other);
  const char *place = other.zone != NULL && other.zone->iana != NULL ? other.zone->iana : other.place_zone;
  if (after == at || other.local || (!other.has_offset && place == NULL))
    return i;
  if (other.has_offset)
    e->fields.zone_minute = plx_minute_of_day(minute - other.offset);
  else
    e->other_minute = minute;
  e->other_zone = other.has_offset ? NULL : place;
  return after;
}

/* `(3.30am local time)`, `, 3:30 local time` behind `0830 GMT`: the clock of the place comes second. Where
 * the two are of two days, the day told is Greenwich's, and so is the clock. The place behind; `i` if there
 * is none. */
static guint32 local_clock(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  gint32 minute;
  const gboolean open = plx_time_kind(t, i) == PLX_TIME_OPEN;
  if (!e->has_offset || e->offset != 0 || e->local || e->fields.zone_minute >= 0 ||
      e->unit != PLX_UNIT_MINUTE || (!open && plx_time_kind(t, i) != PLX_TIME_COMMA))
    return i;
  const guint32 at = plx_time_hour(t, i + 1, &minute);
  if (at == 0 || !plx_time_is(t, at, "local"))
    return i;
  const gboolean named = plx_time_is(t, at + 1, "time");
  if (!named && plx_time_kind(t, at + 1) == PLX_TIME_OTHER) /* two local men */
    return i;
  const guint32 end = named ? at + 2 : at + 1;
  const gint32 there = e->fields.minute_from + plx_minutes_ahead(minute, e->fields.minute_from);
  if ((open && plx_time_kind(t, end) != PLX_TIME_CLOSE) || there < 0 || there >= PLX_DAY_MINUTES)
    return i;
  e->fields.zone_minute = e->fields.minute_from;
  e->fields.minute_from = minute;
  e->fields.minute_to = minute + 1;
  e->zone = NULL;
  e->has_offset = e->loose = FALSE;
  e->local = TRUE;
  return open ? end + 1 : end;
}

/* `(0800 GMT)`, `, or 0800 GMT`, `(EST)`, `(local time)`; `, 0800 GMT` behind a local time. */
static guint32 aside(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint32 local = local_clock(t, i, e);
  if (local > i)
    return local;
  const gboolean behind = plx_time_kind(t, i) == PLX_TIME_COMMA || plx_time_kind(t, i) == PLX_TIME_DASH;
  if (behind && (e->local || plx_time_is(t, i + 1, "or"))) {
    const guint32 begin = plx_time_is(t, i + 1, "or") ? i + 2 : i + 1;
    const guint32 after = other_clock(t, begin, e);
    return after > begin ? after : i;
  }
  const guint32 end = plx_time_kind(t, i) == PLX_TIME_OPEN ? closing(t, i) : 0;
  if (end == 0)
    return i;
  if (other_clock(t, i + 1, e) > i + 1)
    return end + 1;
  PlxTimeExpr other;
  plx_time_begin(&other, PLX_FORM_POINT, i);
  guint32 bare = abbreviation(t, i + 1, &other);
  if (bare == i + 1)
    bare = worded_zone(t, i + 1, &other);
  if (bare != end)
    return i;
  e->zone = other.zone;
  e->offset = other.offset;
  e->has_offset = other.has_offset;
  e->local |= other.local;
  e->place_zone = other.place_zone;
  return end + 1;
}

guint32 plx_time_zone(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint32 begin = plx_time_kind(t, i) == PLX_TIME_COMMA ? i + 1 : i;
  guint32 at = abbreviation(t, begin, e);
  if (at == begin)
    at = worded_zone(t, begin, e);
  if (at == begin) {
    const guint32 place = e->unit == PLX_UNIT_MINUTE ? in_place(t, i, e) : i, end = aside(t, place, e);
    return end > place ? end : i;
  }
  return aside(t, at, e);
}
