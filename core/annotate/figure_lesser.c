#include "annotate/figure_lesser.h"

#include "annotate/figure_unit.h"
#include "model/unit.h"

#include <string.h>

#define INCHES 12     /* in a foot */
#define MOST_LESSER 3 /* units that may follow one: days, hours, minutes, seconds */

/* Does what is said end at piece i? */
static gboolean ends_saying(const PlxFigureScan *scan, guint32 i)
{
  return i >= scan->n || (plx_scan_mark(scan, i, '.') && i + 1 == scan->n);
}

/* Count in a lesser unit, of which `each` make one of the unit so far, and add some. */
static void recount(PlxFigureDraft *draft, const char *unit, PlxDecimal each, PlxDecimal add)
{
  draft->figure.low = plx_decimal_add(plx_decimal_multiply(draft->figure.low, each), add);
  draft->figure.high = plx_decimal_add(plx_decimal_multiply(draft->figure.high, each), add);
  draft->figure.unit = unit;
}

/* Add a lesser unit of the same dimension, in which the whole then counts: `5 feet 2 inches` is 62 inches. */
static gboolean read_lesser(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  guint32 i = draft->end;
  PlxNumber number;
  PlxFigureUnit unit;
  PlxDecimal here, there;
  const char *base, *other;

  if (draft->glued)
    return FALSE;
  i += plx_scan_mark(scan, i, ',') ? 1 : 0;
  i = plx_scan_skip(scan, i, "and");
  if (!plx_number_read(scan->text, scan->pieces, i, scan->n, &number) || number.ordinal)
    return FALSE;
  if (strcmp(draft->figure.unit, "hour") == 0 && ends_saying(scan, number.end) &&
      number.value.exponent >= 0 && plx_decimal_compare(number.value, plx_decimal(60, 0)) < 0)
    unit = (PlxFigureUnit){"minute", number.end, 1}; /* an hour and thirty */
  else if (!plx_figure_unit_at(scan, number.end, number.digits, &unit))
    return FALSE;
  if (strcmp(unit.unit, draft->figure.unit) == 0 ||
      !plx_unit_to_base(draft->figure.unit, plx_decimal(1, 0), &base, &here) ||
      !plx_unit_to_base(unit.unit, plx_decimal(1, 0), &other, &there) || strcmp(base, other) != 0 ||
      plx_decimal_compare(here, there) <= 0 || plx_figure_unit_type(unit.unit) == PLX_FIGURE_TEMPERATURE ||
      plx_figure_unit_type(unit.unit) == PLX_FIGURE_PERCENT)
    return FALSE;
  const PlxDecimal each = plx_decimal_divide(here, there);
  const PlxDecimal add = plx_decimal_multiply(number.value, plx_decimal(unit.times, 0));
  if (each.exponent < 0 || draft->figure.low.exponent < 0)
    return FALSE; /* miles and kilometres are not said together; nor is .25 acres with 21,780 sq ft */
  recount(draft, unit.unit, each, add);
  draft->end = unit.end;
  return TRUE;
}

/* `an hour and a half`. */
static void read_and_half(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 end = plx_scan_phrase(scan, draft->end, "and a half");
  if (end == 0)
    return;
  const PlxDecimal half = plx_decimal(5, -1);
  draft->figure.low = plx_decimal_add(draft->figure.low, half);
  draft->figure.high = plx_decimal_add(draft->figure.high, half);
  draft->end = end;
}

gboolean plx_figure_read_feet_mark(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 i = draft->end;
  PlxDecimal inches;
  if (!draft->number.bare || !plx_scan_mark(scan, i, '\'') || !plx_scan_is(scan, i + 1, PLX_PIECE_DIGITS) ||
      !plx_scan_glued(scan, i) || !plx_scan_glued(scan, i + 1) || !plx_scan_mark(scan, i + 2, '"') ||
      !plx_piece_value(scan->text, &scan->pieces[i + 1], &inches))
    return FALSE;
  recount(draft, "inch", plx_decimal(INCHES, 0), inches);
  draft->figure.type = PLX_FIGURE_MEASURE;
  draft->end = i + 3;
  return TRUE;
}

/* `6-foot-4`: the inches behind. */
static void read_foot_inches(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 i = draft->end;
  PlxDecimal inches;
  if (!draft->glued || strcmp(draft->figure.unit, "foot") != 0 || !plx_scan_hyphen(scan, i) ||
      !plx_scan_is(scan, i + 1, PLX_PIECE_DIGITS) ||
      !plx_piece_value(scan->text, &scan->pieces[i + 1], &inches) ||
      plx_decimal_compare(inches, plx_decimal(INCHES, 0)) >= 0)
    return;
  recount(draft, "inch", plx_decimal(INCHES, 0), inches);
  draft->glued = FALSE;
  draft->end = i + 2;
}

void plx_figure_read_lesser(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  read_foot_inches(scan, draft);
  read_and_half(scan, draft);
  for (guint32 k = 0; k < MOST_LESSER && read_lesser(scan, draft); k++)
    ;
}
