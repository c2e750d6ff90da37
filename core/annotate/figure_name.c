/* How this works: a row of tests, each on the words around the number. A number with a unit, a currency sign
 * or a percent sign is a figure unless it is glued to letters; a bare one must not look like any of these. */
#include "annotate/figure_name.h"
#include "annotate/figure_date.h"
#include "base/table.h"

#include <string.h>

static const PlxPiece *piece(const PlxFigureScan *scan, guint32 i)
{
  return &scan->pieces[i];
}

/* `F-16`, `G20`, `MH370`, `#3`, `@10`, `'98`. */
static gboolean glued_before(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 i = draft->value;
  if (!draft->number.digits || draft->part || i == 0 || !plx_scan_glued(scan, i))
    return FALSE;
  const PlxPiece *before = piece(scan, i - 1);
  if (before->kind != PLX_PIECE_MARK)
    return TRUE;
  switch (before->mark) {
  case '-':
    if (i > 1 && plx_scan_word(scan, i - 2, "magnitude"))
      return FALSE;
    return before->glued && i > 1 && piece(scan, i - 2)->kind != PLX_PIECE_MARK;
  case '#':
  case '@':
  case '_':
  case '&':
  case '=':
  case '%':
  case '*':
    return TRUE;
  case '+': /* +44 20 7946 0958 */
    if (before->glued)
      return TRUE;
    if (draft->number.bare &&
        (plx_scan_is(scan, draft->end, PLX_PIECE_DIGITS) || plx_scan_is(scan, draft->end, PLX_PIECE_CODE))) {
      while (plx_scan_is(scan, draft->end, PLX_PIECE_DIGITS) || plx_scan_is(scan, draft->end, PLX_PIECE_CODE))
        draft->end++;
      return TRUE;
    }
    return draft->number.bare && plx_scan_hyphen(scan, draft->end);
  case '/':
  case ':':
  case '.':
    return before->glued;
  case '\'':
    return draft->number.bare && !before->glued && plx_span_length(piece(scan, i)->span) == 2;
  default:
    return FALSE;
  }
}

/* `2015/16`, `9/11`, and `3/8` that numbers a picture. */
static gboolean slashed(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const PlxSpan span = piece(scan, draft->number.first)->span;
  const char *slash =
      draft->number.digits ? memchr(scan->text + span.start, '/', plx_span_length(span)) : NULL;
  if (slash == NULL || draft->figure.unit != NULL)
    return FALSE;
  static const char *const known[] = {"9/11", "24/7", "7/7"};
  for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
    if (plx_piece_is(scan->text, piece(scan, draft->number.first), known[i]))
      return TRUE;
  if (draft->value == 0 &&
      (plx_scan_is(scan, draft->end, PLX_PIECE_DIGITS) || plx_scan_capital(scan, draft->end)))
    return TRUE; /* the third of 34 pictures: 3/34 */
  return slash - (scan->text + span.start) == 4 || (plx_scan_capital(scan, draft->end) && !scan->headline);
}

/* `5G`, `3D`, `737s`, `555-1234`, `19:30`, `4x4`. */
static gboolean glued_behind(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 end = draft->end;
  if (!draft->number.digits || !plx_scan_glued(scan, end) || draft->glued)
    return FALSE;
  if (piece(scan, end)->kind != PLX_PIECE_MARK)
    return TRUE;
  const gboolean more = plx_scan_glued(scan, end + 1) && (plx_scan_is(scan, end + 1, PLX_PIECE_DIGITS) ||
                                                          plx_scan_is(scan, end + 1, PLX_PIECE_CODE));
  const gunichar mark = piece(scan, end)->mark;
  if (!more || draft->figure.unit != NULL)
    return mark == '@' || mark == '_';
  return mark == ':' || mark == '-' || mark == '/' || mark == '.' || mark == '#' || mark == 0xD7;
}

/* A noun whose number is its name: `Route 66`, `Article 50`, `page 4`, `No 10`. */
typedef struct {
  const char *noun;
  enum {
    CAPITALISED, /* only so: `Bus 42`, not `bus 42 children` */
    IN_ANY_CASE,
    OF_PRODUCT, /* nothing that could be counted, wherever it stands */
  } use;
} Designator;

static const Designator designators[] = {
    {"act", CAPITALISED},        {"airbus", OF_PRODUCT},      {"amendment", CAPITALISED},
    {"android", OF_PRODUCT},     {"annex", CAPITALISED},      {"apartment", CAPITALISED},
    {"apollo", OF_PRODUCT},      {"appendix", CAPITALISED},   {"apt", CAPITALISED},
    {"area", CAPITALISED},       {"article", IN_ANY_CASE},    {"bbc", CAPITALISED},
    {"bill", CAPITALISED},       {"boeing", OF_PRODUCT},      {"book", CAPITALISED},
    {"bowl", CAPITALISED},       {"bus", CAPITALISED},        {"camp", CAPITALISED},
    {"caption", IN_ANY_CASE},    {"cell", CAPITALISED},       {"channel", IN_ANY_CASE},
    {"chapter", IN_ANY_CASE},    {"class", IN_ANY_CASE},      {"clause", IN_ANY_CASE},
    {"code", IN_ANY_CASE},       {"count", CAPITALISED},      {"covid", CAPITALISED},
    {"cup", CAPITALISED},        {"cyclone", CAPITALISED},    {"day", CAPITALISED},
    {"directive", CAPITALISED},  {"district", CAPITALISED},   {"episode", CAPITALISED},
    {"euro", CAPITALISED},       {"exhibit", CAPITALISED},    {"exit", IN_ANY_CASE},
    {"falcon", OF_PRODUCT},      {"fig", IN_ANY_CASE},        {"figure", CAPITALISED},
    {"flight", IN_ANY_CASE},     {"floor", CAPITALISED},      {"form", CAPITALISED},
    {"formula", OF_PRODUCT},     {"ftse", OF_PRODUCT},        {"galaxy", OF_PRODUCT},
    {"game", CAPITALISED},       {"gate", IN_ANY_CASE},       {"grade", IN_ANY_CASE},
    {"highway", CAPITALISED},    {"hole", CAPITALISED},       {"hurricane", CAPITALISED},
    {"image", IN_ANY_CASE},      {"interstate", CAPITALISED}, {"ios", IN_ANY_CASE},
    {"ipad", IN_ANY_CASE},       {"iphone", IN_ANY_CASE},     {"item", CAPITALISED},
    {"lane", CAPITALISED},       {"lap", CAPITALISED},        {"law", CAPITALISED},
    {"level", CAPITALISED},      {"line", CAPITALISED},       {"local", CAPITALISED},
    {"lot", CAPITALISED},        {"mark", CAPITALISED},       {"milepost", IN_ANY_CASE},
    {"model", CAPITALISED},      {"nasdaq", OF_PRODUCT},      {"no", IN_ANY_CASE},
    {"nos", IN_ANY_CASE},        {"nr", IN_ANY_CASE},         {"number", IN_ANY_CASE},
    {"order", CAPITALISED},      {"page", IN_ANY_CASE},       {"pages", IN_ANY_CASE},
    {"paragraph", IN_ANY_CASE},  {"part", CAPITALISED},       {"phase", IN_ANY_CASE},
    {"photo", IN_ANY_CASE},      {"picture", IN_ANY_CASE},    {"pier", CAPITALISED},
    {"pixel", CAPITALISED},      {"plan", CAPITALISED},       {"platform", IN_ANY_CASE},
    {"playstation", OF_PRODUCT}, {"prop", CAPITALISED},       {"proposition", CAPITALISED},
    {"protocol", CAPITALISED},   {"psalm", CAPITALISED},      {"question", CAPITALISED},
    {"radio", CAPITALISED},      {"reactor", IN_ANY_CASE},    {"regulation", CAPITALISED},
    {"resolution", IN_ANY_CASE}, {"room", IN_ANY_CASE},       {"round", CAPITALISED},
    {"route", IN_ANY_CASE},      {"rule", CAPITALISED},       {"runway", IN_ANY_CASE},
    {"schedule", CAPITALISED},   {"season", CAPITALISED},     {"section", IN_ANY_CASE},
    {"sector", CAPITALISED},     {"serial", CAPITALISED},     {"size", CAPITALISED},
    {"slide", IN_ANY_CASE},      {"snapdragon", OF_PRODUCT},  {"soyuz", OF_PRODUCT},
    {"squad", CAPITALISED},      {"stage", IN_ANY_CASE},      {"statute", CAPITALISED},
    {"step", CAPITALISED},       {"storm", CAPITALISED},      {"studio", CAPITALISED},
    {"suite", CAPITALISED},      {"surface", CAPITALISED},    {"table", CAPITALISED},
    {"terminal", IN_ANY_CASE},   {"tier", IN_ANY_CASE},       {"title", CAPITALISED},
    {"top", CAPITALISED},        {"tornado", CAPITALISED},    {"track", CAPITALISED},
    {"type", IN_ANY_CASE},       {"typhoon", CAPITALISED},    {"unit", CAPITALISED},
    {"verse", CAPITALISED},      {"version", IN_ANY_CASE},    {"vol", IN_ANY_CASE},
    {"volume", IN_ANY_CASE},     {"voyager", OF_PRODUCT},     {"ward", IN_ANY_CASE},
    {"week", CAPITALISED},       {"windows", OF_PRODUCT},     {"xbox", OF_PRODUCT},
    {"year", CAPITALISED},       {"zone", CAPITALISED}};

static const Designator *designator_at(const PlxFigureScan *scan, guint32 i)
{
  const PlxSpan span = piece(scan, i)->span;
  return plx_scan_is(scan, i, PLX_PIECE_WORD)
             ? PLX_TABLE_FIND_FOLDED(designators, scan->text + span.start, plx_span_length(span))
             : NULL;
}

/* `of 6` behind the number of a picture. */
static void skip_total(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  if (plx_scan_word(scan, draft->end, "of") && plx_scan_is(scan, draft->end + 1, PLX_PIECE_DIGITS))
    draft->end += 2;
}

static gboolean designated(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  guint32 before = draft->value;
  if (before > 0 && plx_scan_mark(scan, before - 1, '.') && plx_scan_glued(scan, before - 1))
    before--;
  const Designator *designator = before > 0 ? designator_at(scan, before - 1) : NULL;
  if (designator == NULL || draft->number.ordinal || draft->hedged < draft->value)
    return FALSE;
  if (draft->number.digits && designator->use == IN_ANY_CASE) {
    const gboolean is_name =
        !plx_scan_word(scan, before - 1, "no") || before < draft->value || !plx_scan_plural(scan, draft->end);
    if (is_name && draft->number.fraction) /* No. 1 in 12 countries */
      draft->end = draft->number.first + 1;
    else if (is_name)
      skip_total(scan, draft);
    return is_name;
  }
  if (draft->number.digits && designator->use == OF_PRODUCT)
    return TRUE;
  if (!plx_scan_capital(scan, before - 1) || (scan->headline && !draft->number.digits))
    return FALSE;
  return draft->number.digits ? before > 1 || !plx_scan_plural(scan, draft->end)
                              : plx_scan_capital(scan, draft->value);
}

/* A word with a capital, or the end of one: the e of `Chang'e`. */
static gboolean is_name_word(const PlxFigureScan *scan, guint32 i)
{
  const PlxSpan token = plx_scan_token(scan, piece(scan, i)->token)->span;
  return plx_scan_capital(scan, i) ||
         (i > 1 && plx_scan_lower(scan, i) && piece(scan, i)->span.start > token.start &&
          g_ascii_isupper(scan->text[token.start]));
}

/* `Voyager 2`, `Channel Four`: a number behind a capitalised word, with nothing behind it that it counts. */
static gboolean behind_name(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const verbs[] = {"were", "was",  "are",    "have",  "had",  "is",    "has",
                                      "of",   "more", "others", "other", "dead", "people"};
  static const char *const leads[] = {"in", "at", "on", "for", "near"};
  static const char *const openers[] = {"the",  "another", "some",  "about",  "only",   "at",    "and",
                                        "but",  "a",       "these", "those",  "all",    "its",   "their",
                                        "his",  "her",     "our",   "around", "nearly", "with",  "is",
                                        "was",  "are",     "were",  "i",      "more",   "other", "has",
                                        "have", "of",      "over",  "under",  "just",   "than"};
  const guint32 before = draft->value, end = draft->end;

  if (scan->headline || before == 0 || draft->number.ordinal || draft->hedged < before ||
      !is_name_word(scan, before - 1) || piece(scan, before - 1)->number != NULL ||
      PLX_SCAN_ANY(scan, before - 1, openers))
    return FALSE;
  if (plx_scan_plural(scan, end) || PLX_SCAN_ANY(scan, end, verbs))
    return FALSE;
  if (before > 1 && PLX_SCAN_ANY(scan, before - 2, leads) && plx_scan_lower(scan, end))
    return FALSE;
  return draft->number.digits ? draft->number.bare : plx_scan_capital(scan, draft->value);
}

/* `the 737 Max`, `a 747`: digits before the rest of a name. */
static gboolean before_name(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const determiners[] = {"the", "a", "an", "its", "this", "that", "their"};
  static const char *const aircraft[] = {"707", "717", "727", "737", "747", "757", "767", "777", "787"};
  const guint32 end = draft->end;
  if (!draft->number.bare || draft->value == 0 || !PLX_SCAN_ANY(scan, draft->value - 1, determiners))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(aircraft); i++)
    if (plx_piece_is(scan->text, piece(scan, draft->value), aircraft[i]))
      return !plx_scan_plural(scan, end);
  if (scan->headline || !plx_scan_capital(scan, end))
    return FALSE;
  if (plx_scan_plural(scan, end) || plx_scan_capital(scan, end + 1) ||
      !plx_scan_is(scan, end + 1, PLX_PIECE_WORD))
    return FALSE;
  const PlxToken *next = plx_article_token(scan->article, piece(scan, end + 1)->token);
  return next->upos == PLX_UPOS_AUX || next->upos == PLX_UPOS_VERB || next->upos == PLX_UPOS_ADP;
}

/* `TWO dogs`: capitals that stress, with what is counted in small letters behind them. */
static gboolean is_stressed(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const PlxSpan span = piece(scan, draft->value)->span;
  for (guint32 i = span.start; i < span.end; i++)
    if (!g_ascii_isupper(scan->text[i]))
      return FALSE;
  return plx_span_length(span) > 1 && plx_scan_lower(scan, draft->end);
}

/* `the Big Ten`, `Three Mile Island`: a number word with a capital among capitals. */
static gboolean capital_word(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const guint32 first = draft->value;
  return !scan->headline && !draft->number.digits && first > 0 && plx_scan_capital(scan, first) &&
         plx_scan_is(scan, first - 1, PLX_PIECE_WORD) && !is_stressed(scan, draft);
}

/* `1.`, `2)` before a text, `[3]`, `1 of 6` under a picture, `called 911`. */
static gboolean mark_of_list(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const calls[] = {"call",    "called", "calls",   "calling", "dial",
                                      "dialled", "dialed", "dialing", "phoned"};
  static const char *const emergency[] = {
      "call",           "caller",    "callers",    "calls",      "cell",        "center",   "centers",
      "communications", "director",  "dispatch",   "dispatcher", "dispatchers", "operator", "operators",
      "phone",          "recording", "recordings", "supervisor", "system",      "tape",     "tapes"};
  const guint32 first = draft->value, end = draft->end;

  if (!draft->number.bare)
    return FALSE;
  if (first == 0 && end + 1 < scan->n && plx_scan_glued(scan, end) && !plx_scan_glued(scan, end + 1) &&
      (plx_scan_mark(scan, end, '.') || plx_scan_mark(scan, end, ')')))
    return TRUE;
  if (first > 0 && plx_scan_mark(scan, first - 1, '[') && plx_scan_mark(scan, end, ']'))
    return TRUE;
  if (first > 0 && PLX_SCAN_ANY(scan, first - 1, calls))
    return plx_span_length(piece(scan, first)->span) == 3;
  if (plx_decimal_compare(draft->number.value, plx_decimal(911, 0)) == 0 &&
      PLX_SCAN_ANY(scan, end, emergency))
    return TRUE;
  if (first == 0 && plx_scan_word(scan, end, "of") && end + 2 == scan->n &&
      plx_scan_is(scan, end + 1, PLX_PIECE_DIGITS)) {
    draft->end = end + 2;
    return TRUE;
  }
  return FALSE;
}

/* `285 Toure Drive`. */
static gboolean address(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const streets[] = {"street", "st",   "avenue",    "ave",    "road",   "rd",
                                        "drive",  "lane", "boulevard", "blvd",   "square", "terrace",
                                        "place",  "way",  "highway",   "parkway"};
  if (!draft->number.bare)
    return FALSE;
  for (guint32 i = draft->end; i < draft->end + 4 && plx_scan_capital(scan, i); i++)
    if (i > draft->end && PLX_SCAN_ANY(scan, i, streets)) {
      draft->end = i + 1;
      return TRUE;
    }
  return FALSE;
}

/* `five-star`, `two-way`, `three-time`, and all that is zero-something (zero-sum, zero-waste): kinds, not
 * counts. */
static gboolean kind(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const kinds[] = {"star", "way",    "time", "piece",   "sided",       "fold",
                                      "off",  "on",     "hand", "door",    "dimensional", "pronged",
                                      "tier", "tiered", "ply",  "pointer", "footed",      "wheeler"};
  return plx_scan_hyphen(scan, draft->end) &&
         (PLX_SCAN_ANY(scan, draft->end + 1, kinds) ||
          (plx_scan_word(scan, draft->value, "zero") && draft->figure.unit == NULL));
}

/* `in the top five`: the head of a list. */
static gboolean top_of_list(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const articles[] = {"the", "a", "its", "world"};
  if (draft->value < 2 || !plx_scan_word(scan, draft->value - 1, "top") ||
      !PLX_SCAN_ANY(scan, draft->value - 2, articles))
    return FALSE;
  return !plx_scan_is(scan, draft->end, PLX_PIECE_WORD) ||
         plx_scan_token(scan, piece(scan, draft->end)->token)->upos == PLX_UPOS_ADP;
}

/* `4K TV`, `8K video`: how sharp a picture is. */
static gboolean resolution(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const pictures[] = {
      "tv",        "tvs",     "video",  "videos",  "resolution", "display",  "screen", "ultra", "hdr",
      "streaming", "monitor", "camera", "footage", "content",    "displays", "panel",  "uhd",   "television"};
  return draft->number.digits && !draft->has_sign && draft->end > draft->value + 1 &&
         plx_scan_word(scan, draft->end - 1, "k") &&
         plx_span_length(piece(scan, draft->number.first)->span) == 1 &&
         PLX_SCAN_ANY(scan, draft->end, pictures);
}

/* `a zero-day flaw`: of which nobody has known for a day. */
static gboolean zero_day(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  return plx_scan_word(scan, draft->value, "zero") && plx_scan_hyphen(scan, draft->value + 1) &&
         plx_scan_word(scan, draft->value + 2, "day");
}

/* `they would one day return`: a day to come, not a length. */
static gboolean some_day(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const leads[] = {"for",  "in",   "within", "after",  "by", "than", "about",
                                      "only", "just", "least",  "lasted", "of", "job"};
  static const char *const days[] = {"day", "night", "morning", "evening", "afternoon"};
  return draft->number.end == draft->value + 1 && plx_scan_word(scan, draft->value, "one") &&
         PLX_SCAN_ANY(scan, draft->number.end, days) && draft->hedged == draft->value && draft->value > 0 &&
         !PLX_SCAN_ANY(scan, draft->value - 1, leads);
}

gboolean plx_figure_is_name(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  if (!draft->has_sign && glued_before(scan, draft))
    return TRUE;
  if (glued_behind(scan, draft) || plx_figure_is_clock(scan, draft) || some_day(scan, draft) ||
      zero_day(scan, draft))
    return TRUE;
  if (draft->figure.unit != NULL || draft->has_sign)
    return FALSE;
  if (plx_figure_has_leading_zero(scan, draft)) {
    while (plx_scan_is(scan, draft->end, PLX_PIECE_DIGITS) || plx_scan_is(scan, draft->end, PLX_PIECE_CODE))
      draft->end++; /* 0800 123 4567 */
    return TRUE;
  }
  return slashed(scan, draft) || plx_figure_is_date(scan, draft) || mark_of_list(scan, draft) ||
         address(scan, draft) || kind(scan, draft) || top_of_list(scan, draft) || resolution(scan, draft) ||
         designated(scan, draft) || capital_word(scan, draft) || before_name(scan, draft) ||
         behind_name(scan, draft);
}
