/* How this works: the words are looked up in the table of unit names, the longest stretch first; `per`, `a`
 * and `/` make rates. */
#include "annotate/figure_unit.h"

#include "data/units.h"

#include <string.h>

#define MAX_NAME 48
#define MAX_WORDS 5

static const char *const durations[] = {"second",      "minute",      "hour",       "day",     "week",
                                        "month",       "year",        "decade",     "century", "millennium",
                                        "millisecond", "microsecond", "nanosecond", "quarter"};

static gboolean is_duration(const char *unit)
{
  for (gsize i = 0; i < G_N_ELEMENTS(durations); i++)
    if (strcmp(durations[i], unit) == 0)
      return TRUE;
  return FALSE;
}

PlxFigureType plx_figure_unit_type(const char *unit)
{
  static const struct {
    const char *unit;
    PlxFigureType type;
  } rows[] = {{"percent", PLX_FIGURE_PERCENT},        {"percentage-point", PLX_FIGURE_PERCENT},
              {"permyriad", PLX_FIGURE_PERCENT},      {"celsius", PLX_FIGURE_TEMPERATURE},
              {"fahrenheit", PLX_FIGURE_TEMPERATURE}, {"kelvin", PLX_FIGURE_TEMPERATURE},
              {"generic", PLX_FIGURE_TEMPERATURE}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    if (strcmp(rows[i].unit, unit) == 0)
      return rows[i].type;
  return is_duration(unit) ? PLX_FIGURE_DURATION : PLX_FIGURE_MEASURE;
}

/* Is a closing quotation mark open before piece i? Looks at most 64 pieces back. */
static gboolean in_quotes(const PlxFigureScan *scan, guint32 i)
{
  gboolean open = FALSE;
  for (guint32 k = i > 64 ? i - 64 : 0; k < i; k++)
    open ^= plx_scan_mark(scan, k, '"');
  return open;
}

/* May a symbol that is a letter or common word besides be a unit here? */
static gboolean symbol_is_meant(const PlxFigureScan *scan, guint32 i, guint32 end, gboolean digits)
{
  static const char *const shapes[] = {"thick",  "wide", "long", "tall", "deep", "high",
                                       "across", "of",   "by",   "x",    "away", "more"};
  if (!digits)
    return (plx_scan_word(scan, i, "min") || plx_scan_word(scan, i, "sec")) && plx_scan_lower(scan, i);
  if (plx_scan_mark(scan, i, '"'))
    return (plx_scan_glued(scan, i) || PLX_SCAN_ANY(scan, end, shapes)) && !in_quotes(scan, i);
  if (plx_scan_mark(scan, end, '-') && plx_scan_is(scan, end + 1, PLX_PIECE_DIGITS)) /* L-202 */
    return FALSE;
  if (plx_scan_word(scan, i, "in"))
    return end >= scan->n || plx_scan_is(scan, end, PLX_PIECE_MARK) || PLX_SCAN_ANY(scan, end, shapes);
  const PlxPiece *piece = &scan->pieces[i];
  if (plx_span_length(piece->span) > 1)
    return TRUE;
  /* w, v, j are written as capitals; m, g, t, h as small letters */
  return strchr("WVJL", (int)MIN(piece->mark, 0x7F)) != NULL ||
         (strchr("mgtlh", (int)MIN(piece->mark, 0x7F)) != NULL);
}

/* A temperature's bare letter: `30 C`, `-10F`. */
static const char *bare_scale(const PlxFigureScan *scan, guint32 i, gboolean digits)
{
  if (!digits || !plx_scan_is(scan, i, PLX_PIECE_WORD) || plx_span_length(scan->pieces[i].span) != 1 ||
      plx_scan_capital(scan, i + 1) || (plx_scan_mark(scan, i + 1, '.') && !plx_scan_glued(scan, i)))
    return NULL;
  if (i > 1 && plx_span_length(scan->pieces[i - 1].span) == 1 && plx_scan_capital(scan, i - 2))
    return NULL; /* a Long March 4C */
  return scan->pieces[i].mark == 'C' ? "celsius" : scan->pieces[i].mark == 'F' ? "fahrenheit" : NULL;
}

static gboolean is_fortnight(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_word(scan, i, "fortnight") || plx_scan_word(scan, i, "fortnights");
}

gboolean plx_figure_unit_begins(const PlxFigureScan *scan, guint32 i)
{
  const PlxSpan span = scan->pieces[i].span;
  return plx_unit_name_begins(scan->text + span.start, plx_span_length(span)) != NULL ||
         is_fortnight(scan, i);
}

static gboolean name_at(const PlxFigureScan *scan, guint32 i, gboolean digits, PlxFigureUnit *out)
{
  char name[MAX_NAME];
  if (is_fortnight(scan, i)) {
    *out = (PlxFigureUnit){"week", i + 1, 2};
    return TRUE;
  }
  if (digits && plx_scan_word(scan, i, "quarters")) {
    *out = (PlxFigureUnit){"quarter", i + 1, 1};
    return TRUE;
  }
  out->unit = NULL;
  for (guint32 words = 1; words <= MAX_WORDS && i + words <= scan->n; words++) {
    const PlxPiece *last = &scan->pieces[i + words - 1];
    const gboolean joint = last->kind == PLX_PIECE_MARK && (last->mark == '.' || last->mark == '-');
    const gsize length = plx_scan_join(scan, i, i + words, name, sizeof name);
    const PlxUnitName *row = length > 0 ? plx_unit_name_begins(name, length) : NULL;
    if (row == NULL)
      break;
    if (!joint && row->name[length] == '\0' && (!row->symbol || symbol_is_meant(scan, i, i + words, digits)))
      *out = (PlxFigureUnit){row->unit, i + words, 1};
  }
  if (out->unit != NULL)
    return TRUE;
  const char *scale = bare_scale(scan, i, digits);
  *out = (PlxFigureUnit){scale, i + 1, 1};
  return scale != NULL;
}

/* `per hour`, `an hour`, `/h` behind a unit; what is made of both lies in the arena unless the table has it.
 */
static void read_rate(const PlxFigureScan *scan, PlxFigureUnit *unit)
{
  static const char *const per[] = {"per", "a", "an", "every", "each"};
  PlxFigureUnit below;
  const gboolean slash = plx_scan_mark(scan, unit->end, '/');
  if ((!slash && !PLX_SCAN_ANY(scan, unit->end, per)) || !name_at(scan, unit->end + 1, slash, &below))
    return;
  const char *composed = plx_arena_printf(scan->article->arena, "%s-per-%s", unit->unit, below.unit);
  const PlxUnitRow *row = plx_unit_row(composed, strlen(composed));
  unit->unit = row != NULL ? row->unit : composed;
  unit->end = below.end;
}

/* `cubed`, `squared` behind a length. */
static void read_power(const PlxFigureScan *scan, PlxFigureUnit *unit)
{
  const gboolean squared = plx_scan_word(scan, unit->end, "squared");
  if (!squared && !plx_scan_word(scan, unit->end, "cubed"))
    return;
  g_autofree char *composed = g_strconcat(squared ? "square-" : "cubic-", unit->unit, NULL);
  const PlxUnitRow *row = plx_unit_row(composed, strlen(composed));
  if (row == NULL)
    return;
  unit->unit = row->unit;
  unit->end++;
}

/* Degrees are a temperature unless the words around speak of angles. */
static const char *degrees(const PlxFigureScan *scan, guint32 i, guint32 end)
{
  static const char *const angles[] = {"rotate", "rotated",    "turn",      "turned",   "angle",
                                       "angles", "latitude",   "longitude", "slope",    "north",
                                       "south",  "east",       "west",      "tilt",     "tilted",
                                       "video",  "separation", "view",      "panorama", "heading"};
  for (guint32 k = i > 6 ? i - 6 : 0; k < MIN(end + 4, scan->n); k++)
    if (PLX_SCAN_ANY(scan, k, angles))
      return "degree";
  return "generic";
}

gboolean plx_figure_unit_at(const PlxFigureScan *scan, guint32 i, gboolean digits, PlxFigureUnit *out)
{
  if (i >= scan->n || !name_at(scan, i, digits, out))
    return FALSE;
  if (strcmp(out->unit, "degree") == 0)
    out->unit = degrees(scan, i, out->end);
  read_power(scan, out);
  if (out->unit[0] != 'p' || strncmp(out->unit, "per", 3) != 0)
    read_rate(scan, out);
  return TRUE;
}
