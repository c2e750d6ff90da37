#include "annotate/figure_hedge.h"

#include "base/table.h"

/* Stands before the value. Sorted by the last word, so that the word before a value tells the few rows that
 * may fit; of these the longest counts. */
typedef struct {
  const char *last;
  const char *lead; /* the words before the last; empty for none */
  PlxBound bound;
} Lead;

static const Lead before[] = {
    {".", "approx", PLX_BOUND_ABOUT},
    {".", "c", PLX_BOUND_ABOUT},
    {".", "ca", PLX_BOUND_ABOUT},
    {"<", "", PLX_BOUND_LESS_THAN},
    {"=", "<", PLX_BOUND_AT_MOST},
    {"=", ">", PLX_BOUND_AT_LEAST},
    {">", "", PLX_BOUND_MORE_THAN},
    {"about", "", PLX_BOUND_ABOUT},
    {"about", "just", PLX_BOUND_ABOUT},
    {"above", "", PLX_BOUND_MORE_THAN},
    {"above", "at or", PLX_BOUND_AT_LEAST},
    {"above", "equal to or", PLX_BOUND_AT_LEAST},
    {"above", "just", PLX_BOUND_MORE_THAN},
    {"above", "well", PLX_BOUND_MORE_THAN},
    {"almost", "", PLX_BOUND_ABOUT},
    {"approaching", "", PLX_BOUND_ABOUT},
    {"approx", "", PLX_BOUND_ABOUT},
    {"approximately", "", PLX_BOUND_ABOUT},
    {"around", "", PLX_BOUND_ABOUT},
    {"around", "just", PLX_BOUND_ABOUT},
    {"around", "somewhere", PLX_BOUND_ABOUT},
    {"as", "as few", PLX_BOUND_AT_LEAST},
    {"as", "as little", PLX_BOUND_AT_LEAST},
    {"as", "as many", PLX_BOUND_AT_MOST},
    {"as", "as much", PLX_BOUND_AT_MOST},
    {"barely", "", PLX_BOUND_ABOUT},
    {"below", "", PLX_BOUND_LESS_THAN},
    {"below", "at or", PLX_BOUND_AT_MOST},
    {"below", "just", PLX_BOUND_LESS_THAN},
    {"below", "slightly", PLX_BOUND_LESS_THAN},
    {"below", "well", PLX_BOUND_LESS_THAN},
    {"circa", "", PLX_BOUND_ABOUT},
    {"equaling", "", PLX_BOUND_EXACT},
    {"equals", "", PLX_BOUND_EXACT},
    {"estimated", "", PLX_BOUND_ABOUT},
    {"estimated", "an", PLX_BOUND_ABOUT},
    {"even", "not", PLX_BOUND_LESS_THAN},
    {"exactly", "", PLX_BOUND_EXACT},
    {"exceed", "", PLX_BOUND_MORE_THAN},
    {"exceeded", "", PLX_BOUND_MORE_THAN},
    {"exceeding", "", PLX_BOUND_MORE_THAN},
    {"exceeding", "far", PLX_BOUND_MORE_THAN},
    {"exceeding", "not", PLX_BOUND_AT_MOST},
    {"exceeds", "", PLX_BOUND_MORE_THAN},
    {"for", "getting on", PLX_BOUND_ABOUT},
    {"from", "not far", PLX_BOUND_ABOUT},
    {"hardly", "", PLX_BOUND_ABOUT},
    {"least", "at", PLX_BOUND_AT_LEAST},
    {"least", "at the very", PLX_BOUND_AT_LEAST},
    {"less", "more or", PLX_BOUND_ABOUT},
    {"like", "something", PLX_BOUND_ABOUT},
    {"minimum", "at a", PLX_BOUND_AT_LEAST},
    {"most", "at", PLX_BOUND_AT_MOST},
    {"most", "at the", PLX_BOUND_AT_MOST},
    {"much", "pretty", PLX_BOUND_ABOUT},
    {"near", "", PLX_BOUND_ABOUT},
    {"nearing", "", PLX_BOUND_ABOUT},
    {"nearly", "", PLX_BOUND_ABOUT},
    {"nearly", "very", PLX_BOUND_ABOUT},
    {"of", "a little short", PLX_BOUND_LESS_THAN},
    {"of", "a maximum", PLX_BOUND_AT_MOST},
    {"of", "a minimum", PLX_BOUND_AT_LEAST},
    {"of", "far in excess", PLX_BOUND_MORE_THAN},
    {"of", "in excess", PLX_BOUND_MORE_THAN},
    {"of", "in the neighborhood", PLX_BOUND_ABOUT},
    {"of", "in the order", PLX_BOUND_ABOUT},
    {"of", "in the region", PLX_BOUND_ABOUT},
    {"of", "in the vicinity", PLX_BOUND_ABOUT},
    {"of", "just short", PLX_BOUND_LESS_THAN},
    {"of", "just shy", PLX_BOUND_ABOUT},
    {"of", "maximum", PLX_BOUND_AT_MOST},
    {"of", "minimum", PLX_BOUND_AT_LEAST},
    {"of", "north", PLX_BOUND_MORE_THAN},
    {"of", "not far short", PLX_BOUND_ABOUT},
    {"of", "on the order", PLX_BOUND_ABOUT},
    {"of", "shy", PLX_BOUND_ABOUT},
    {"of", "upward", PLX_BOUND_MORE_THAN},
    {"of", "upwards", PLX_BOUND_MORE_THAN},
    {"of", "well in excess", PLX_BOUND_MORE_THAN},
    {"of", "well short", PLX_BOUND_LESS_THAN},
    {"off", "not far", PLX_BOUND_ABOUT},
    {"on", "close", PLX_BOUND_ABOUT},
    {"over", "", PLX_BOUND_MORE_THAN},
    {"over", "a little", PLX_BOUND_MORE_THAN},
    {"over", "a shade", PLX_BOUND_MORE_THAN},
    {"over", "comfortably", PLX_BOUND_MORE_THAN},
    {"over", "far", PLX_BOUND_MORE_THAN},
    {"over", "just", PLX_BOUND_MORE_THAN},
    {"over", "little", PLX_BOUND_MORE_THAN},
    {"over", "slightly", PLX_BOUND_MORE_THAN},
    {"over", "way", PLX_BOUND_MORE_THAN},
    {"over", "well", PLX_BOUND_MORE_THAN},
    {"practically", "", PLX_BOUND_ABOUT},
    {"precisely", "", PLX_BOUND_EXACT},
    {"quite", "not", PLX_BOUND_LESS_THAN},
    {"roughly", "", PLX_BOUND_ABOUT},
    {"scarcely", "", PLX_BOUND_ABOUT},
    {"some", "", PLX_BOUND_ABOUT},
    {"surpass", "", PLX_BOUND_MORE_THAN},
    {"surpassed", "", PLX_BOUND_MORE_THAN},
    {"surpassing", "", PLX_BOUND_MORE_THAN},
    {"than", "a little less", PLX_BOUND_LESS_THAN},
    {"than", "a little more", PLX_BOUND_MORE_THAN},
    {"than", "bigger", PLX_BOUND_MORE_THAN},
    {"than", "bigger or equal", PLX_BOUND_AT_LEAST},
    {"than", "considerably fewer", PLX_BOUND_LESS_THAN},
    {"than", "considerably less", PLX_BOUND_LESS_THAN},
    {"than", "considerably more", PLX_BOUND_MORE_THAN},
    {"than", "equal to or greater", PLX_BOUND_AT_LEAST},
    {"than", "equal to or less", PLX_BOUND_AT_MOST},
    {"than", "equal to or more", PLX_BOUND_AT_LEAST},
    {"than", "far fewer", PLX_BOUND_LESS_THAN},
    {"than", "far less", PLX_BOUND_LESS_THAN},
    {"than", "far more", PLX_BOUND_MORE_THAN},
    {"than", "fewer", PLX_BOUND_LESS_THAN},
    {"than", "greater", PLX_BOUND_MORE_THAN},
    {"than", "higher", PLX_BOUND_MORE_THAN},
    {"than", "higher or equal", PLX_BOUND_AT_LEAST},
    {"than", "just fewer", PLX_BOUND_LESS_THAN},
    {"than", "just less", PLX_BOUND_LESS_THAN},
    {"than", "just more", PLX_BOUND_MORE_THAN},
    {"than", "larger", PLX_BOUND_MORE_THAN},
    {"than", "less", PLX_BOUND_LESS_THAN},
    {"than", "less or equal", PLX_BOUND_AT_MOST},
    {"than", "little more", PLX_BOUND_MORE_THAN},
    {"than", "longer", PLX_BOUND_MORE_THAN},
    {"than", "lower", PLX_BOUND_LESS_THAN},
    {"than", "lower or equal", PLX_BOUND_AT_MOST},
    {"than", "many more", PLX_BOUND_MORE_THAN},
    {"than", "marginally less", PLX_BOUND_LESS_THAN},
    {"than", "marginally more", PLX_BOUND_MORE_THAN},
    {"than", "more", PLX_BOUND_MORE_THAN},
    {"than", "much more", PLX_BOUND_MORE_THAN},
    {"than", "no fewer", PLX_BOUND_AT_LEAST},
    {"than", "no greater", PLX_BOUND_AT_MOST},
    {"than", "no higher", PLX_BOUND_AT_MOST},
    {"than", "no less", PLX_BOUND_AT_LEAST},
    {"than", "no longer", PLX_BOUND_AT_MOST},
    {"than", "no lower", PLX_BOUND_AT_LEAST},
    {"than", "no more", PLX_BOUND_AT_MOST},
    {"than", "no smaller", PLX_BOUND_AT_LEAST},
    {"than", "not fewer", PLX_BOUND_AT_LEAST},
    {"than", "not less", PLX_BOUND_AT_LEAST},
    {"than", "not more", PLX_BOUND_AT_MOST},
    {"than", "older", PLX_BOUND_MORE_THAN},
    {"than", "shorter", PLX_BOUND_LESS_THAN},
    {"than", "significantly less", PLX_BOUND_LESS_THAN},
    {"than", "significantly more", PLX_BOUND_MORE_THAN},
    {"than", "slightly fewer", PLX_BOUND_LESS_THAN},
    {"than", "slightly less", PLX_BOUND_LESS_THAN},
    {"than", "slightly more", PLX_BOUND_MORE_THAN},
    {"than", "smaller", PLX_BOUND_LESS_THAN},
    {"than", "smaller or equal", PLX_BOUND_AT_MOST},
    {"than", "substantially more", PLX_BOUND_MORE_THAN},
    {"than", "well more", PLX_BOUND_MORE_THAN},
    {"than", "younger", PLX_BOUND_LESS_THAN},
    {"to", "at least or equal", PLX_BOUND_AT_LEAST},
    {"to", "close", PLX_BOUND_ABOUT},
    {"to", "equal", PLX_BOUND_EXACT},
    {"to", "equaling", PLX_BOUND_EXACT},
    {"to", "equals", PLX_BOUND_EXACT},
    {"to", "greater than or equal", PLX_BOUND_AT_LEAST},
    {"to", "larger than or equal", PLX_BOUND_AT_LEAST},
    {"to", "less than or equal", PLX_BOUND_AT_MOST},
    {"to", "more than or equal", PLX_BOUND_AT_LEAST},
    {"to", "up", PLX_BOUND_AT_MOST},
    {"to", "very close", PLX_BOUND_ABOUT},
    {"topped", "", PLX_BOUND_MORE_THAN},
    {"topping", "", PLX_BOUND_MORE_THAN},
    {"under", "", PLX_BOUND_LESS_THAN},
    {"under", "a little", PLX_BOUND_LESS_THAN},
    {"under", "a shade", PLX_BOUND_LESS_THAN},
    {"under", "just", PLX_BOUND_LESS_THAN},
    {"under", "slightly", PLX_BOUND_LESS_THAN},
    {"under", "way", PLX_BOUND_LESS_THAN},
    {"under", "well", PLX_BOUND_LESS_THAN},
    {"virtually", "", PLX_BOUND_ABOUT},
    {"~", "", PLX_BOUND_ABOUT},
    {"\xE2\x89\x88", "", PLX_BOUND_ABOUT},
    {"\xE2\x89\xA4", "", PLX_BOUND_AT_MOST},
    {"\xE2\x89\xA5", "", PLX_BOUND_AT_LEAST},
};

/* Stands behind the value. */
typedef struct {
  const char *phrase;
  PlxBound bound;
} Tail;

#define TAIL(phrase, bound)                                                                                  \
  {                                                                                                          \
    phrase, PLX_BOUND_##bound                                                                                \
  }

static const Tail behind[] = {
    TAIL("or more than", AT_LEAST),
    TAIL("or greater than", AT_LEAST),
    TAIL("or more", AT_LEAST),
    TAIL("or greater", AT_LEAST),
    TAIL("or higher", AT_LEAST),
    TAIL("or longer", AT_LEAST),
    TAIL("or older", AT_LEAST),
    TAIL("or over", AT_LEAST),
    TAIL("and more", AT_LEAST),
    TAIL("and over", AT_LEAST),
    TAIL("and above", AT_LEAST),
    TAIL("and up", AT_LEAST),
    TAIL("and older", AT_LEAST),
    TAIL("- plus", AT_LEAST),
    TAIL("plus", AT_LEAST),
    TAIL("+", AT_LEAST),
    TAIL("or less", AT_MOST),
    TAIL("or fewer", AT_MOST),
    TAIL("or lower", AT_MOST),
    TAIL("or under", AT_MOST),
    TAIL("or younger", AT_MOST),
    TAIL("and under", AT_MOST),
    TAIL("or so", ABOUT),
    TAIL("- odd", ABOUT),
    TAIL("odd", ABOUT),
    TAIL("- ish", ABOUT),
    TAIL("or thereabouts", ABOUT),
    TAIL(", give or take", ABOUT),
    TAIL("or better", AT_LEAST),
    TAIL("or above", AT_LEAST),
    TAIL("or larger", AT_LEAST),
    TAIL("or bigger", AT_LEAST),
    TAIL("and counting", AT_LEAST),
    TAIL("or below", AT_MOST),
    TAIL("or smaller", AT_MOST),
    TAIL("and below", AT_MOST),
    TAIL("and younger", AT_MOST),
};

guint32 plx_figure_hedge_before(const PlxFigureScan *scan, guint32 end, PlxBound *bound)
{
  guint32 best = PLX_NONE;
  if (end == 0 || plx_scan_is(scan, end - 1, PLX_PIECE_DIGITS))
    return best;
  const PlxSpan last = scan->pieces[end - 1].span;
  const Lead *row = PLX_TABLE_FIND_PREFIX(before, scan->text + last.start, plx_span_length(last));
  for (; row != NULL && row < before + G_N_ELEMENTS(before) && plx_scan_is_text(scan, end - 1, row->last);
       row++) {
    const guint32 first = row->lead[0] != '\0' ? plx_scan_phrase_before(scan, end - 1, row->lead) : end - 1;
    if (first < best) {
      best = first;
      *bound = row->bound;
    }
  }
  return best;
}

guint32 plx_figure_hedge_at(const PlxFigureScan *scan, guint32 i, PlxBound *bound)
{
  guint32 best = 0;
  for (gsize k = 0; k < G_N_ELEMENTS(before); k++) {
    const guint32 last = before[k].lead[0] != '\0' ? plx_scan_phrase(scan, i, before[k].lead) : i;
    if ((last > 0 || before[k].lead[0] == '\0') && last >= best &&
        plx_scan_is_text(scan, last, before[k].last)) {
      best = last + 1;
      *bound = before[k].bound;
    }
  }
  return best;
}

guint32 plx_figure_hedge_behind(const PlxFigureScan *scan, guint32 i, PlxBound *bound)
{
  guint32 best = 0;
  if (i >= scan->n)
    return best;
  const char begin = g_ascii_tolower(scan->text[scan->pieces[i].span.start]);
  for (gsize k = 0; k < G_N_ELEMENTS(behind); k++) {
    const guint32 end = behind[k].phrase[0] == begin ? plx_scan_phrase(scan, i, behind[k].phrase) : 0;
    if (end > best) {
      best = end;
      *bound = behind[k].bound;
    }
  }
  return best;
}
