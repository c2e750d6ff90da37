#include "annotate/figure_value.h"

#include "annotate/figure_age.h"
#include "annotate/figure_counted.h"
#include "annotate/figure_measure.h"
#include "annotate/figure_money.h"
#include "annotate/figure_points.h"
#include "annotate/figure_race.h"
#include "annotate/figure_unit.h"
#include "annotate/figure_vague.h"

static const PlxNumberWord *number_at(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_is(scan, i, PLX_PIECE_WORD) ? scan->pieces[i].number : NULL;
}

/* Does a noun stand at piece i, or behind one word that may modify it? Taggers take `civilian` for an
 * adjective. */
static gboolean noun_behind(const PlxFigureScan *scan, guint32 i)
{
  static const char *const people[] = {"civilian", "other", "national", "militant", "official"};
  for (guint32 k = i; k < i + 2 && plx_scan_is(scan, k, PLX_PIECE_WORD); k++) {
    const PlxToken *token = plx_scan_token(scan, scan->pieces[k].token);
    if (token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN || PLX_SCAN_ANY(scan, k, people))
      return TRUE;
    if (token->upos != PLX_UPOS_ADJ && token->xpos != PLX_XPOS_VBN && token->xpos != PLX_XPOS_VBG)
      return FALSE;
  }
  return FALSE;
}

/* `one dead`, `one is still missing`, `one was badly hurt`. */
static gboolean is_one_befallen(const PlxFigureScan *scan, guint32 end)
{
  static const char *const leads[] = {
      "is",     "was",      "are",      "were",    "has",        "had",       "been",
      "still",  "remains",  "remained", "later",   "critically", "seriously", "badly",
      "feared", "reported", "slightly", "lightly", "severely",   "confirmed", "presumed"};
  static const char *const befell[] = {"arrested",     "dead",         "detained",    "died",    "drowned",
                                       "hospitalised", "hospitalized", "hurt",        "injured", "killed",
                                       "missing",      "rescued",      "unaccounted", "wounded"};
  for (guint32 k = 0; k < 3 && PLX_SCAN_ANY(scan, end, leads); k++)
    end++;
  return PLX_SCAN_ANY(scan, end, befell);
}

/* `one` counts only before what can be counted: `one civilian`, not `the one`, `one day`, `one another`. */
static gboolean one_counts(const PlxFigureScan *scan, guint32 first, guint32 end)
{
  static const char *const before[] = {"the",     "this", "that",  "which", "each",  "any",  "every", "no",
                                       "another", "a",    "some",  "these", "those", "good", "new",   "big",
                                       "old",     "only", "other", "first", "last",  "next"};
  static const char *const behind[] = {
      "another",   "day",    "side",   "thing", "way",  "hand",  "point", "time",    "of",    "that",
      "who",       "or",     "is",     "was",   "can",  "could", "would", "should",  "has",   "must",
      "may",       "and",    "to",     "which", "such", "will",  "where", "morning", "night", "evening",
      "afternoon", "reason", "s",      "by",    "you",  "might", "with",  "for",     "on",    "at",
      "as",        "in",     "cannot", "more",  "from", "kind"};
  if (first == 0 && (end == scan->n || plx_scan_mark(scan, end, ',')))
    return TRUE;
  if (plx_scan_phrase_before(scan, first, "votes to") != PLX_NONE)
    return TRUE;
  if (first > 0 && PLX_SCAN_ANY(scan, first - 1, before))
    return plx_scan_word(scan, first - 1, "only");
  if (is_one_befallen(scan, end))
    return TRUE;
  const PlxToken *token = plx_article_token(scan->article, scan->pieces[first].token);
  if (token->parsed && token->deprel != PLX_DEPREL_NUMMOD && !noun_behind(scan, end))
    return plx_scan_phrase(scan, end, "of its") > 0 || plx_scan_phrase(scan, end, "of the dead") > 0;
  if (PLX_SCAN_ANY(scan, end, behind))
    return plx_scan_word(scan, end, "of") && plx_scan_word(scan, end + 1, "its");
  return plx_scan_is(scan, end, PLX_PIECE_WORD);
}

/* `half of`, `half a`, `a half`; not `first half`, `half-brother`, `a half-life`. */
static gboolean half_counts(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const before[] = {"first", "second", "other", "latter", "later",  "1st",
                                       "2nd",   "better", "last",  "top",    "bottom", "either",
                                       "each",  "third",  "every", "lower",  "upper"};
  const guint32 first = draft->number.first, half = plx_scan_skip(scan, first, "a");
  if (draft->number.end == half + 1 && plx_scan_word(scan, half, "half") &&
      plx_scan_mark(scan, draft->number.end, '-'))
    return draft->figure.unit != NULL;
  if (draft->number.end != first + 1 ||
      !(plx_scan_word(scan, first, "half") || plx_scan_word(scan, first, "quarter")))
    return TRUE;
  if (plx_scan_word(scan, first, "quarter") && draft->figure.unit == NULL)
    return FALSE;
  if (first > 0 && (PLX_SCAN_ANY(scan, first - 1, before) || plx_scan_mark(scan, first - 1, '-') ||
                    plx_scan_is(scan, first - 1, PLX_PIECE_DIGITS)))
    return FALSE;
  return TRUE;
}

/* `forty-five (45)`: the same again in digits. */
static void read_repeated(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  PlxDecimal value;
  const guint32 i = draft->end;
  if (!draft->number.digits && plx_scan_mark(scan, i, '(') && plx_scan_is(scan, i + 1, PLX_PIECE_DIGITS) &&
      plx_scan_mark(scan, i + 2, ')') && plx_piece_value(scan->text, &scan->pieces[i + 1], &value) &&
      plx_decimal_compare(value, draft->number.value) == 0)
    draft->end = i + 3;
}

/* `a tenth of a gallon` without its article: an ordinal before `of` and a unit is a part of one. */
static gboolean read_part_of(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  PlxFigureUnit unit;
  const guint32 i = plx_scan_skip(scan, draft->end, "of");
  const guint32 at = plx_scan_skip(scan, plx_scan_skip(scan, i, "a"), "an");
  if (i == draft->end || (draft->value > 0 && plx_scan_word(scan, draft->value - 1, "the")) ||
      !plx_figure_unit_at(scan, at, FALSE, &unit) || plx_figure_unit_type(unit.unit) == PLX_FIGURE_DURATION)
    return FALSE;
  draft->number.value = plx_decimal_divide(plx_decimal(1, 0), draft->number.value);
  draft->figure.low = draft->figure.high = draft->number.value;
  draft->number.ordinal = FALSE;
  draft->number.fraction = TRUE;
  return TRUE;
}

static void start(guint32 i, PlxFigureDraft *draft)
{
  *draft = (PlxFigureDraft){.first = i, .value = i, .hedged = i, .end = i};
  draft->figure.counted_token = draft->figure.predicate_token = draft->figure.conversion_of = PLX_NONE;
  draft->number.first = i;
}

/* `dozens`, `a few miles`, `millions of dollars`. */
static void read_vague_unit(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  draft->number.first = i;
  draft->number.end = draft->end;
  draft->end = plx_scan_skip(scan, draft->end, "of");
  plx_figure_read_money(scan, draft);
  plx_figure_read_unit(scan, draft);
  if (draft->figure.unit == NULL)
    draft->end = draft->number.end;
}

/* One of something, begun by the article at piece i: `a fortnight`, `a penny`. */
static gboolean read_one_of(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  draft->number.end = i + 1;
  if (!plx_scan_word(scan, i, "a") && !plx_scan_word(scan, i, "an"))
    return FALSE;
  if (plx_figure_read_one(scan, i, draft))
    return TRUE;
  draft->figure.low = draft->figure.high = draft->number.value = plx_decimal(1, 0);
  draft->end = i + 1;
  plx_figure_read_money(scan, draft);
  return draft->figure.unit != NULL && draft->end > i + 1 &&
         (draft->end == scan->n || plx_scan_is(scan, draft->end, PLX_PIECE_MARK) ||
          plx_scan_word(scan, draft->end, "and"));
}

/* `fivefold`, `ten-fold`: so many times what was before. */
static void read_fold(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 i = plx_scan_hyphen(scan, draft->end) ? draft->end + 1 : draft->end;
  if (draft->figure.unit != NULL || !plx_scan_word(scan, i, "fold") || !plx_scan_glued(scan, i))
    return;
  draft->multiple = TRUE;
  draft->number.bare = FALSE;
  draft->end = i + 1;
}

/* Is it plain that no unit follows? Spares most figures the looking up. */
static gboolean stands_alone(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const words[] = {"people", "of",  "and",  "were", "to",   "was", "on",
                                      "at",     "the", "from", "who",  "have", "are"};
  const guint32 i = draft->end;
  if (draft->number.fraction || draft->number.value.exponent < 0) /* three quarters of an hour */
    return FALSE;
  return i >= scan->n || plx_scan_mark(scan, i, ',') || plx_scan_mark(scan, i, '.') ||
         plx_scan_mark(scan, i, ')') || PLX_SCAN_ANY(scan, i, words);
}

/* What stands around the number: sign, scale, currency, unit, age. */
static void read_surroundings(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  read_fold(scan, draft);
  plx_figure_read_sign(scan, draft);
  if (!stands_alone(scan, draft)) {
    plx_figure_read_money(scan, draft);
    plx_figure_read_points(scan, draft);
    plx_figure_read_unit(scan, draft);
  }
  plx_figure_read_age(scan, draft);
  read_repeated(scan, draft);
}

gboolean plx_figure_may_begin(const PlxFigureScan *scan, guint32 i)
{
  const PlxPiece *piece = &scan->pieces[i];
  if (piece->kind != PLX_PIECE_WORD || piece->number == NULL)
    return piece->kind == PLX_PIECE_DIGITS;
  if (piece->number->kind != PLX_NUMBER_CUE || !(plx_scan_word(scan, i, "a") || plx_scan_word(scan, i, "an")))
    return TRUE;
  return plx_scan_is(scan, i + 1, PLX_PIECE_WORD) &&
         (scan->pieces[i + 1].number != NULL || plx_figure_unit_begins(scan, i + 1) ||
          plx_figure_currency_begins(scan, i + 1));
}

gboolean plx_figure_read_value(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  start(i, draft);
  if (i >= scan->n || !plx_figure_may_begin(scan, i))
    return FALSE;
  if (plx_figure_read_race_time(scan, i, draft))
    return TRUE;
  if (number_at(scan, i) != NULL && plx_figure_read_vague(scan, i, draft)) {
    read_vague_unit(scan, i, draft);
    return TRUE;
  }
  if (plx_figure_read_quarter(scan, i, draft)) {
    plx_figure_read_points(scan, draft);
    plx_figure_read_unit(scan, draft);
    return TRUE;
  }
  if (!plx_number_read(scan->text, scan->pieces, i, scan->n, &draft->number))
    return read_one_of(scan, i, draft);
  draft->figure.low = draft->figure.high = draft->number.value;
  draft->end = draft->number.end;
  if (draft->number.ordinal && !read_part_of(scan, draft)) {
    draft->figure.type = PLX_FIGURE_ORDINAL;
    return TRUE;
  }
  read_surroundings(scan, draft);
  if (plx_scan_word(scan, i, "one") && draft->number.end == i + 1 && draft->figure.unit == NULL &&
      draft->value == i && !one_counts(scan, i, draft->end))
    return FALSE;
  return half_counts(scan, draft);
}
