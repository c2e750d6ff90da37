/* How this works: the text is cut into numbers, words and marks; a window over them is matched against the
 * few orders in which day, month and year stand, then a clock is looked for on either side. */
#include "read/visible_date.h"

#include "base/table.h"
#include "model/timezone.h"

#include <string.h>

#define LOOK_AT 400
#define MAX_PARTS 96

typedef struct {
  const char *key;
  gint32 number;
} Month;

static const Month months[] = {
    {"apr", 4},       {"april", 4},    {"aug", 8},      {"august", 8},  {"dec", 12}, {"december", 12},
    {"feb", 2},       {"february", 2}, {"jan", 1},      {"january", 1}, {"jul", 7},  {"july", 7},
    {"jun", 6},       {"june", 6},     {"mar", 3},      {"march", 3},   {"may", 5},  {"nov", 11},
    {"november", 11}, {"oct", 10},     {"october", 10}, {"sep", 9},     {"sept", 9}, {"september", 9},
};

typedef enum { NUMBER, WORD, MARK } Kind;

typedef struct {
  Kind kind;
  PlxSpan span;
  gint32 value; /* of a number */
  guint digits;
  char mark;
} Part;

typedef struct {
  const char *text;
  Part parts[MAX_PARTS];
  guint n;
} Parts;

gint32 plx_month_number(const char *word, gsize length)
{
  const Month *month = PLX_TABLE_FIND_FOLDED(months, word, length);
  return month != NULL ? month->number : 0;
}

static void cut(const char *text, gsize length, Parts *out)
{
  out->text = text;
  for (gsize at = 0; at < length && out->n < MAX_PARTS;) {
    Part part = {.kind = MARK, .span = plx_span(at, at + 1), .mark = text[at]};
    gsize end = at;
    while (end < length && g_ascii_isdigit(text[end])) {
      part.value = part.digits < 6 ? part.value * 10 + (text[end] - '0') : part.value;
      part.digits++;
      end++;
    }
    part.kind = part.digits > 0 ? NUMBER : MARK;
    if (end == at)
      while (end < length && g_ascii_isalpha(text[end]))
        end++;
    if (part.kind == MARK && end > at)
      part.kind = WORD;
    end = MAX(end, at + 1);
    part.span.end = (guint32)end;
    at = end;
    if (part.kind != MARK || strchr(".:/-+,", part.mark) != NULL)
      out->parts[out->n++] = part;
  }
}

static const Part *part_at(const Parts *parts, guint i, Kind kind)
{
  return i < parts->n && parts->parts[i].kind == kind ? &parts->parts[i] : NULL;
}

static gboolean mark_at(const Parts *parts, guint i, const char *marks)
{
  const Part *part = part_at(parts, i, MARK);
  return part != NULL && strchr(marks, part->mark) != NULL;
}

static gboolean word_is(const Parts *parts, guint i, const char *word)
{
  const Part *part = part_at(parts, i, WORD);
  return part != NULL && strlen(word) == plx_span_length(part->span) &&
         g_ascii_strncasecmp(parts->text + part->span.start, word, strlen(word)) == 0;
}

static guint skip(const Parts *parts, guint i, const char *marks)
{
  while (mark_at(parts, i, marks))
    i++;
  return i;
}

static gint32 month_at(const Parts *parts, guint i)
{
  const Part *part = part_at(parts, i, WORD);
  return part == NULL ? 0 : plx_month_number(parts->text + part->span.start, plx_span_length(part->span));
}

/* A day of the month, with `st` to `th` behind it or not; the next part. */
static guint day_at(const Parts *parts, guint i, gint32 *day)
{
  const Part *part = part_at(parts, i, NUMBER);
  if (part == NULL || part->digits > 2 || part->value < 1 || part->value > 31)
    return 0;
  *day = part->value;
  i++;
  if (word_is(parts, i, "st") || word_is(parts, i, "nd") || word_is(parts, i, "rd") ||
      word_is(parts, i, "th"))
    i++;
  return i;
}

static guint year_at(const Parts *parts, guint i, gint32 *year)
{
  const Part *part = part_at(parts, i, NUMBER);
  if (part == NULL || part->digits != 4 || part->value < 1900 || part->value > 2100)
    return 0;
  *year = part->value;
  return i + 1;
}

typedef struct {
  gint32 year, month, day;
} Date;

/* `Feb. 11, 2025`. */
static guint month_first(const Parts *parts, guint i, Date *date)
{
  date->month = month_at(parts, i);
  if (date->month == 0)
    return 0;
  i = day_at(parts, skip(parts, i + 1, "."), &date->day);
  return i == 0 ? 0 : year_at(parts, skip(parts, i, ",."), &date->year);
}

/* `11 February 2025`, `11-Feb-2025`, `11th of February, 2025`. */
static guint day_month(const Parts *parts, guint i, Date *date)
{
  i = day_at(parts, i, &date->day);
  if (i == 0)
    return 0;
  i = skip(parts, i, ".-/");
  if (word_is(parts, i, "of"))
    i++;
  date->month = month_at(parts, i);
  return date->month == 0 ? 0 : year_at(parts, skip(parts, i + 1, ".,-/"), &date->year);
}

/* `2025-02-11`, `2025/2/11`. */
static guint year_first(const Parts *parts, guint i, Date *date)
{
  i = year_at(parts, i, &date->year);
  if (i == 0 || !mark_at(parts, i, "-/."))
    return 0;
  const Part *month = part_at(parts, i + 1, NUMBER);
  if (month == NULL || month->digits > 2 || !mark_at(parts, i + 2, "-/."))
    return 0;
  date->month = month->value;
  return day_at(parts, i + 3, &date->day);
}

/* `02/11/2025`, `11.02.2025`: the order is the caller's guess unless only one is possible. */
static guint numeric(const Parts *parts, guint i, gboolean day_is_first, Date *date)
{
  const Part *a = part_at(parts, i, NUMBER), *b = part_at(parts, i + 2, NUMBER);
  if (a == NULL || b == NULL || a->digits > 2 || b->digits > 2 || !mark_at(parts, i + 1, "/.-") ||
      !mark_at(parts, i + 3, "/.-"))
    return 0;
  const gboolean day_leads = parts->parts[i + 1].mark == '.' || day_is_first;
  const gboolean swap = a->value > 12 || (day_leads && b->value <= 12);
  date->day = swap ? a->value : b->value;
  date->month = swap ? b->value : a->value;
  return year_at(parts, i + 4, &date->year);
}

static guint date_at(const Parts *parts, guint i, gboolean day_is_first, Date *date)
{
  guint end = month_first(parts, i, date);
  if (end == 0)
    end = day_month(parts, i, date);
  if (end == 0)
    end = year_first(parts, i, date);
  if (end == 0)
    end = numeric(parts, i, day_is_first, date);
  const gboolean sound = end > 0 && date->month >= 1 && date->month <= 12 && date->day >= 1 &&
                         date->day <= plx_calendar_month_length(date->year, date->month);
  return sound ? end : 0;
}

/* `a.m.`, `pm`: 0 or 12 hours, -1 if it is neither. */
static gint32 half_day(const Parts *parts, guint *i)
{
  static const char *const forms[] = {"am", "pm"};
  for (gint32 half = 0; half < 2; half++) {
    const char first[2] = {forms[half][0], '\0'};
    if (word_is(parts, *i, forms[half])) {
      ++*i;
      return half * 12;
    }
    if (word_is(parts, *i, first) && mark_at(parts, *i + 1, ".") && word_is(parts, *i + 2, "m")) {
      *i = skip(parts, *i + 3, ".");
      return half * 12;
    }
  }
  return -1;
}

typedef struct {
  gint32 minutes; /* since midnight */
  const PlxZoneName *zone;
  gint32 offset; /* minutes, where the zone is given as `+02:00` */
  gboolean has_offset;
} Clock;

static void zone_at(const Parts *parts, guint i, Clock *clock)
{
  i = skip(parts, i, ",");
  if (mark_at(parts, i, "+-")) {
    const Part *hours = part_at(parts, i + 1, NUMBER);
    const Part *minutes = mark_at(parts, i + 2, ":") ? part_at(parts, i + 3, NUMBER) : NULL;
    if (hours == NULL || (hours->digits != 4 && (hours->digits != 2 || minutes == NULL)))
      return;
    clock->offset = hours->digits == 4 ? hours->value / 100 * 60 + hours->value % 100
                                       : hours->value * 60 + minutes->value;
    clock->has_offset = clock->offset <= 14 * 60;
    if (parts->parts[i].mark == '-')
      clock->offset = -clock->offset;
    return;
  }
  const Part *word = part_at(parts, i, WORD);
  if (word == NULL)
    return;
  const char *name = parts->text + word->span.start;
  const gsize length = plx_span_length(word->span);
  clock->zone = plx_zone_abbreviation(name, length);
  if (clock->zone == NULL && (word_is(parts, i + 1, "time") || word_is(parts, i + 2, "time")))
    clock->zone = plx_zone_word(name, length);
  clock->has_offset = length == 1 && (*name == 'Z' || *name == 'z');
}

/* `6:30 a.m. EST`, `14:05`, `8pm`. */
static guint clock_at(const Parts *parts, guint i, Clock *clock)
{
  const Part *hours = part_at(parts, i, NUMBER);
  if (hours == NULL || hours->digits > 2 || hours->value > 24)
    return 0;
  const Part *minutes = mark_at(parts, i + 1, ":.") ? part_at(parts, i + 2, NUMBER) : NULL;
  const gboolean dotted = minutes != NULL && parts->parts[i + 1].mark == '.';
  if (minutes != NULL && (minutes->digits != 2 || minutes->value > 59))
    return 0;
  guint next = minutes != NULL ? i + 3 : i + 1;
  if (minutes != NULL && mark_at(parts, next, ":") && part_at(parts, next + 1, NUMBER) != NULL)
    next += 2; /* seconds */
  if (minutes != NULL && mark_at(parts, next, ".") && part_at(parts, next + 1, NUMBER) != NULL)
    next += 2; /* and a fraction of them */
  const gint32 half = half_day(parts, &next);
  if (half < 0 && (minutes == NULL || dotted))
    return 0;
  const gint32 hour = half < 0 ? hours->value : hours->value % 12 + half;
  if (hour > 23)
    return 0;
  clock->minutes = hour * 60 + (minutes != NULL ? minutes->value : 0);
  zone_at(parts, next, clock);
  return next;
}

/* A clock just behind the date, or just before it: the parts from `start` to `end` grow to hold it. */
static gboolean find_clock(const Parts *parts, guint *from, guint *to, Clock *clock)
{
  const guint start = *from, end = *to;
  static const char *const between[] = {"at", "T", "on", "um"};
  guint i = skip(parts, end, ",-:.");
  for (gsize k = 0; k < G_N_ELEMENTS(between); k++)
    if (word_is(parts, i, between[k])) {
      i++;
      break;
    }
  const guint behind = clock_at(parts, i, clock);
  if (behind > 0) {
    *to = behind;
    return TRUE;
  }
  for (guint back = 3; back <= 8 && back <= start; back++) {
    memset(clock, 0, sizeof *clock);
    const guint stop = clock_at(parts, start - back, clock);
    if (stop > 0 && stop <= start) {
      *from = start - back;
      return TRUE;
    }
  }
  return FALSE;
}

static PlxInstant instant_of(const Date *date, const Clock *clock)
{
  PlxInstant out = {.known = TRUE};
  out.seconds = plx_calendar_days(date->year, date->month, date->day) * PLX_DAY_SECONDS;
  if (clock == NULL)
    return out;
  out.has_clock = TRUE;
  out.seconds += clock->minutes * 60;
  if (clock->has_offset) {
    out.has_zone = TRUE;
    out.zone_minutes = clock->offset;
  } else if (clock->zone != NULL) {
    out.has_zone = TRUE;
    out.zone_minutes = clock->zone->minutes[0];
    if (clock->zone->iana != NULL)
      (void)plx_zone_offset_local(clock->zone->iana, out.seconds, &out.zone_minutes);
  }
  out.seconds -= out.has_zone ? out.zone_minutes * 60 : 0;
  return out;
}

gboolean plx_visible_date(const char *text, gsize length, gboolean day_first, PlxInstant *out, PlxSpan *span)
{
  Parts parts = {0};
  cut(text, MIN(length, LOOK_AT), &parts);
  for (guint i = 0; i < parts.n; i++) {
    Date date = {0};
    guint start = i, end = date_at(&parts, i, day_first, &date);
    if (end == 0)
      continue;
    Clock clock = {0};
    const gboolean has_clock = find_clock(&parts, &start, &end, &clock);
    *out = instant_of(&date, has_clock ? &clock : NULL);
    if (span != NULL)
      *span = plx_span(parts.parts[start].span.start, parts.parts[end - 1].span.end);
    return TRUE;
  }
  return FALSE;
}
