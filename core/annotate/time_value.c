/* TIMEX3 values: `2020-10-10T12:00`, `1989-Q3`, `1998-W07`, `XXXX-WXX-5`, `P2W`, `PAST_REF`. */
#include "annotate/time_resolve.h"

#include <string.h>

#define ONE 1000

static const char *const part_codes[] = {
    [PLX_PART_MORNING] = "MO", [PLX_PART_AFTERNOON] = "AF",  [PLX_PART_EVENING] = "EV",
    [PLX_PART_NIGHT] = "NI",   [PLX_PART_OVERNIGHT] = "NI",  [PLX_PART_DAWN] = "MO",
    [PLX_PART_DUSK] = "EV",    [PLX_PART_MIDMORNING] = "MO", [PLX_PART_MIDAFTERNOON] = "AF",
    [PLX_PART_MIDDAY] = "MI",  [PLX_PART_LUNCH] = "MI",
};
static const char *const season_codes[] = {"", "SP", "SU", "FA", "WI"};

/* Digits, as many as asked for (more if it takes more); the place behind them. */
static char *put(char *at, gint32 value, int digits)
{
  char reversed[12];
  int n = 0;
  for (guint32 rest = (guint32)MAX(value, 0); rest > 0 || n < digits; rest /= 10)
    reversed[n++] = (char)('0' + rest % 10);
  while (n > 0)
    *at++ = reversed[--n];
  return at;
}

/* `2020-10-10` */
static void put_date(char *buffer, gint32 year, gint32 month, gint32 day)
{
  char *at = put(buffer, year, 4);
  *at++ = '-';
  at = put(at, month, 2);
  *at++ = '-';
  at = put(at, day, 2);
  *at = '\0';
}

/* `T12:00` */
static void put_clock(char *at, gint32 minute)
{
  *at++ = 'T';
  at = put(at, minute / 60, 2);
  *at++ = ':';
  *put(at, minute % 60, 2) = '\0';
}

/* Behind the date: `T12:00`, `TMO`. */
static void append_clock(const PlxTimeExpr *e, gboolean day, char *buffer)
{
  const gsize used = strlen(buffer);
  char *at = buffer + used;
  const gsize room = PLX_TIME_MAX_VALUE - used;
  const gint32 minute = e->fields.minute_from;
  if (e->part == PLX_PART_MIDNIGHT && day)
    g_snprintf(at, room, "T24:00");
  else if (e->unit == PLX_UNIT_MINUTE && minute >= 0)
    put_clock(at, minute);
  else if (e->part == PLX_PART_MIDDAY)
    g_strlcpy(at, "T12:00", room);
  else if (e->part != PLX_PART_NONE && e->part < PLX_PART_NOON)
    g_snprintf(at, room, "T%s", part_codes[e->part]);
}

/* The ISO 8601 week of a day: the one that holds the year's first Thursday is its first. */
static void iso_week(gint64 day, gint32 *year, gint32 *week)
{
  const gint64 thursday = day - plx_calendar_weekday(day) + 4;
  plx_calendar_date(thursday, year, NULL, NULL);
  *week = (gint32)((thursday - plx_calendar_days(*year, 1, 1)) / 7) + 1;
}

/* A moment so many seconds or hours away, to the minute. */
static void moment_value(gint64 seconds, char *buffer)
{
  const gint64 minutes = seconds / 60 - (seconds % 60 < 0), own = minutes / 1440 - (minutes % 1440 < 0);
  const gint32 minute = (gint32)(minutes - own * 1440);
  gint32 year, month, day;
  plx_calendar_date(own, &year, &month, &day);
  put_date(buffer, year, month, day);
  put_clock(buffer + strlen(buffer), minute);
}

static void known_value(const PlxTimeExpr *e, const PlxTimeStretch *stretch, char *buffer)
{
  const gsize room = PLX_TIME_MAX_VALUE;
  gint32 year, month, day, week;
  plx_calendar_date(stretch->from_day, &year, &month, &day);
  switch (stretch->unit) {
  case PLX_UNIT_WEEK:
    iso_week(stretch->from_day, &year, &week);
    g_snprintf(buffer, room, "%04d-W%02d", year, week);
    break;
  case PLX_UNIT_WEEKEND:
    iso_week(stretch->from_day, &year, &week);
    g_snprintf(buffer, room, "%04d-W%02d-WE", year, week);
    break;
  case PLX_UNIT_MONTH:
    g_snprintf(buffer, room, "%04d-%02d", year, month);
    break;
  case PLX_UNIT_QUARTER:
    g_snprintf(buffer, room, "%04d-Q%d", year, (month + 2) / 3);
    break;
  case PLX_UNIT_HALF:
    g_snprintf(buffer, room, "%04d-H%d", year, month > 6 ? 2 : 1);
    break;
  case PLX_UNIT_SEASON:
    g_snprintf(buffer, room, "%04d-%s", year, season_codes[CLAMP(month / 3, 1, 4)]);
    break;
  case PLX_UNIT_YEAR:
    *put(buffer, year, 4) = '\0';
    break;
  case PLX_UNIT_DECADE:
    g_snprintf(buffer, room, "%03d", year / 10);
    break;
  case PLX_UNIT_CENTURY:
    g_snprintf(buffer, room, "%02d", year / 100);
    break;
  default:
    put_date(buffer, year, month, day);
    append_clock(e, TRUE, buffer);
  }
}

/* Nothing anchors it, and it names no day: what the words leave open is X. FALSE if it names one. */
static gboolean open_period(const PlxTimeExpr *e, char *buffer)
{
  static const char *const open_units[] = {
      [PLX_UNIT_WEEK] = "XXXX-WXX",   [PLX_UNIT_WEEKEND] = "XXXX-WXX-WE", [PLX_UNIT_MONTH] = "XXXX-XX",
      [PLX_UNIT_QUARTER] = "XXXX-QX", [PLX_UNIT_YEAR] = "XXXX",           [PLX_UNIT_DECADE] = "XXX",
      [PLX_UNIT_CENTURY] = "XX",
  };
  const gsize room = PLX_TIME_MAX_VALUE;
  if (e->unit == PLX_UNIT_MONTH && e->fields.month > 0)
    g_snprintf(buffer, room, "XXXX-%02d", e->fields.month);
  else if (e->unit == PLX_UNIT_QUARTER && e->number > 0)
    g_snprintf(buffer, room, "XXXX-Q%d", e->number);
  else if (e->unit == PLX_UNIT_HALF)
    g_snprintf(buffer, room, "XXXX-H%d", e->number);
  else if (e->unit == PLX_UNIT_SEASON)
    g_snprintf(buffer, room, "XXXX-%s", season_codes[CLAMP(e->number, 1, 4)]);
  else if (e->unit < G_N_ELEMENTS(open_units) && open_units[e->unit] != NULL)
    g_strlcpy(buffer, open_units[e->unit], room);
  return buffer[0] != '\0';
}

static void open_value(const PlxTimeExpr *e, char *buffer)
{
  const gsize room = PLX_TIME_MAX_VALUE;
  const PlxTimeFields *f = &e->fields;
  if (open_period(e, buffer))
    return;
  if (f->month > 0 && f->day > 0)
    g_snprintf(buffer, room, "XXXX-%02d-%02d", f->month, f->day);
  else if (f->day > 0)
    g_snprintf(buffer, room, "XXXX-XX-%02d", f->day);
  else if (f->weekday > 0)
    g_snprintf(buffer, room, "XXXX-WXX-%d", f->weekday);
  else
    g_strlcpy(buffer, "XXXX-XX-XX", room);
  append_clock(e, FALSE, buffer);
}

/* ---- lengths ---- */

static const struct {
  char code;
  gboolean clock;
  gint16 times; /* of that code's unit */
  char part;    /* the unit that a fraction is told in; 0 for none */
  gint16 parts;
} lengths[] = {
    [PLX_UNIT_SECOND] = {'S', TRUE, 1, 0, 0},
    [PLX_UNIT_MINUTE] = {'M', TRUE, 1, 'S', 60},
    [PLX_UNIT_HOUR] = {'H', TRUE, 1, 'M', 60},
    [PLX_UNIT_DAY] = {'D', FALSE, 1, 0, 0},
    [PLX_UNIT_WEEKEND] = {'D', FALSE, 2, 0, 0},
    [PLX_UNIT_WEEK] = {'W', FALSE, 1, 0, 0},
    [PLX_UNIT_FORTNIGHT] = {'W', FALSE, 2, 0, 0},
    [PLX_UNIT_MONTH] = {'M', FALSE, 1, 0, 0},
    [PLX_UNIT_SEASON] = {'M', FALSE, 3, 0, 0},
    [PLX_UNIT_QUARTER] = {'Q', FALSE, 1, 0, 0},
    [PLX_UNIT_HALF] = {'M', FALSE, 6, 0, 0},
    [PLX_UNIT_YEAR] = {'Y', FALSE, 1, 'M', 12},
    [PLX_UNIT_DECADE] = {'Y', FALSE, 10, 'M', 12},
    [PLX_UNIT_CENTURY] = {'Y', FALSE, 100, 'M', 12},
    [PLX_UNIT_MILLENNIUM] = {'Y', FALSE, 1000, 'M', 12},
};

/* `2Y6M`, `2.5W`, `XD` behind what is there. */
static void append_amount(GString *out, const PlxTimeAmount *amount, PlxTimeUnit unit)
{
  char code = lengths[unit].code;
  if (amount->vague && unit == PLX_UNIT_DECADE)
    code = 'E';
  else if (amount->vague && unit == PLX_UNIT_CENTURY)
    code = 'C';
  if (amount->vague) {
    g_string_append_printf(out, "X%c", code);
    return;
  }
  const gint64 thousandths = amount->low * lengths[unit].times, rest = thousandths % ONE;
  const gint64 smaller = rest * lengths[unit].parts;
  if (rest != 0 && lengths[unit].part != 0 && smaller % ONE == 0) {
    if (thousandths >= ONE)
      g_string_append_printf(out, "%" G_GINT64_FORMAT "%c", thousandths / ONE, code);
    g_string_append_printf(out, "%" G_GINT64_FORMAT "%c", smaller / ONE, lengths[unit].part);
  } else if (rest != 0) {
    g_string_append_printf(out, "%" G_GINT64_FORMAT ".%0*d%c", thousandths / ONE,
                           rest % 100 == 0  ? 1
                           : rest % 10 == 0 ? 2
                                            : 3,
                           (int)(rest % 100 == 0  ? rest / 100
                                 : rest % 10 == 0 ? rest / 10
                                                  : rest),
                           code);
  } else {
    g_string_append_printf(out, "%" G_GINT64_FORMAT "%c", thousandths / ONE, code);
  }
}

static void length_value(const PlxTimeExpr *e, char *buffer)
{
  char *start = buffer;
  g_autoptr(GString) out = g_string_new(lengths[e->unit].clock ? "PT" : "P");
  append_amount(out, &e->amount, e->unit);
  if (e->more_unit != PLX_UNIT_NONE) {
    if (lengths[e->more_unit].clock && !lengths[e->unit].clock)
      g_string_append_c(out, 'T');
    append_amount(out, &e->more, e->more_unit);
  }
  g_strlcpy(start, out->str, PLX_TIME_MAX_VALUE);
}

void plx_time_value(const PlxTimeExpr *e, const PlxTimeStretch *stretch, char *buffer)
{
  static const char *const references[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};
  buffer[0] = '\0';
  if (e->form == PLX_FORM_REFERENCE)
    g_strlcpy(buffer, references[CLAMP(e->choice, -1, 1) + 1], PLX_TIME_MAX_VALUE);
  else if (e->form == PLX_FORM_LENGTH || (e->form == PLX_FORM_REPEATED && e->amount.low > 0))
    length_value(e, buffer);
  else if (e->form == PLX_FORM_REPEATED || !stretch->known)
    open_value(e, buffer);
  else if (stretch->has_seconds)
    moment_value(stretch->seconds, buffer);
  else
    known_value(e, stretch, buffer);
}
