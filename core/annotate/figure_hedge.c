#include "annotate/figure_hedge.h"

typedef struct {
  const char *phrase;
  gsize length;
  PlxBound bound;
} Hedge;

#define HEDGE(phrase, bound)                                                                                 \
  {                                                                                                          \
    phrase, sizeof phrase - 1, PLX_BOUND_##bound                                                             \
  }

/* Before the value; of several that end there the longest counts. */
static const Hedge before[] = {
    HEDGE("at least", AT_LEAST),
    HEDGE("at the very least", AT_LEAST),
    HEDGE("at a minimum", AT_LEAST),
    HEDGE("no less than", AT_LEAST),
    HEDGE("no fewer than", AT_LEAST),
    HEDGE("no lower than", AT_LEAST),
    HEDGE("no smaller than", AT_LEAST),
    HEDGE("not less than", AT_LEAST),
    HEDGE("not fewer than", AT_LEAST),
    HEDGE("a minimum of", AT_LEAST),
    HEDGE("minimum of", AT_LEAST),
    HEDGE("as few as", AT_LEAST),
    HEDGE("as little as", AT_LEAST),
    HEDGE("greater than or equal to", AT_LEAST),
    HEDGE("more than or equal to", AT_LEAST),
    HEDGE("larger than or equal to", AT_LEAST),
    HEDGE("equal to or more than", AT_LEAST),
    HEDGE("equal to or greater than", AT_LEAST),
    HEDGE("at least or equal to", AT_LEAST),
    HEDGE("bigger or equal than", AT_LEAST),
    HEDGE("higher or equal than", AT_LEAST),
    HEDGE("> =", AT_LEAST),
    HEDGE("\xE2\x89\xA5", AT_LEAST),
    HEDGE("more than", MORE_THAN),
    HEDGE("over", MORE_THAN),
    HEDGE("well over", MORE_THAN),
    HEDGE("just over", MORE_THAN),
    HEDGE("slightly over", MORE_THAN),
    HEDGE("a little over", MORE_THAN),
    HEDGE("slightly more than", MORE_THAN),
    HEDGE("a little more than", MORE_THAN),
    HEDGE("just more than", MORE_THAN),
    HEDGE("well above", MORE_THAN),
    HEDGE("just above", MORE_THAN),
    HEDGE("above", MORE_THAN),
    HEDGE("in excess of", MORE_THAN),
    HEDGE("upwards of", MORE_THAN),
    HEDGE("upward of", MORE_THAN),
    HEDGE("north of", MORE_THAN),
    HEDGE("greater than", MORE_THAN),
    HEDGE("larger than", MORE_THAN),
    HEDGE("bigger than", MORE_THAN),
    HEDGE("higher than", MORE_THAN),
    HEDGE("longer than", MORE_THAN),
    HEDGE("older than", MORE_THAN),
    HEDGE("exceed", MORE_THAN),
    HEDGE("exceeds", MORE_THAN),
    HEDGE("exceeded", MORE_THAN),
    HEDGE("exceeding", MORE_THAN),
    HEDGE("surpass", MORE_THAN),
    HEDGE("surpassed", MORE_THAN),
    HEDGE("surpassing", MORE_THAN),
    HEDGE("topped", MORE_THAN),
    HEDGE("topping", MORE_THAN),
    HEDGE(">", MORE_THAN),
    HEDGE("at most", AT_MOST),
    HEDGE("at the most", AT_MOST),
    HEDGE("up to", AT_MOST),
    HEDGE("no more than", AT_MOST),
    HEDGE("not more than", AT_MOST),
    HEDGE("no greater than", AT_MOST),
    HEDGE("no higher than", AT_MOST),
    HEDGE("no longer than", AT_MOST),
    HEDGE("as many as", AT_MOST),
    HEDGE("as much as", AT_MOST),
    HEDGE("a maximum of", AT_MOST),
    HEDGE("maximum of", AT_MOST),
    HEDGE("less than or equal to", AT_MOST),
    HEDGE("equal to or less than", AT_MOST),
    HEDGE("smaller or equal than", AT_MOST),
    HEDGE("lower or equal than", AT_MOST),
    HEDGE("less or equal than", AT_MOST),
    HEDGE("< =", AT_MOST),
    HEDGE("\xE2\x89\xA4", AT_MOST),
    HEDGE("less than", LESS_THAN),
    HEDGE("fewer than", LESS_THAN),
    HEDGE("under", LESS_THAN),
    HEDGE("well under", LESS_THAN),
    HEDGE("just under", LESS_THAN),
    HEDGE("below", LESS_THAN),
    HEDGE("just below", LESS_THAN),
    HEDGE("well below", LESS_THAN),
    HEDGE("a little under", LESS_THAN),
    HEDGE("slightly under", LESS_THAN),
    HEDGE("slightly less than", LESS_THAN),
    HEDGE("a little less than", LESS_THAN),
    HEDGE("just less than", LESS_THAN),
    HEDGE("well short of", LESS_THAN),
    HEDGE("just short of", LESS_THAN),
    HEDGE("lower than", LESS_THAN),
    HEDGE("smaller than", LESS_THAN),
    HEDGE("shorter than", LESS_THAN),
    HEDGE("younger than", LESS_THAN),
    HEDGE("<", LESS_THAN),
    HEDGE("exactly", EXACT),
    HEDGE("precisely", EXACT),
    HEDGE("equal to", EXACT),
    HEDGE("equals", EXACT),
    HEDGE("equals to", EXACT),
    HEDGE("equaling", EXACT),
    HEDGE("equaling to", EXACT),
    HEDGE("about", ABOUT),
    HEDGE("just about", ABOUT),
    HEDGE("around", ABOUT),
    HEDGE("somewhere around", ABOUT),
    HEDGE("some", ABOUT),
    HEDGE("roughly", ABOUT),
    HEDGE("approximately", ABOUT),
    HEDGE("approx", ABOUT),
    HEDGE("approx .", ABOUT),
    HEDGE("nearly", ABOUT),
    HEDGE("almost", ABOUT),
    HEDGE("close to", ABOUT),
    HEDGE("nearing", ABOUT),
    HEDGE("approaching", ABOUT),
    HEDGE("near", ABOUT),
    HEDGE("circa", ABOUT),
    HEDGE("ca .", ABOUT),
    HEDGE("c .", ABOUT),
    HEDGE("~", ABOUT),
    HEDGE("\xE2\x89\x88", ABOUT),
    HEDGE("estimated", ABOUT),
    HEDGE("an estimated", ABOUT),
    HEDGE("in the region of", ABOUT),
    HEDGE("in the order of", ABOUT),
    HEDGE("on the order of", ABOUT),
    HEDGE("in the neighborhood of", ABOUT),
    HEDGE("something like", ABOUT),
    HEDGE("more or less", ABOUT),
    HEDGE("virtually", ABOUT),
    HEDGE("practically", ABOUT),
    HEDGE("just shy of", ABOUT),
    HEDGE("shy of", ABOUT),
};

/* Behind the value. */
static const Hedge behind[] = {
    HEDGE("or more than", AT_LEAST),
    HEDGE("or greater than", AT_LEAST),
    HEDGE("or more", AT_LEAST),
    HEDGE("or greater", AT_LEAST),
    HEDGE("or higher", AT_LEAST),
    HEDGE("or longer", AT_LEAST),
    HEDGE("or older", AT_LEAST),
    HEDGE("or over", AT_LEAST),
    HEDGE("and more", AT_LEAST),
    HEDGE("and over", AT_LEAST),
    HEDGE("and above", AT_LEAST),
    HEDGE("and up", AT_LEAST),
    HEDGE("and older", AT_LEAST),
    HEDGE("- plus", AT_LEAST),
    HEDGE("plus", AT_LEAST),
    HEDGE("+", AT_LEAST),
    HEDGE("or less", AT_MOST),
    HEDGE("or fewer", AT_MOST),
    HEDGE("or lower", AT_MOST),
    HEDGE("or under", AT_MOST),
    HEDGE("or younger", AT_MOST),
    HEDGE("and under", AT_MOST),
    HEDGE("or so", ABOUT),
    HEDGE("- odd", ABOUT),
    HEDGE("odd", ABOUT),
    HEDGE("- ish", ABOUT),
    HEDGE("or thereabouts", ABOUT),
};

guint32 plx_figure_hedge_before(const PlxFigureScan *scan, guint32 end, PlxBound *bound)
{
  guint32 best = PLX_NONE;
  if (end == 0 || plx_scan_is(scan, end - 1, PLX_PIECE_DIGITS))
    return best;
  const char last = g_ascii_tolower(scan->text[scan->pieces[end - 1].span.end - 1]);
  for (gsize i = 0; i < G_N_ELEMENTS(before); i++) {
    if (before[i].phrase[before[i].length - 1] != last) /* spares nearly all of the comparing */
      continue;
    const guint32 first = plx_scan_phrase_before(scan, end, before[i].phrase, before[i].length);
    if (first < best) {
      best = first;
      *bound = before[i].bound;
    }
  }
  return best;
}

guint32 plx_figure_hedge_at(const PlxFigureScan *scan, guint32 i, PlxBound *bound)
{
  guint32 best = 0;
  for (gsize k = 0; k < G_N_ELEMENTS(before); k++) {
    const guint32 end = plx_scan_phrase(scan, i, before[k].phrase);
    if (end > best) {
      best = end;
      *bound = before[k].bound;
    }
  }
  return best;
}

/* `over two years` may be the time in which something went on: it is a bound behind these alone. */
static gboolean bounds_duration(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 first)
{
  static const char *const leads[] = {
      "for", "lasted", "lasting", "took",   "taking", "takes", "take", "of",  "after", "in",    "by",
      "is",  "was",    "spent",   "spend",  "with",   "has",   "have", "had", "well",  "just",  "waited",
      "are", "were",   "than",    "within", "a",      "going", "been", "be",  "lived", "served"};
  if (draft->figure.type != PLX_FIGURE_DURATION || !plx_scan_word(scan, first, "over"))
    return TRUE;
  return first == 0 || !plx_scan_is(scan, first - 1, PLX_PIECE_WORD) ||
         PLX_SCAN_ANY(scan, first - 1, leads) ||
         plx_decimal_compare(draft->number.value, plx_decimal(20, 0)) >= 0;
}

/* `near 5 schools`, `under two governments`: prepositions, not hedges; and `some 80`, not `some one`. */
static gboolean is_meant(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 first)
{
  if (first > 0 && plx_scan_is(scan, first, PLX_PIECE_MARK) &&
      (plx_scan_mark(scan, first - 1, '<') || plx_scan_mark(scan, first - 1, '>') ||
       plx_scan_mark(scan, first - 1, '=')))
    return FALSE; /* <>30 */
  if (plx_scan_word(scan, first, "near"))
    return draft->figure.unit != NULL;
  if (plx_scan_word(scan, first, "some"))
    return plx_decimal_compare(draft->number.value, plx_decimal(2, 0)) >= 0;
  return bounds_duration(scan, draft, first);
}

static void set_bound(PlxFigureDraft *draft, PlxBound bound)
{
  if (draft->figure.bound == PLX_BOUND_EXACT || draft->figure.bound == PLX_BOUND_ABOUT)
    draft->figure.bound = bound;
}

static gboolean read_behind(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  guint32 best = 0;
  PlxBound bound = PLX_BOUND_EXACT;
  for (gsize i = 0; i < G_N_ELEMENTS(behind); i++) {
    const guint32 end = plx_scan_phrase(scan, draft->end, behind[i].phrase);
    if (end > best) {
      best = end;
      bound = behind[i].bound;
    }
  }
  const guint32 equal = plx_scan_phrase(scan, draft->end, "or equal to");
  if (equal > 0 && !plx_scan_is(scan, equal, PLX_PIECE_DIGITS)) {
    if (draft->figure.bound == PLX_BOUND_MORE_THAN || draft->figure.bound == PLX_BOUND_LESS_THAN) {
      draft->figure.bound =
          draft->figure.bound == PLX_BOUND_MORE_THAN ? PLX_BOUND_AT_LEAST : PLX_BOUND_AT_MOST;
      draft->end = equal;
      return TRUE;
    }
  }
  if (best == 0)
    return FALSE;
  /* `5 or more than 4`, `200 + 300`, `two odd cases`, `ten plus one` */
  const gboolean value_follows =
      plx_scan_is(scan, best, PLX_PIECE_DIGITS) ||
      (plx_scan_is(scan, best, PLX_PIECE_WORD) && scan->pieces[best].number != NULL);
  if (value_follows && bound != PLX_BOUND_ABOUT)
    return FALSE;
  const guint32 first = draft->end;
  if (plx_scan_mark(scan, first, '+') && !plx_scan_glued(scan, first))
    return FALSE;
  if ((plx_scan_mark(scan, first, '+') || plx_scan_word(scan, first, "odd")) && !draft->number.digits)
    return FALSE;
  if (plx_scan_word(scan, best, "than"))
    return FALSE;
  set_bound(draft, bound);
  draft->tail = best;
  if (bound != PLX_BOUND_ABOUT)
    draft->end = best;
  return TRUE;
}

void plx_figure_read_hedges(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  PlxBound bound = PLX_BOUND_EXACT;
  if (draft->number.ordinal)
    return;
  for (guint32 k = 0; k < 3; k++) {
    const guint32 first = plx_figure_hedge_before(scan, draft->hedged, &bound);
    if (first == PLX_NONE || first < scan->floor || !is_meant(scan, draft, first))
      break;
    set_bound(draft, bound);
    draft->hedged = first;
    if (bound != PLX_BOUND_ABOUT || (draft->figure.bound == PLX_BOUND_BETWEEN && draft->figure.unit != NULL))
      draft->first = first;
  }
  read_behind(scan, draft);
}

void plx_figure_apply_bound(PlxFigure *figure)
{
  figure->has_low = figure->bound != PLX_BOUND_AT_MOST && figure->bound != PLX_BOUND_LESS_THAN;
  figure->has_high = figure->bound != PLX_BOUND_AT_LEAST && figure->bound != PLX_BOUND_MORE_THAN;
}
