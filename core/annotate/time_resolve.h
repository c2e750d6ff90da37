/* What a time means on the calendar. Plain values; a context borrows the article's strings and owns one zone.
 */
#pragma once

#include "annotate/time_parse.h"

/* What times of an article are anchored at. */
typedef struct {
  gboolean known; /* the article's day is known: */
  gint64 day;     /* days since 1970-01-01 on its own clock */
  gint64 seconds; /* and its moment, on the same clock, if has_clock */
  gboolean has_clock;
  const char *zone; /* the zone of what the article tells, NULL */
  GTimeZone *held;  /* keeps that zone loaded */
  gboolean focused; /* a day or longer was spoken of: */
  gint64 focus;     /* its first day */
  PlxTimeUnit focus_unit;
  guint32 paragraph, focus_paragraph; /* at hand; of the focus */
  gboolean has_lead_day;              /* the first day of about now that was spoken of: */
  gint64 lead_day;
  gboolean has_clock_day; /* a clock time was told of a day: */
  gint64 clock_day;
  guint32 old_dates, new_dates; /* dates told with their year: long past, and not */
  gboolean in_quarter;          /* a quarter was spoken of: */
  gint32 quarter, quarter_year;
  gboolean quarter_over;
} PlxTimeContext;

/* Where a time lies: a stretch of days, and within them of minutes. */
typedef struct {
  gboolean known;
  gint64 from_day, to_day; /* half-open */
  PlxTimeUnit unit;        /* what `from_day` is told as: a day, a week, a month … */
  gboolean has_seconds;    /* `two hours ago`: */
  gint64 seconds;
} PlxTimeStretch;

void plx_time_context_init(PlxTimeContext *context, const PlxArticle *article);
void plx_time_context_clear(PlxTimeContext *context);

/* The minutes of the day that an expression with a part of the day or a position names; sets its fields. */
void plx_time_fill_minutes(PlxTimeExpr *e);

/* Where a point lies. `tense` is -1, 0 or 1: whether it is told as past, unknown or to come. Later times may
 * be seen from it: the context is updated. Day and month of `e` change places if only so they fit. */
PlxTimeStretch plx_time_resolve(PlxTimeContext *context, PlxTimeExpr *e, gint32 tense);

/* So many days, and so many months, which may be any number of months from January. */
PlxTimeStretch plx_time_days(gint64 day, gint64 n, PlxTimeUnit unit);
PlxTimeStretch plx_time_months(gint32 year, gint32 month, gint32 n, PlxTimeUnit unit);

/* The first day of such a month; the Monday of a day's week. */
gint64 plx_time_month_start(gint32 year, gint32 month);
gint64 plx_time_monday(gint64 day);

/* The day `by` units away. */
gint64 plx_time_move(gint64 day, PlxTimeUnit unit, gint32 by);

/* The days of a unit that a day lies in. */
PlxTimeStretch plx_time_unit_around(gint64 day, PlxTimeUnit unit);

/* The TIMEX3 value (TimeML 1.2.1; ISO 24617-1) of an expression and where it lies. `buffer` has room for
 * PLX_TIME_MAX_VALUE bytes. */
#define PLX_TIME_MAX_VALUE 48
void plx_time_value(const PlxTimeExpr *e, const PlxTimeStretch *stretch, char *buffer);
