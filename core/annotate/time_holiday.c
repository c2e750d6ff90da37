/* Holidays that a rule fixes: a date, the nth weekday of a month, or days from Easter (the anonymous
 * Gregorian algorithm; Meeus, "Astronomical Algorithms", chapter 8). */
#include "annotate/time_holiday.h"

#include <string.h>

typedef enum { FIXED, NTH_WEEKDAY, NTH_WEEKDAY_PLUS, FROM_EASTER } Rule; /* …_PLUS: some days behind it */

typedef struct {
  const char *words[5]; /* lower case, NULL-terminated; marks left out */
  guint8 n_words;
  guint8 rule;
  gint16 month, day; /* FIXED; for NTH_WEEKDAY the weekday, from 1 Monday */
  gint16 nth;        /* -1 the last; days from Easter */
  gint16 plus;       /* days behind the weekday */
} Holiday;

/* The longer name first where one begins like another. */
static const Holiday holidays[] = {
    {{"new", "year", "s", "eve"}, 4, FIXED, 12, 31, 0, 0},
    {{"new", "year", "s", "day"}, 4, FIXED, 1, 1, 0, 0},
    {{"new", "years", "eve"}, 3, FIXED, 12, 31, 0, 0},
    {{"new", "years", "day"}, 3, FIXED, 1, 1, 0, 0},
    {{"christmas", "eve"}, 2, FIXED, 12, 24, 0, 0},
    {{"christmas", "day"}, 2, FIXED, 12, 25, 0, 0},
    {{"christmas"}, 1, FIXED, 12, 25, 0, 0},
    {{"xmas"}, 1, FIXED, 12, 25, 0, 0},
    {{"boxing", "day"}, 2, FIXED, 12, 26, 0, 0},
    {{"st", "stephen", "s", "day"}, 4, FIXED, 12, 26, 0, 0},
    {{"hogmanay"}, 1, FIXED, 12, 31, 0, 0},
    {{"epiphany"}, 1, FIXED, 1, 6, 0, 0},
    {{"martin", "luther", "king", "jr", "day"}, 5, NTH_WEEKDAY, 1, 1, 3, 0},
    {{"martin", "luther", "king", "day"}, 4, NTH_WEEKDAY, 1, 1, 3, 0},
    {{"burns", "night"}, 2, FIXED, 1, 25, 0, 0},
    {{"australia", "day"}, 2, FIXED, 1, 26, 0, 0},
    {{"groundhog", "day"}, 2, FIXED, 2, 2, 0, 0},
    {{"valentine", "s", "day"}, 3, FIXED, 2, 14, 0, 0},
    {{"valentines", "day"}, 2, FIXED, 2, 14, 0, 0},
    {{"st", "valentine", "s", "day"}, 4, FIXED, 2, 14, 0, 0},
    {{"st", "david", "s", "day"}, 4, FIXED, 3, 1, 0, 0},
    {{"international", "women", "s", "day"}, 4, FIXED, 3, 8, 0, 0},
    {{"st", "patrick", "s", "day"}, 4, FIXED, 3, 17, 0, 0},
    {{"april", "fools", "day"}, 3, FIXED, 4, 1, 0, 0},
    {{"april", "fool", "s", "day"}, 4, FIXED, 4, 1, 0, 0},
    {{"earth", "day"}, 2, FIXED, 4, 22, 0, 0},
    {{"st", "george", "s", "day"}, 4, FIXED, 4, 23, 0, 0},
    {{"anzac", "day"}, 2, FIXED, 4, 25, 0, 0},
    {{"may", "day"}, 2, FIXED, 5, 1, 0, 0},
    {{"cinco", "de", "mayo"}, 3, FIXED, 5, 5, 0, 0},
    {{"ve", "day"}, 2, FIXED, 5, 8, 0, 0},
    {{"europe", "day"}, 2, FIXED, 5, 9, 0, 0},
    {{"flag", "day"}, 2, FIXED, 6, 14, 0, 0},
    {{"juneteenth"}, 1, FIXED, 6, 19, 0, 0},
    {{"canada", "day"}, 2, FIXED, 7, 1, 0, 0},
    {{"independence", "day"}, 2, FIXED, 7, 4, 0, 0},
    {{"bastille", "day"}, 2, FIXED, 7, 14, 0, 0},
    {{"vj", "day"}, 2, FIXED, 8, 15, 0, 0},
    {{"halloween"}, 1, FIXED, 10, 31, 0, 0},
    {{"all", "saints", "day"}, 3, FIXED, 11, 1, 0, 0},
    {{"bonfire", "night"}, 2, FIXED, 11, 5, 0, 0},
    {{"guy", "fawkes", "night"}, 3, FIXED, 11, 5, 0, 0},
    {{"armistice", "day"}, 2, FIXED, 11, 11, 0, 0},
    {{"veterans", "day"}, 2, FIXED, 11, 11, 0, 0},
    {{"remembrance", "day"}, 2, FIXED, 11, 11, 0, 0},
    {{"st", "andrew", "s", "day"}, 4, FIXED, 11, 30, 0, 0},
    {{"human", "rights", "day"}, 3, FIXED, 12, 10, 0, 0},
    {{"presidents", "day"}, 2, NTH_WEEKDAY, 2, 1, 3, 0},
    {{"mother", "s", "day"}, 3, NTH_WEEKDAY, 5, 7, 2, 0},
    {{"memorial", "day"}, 2, NTH_WEEKDAY, 5, 1, -1, 0},
    {{"father", "s", "day"}, 3, NTH_WEEKDAY, 6, 7, 3, 0},
    {{"labor", "day"}, 2, NTH_WEEKDAY, 9, 1, 1, 0},
    {{"labour", "day"}, 2, NTH_WEEKDAY, 9, 1, 1, 0},
    {{"election", "day"}, 2, NTH_WEEKDAY_PLUS, 11, 1, 1, 1},
    {{"columbus", "day"}, 2, NTH_WEEKDAY, 10, 1, 2, 0},
    {{"indigenous", "peoples", "day"}, 3, NTH_WEEKDAY, 10, 1, 2, 0},
    {{"remembrance", "sunday"}, 2, NTH_WEEKDAY, 11, 7, 2, 0},
    {{"thanksgiving", "day"}, 2, NTH_WEEKDAY, 11, 4, 4, 0},
    {{"thanksgiving"}, 1, NTH_WEEKDAY, 11, 4, 4, 0},
    {{"black", "friday"}, 2, NTH_WEEKDAY_PLUS, 11, 4, 4, 1},
    {{"cyber", "monday"}, 2, NTH_WEEKDAY_PLUS, 11, 4, 4, 4},
    {{"giving", "tuesday"}, 2, NTH_WEEKDAY_PLUS, 11, 4, 4, 5},
    {{"shrove", "tuesday"}, 2, FROM_EASTER, 0, 0, -47, 0},
    {{"mardi", "gras"}, 2, FROM_EASTER, 0, 0, -47, 0},
    {{"fat", "tuesday"}, 2, FROM_EASTER, 0, 0, -47, 0},
    {{"ash", "wednesday"}, 2, FROM_EASTER, 0, 0, -46, 0},
    {{"palm", "sunday"}, 2, FROM_EASTER, 0, 0, -7, 0},
    {{"maundy", "thursday"}, 2, FROM_EASTER, 0, 0, -3, 0},
    {{"good", "friday"}, 2, FROM_EASTER, 0, 0, -2, 0},
    {{"holy", "saturday"}, 2, FROM_EASTER, 0, 0, -1, 0},
    {{"easter", "sunday"}, 2, FROM_EASTER, 0, 0, 0, 0},
    {{"easter", "monday"}, 2, FROM_EASTER, 0, 0, 1, 0},
    {{"easter"}, 1, FROM_EASTER, 0, 0, 0, 0},
    {{"ascension", "day"}, 2, FROM_EASTER, 0, 0, 39, 0},
    {{"pentecost", "sunday"}, 2, FROM_EASTER, 0, 0, 49, 0},
    {{"whit", "sunday"}, 2, FROM_EASTER, 0, 0, 49, 0},
    {{"whit", "monday"}, 2, FROM_EASTER, 0, 0, 50, 0},
};

static gint64 easter(gint32 year)
{
  const gint32 a = year % 19, b = year / 100, c = year % 100;
  const gint32 d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const gint32 h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const gint32 l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  const gint32 n = h + l - 7 * m + 114;
  return plx_calendar_days(year, n / 31, n % 31 + 1);
}

static gint64 nth_weekday(gint32 year, const Holiday *holiday)
{
  const gint32 weekday = holiday->day;
  if (holiday->nth < 0) {
    const gint64 last =
        plx_calendar_days(year, holiday->month, plx_calendar_month_length(year, holiday->month));
    return last - (plx_calendar_weekday(last) - weekday + 7) % 7;
  }
  const gint64 first = plx_calendar_days(year, holiday->month, 1);
  return first + (weekday - plx_calendar_weekday(first) + 7) % 7 + 7 * (holiday->nth - 1);
}

gint64 plx_time_holiday_day(gint32 number, gint32 year)
{
  const Holiday *holiday = &holidays[number - 1];
  switch ((Rule)holiday->rule) {
  case NTH_WEEKDAY:
    return nth_weekday(year, holiday);
  case NTH_WEEKDAY_PLUS:
    return nth_weekday(year, holiday) + holiday->plus;
  case FROM_EASTER:
    return easter(year) + holiday->nth;
  default:
    return plx_calendar_days(year, holiday->month, holiday->day);
  }
}

/* The place behind a holiday's words, marks between them passed over; 0 if it is not this one. */
static guint32 behind_words(const PlxTimeText *t, guint32 i, const Holiday *holiday)
{
  guint32 at = i;
  for (guint8 w = 0; w < holiday->n_words; w++) {
    while (w > 0 && (plx_time_kind(t, at) == PLX_TIME_APOSTROPHE || plx_time_glued(t, at, PLX_TIME_DOT) ||
                     plx_time_glued(t, at, PLX_TIME_DASH)))
      at++;
    const gboolean s = strcmp(holiday->words[w], "s") == 0;
    if (!plx_time_is(t, at, holiday->words[w]) || (!s && !plx_time_at(t, at)->capital))
      return 0;
    at++;
  }
  return at;
}

guint32 plx_time_holiday(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind != PLX_TIME_HOLIDAY && item->kind != PLX_TIME_MONTH)
    return 0;
  for (gsize h = 0; h < G_N_ELEMENTS(holidays); h++) {
    const guint32 at = behind_words(t, i, &holidays[h]);
    if (at == 0)
      continue;
    plx_time_begin(e, PLX_FORM_POINT, i);
    e->unit = PLX_UNIT_DAY;
    e->number = (gint32)h + 1;
    if (holidays[h].rule == FIXED) {
      e->fields.month = holidays[h].month;
      e->fields.day = holidays[h].day;
    }
    const gboolean weekend = plx_time_is(t, at, "weekend");
    if (weekend || plx_time_is(t, at, "week")) { /* `Easter weekend` */
      e->unit = weekend ? PLX_UNIT_WEEKEND : PLX_UNIT_WEEK;
      e->last = at + 1;
      return e->last;
    }
    const guint32 year = plx_time_kind(t, at) == PLX_TIME_COMMA ? at + 1 : at;
    const guint32 after = plx_time_year(t, year, &e->fields.year);
    e->fields.year = after != 0 ? e->fields.year : -1;
    e->last = after != 0 ? after : at;
    return e->last;
  }
  return 0;
}
