#include "annotate/figure_race.h"

#include <string.h>

#define MOST_PARTS 3
#define SIXTY 60
#define WORDS_BACK 5 /* from a time to `won`, `led` */

/* A part of the time, up to two digits, before seconds that may have a fraction; FALSE if it is none. */
static gboolean read_part(const PlxFigureScan *scan, guint32 i, gboolean first, PlxDecimal *value)
{
  if (!plx_scan_is(scan, i, PLX_PIECE_DIGITS) || !plx_piece_value(scan->text, &scan->pieces[i], value))
    return FALSE;
  const gsize whole = strspn(scan->text + scan->pieces[i].span.start, "0123456789");
  return whole <= 2 && (first || (whole == 2 && plx_decimal_compare(*value, plx_decimal(SIXTY, 0)) < 0));
}

/* Hours, minutes and seconds, or the last two, with colons between: the piece behind, or 0. */
static guint32 read_parts(const PlxFigureScan *scan, guint32 i, PlxDecimal *seconds, guint *n_parts)
{
  PlxDecimal part;
  *n_parts = 0;
  *seconds = plx_decimal(0, 0);
  while (*n_parts < MOST_PARTS && read_part(scan, i, *n_parts == 0, &part)) {
    *seconds = plx_decimal_add(plx_decimal_multiply(*seconds, plx_decimal(SIXTY, 0)), part);
    ++*n_parts;
    i++;
    if (!plx_scan_mark(scan, i, ':') || !plx_scan_glued(scan, i) || !plx_scan_glued(scan, i + 1))
      return *n_parts > 1 ? i : 0;
    i++;
  }
  return 0;
}

/* Does one of the words stand a few pieces before piece i? */
static gboolean any_before(const PlxFigureScan *scan, guint32 i, const char *const *words, gsize n)
{
  for (guint32 k = 1; k <= MIN(i, WORDS_BACK); k++)
    if (plx_scan_any(scan, i - k, words, n))
      return TRUE;
  return FALSE;
}

/* `was 1:21 ahead`, `had 1:21 on the group` */
static gboolean is_told_behind(const PlxFigureScan *scan, guint32 i, guint32 end)
{
  static const char *const gaps[] = {"advantage", "adrift", "ahead", "back", "behind",  "clear",
                                     "down",      "faster", "gap",   "lead", "quicker", "slower"};
  static const char *const has[] = {"gained", "had", "has", "have"};
  return PLX_SCAN_ANY(scan, end, gaps) ||
         (i > 0 && PLX_SCAN_ANY(scan, i - 1, has) && plx_scan_word(scan, end, "on"));
}

/* `a lead of 1:21`, `won by 1:21`, `finished in 54:32`, `a time of 54:32` */
static gboolean is_told_before(const PlxFigureScan *scan, guint32 i)
{
  static const char *const measures[] = {"advantage", "best",   "deficit", "gap",
                                         "lead",      "margin", "record",  "time"};
  static const char *const wins[] = {"ahead",   "beat",  "beaten", "cut", "led",
                                     "leading", "leads", "lost",   "won"};
  static const char *const ends[] = {"clocked",   "clocking", "completed", "finished",
                                     "finishing", "ran",      "won"};
  static const char *const links[] = {"of", "to", "was"};
  if (i < 2)
    return FALSE;
  if (PLX_SCAN_ANY(scan, i - 1, links))
    return PLX_SCAN_ANY(scan, i - 2, measures);
  if (plx_scan_word(scan, i - 1, "by"))
    return any_before(scan, i - 1, wins, G_N_ELEMENTS(wins));
  return plx_scan_word(scan, i - 1, "in") && any_before(scan, i - 1, ends, G_N_ELEMENTS(ends));
}

gboolean plx_figure_read_race_time(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  PlxDecimal seconds;
  guint n_parts;
  const guint32 end = read_parts(scan, i, &seconds, &n_parts);
  if (end == 0 || !(is_told_before(scan, i) || is_told_behind(scan, i, end)))
    return FALSE;
  draft->number.value = draft->figure.low = draft->figure.high = seconds;
  draft->number.end = draft->end = end;
  draft->number.digits = TRUE;
  draft->figure.type = PLX_FIGURE_DURATION;
  draft->figure.unit = "second";
  return TRUE;
}
