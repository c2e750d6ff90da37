/* Clock times in the habits of newsrooms: `12pm`, `7.30pm`, `19:30`, `19h30`, `0800 GMT`, `1942 hours`, `half
 * past six`, `five minutes to midnight`, `9-11am`. */
#include "annotate/time_parse.h"

#include <string.h>

typedef struct {
  gint32 hour, minute;
  gint32 half;     /* 0 am, 1 pm, -1 unknown */
  gboolean spoken; /* no clock of 24 hours: `half past six`, `3:30` */
  gboolean sure;   /* by its form alone a clock time */
} Clock;

static gint32 minute_of(Clock c)
{
  const gint32 hour = c.half < 0 ? c.hour : c.hour % 12 + 12 * c.half;
  return hour * 60 + c.minute;
}

/* `o'clock` */
static guint32 oclock(const PlxTimeText *t, guint32 i)
{
  if (plx_time_is(t, i, "o") && plx_time_glued(t, i + 1, PLX_TIME_APOSTROPHE) &&
      plx_time_is(t, i + 2, "clock"))
    return i + 3;
  return i;
}

/* `in the morning`, `at night`, `in the night` behind an hour. */
static guint32 in_the_part(const PlxTimeText *t, guint32 i, Clock *c)
{
  const gboolean at_night = plx_time_is(t, i, "at") && plx_time_is(t, i + 1, "night");
  const guint32 at = at_night ? i + 1 : i + 2;
  if (!at_night && (!plx_time_is(t, i, "in") || !plx_time_is(t, i + 1, "the")))
    return i;
  const PlxTimeItem *part = plx_time_at(t, at);
  if (part->kind != PLX_TIME_PART || part->value > PLX_PART_NIGHT || part->plural)
    return i;
  const gboolean small_hours = part->value == PLX_PART_NIGHT && (c->hour == 12 || c->hour < 5);
  c->half = part->value != PLX_PART_MORNING && !small_hours;
  return at + 1;
}

/* What may follow an hour: am, pm, o'clock, `in the morning`. */
static guint32 halfday(const PlxTimeText *t, guint32 i, Clock *c)
{
  guint32 at = oclock(t, i);
  c->sure |= at > i;
  if (c->hour > 12 || (c->hour == 0 && !c->sure))
    return at;
  if (plx_time_kind(t, at) == PLX_TIME_HALFDAY) { /* `00:01 a.m.`, too */
    c->half = plx_time_at(t, at)->value;
    c->sure = TRUE;
    return at + 1;
  }
  if (c->hour < 1)
    return at;
  const guint32 after = in_the_part(t, at, c);
  c->sure |= after > at;
  return after;
}

static gboolean is_hours(const PlxTimeText *t, guint32 i)
{
  return plx_time_is(t, i, "hours") || plx_time_is(t, i, "hrs");
}

/* `0800 GMT`, `1942 hours`, `0800` after `at`. */
static guint32 four_digits(const PlxTimeText *t, guint32 i, Clock *c)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->digits != 4 || item->grouped || item->value / 100 > 23 || item->value % 100 > 59)
    return 0;
  *c = (Clock){item->value / 100, item->value % 100, -1, FALSE, FALSE};
  const gboolean zero = t->text[item->start] == '0';
  const gboolean at =
      plx_time_after_preposition(t, i) && !plx_time_is(t, i - 1, "in") && !plx_time_is(t, i - 1, "of");
  const PlxTimeItem *next = plx_time_at(t, i + 1);
  if (is_hours(t, i + 1) || (next->glued && plx_time_is(t, i + 1, "h"))) {
    c->sure = (zero || at) && !plx_time_is(t, i + 2, "of");
    return i + 2;
  }
  const PlxZoneName *zone = plx_zone_abbreviation(t->text + next->start, next->end - next->start);
  c->sure = zone != NULL || (zero && at) || (plx_time_is(t, i + 1, "local") && plx_time_is(t, i + 2, "time"));
  return i + 1;
}

/* `7`, `7.30`, `19:30`, `19:30:05` and what follows it. */
static guint32 hour_number(const PlxTimeText *t, guint32 i, Clock *c)
{
  const PlxTimeItem *hour = plx_time_at(t, i), *minute = plx_time_at(t, i + 2);
  if (hour->digits > 2)
    return four_digits(t, i, c);
  if (hour->value > 24)
    return 0;
  *c = (Clock){hour->value, 0, -1, hour->digits == 1, FALSE};
  const gboolean colon = plx_time_glued(t, i + 1, PLX_TIME_COLON),
                 dot = plx_time_glued(t, i + 1, PLX_TIME_DOT);
  guint32 at = i + 1;
  const gboolean letter = plx_time_at(t, i + 1)->glued && plx_time_is(t, i + 1, "h"); /* `19h30` */
  if ((colon || dot || letter) && plx_time_glued(t, i + 2, PLX_TIME_NUMBER)) {
    if (minute->digits != 2 || minute->value > 59)
      return 0;
    c->minute = minute->value;
    at = i + 3;
    if (colon && plx_time_glued(t, at, PLX_TIME_COLON) && plx_time_glued(t, at + 1, PLX_TIME_NUMBER) &&
        plx_time_at(t, at + 1)->digits == 2)
      at += 2;
    /* `4:05` alone may be a score, a verse or a race: it must stand where a time does */
    const gboolean placed =
        plx_time_dates(t, i) || plx_time_is(t, i - (i > 0), "at") || plx_time_is(t, i - (i > 0), "to");
    const gboolean hours = !letter && hour->digits == 2 && placed && is_hours(t, at); /* `at 03:20 hrs` */
    at += hours ? 1 : 0;
    c->sure = hours || ((colon || letter) && plx_time_kind(t, at) != PLX_TIME_UNIT &&
                        (hour->digits == 2 || placed || plx_time_kind_before(t, i) == PLX_TIME_HEDGE));
  }
  return halfday(t, at, c);
}

/* `half`, `a quarter`, `twenty-five`, `10 minutes`: how many minutes; 0 if it is none. */
static guint32 minutes_of(const PlxTimeText *t, guint32 i, gint32 *count)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  guint32 at = i + 1;
  *count = item->value;
  if (item->kind == PLX_TIME_HALF)
    *count = 30;
  else if (item->kind == PLX_TIME_UNIT && item->value == PLX_UNIT_QUARTER)
    *count = 15;
  else if (item->kind == PLX_TIME_COUNT)
    at = plx_time_below_hundred(t, i, count);
  else if (item->kind != PLX_TIME_NUMBER)
    return 0;
  const PlxTimeItem *unit = plx_time_at(t, at);
  return unit->kind == PLX_TIME_UNIT && unit->value == PLX_UNIT_MINUTE ? at + 1 : at;
}

/* `five minutes to midnight`, `one minute after noon`. */
static guint32 minutes_from_point(const PlxTimeText *t, guint32 i, gint32 count, Clock *c)
{
  const gboolean past = plx_time_is(t, i, "past") || plx_time_is(t, i, "after");
  const PlxTimeItem *point = plx_time_at(t, i + 1);
  if ((!past && !plx_time_is(t, i, "to") && !plx_time_is(t, i, "before")) || point->kind != PLX_TIME_PART ||
      point->value < PLX_PART_NOON || count < 1 || count > 59)
    return 0;
  const gint32 from = point->value == PLX_PART_NOON ? 720 : past ? 0 : PLX_DAY_MINUTES;
  const gint32 minute = from + (past ? count : -count);
  *c = (Clock){minute / 60, minute % 60, -1, FALSE, TRUE};
  return i + 2;
}

/* `At ten to three`, `it was ten to three`, `since about ten to three`: but not in `won by nine to eight`,
 * `open from ten to six`. */
static gboolean stands_where_hours_do(const PlxTimeText *t, guint32 i)
{
  static const char *const before[] = {"after", "at", "before", "since", "till", "until"};
  static const char *const near[] = {"about", "around", "nearly", "only", "roughly"};
  static const char *const is[] = {"'s", "is", "was", "’s"};
  guint32 begin = plx_time_kind_before(t, i) == PLX_TIME_ARTICLE ? i - 1 : i;
  if (begin > 0 && PLX_TIME_ANY(t, begin - 1, near))
    begin--;
  if (begin > 1 && PLX_TIME_ANY(t, begin - 1, is))
    return plx_time_is(t, begin - 2, "it");
  return begin > 0 && PLX_TIME_ANY(t, begin - 1, before);
}

/* `half past six`, `ten to three`, `a quarter past nine`, `five minutes to midnight`. */
static guint32 minutes_past(const PlxTimeText *t, guint32 i, Clock *c)
{
  gint32 count;
  const guint32 at = minutes_of(t, i, &count);
  if (at == 0)
    return 0;
  const guint32 point = minutes_from_point(t, at, count, c);
  if (point != 0)
    return point;
  const gboolean past = plx_time_is(t, at, "past"), to = plx_time_is(t, at, "to");
  const gboolean half = plx_time_kind(t, i) == PLX_TIME_HALF;
  const PlxTimeItem *british = plx_time_at(t, at); /* `half six` is half past six */
  if (half && british->kind == PLX_TIME_COUNT && british->value >= 1 && british->value <= 12 && i > 0 &&
      (plx_time_is(t, i - 1, "at") || plx_time_is(t, i - 1, "before") || plx_time_is(t, i - 1, "after"))) {
    *c = (Clock){british->value, 30, -1, TRUE, TRUE};
    return halfday(t, at + 1, c);
  }
  const gboolean placed =
      plx_time_kind(t, i) != PLX_TIME_NUMBER && count % 5 == 0 && stands_where_hours_do(t, i);
  const PlxTimeItem *hour = plx_time_at(t, at + 1);
  if ((!past && !to) || (half && to) || (to && !placed) || count < 1 || count > 59)
    return 0;
  if ((hour->kind != PLX_TIME_COUNT && hour->kind != PLX_TIME_NUMBER) || hour->value < 1 || hour->value > 12)
    return 0;
  const gint32 minute = hour->value * 60 + (past ? count : -count);
  *c = (Clock){minute / 60, minute % 60, -1, TRUE, (past && count % 5 == 0) || to};
  if (c->hour == 0)
    c->hour = 12;
  return halfday(t, at + 2, c);
}

static guint32 one_clock(const PlxTimeText *t, guint32 i, Clock *c)
{
  guint32 at = minutes_past(t, i, c);
  if (at != 0)
    return at;
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind == PLX_TIME_NUMBER)
    return item->grouped ? 0 : hour_number(t, i, c);
  if (item->kind != PLX_TIME_COUNT || item->value > 12)
    return 0;
  *c = (Clock){item->value, 0, -1, TRUE, FALSE};
  return halfday(t, i + 1, c);
}

/* `9-11am`, `3:30 – 4:30pm`, `5 to 6pm`, `(between) 7 and 9 p.m.`: the second time behind the first, which
 * takes its half of the day from it. */
static guint32 range(const PlxTimeText *t, guint32 i, guint32 begin, Clock *first, gint32 *until)
{
  Clock second;
  const gboolean between = begin > 0 && plx_time_is(t, begin - 1, "between") && plx_time_is(t, i, "and");
  if (plx_time_kind(t, i) != PLX_TIME_DASH && !plx_time_is(t, i, "to") && !between)
    return 0;
  const guint32 at = one_clock(t, i + 1, &second);
  if (at == 0 || !second.sure || (second.half < 0 && !first->sure))
    return 0;
  if (first->half < 0 && first->hour <= 12 && second.half >= 0)
    first->half = first->hour % 12 > second.hour % 12 ? !second.half : second.half;
  first->sure = TRUE;
  *until = minute_of(second);
  if (*until <= minute_of(*first))
    *until += PLX_DAY_MINUTES;
  return at;
}

/* Noon and midnight, with or without a `12` before them. */
static guint32 named_point(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  const guint32 at = item->kind == PLX_TIME_NUMBER && item->value == 12 && item->digits == 2 ? i + 1 : i;
  const PlxTimeItem *name = plx_time_at(t, at);
  if (name->kind != PLX_TIME_PART || name->value < PLX_PART_NOON)
    return 0;
  e->part = (PlxTimePart)name->value;
  e->fields.minute_from = e->part == PLX_PART_NOON ? 720 : 0;
  return at + 1;
}

guint32 plx_time_hour(const PlxTimeText *t, guint32 i, gint32 *minute)
{
  PlxTimeExpr point;
  Clock c;
  plx_time_begin(&point, PLX_FORM_POINT, i);
  guint32 at = named_point(t, i, &point);
  if (at == 0) {
    at = one_clock(t, i, &c);
    point.fields.minute_from = at != 0 ? minute_of(c) : -1;
  }
  *minute = point.fields.minute_from;
  return at;
}

/* `this evening`, `that morning`, `last night`, behind an hour. */
static gboolean is_part_told(const PlxTimeText *t, guint32 i)
{
  const guint8 kind = plx_time_kind(t, i);
  return (kind == PLX_TIME_RELATIVE || kind == PLX_TIME_THAT) && plx_time_kind(t, i + 1) == PLX_TIME_PART &&
         plx_time_at(t, i + 1)->value <= PLX_PART_NIGHT;
}

/* Does the clause end here, or another begin? */
static gboolean ends_clause(const PlxTimeText *t, guint32 i)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind == PLX_TIME_END || item->kind == PLX_TIME_DOT || item->kind == PLX_TIME_COMMA)
    return !plx_time_is_cut(t, i);
  if (item->kind == PLX_TIME_PUNCT)
    return TRUE;
  const guint8 upos = plx_article_token(t->article, item->token)->upos;
  return item->kind == PLX_TIME_ARTICLE || upos == PLX_UPOS_CCONJ || upos == PLX_UPOS_SCONJ ||
         upos == PLX_UPOS_PRON || plx_time_is(t, i, "when");
}

/* Does a preposition follow, but none that makes a share or a price of the number? */
static gboolean goes_on(const PlxTimeText *t, guint32 i)
{
  static const char *const counting[] = {"a", "of", "per"};
  const PlxTimeItem *item = plx_time_at(t, i);
  return item->kind != PLX_TIME_END && !PLX_TIME_ANY(t, i, counting) &&
         plx_article_token(t->article, item->token)->upos == PLX_UPOS_ADP;
}

/* Does the word before the hour say that it is one even alone: `at`, `shortly before`? */
static gboolean calls_hour(const PlxTimeText *t, guint32 word)
{
  static const char *const calls[] = {"at", "until", "till", "since"};
  static const char *const near[] = {"just", "little", "long", "shortly", "soon"};
  const gboolean beside = plx_time_is(t, word, "before") || plx_time_is(t, word, "after");
  return PLX_TIME_ANY(t, word, calls) || (beside && word > 0 && PLX_TIME_ANY(t, word - 1, near));
}

/* `10.30am`, `10.30 GMT` from a digit on. */
static gboolean is_dotted_hour(const char *at)
{
  static const char *const behind[] = {"am", "a.m", "pm", "p.m", "GMT", "UTC", "hrs", "local time"};
  gint32 hour = 0, minute;
  for (guint n = 0; g_ascii_isdigit(*at) && n < 2; n++, at++)
    hour = 10 * hour + g_ascii_digit_value(*at);
  if (at[0] != '.' || !g_ascii_isdigit(at[1]) || !g_ascii_isdigit(at[2]))
    return FALSE;
  minute = 10 * g_ascii_digit_value(at[1]) + g_ascii_digit_value(at[2]);
  at += at[3] == ' ' ? 4 : 3;
  for (gsize i = 0; hour < 24 && minute < 60 && i < G_N_ELEMENTS(behind); i++)
    if (g_str_has_prefix(at, behind[i]) && !g_ascii_isalpha(at[strlen(behind[i])]))
      return TRUE;
  return FALSE;
}

gboolean plx_time_has_dotted_hours(const PlxArticle *article)
{
  gboolean within = FALSE;
  for (const char *at = article->text; *at != '\0'; at++) {
    if (!within && g_ascii_isdigit(*at) && is_dotted_hour(at))
      return TRUE;
    within = g_ascii_isdigit(*at) || *at == '.';
  }
  return FALSE;
}

/* `at nine on Tuesday`, `by 10 tomorrow`, `before seven this evening`, `left at eight.`: a bare hour, where a
 * day says that it is one, or where nothing follows that it could count; `since 11.15.` */
static gboolean stands_as_hour(const PlxTimeText *t, guint32 i, guint32 end, const Clock *c)
{
  static const char *const before[] = {"at",     "by",    "until", "till",  "since",
                                       "around", "about", "after", "before"};
  const guint32 next = plx_time_is(t, end, "on") ? end + 1 : end;
  const guint8 kind = plx_time_kind(t, next);
  if (i == 0 || !PLX_TIME_ANY(t, i - 1, before))
    return FALSE;
  if (kind == PLX_TIME_WEEKDAY || kind == PLX_TIME_DAY || is_part_told(t, end))
    return TRUE;
  const gboolean spelled = plx_time_kind(t, i) == PLX_TIME_COUNT, to_the_minute = end == i + 3;
  if (t->dotted && to_the_minute && (ends_clause(t, end) || goes_on(t, end)))
    return TRUE; /* `was called at 10.30`, by an outlet that writes `10.30am` elsewhere */
  return ends_clause(t, end) && calls_hour(t, i - 1) &&
         (spelled ? c->hour > 1 : to_the_minute && !plx_time_is(t, i - 1, "at"));
}

guint32 plx_time_clock(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  Clock c = {0};
  gint32 until = -1;
  plx_time_begin(e, PLX_FORM_POINT, i);
  guint32 at = named_point(t, i, e);
  if (at == 0) {
    const gboolean article = plx_time_kind(t, i) == PLX_TIME_ARTICLE && plx_time_at(t, i)->value == 1;
    const guint32 begin = article ? i + 1 : i; /* `a quarter past six` */
    at = one_clock(t, begin, &c);
    if (at == 0)
      return 0;
    c.sure |= stands_as_hour(t, i, at, &c);
    const guint32 after = range(t, at, begin, &c, &until);
    at = after != 0 ? after : at;
    e->fields.minute_from = minute_of(c);
    e->loose = c.half < 0 && c.spoken;
  }
  e->unit = PLX_UNIT_MINUTE;
  const guint32 zoned = plx_time_zone(t, at, e);
  if (e->part == PLX_PART_NONE && !c.sure && zoned == at)
    return 0;
  e->fields.minute_to = until > e->fields.minute_from ? until : e->fields.minute_from + 1;
  e->last = zoned;
  return zoned;
}
