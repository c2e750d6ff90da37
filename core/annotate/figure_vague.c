/* How this works: a vague count is a wide interval that no careful reader would narrow: `hundreds` are at
 * least a hundred and not yet a few thousand. The ends are generous, for a range that is too narrow would
 * contradict what another article says exactly. */
#include "annotate/figure_vague.h"

/* By power of ten: what `hundreds`, `thousands`, … are, as multiples. */
#define MANY_LOW 1
#define MANY_HIGH 20

static void set(PlxFigureDraft *draft, PlxDecimal low, PlxDecimal high, guint32 end)
{
  draft->figure.low = low;
  draft->figure.high = high;
  draft->figure.vague = plx_decimal_compare(low, high) != 0;
  draft->number.value = low;
  draft->end = end;
}

static const PlxNumberWord *number_at(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_is(scan, i, PLX_PIECE_WORD) ? scan->pieces[i].number : NULL;
}

static gint32 power_of(const PlxNumberWord *word)
{
  return word->kind == PLX_NUMBER_HUNDRED ? 2 : word->kind == PLX_NUMBER_SCALE ? word->value : -1;
}

/* `of thousands`, `of millions` behind `tens`, `hundreds`. */
static guint32 of_plural(const PlxFigureScan *scan, guint32 i, gint32 *power)
{
  const PlxNumberWord *word = plx_scan_word(scan, i, "of") ? number_at(scan, i + 1) : NULL;
  if (word == NULL || word->form != PLX_NUMBER_PLURAL || power_of(word) < 0)
    return 0;
  *power += power_of(word);
  return i + 2;
}

/* `scores of people`, `scores were hurt`, `scores escaped` */
static gboolean is_score_of_people(const PlxFigureScan *scan, guint32 i)
{
  static const char *const behind[] = {"are",  "were",   "died",    "escaped", "injured",
                                       "fled", "killed", "missing", "hurt",    "dead"};
  const gboolean first =
      i == 0 || plx_scan_is(scan, i - 1, PLX_PIECE_MARK) || plx_scan_word(scan, i - 1, "and");
  return plx_scan_word(scan, i + 1, "of") || plx_scan_word(scan, i + 1, "more") ||
         (first && PLX_SCAN_ANY(scan, i + 1, behind));
}

/* `hundreds`, `hundreds of thousands`, `tens of millions`, `dozens`, `scores`. */
static gboolean read_many(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  const PlxNumberWord *word = number_at(scan, i);
  gint32 power = 1;
  if (plx_scan_word(scan, i, "tens")) {
    const guint32 end = of_plural(scan, i + 1, &power);
    if (end > 0)
      set(draft, plx_decimal(MANY_LOW, power), plx_decimal(MANY_HIGH, power), end);
    return end > 0;
  }
  if (word == NULL || word->form != PLX_NUMBER_PLURAL)
    return FALSE;
  if (word->kind == PLX_NUMBER_DOZEN) {
    if (word->value == 20 && !is_score_of_people(scan, i))
      return FALSE; /* a verb, or of a match */
    set(draft, plx_decimal(word->value == 12 ? 12 : 20, 0), plx_decimal(word->value * 12, 0), i + 1);
    return TRUE;
  }
  power = power_of(word);
  if (power < 0)
    return FALSE;
  const guint32 end = of_plural(scan, i + 1, &power);
  set(draft, plx_decimal(MANY_LOW, power), plx_decimal(MANY_HIGH, power), end > 0 ? end : i + 1);
  return TRUE;
}

/* `few`, `several`, `a handful`, `a couple`, with a scale behind them. */
static gboolean read_few(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  static const struct {
    const char *phrase;
    gint64 low, high;
    gboolean alone; /* also without an article */
  } rows[] = {{"a couple of", 2, 2, TRUE},  {"a couple", 2, 2, TRUE}, {"couple of", 2, 2, FALSE},
              {"a pair", 2, 2, TRUE},       {"a few", 2, 9, TRUE},    {"several", 3, 12, TRUE},
              {"a handful of", 2, 9, TRUE}, {"a handful", 2, 9, TRUE}};
  static const char *const after_couple[] = {"and", "were", "was", "from", "had", "have",
                                             "who", "said", "in",  "on",   "s"};
  for (gsize k = 0; k < G_N_ELEMENTS(rows); k++) {
    guint32 end = plx_scan_phrase(scan, i, rows[k].phrase);
    if (end == 0)
      continue;
    if (rows[k].high == 2 &&
        (PLX_SCAN_ANY(scan, end, after_couple) || plx_scan_mark(scan, end, '\'') ||
         (k == 1 && end < scan->n && !plx_scan_plural(scan, end) && number_at(scan, end) == NULL)))
      return FALSE;
    const PlxNumberWord *word = number_at(scan, end);
    gint32 power = 0;
    if (word != NULL && word->form == PLX_NUMBER_CARDINAL && power_of(word) > 0) {
      power = power_of(word);
      end++;
    }
    const gint64 dozen = plx_scan_word(scan, end, "dozen") ? 12 : 1;
    end += dozen > 1;
    set(draft, plx_decimal(rows[k].low * dozen, power), plx_decimal(rows[k].high * dozen, power), end);
    draft->figure.bound = rows[k].high == 2 && power == 0 ? PLX_BOUND_EXACT : draft->figure.bound;
    return TRUE;
  }
  return FALSE;
}

/* `double-digit`: the numbers of two digits. */
static gboolean read_digits(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  static const char *const words[] = {"single", "double", "triple"};
  for (gint32 k = 0; k < (gint32)G_N_ELEMENTS(words); k++)
    if (plx_scan_word(scan, i, words[k]) && plx_scan_mark(scan, i + 1, '-') &&
        (plx_scan_word(scan, i + 2, "digit") || plx_scan_word(scan, i + 2, "digits"))) {
      const PlxDecimal high = plx_decimal_subtract(plx_decimal(1, k + 1), plx_decimal(1, 0));
      set(draft, k == 0 ? plx_decimal(1, 0) : plx_decimal(1, k), high, i + 3);
      return TRUE;
    }
  return FALSE;
}

/* `doubled`, `twice as many`: how many times; `halved` is a half. */
static gboolean read_multiple(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  static const struct {
    const char *word;
    gint64 times;
    gint32 power;
  } rows[] = {{"doubled", 2, 0},  {"doubling", 2, 0}, {"tripled", 3, 0},
              {"tripling", 3, 0}, {"trebled", 3, 0},  {"quadrupled", 4, 0},
              {"halved", 5, -1},  {"halving", 5, -1}, {"quadrupling", 4, 0}};
  static const char *const twice[] = {"as", "the"};
  if (plx_scan_word(scan, i, "twice") && PLX_SCAN_ANY(scan, i + 1, twice)) {
    set(draft, plx_decimal(2, 0), plx_decimal(2, 0), i + 1);
    return TRUE;
  }
  for (gsize k = 0; k < G_N_ELEMENTS(rows); k++)
    if (plx_scan_word(scan, i, rows[k].word)) {
      const PlxDecimal value = plx_decimal(rows[k].times, rows[k].power);
      set(draft, value, value, i + 1);
      draft->multiple = TRUE;
      draft->figure.trend = rows[k].power < 0 ? PLX_TREND_DOWN : PLX_TREND_UP;
      return TRUE;
    }
  return FALSE;
}

/* What is worth telling that there was none of. */
static const char *const countable[] = {
    "casualties", "injuries",  "deaths",   "fatalities", "survivors", "victims",  "arrests",  "passengers",
    "people",     "civilians", "soldiers", "troops",     "suspects",  "hostages", "children", "houses",
    "homes",      "buildings", "others",   "one",        "casualty",  "fatality", "injury",   "cases",
    "votes",      "goals",     "wounded",  "crew",       "residents", "staff"};

/* What is told of people whom it did not befall. */
static const char *const befell[] = {"killed",   "hurt",     "injured",  "wounded",      "dead",
                                     "died",     "harmed",   "arrested", "hospitalized", "hospitalised",
                                     "missing",  "detained", "charged",  "survived",     "freed",
                                     "released", "rescued",  "evacuated"};

static gboolean befell_soon(const PlxFigureScan *scan, guint32 i)
{
  for (guint32 k = i; k < MIN(i + 6, scan->n) && !plx_scan_is(scan, k, PLX_PIECE_MARK); k++)
    if (PLX_SCAN_ANY(scan, k, befell))
      return TRUE;
  return FALSE;
}

/* Behind two of these words at most. */
static guint32 skip_any(const PlxFigureScan *scan, guint32 i, const char *const *words, gsize n_words)
{
  for (guint32 k = 0; k < 2 && plx_scan_any(scan, i, words, n_words); k++)
    i++;
  return i;
}

/* Is it said of many, that none was hurt or freed: `no captive fighters were freed`? */
static gboolean many_whom_it_befell(const PlxFigureScan *scan, guint32 i)
{
  static const char *const passives[] = {"were", "are", "been"};
  for (guint32 k = i; k < MIN(i + 5, scan->n) && plx_scan_is(scan, k, PLX_PIECE_WORD); k++)
    if (k > i && PLX_SCAN_ANY(scan, k, passives))
      return plx_scan_plural(scan, k - 1) && PLX_SCAN_ANY(scan, k + 1, befell);
  return FALSE;
}

/* `no casualties`, `no one was hurt`, `none were injured`. */
static gboolean read_none(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  static const char *const qualifiers[] = {"serious", "major", "immediate", "reported", "known",
                                           "further", "other", "confirmed", "civilian", "human",
                                           "new",     "more",  "local"};
  guint32 end = i + 1;
  if (plx_scan_word(scan, i, "no")) {
    if (plx_scan_word(scan, end, "one")) {
      end++;
      if (!befell_soon(scan, end))
        return FALSE;
    } else {
      static const char *const tidings[] = {"reports", "report", "word", "sign", "signs", "news", "evidence"};
      guint32 noun = skip_any(scan, end, qualifiers, G_N_ELEMENTS(qualifiers));
      if (PLX_SCAN_ANY(scan, noun, tidings) && plx_scan_word(scan, noun + 1, "of"))
        noun = draft->tail = skip_any(scan, noun + 2, qualifiers, G_N_ELEMENTS(qualifiers));
      if (!PLX_SCAN_ANY(scan, noun, countable) && !many_whom_it_befell(scan, end))
        return FALSE;
    }
  } else if (!(plx_scan_word(scan, i, "nobody") || plx_scan_word(scan, i, "none")) ||
             !befell_soon(scan, end)) {
    return FALSE;
  }
  set(draft, plx_decimal(0, 0), plx_decimal(0, 0), end);
  return TRUE;
}

gboolean plx_figure_read_vague(const PlxFigureScan *scan, guint32 i, PlxFigureDraft *draft)
{
  return read_many(scan, i, draft) || read_few(scan, i, draft) || read_digits(scan, i, draft) ||
         read_multiple(scan, i, draft) || read_none(scan, i, draft);
}
