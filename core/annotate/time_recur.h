/* Names that recur: months, holidays, quarters and weekdays that are told without their year or week. */
#pragma once

#include "annotate/time_resolve.h"

/* What an expression that names no year is in the given one. */
PlxTimeStretch plx_time_named_in_year(const PlxTimeExpr *e, gint32 year);

/* Which year a name without one is of, seen from a day; `tense` is -1, 0 or 1 for what is past, unknown or to
 * come. */
PlxTimeStretch plx_time_choose_year(const PlxTimeExpr *e, gint64 base, gint32 tense);

/* The same in an article that tells of history: seen from the day last spoken of, and time moves on. */
PlxTimeStretch plx_time_choose_year_in_history(const PlxTimeContext *context, const PlxTimeExpr *e);

/* Which week a weekday is of, seen from a day. */
gint64 plx_time_choose_weekday(const PlxTimeExpr *e, gint64 base, gint32 tense);

/* The last such weekday that is not behind a day. */
gint64 plx_time_weekday_up_to(gint64 day, gint32 weekday);
