/* Times as seen from now or from the day last spoken of: `last week`, `next October`, `this morning`, `the
 * same day`, `two days earlier`, `a fortnight ago`, `the year-ago quarter`, `now`, `in the near future`. */
#include "annotate/time_parse.h"

static gboolean is_unit(const PlxTimeText *t, guint32 i, PlxTimeUnit unit)
{
  return plx_time_kind(t, i) == PLX_TIME_UNIT && plx_time_at(t, i)->value == (gint32)unit;
}

/* `'s` */
static guint32 possessive(const PlxTimeText *t, guint32 i)
{
  return plx_time_glued(t, i, PLX_TIME_APOSTROPHE) && plx_time_is(t, i + 1, "s") &&
                 plx_time_at(t, i + 1)->glued
             ? i + 2
             : i;
}

/* `USA Today`, `the Today programme`, `Radio 4's Today`. */
static gboolean is_name(const PlxTimeText *t, guint32 i)
{
  const guint8 before = plx_time_kind_before(t, i);
  return plx_time_at(t, i)->capital && plx_time_is(t, i, "today") &&
         (before == PLX_TIME_ARTICLE || (before == PLX_TIME_OTHER && t->items[i - 1].capital) ||
          (before == PLX_TIME_OTHER && t->items[i - 1].glued));
}

/* `today`, `the day before yesterday`. */
static guint32 day_word(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  gint32 by = 0;
  guint32 at = i;
  if (plx_time_kind(t, at) == PLX_TIME_ARTICLE && is_unit(t, at + 1, PLX_UNIT_DAY)) {
    by = plx_time_is(t, at + 2, "before") ? -1 : plx_time_is(t, at + 2, "after") ? 1 : 0;
    at += 3;
    if (by == 0)
      return 0;
  }
  const PlxTimeItem *item = plx_time_at(t, at);
  if (item->kind != PLX_TIME_DAY || is_name(t, at))
    return 0; /* `USA Today`, `the Today programme` */
  plx_time_shift(e, PLX_BASE_PUBLISHED, PLX_UNIT_DAY, by + (item->value == 2 ? 0 : item->value));
  if (item->value == 2) {
    e->part = PLX_PART_NIGHT;
    e->unit = PLX_UNIT_HOUR;
  }
  return at + 1;
}

/* `now`, `more recently`, `the near future`, `the past`. */
static guint32 reference(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  if (item->kind == PLX_TIME_REFERENCE)
    return plx_time_refer(e, item->value, i + 1);
  if (item->kind == PLX_TIME_LEAD && plx_time_is(t, i, "right") && plx_time_is(t, i + 1, "now"))
    return plx_time_refer(e, 0, i + 2);
  if (item->kind == PLX_TIME_HEDGE && plx_time_is(t, i, "more") && plx_time_is(t, i + 1, "recently"))
    return plx_time_refer(e, -1, i + 2);
  if (item->kind != PLX_TIME_ARTICLE || item->value == 1)
    return 0;
  const guint32 at = plx_time_is(t, i + 1, "near") ? i + 2 : i + 1;
  const gboolean future = plx_time_is(t, at, "future");
  const PlxTimeItem *next = plx_time_at(t, at + 1);
  if ((!future && !plx_time_is(t, at, "past")) || plx_time_is(t, at + 1, "of"))
    return 0;
  if (next->kind == PLX_TIME_OTHER) {
    const guint8 upos = plx_article_token(t->article, next->token)->upos;
    if (upos == PLX_UPOS_NOUN || upos == PLX_UPOS_PROPN || upos == PLX_UPOS_ADJ || upos == PLX_UPOS_NUM ||
        upos == PLX_UPOS_X)
      return 0;
  } else if (next->kind < PLX_TIME_PREPOSITION && next->kind != PLX_TIME_THAT &&
             next->kind != PLX_TIME_ARTICLE) {
    return 0;
  }
  return plx_time_refer(e, future ? 1 : -1, at + 1);
}

/* Whether `the next day` is seen from the day spoken of, not from now. */
static PlxTimeBase base_of(const PlxTimeText *t, guint32 relative, gboolean article)
{
  const gboolean told = plx_time_is(t, relative, "following") || plx_time_is(t, relative, "previous") ||
                        plx_time_is(t, relative, "preceding") || plx_time_is(t, relative, "subsequent");
  return told || (article && plx_time_is(t, relative, "next")) ? PLX_BASE_FOCUS : PLX_BASE_PUBLISHED;
}

/* `next year's first quarter` */
static guint32 quarter_of_year(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const guint32 at = possessive(t, i);
  const PlxTimeItem *ordinal = plx_time_at(t, at);
  if (at == i || ordinal->kind != PLX_TIME_ORDINAL || ordinal->value > 4 ||
      !is_unit(t, at + 1, PLX_UNIT_QUARTER))
    return i;
  e->unit = PLX_UNIT_QUARTER;
  e->number = ordinal->value;
  return at + 2;
}

/* `last week`, `the following day`, `the past hour`. */
static guint32 relative_unit(const PlxTimeText *t, guint32 relative, guint32 at, gboolean article,
                             PlxTimeExpr *e)
{
  const PlxTimeItem *unit = plx_time_at(t, at);
  const gint32 by = plx_time_at(t, relative)->value;
  const PlxTimeBase base = base_of(t, relative, article);
  if (unit->capital && plx_time_at(t, relative)->capital && relative > 0) /* a programme: `This Week` */
    return 0;
  if (unit->plural) {
    e->unit = (PlxTimeUnit)unit->value;
    const gboolean counts =
        plx_time_is(t, relative, "last") || plx_time_is(t, relative, "next"); /* her last days */
    return unit->value >= PLX_UNIT_DAY && by != 0 && !counts && !plx_time_is(t, at + 1, "of")
               ? plx_time_refer(e, by, at + 1)
               : 0;
  }
  switch ((PlxTimeUnit)unit->value) {
  case PLX_UNIT_SECOND:
  case PLX_UNIT_MINUTE:
    return 0;
  case PLX_UNIT_HOUR:
  case PLX_UNIT_FORTNIGHT:
    e->form = PLX_FORM_LENGTH;
    e->unit = (PlxTimeUnit)unit->value;
    e->amount = (PlxTimeAmount){1000, FALSE};
    e->choice = by;
    return by != 0 ? at + 1 : 0;
  case PLX_UNIT_DAY:
    if (by == 0 || (base == PLX_BASE_PUBLISHED && !plx_time_is(t, relative, "next")))
      return 0;
    plx_time_shift(e, PLX_BASE_FOCUS, PLX_UNIT_DAY, by);
    return at + 1;
  default:
    plx_time_shift(e, plx_time_is(t, relative, "latest") ? PLX_BASE_FOCUS : base, (PlxTimeUnit)unit->value,
                   by);
    return unit->value == PLX_UNIT_YEAR ? quarter_of_year(t, at + 1, e) : at + 1;
  }
}

/* `last Friday`, `next October`, `this summer`, `last night`. */
static guint32 relative_name(const PlxTimeText *t, guint32 relative, guint32 at, gboolean article,
                             PlxTimeExpr *e)
{
  const PlxTimeItem *name = plx_time_at(t, at);
  const gint32 by = plx_time_at(t, relative)->value;
  e->chosen = TRUE;
  e->choice = by;
  e->base = base_of(t, relative, article);
  switch (name->kind) {
  case PLX_TIME_WEEKDAY:
    e->unit = PLX_UNIT_DAY;
    e->fields.weekday = name->value;
    return name->plural ? 0 : at + 1;
  case PLX_TIME_MONTH: {
    PlxTimeExpr date;
    const guint32 end = plx_time_date(t, at, &date);
    e->unit = end > at + 1 ? date.unit : PLX_UNIT_MONTH;
    e->fields = end > at + 1 ? date.fields : e->fields;
    e->fields.month = name->value;
    return MAX(end, at + 1);
  }
  case PLX_TIME_SEASON:
    e->unit = PLX_UNIT_SEASON;
    e->number = name->value;
    return name->plural ? 0 : at + 1;
  case PLX_TIME_PART:
    if (name->plural || name->value == PLX_PART_OVERNIGHT || (name->value >= PLX_PART_NOON && by != 0))
      return 0; /* `past midnight` */
    plx_time_shift(e, e->base == PLX_BASE_FOCUS ? PLX_BASE_FOCUS : PLX_BASE_PUBLISHED, PLX_UNIT_DAY, by);
    e->chosen = FALSE;
    e->unit = PLX_UNIT_HOUR;
    e->part = (PlxTimePart)name->value;
    return at + 1;
  default:
    return 0;
  }
}

/* `last …`, `this …`, `next …` with or without `the`; `this past spring`, `the past two weeks`. */
static guint32 relative(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const gboolean article = plx_time_kind(t, i) == PLX_TIME_ARTICLE;
  guint32 word = article ? i + 1 : i;
  if (plx_time_kind(t, word) != PLX_TIME_RELATIVE || (!article && plx_time_is(t, word, "following")))
    return 0; /* `following 10 hours of talks` */
  if (plx_time_kind(t, word + 1) == PLX_TIME_RELATIVE)
    word++;
  guint32 at = word + 1;
  if (plx_time_kind(t, at) == PLX_TIME_FISCAL)
    at++;
  if (plx_time_kind(t, at) == PLX_TIME_UNIT)
    return relative_unit(t, word, at, article, e);
  PlxTimeExpr holiday;
  const guint32 feast = plx_time_holiday(t, at, &holiday);
  if (feast != 0) {
    e->fields = holiday.fields;
    e->unit = PLX_UNIT_DAY;
    e->number = holiday.number;
    e->chosen = TRUE;
    e->choice = plx_time_at(t, word)->value;
    return feast;
  }
  const guint32 named = relative_name(t, word, at, article, e);
  if (named != 0)
    return named;
  plx_time_begin(e, PLX_FORM_LENGTH, i);
  const guint32 counted = plx_time_amount(t, at, &e->amount);
  const PlxTimeItem *unit = plx_time_at(t, counted);
  if (counted == 0 || unit->kind != PLX_TIME_UNIT)
    return 0;
  e->unit = (PlxTimeUnit)unit->value;
  e->choice = plx_time_at(t, word)->value;
  return counted + 1;
}

/* `recent weeks`, `future quarters`. */
static guint32 recent(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *word = plx_time_at(t, i), *unit = plx_time_at(t, i + 1);
  if (word->kind != PLX_TIME_RECENT || unit->kind != PLX_TIME_UNIT || !unit->plural)
    return 0;
  if (word->value > 0)
    return plx_time_refer(e, 1, i + 2);
  e->form = PLX_FORM_LENGTH;
  e->unit = (PlxTimeUnit)unit->value;
  e->amount = (PlxTimeAmount){0, TRUE};
  return i + 2;
}

/* `the week before last`, `the night before last`, `the Friday before last`. */
static guint32 before_last(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *item = plx_time_at(t, i + 1);
  if (plx_time_kind(t, i) != PLX_TIME_ARTICLE || item->plural || !plx_time_is(t, i + 2, "before") ||
      !plx_time_is(t, i + 3, "last"))
    return 0;
  const guint8 next = plx_time_kind(t, i + 4);
  if (next == PLX_TIME_WEEKDAY || next == PLX_TIME_MONTH || next == PLX_TIME_UNIT || next == PLX_TIME_PART)
    return 0; /* `the day before last Tuesday` */
  if (item->kind == PLX_TIME_UNIT && item->value >= PLX_UNIT_WEEKEND) {
    plx_time_shift(e, PLX_BASE_PUBLISHED, (PlxTimeUnit)item->value, -2);
  } else if (item->kind == PLX_TIME_PART && item->value < PLX_PART_NOON) {
    plx_time_shift(e, PLX_BASE_PUBLISHED, PLX_UNIT_DAY, -2);
    e->unit = PLX_UNIT_HOUR;
    e->part = (PlxTimePart)item->value;
  } else if (item->kind == PLX_TIME_WEEKDAY) {
    plx_time_shift(e, PLX_BASE_PUBLISHED, PLX_UNIT_WEEK, -1);
    e->unit = PLX_UNIT_DAY;
    e->fields.weekday = item->value;
    e->exact = TRUE;
  } else {
    return 0;
  }
  return i + 4;
}

/* `that June`, `that same Friday`: of the year or week spoken of; not `said that June …`. */
static guint32 that_name(const PlxTimeText *t, guint32 that, guint32 i, PlxTimeExpr *e)
{
  const PlxTimeItem *name = plx_time_at(t, i);
  const gboolean same = i > that + 1;
  const gboolean ends = plx_time_kind(t, i + 1) == PLX_TIME_DOT || plx_time_kind(t, i + 1) == PLX_TIME_END;
  if (!same && !ends && plx_article_token(t->article, plx_time_at(t, that)->token)->upos != PLX_UPOS_DET)
    return 0;
  e->base = PLX_BASE_FOCUS;
  e->chosen = TRUE;
  e->unit = name->kind == PLX_TIME_WEEKDAY ? PLX_UNIT_DAY
            : name->kind == PLX_TIME_MONTH ? PLX_UNIT_MONTH
                                           : PLX_UNIT_SEASON;
  if (name->kind == PLX_TIME_WEEKDAY)
    e->fields.weekday = name->value;
  else if (name->kind == PLX_TIME_MONTH)
    e->fields.month = name->value;
  else
    e->number = name->value;
  return i + 1;
}

/* `that day`, `the same evening`, `that same week`. */
static guint32 that(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  guint32 at = plx_time_kind(t, i) == PLX_TIME_ARTICLE ? i + 1 : i;
  if (plx_time_kind(t, at) != PLX_TIME_THAT)
    return 0;
  if (plx_time_is(t, at, "that") && plx_time_is(t, at + 1, "same"))
    at++;
  const gboolean loose = at == i && plx_time_is(t, at, "same");
  const gboolean these = plx_time_is(t, at, "these") || plx_time_is(t, at, "those");
  const PlxTimeItem *item = plx_time_at(t, at + 1);
  if (these && item->kind == PLX_TIME_UNIT && item->value == PLX_UNIT_DAY && plx_time_is(t, at, "these"))
    return plx_time_refer(e, 0, at + 2);
  if (loose || these || item->plural)
    return 0;
  if (item->kind == PLX_TIME_WEEKDAY || item->kind == PLX_TIME_MONTH || item->kind == PLX_TIME_SEASON)
    return that_name(t, i, at + 1, e);
  if (item->kind == PLX_TIME_PART && item->value < PLX_PART_NOON) {
    plx_time_shift(e, PLX_BASE_FOCUS, PLX_UNIT_DAY, 0);
    e->unit = PLX_UNIT_HOUR;
    e->part = (PlxTimePart)item->value;
    return at + 2;
  }
  if (item->kind != PLX_TIME_UNIT || item->value < PLX_UNIT_DAY || item->value == PLX_UNIT_FORTNIGHT)
    return 0;
  plx_time_shift(e, PLX_BASE_FOCUS, (PlxTimeUnit)item->value, 0);
  return at + 2;
}

/* `the quarter`, `the weekend`, `the full year`, `the latest period`: the one spoken of, or the nearest. */
static guint32 the_unit(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  if (plx_time_kind(t, i) != PLX_TIME_ARTICLE || plx_time_at(t, i)->value == 1)
    return 0;
  const gboolean whole = plx_time_is(t, i + 1, "full") || plx_time_kind(t, i + 1) == PLX_TIME_FISCAL;
  const PlxTimeItem *unit = plx_time_at(t, whole ? i + 2 : i + 1);
  const guint32 end = whole ? i + 3 : i + 2;
  if (plx_time_is(t, i + 1, "latest") && plx_time_is(t, i + 2, "period")) {
    plx_time_shift(e, PLX_BASE_FOCUS, PLX_UNIT_QUARTER, 0);
    return i + 3;
  }
  if (unit->kind != PLX_TIME_UNIT || unit->plural ||
      plx_time_kind(t, end) == PLX_TIME_DASH) /* `the quarter-finals` */
    return 0;
  if (unit->value == PLX_UNIT_YEAR && (plx_time_is(t, end, "ended") || plx_time_is(t, end, "ending"))) {
    e->form = PLX_FORM_LENGTH;
    e->unit = PLX_UNIT_YEAR;
    e->amount = (PlxTimeAmount){1000, FALSE};
    return end;
  }
  const guint32 date = plx_time_is(t, end, "of") ? plx_time_date(t, end + 1, e) : 0;
  if (date != 0 && e->unit == PLX_UNIT_DAY && e->fields.day >= 0 &&
      (unit->value == PLX_UNIT_WEEK || unit->value == PLX_UNIT_WEEKEND)) {
    e->around = (PlxTimeUnit)unit->value; /* `the week of March 6` */
    return date;
  }
  plx_time_begin(e, PLX_FORM_POINT, i);
  if (plx_time_is(t, end, "before") || plx_time_is(t, end, "after") || plx_time_is(t, end, "following"))
    return 0; /* `the week before Christmas`, `the month after the vote` */
  const gboolean placed = whole || plx_time_after_preposition(t, i);
  if (unit->value == PLX_UNIT_QUARTER || unit->value == PLX_UNIT_WEEKEND ||
      (placed &&
       (unit->value == PLX_UNIT_YEAR || unit->value == PLX_UNIT_WEEK || unit->value == PLX_UNIT_MONTH))) {
    plx_time_shift(e, unit->value == PLX_UNIT_QUARTER ? PLX_BASE_FOCUS : PLX_BASE_PUBLISHED,
                   (PlxTimeUnit)unit->value, 0);
    return end;
  }
  return 0;
}

/* `overnight`, `the morning`, `at dawn`, `early afternoon`. */
static guint32 part_alone(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const gboolean article = plx_time_kind(t, i) == PLX_TIME_ARTICLE && plx_time_at(t, i)->value == 0;
  guint32 at = article ? i + 1 : i;
  const gboolean middle = plx_time_is(t, at, "mid");
  if (middle)
    at = plx_time_kind(t, at + 1) == PLX_TIME_DASH ? at + 2 : at + 1;
  const PlxTimeItem *part = plx_time_at(t, at);
  if (part->kind != PLX_TIME_PART || part->plural || part->value >= PLX_PART_NOON)
    return 0;
  const guint8 before = plx_time_kind_before(t, i);
  if (!middle && part->value != PLX_PART_OVERNIGHT && before != PLX_TIME_PREPOSITION &&
      before != PLX_TIME_POSITION && before != PLX_TIME_WEEKDAY && before != PLX_TIME_DAY &&
      before != PLX_TIME_HEDGE)
    return 0;
  e->part = (PlxTimePart)part->value;
  e->unit = PLX_UNIT_HOUR;
  e->position = middle ? PLX_POSITION_MID : PLX_POSITION_NONE;
  return at + 1;
}

/* `year-end`, `year's end`. */
static guint32 year_end(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  if (!is_unit(t, i, PLX_UNIT_YEAR))
    return 0;
  const guint32 at = plx_time_kind(t, i + 1) == PLX_TIME_DASH ? i + 2 : possessive(t, i + 1);
  if (!plx_time_is(t, at, "end"))
    return 0;
  plx_time_shift(e, PLX_BASE_PUBLISHED, PLX_UNIT_YEAR, 0);
  e->position = PLX_POSITION_LATE;
  return at + 1;
}

guint32 plx_time_relative(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
#define BIT PLX_TIME_BIT
  static const PlxTimeMatcher matchers[] = {
      {day_word, BIT(DAY), 0, PLX_FORM_POINT},
      {day_word, BIT(UNIT), BIT(PREPOSITION), PLX_FORM_POINT},
      {plx_time_year_ago, BIT(UNIT), BIT(DASH), PLX_FORM_POINT},
      {plx_time_ago,
       BIT(NUMBER) | BIT(COUNT) | BIT(SCALE) | BIT(VAGUE) | BIT(UNIT) | BIT(PART) | BIT(FRACTION) | BIT(HALF),
       0, PLX_FORM_POINT},
      {relative, BIT(RELATIVE), 0, PLX_FORM_POINT},
      {before_last, BIT(UNIT) | BIT(PART) | BIT(WEEKDAY), BIT(PREPOSITION), PLX_FORM_POINT},
      {recent, BIT(RECENT), BIT(UNIT), PLX_FORM_POINT},
      {that, BIT(THAT), 0, PLX_FORM_POINT},
      {reference, BIT(REFERENCE) | BIT(LEAD) | BIT(HEDGE) | BIT(RECENT) | BIT(RELATIVE), 0, PLX_FORM_POINT},
      {year_end, BIT(UNIT), BIT(DASH) | BIT(APOSTROPHE) | BIT(EDGE), PLX_FORM_POINT},
      {the_unit, BIT(UNIT) | BIT(LEAD) | BIT(FISCAL) | BIT(RELATIVE), 0, PLX_FORM_POINT},
      {part_alone, BIT(PART) | BIT(POSITION), 0, PLX_FORM_POINT},
  };
#undef BIT
  return plx_time_first(matchers, G_N_ELEMENTS(matchers), t, i, e);
}
