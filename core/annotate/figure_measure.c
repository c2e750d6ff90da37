/* How this works: a unit (figure_unit.c) stands right behind its number, or off behind `an`, `more` or a
 * hyphen; a lesser unit of the same dimension behind it is added exactly (figure_lesser.c), and what makes an
 * age or a frost of it is read last. */
#include "annotate/figure_measure.h"

#include "annotate/figure_lesser.h"
#include "annotate/figure_unit.h"

#include <string.h>

/* What may stand between a number and its unit; returns where the unit may begin. */
static guint32 skip_filler(const PlxFigureScan *scan, const PlxFigureDraft *draft, gboolean *glued)
{
  static const char *const fillers[] = {"more",        "additional", "full",    "whole",      "straight",
                                        "consecutive", "long",       "further", "extra",      "solid",
                                        "fewer",       "less",       "other",   "successive", "working",
                                        "business",    "calendar",   "official"};
  guint32 i = draft->end;
  *glued = plx_scan_hyphen(scan, i);
  if (*glued)
    return i + 1;
  if (draft->number.fraction || draft->number.value.exponent < 0) {
    i = plx_scan_skip(scan, i, "of");
    i = plx_scan_skip(scan, plx_scan_skip(scan, i, "a"), "an");
  }
  return i == draft->end && PLX_SCAN_ANY(scan, i, fillers) ? i + 1 : i;
}

static void multiply(PlxFigureDraft *draft, PlxDecimal by)
{
  draft->figure.low = plx_decimal_multiply(draft->figure.low, by);
  draft->figure.high = plx_decimal_multiply(draft->figure.high, by);
}

/* `old`, `of age` behind a duration. */
static void read_age(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const olds[] = {"old", "olds"};
  guint32 i = plx_scan_hyphen(scan, draft->end) ? draft->end + 1 : draft->end;
  guint32 end = plx_scan_phrase(scan, i, "of age");
  if (end == 0 && PLX_SCAN_ANY(scan, i, olds))
    end = i + 1;
  if (end == 0)
    return;
  draft->glued = i > draft->end;
  draft->end = end;
  draft->figure.type = PLX_FIGURE_AGE;
}

static void take(PlxFigureDraft *draft, const PlxFigureUnit *unit, gboolean glued)
{
  if (unit->times > 1)
    multiply(draft, plx_decimal(unit->times, 0));
  draft->figure.unit = unit->unit;
  draft->figure.type = plx_figure_unit_type(unit->unit);
  draft->end = unit->end;
  draft->glued = glued;
}

/* `20 degrees below zero`. */
static void read_below_zero(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 end = plx_scan_phrase(scan, draft->end, "below zero");
  if (end == 0)
    return;
  multiply(draft, plx_decimal(-1, 0));
  draft->end = end;
}

static void read_behind_unit(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  if (draft->figure.type == PLX_FIGURE_DURATION || draft->figure.type == PLX_FIGURE_MEASURE)
    plx_figure_read_lesser(scan, draft);
  if (draft->figure.type == PLX_FIGURE_DURATION)
    read_age(scan, draft);
  if (draft->figure.type == PLX_FIGURE_TEMPERATURE)
    read_below_zero(scan, draft);
}

/* `20 (kg)`, `20 [kg]`. */
static gboolean read_bracketed(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  PlxFigureUnit unit;
  const guint32 i = draft->end;
  if (!draft->number.digits ||
      !(plx_scan_mark(scan, i, '(') || plx_scan_mark(scan, i, '[') || plx_scan_mark(scan, i, '<')) ||
      !plx_figure_unit_at(scan, i + 1, TRUE, &unit) ||
      !(plx_scan_mark(scan, unit.end, ')') || plx_scan_mark(scan, unit.end, ']') ||
        plx_scan_mark(scan, unit.end, '>')))
    return FALSE;
  unit.end++;
  take(draft, &unit, FALSE);
  return TRUE;
}

void plx_figure_read_unit(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  gboolean glued;
  PlxFigureUnit unit;

  if (draft->has_sign || draft->figure.unit != NULL || draft->number.ordinal)
    return;
  if (plx_scan_word(scan, draft->end, "yo") || plx_scan_phrase(scan, draft->end, "y / o") > 0) {
    draft->figure.type = PLX_FIGURE_AGE;
    draft->figure.unit = "year";
    draft->end += plx_scan_word(scan, draft->end, "yo") ? 1 : 3;
    return;
  }
  if (read_bracketed(scan, draft) || plx_figure_read_feet_mark(scan, draft))
    return;
  const guint32 i = skip_filler(scan, draft, &glued);
  if (!plx_figure_unit_at(scan, i, draft->number.digits, &unit))
    return;
  if (glued && strcmp(unit.unit, "second") == 0 && plx_scan_mark(scan, unit.end, '-'))
    return; /* thirty-second- */
  take(draft, &unit, glued);
  read_behind_unit(scan, draft);
}

gboolean plx_figure_read_one(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  static const char *const leads[] = {"than",   "about", "nearly", "almost", "over",  "for",   "within",
                                      "lasted", "half",  "under",  "took",   "spent", "after", "every"};
  static const char *const follows[] = {"of", "and", "long", "wide", "deep", "high", "tall", "away", "thick"};
  static const char *const never[] = {"second", "point",  "degree",  "bar",
                                      "minute", "moment", "quarter", "hurry"};
  PlxFigureUnit unit;

  const guint32 at = i + 1;
  if (!plx_figure_unit_at(scan, at, FALSE, &unit)) {
    if (!(plx_scan_is(scan, at, PLX_PIECE_WORD) && at + 1 == scan->n && i == 0 &&
          plx_figure_unit_at(scan, at, TRUE, &unit)))
      return FALSE;
  }
  const gboolean led = i == 0 || PLX_SCAN_ANY(scan, i - 1, leads);
  const gboolean alone = i == 0 && unit.end == scan->n;
  const PlxFigureType type = plx_figure_unit_type(unit.unit);
  const gboolean half = plx_scan_phrase(scan, unit.end, "and a half") > 0;
  if (type == PLX_FIGURE_PERCENT || type == PLX_FIGURE_TEMPERATURE)
    return FALSE;
  if (type == PLX_FIGURE_DURATION) {
    if (!half && !alone && unit.times == 1 && !plx_scan_word(scan, unit.end, "and") &&
        (!led || i == 0 || PLX_SCAN_ANY(scan, at, never)))
      return FALSE;
  } else if ((plx_scan_word(scan, at, "inch") || plx_scan_word(scan, at, "ounce")) &&
             plx_scan_word(scan, unit.end, "of")) {
    return FALSE; /* not an inch of progress */
  } else if (!half && !alone && !(led && i > 0) && !PLX_SCAN_ANY(scan, unit.end, follows)) {
    return FALSE;
  }
  if (plx_scan_word(scan, unit.end, "and") && !half && type == PLX_FIGURE_DURATION) {
    PlxNumber next;
    if (!plx_number_read(scan->text, scan->pieces, unit.end + 1, scan->n, &next))
      return FALSE;
  }
  draft->figure.low = draft->figure.high = draft->number.value = plx_decimal(1, 0);
  take(draft, &unit, FALSE);
  read_behind_unit(scan, draft);
  return TRUE;
}
