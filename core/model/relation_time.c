/* How two times stand to each other: by their days, and by their minutes. */
#include "model/relation.h"

#define EDGE_DAYS 3 /* by which the beginning or end of something may be missed */
#define HALF_DAY (PLX_DAY_MINUTES / 2)
#define ROUNDED_MINUTES 3 /* 6 a.m. is said of 5:58 */

static PlxRelation interval_relation(gint64 a_from, gint64 a_to, gint64 b_from, gint64 b_to)
{
  if (a_from == b_from && a_to == b_to)
    return PLX_RELATION_EQUAL;
  return a_from < b_to && b_from < a_to ? PLX_RELATION_VAGUER : PLX_RELATION_DISJOINT;
}

static PlxRelation same(gboolean equal)
{
  return equal ? PLX_RELATION_EQUAL : PLX_RELATION_DISJOINT;
}

/* An anchored day against words that anchor nothing. */
static PlxRelation day_against_words(const PlxTimeValue *anchored, const PlxTimeValue *words)
{
  gint32 month, day;
  plx_calendar_date(anchored->day_from, NULL, &month, &day);
  if (anchored->day_to - anchored->day_from > 1)
    return PLX_RELATION_UNKNOWN;
  if (words->month > 0 && words->day > 0)
    return same(words->month == month && words->day == day);
  if (words->weekday > 0) {
    const gint32 apart =
        (plx_calendar_weekday(anchored->day_from) - words->weekday + PLX_WEEK_DAYS) % PLX_WEEK_DAYS;
    return anchored->day_open && (apart == 1 || apart == PLX_WEEK_DAYS - 1) ? PLX_RELATION_UNKNOWN
                                                                            : same(apart == 0);
  }
  if (words->month > 0)
    return words->month == month ? PLX_RELATION_VAGUER : PLX_RELATION_DISJOINT;
  return PLX_RELATION_UNKNOWN;
}

/* The same month and day without a year, or the same weekday without a date: what year or week they were
 * taken for does not matter. */
static gboolean same_words(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->year >= 0 || b->year >= 0 || a->month != b->month || a->day != b->day || a->edge != b->edge)
    return FALSE;
  return a->month > 0 || (a->weekday > 0 && a->weekday == b->weekday && a->day < 0);
}

/* `Seven years ago` beside the very year that it comes to; the end of the year beside that of December;
 * `earlier this month` by two who wrote on different days of it. */
static gboolean same_stretch(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->rest != 0 && a->rest == b->rest && a->day_from != -1 && b->day_from != -1)
    return a->rest < 0 ? a->day_from == b->day_from : a->day_to == b->day_to;
  if (a->counted_from != -1 && a->counted_from == b->day_from && a->counted_to == b->day_to)
    return TRUE;
  if (a->edge == 0 || a->edge != b->edge || a->day_from == -1 || b->day_from == -1)
    return FALSE;
  return a->edge > 0 ? a->day_to == b->day_to : a->day_from == b->day_from;
}

/* `In the coming days` is what others call `over the next few days`; of what else lies within these it says
 * less, and of what does not it says nothing. */
static PlxRelation distance_relation(const PlxTimeValue *a, const PlxTimeValue *b)
{
  const PlxTimeDistance *x = &a->distance, *y = &b->distance;
  if (x->side == y->side && x->unit == y->unit && x->amount == y->amount)
    return PLX_RELATION_EQUAL;
  const gboolean within =
      a->day_from != -1 && b->day_from != -1 && a->day_from < b->day_to && b->day_from < a->day_to;
  return within ? PLX_RELATION_VAGUER : PLX_RELATION_UNKNOWN;
}

static PlxRelation day_relation(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->distance.side != 0 || b->distance.side != 0)
    return distance_relation(a, b);
  if (same_words(a, b) || same_stretch(a, b) || same_stretch(b, a))
    return PLX_RELATION_EQUAL;
  if (a->day_from != -1 && b->day_from != -1 && a->day_open != b->day_open &&
      (a->day_to == b->day_from || b->day_to == a->day_from))
    return PLX_RELATION_UNKNOWN;
  if (a->day_from != -1 && b->day_from != -1 && (a->edge != 0) != (b->edge != 0) &&
      a->day_from <= b->day_to + EDGE_DAYS && b->day_from <= a->day_to + EDGE_DAYS &&
      (a->day_to <= b->day_from || b->day_to <= a->day_from))
    return PLX_RELATION_UNKNOWN; /* New Year's Eve beside `the start of 2018` */
  if (a->day_from != -1 && b->day_from != -1)
    return interval_relation(a->day_from, a->day_to, b->day_from, b->day_to);
  if (a->day_from != -1)
    return day_against_words(a, b);
  if (b->day_from != -1)
    return day_against_words(b, a);
  if (a->month > 0 && b->month > 0) {
    if (a->month != b->month)
      return PLX_RELATION_DISJOINT;
    return a->day > 0 && b->day > 0 ? same(a->day == b->day)
           : a->day == b->day       ? PLX_RELATION_EQUAL
                                    : PLX_RELATION_VAGUER;
  }
  if (a->weekday > 0 && b->weekday > 0)
    return same(a->weekday == b->weekday);
  return PLX_RELATION_UNKNOWN;
}

/* The hour or half of it; and what nobody says who rounds: 5:58. */
static gboolean is_round(const PlxTimeValue *v)
{
  return v->minute_to - v->minute_from <= 1 && v->minute_from % 30 == 0;
}

static gboolean is_to_the_minute(const PlxTimeValue *v)
{
  return v->minute_to - v->minute_from <= 1 && v->minute_from % 5 != 0;
}

#define NOON 720

static gboolean is_noon(const PlxTimeValue *v)
{
  return v->minute_from == NOON && v->minute_to == NOON + 1;
}

/* `At midday`, which is said of noon as well as of the hours around it. */
static gboolean is_midday(const PlxTimeValue *v)
{
  return v->minute_from == NOON - 60 && v->minute_to == NOON + 120;
}

/* `Three in the night`, `before dawn` is in the part of a night that is on the next day. */
static gboolean is_in_small_hours(const PlxTimeValue *v, const PlxTimeValue *night)
{
  return night->minute_to > PLX_DAY_MINUTES && v->minute_to <= PLX_DAY_MINUTES &&
         v->minute_from + PLX_DAY_MINUTES < night->minute_to;
}

/* What `about` leaves open beside another hour; parts of the day are wide enough. */
static gint32 slack_between(const PlxTimeValue *a, const PlxTimeValue *b)
{
  const gboolean hours = a->minute_to - a->minute_from < 60 && b->minute_to - b->minute_from < 60;
  return hours ? MAX(a->slack, b->slack) : 0;
}

static PlxRelation minute_relation(const PlxTimeValue *a, const PlxTimeValue *b);

/* The same with the time whose half of the day is open put into the other half. */
static PlxRelation other_half_relation(const PlxTimeValue *open, const PlxTimeValue *told)
{
  PlxTimeValue other = *open;
  const gint32 by = other.minute_from < HALF_DAY ? HALF_DAY : -HALF_DAY;
  other.minute_from += by;
  other.minute_to += by;
  other.either_half = FALSE;
  return minute_relation(&other, told);
}

static PlxRelation minute_relation(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->minute_from < 0 || b->minute_from < 0 || a->local != b->local)
    return PLX_RELATION_UNKNOWN;
  if (a->either_half != b->either_half) {
    const gboolean first = a->either_half;
    PlxTimeValue guessed = first ? *a : *b;
    guessed.either_half = FALSE;
    const PlxTimeValue *told = first ? b : a;
    return MIN(minute_relation(&guessed, told), other_half_relation(&guessed, told));
  }
  if (a->minute_from == b->minute_from && a->minute_to == b->minute_to)
    return PLX_RELATION_EQUAL;
  if ((is_midday(a) && is_noon(b)) || (is_noon(a) && is_midday(b)))
    return PLX_RELATION_EQUAL;
  if (is_in_small_hours(a, b) || is_in_small_hours(b, a))
    return PLX_RELATION_VAGUER;
  const gboolean rounded = is_round(a) != is_round(b) && is_to_the_minute(a) != is_to_the_minute(b);
  const gint32 slack = MAX(rounded ? ROUNDED_MINUTES : 0, slack_between(a, b));
  /* `shortly before midnight` is near the end of the day before */
  if (slack > 0 && PLX_DAY_MINUTES - ABS(a->minute_from - b->minute_from) <= slack)
    return PLX_RELATION_VAGUER;
  return interval_relation(a->minute_from - slack, a->minute_to + slack, b->minute_from, b->minute_to) ==
                 PLX_RELATION_DISJOINT
             ? PLX_RELATION_DISJOINT
             : PLX_RELATION_VAGUER;
}

/* So many days the one is after the other, by the calendar or by the week. */
static gboolean days_between(const PlxTimeValue *a, const PlxTimeValue *b, gint64 *days)
{
  const gint32 half = PLX_WEEK_DAYS / 2;
  if (a->day_from != -1 && b->day_from != -1 && a->day_to - a->day_from <= 2 && b->day_to - b->day_from <= 2)
    *days = b->day_from - a->day_from;
  else if (a->weekday > 0 && b->weekday > 0)
    *days = (b->weekday - a->weekday + half + PLX_WEEK_DAYS) % PLX_WEEK_DAYS - half;
  else
    return FALSE;
  return TRUE;
}

/* Are hours of days that are told to be compared as they follow each other? Early Saturday is within Friday
 * night, and midnight not far from shortly before it. */
static gboolean are_of_a_night(const PlxTimeValue *a, const PlxTimeValue *b, gint64 *days)
{
  if (a->minute_from < 0 || b->minute_from < 0 || a->local != b->local || a->either_half || b->either_half ||
      !days_between(a, b, days))
    return FALSE;
  const gboolean night = (a->minute_to > PLX_DAY_MINUTES) != (b->minute_to > PLX_DAY_MINUTES);
  return (night && !plx_time_is_minute(a) && !plx_time_is_minute(b)) ||
         (ABS(*days) == 1 && slack_between(a, b) > 0);
}

/* Friday night ends on Saturday, though few who say `on Saturday` mean that. */
static gboolean reaches_into(const PlxTimeValue *night, const PlxTimeValue *day)
{
  gint64 days;
  return night->minute_to > PLX_DAY_MINUTES && day->minute_from < 0 && days_between(night, day, &days) &&
         days == 1;
}

static PlxRelation night_relation(const PlxTimeValue *a, const PlxTimeValue *b, gint64 days)
{
  const gint64 slack = slack_between(a, b), later = days * PLX_DAY_MINUTES;
  return interval_relation(a->minute_from - slack, a->minute_to + slack, b->minute_from + later,
                           b->minute_to + later);
}

static gboolean is_midnight(const PlxTimeValue *v)
{
  return v->minute_from == 0 && v->minute_to <= 1;
}

/* `Midnight on Friday` is the end of that day for some, its beginning for others. */
static gboolean may_be_one_midnight(const PlxTimeValue *a, const PlxTimeValue *b)
{
  gint64 days;
  return is_midnight(a) && is_midnight(b) && a->local == b->local && days_between(a, b, &days) &&
         ABS(days) == 1;
}

static PlxRelation relation_of_values(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->instant != -1 && a->instant == b->instant && a->bound == b->bound && a->until == b->until)
    return PLX_RELATION_EQUAL;
  gint64 apart;
  PlxRelation days = day_relation(a, b), minutes = minute_relation(a, b);
  if (are_of_a_night(a, b, &apart))
    days = minutes = night_relation(a, b, apart);
  else if (reaches_into(a, b) || reaches_into(b, a) || may_be_one_midnight(a, b))
    return PLX_RELATION_UNKNOWN;
  /* two ends of one thing are two */
  const gboolean one_sided =
      (plx_bound_is_one_sided(a->bound) || plx_bound_is_one_sided(b->bound)) && !(a->until && b->until);
  if (days == PLX_RELATION_DISJOINT || minutes == PLX_RELATION_DISJOINT)
    return one_sided ? PLX_RELATION_UNKNOWN : PLX_RELATION_DISJOINT;
  if (minutes != PLX_RELATION_UNKNOWN)
    return days == PLX_RELATION_VAGUER ? PLX_RELATION_VAGUER : minutes;
  if (days == PLX_RELATION_EQUAL && (a->minute_from >= 0) != (b->minute_from >= 0))
    return PLX_RELATION_VAGUER;
  return days;
}

/* How the ends of two stretches stand to each other, whatever prepositions they have. */
static PlxRelation relation_of_ends(const PlxTimeValue *a, const PlxTimeValue *b, guint which)
{
  PlxTimeValue x, y;
  if (!plx_time_locate_point(a->begin + which, a->zone, &x) ||
      !plx_time_locate_point(b->begin + which, b->zone, &y))
    return PLX_RELATION_UNKNOWN;
  x.bound = y.bound = PLX_BOUND_EXACT;
  x.until = y.until = x.deadline = y.deadline = FALSE;
  return relation_of_values(&x, &y);
}

static PlxRelation relation_of_stretches(const PlxTimeValue *a, const PlxTimeValue *b)
{
  const PlxRelation from = relation_of_ends(a, b, 0), to = relation_of_ends(a, b, 1);
  return from == PLX_RELATION_UNKNOWN || to == PLX_RELATION_UNKNOWN ? PLX_RELATION_UNKNOWN : MAX(from, to);
}

/* Does it go on for days, so that it holds any hour of those between? */
static gboolean goes_on(const PlxTimeValue *begin, const PlxTimeValue *end)
{
  gint64 days;
  return days_between(begin, end, &days) ? ABS(days) > 1 : begin->day_from != -1 || begin->weekday > 0;
}

/* The whole of a stretch: its days, if both ends are anchored, and its minutes, if both tell them. */
static gboolean locate_whole(const PlxTimeValue *begin, PlxTimeValue *out)
{
  PlxTimeValue end;
  if (!plx_time_locate_point(begin->begin + 1, begin->zone, &end))
    return FALSE;
  *out = *begin;
  out->bound = PLX_BOUND_EXACT;
  out->counted_from = out->counted_to = -1;
  const gboolean days = begin->day_from != -1 && end.day_from != -1;
  const gboolean told = begin->minute_from >= 0 && end.minute_from >= 0,
                 minutes = told && !goes_on(begin, &end);
  if (days) {
    out->day_to = MAX(begin->day_to, end.day_to);
    out->year = out->month = out->day = out->weekday = -1;
  }
  if (minutes)
    out->minute_to = end.minute_from + (end.minute_from > begin->minute_from ? 0 : PLX_DAY_MINUTES);
  else if (told)
    out->minute_from = out->minute_to = -1;
  return days || minutes;
}

/* Is a day of the week one of those of a stretch whose ends nothing anchors: Saturday, from Friday to Sunday?
 */
static gboolean is_day_within(const PlxTimeValue *begin, const PlxTimeValue *end, const PlxTimeValue *day)
{
  if (begin->weekday <= 0 || end->weekday <= 0 || day->weekday <= 0)
    return FALSE;
  const gint32 first = begin->weekday;
  return (day->weekday - first + PLX_WEEK_DAYS) % PLX_WEEK_DAYS <
         (end->weekday - first + PLX_WEEK_DAYS) % PLX_WEEK_DAYS;
}

/* How the whole of a stretch and another time stand to each other. */
static PlxRelation relation_to_whole(const PlxTimeValue *begin, const PlxTimeValue *other)
{
  PlxTimeValue whole, end;
  if (locate_whole(begin, &whole))
    return relation_of_values(&whole, other);
  return plx_time_locate_point(begin->begin + 1, begin->zone, &end) && is_day_within(begin, &end, other)
             ? PLX_RELATION_VAGUER
             : PLX_RELATION_UNKNOWN;
}

/* What is no such stretch may be told of the whole (`the third quarter`), within it, or of where it begins.
 */
static PlxRelation relation_to_stretch(const PlxTimeValue *begin, const PlxTimeValue *other)
{
  const PlxRelation point = relation_of_values(begin, other), all = relation_to_whole(begin, other);
  return point == PLX_RELATION_UNKNOWN || all == PLX_RELATION_UNKNOWN ? MAX(point, all) : MIN(point, all);
}

/* Is it a day within the stretch that the other ends? Then it says nothing of that end. */
static gboolean is_before_end(const PlxTimeValue *end, const PlxTimeValue *other)
{
  PlxTimeValue begin;
  return end->began != NULL && (end->weekday > 0 || end->day > 0) &&
         plx_time_locate(end->began, end->zone, &begin) &&
         relation_to_whole(&begin, other) == PLX_RELATION_VAGUER;
}

gboolean plx_time_share_end(const PlxTimeValue *a, const PlxTimeValue *b)
{
  return a->begin != NULL && b->begin != NULL &&
         (relation_of_ends(a, b, 0) == PLX_RELATION_EQUAL || relation_of_ends(a, b, 1) == PLX_RELATION_EQUAL);
}

/* `By Friday` beside `on Friday`, but not beside another bound: what is to be done by then they have until
 * Friday to do. */
static gboolean is_by(const PlxTimeValue *a, const PlxTimeValue *b)
{
  return a->deadline && !b->deadline && b->bound != PLX_BOUND_AT_MOST;
}

PlxRelation plx_time_relation(const PlxTimeValue *a, const PlxTimeValue *b)
{
  if (a->begin != NULL && b->begin != NULL)
    return relation_of_stretches(a, b);
  if (a->began != NULL && b->began != NULL)
    return PLX_RELATION_UNKNOWN; /* their beginnings tell */
  if (a->begin != NULL || b->begin != NULL)
    return a->begin != NULL ? relation_to_stretch(a, b) : relation_to_stretch(b, a);
  const PlxRelation relation = relation_of_values(a, b);
  if (relation == PLX_RELATION_DISJOINT && (is_before_end(a, b) || is_before_end(b, a)))
    return PLX_RELATION_UNKNOWN;
  const gboolean ends = a->edge > 0 && b->edge > 0; /* by the end of the year is at its end */
  const gboolean open = is_by(a, b) || is_by(b, a);
  return relation == PLX_RELATION_EQUAL && open && !ends ? PLX_RELATION_VAGUER : relation;
}
