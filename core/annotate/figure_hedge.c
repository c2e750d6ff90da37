#include "annotate/figure_hedge.h"

typedef struct {
  const char *phrase;
  PlxBound bound;
} Hedge;

/* Before the value; of several that end there the longest counts. */
static const Hedge before[] = {
    {"at least", PLX_BOUND_AT_LEAST},
    {"at the very least", PLX_BOUND_AT_LEAST},
    {"at a minimum", PLX_BOUND_AT_LEAST},
    {"no less than", PLX_BOUND_AT_LEAST},
    {"no fewer than", PLX_BOUND_AT_LEAST},
    {"no lower than", PLX_BOUND_AT_LEAST},
    {"no smaller than", PLX_BOUND_AT_LEAST},
    {"not less than", PLX_BOUND_AT_LEAST},
    {"not fewer than", PLX_BOUND_AT_LEAST},
    {"a minimum of", PLX_BOUND_AT_LEAST},
    {"minimum of", PLX_BOUND_AT_LEAST},
    {"as few as", PLX_BOUND_AT_LEAST},
    {"as little as", PLX_BOUND_AT_LEAST},
    {"greater than or equal to", PLX_BOUND_AT_LEAST},
    {"more than or equal to", PLX_BOUND_AT_LEAST},
    {"larger than or equal to", PLX_BOUND_AT_LEAST},
    {"equal to or more than", PLX_BOUND_AT_LEAST},
    {"equal to or greater than", PLX_BOUND_AT_LEAST},
    {"at least or equal to", PLX_BOUND_AT_LEAST},
    {"bigger or equal than", PLX_BOUND_AT_LEAST},
    {"higher or equal than", PLX_BOUND_AT_LEAST},
    {"> =", PLX_BOUND_AT_LEAST},
    {"\xE2\x89\xA5", PLX_BOUND_AT_LEAST},
    {"more than", PLX_BOUND_MORE_THAN},
    {"over", PLX_BOUND_MORE_THAN},
    {"well over", PLX_BOUND_MORE_THAN},
    {"just over", PLX_BOUND_MORE_THAN},
    {"slightly over", PLX_BOUND_MORE_THAN},
    {"a little over", PLX_BOUND_MORE_THAN},
    {"slightly more than", PLX_BOUND_MORE_THAN},
    {"a little more than", PLX_BOUND_MORE_THAN},
    {"just more than", PLX_BOUND_MORE_THAN},
    {"well above", PLX_BOUND_MORE_THAN},
    {"just above", PLX_BOUND_MORE_THAN},
    {"above", PLX_BOUND_MORE_THAN},
    {"in excess of", PLX_BOUND_MORE_THAN},
    {"upwards of", PLX_BOUND_MORE_THAN},
    {"upward of", PLX_BOUND_MORE_THAN},
    {"north of", PLX_BOUND_MORE_THAN},
    {"greater than", PLX_BOUND_MORE_THAN},
    {"larger than", PLX_BOUND_MORE_THAN},
    {"bigger than", PLX_BOUND_MORE_THAN},
    {"higher than", PLX_BOUND_MORE_THAN},
    {"longer than", PLX_BOUND_MORE_THAN},
    {"older than", PLX_BOUND_MORE_THAN},
    {"exceed", PLX_BOUND_MORE_THAN},
    {"exceeds", PLX_BOUND_MORE_THAN},
    {"exceeded", PLX_BOUND_MORE_THAN},
    {"exceeding", PLX_BOUND_MORE_THAN},
    {"surpass", PLX_BOUND_MORE_THAN},
    {"surpassed", PLX_BOUND_MORE_THAN},
    {"surpassing", PLX_BOUND_MORE_THAN},
    {"topped", PLX_BOUND_MORE_THAN},
    {"topping", PLX_BOUND_MORE_THAN},
    {">", PLX_BOUND_MORE_THAN},
    {"at most", PLX_BOUND_AT_MOST},
    {"at the most", PLX_BOUND_AT_MOST},
    {"up to", PLX_BOUND_AT_MOST},
    {"no more than", PLX_BOUND_AT_MOST},
    {"not more than", PLX_BOUND_AT_MOST},
    {"no greater than", PLX_BOUND_AT_MOST},
    {"no higher than", PLX_BOUND_AT_MOST},
    {"no longer than", PLX_BOUND_AT_MOST},
    {"as many as", PLX_BOUND_AT_MOST},
    {"as much as", PLX_BOUND_AT_MOST},
    {"a maximum of", PLX_BOUND_AT_MOST},
    {"maximum of", PLX_BOUND_AT_MOST},
    {"less than or equal to", PLX_BOUND_AT_MOST},
    {"equal to or less than", PLX_BOUND_AT_MOST},
    {"smaller or equal than", PLX_BOUND_AT_MOST},
    {"lower or equal than", PLX_BOUND_AT_MOST},
    {"less or equal than", PLX_BOUND_AT_MOST},
    {"< =", PLX_BOUND_AT_MOST},
    {"\xE2\x89\xA4", PLX_BOUND_AT_MOST},
    {"less than", PLX_BOUND_LESS_THAN},
    {"fewer than", PLX_BOUND_LESS_THAN},
    {"under", PLX_BOUND_LESS_THAN},
    {"well under", PLX_BOUND_LESS_THAN},
    {"just under", PLX_BOUND_LESS_THAN},
    {"below", PLX_BOUND_LESS_THAN},
    {"just below", PLX_BOUND_LESS_THAN},
    {"well below", PLX_BOUND_LESS_THAN},
    {"a little under", PLX_BOUND_LESS_THAN},
    {"slightly under", PLX_BOUND_LESS_THAN},
    {"slightly less than", PLX_BOUND_LESS_THAN},
    {"a little less than", PLX_BOUND_LESS_THAN},
    {"just less than", PLX_BOUND_LESS_THAN},
    {"well short of", PLX_BOUND_LESS_THAN},
    {"just short of", PLX_BOUND_LESS_THAN},
    {"lower than", PLX_BOUND_LESS_THAN},
    {"smaller than", PLX_BOUND_LESS_THAN},
    {"shorter than", PLX_BOUND_LESS_THAN},
    {"younger than", PLX_BOUND_LESS_THAN},
    {"<", PLX_BOUND_LESS_THAN},
    {"exactly", PLX_BOUND_EXACT},
    {"precisely", PLX_BOUND_EXACT},
    {"equal to", PLX_BOUND_EXACT},
    {"equals", PLX_BOUND_EXACT},
    {"equals to", PLX_BOUND_EXACT},
    {"equaling", PLX_BOUND_EXACT},
    {"equaling to", PLX_BOUND_EXACT},
    {"about", PLX_BOUND_ABOUT},
    {"just about", PLX_BOUND_ABOUT},
    {"around", PLX_BOUND_ABOUT},
    {"somewhere around", PLX_BOUND_ABOUT},
    {"some", PLX_BOUND_ABOUT},
    {"roughly", PLX_BOUND_ABOUT},
    {"approximately", PLX_BOUND_ABOUT},
    {"approx", PLX_BOUND_ABOUT},
    {"approx .", PLX_BOUND_ABOUT},
    {"nearly", PLX_BOUND_ABOUT},
    {"almost", PLX_BOUND_ABOUT},
    {"close to", PLX_BOUND_ABOUT},
    {"nearing", PLX_BOUND_ABOUT},
    {"approaching", PLX_BOUND_ABOUT},
    {"near", PLX_BOUND_ABOUT},
    {"circa", PLX_BOUND_ABOUT},
    {"ca .", PLX_BOUND_ABOUT},
    {"c .", PLX_BOUND_ABOUT},
    {"~", PLX_BOUND_ABOUT},
    {"\xE2\x89\x88", PLX_BOUND_ABOUT},
    {"estimated", PLX_BOUND_ABOUT},
    {"an estimated", PLX_BOUND_ABOUT},
    {"in the region of", PLX_BOUND_ABOUT},
    {"in the order of", PLX_BOUND_ABOUT},
    {"on the order of", PLX_BOUND_ABOUT},
    {"in the neighborhood of", PLX_BOUND_ABOUT},
    {"something like", PLX_BOUND_ABOUT},
    {"more or less", PLX_BOUND_ABOUT},
    {"virtually", PLX_BOUND_ABOUT},
    {"practically", PLX_BOUND_ABOUT},
    {"just shy of", PLX_BOUND_ABOUT},
    {"shy of", PLX_BOUND_ABOUT},
};

/* Behind the value. */
static const Hedge behind[] = {
    {"or more than", PLX_BOUND_AT_LEAST},
    {"or greater than", PLX_BOUND_AT_LEAST},
    {"or more", PLX_BOUND_AT_LEAST},
    {"or greater", PLX_BOUND_AT_LEAST},
    {"or higher", PLX_BOUND_AT_LEAST},
    {"or longer", PLX_BOUND_AT_LEAST},
    {"or older", PLX_BOUND_AT_LEAST},
    {"or over", PLX_BOUND_AT_LEAST},
    {"and more", PLX_BOUND_AT_LEAST},
    {"and over", PLX_BOUND_AT_LEAST},
    {"and above", PLX_BOUND_AT_LEAST},
    {"and up", PLX_BOUND_AT_LEAST},
    {"and older", PLX_BOUND_AT_LEAST},
    {"- plus", PLX_BOUND_AT_LEAST},
    {"plus", PLX_BOUND_AT_LEAST},
    {"+", PLX_BOUND_AT_LEAST},
    {"or less", PLX_BOUND_AT_MOST},
    {"or fewer", PLX_BOUND_AT_MOST},
    {"or lower", PLX_BOUND_AT_MOST},
    {"or under", PLX_BOUND_AT_MOST},
    {"or younger", PLX_BOUND_AT_MOST},
    {"and under", PLX_BOUND_AT_MOST},
    {"or so", PLX_BOUND_ABOUT},
    {"- odd", PLX_BOUND_ABOUT},
    {"odd", PLX_BOUND_ABOUT},
    {"- ish", PLX_BOUND_ABOUT},
    {"or thereabouts", PLX_BOUND_ABOUT},
};

guint32 plx_figure_hedge_before(const PlxFigureScan *scan, guint32 end, PlxBound *bound)
{
  guint32 best = PLX_NONE;
  if (end == 0 || plx_scan_is(scan, end - 1, PLX_PIECE_DIGITS))
    return best;
  for (gsize i = 0; i < G_N_ELEMENTS(before); i++) {
    const guint32 first = plx_scan_phrase_before(scan, end, before[i].phrase);
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
