/* Lengths of time and repeated times: `two weeks`, `more than a quarter-century`, `an hour and a half`,
 * `10-hour`, `the first nine months`, `for years`; `daily`, `every Tuesday`, `on Sundays`. */
#include "annotate/time_parse.h"

#define ONE 1000

static gboolean is_small_word(const PlxTimeText *t, guint32 i)
{
  static const char *const words[] = {"more",    "full",     "straight", "consecutive", "additional",
                                      "trading", "business", "working",  "calendar",    "extra",
                                      "fiscal",  "whole",    "entire",   "other"};
  return PLX_TIME_ANY(t, i, words);
}

/* `and a half`, `and 30 minutes` behind a length. */
static guint32 remainder_of(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  if (plx_time_is(t, i, "and") && plx_time_is(t, i + 1, "a") && plx_time_kind(t, i + 2) == PLX_TIME_HALF) {
    e->amount.low += ONE / 2;
    return i + 3;
  }
  const guint32 begin = plx_time_is(t, i, "and") || plx_time_kind(t, i) == PLX_TIME_COMMA ? i + 1 : i;
  const guint32 at = plx_time_amount(t, begin, &e->more);
  const PlxTimeItem *unit = plx_time_at(t, at);
  if (at == 0 || e->more.vague || unit->kind != PLX_TIME_UNIT || unit->value >= (gint32)e->unit)
    return i;
  e->more_unit = (PlxTimeUnit)unit->value;
  return at + 1;
}

/* An age is no length that an article tells of. */
static gboolean is_age(const PlxTimeText *t, guint32 i)
{
  const guint32 at = plx_time_kind(t, i) == PLX_TIME_DASH ? i + 1 : i;
  return plx_time_is(t, at, "old") || plx_time_is(t, at, "olds") || plx_time_is(t, at, "older");
}

/* `two weeks`, `10-hour`, `the nine months`, `the first two years`, `2 more weeks`. */
static guint32 counted(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  guint32 at = i;
  if (plx_time_kind(t, at) == PLX_TIME_ARTICLE && plx_time_at(t, at)->value == 0) {
    at++;
    if (plx_time_kind(t, at) == PLX_TIME_ORDINAL && plx_time_at(t, at)->digits == 0)
      at++;
  }
  const gboolean fraction = plx_time_kind(t, at) == PLX_TIME_ARTICLE; /* `a quarter-century` */
  at = plx_time_amount(t, at, &e->amount);
  if (at == 0 || plx_time_kind_before(t, i) == PLX_TIME_CURRENCY)
    return 0;
  const gboolean dash = plx_time_kind(t, at) == PLX_TIME_DASH;
  if (dash || is_small_word(t, at))
    at++;
  const PlxTimeItem *unit = plx_time_at(t, at);
  const gboolean second =
      unit->kind == PLX_TIME_ORDINAL && plx_time_is(t, at, "second") && (dash || e->amount.low == ONE);
  if (!second && unit->kind != PLX_TIME_UNIT)
    return 0;
  e->unit = (PlxTimeUnit)(second ? PLX_UNIT_SECOND : unit->value);
  if (unit->capital && (unit->plural || dash) && i > 0 && t->items[i].capital) /* a programme: `60 Minutes` */
    return 0;
  if (is_age(t, at + 1) || (dash && unit->plural && e->unit == PLX_UNIT_QUARTER))
    return 0;
  e->adjective = dash && !fraction;
  return dash ? at + 1 : remainder_of(t, at + 1, e);
}

/* `half an hour`, `a half-century`, `a quarter-century`, `a quarter of a century`. */
static guint32 part_of_unit(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  guint32 at = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  const PlxTimeItem *part = plx_time_at(t, at);
  const gboolean quarter = part->kind == PLX_TIME_UNIT && part->value == PLX_UNIT_QUARTER;
  if (part->kind != PLX_TIME_HALF && !quarter)
    return 0;
  at++;
  const gboolean linked = plx_time_kind(t, at) == PLX_TIME_DASH || plx_time_is(t, at, "of");
  if (linked)
    at++;
  if (plx_time_kind(t, at) == PLX_TIME_ARTICLE && (linked || !quarter))
    at++;
  const PlxTimeItem *unit = plx_time_at(t, at);
  if (unit->kind != PLX_TIME_UNIT || unit->plural || unit->value == PLX_UNIT_QUARTER)
    return 0;
  e->unit = (PlxTimeUnit)unit->value;
  e->amount.low = quarter ? ONE / 4 : ONE / 2;
  return at + 1;
}

/* `$5 a day`, `twice a week`, `four flights a month`: a rate, by what stands before the article. */
static gboolean is_rate(const PlxTimeText *t, guint32 i)
{
  static const char *const words[] = {"times", "once", "twice", "per"};
  const PlxTimeItem *before = plx_time_at(t, i - 1);
  if (before->kind == PLX_TIME_NUMBER || before->kind == PLX_TIME_COUNT || before->kind == PLX_TIME_SCALE ||
      before->kind == PLX_TIME_UNIT)
    return TRUE;
  if (PLX_TIME_ANY(t, i - 1, words))
    return TRUE;
  const guint8 upos = plx_article_token(t->article, before->token)->upos;
  return before->kind == PLX_TIME_OTHER && (upos == PLX_UPOS_NOUN || upos == PLX_UPOS_NUM);
}

/* `a week`, `an hour and a half`, `another month`. */
static guint32 single(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *article = plx_time_at(t, i);
  const gboolean another = plx_time_is(t, i, "another");
  if (!another && (article->kind != PLX_TIME_ARTICLE || article->value != 1))
    return 0;
  const guint32 at = is_small_word(t, i + 1) ? i + 2 : i + 1;
  const PlxTimeItem *unit = plx_time_at(t, at);
  if (unit->kind != PLX_TIME_UNIT || unit->plural || unit->value == PLX_UNIT_QUARTER ||
      plx_time_kind(t, at + 1) == PLX_TIME_DASH)
    return 0;
  e->unit = (PlxTimeUnit)unit->value;
  e->amount.low = ONE;
  if ((i > 0 && is_rate(t, i)) || plx_time_is(t, at + 1, "like"))
    return 0;
  return remainder_of(t, at + 1, e);
}

/* `for years`, `decades of`, `a matter of hours`. */
static guint32 bare_plural(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *unit = plx_time_at(t, i);
  if (unit->kind != PLX_TIME_UNIT || !unit->plural || unit->end - unit->start < 4 ||
      unit->value == PLX_UNIT_QUARTER)
    return 0;
  const gboolean placed =
      plx_time_after_preposition(t, i) && !plx_time_is(t, i - 1, "of") && !plx_time_is(t, i - 1, "by");
  const gboolean followed =
      plx_time_is(t, i + 1, "of") || plx_time_is(t, i + 1, "before") || plx_time_is(t, i + 1, "after");
  /* `the small hours`, `the pre-dawn hours of Sunday`, `office hours` */
  static const char *const before[] = {"small",    "wee",       "dawn",    "predawn", "morning",
                                       "evening",  "daylight",  "working", "opening", "office",
                                       "business", "overnight", "night"};
  const gboolean small = i > 0 && unit->value == PLX_UNIT_HOUR && PLX_TIME_ANY(t, i - 1, before);
  if (small || plx_time_kind_before(t, i) == PLX_TIME_POSITION ||
      (!placed && !followed && plx_time_kind(t, i + 1) != PLX_TIME_DASH))
    return 0;
  e->unit = (PlxTimeUnit)unit->value;
  e->amount = (PlxTimeAmount){0, TRUE};
  return i + 1;
}

guint32 plx_time_length(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
#define BIT PLX_TIME_BIT
  static const PlxTimeMatcher matchers[] = {
      {counted,
       BIT(NUMBER) | BIT(COUNT) | BIT(SCALE) | BIT(VAGUE) | BIT(FRACTION) | BIT(ORDINAL) | BIT(UNIT) |
           BIT(HALF),
       0, PLX_FORM_LENGTH},
      {part_of_unit, BIT(HALF) | BIT(UNIT), BIT(DASH) | BIT(PREPOSITION) | BIT(ARTICLE) | BIT(UNIT),
       PLX_FORM_LENGTH},
      {single, BIT(UNIT) | BIT(LEAD), 0, PLX_FORM_LENGTH},
      {bare_plural, BIT(UNIT), 0, PLX_FORM_LENGTH},
  };
#undef BIT
  return plx_time_first(matchers, G_N_ELEMENTS(matchers), t, i, e);
}

/* ---- repeated times ---- */

/* What is repeated: `Tuesday`, `other Tuesday`, `July`, `day`, `two weeks`, `night`, `other day`. */
static guint32 repeated_thing(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  if (plx_time_is(t, i, "other") && plx_time_kind(t, i + 1) == PLX_TIME_WEEKDAY)
    i++;
  const PlxTimeItem *item = plx_time_at(t, i);
  switch (item->kind) {
  case PLX_TIME_WEEKDAY:
    e->fields.weekday = item->value;
    e->unit = PLX_UNIT_DAY;
    if (plx_time_kind(t, i + 1) == PLX_TIME_PART) {
      e->part = (PlxTimePart)plx_time_at(t, i + 1)->value;
      return i + 2;
    }
    return i + 1;
  case PLX_TIME_MONTH:
    e->fields.month = item->value;
    e->unit = PLX_UNIT_MONTH;
    return i + 1;
  case PLX_TIME_SEASON:
    e->number = item->value;
    e->unit = PLX_UNIT_SEASON;
    return i + 1;
  case PLX_TIME_PART:
    e->part = (PlxTimePart)item->value;
    e->unit = PLX_UNIT_HOUR;
    return item->value < PLX_PART_NOON ? i + 1 : 0;
  default:
    break;
  }
  e->amount.low = ONE;
  const gboolean other = plx_time_is(t, i, "other");
  const guint32 after = other ? i + 1 : plx_time_amount(t, i, &e->amount);
  const guint32 at = after != 0 ? after : i;
  if (other)
    e->amount.low = 2 * ONE;
  if (plx_time_kind(t, at) != PLX_TIME_UNIT || e->amount.vague)
    return 0;
  e->unit = (PlxTimeUnit)plx_time_at(t, at)->value;
  return at + 1;
}

guint32 plx_time_repeated(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *item = plx_time_at(t, i), *next = plx_time_at(t, i + 1);
  plx_time_begin(e, PLX_FORM_REPEATED, i);
  guint32 at = 0;
  if (item->kind == PLX_TIME_EACH) {
    at = repeated_thing(t, i + 1, e);
  } else if (item->kind == PLX_TIME_OFTEN && (!item->capital || i == 0) &&
             (item->value != PLX_UNIT_QUARTER || next->kind != PLX_TIME_OTHER)) {
    e->unit = (PlxTimeUnit)item->value;
    e->amount.low = ONE;
    at = i + 1;
  } else if (item->kind == PLX_TIME_WEEKDAY &&
             (item->plural || (next->kind == PLX_TIME_PART && next->plural))) {
    at = repeated_thing(t, i, e);
  } else if (item->kind == PLX_TIME_UNIT && item->value == PLX_UNIT_WEEKEND && item->plural &&
             plx_time_after_preposition(t, i)) {
    e->unit = PLX_UNIT_WEEKEND;
    e->amount.low = ONE;
    at = i + 1;
  }
  e->last = at;
  return at;
}
