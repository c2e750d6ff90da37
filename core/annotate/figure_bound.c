/* How this works: words on either side of a value bound it or say that it is rough (figure_hedge.c lists
 * them); each is read here if it is meant so. */
#include "annotate/figure_bound.h"

#include "annotate/figure_hedge.h"
#include "annotate/figure_trend.h"

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

/* `survived under two metres of snow`: what lies on somebody, not `needs under two metres of cable`. */
static gboolean is_covered(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 first)
{
  static const char *const covers[] = {"ash",  "concrete", "debris", "earth", "ice",
                                       "mud",  "rock",     "rubble", "sand",  "sediment",
                                       "silt", "snow",     "soil",   "stone", "water"};
  return draft->figure.type == PLX_FIGURE_MEASURE && first > 0 && plx_scan_word(scan, first, "under") &&
         plx_scan_word(scan, draft->end, "of") && PLX_SCAN_ANY(scan, draft->end + 1, covers) &&
         plx_scan_token(scan, scan->pieces[first - 1].token)->upos != PLX_UPOS_ADP;
}

/* `weeks of questions about 48,600 euros`: what is asked, not a rough sum. */
static gboolean is_preposition(const PlxFigureScan *scan, guint32 first)
{
  static const char *const talk[] = {"allegations", "claims",  "complaints", "concern",  "concerns",
                                     "doubts",      "queries", "question",   "questions"};
  return first > 0 && plx_scan_word(scan, first, "about") && PLX_SCAN_ANY(scan, first - 1, talk);
}

/* `handed over about $5,000`, `spread over 4,000 hectares`: no more than that. */
static gboolean is_particle(const PlxFigureScan *scan, guint32 first)
{
  static const char *const gives[] = {
      "extended", "extending", "extends",   "hand",    "handed",    "handing",   "hands",      "scattered",
      "signed",   "spread",    "spreading", "spreads", "stretched", "stretches", "stretching", "strewn"};
  return first > 0 && plx_scan_word(scan, first, "over") && PLX_SCAN_ANY(scan, first - 1, gives);
}

/* `near 5 schools`, `under two governments`: prepositions, not hedges; and `some 80`, not `some one`. */
static gboolean is_meant(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 first)
{
  if (first > 0 && plx_scan_is(scan, first, PLX_PIECE_MARK) &&
      (plx_scan_mark(scan, first - 1, '<') || plx_scan_mark(scan, first - 1, '>') ||
       plx_scan_mark(scan, first - 1, '=')))
    return FALSE; /* <>30 */
  static const char *const turns[] = {"turn", "turned", "turning", "turns", "looked", "come", "came"};
  if (plx_figure_moves_up_to(scan, first) || is_covered(scan, draft, first))
    return FALSE;
  if (plx_scan_word(scan, first, "around") && first > 0 && PLX_SCAN_ANY(scan, first - 1, turns))
    return FALSE; /* turned around four hours into its flight */
  if (is_preposition(scan, first) || is_particle(scan, first))
    return FALSE;
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

/* `7 percent plus £500`, `20 plus VAT`, `5 percent plus a bonus`: another thing is added. */
static gboolean is_added(const PlxFigureScan *scan, guint32 i)
{
  static const char *const openers[] = {"a", "an", "the", "any", "another", "his", "her", "its", "their"};
  return plx_scan_is(scan, i, PLX_PIECE_MARK) || plx_scan_capital(scan, i) || PLX_SCAN_ANY(scan, i, openers);
}

/* `greater than or equal to 5`, told in two: the bound holds for the value too. */
static gboolean read_equal(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 equal = plx_scan_phrase(scan, draft->end, "or equal to");
  const PlxBound bound = draft->figure.bound;
  if (equal == 0 || plx_scan_is(scan, equal, PLX_PIECE_DIGITS) ||
      (bound != PLX_BOUND_MORE_THAN && bound != PLX_BOUND_LESS_THAN))
    return FALSE;
  draft->figure.bound = bound == PLX_BOUND_MORE_THAN ? PLX_BOUND_AT_LEAST : PLX_BOUND_AT_MOST;
  draft->end = equal;
  return TRUE;
}

/* Do the words behind, up to `end`, bound what is before them? Not in `5 or more than 4`, `200 + 300`,
 * `two odd cases`, `ten plus one`. */
static gboolean is_tail(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 end, PlxBound bound)
{
  const guint32 first = draft->end;
  const gboolean mark = plx_scan_mark(scan, first, '+');
  const gboolean value_follows =
      plx_scan_is(scan, end, PLX_PIECE_DIGITS) ||
      (plx_scan_is(scan, end, PLX_PIECE_WORD) && scan->pieces[end].number != NULL) ||
      (plx_scan_word(scan, first, "plus") && is_added(scan, end));
  if ((value_follows && bound != PLX_BOUND_ABOUT) || plx_scan_word(scan, end, "than"))
    return FALSE;
  if (mark && !plx_scan_glued(scan, first))
    return FALSE;
  return draft->number.digits || (!mark && !plx_scan_word(scan, first, "odd"));
}

static void read_behind(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  PlxBound bound = PLX_BOUND_EXACT;
  if (draft->end >= scan->n || read_equal(scan, draft))
    return;
  const guint32 end = plx_figure_hedge_behind(scan, draft->end, &bound);
  if (end == 0 || !is_tail(scan, draft, end, bound))
    return;
  set_bound(draft, bound);
  draft->tail = end;
  if (bound != PLX_BOUND_ABOUT)
    draft->end = end;
}

/* `children under five`, `those over 65`. */
static void read_age_bound(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const bounds[] = {"over", "under", "above", "below"};
  static const char *const people[] = {
      "people",   "those",     "children",  "adults",     "women",    "men",     "boys",
      "girls",    "anyone",    "residents", "voters",     "retirees", "workers", "drivers",
      "kids",     "players",   "patients",  "pensioners", "everyone", "aged",    "teenagers",
      "citizens", "civilians", "youths",    "minors",     "persons",  "anybody", "all"};
  const guint32 i = draft->hedged;
  if (i == 0 || i == draft->value || draft->figure.unit != NULL || !PLX_SCAN_ANY(scan, i, bounds) ||
      !PLX_SCAN_ANY(scan, i - 1, people) || plx_scan_plural(scan, draft->end) ||
      plx_decimal_compare(draft->number.value, plx_decimal(100, 0)) > 0)
    return;
  draft->figure.type = PLX_FIGURE_AGE;
  draft->figure.unit = "year";
}

/* `nearly 400`, `just shy of 400` */
static gboolean is_almost(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const words[] = {"almost", "approaching", "nearing", "nearly", "short", "shy"};
  for (guint32 i = draft->hedged; i < draft->value; i++)
    if (PLX_SCAN_ANY(scan, i, words))
      return draft->figure.bound == PLX_BOUND_ABOUT;
  return FALSE;
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
  draft->figure.almost = is_almost(scan, draft);
  read_age_bound(scan, draft);
}

void plx_figure_apply_bound(PlxFigure *figure)
{
  figure->has_low = figure->bound != PLX_BOUND_AT_MOST && figure->bound != PLX_BOUND_LESS_THAN;
  figure->has_high = figure->bound != PLX_BOUND_AT_LEAST && figure->bound != PLX_BOUND_MORE_THAN;
}
