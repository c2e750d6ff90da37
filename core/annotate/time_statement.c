/* How this works: before a time stand its hedge and its preposition, which tell a bound (`since`, `by`) or
 * how near it is (`shortly after`). A day that owns something (`Friday's vote`) has none of its own. */
#include "annotate/time_statement.h"

static const PlxBound preposition_bounds[] = {
    [PLX_PREPOSITION_SINCE] = PLX_BOUND_AT_LEAST,   [PLX_PREPOSITION_FROM] = PLX_BOUND_AT_LEAST,
    [PLX_PREPOSITION_BY] = PLX_BOUND_AT_MOST,       [PLX_PREPOSITION_UNTIL] = PLX_BOUND_AT_MOST,
    [PLX_PREPOSITION_TO] = PLX_BOUND_EXACT,         [PLX_PREPOSITION_AFTER] = PLX_BOUND_MORE_THAN,
    [PLX_PREPOSITION_BEFORE] = PLX_BOUND_LESS_THAN,
};

/* `in the early hours of`, `in the pre-dawn hours of` before a day or its morning: where it begins, else the
 * place behind `of`. */
static guint32 early_hours(const PlxTimeText *t, guint32 of, PlxTimeExpr *e)
{
  static const char *const which[] = {"early", "small", "wee", "predawn", "dawn"};
  const gboolean morning = e->unit == PLX_UNIT_HOUR && e->part == PLX_PART_MORNING;
  if (of < 2 || (e->unit != PLX_UNIT_DAY && !morning) || !plx_time_is(t, of - 1, "hours"))
    return of + 1;
  for (gsize w = 0; w < G_N_ELEMENTS(which); w++) {
    if (!plx_time_is(t, of - 2, which[w]))
      continue;
    guint32 at = of - 2;
    e->position = PLX_POSITION_EARLY;
    if (at >= 2 && plx_time_kind(t, at - 1) == PLX_TIME_DASH && plx_time_is(t, at - 2, "pre"))
      at -= 2;
    at -= plx_time_kind_before(t, at) == PLX_TIME_ARTICLE ? 1 : 0;
    return at - (plx_time_kind_before(t, at) == PLX_TIME_PREPOSITION ? 1 : 0);
  }
  return of + 1;
}

/* `shortly after 11 a.m.`, `just before noon`: next to the clock time, and not any time from there on. */
static gboolean is_close_by(const PlxTimeText *t, guint32 at, const PlxTimeExpr *e)
{
  static const char *const close[] = {"immediately", "just",    "minutes", "moments",
                                      "right",       "shortly", "soon"};
  return e->unit <= PLX_UNIT_HOUR && (e->bound == PLX_BOUND_MORE_THAN || e->bound == PLX_BOUND_LESS_THAN) &&
         PLX_TIME_ANY(t, at - 1, close);
}

/* `by last Friday's earthquake`: the preposition is that of what the day owns. */
static gboolean is_owner(const PlxTimeText *t, const PlxTimeExpr *e)
{
  return plx_time_kind(t, e->last) == PLX_TIME_APOSTROPHE &&
         plx_time_glued(t, e->last, PLX_TIME_APOSTROPHE) && plx_time_is(t, e->last + 1, "s");
}

guint32 plx_time_statement(const PlxTimeText *t, PlxTimeExpr *e)
{
  guint32 at = e->first;
  if (is_owner(t, e))
    return at;
  if (plx_time_kind_before(t, at) == PLX_TIME_HEDGE && e->form != PLX_FORM_REPEATED &&
      e->bound == PLX_BOUND_EXACT) {
    at--;
    if (t->items[at].value == PLX_BOUND_ABOUT)
      e->bound = PLX_BOUND_ABOUT;
  }
  if (plx_time_kind_before(t, at) != PLX_TIME_PREPOSITION)
    return at;
  const PlxTimeItem *preposition = plx_time_at(t, --at);
  if (preposition->value == PLX_PREPOSITION_OF)
    return early_hours(t, at, e);
  if (preposition->value >= PLX_PREPOSITION_SINCE && e->form == PLX_FORM_POINT && e->bound == PLX_BOUND_EXACT)
    e->bound = preposition_bounds[preposition->value];
  if (at > 0 && is_close_by(t, at, e)) {
    e->after = e->bound == PLX_BOUND_MORE_THAN;
    e->before = e->bound == PLX_BOUND_LESS_THAN;
    e->bound = PLX_BOUND_ABOUT;
    at--;
  }
  if (preposition->value == PLX_PREPOSITION_ON && plx_time_kind_before(t, at) == PLX_TIME_POSITION &&
      e->unit == PLX_UNIT_DAY) {
    at--;
    if (e->position == PLX_POSITION_NONE)
      e->position = (PlxTimePosition)t->items[at].value;
  }
  return at;
}
