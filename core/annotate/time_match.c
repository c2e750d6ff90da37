/* How this works: a time is a core with what stands before it (time_core.c); cores that complement each other
 * and stand side by side are one time (time_join.c), and a zone may stand behind. Everything looks a bounded
 * number of items ahead, so the whole is linear. */
#include "annotate/time_parse.h"

/* `early afternoon local time`, `6 p.m. on Monday (2200 GMT)`. */
static guint32 zone_behind(const PlxTimeText *t, PlxTimeExpr *e)
{
  const gboolean known = e->local || e->has_offset || e->place_zone != NULL;
  const guint8 next = plx_time_kind(t, e->last);
  return known && next != PLX_TIME_OPEN && next != PLX_TIME_COMMA ? e->last : plx_time_zone(t, e->last, e);
}

/* `1 May to 30 September 2026`: the first day is of the year that the last one names. */
static void borrow_year(const PlxTimeText *t, PlxTimeExpr *e)
{
  PlxTimeExpr f;
  static const char *const links[] = {"to", "until", "through", "and"};
  const gboolean linked = plx_time_kind(t, e->last) == PLX_TIME_DASH || PLX_TIME_ANY(t, e->last, links);
  if (!linked || e->fields.month < 0 || e->fields.year >= 0 || e->base != PLX_BASE_NONE || e->chosen)
    return;
  if (plx_time_date(t, e->last + 1, &f) == 0 || f.fields.year < 0 || f.fields.month < 0)
    return;
  e->fields.year = f.fields.year - (f.fields.month < e->fields.month ? 1 : 0);
}

guint32 plx_time_match(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  PlxTimeExpr other;
  const guint32 whole = plx_time_whole(t, i, e), about = plx_time_hedged(t, i, &other);
  const guint32 end = plx_time_longer(whole, e, about, &other);
  if (end == 0)
    return 0;
  e->first = i;
  e->last = end;
  if (plx_time_is(t, end, "or") && plx_time_is(t, end + 1, "so") &&
      (e->counted || e->form == PLX_FORM_LENGTH || e->base != PLX_BASE_NONE)) {
    e->last += 2;
    e->bound = PLX_BOUND_ABOUT;
  }
  plx_time_join(t, e);
  if (e->unit <= PLX_UNIT_HOUR && e->form == PLX_FORM_POINT && e->fields.zone_minute < 0 &&
      e->other_zone == NULL)
    e->last = zone_behind(t, e);
  borrow_year(t, e);
  return e->last;
}
