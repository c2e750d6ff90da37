/* How this works: what the words leave open is chosen as newsrooms mean it. A weekday, month or season alone
 * is the last one up to the day of publication, unless the sentence tells of what is to come; `last`, `this`
 * and `next` choose from there; `the same day` and `a year earlier` are seen from the last day spoken of. */
#include "annotate/time_resolve.h"

#include "annotate/time_recur.h"

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

/* ---- points ---- */

/* An article that dates most of what it tells years back is history: its bare dates are seen from the day
 * last spoken of, and time moves on. */
static gboolean is_history(const PlxTimeContext *context)
{
  return context->known && context->focused && context->old_dates >= 3 &&
         context->old_dates > 2 * context->new_dates;
}

static PlxTimeStretch of_shift(const PlxTimeContext *context, const PlxTimeExpr *e, gint32 tense)
{
  const gboolean focus = e->base == PLX_BASE_FOCUS && context->focused;
  const gint64 base = focus ? context->focus : context->day;
  const gboolean clock = e->shift_unit <= PLX_UNIT_HOUR;
  if (clock) {
    static const gint32 sizes[] = {1, 60, 3600};
    PlxTimeStretch stretch = plx_time_days(base, 1, e->shift_unit);
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
  if (e->exact) {
    const gint64 from = e->fields.weekday >= 0 ? plx_time_weekday_up_to(base, e->fields.weekday) : base;
    return plx_time_unit_around(plx_time_move(from, e->shift_unit, e->shift), e->unit);
  }
  if (e->fields.weekday >= 0 && e->shift_unit == PLX_UNIT_WEEK)
    return plx_time_days(around.from_day + e->fields.weekday - 1, 1, PLX_UNIT_DAY);
  if (e->fields.day >= 0 && e->shift_unit == PLX_UNIT_MONTH)
    return plx_time_days(around.from_day + e->fields.day - 1, 1, PLX_UNIT_DAY);
  if (e->shift_unit == PLX_UNIT_YEAR && e->unit != PLX_UNIT_YEAR && e->unit != PLX_UNIT_HOUR &&
      (e->number > 0 || e->fields.month >= 0))
    return plx_time_named_in_year(e, year);
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
    *out = plx_time_months(context->quarter_year + (before ? -1 : 0), 3 * context->quarter - 2, 3,
                           PLX_UNIT_QUARTER);
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
    return plx_time_days(plx_time_month_start(year, month + by) + day - 1, 1, PLX_UNIT_DAY);
  }
  const gboolean focused = context->focused && context->focus_unit == PLX_UNIT_DAY;
  gint64 spoken = context->day;
  if (focused && context->focus_paragraph == context->paragraph)
    spoken = context->focus;
  else if (e->part == PLX_PART_OVERNIGHT && !history)
    spoken = context->day;
  else if (context->has_clock_day)
    spoken = context->clock_day;
  else if (context->has_lead_day && !history)
    spoken = context->lead_day;
  else if (focused)
    spoken = context->focus;
  return plx_time_days(history || ABS(spoken - context->day) <= 7 ? spoken : context->day, 1, PLX_UNIT_DAY);
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
    return plx_time_months(e->number * 10, 1, 120, e->unit);
  case PLX_UNIT_CENTURY:
    return plx_time_months((e->number - 1) * 100 + 1, 1, 1200, e->unit);
  case PLX_UNIT_YEAR:
    return e->same_part && context->in_quarter
               ? plx_time_months(f->year, 3 * context->quarter - 2, 3, PLX_UNIT_QUARTER)
               : plx_time_months(f->year, 1, e->two_years ? 24 : 12, e->unit);
  case PLX_UNIT_MONTH:
  case PLX_UNIT_QUARTER:
  case PLX_UNIT_HALF:
  case PLX_UNIT_SEASON:
    return f->year >= 0 ? plx_time_named_in_year(e, f->year)
           : history    ? plx_time_choose_year_in_history(context, e)
           : anchored   ? plx_time_choose_year(e, base, tense)
                        : unknown;
  default:
    break;
  }
  if (e->number > 0 || (f->month >= 0 && f->day >= 0))
    return f->year >= 0 ? plx_time_named_in_year(e, f->year)
           : history    ? plx_time_choose_year_in_history(context, e)
           : anchored   ? plx_time_choose_year(e, base, tense)
                        : unknown;
  if (history && f->weekday >= 0)
    return plx_time_days(plx_time_choose_weekday(e, context->focus, 1), 1, PLX_UNIT_DAY);
  if (f->weekday >= 0)
    return anchored ? plx_time_days(plx_time_choose_weekday(e, base, tense), 1, PLX_UNIT_DAY) : unknown;
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
  if (!context->has_lead_day && stretch->unit == PLX_UNIT_DAY && context->known &&
      ABS(stretch->from_day - context->day) <= 7) {
    context->has_lead_day = TRUE;
    context->lead_day = stretch->from_day;
  }
  context->focused = TRUE;
  context->focus_paragraph = context->paragraph;
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
  const gboolean over = !context->known || stretch->to_day <= context->day;
  const gboolean earlier = year * 4 + quarter < context->quarter_year * 4 + context->quarter;
  /* accounts tell of the latest quarter that is over */
  if (context->in_quarter && (over == context->quarter_over ? earlier : !over))
    return;
  context->in_quarter = TRUE;
  context->quarter_over = over;
  context->quarter_year = year;
  context->quarter = quarter;
}

/* ---- one of several ---- */

static PlxTimeStretch nth_within(const PlxTimeExpr *e, const PlxTimeStretch *around)
{
  const gint32 weekday = e->fields.weekday;
  const gint64 from = around->from_day, last = around->to_day - 1, n = e->nth - 1;
  if (e->unit == PLX_UNIT_WEEK)
    return e->nth < 0 ? plx_time_days(last - 6, 7, e->unit)
                      : plx_time_days(from + 7 * n, MIN(7, last + 1 - from - 7 * n), e->unit);
  if (weekday < 0 && e->unit == PLX_UNIT_DAY)
    return plx_time_days(e->nth < 0 ? last : from + n, 1, e->unit);
  const gint32 wanted = e->unit == PLX_UNIT_WEEKEND ? 6 : weekday;
  const gint64 day =
      e->nth < 0 ? plx_time_weekday_up_to(last, wanted) : plx_time_weekday_up_to(from + 6, wanted) + 7 * n;
  return plx_time_days(day, e->unit == PLX_UNIT_WEEKEND ? 2 : 1, e->unit);
}

/* Where it lies, seen from what was told so far. */
static PlxTimeStretch place(const PlxTimeContext *context, const PlxTimeExpr *e, gint32 tense)
{
  const gboolean shifted = e->base != PLX_BASE_NONE && e->shift_unit != PLX_UNIT_NONE;
  PlxTimeStretch stretch = {.unit = e->unit};
  if (e->nth != 0) {
    PlxTimeExpr around = *e;
    around.nth = 0;
    around.unit = e->within;
    around.fields.weekday = -1;
    const PlxTimeStretch within = place(context, &around, tense);
    const gboolean there = within.known && e->nth <= within.to_day - within.from_day;
    const PlxTimeStretch found = there ? nth_within(e, &within) : stretch;
    return found.known && found.from_day >= within.to_day ? stretch : found;
  }
  if (e->around != 0) {
    PlxTimeExpr day = *e;
    day.around = 0;
    const PlxTimeStretch within = place(context, &day, tense);
    return within.known ? plx_time_unit_around(within.from_day, e->around) : stretch;
  }
  if (!shifted)
    return of_fields(context, e, tense);
  if (!context->known && (e->base != PLX_BASE_FOCUS || !context->focused))
    return stretch;
  return of_quarter(context, e, &stretch) ? stretch : of_shift(context, e, tense);
}

/* `12/05/2024`, if the month first makes it a day to come: the other way round where that is over. */
static void swap_month(const PlxTimeContext *context, PlxTimeExpr *e)
{
  PlxTimeFields *f = &e->fields;
  const gint64 american = plx_calendar_days(f->year, f->month, f->day),
               british = plx_calendar_days(f->year, f->day, f->month);
  if (!e->swappable || !context->known || american <= context->day + 1 || british > context->day + 1)
    return;
  const gint32 month = f->month;
  f->month = f->day;
  f->day = month;
}

PlxTimeStretch plx_time_resolve(PlxTimeContext *context, PlxTimeExpr *e, gint32 tense)
{
  swap_month(context, e);
  const PlxTimeStretch stretch = place(context, e, tense);
  remember(context, e, &stretch);
  return stretch;
}
