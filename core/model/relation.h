/* How two values stand to each other, as sets. Plain values: nothing is owned. */
#pragma once

#include "model/mention.h"

typedef enum {
  PLX_RELATION_UNKNOWN,  /* of different kinds or units: cannot be compared */
  PLX_RELATION_EQUAL,    /* the same, hedges and rounded conversions allowed for */
  PLX_RELATION_VAGUER,   /* both may be right, one says less */
  PLX_RELATION_DISJOINT, /* cannot both be right */
} PlxRelation;

/* The interval a figure stands for, in the base unit of its dimension. An open side is infinite. */
typedef struct {
  const char *unit; /* base unit; NULL for a bare number */
  PlxFigureType type;
  PlxDecimal low, high; /* as said */
  double from, to;      /* with hedge and rounding: what may be meant */
  gboolean has_low, has_high;
} PlxFigureValue;

/* How much it is, as said: the lower end, if it has one. */
static inline double plx_figure_size(const PlxFigureValue *value)
{
  return plx_decimal_to_double(value->has_low ? value->low : value->high);
}

/* FALSE if the unit is unknown. */
gboolean plx_figure_value(const PlxFigure *figure, PlxFigureValue *out);

PlxRelation plx_figure_relation(const PlxFigure *a, const PlxFigure *b);

/* The same of figures whose values are known. */
PlxRelation plx_figure_relate(const PlxFigure *a, PlxFigureValue v, const PlxFigure *b, PlxFigureValue w);

/* How large it is as a difference, in the base unit: to warm by 3.6 °F is to warm by 2 °C. */
double plx_figure_difference(const PlxFigure *figure);

/* Are two values one, each rounded to the digits that it is told in, and told in units of different systems:
 * 35 miles, 60 km? */
gboolean plx_figure_rounded_apart(const PlxFigure *a, const PlxFigureValue *v, const PlxFigure *b,
                                  const PlxFigureValue *w);

/* Is one told in percentage points and the other in percent, or one in pounds and the other in dollars? The
 * same number is not the same value, but is compared as one. */
gboolean plx_figure_other_unit(const PlxFigure *a, const PlxFigure *b);

/* Are the digits of one those of the other, in another order (212 and 221, 4.24 and 4.42), three or more
 * before the zeros that both end in? A slip of the pen, not news. */
gboolean plx_figure_digits_swapped(const PlxFigure *a, const PlxFigure *b);

/* What a time means, on the clock of the event's place: days and minutes of the day, each -1 where it is left
 * open. */
typedef struct {
  gint64 day_from, day_to;          /* days since 1970-01-01, half-open; both -1 if not anchored */
  gint64 counted_from, counted_to;  /* of `seven years ago` the year that it comes to; both -1 */
  gint32 year, month, day, weekday; /* as said; -1 */
  gint32 minute_from, minute_to;    /* of the day, local, half-open; -1 */
  gint32 slack;                     /* minutes that `about` allows on both sides */
  PlxBound bound;
  gint64 instant; /* UTC, in seconds, where the words tell it: `9 p.m. (0012 GMT)`; -1 */
  PlxTimeDistance distance;
  gint8 edge; /* -1 the beginning of something longer, 1 its end */
  gint8 rest; /* -1 `earlier this month`, 1 `later`: cut off where its article was written */
  const PlxTime
      *begin;       /* of a stretch that the next time ends, borrowed: this value is its beginning; NULL */
  const char *zone; /* that both ends are located with */
  const PlxTime *began; /* the beginning of the stretch that it ends, borrowed; NULL */
  gboolean until;       /* something goes on up to then */
  gboolean day_open;    /* a day more or less */
  gboolean deadline;    /* something is to come `by 9 p.m.`: that says less than `at 9 p.m.` */
  gboolean local;       /* the minutes are those of the event's place */
  gboolean either_half; /* and may be twelve hours later or earlier */
} PlxTimeValue;

/* What the clocks of a zone (IANA; NULL for none) are ahead of UTC at the time, in minutes; where its date is
 * not known, what they are all the year. FALSE if the season decides and is not known. */
gboolean plx_time_offset_at(const char *zone, const PlxTime *time, gint32 *minutes);

/**
 * plx_time_locate:
 * @time: not a duration or repeated time
 * @zone: (nullable): of the event's place, IANA name or offset
 *
 * Returns: FALSE if it says nothing that can be compared.
 */
gboolean plx_time_locate(const PlxTime *time, const char *zone, PlxTimeValue *out);

/* Does it tell the minute, and no part of the day? */
static inline gboolean plx_time_is_minute(const PlxTimeValue *v)
{
  return v->minute_from >= 0 && v->minute_to - v->minute_from <= 1;
}

/* The same of one end of a stretch, for itself. */
gboolean plx_time_locate_point(const PlxTime *time, const char *zone, PlxTimeValue *out);

/* Two stretches that are told by their ends are compared end by end, as far as their beginnings go. */
PlxRelation plx_time_relation(const PlxTimeValue *a, const PlxTimeValue *b);

/* Are both stretches that begin or end at one time? */
gboolean plx_time_share_end(const PlxTimeValue *a, const PlxTimeValue *b);
