/* Which times cannot be of one event, whatever else they have in common. */
#include "relate/time_apart.h"

#include "model/place.h"

#define FAR_DAYS 10
#define FAR_PLANS 200
#define FAR_MONTHS 92
#define FAR_YEARS 3653

#define LONG_DAYS 92 /* more than a quarter: a year, half of one */

gboolean plx_time_is_long(const PlxTimeValue *v)
{
  return v->day_to - v->day_from > LONG_DAYS;
}

/* `April 14, 2016` beside `April 14, 2014`, `in April 2014`: one digit of the year. */
static gboolean is_year_slip(const PlxTimeValue *v, const PlxTimeValue *w)
{
  const gboolean days = v->day <= 0 || w->day <= 0 || v->day == w->day;
  return v->year > 0 && w->year > 0 && v->year != w->year && v->year / 10 == w->year / 10 && v->month > 0 &&
         v->month == w->month && days;
}

/* A month, but no day of it. */
static gboolean is_month(const PlxTimeValue *v)
{
  return v->month > 0 && v->day <= 0 && v->weekday <= 0 && v->minute_from < 0;
}

/* How far two accounts of one event may be apart: plans and months by months, years by a decade, days by a
 * few. */
static gint64 room_for(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  if (plx_time_is_long(&a->value) && plx_time_is_long(&b->value))
    return FAR_YEARS;
  if (is_month(&a->value) && is_month(&b->value))
    return FAR_MONTHS;
  return a->tense > 0 && b->tense > 0 ? FAR_PLANS : FAR_DAYS;
}

gboolean plx_time_far_apart(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const PlxTimeValue *v = &a->value, *w = &b->value;
  if (v->day_from == -1 || w->day_from == -1 || is_year_slip(v, w))
    return FALSE;
  const gint64 room = room_for(a, b);
  return v->day_from > w->day_to + room || w->day_from > v->day_to + room;
}

/* The day of what happened at an hour: where none is told, news tells of what has just come to pass. */
static gint64 day_of_hour(const PlxTimeSlot *slot)
{
  return slot->value.day_from != -1 ? slot->value.day_from : slot->as_of;
}

/* Hours of two days weeks apart, one of which, or both, the articles do not name. */
static gboolean are_hours_far_apart(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const gint64 day_a = day_of_hour(a), day_b = day_of_hour(b);
  return a->value.minute_from >= 0 && b->value.minute_from >= 0 && day_a != -1 && day_b != -1 &&
         ABS(day_a - day_b) > FAR_DAYS;
}

guint plx_time_slot_nth(const PlxTimeSlot *slot)
{
  return MAX(slot->who.agent.nth, slot->who.patient.nth);
}

/* What was planned for a day, or only supposed, is no claim of when it came. */
static gboolean moods_meet(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const PlxTimeSlot *surer = a->mood <= b->mood ? a : b;
  const PlxTimeMood mood = MAX(a->mood, b->mood);
  if (surer->mood == mood || (mood == PLX_TIME_MOOD_LAPSED && surer->mood == PLX_TIME_MOOD_PLANNED))
    return TRUE;
  return mood == PLX_TIME_MOOD_PLANNED && surer->tense >= 0;
}

/* Twelve men arrested on Friday, twenty on Saturday: where the numbers differ as well as the days, there were
 * two. */
static gboolean amounts_part(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const PlxFigureValue *v = &a->amount, *w = &b->amount;
  return a->amounts && b->amounts && v->type == w->type && g_strcmp0(v->unit, w->unit) == 0 &&
         (v->to < w->from || w->to < v->from);
}

/* Times that cannot both be right are of one event only if it happens once: things are said and prices read
 * all the time. */
gboolean plx_time_may_contradict(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  if (!moods_meet(a, b) || (a->reading && b->reading) || a->price || b->price || a->still || b->still)
    return FALSE;
  if (plx_time_slot_nth(a) != plx_time_slot_nth(b)) /* the second blast is not the first */
    return FALSE;
  if (a->last != b->last && a->event.kind != NULL) /* `it last erupted in 2010` */
    return FALSE;
  return !a->told && !b->told && !are_hours_far_apart(a, b) && !amounts_part(a, b) &&
         !plx_places_differ(a->place, b->place); /* arrived in Moss on Monday, in Bergen on Friday */
}
