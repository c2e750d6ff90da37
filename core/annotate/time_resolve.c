/* How this works: what the words leave open is chosen as newsrooms mean it. A weekday, month or season alone
 * is the last one up to the day of publication, unless the sentence tells of what is to come; `last`, `this`
 * and `next` choose from there; `the same day` and `a year earlier` are seen from the last day spoken of. */
#include "annotate/time_resolve.h"

#include "annotate/time_holiday.h"

void plx_time_context_init(PlxTimeContext *context, const PlxArticle *article)
{
  *context = (PlxTimeContext){.zone = article->zone};
  if (article->zone != NULL)
    context->held = plx_zone_open(article->zone);
  if (!article->published.known)
    return;
  context->known = TRUE;
  context->day = plx_instant_local_day(article->published);
  context->has_clock = article->published.has_clock;
  context->seconds = article->published.seconds;
  if (article->published.has_zone)
    context->seconds += (gint64)article->published.zone_minutes * 60;
}

void plx_time_context_clear(PlxTimeContext *context)
{
  g_clear_pointer(&context->held, g_time_zone_unref);
}

/* ---- minutes of the day ---- */

/* CLDR's day periods of English (dayPeriods.xml), widened to what newsrooms call by these names: a collision
 * at 5.10 a.m. is `in the morning`, one at 8 p.m. `on Sunday night`. Minutes; a night ends on the next day.
 */
static const struct {
  gint16 from, to;
  gint16 early_to, late_from;
  gint16 mid_from, mid_to;
} parts[] = {
    [PLX_PART_MORNING] = {0, 720, 540, 600, 510, 660},
    [PLX_PART_AFTERNOON] = {720, 1080, 900, 900, 840, 960},
    [PLX_PART_EVENING] = {1020, 1440, 1200, 1200, 1110, 1290},
    [PLX_PART_NIGHT] = {1080, 1800, 1320, 1320, 1260, 1500},
    [PLX_PART_OVERNIGHT] = {1080, 1860, 1440, 1500, 1320, 1620},
    [PLX_PART_DAWN] = {240, 540, 390, 390, 300, 480},
    [PLX_PART_DUSK] = {960, 1320, 1140, 1140, 1050, 1230},
    [PLX_PART_MIDMORNING] = {540, 690, 600, 630, 570, 660},
    [PLX_PART_MIDAFTERNOON] = {840, 990, 900, 930, 870, 960},
    [PLX_PART_MIDDAY] = {660, 840, 720, 780, 690, 810},
    [PLX_PART_LUNCH] = {690, 870, 750, 810, 720, 840},
};

void plx_time_fill_minutes(PlxTimeExpr *e)
{
  PlxTimeFields *f = &e->fields;
  if (f->minute_from >= 0)
    return;
  if (e->part != PLX_PART_NONE && e->part < PLX_PART_NOON) {
    f->minute_from = e->position == PLX_POSITION_LATE  ? parts[e->part].late_from
                     : e->position == PLX_POSITION_MID ? parts[e->part].mid_from
                                                       : parts[e->part].from;
    f->minute_to = e->position == PLX_POSITION_EARLY ? parts[e->part].early_to
                   : e->position == PLX_POSITION_MID ? parts[e->part].mid_to
                                                     : parts[e->part].to;
  } else if (e->unit == PLX_UNIT_DAY &&
             (e->position == PLX_POSITION_EARLY || e->position == PLX_POSITION_LATE)) {
    f->minute_from = e->position == PLX_POSITION_EARLY ? 0 : 1080;
    f->minute_to = e->position == PLX_POSITION_EARLY ? 540 : 1440;
  }
}

/* ---- units of the calendar ---- */

static gint64 monday_of(gint64 day)
{
  return day - (plx_calendar_weekday(day) - 1);
}

/* The first of a month, which may be any number of months from January. */
static gint64 month_start(gint32 year, gint32 month)
{
  const gint32 all = year * 12 + month - 1;
  return plx_calendar_days(all / 12, all % 12 + 1, 1);
}

static PlxTimeStretch months(gint32 year, gint32 month, gint32 n, PlxTimeUnit unit)
{
  return (PlxTimeStretch){TRUE, month_start(year, month), month_start(year, month + n), unit, FALSE, 0};
}

static PlxTimeStretch days(gint64 day, gint64 n, PlxTimeUnit unit)
{
  return (PlxTimeStretch){TRUE, day, day + n, unit, FALSE, 0};
}

PlxTimeStretch plx_time_unit_around(gint64 day, PlxTimeUnit unit)
{
  gint32 year, month;
  plx_calendar_date(day, &year, &month, NULL);
  switch (unit) {
  case PLX_UNIT_WEEKEND:
    return days(monday_of(day) + 5, 2, unit);
  case PLX_UNIT_WEEK:
    return days(monday_of(day), 7, unit);
  case PLX_UNIT_MONTH:
    return months(year, month, 1, unit);
  case PLX_UNIT_QUARTER:
    return months(year, (month - 1) / 3 * 3 + 1, 3, unit);
  case PLX_UNIT_SEASON:
    return months(year, month / 3 * 3, 3, unit);
  case PLX_UNIT_HALF:
    return months(year, (month - 1) / 6 * 6 + 1, 6, unit);
  case PLX_UNIT_YEAR:
    return months(year, 1, 12, unit);
  case PLX_UNIT_DECADE:
    return months(year / 10 * 10, 1, 120, unit);
  case PLX_UNIT_CENTURY:
    return months((year - 1) / 100 * 100 + 1, 1, 1200, unit);
  default:
    return days(day, 1, PLX_UNIT_DAY);
  }
}

gint64 plx_time_move(gint64 day, PlxTimeUnit unit, gint32 by)
{
  gint32 year, month, date;
  plx_calendar_date(day, &year, &month, &date);
  by = CLAMP(by, -3000, 3000);
  gint32 n = 0;
  switch (unit) {
  case PLX_UNIT_WEEK:
  case PLX_UNIT_WEEKEND:
    return day + 7 * (gint64)by;
  case PLX_UNIT_MONTH:
    n = by;
    break;
  case PLX_UNIT_QUARTER:
  case PLX_UNIT_SEASON:
    n = 3 * by;
    break;
  case PLX_UNIT_HALF:
    n = 6 * by;
    break;
  case PLX_UNIT_YEAR:
    n = 12 * by;
    break;
  case PLX_UNIT_DECADE:
    n = 120 * by;
    break;
  case PLX_UNIT_CENTURY:
    n = 1200 * CLAMP(by, -15, 70);
    break;
  default:
    return day + by;
  }
  const gint32 all = MAX(year * 12 + month - 1 + n, 12);
  const gint32 length = plx_calendar_month_length(all / 12, all % 12 + 1);
  return plx_calendar_days(all / 12, all % 12 + 1, MIN(date, length));
}

/* ---- names that recur ---- */

/* The n-th year from `year` of what an expression names without its year. */
static PlxTimeStretch named_in_year(const PlxTimeExpr *e, gint32 year)
{
  const PlxTimeFields *f = &e->fields;
  switch (e->unit) {
  case PLX_UNIT_MONTH:
    return months(year, f->month, 1, e->unit);
  case PLX_UNIT_QUARTER:
    return months(year, 3 * e->number - 2, 3, e->unit);
  case PLX_UNIT_HALF:
    return months(year, 6 * e->number - 5, 6, e->unit);
  case PLX_UNIT_SEASON:
    return months(year, 3 * e->number, 3, e->unit);
  default:
    break;
  }
  if (f->month < 0 || f->day < 0)
    return days(plx_time_holiday_day(e->number, year), 1, PLX_UNIT_DAY);
  const gint32 day = MIN(f->day, plx_calendar_month_length(year, f->month));
  const gint32 n = e->last_day > day ? e->last_day - day + 1 : 1;
  return days(plx_calendar_days(year, f->month, day), n, PLX_UNIT_DAY);
}

/* Which year a name without one is of, seen from a day. */
static PlxTimeStretch choose_year(const PlxTimeExpr *e, gint64 base, gint32 tense)
{
  gint32 year;
  plx_calendar_date(base, &year, NULL, NULL);
  const PlxTimeStretch now = named_in_year(e, year);
  const gboolean holds = now.from_day <= base && base < now.to_day, begun = now.from_day <= base;
  if (e->chosen && e->choice != 0)
    return e->choice < 0 ? named_in_year(e, begun && !holds ? year : year - 1)
                         : named_in_year(e, begun ? year + 1 : year);
  if (e->chosen || holds)
    return now;
  /* the nearest, with what the tense speaks against taken as far */
  PlxTimeStretch best = now;
  gint64 least = G_MAXINT64;
  for (gint32 by = -1; by <= 1; by++) {
    const PlxTimeStretch there = named_in_year(e, year + by);
    const gboolean ahead = there.from_day > base;
    const gint64 far = ahead ? there.from_day - base : base - there.to_day;
    /* accounts tell of a quarter that is over */
    const gboolean quarter = e->unit == PLX_UNIT_QUARTER;
    const gint32 ahead_weight = tense < 0 || (tense == 0 && quarter) ? 16 : 3;
    const gint32 behind_weight = tense <= 0 ? 2 : quarter && !e->adjective && !e->elapsed ? 40 : 6;
    const gint64 cost = far * (ahead ? ahead_weight : behind_weight);
    if (cost < least) {
      least = cost;
      best = there;
    }
  }
  return best;
}

/* ---- history ---- */

/* An article that dates most of what it tells years back is history: its bare dates are seen from the day
 * last spoken of, and time moves on. */
static gboolean is_history(const PlxTimeContext *context)
{
  return context->known && context->focused && context->old_dates >= 3 &&
         context->old_dates > 2 * context->new_dates;
}

static PlxTimeStretch choose_year_in_history(const PlxTimeContext *context, const PlxTimeExpr *e)
{
  gint32 year;
  plx_calendar_date(context->focus, &year, NULL, NULL);
  const PlxTimeStretch same = named_in_year(e, year), next = named_in_year(e, year + 1);
  const gint64 back = context->focus - same.to_day, ahead = next.from_day - context->focus;
  return context->focus_unit == PLX_UNIT_YEAR || 2 * back <= ahead ? same : next;
}

/* Which week a weekday is of. */
static gint64 choose_weekday(const PlxTimeExpr *e, gint64 base, gint32 tense)
{
  const gint32 back = (plx_calendar_weekday(base) - e->fields.weekday + 7) % 7;
  const gint64 last = base - back;
  if (e->chosen && e->choice < 0)
    return back == 0 ? base - 7 : last;
  if (e->chosen && e->choice > 0)
    return last + 7;
  if (back == 0)
    return base;
  return tense > 0 || e->chosen ? last + 7 : last;
}

/* ---- points ---- */

static PlxTimeStretch of_shift(const PlxTimeContext *context, const PlxTimeExpr *e, gint32 tense)
{
  const gboolean focus = e->base == PLX_BASE_FOCUS && context->focused;
  const gint64 base = focus ? context->focus : context->day;
  const gboolean clock = e->shift_unit <= PLX_UNIT_HOUR;
  if (clock) {
    static const gint32 sizes[] = {1, 60, 3600};
    PlxTimeStretch stretch = days(base, 1, e->shift_unit);
    stretch.has_seconds = context->has_clock && !focus;
    stretch.seconds = context->seconds + (gint64)e->shift * sizes[e->shift_unit];
    return stretch;
  }
  const PlxTimeStretch around =
      plx_time_unit_around(plx_time_move(base, e->shift_unit, e->shift), e->shift_unit);
  gint32 year;
  plx_calendar_date(around.from_day, &year, NULL, NULL);
  if (focus && e->shift > 0 && tense <= 0 && context->known && around.from_day > context->day)
    return (PlxTimeStretch){.unit = e->unit}; /* `five years later`, from a day that is not kept */
  if (e->fields.weekday >= 0 && e->shift_unit == PLX_UNIT_WEEK)
    return days(around.from_day + e->fields.weekday - 1, 1, PLX_UNIT_DAY);
  if (e->fields.day >= 0 && e->shift_unit == PLX_UNIT_MONTH)
    return days(around.from_day + e->fields.day - 1, 1, PLX_UNIT_DAY);
  if (e->shift_unit == PLX_UNIT_YEAR && e->unit != PLX_UNIT_YEAR && e->unit != PLX_UNIT_HOUR &&
      (e->number > 0 || e->fields.month >= 0))
    return named_in_year(e, year);
  /* up to Wednesday, the weekend is the one before, unless it is to come */
  const gboolean over =
      e->unit == PLX_UNIT_WEEKEND && e->shift == 0 && tense <= 0 && plx_calendar_weekday(base) <= 3;
  return e->unit == PLX_UNIT_WEEKEND
             ? plx_time_unit_around(around.from_day - (over ? 7 : 0), PLX_UNIT_WEEKEND)
             : around;
}

/* `the quarter`, `a year earlier` where an article tells of quarters. */
static gboolean of_quarter(const PlxTimeContext *context, const PlxTimeExpr *e, PlxTimeStretch *out)
{
  const gboolean same = e->unit == PLX_UNIT_QUARTER && e->shift_unit == PLX_UNIT_QUARTER && e->shift == 0 &&
                        e->base == PLX_BASE_FOCUS;
  const gboolean before = e->unit == PLX_UNIT_YEAR && e->shift_unit == PLX_UNIT_YEAR && e->shift == -1 &&
                          e->counted && e->position == PLX_POSITION_NONE;
  if (!same && !(before && context->in_quarter))
    return FALSE;
  if (context->in_quarter)
    *out = months(context->quarter_year + (before ? -1 : 0), 3 * context->quarter - 2, 3, PLX_UNIT_QUARTER);
  else
    *out = plx_time_unit_around(plx_time_move(context->day, PLX_UNIT_QUARTER, -1), PLX_UNIT_QUARTER);
  return TRUE;
}

/* `the 12th`; `at noon`: of the month at hand, of the day of the last clock time if that is near. */
static PlxTimeStretch of_day_or_clock(const PlxTimeContext *context, const PlxTimeExpr *e, gint32 tense,
                                      gboolean history)
{
  const gint32 day = e->fields.day;
  if (day >= 0) {
    gint32 year, month, today;
    plx_calendar_date(context->day, &year, &month, &today);
    const gint32 by = tense > 0 && day < today ? 1 : tense <= 0 && day > today ? -1 : 0;
    return days(month_start(year, month + by) + day - 1, 1, PLX_UNIT_DAY);
  }
  gint64 spoken = context->day;
  if (context->has_clock_day)
    spoken = context->clock_day;
  else if (context->focused && context->focus_unit == PLX_UNIT_DAY)
    spoken = context->focus;
  return days(history || ABS(spoken - context->day) <= 7 ? spoken : context->day, 1, PLX_UNIT_DAY);
}

static PlxTimeStretch of_fields(const PlxTimeContext *context, const PlxTimeExpr *e, gint32 tense)
{
  const PlxTimeFields *f = &e->fields;
  const PlxTimeStretch unknown = {.unit = e->unit};
  const gint64 base = e->base == PLX_BASE_FOCUS && context->focused ? context->focus : context->day;
  const gboolean anchored = context->known || (e->base == PLX_BASE_FOCUS && context->focused);
  const gboolean history = e->base == PLX_BASE_NONE && !e->chosen && is_history(context);
  switch (e->unit) {
  case PLX_UNIT_DECADE:
    return months(e->number * 10, 1, 120, e->unit);
  case PLX_UNIT_CENTURY:
    return months((e->number - 1) * 100 + 1, 1, 1200, e->unit);
  case PLX_UNIT_YEAR:
    return months(f->year, 1, 12, e->unit);
  case PLX_UNIT_MONTH:
  case PLX_UNIT_QUARTER:
  case PLX_UNIT_HALF:
  case PLX_UNIT_SEASON:
    return f->year >= 0 ? named_in_year(e, f->year)
           : history    ? choose_year_in_history(context, e)
           : anchored   ? choose_year(e, base, tense)
                        : unknown;
  default:
    break;
  }
  if (e->number > 0 || (f->month >= 0 && f->day >= 0))
    return f->year >= 0 ? named_in_year(e, f->year)
           : history    ? choose_year_in_history(context, e)
           : anchored   ? choose_year(e, base, tense)
                        : unknown;
  if (history && f->weekday >= 0)
    return days(choose_weekday(e, context->focus, 1), 1, PLX_UNIT_DAY);
  if (f->weekday >= 0)
    return anchored ? days(choose_weekday(e, base, tense), 1, PLX_UNIT_DAY) : unknown;
  return context->known ? of_day_or_clock(context, e, tense, history) : unknown;
}

/* Keeps what later times are seen from: the last day or longer spoken of, the day of the last clock time, and
 * the latest quarter. */
static void remember(PlxTimeContext *context, const PlxTimeExpr *e, const PlxTimeStretch *stretch)
{
  const gboolean clock_alone =
      e->unit <= PLX_UNIT_HOUR && e->base == PLX_BASE_NONE && e->fields.weekday < 0 && e->fields.day < 0;
  if (!stretch->known || stretch->unit > PLX_UNIT_YEAR || stretch->unit < PLX_UNIT_DAY || clock_alone)
    return;
  const gboolean old = stretch->from_day < context->day - 2 * 365;
  context->old_dates += e->fields.year > 0 && e->fields.month > 0 && old ? 1 : 0;
  context->new_dates +=
      !old && (e->fields.year > 0 || e->base == PLX_BASE_PUBLISHED || e->fields.weekday > 0) ? 1 : 0;
  context->focused = TRUE;
  context->focus = stretch->from_day;
  context->focus_unit = stretch->unit;
  if (stretch->unit == PLX_UNIT_DAY && e->unit <= PLX_UNIT_HOUR) {
    context->has_clock_day = TRUE;
    context->clock_day = stretch->from_day;
  }
  if (stretch->unit != PLX_UNIT_QUARTER || e->base != PLX_BASE_NONE)
    return;
  gint32 year, month;
  plx_calendar_date(stretch->from_day, &year, &month, NULL);
  const gint32 quarter = (month + 2) / 3;
  if (context->in_quarter && year * 4 + quarter < context->quarter_year * 4 + context->quarter)
    return;
  context->in_quarter = TRUE;
  context->quarter_year = year;
  context->quarter = quarter;
}

PlxTimeStretch plx_time_resolve(PlxTimeContext *context, const PlxTimeExpr *e, gint32 tense)
{
  PlxTimeStretch stretch = {.unit = e->unit};
  const gboolean shifted = e->base != PLX_BASE_NONE && e->shift_unit != PLX_UNIT_NONE;
  if (!shifted)
    stretch = of_fields(context, e, tense);
  else if (context->known || (e->base == PLX_BASE_FOCUS && context->focused)) {
    if (!of_quarter(context, e, &stretch))
      stretch = of_shift(context, e, tense);
  }
  remember(context, e, &stretch);
  return stretch;
}
