/* Years and what they are made of or make: `1994`, `fiscal 1989`, `the late 1970s`, `the 19th century`, `the
 * third quarter of 2019`, `Q3`, `the last half of 1989`, `the winter of 1994`. */
#include "annotate/time_parse.h"

/* `two thousand and five` behind `the year`. */
static guint32 year_in_words(const PlxTimeText *t, guint32 i, gint32 *year)
{
  if (!plx_time_is(t, i, "two") || !plx_time_is(t, i + 1, "thousand"))
    return 0;
  *year = 2000;
  const guint32 at = plx_time_is(t, i + 2, "and") ? i + 3 : i + 2;
  if (plx_time_kind(t, at) != PLX_TIME_COUNT)
    return i + 2;
  *year += plx_time_at(t, at)->value;
  return at + 1;
}

/* Does a plural noun behind a number say that it counts something: `2000 soldiers`? */
static gboolean counts_something(const PlxTimeText *t, guint32 i)
{
  const PlxTimeItem *next = plx_time_at(t, i);
  const guint8 upos = plx_article_token(t->article, next->token)->upos;
  return next->kind == PLX_TIME_OTHER && !next->capital && next->end - next->start > 3 &&
         t->text[next->end - 1] == 's' && (upos == PLX_UPOS_NOUN || upos == PLX_UPOS_X);
}

/* Can a year stand alone here? */
static gboolean year_stands(const PlxTimeText *t, guint32 i, guint32 end)
{
  const guint8 before = plx_time_kind_before(t, i), next = plx_time_kind(t, end);
  if (before == PLX_TIME_CURRENCY || plx_time_is_cut(t, end) || next == PLX_TIME_UNIT ||
      next == PLX_TIME_SCALE || next == PLX_TIME_HALFDAY)
    return FALSE;
  const gboolean glued_ok = before == PLX_TIME_OPEN || before == PLX_TIME_DASH || before == PLX_TIME_PUNCT ||
                            before == PLX_TIME_SLASH;
  if (plx_time_at(t, i)->glued && !glued_ok)
    return FALSE;
  if (plx_time_at(t, i)->glued && (before == PLX_TIME_DASH || before == PLX_TIME_SLASH) && i > 1 &&
      t->items[i - 2].kind == PLX_TIME_NUMBER && t->items[i - 2].digits != 4)
    return FALSE;
  const gint32 year = plx_time_at(t, i)->value;
  if (plx_time_at(t, i)->kind == PLX_TIME_NUMBER && (year < 1700 || year > 2099))
    return i > 0 && plx_time_is(t, i - 1, "in") && next != PLX_TIME_OTHER;
  return before == PLX_TIME_ARTICLE || before == PLX_TIME_THAT || !counts_something(t, end);
}

/* A year alone, or with what names it: `fiscal 1989`, `the year 2000`, `the 1988 period`. */
static guint32 year_alone(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const gboolean article = plx_time_kind(t, i) == PLX_TIME_ARTICLE;
  guint32 begin = article ? i + 1 : i;
  const gboolean named = article && plx_time_is(t, begin, "year"),
                 fiscal = plx_time_kind(t, begin) == PLX_TIME_FISCAL;
  if (named || fiscal)
    begin = plx_time_kind(t, begin + 1) == PLX_TIME_DASH ? begin + 2 : begin + 1;
  guint32 at = plx_time_year(t, begin, &e->fields.year);
  if (at == 0 && named)
    at = year_in_words(t, begin, &e->fields.year);
  if (at == 0)
    return 0;
  e->unit = PLX_UNIT_YEAR;
  if (named || fiscal)
    return at;
  e->same_part = plx_time_is(t, at, "period") || plx_time_is(t, at, "quarter");
  if (e->same_part)
    return at + 1;
  return !article && year_stands(t, i, at) ? at : 0;
}

/* `2019-20`, `2019/20`, `the 2019–20 season`: two years. */
static guint32 two_years(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint32 begin = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  const guint32 link = plx_time_year(t, begin, &e->fields.year);
  const PlxTimeItem *second = plx_time_at(t, link + 1);
  if (link != begin + 1 ||
      (!plx_time_glued(t, link, PLX_TIME_DASH) && !plx_time_glued(t, link, PLX_TIME_SLASH)) ||
      second->kind != PLX_TIME_NUMBER || !second->glued || second->digits != 2 ||
      second->value != (e->fields.year + 1) % 100 || plx_time_is_cut(t, link + 2) ||
      plx_time_glued(t, link + 2, PLX_TIME_DASH))
    return 0;
  e->unit = PLX_UNIT_YEAR;
  e->two_years = TRUE;
  e->adjective = TRUE;
  return link + 2;
}

/* `1980s`, `1980's`, `'80s`, `the nineties`. */
static guint32 decade(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint32 begin = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  const gboolean mark = plx_time_kind(t, begin) == PLX_TIME_APOSTROPHE;
  const guint32 number = mark ? begin + 1 : begin;
  const PlxTimeItem *item = plx_time_at(t, number);
  e->unit = PLX_UNIT_DECADE;
  if (item->kind == PLX_TIME_DECADE && begin > i) {
    e->number = 190 + item->value / 10;
    return item->value >= 20 ? number + 1 : 0;
  }
  if (item->kind != PLX_TIME_NUMBER || item->value % 10 != 0 || item->grouped || (mark && !item->glued))
    return 0;
  guint32 at = number + 1;
  if (plx_time_glued(t, at, PLX_TIME_APOSTROPHE))
    at++;
  if (!plx_time_at(t, at)->glued || !plx_time_is(t, at, "s"))
    return 0;
  if (item->digits == 4 && item->value >= 1000 && item->value < 2200)
    e->number = item->value / 10;
  else if (item->digits == 2 && (mark || begin > i))
    e->number = (item->value < 30 ? 200 : 190) + item->value / 10;
  else
    return 0;
  return at + 1;
}

/* `the 20th century`, `the twenty-first century`. */
static guint32 century(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  guint32 at = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  gint32 tens = 0;
  if (plx_time_kind(t, at) == PLX_TIME_COUNT && plx_time_at(t, at)->value == 20 &&
      plx_time_kind(t, at + 1) == PLX_TIME_DASH) {
    tens = 20;
    at += 2;
  }
  const PlxTimeItem *ordinal = plx_time_at(t, at);
  if (ordinal->kind != PLX_TIME_ORDINAL || ordinal->value > 30)
    return 0;
  at = plx_time_kind(t, at + 1) == PLX_TIME_DASH ? at + 2 : at + 1;
  if (!plx_time_is(t, at, "century") || plx_time_is(t, at + 1, "BC") || plx_time_is(t, at + 1, "BCE"))
    return 0;
  e->unit = PLX_UNIT_CENTURY;
  e->adjective = plx_time_kind(t, i) == PLX_TIME_ARTICLE && plx_time_at(t, i)->value == 1;
  e->number = tens + ordinal->value;
  return at + 1;
}

/* The year that a quarter, a half or a season belongs to, behind it. */
static guint32 year_of(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint32 at = plx_time_is(t, i, "of") ? i + 1 : i;
  const guint32 fiscal = plx_time_kind(t, at) == PLX_TIME_FISCAL ? at + 1 : at;
  const guint32 after = plx_time_year(t, fiscal, &e->fields.year);
  if (after == 0)
    e->fields.year = -1;
  return after != 0 && !plx_time_is_cut(t, after) ? after : i;
}

/* `Q3`, `H1`: where it ends; 0. */
static guint32 quarter_in_short(const PlxTimeText *t, guint32 at, PlxTimeExpr *e)
{
  const PlxTimeItem *letter = plx_time_at(t, at), *number = plx_time_at(t, at + 1);
  const gboolean half = plx_time_is(t, at, "h");
  if (!letter->capital || !(half || plx_time_is(t, at, "q")) || !number->glued ||
      number->kind != PLX_TIME_NUMBER || number->value < 1 || number->value > (half ? 2 : 4) ||
      number->digits != 1)
    return 0;
  e->number = number->value;
  e->unit = half ? PLX_UNIT_HALF : PLX_UNIT_QUARTER;
  return at + 2;
}

/* `third quarter`, `last-half`, `final quarter`: where it ends; 0. */
static guint32 quarter_in_words(const PlxTimeText *t, guint32 at, PlxTimeExpr *e, gboolean *last)
{
  const PlxTimeItem *item = plx_time_at(t, at);
  *last = (item->kind == PLX_TIME_RELATIVE && plx_time_is(t, at, "last")) || plx_time_is(t, at, "final");
  if (item->kind != PLX_TIME_ORDINAL && !*last)
    return 0;
  e->adjective = plx_time_kind(t, at + 1) == PLX_TIME_DASH;
  at = e->adjective ? at + 2 : at + 1;
  if (plx_time_kind(t, at) == PLX_TIME_FISCAL)
    at++;
  const gboolean half = plx_time_kind(t, at) == PLX_TIME_HALF;
  const gint32 most = half ? 2 : 4;
  if (!half && !plx_time_is(t, at, "quarter"))
    return 0;
  e->unit = half ? PLX_UNIT_HALF : PLX_UNIT_QUARTER;
  e->number = *last ? most : item->value;
  return e->number <= most ? at + 1 : 0;
}

/* `the third quarter of 2019`, `the last quarter of 2019`, `fiscal 2020 first quarter`, `third-quarter`,
 * `Q3`, `the first half of 2019`.
 */
static guint32 quarter(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  guint32 at = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  gint32 year = -1;
  gboolean last = FALSE;
  if (plx_time_kind(t, at) == PLX_TIME_FISCAL)
    at = plx_time_kind(t, at + 1) == PLX_TIME_DASH ? at + 2 : at + 1;
  const guint32 after = plx_time_year(t, at, &year);
  const guint32 begin = after != 0 ? after : at;
  e->elapsed = i > 0 && plx_time_is(t, i - 1, "for");
  at = quarter_in_short(t, begin, e);
  if (at == 0)
    at = quarter_in_words(t, begin, e, &last);
  if (at == 0)
    return 0;
  const guint32 end = year > 0 ? at : year_of(t, at, e);
  if (last && e->unit == PLX_UNIT_QUARTER && end == at) /* `the last quarter`, of any year */
    return 0;
  if (year > 0)
    e->fields.year = year;
  if (e->unit == PLX_UNIT_HALF && e->fields.year < 0) /* `the first half of the year`, not of the match */
    return plx_time_is(t, at, "of") && plx_time_is(t, at + 2, "year") ? at : 0;
  return end;
}

/* `summer 2019`, `the winter of 1994`, `in the spring`. */
static guint32 season(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const gboolean article = plx_time_kind(t, i) == PLX_TIME_ARTICLE;
  const guint32 at = article ? i + 1 : i;
  const PlxTimeItem *item = plx_time_at(t, at);
  if (item->kind != PLX_TIME_SEASON || item->plural || (article && plx_time_at(t, i)->value == 1))
    return 0; /* `a summer day` */
  e->unit = PLX_UNIT_SEASON;
  e->number = item->value;
  if (plx_article_token(t->article, item->token)->upos == PLX_UPOS_VERB ||
      (at > 0 && plx_time_is(t, at - 1, "to")))
    return 0; /* prices that fall */
  const guint32 end = year_of(t, at + 1, e);
  if (e->fields.year >= 0)
    return end;
  const gboolean placed =
      article ? plx_time_after_preposition(t, i) || plx_time_is(t, at, "summer")
              : plx_time_after_preposition(t, i) || plx_time_kind_before(t, i) == PLX_TIME_POSITION;
  return placed && plx_time_kind(t, end) != PLX_TIME_OTHER && !plx_time_is(t, i - (i > 0), "of") ? end : 0;
}

guint32 plx_time_period(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
#define BIT PLX_TIME_BIT
  static const PlxTimeMatcher matchers[] = {
      {quarter, BIT(ORDINAL) | BIT(FISCAL) | BIT(COUNT) | BIT(LEAD) | BIT(RELATIVE), 0, PLX_FORM_POINT},
      {quarter, BIT(NUMBER), BIT(ORDINAL) | BIT(FISCAL) | BIT(LEAD) | BIT(RELATIVE), PLX_FORM_POINT},
      {two_years, BIT(NUMBER), BIT(DASH) | BIT(SLASH), PLX_FORM_POINT},
      {decade, BIT(APOSTROPHE) | BIT(DECADE), 0, PLX_FORM_POINT},
      {decade, BIT(NUMBER), BIT(APOSTROPHE) | BIT(OTHER), PLX_FORM_POINT},
      {century, BIT(ORDINAL) | BIT(COUNT), BIT(DASH) | BIT(UNIT), PLX_FORM_POINT},
      {season, BIT(SEASON), 0, PLX_FORM_POINT},
      {year_alone, BIT(NUMBER) | BIT(COUNT) | BIT(UNIT) | BIT(FISCAL), 0, PLX_FORM_POINT},
  };
#undef BIT
  return plx_time_first(matchers, G_N_ELEMENTS(matchers), t, i, e);
}
