/* Dates of the calendar in every order that newsrooms write them: `27 September`, `Sept. 27th, 2020`, `the
 * 27th of September`, `2020-09-27`, `10/31/2020`, `September`, `Friday`. */
#include "annotate/time_parse.h"

static gboolean is_day(const PlxTimeItem *item)
{
  return (item->kind == PLX_TIME_NUMBER && item->digits <= 2 && item->value >= 1 && item->value <= 31) ||
         (item->kind == PLX_TIME_ORDINAL && item->value >= 1 && item->value <= 31);
}

/* The year behind a date: `, 1994`, ` 1994`, ` of 1994`, `, '94`. */
static guint32 year_behind(const PlxTimeText *t, guint32 i, gboolean of, gint32 *year)
{
  const gboolean link = plx_time_kind(t, i) == PLX_TIME_COMMA || (of && plx_time_is(t, i, "of"));
  guint32 at = link ? i + 1 : i;
  if (of && link && plx_time_is(t, at, "the") && plx_time_is(t, at + 1, "year"))
    at += 2;
  guint32 after = plx_time_year(t, at, year);
  if (after != 0)
    return plx_time_is_cut(t, after) ? i : after;
  const PlxTimeItem *item = plx_time_at(t, at + 1);
  if (plx_time_kind(t, at) == PLX_TIME_APOSTROPHE && plx_time_glued(t, at + 1, PLX_TIME_NUMBER) &&
      item->digits == 2) {
    *year = item->value + (item->value < 50 ? 2000 : 1900);
    return at + 2;
  }
  return i;
}

/* `May`, `March` and what may be a name (`Jan`, `Sun`) are times alone only where a time can stand. */
static gboolean stands_alone(const PlxTimeText *t, guint32 i)
{
  const PlxTimeItem *next = plx_time_at(t, i + 1);
  switch (plx_time_kind_before(t, i)) {
  case PLX_TIME_PREPOSITION:
  case PLX_TIME_RELATIVE:
  case PLX_TIME_POSITION:
  case PLX_TIME_EACH:
    return next->kind != PLX_TIME_OTHER || !next->capital;
  case PLX_TIME_DASH:
    return plx_time_at(t, i)->glued;
  default:
    return FALSE;
  }
}

/* `on Sun`, `since Fri`, but not `for Sun` or `in Sun`. */
static gboolean weekday_stands(const PlxTimeText *t, guint32 i)
{
  if (!stands_alone(t, i) || !plx_time_after_preposition(t, i))
    return FALSE;
  const gint32 preposition = plx_time_at(t, i - 1)->value;
  return preposition == PLX_PREPOSITION_ON || preposition >= PLX_PREPOSITION_SINCE;
}

static gboolean month_stands(const PlxTimeText *t, guint32 i, gboolean dotted)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  const gboolean word = item->value == 3 || item->value == 5;
  return dotted || (!word && item->end - item->start > 4) ||
         (item->value == 6 || item->value == 7 ? item->end - item->start == 4 : FALSE) || stands_alone(t, i);
}

/* `-12`, ` to 12` behind the first day. */
static guint32 last_day(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *day = plx_time_at(t, i + 1);
  const gboolean linked = plx_time_kind(t, i) == PLX_TIME_DASH || plx_time_is(t, i, "to");
  if (!linked || !is_day(day) || day->value <= e->fields.day || plx_time_is_cut(t, i + 2) ||
      plx_time_kind(t, i + 2) == PLX_TIME_HALFDAY)
    return i;
  e->last_day = day->value;
  return i + 2;
}

/* `Sept. 27th, 2020`, `March the eighth`, `September 2020`, `September`. */
static guint32 month_first(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *month = plx_time_at(t, i);
  if (month->kind != PLX_TIME_MONTH)
    return 0;
  const gboolean dotted = plx_time_glued(t, i + 1, PLX_TIME_DOT) && month->end - month->start <= 4;
  guint32 at = dotted ? i + 2 : i + 1;
  e->fields.month = month->value;
  const guint32 number = plx_time_is(t, at, "the") ? at + 1 : at;
  const PlxTimeItem *day = plx_time_at(t, number);
  if (is_day(day) && !plx_time_is_cut(t, number + 1) && (number == at || day->kind == PLX_TIME_ORDINAL) &&
      plx_time_kind(t, number + 1) != PLX_TIME_HALFDAY) {
    e->fields.day = day->value;
    e->unit = PLX_UNIT_DAY;
    at = last_day(t, number + 1, e);
    return year_behind(t, at, TRUE, &e->fields.year);
  }
  e->unit = PLX_UNIT_MONTH;
  const guint32 after = year_behind(t, at, TRUE, &e->fields.year);
  if (after > at)
    return after;
  /* an abbreviated month alone keeps its point, except where that ends the sentence */
  return month_stands(t, i, dotted) ? (dotted && at >= t->n ? i + 1 : at) : 0;
}

/* `, 18 and 19` between the first of several days and their month; the place behind them, `i` if there is no
 * more than one day. */
static guint32 further_days(const PlxTimeText *t, guint32 i)
{
  guint32 at = i;
  for (guint days = 0; days < 4; days++) {
    const PlxTimeItem *link = plx_time_at(t, at);
    const gboolean linked = link->kind == PLX_TIME_COMMA || link->kind == PLX_TIME_SLASH ||
                            plx_time_is(t, at, "and") || plx_time_is(t, at, "or") ||
                            t->text[link->start] == '&';
    if (!linked || link->kind == PLX_TIME_END || !is_day(plx_time_at(t, at + 1)))
      break;
    at += 2;
  }
  return at;
}

/* `17` of `17 and 18 May`. */
static guint32 day_of_several(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *day = plx_time_at(t, i);
  const guint32 at = is_day(day) ? further_days(t, i + 1) : i + 1;
  const guint32 month = plx_time_is(t, at, "of") ? at + 1 : at;
  if (at == i + 1 || plx_time_kind(t, month) != PLX_TIME_MONTH || day->glued)
    return 0;
  e->unit = PLX_UNIT_DAY;
  e->fields.day = day->value;
  e->fields.month = plx_time_at(t, month)->value;
  year_behind(t, month + 1, TRUE, &e->fields.year);
  return i + 1;
}

/* `19` of `May 17, 18 and 19`. */
static guint32 day_behind(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint8 next = plx_time_kind(t, i + 1);
  const gboolean ends = next == PLX_TIME_END || next == PLX_TIME_COMMA || next == PLX_TIME_DOT ||
                        next == PLX_TIME_PREPOSITION || next == PLX_TIME_PUNCT || next == PLX_TIME_CLOSE ||
                        plx_time_is(t, i + 1, "and");
  guint32 at = i;
  if (!is_day(plx_time_at(t, i)) || plx_time_at(t, i)->glued || !ends || plx_time_is_cut(t, i + 1))
    return 0;
  for (guint days = 0; days < 4 && at >= 3; days++) {
    const guint8 link = plx_time_kind(t, at - 1);
    if ((link != PLX_TIME_COMMA && !plx_time_is(t, at - 1, "and")) || !is_day(plx_time_at(t, at - 2)))
      return 0;
    at -= 2;
    const guint32 month = plx_time_kind(t, at - 1) == PLX_TIME_DOT && at >= 2 ? at - 2 : at - 1;
    if (plx_time_kind(t, month) != PLX_TIME_MONTH)
      continue;
    e->unit = PLX_UNIT_DAY;
    e->fields.month = plx_time_at(t, month)->value;
    e->fields.day = plx_time_at(t, i)->value;
    return year_behind(t, i + 1, FALSE, &e->fields.year);
  }
  return 0;
}

/* `27 September 2020`, `the 27th of September`, `10-12 October`, `31-Oct-74`. */
static guint32 day_first(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint32 begin = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  const PlxTimeItem *day = plx_time_at(t, begin);
  if (!is_day(day) || plx_time_kind_before(t, begin) == PLX_TIME_CURRENCY)
    return 0;
  e->fields.day = day->value;
  guint32 at = last_day(t, begin + 1, e);
  if (plx_time_is(t, at, "of"))
    at++;
  const gboolean mark = plx_time_glued(t, at, PLX_TIME_DASH) || plx_time_glued(t, at, PLX_TIME_SLASH);
  if (mark)
    at++;
  const PlxTimeItem *month = plx_time_at(t, at);
  if (month->kind != PLX_TIME_MONTH || (mark && !month->glued))
    return 0;
  e->fields.month = month->value;
  e->unit = PLX_UNIT_DAY;
  at++;
  if (mark && plx_time_at(t, at)->glued && plx_time_glued(t, at + 1, PLX_TIME_NUMBER)) {
    const PlxTimeItem *year = plx_time_at(t, at + 1);
    e->fields.year = year->digits == 2 ? year->value + (year->value < 50 ? 2000 : 1900) : year->value;
    return at + 2;
  }
  const gboolean dotted =
      plx_time_glued(t, at, PLX_TIME_DOT) && plx_time_at(t, at + 1)->kind == PLX_TIME_NUMBER;
  return year_behind(t, dotted ? at + 1 : at, TRUE, &e->fields.year);
}

/* `2020-09-27`, `9/27/2020`, `27.09.2020`, `9/11` behind a preposition. */
static guint32 numeric(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *a = plx_time_at(t, i), *mark = plx_time_at(t, i + 1), *b = plx_time_at(t, i + 2),
                    *c = plx_time_at(t, i + 4);
  const guint8 before = plx_time_kind_before(t, i);
  const gboolean opened =
      before == PLX_TIME_OPEN || before == PLX_TIME_PUNCT || before == PLX_TIME_APOSTROPHE;
  if (a->kind != PLX_TIME_NUMBER || (a->glued && !opened) || !plx_time_glued(t, i + 2, PLX_TIME_NUMBER) ||
      !mark->glued)
    return 0;
  if (mark->kind != PLX_TIME_DASH && mark->kind != PLX_TIME_SLASH && mark->kind != PLX_TIME_DOT)
    return 0;
  if (b->digits > 2)
    return 0;
  const gboolean three =
      plx_time_glued(t, i + 3, (PlxTimeLexeme)mark->kind) && plx_time_glued(t, i + 4, PLX_TIME_NUMBER);
  gint32 month = a->value, day = b->value, year = -1;
  if (three && a->digits == 4) {
    year = a->value;
    month = b->value;
    day = c->value;
  } else if (three && a->digits <= 2 && (c->digits == 4 || c->digits == 2)) {
    year = c->digits == 4 ? c->value : c->value + (c->value < 50 ? 2000 : 1900);
  } else if (three || mark->kind != PLX_TIME_SLASH || !plx_time_dates(t, i)) {
    return 0;
  }
  e->swappable = mark->kind != PLX_TIME_DOT && a->digits != 4 && month <= 12 && day <= 12 && three;
  const gboolean dotted = mark->kind == PLX_TIME_DOT; /* the habit of where the day comes first */
  if (a->digits != 4 && (month > 12 || (dotted && day <= 12))) {
    const gint32 first = month;
    month = day;
    day = first;
  }
  if (month < 1 || month > 12 || day < 1 || day > 31 || (three && c->digits > 4))
    return 0;
  e->fields.year = year;
  e->fields.month = month;
  e->fields.day = day;
  e->unit = PLX_UNIT_DAY;
  const guint32 at = three ? i + 5 : i + 3;
  const gboolean goes_on =
      plx_time_glued(t, at, (PlxTimeLexeme)mark->kind) && plx_time_glued(t, at + 1, PLX_TIME_NUMBER);
  return goes_on ? 0 : at;
}

/* `Bloody Sunday`, `Super Tuesday`, `Sheffield Wednesday`: no day of this week. */
static gboolean is_other_weekday(const PlxTimeText *t, guint32 i)
{
  static const char *const before[] = {"Black",  "Bloody", "Super", "Cyber", "Giving",   "Whit",
                                       "Maundy", "Shrove", "Fat",   "Holy",  "Sheffield"};
  if (i == 0 || !t->items[i - 1].capital)
    return FALSE;
  return PLX_TIME_ANY(t, i - 1, before);
}

/* `on a Tuesday`, `on a wet Tuesday`, but not `on a Friday deadline`: any day of that name. */
static gboolean is_any_weekday(const PlxTimeText *t, guint32 i)
{
  const guint8 next = plx_time_kind(t, i + 1);
  const guint32 article = plx_time_kind_before(t, i) == PLX_TIME_OTHER && i > 1 ? i - 2 : i - 1;
  return i > 1 && t->items[article].kind == PLX_TIME_ARTICLE && t->items[article].value == 1 && article > 0 &&
         plx_time_is(t, article - 1, "on") && next != PLX_TIME_OTHER && next != PLX_TIME_PART &&
         next != PLX_TIME_DASH;
}

static guint32 weekday(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind != PLX_TIME_WEEKDAY || item->plural || is_other_weekday(t, i) || is_any_weekday(t, i))
    return 0;
  e->unit = PLX_UNIT_DAY;
  e->fields.weekday = item->value;
  if (item->end - item->start > 5)
    return i + 1;
  /* an abbreviation: with its point, before a date, or where a time can stand */
  if (plx_time_glued(t, i + 1, PLX_TIME_DOT))
    return i + 2 < t->n ? i + 2 : i + 1;
  const guint8 next = plx_time_kind(t, plx_time_kind(t, i + 1) == PLX_TIME_COMMA ? i + 2 : i + 1);
  return next == PLX_TIME_MONTH || next == PLX_TIME_NUMBER || next == PLX_TIME_PART || weekday_stands(t, i)
             ? i + 1
             : 0;
}

/* `the 12th` behind `on`. */
static guint32 day_alone(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *day = plx_time_at(t, i + 1);
  if (plx_time_kind(t, i) != PLX_TIME_ARTICLE || day->kind != PLX_TIME_ORDINAL || day->digits == 0 ||
      day->value > 31)
    return 0;
  if (!plx_time_after_preposition(t, i) || !(plx_time_is(t, i - 1, "on") || plx_time_is(t, i - 1, "by")))
    return 0;
  const guint8 next = plx_time_kind(t, i + 2);
  const gboolean of_month = plx_time_is(t, i + 2, "of") && plx_time_kind(t, i + 3) == PLX_TIME_RELATIVE;
  if (!of_month && next != PLX_TIME_END && next != PLX_TIME_DOT && next != PLX_TIME_COMMA)
    return 0;
  e->unit = PLX_UNIT_DAY;
  e->fields.day = day->value;
  return i + 2;
}

guint32 plx_time_date(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
#define BIT PLX_TIME_BIT
  static const PlxTimeMatcher matchers[] = {
      {month_first, BIT(MONTH), 0, PLX_FORM_POINT},
      {day_first, BIT(NUMBER) | BIT(ORDINAL), BIT(MONTH) | BIT(DASH) | BIT(SLASH) | BIT(PREPOSITION),
       PLX_FORM_POINT},
      {numeric, BIT(NUMBER), BIT(DASH) | BIT(SLASH) | BIT(DOT), PLX_FORM_POINT},
      {day_of_several, BIT(NUMBER) | BIT(ORDINAL), BIT(COMMA) | BIT(SLASH) | BIT(OTHER) | BIT(PUNCT),
       PLX_FORM_POINT},
      {day_behind, BIT(NUMBER) | BIT(ORDINAL),
       BIT(END) | BIT(COMMA) | BIT(DOT) | BIT(PREPOSITION) | BIT(PUNCT) | BIT(CLOSE) | BIT(OTHER),
       PLX_FORM_POINT},
      {weekday, BIT(WEEKDAY), 0, PLX_FORM_POINT},
      {day_alone, BIT(ORDINAL), 0, PLX_FORM_POINT},
  };
#undef BIT
  return plx_time_first(matchers, G_N_ELEMENTS(matchers), t, i, e);
}
