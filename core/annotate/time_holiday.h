/* The days that holidays fall on. */
#pragma once

#include "annotate/time_parse.h"

/* The day (since 1970-01-01) of the holiday that an expression of one names in its `number`, in a year. */
gint64 plx_time_holiday_day(gint32 number, gint32 year);
