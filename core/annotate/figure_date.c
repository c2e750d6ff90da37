#include "annotate/figure_date.h"

#define FIRST_YEAR 1600
#define LAST_YEAR 2100
#define TALLY_REACH 5 /* words from `number of` to `at` */

static const PlxPiece *piece(const PlxFigureScan *scan, guint32 i)
{
  return &scan->pieces[i];
}

static gboolean is_integer_up_to(const PlxFigureDraft *draft, gint64 most)
{
  const PlxDecimal value = draft->number.value;
  return value.exponent >= 0 && plx_decimal_compare(value, plx_decimal(most, 0)) <= 0;
}

gboolean plx_figure_has_leading_zero(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const PlxSpan span = piece(scan, draft->number.first)->span;
  return draft->number.bare && plx_span_length(span) > 1 && scan->text[span.start] == '0';
}

/* `7 pm`, `7.30 a.m.`, `six o'clock`, `0900 GMT`, `half past six`, `at 10`. */
gboolean plx_figure_is_clock(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const zones[] = {"gmt", "utc", "bst", "est",  "edt",  "cst", "cdt", "mst",
                                      "mdt", "pst", "pdt", "cet",  "cest", "eet", "ist", "et",
                                      "pt",  "jst", "hkt", "aest", "aedt", "msk"};
  static const char *const halves[] = {"am", "pm"};
  static const char *const before[] = {"past", "till"};
  const guint32 end = draft->number.end, first = draft->value;

  if (PLX_SCAN_ANY(scan, end, halves))
    return is_integer_up_to(draft, 12) || draft->number.value.exponent >= -2;
  if ((plx_scan_word(scan, end, "a") || plx_scan_word(scan, end, "p")) && plx_scan_mark(scan, end + 1, '.') &&
      plx_scan_glued(scan, end + 1) && plx_scan_word(scan, end + 2, "m"))
    return TRUE;
  if (plx_scan_word(scan, end, "o") && plx_scan_mark(scan, end + 1, '\''))
    return TRUE;
  if (PLX_SCAN_ANY(scan, end, zones) && plx_scan_capital(scan, end))
    return TRUE;
  if (draft->number.bare && plx_span_length(piece(scan, draft->number.first)->span) == 4 &&
      (plx_scan_word(scan, end, "hours") || plx_scan_word(scan, end, "hrs")))
    return is_integer_up_to(draft, 2400) && plx_figure_has_leading_zero(scan, draft);
  return first > 0 && draft->figure.unit == NULL && PLX_SCAN_ANY(scan, first - 1, before);
}

/* `9` of `9 to 5 pm`. */
static gboolean first_hour(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  PlxFigureDraft next = *draft;
  const guint32 end = draft->end;
  if (!(plx_scan_word(scan, end, "to") || plx_scan_word(scan, end, "and") || plx_scan_mark(scan, end, '-')) ||
      !plx_number_read(scan->text, scan->pieces, end + 1, scan->n, &next.number))
    return FALSE;
  next.value = end + 1;
  return plx_figure_is_clock(scan, &next);
}

/* Two decimals below 60: the minutes of `6.13`. */
static gboolean is_clock_fraction(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const PlxSpan span = piece(scan, draft->number.first)->span;
  const char *end = scan->text + span.end;
  return plx_span_length(span) >= 4 && end[-3] == '.' && end[-2] < '6';
}

/* Do the words before speak of prices? */
static gboolean is_market(const PlxFigureScan *scan, guint32 end)
{
  static const char *const words[] = {"closed", "close",   "closing", "traded", "trading",
                                      "priced", "settled", "stood",   "valued", "opened",
                                      "ended",  "quoted",  "bid",     "stands", "finished"};
  for (guint32 k = 1; k <= 4 && k <= end; k++)
    if (PLX_SCAN_ANY(scan, end - k, words))
      return TRUE;
  return FALSE;
}

/* `this evening`, `in the afternoon`, `tonight` behind a number. */
static gboolean is_part_of_day(const PlxFigureScan *scan, guint32 i)
{
  static const char *const parts[] = {"morning", "afternoon", "evening", "night"};
  static const char *const leads[] = {"this", "that", "in the"};
  for (gsize k = 0; k < G_N_ELEMENTS(leads); k++) {
    const guint32 end = plx_scan_phrase(scan, i, leads[k]);
    if (end > 0 && PLX_SCAN_ANY(scan, end, parts))
      return TRUE;
  }
  return plx_scan_word(scan, i, "tonight");
}

static gboolean opens_paragraph(const PlxFigureScan *scan)
{
  return scan->sentence > 0 && plx_article_sentence(scan->article, scan->sentence - 1)->paragraph !=
                                   plx_article_sentence(scan->article, scan->sentence)->paragraph;
}

/* `19.40 - Trains run again`, `19.40 Trains run again` at the head of a paragraph: the minute of an entry, in
 * reports that go on. */
static gboolean heads_entry(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const guint32 end = draft->end;
  const gboolean dash = plx_scan_mark(scan, end, '-') || plx_scan_mark(scan, end, 0x2013);
  if (draft->value != 0 || !draft->number.digits || draft->number.value.exponent < -2 ||
      plx_decimal_compare(draft->number.value, plx_decimal(24, 0)) >= 0 || !is_clock_fraction(scan, draft))
    return FALSE;
  return dash ? !plx_scan_glued(scan, end) && plx_scan_capital(scan, end + 1)
              : opens_paragraph(scan) && plx_scan_capital(scan, end);
}

/* `stands at nine`, `was put at nine`, `puts the number of injured at nine`: a count, not an hour. */
static gboolean is_level(const PlxFigureScan *scan, guint32 at)
{
  static const char *const tallies[] = {"count", "number", "tally", "toll"};
  static const char *const words[] = {"estimated", "put",      "remained", "remains",
                                      "stand",     "standing", "stands",   "stood"};
  for (guint32 k = 1; k <= MIN(at, TALLY_REACH); k++)
    if (PLX_SCAN_ANY(scan, at - k, tallies))
      return TRUE;
  return at > 0 && PLX_SCAN_ANY(scan, at - 1, words);
}

/* `at 10`, `since 10.30`, `until two in the afternoon`, with nothing behind that it could count. */
static gboolean bare_hour(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const points[] = {"at", "since", "until", "till"};
  static const char *const leads[] = {"after", "around", "at", "before", "by", "from", "since", "until"};
  const guint32 first = draft->value, end = draft->end;
  const PlxDecimal value = draft->number.value;
  if (heads_entry(scan, draft))
    return TRUE;
  if (first == 0 || plx_decimal_compare(value, plx_decimal(1, 0)) < 0 ||
      plx_decimal_compare(value, plx_decimal(24, 0)) > 0 || value.exponent < -2)
    return FALSE;
  if (value.exponent < 0)
    return PLX_SCAN_ANY(scan, first - 1, points) && draft->number.digits && is_clock_fraction(scan, draft) &&
           !is_market(scan, first - 1);
  if (PLX_SCAN_ANY(scan, first - 1, leads) && is_part_of_day(scan, end))
    return TRUE;
  return plx_scan_word(scan, first - 1, "at") && !is_level(scan, first - 1) &&
         (end >= scan->n || !plx_scan_lower(scan, end) || plx_scan_word(scan, end, "on"));
}

static gboolean is_day(const PlxFigureDraft *draft)
{
  return is_integer_up_to(draft, 31) && draft->number.value.mantissa > 0;
}

/* More days of the same month: `10-12`, `10 and 11`. */
static void skip_days(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const joints[] = {"to", "and", "or"};
  for (guint32 end = draft->end;;) {
    if (!PLX_SCAN_ANY(scan, end, joints) && !plx_scan_mark(scan, end, '-') && !plx_scan_mark(scan, end, ','))
      return;
    PlxNumber next;
    if (!plx_number_read(scan->text, scan->pieces, end + 1, scan->n, &next) || !(next.bare || next.ordinal) ||
        plx_scan_plural(scan, next.end) || next.value.exponent < 0 ||
        plx_decimal_compare(next.value, plx_decimal(LAST_YEAR, 0)) > 0)
      return;
    const gboolean year = plx_decimal_compare(next.value, plx_decimal(FIRST_YEAR, 0)) >= 0;
    if (!year && plx_decimal_compare(next.value, plx_decimal(31, 0)) > 0)
      return;
    draft->end = end = next.end;
    if (year)
      return;
  }
}

/* `10 October`, `the 10th of October`, `October 10`, `Oct. 10-12`, `Friday the 13th`. */
static gboolean date(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                     "friday", "saturday", "sunday"};
  guint32 before = draft->value, end = draft->end;

  if (!is_day(draft) || (!draft->number.bare && !draft->number.ordinal))
    return FALSE;
  if (before > 0 && plx_scan_word(scan, before - 1, "the"))
    before--;
  if (before > 0 && plx_scan_mark(scan, before - 1, '.') && plx_scan_glued(scan, before - 1))
    before--;
  if (before > 0 && plx_scan_month(scan, before - 1)) {
    skip_days(scan, draft);
    return TRUE;
  }
  if (before > 0 && PLX_SCAN_ANY(scan, before - 1, days) && !plx_scan_plural(scan, end))
    return TRUE;
  if (draft->number.ordinal && plx_scan_word(scan, end, "of"))
    end++;
  if (plx_scan_month(scan, end)) {
    draft->end = end + 1;
    return TRUE;
  }
  return FALSE;
}

/* The day in front of `to 12 October` and `and 12 October`. */
static gboolean first_day(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const joints[] = {"to", "and", "or"};
  PlxNumber next;
  const guint32 end = draft->end;
  return is_day(draft) && draft->number.bare &&
         (PLX_SCAN_ANY(scan, end, joints) || plx_scan_mark(scan, end, '-')) &&
         plx_number_read(scan->text, scan->pieces, end + 1, scan->n, &next) && next.bare &&
         plx_scan_month(scan, next.end);
}

/* Four digits, and nothing that says that they count something. */
static gboolean year(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const counts[] = {"of", "more", "others", "dead", "people", "other"};
  static const char *const dates[] = {
      "in",  "since",  "until", "the",  "from",   "during", "by",     "for",    "of",   "early", "late",
      "mid", "before", "after", "year", "summer", "winter", "spring", "autumn", "fall", "this",  "circa"};
  const guint32 before = draft->value, end = draft->end;
  const PlxSpan span = piece(scan, draft->number.first)->span;

  if (!draft->number.bare || plx_span_length(span) != 4 || !is_integer_up_to(draft, LAST_YEAR) ||
      plx_decimal_compare(draft->number.value, plx_decimal(FIRST_YEAR, 0)) < 0)
    return FALSE;
  if (draft->figure.bound != PLX_BOUND_EXACT || draft->hedged < draft->value)
    return FALSE;
  const gboolean dated =
      before > 0 && (PLX_SCAN_ANY(scan, before - 1, dates) || plx_scan_month(scan, before - 1) ||
                     plx_scan_mark(scan, before - 1, ',') || plx_scan_mark(scan, before - 1, '('));
  if (!dated && (plx_scan_plural(scan, end) || PLX_SCAN_ANY(scan, end, counts)))
    return FALSE;
  if (!dated && before > 0 && !plx_scan_capital(scan, before - 1) && end >= scan->n)
    return FALSE;
  if (plx_scan_mark(scan, end, '-') && plx_scan_is(scan, end + 1, PLX_PIECE_DIGITS)) /* 2013-14 */
    draft->end = end + 2;
  return TRUE;
}

gboolean plx_figure_is_date(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  return bare_hour(scan, draft) || first_hour(scan, draft) || date(scan, draft) || first_day(scan, draft) ||
         year(scan, draft);
}
