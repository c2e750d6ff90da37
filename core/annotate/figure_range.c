#include "annotate/figure_range.h"

#include "annotate/figure_hedge.h"
#include "annotate/figure_name.h"
#include "annotate/figure_trend.h"
#include "annotate/figure_value.h"

#include <string.h>

typedef enum { JOINT_NONE, JOINT_HYPHEN, JOINT_TO, JOINT_AND, JOINT_OR, JOINT_OFF } Joint;

/* What stands between the two values; `at` is moved behind it. */
static Joint read_joint(const PlxFigureScan *scan, guint32 *at)
{
  guint32 i = *at;
  Joint joint = JOINT_NONE;
  if (plx_scan_mark(scan, i, 0xB1)) { /* ± */
    joint = JOINT_OFF;
    i++;
  } else if (plx_scan_mark(scan, i, '+') && plx_scan_mark(scan, i + 1, '/') &&
             (plx_scan_mark(scan, i + 2, '-') || plx_scan_mark(scan, i + 2, 0x2212))) { /* +/- */
    joint = JOINT_OFF;
    i += 3;
  } else if (plx_scan_mark(scan, i, '-') || plx_scan_mark(scan, i, '~')) {
    joint = JOINT_HYPHEN;
    i++;
    if (plx_scan_word(scan, i, "to") || plx_scan_word(scan, i, "or")) /* 8- to 16-meter */
      i++;
  } else if (plx_scan_word(scan, i, "to")) {
    joint = JOINT_TO;
    i++;
  } else if (plx_scan_word(scan, i, "and")) {
    joint = JOINT_AND;
    i++;
  } else if (plx_scan_word(scan, i, "or")) {
    joint = JOINT_OR;
    i++;
  }
  *at = i;
  return joint;
}

/* The value behind a joint, with what may stand before it: a hedge, a currency sign. */
static gboolean read_second(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *second)
{
  PlxBound bound;
  const guint32 behind = plx_figure_hedge_at(scan, i, &bound);
  if (behind > 0 && bound == PLX_BOUND_ABOUT)
    i = behind;
  for (guint32 k = 0; k < 3; k++, i++) {
    if (plx_figure_read_value(scan, i, second))
      return second->value <= i;
    const gboolean sign = plx_scan_is(scan, i, PLX_PIECE_MARK)
                              ? !plx_scan_mark(scan, i, ',') && !plx_scan_mark(scan, i, '.') &&
                                    !plx_scan_mark(scan, i, '(') && !plx_scan_mark(scan, i, ')')
                              : plx_scan_glued(scan, i + 1) || plx_scan_word(scan, i, "minus");
    if (!sign)
      return FALSE;
  }
  return FALSE;
}

static gboolean is_year(const PlxFigureDraft *draft)
{
  return draft->number.bare && draft->figure.unit == NULL && draft->number.value.exponent >= 0 &&
         plx_decimal_compare(draft->number.value, plx_decimal(1600, 0)) >= 0 &&
         plx_decimal_compare(draft->number.value, plx_decimal(2100, 0)) <= 0;
}

/* By how much the second value's scale raises what is written: 10^6 of `3 million`. */
static PlxDecimal scale_of(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  PlxDecimal literal;
  if (draft->number.bare)
    return plx_decimal(1, 0);
  if (draft->number.digits && plx_piece_value(scan->text, &scan->pieces[draft->number.first], &literal) &&
      literal.mantissa != 0)
    return plx_decimal_divide(draft->figure.low, literal);
  for (guint32 i = draft->number.end; i-- > draft->number.first;) {
    const PlxNumberWord *word = plx_scan_is(scan, i, PLX_PIECE_WORD) ? scan->pieces[i].number : NULL;
    if (word != NULL && word->kind == PLX_NUMBER_SCALE)
      return plx_decimal(1, word->value);
    if (word != NULL && word->kind == PLX_NUMBER_HUNDRED && i > draft->number.first)
      return plx_decimal(100, 0);
  }
  return plx_decimal(1, 0);
}

/* `30 to 40 million` are millions both; `5-6,000` are thousands. */
static void share_scale(const PlxFigureScan *scan, PlxFigureDraft *first, const PlxFigureDraft *second,
                        Joint joint)
{
  if (!first->number.bare && first->number.digits && first->figure.low.exponent >= 0)
    return;
  PlxDecimal scale = scale_of(scan, second);
  const gboolean plain = plx_decimal_compare(scale_of(scan, first), plx_decimal(1, 0)) == 0;
  if (joint == JOINT_HYPHEN && plain && first->number.bare && !second->number.bare &&
      plx_decimal_compare(scale, plx_decimal(1, 0)) == 0 && second->number.value.exponent >= 3)
    scale = plx_decimal(1, 3);
  if (!plain || plx_decimal_compare(scale, plx_decimal(1, 0)) <= 0)
    return;
  const PlxDecimal scaled = plx_decimal_multiply(first->figure.low, scale);
  if (plx_decimal_compare(scaled, second->figure.low) < 0)
    first->figure.low = scaled;
}

static gboolean units_agree(const PlxFigureDraft *first, const PlxFigureDraft *second)
{
  if (first->figure.unit == NULL)
    return TRUE;
  if (second->figure.unit == NULL) /* $10-20 */
    return first->has_sign || first->figure.type == PLX_FIGURE_AGE;
  return strcmp(first->figure.unit, second->figure.unit) == 0;
}

/* `rose from 252 to 287`: two levels, not a range. */
static gboolean is_change(const PlxFigureScan *scan, const PlxFigureDraft *draft, Joint joint)
{
  return joint == JOINT_TO && draft->hedged > 0 && plx_scan_word(scan, draft->hedged - 1, "from") &&
         plx_figure_trend_before(scan, draft->hedged - 1) != PLX_TREND_NONE;
}

/* `fell 5 to 286`: a step and the level reached, where both are bare and nothing is counted. */
static gboolean is_step(const PlxFigureScan *scan, const PlxFigureDraft *first, const PlxFigureDraft *second)
{
  return first->hedged > 0 && first->figure.unit == NULL && second->figure.unit == NULL &&
         !plx_scan_plural(scan, second->end) && plx_figure_is_trend(scan, first->hedged - 1);
}

/* Does this joint make a range of the two here? */
static gboolean joint_fits(const PlxFigureScan *scan, const PlxFigureDraft *first,
                           const PlxFigureDraft *second, Joint joint)
{
  const guint32 before = first->hedged;
  switch (joint) {
  case JOINT_AND:
    return before > 0 &&
           (plx_scan_word(scan, before - 1, "between") || plx_scan_word(scan, before - 1, "from"));
  case JOINT_OR: /* two or three */
    return first->figure.unit == NULL && !first->has_sign &&
           plx_decimal_compare(plx_decimal_subtract(second->figure.low, first->figure.low),
                               plx_decimal(1, 0)) == 0;
  case JOINT_TO:
    return !is_change(scan, first, joint) && !is_step(scan, first, second) &&
           !(before > 0 && plx_scan_word(scan, before - 1, "by")) &&
           !(first->figure.unit != NULL && second->figure.unit != NULL && before > 0 &&
             plx_figure_trend_before(scan, before) != PLX_TREND_NONE &&
             !plx_scan_word(scan, before - 1, "from") &&
             !plx_scan_word(scan, before - 1, "between")); /* dropped $11 billion to $106 billion */
  default:
    return TRUE;
  }
}

/* `ranged from -18 to -34`: the greater first. */
static gboolean ranges_down(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const words[] = {"range", "ranged", "ranges", "ranging", "varied", "varying", "varies"};
  return draft->value > 1 && plx_scan_word(scan, draft->value - 1, "from") &&
         PLX_SCAN_ANY(scan, draft->value - 2, words);
}

/* Does `between` or `from` stand a few words before, so that `and` may join a range? */
static gboolean between_before(const PlxFigureScan *scan, guint32 end)
{
  static const char *const words[] = {"between", "from"};
  for (guint32 k = 1; k <= 4 && k <= end; k++)
    if (PLX_SCAN_ANY(scan, end - k, words))
      return TRUE;
  return FALSE;
}

/* Is the first value the end of a name: `DC-8-62`? */
static gboolean begins_in_name(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const guint32 i = draft->value;
  return draft->number.digits && !draft->has_sign && i > 0 && plx_scan_glued(scan, i) &&
         (plx_scan_is(scan, i - 1, PLX_PIECE_WORD) ||
          (i > 1 && plx_scan_hyphen(scan, i - 1) && !plx_scan_is(scan, i - 2, PLX_PIECE_MARK)));
}

/* Days of a month and years are no range of figures, nor is what the second is a part of a name with. */
static gboolean is_dated(const PlxFigureScan *scan, const PlxFigureDraft *first, const PlxFigureDraft *second)
{
  const guint32 value = first->value;
  const guint32 month = value > 0 && plx_scan_mark(scan, value - 1, '.') ? value - 1 : value;
  PlxFigureDraft probe = *second;
  return (is_year(first) && is_year(second)) || (month > 0 && plx_scan_month(scan, month - 1)) ||
         plx_scan_month(scan, second->end) || plx_figure_is_name(scan, &probe);
}

/* Put both values into one. */
static void join_values(PlxFigureDraft *draft, const PlxFigureDraft *first, const PlxFigureDraft *second)
{
  draft->figure.low = first->figure.low;
  draft->figure.high = second->figure.high;
  draft->figure.bound = PLX_BOUND_BETWEEN;
  draft->number.bare = FALSE;
  draft->number.end = second->number.end;
  draft->end = second->end;
  draft->glued = second->glued;
  if (second->figure.unit != NULL && draft->figure.unit == NULL) {
    draft->figure.unit = second->figure.unit;
    draft->figure.type = second->figure.type;
  }
}

/* What goes before a range belongs to it: `between`, `from`, `aged`. */
static void take_lead(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 before = draft->hedged;
  if (before > 0 && (plx_scan_word(scan, before - 1, "between") || plx_scan_word(scan, before - 1, "from")))
    draft->first = draft->hedged = before - 1;
  if (draft->figure.unit == NULL && draft->first > 0 && plx_scan_word(scan, draft->first - 1, "aged")) {
    draft->figure.type = PLX_FIGURE_AGE;
    draft->figure.unit = "year";
  }
}

/* `47 ± 3 percent`: from so much below to so much above. */
static gboolean read_off(PlxFigureDraft *draft, PlxFigureDraft *second)
{
  if (!units_agree(draft, second) || second->figure.low.mantissa < 0)
    return FALSE;
  const PlxFigureDraft first = {
      .figure = {.low = plx_decimal_subtract(draft->figure.low, second->figure.low)}};
  second->figure.high = plx_decimal_add(draft->figure.high, second->figure.high);
  join_values(draft, &first, second);
  return TRUE;
}

gboolean plx_figure_read_range(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  guint32 at = draft->end;
  PlxFigureDraft second, first = *draft; /* as hedges and shared scales change it */
  PlxBound hedge;
  const Joint joint = draft->number.ordinal || draft->glued || draft->multiple || draft->figure.vague
                          ? JOINT_NONE
                          : read_joint(scan, &at);

  if (joint == JOINT_NONE || begins_in_name(scan, draft) ||
      (joint == JOINT_AND && !between_before(scan, draft->hedged)) || !read_second(scan, at, &second) ||
      second.number.ordinal || second.figure.vague)
    return FALSE;
  second.part = TRUE;
  if (joint == JOINT_OFF)
    return read_off(draft, &second);
  first.hedged = MIN(draft->hedged, plx_figure_hedge_before(scan, draft->hedged, &hedge));
  share_scale(scan, &first, &second, joint);
  if (joint == JOINT_TO && plx_decimal_compare(first.figure.low, second.figure.low) > 0 &&
      ranges_down(scan, draft)) {
    const PlxDecimal low = second.figure.low;
    second.figure.low = second.figure.high = first.figure.low;
    first.figure.low = low;
  }
  const gboolean fits = joint_fits(scan, &first, &second, joint) ||
                        (joint != JOINT_TO && joint_fits(scan, draft, &second, joint));
  if (!fits || !units_agree(draft, &second) || is_dated(scan, draft, &second) ||
      plx_decimal_compare(first.figure.low, second.figure.low) >= 0)
    return FALSE;
  join_values(draft, &first, &second);
  take_lead(scan, draft);
  return TRUE;
}

gboolean plx_figure_read_bounds(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  guint32 i = draft->end;
  PlxBound bound = PLX_BOUND_EXACT;
  PlxFigureDraft second;
  const gboolean low =
      draft->figure.bound == PLX_BOUND_AT_LEAST || draft->figure.bound == PLX_BOUND_MORE_THAN;
  const gboolean high =
      draft->figure.bound == PLX_BOUND_AT_MOST || draft->figure.bound == PLX_BOUND_LESS_THAN;

  if (!low && !high)
    return FALSE;
  i += plx_scan_mark(scan, i, ',') ? 1 : 0;
  i += plx_scan_word(scan, i, "and") || plx_scan_word(scan, i, "but") ? 1 : 0;
  const guint32 value = i > draft->end ? plx_figure_hedge_at(scan, i, &bound) : 0;
  const gboolean closes = low ? bound == PLX_BOUND_AT_MOST || bound == PLX_BOUND_LESS_THAN
                              : bound == PLX_BOUND_AT_LEAST || bound == PLX_BOUND_MORE_THAN;
  if (value == 0 || !closes || !read_second(scan, value, &second) || second.number.ordinal ||
      !units_agree(draft, &second))
    return FALSE;
  const PlxDecimal from = low ? draft->figure.low : second.figure.low;
  const PlxDecimal to = low ? second.figure.low : draft->figure.low;
  if (plx_decimal_compare(from, to) >= 0)
    return FALSE;
  draft->figure.low = from;
  draft->figure.high = to;
  draft->figure.bound = PLX_BOUND_BETWEEN;
  draft->end = second.end;
  if (second.figure.unit != NULL) {
    draft->figure.unit = second.figure.unit;
    draft->figure.type = second.figure.type;
  }
  return TRUE;
}
