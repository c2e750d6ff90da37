/* How this works: a core is the longest thing that one of the matchers finds, with a hedge or a position
 * (`nearly`, `early`, `the end of`) before it. */
#include "annotate/time_parse.h"

const PlxTimeExpr plx_time_nothing = {.fields = {-1, -1, -1, -1, -1, -1, -1},
                                      .unit = PLX_UNIT_NONE,
                                      .last_day = -1,
                                      .shift_unit = PLX_UNIT_NONE,
                                      .more_unit = PLX_UNIT_NONE};

/* ---- hedges ---- */

/* The longer one first where one begins like another. */
static const struct {
  const char *words[3];
  PlxBound bound;
  gboolean number; /* only before a number: not in `over the past year` */
} hedges[] = {
    {{"no", "more", "than"}, PLX_BOUND_AT_MOST, FALSE},
    {{"no", "longer", "than"}, PLX_BOUND_AT_MOST, FALSE},
    {{"no", "less", "than"}, PLX_BOUND_AT_LEAST, FALSE},
    {{"no", "fewer", "than"}, PLX_BOUND_AT_LEAST, FALSE},
    {{"at", "least"}, PLX_BOUND_AT_LEAST, FALSE},
    {{"at", "most"}, PLX_BOUND_AT_MOST, FALSE},
    {{"up", "to"}, PLX_BOUND_AT_MOST, FALSE},
    {{"more", "than"}, PLX_BOUND_MORE_THAN, FALSE},
    {{"longer", "than"}, PLX_BOUND_MORE_THAN, FALSE},
    {{"less", "than"}, PLX_BOUND_LESS_THAN, FALSE},
    {{"fewer", "than"}, PLX_BOUND_LESS_THAN, FALSE},
    {{"just", "over"}, PLX_BOUND_MORE_THAN, TRUE},
    {{"well", "over"}, PLX_BOUND_MORE_THAN, TRUE},
    {{"just", "under"}, PLX_BOUND_LESS_THAN, TRUE},
    {{"just", "about"}, PLX_BOUND_ABOUT, FALSE},
    {{"close", "to"}, PLX_BOUND_ABOUT, FALSE},
    {{"over"}, PLX_BOUND_MORE_THAN, TRUE},
    {{"under"}, PLX_BOUND_LESS_THAN, TRUE},
    {{"about"}, PLX_BOUND_ABOUT, FALSE},
    {{"around"}, PLX_BOUND_ABOUT, FALSE},
    {{"approximately"}, PLX_BOUND_ABOUT, FALSE},
    {{"approx"}, PLX_BOUND_ABOUT, FALSE},
    {{"roughly"}, PLX_BOUND_ABOUT, FALSE},
    {{"nearly"}, PLX_BOUND_ABOUT, FALSE},
    {{"almost"}, PLX_BOUND_ABOUT, FALSE},
    {{"some"}, PLX_BOUND_ABOUT, TRUE},
    {{"circa"}, PLX_BOUND_ABOUT, FALSE},
};

static gboolean begins_number(const PlxTimeText *t, guint32 i)
{
  const PlxTimeItem *item = plx_time_at(t, i);
  return item->kind == PLX_TIME_NUMBER || item->kind == PLX_TIME_COUNT || item->kind == PLX_TIME_FRACTION ||
         item->kind == PLX_TIME_HALF || (item->kind == PLX_TIME_ARTICLE && item->value == 1);
}

/* The place behind a hedge; 0 if there is none. */
static guint32 hedge(const PlxTimeText *t, guint32 i, PlxBound *bound)
{
  const guint8 kind = plx_time_kind(t, i);
  if (kind != PLX_TIME_HEDGE && kind != PLX_TIME_LEAD && kind != PLX_TIME_PREPOSITION)
    return 0;
  for (gsize h = 0; h < G_N_ELEMENTS(hedges); h++) {
    guint32 words = 0;
    while (words < G_N_ELEMENTS(hedges[h].words) && hedges[h].words[words] != NULL &&
           plx_time_is(t, i + words, hedges[h].words[words]))
      words++;
    const gboolean all = words == G_N_ELEMENTS(hedges[h].words) || hedges[h].words[words] == NULL;
    if (!all || (hedges[h].number && !begins_number(t, i + words)))
      continue;
    *bound = hedges[h].bound;
    return i + words;
  }
  return 0;
}

/* ---- cores ---- */

/* The longest thing that begins here. */
static guint32 core(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
#define BIT PLX_TIME_BIT
  static const PlxTimeMatcher matchers[] = {
      {plx_time_holiday, BIT(HOLIDAY) | BIT(MONTH), 0, PLX_FORM_POINT},
      {plx_time_clock, BIT(NUMBER) | BIT(COUNT) | BIT(HALF) | BIT(UNIT) | BIT(PART), 0, PLX_FORM_POINT},
      {plx_time_date, BIT(MONTH) | BIT(NUMBER) | BIT(ORDINAL) | BIT(WEEKDAY), 0, PLX_FORM_POINT},
      {plx_time_nth, BIT(ORDINAL) | BIT(RELATIVE) | BIT(LEAD), BIT(UNIT) | BIT(WEEKDAY), PLX_FORM_POINT},
      {plx_time_period,
       BIT(NUMBER) | BIT(COUNT) | BIT(ORDINAL) | BIT(FISCAL) | BIT(LEAD) | BIT(RELATIVE) | BIT(APOSTROPHE) |
           BIT(DECADE) | BIT(SEASON) | BIT(UNIT),
       0, PLX_FORM_POINT},
      {plx_time_relative, ~(BIT(MONTH) | BIT(HOLIDAY) | BIT(EACH)), 0, PLX_FORM_POINT},
      {plx_time_length,
       BIT(NUMBER) | BIT(COUNT) | BIT(SCALE) | BIT(VAGUE) | BIT(FRACTION) | BIT(ORDINAL) | BIT(UNIT) |
           BIT(HALF) | BIT(LEAD),
       0, PLX_FORM_LENGTH},
      {plx_time_repeated, BIT(EACH) | BIT(OFTEN) | BIT(WEEKDAY) | BIT(UNIT), 0, PLX_FORM_REPEATED},
  };
#undef BIT
  const PlxTimeBits bits = plx_time_bits(t, i);
  guint32 best = 0;
  for (gsize m = 0; m < G_N_ELEMENTS(matchers); m++) {
    PlxTimeExpr found;
    const guint32 at = plx_time_may_match(&matchers[m], bits) ? matchers[m].match(t, i, &found) : 0;
    if (at > best && !(found.adjective && plx_time_kind(t, i) == PLX_TIME_ARTICLE)) {
      best = at;
      *e = found;
    }
  }
  return best;
}

/* A hedge goes with lengths, with what lies so long ago, and with a clock time or a date. */
static gboolean may_hedge(const PlxTimeExpr *e, PlxBound bound)
{
  if (e->form == PLX_FORM_LENGTH)
    return TRUE;
  if (e->form != PLX_FORM_POINT)
    return FALSE;
  if (e->base != PLX_BASE_NONE)
    return e->shift != 0 && !e->chosen;
  return bound == PLX_BOUND_ABOUT;
}

/* `early`, `mid-`, `the end of`, `earlier in` before a point. */
static guint32 positioned(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  const gboolean article = plx_time_kind(t, i) == PLX_TIME_ARTICLE;
  guint32 at = article ? i + 1 : i;
  const PlxTimeItem *word = plx_time_at(t, at);
  const gboolean middle = plx_time_is(t, at, "middle");
  gboolean dash = FALSE;
  if (word->kind == PLX_TIME_EDGE || middle) { /* `the end of May`, `end-May` */
    const gboolean joined = !article && !middle && plx_time_glued(t, at + 1, PLX_TIME_DASH);
    if (!plx_time_is(t, ++at, "of") && !joined)
      return 0;
    at++;
  } else if (word->kind == PLX_TIME_POSITION) {
    at++;
    dash = plx_time_kind(t, at) == PLX_TIME_DASH;
    if (dash)
      at++;
    else if (!article && plx_time_is(t, at, "in") && plx_time_kind(t, at + 1) == PLX_TIME_ARTICLE)
      at++;
  } else {
    return 0;
  }
  const gboolean inner =
      plx_time_kind(t, at) == PLX_TIME_ARTICLE && plx_time_kind(t, at + 1) == PLX_TIME_UNIT;
  guint32 end = 0;
  if (inner && plx_time_at(t, at + 1)->value >= PLX_UNIT_DAY && !plx_time_at(t, at + 1)->plural) {
    plx_time_begin(e, PLX_FORM_POINT, i);
    e->unit = e->shift_unit = (PlxTimeUnit)plx_time_at(t, at + 1)->value;
    e->base = e->unit == PLX_UNIT_DAY ? PLX_BASE_FOCUS : PLX_BASE_PUBLISHED;
    end = at + 2;
  } else {
    end = core(t, at, e);
  }
  if (end == 0 || (dash && article && e->unit == PLX_UNIT_MONTH) ||
      (e->form != PLX_FORM_POINT && e->form != PLX_FORM_REFERENCE))
    return 0;
  if (e->form == PLX_FORM_POINT)
    e->position = (PlxTimePosition)word->value;
  e->edge = word->kind == PLX_TIME_EDGE;
  e->last = end;
  return end;
}

guint32 plx_time_whole(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  PlxTimeExpr other;
  const guint32 end = core(t, i, e), placed = positioned(t, i, &other);
  return plx_time_longer(end, e, placed, &other);
}

guint32 plx_time_hedged(const PlxTimeText *t, guint32 i, PlxTimeExpr *e)
{
  PlxBound bound;
  const guint32 begin = hedge(t, i, &bound);
  const guint32 end = begin != 0 ? plx_time_whole(t, begin, e) : 0;
  if (end == 0 || !may_hedge(e, bound))
    return 0;
  e->bound = bound;
  return end;
}
