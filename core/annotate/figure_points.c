#include "annotate/figure_points.h"

#include "annotate/figure_trend.h"

/* Does the sentence tell of what is told in percent: support that fell by nine points? */
static gboolean is_of_shares(const PlxFigureScan *scan)
{
  static const char *const shares[] = {"approval",     "backing",   "popularity", "poll",       "polls",
                                       "rating",       "ratings",   "share",      "support",    "turnout",
                                       "unemployment", "inflation", "interest",   "joblessness"};
  static const char *const levels[] = {"closed", "dow",    "ftse",   "goals",  "index", "league",
                                       "nasdaq", "season", "shares", "stocks", "table"};
  gboolean found = FALSE;
  for (guint32 i = 0; i < scan->n; i++) {
    if (PLX_SCAN_ANY(scan, i, levels))
      return FALSE;
    found |= PLX_SCAN_ANY(scan, i, shares);
  }
  return found;
}

/* `a quarter point`: a part of a percentage point, as rates are moved by; `support fell by nine points`. */
void plx_figure_read_points(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const points[] = {"point", "points"};
  if (draft->figure.unit != NULL)
    return;
  const gboolean glued = plx_scan_hyphen(scan, draft->end);
  guint32 i = glued ? draft->end + 1 : draft->end;
  if (draft->value > 0 &&
      plx_figure_trend_before(scan, draft->value) != PLX_TREND_NONE) /* rose half a point */
    i = plx_scan_skip(scan, plx_scan_skip(scan, i, "of"), "a");
  if (!PLX_SCAN_ANY(scan, i, points) || !(draft->number.fraction || is_of_shares(scan)))
    return;
  draft->glued = glued;
  draft->figure.type = PLX_FIGURE_PERCENT;
  draft->figure.unit = "percentage-point";
  draft->end = i + 1;
}

/* A quarter that is no fraction for the number reader, as in `quarter-point` and `a quarter point`. */
gboolean plx_figure_read_quarter(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  if (plx_scan_word(scan, i, "a") || plx_scan_word(scan, i, "one"))
    i++;
  if (!plx_scan_word(scan, i, "quarter") && !plx_scan_word(scan, i, "half"))
    return FALSE;
  const guint32 next = plx_scan_mark(scan, i + 1, '-') ? i + 2 : i + 1;
  if (!plx_scan_word(scan, next, "point") && !plx_scan_word(scan, next, "percentage"))
    return FALSE;
  const gboolean half = plx_scan_word(scan, i, "half");
  draft->number.value = half ? plx_decimal(5, -1) : plx_decimal(25, -2);
  draft->figure.low = draft->figure.high = draft->number.value;
  draft->number.fraction = TRUE;
  draft->number.end = draft->end = i + 1;
  return TRUE;
}
