#include "annotate/figure_money.h"

#include "base/table.h"
#include "data/currencies.h"

#include <string.h>

#define MAX_NAME 48
#define MAX_WORDS 5
#define PIXELS 480 /* from here on `p` is a picture's height, not pence */

/* Codes and signs in letters that stand before a sum, other than the codes of ISO 4217 in capitals. */
typedef struct {
  const char *word;
  const char *code;
} Leader;

static const Leader leaders[] = {
    {"aud", "AUD"}, {"btc", "BTC"}, {"cad", "CAD"},  {"chf", "CHF"},     {"eur", "EUR"}, {"gbp", "GBP"},
    {"inr", "INR"}, {"kr", "SEK"},  {"rand", "ZAR"}, {"ringgit", "MYR"}, {"rm", "MYR"},  {"rmb", "CNY"},
    {"rp", "IDR"},  {"rs", "INR"},  {"sen", "MYR"},  {"tk", "BDT"},      {"uah", "UAH"}, {"usd", "USD"}};

/* Letters that mean a currency only where they are glued to a great sum: `N40 million`, not the `N40` road.
 */
static const Leader glued_leaders[] = {{"KSh", "KES"}, {"Ksh", "KES"}, {"N", "NGN"}, {"R", "ZAR"}};

static void set_money(PlxFigureDraft *draft, const char *code)
{
  draft->figure.type = PLX_FIGURE_MONEY;
  draft->figure.unit = code;
}

static void scale(PlxFigureDraft *draft, gint32 count, gint32 power)
{
  const PlxDecimal by = plx_decimal(count, power);
  draft->figure.low = plx_decimal_multiply(draft->figure.low, by);
  draft->figure.high = plx_decimal_multiply(draft->figure.high, by);
}

static const char *leader_code(const PlxFigureScan *scan, guint32 i, gint32 *power)
{
  *power = 0;
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD))
    return NULL;
  const PlxSpan span = scan->pieces[i].span;
  const char *code = plx_currency_code(scan->text + span.start, plx_span_length(span), TRUE);
  if (code == NULL && plx_span_length(span) == 4 && scan->text[span.start] == 'M') { /* MUSD */
    *power = 6;
    code = plx_currency_code(scan->text + span.start + 1, 3, TRUE);
  }
  if (code != NULL || plx_span_length(span) > strlen("ringgit"))
    return code;
  const Leader *row = PLX_TABLE_FIND_FOLDED(leaders, scan->text + span.start, plx_span_length(span));
  return row != NULL ? row->code : NULL;
}

/* A currency sign that ends before piece `end`, with the letters glued to it or, in capitals, before it. */
static const char *sign_before(const PlxFigureScan *scan, guint32 end, guint32 *first)
{
  if (end == 0)
    return NULL;
  /* `$US6,562`: the letters stand between */
  if (end > 1 && plx_scan_is(scan, end - 1, PLX_PIECE_WORD) && plx_scan_glued(scan, end) &&
      plx_scan_mark(scan, end - 2, '$') && plx_scan_glued(scan, end - 1)) {
    const PlxSpan span = scan->pieces[end - 1].span;
    *first = end - 2;
    return plx_currency_sign('$', scan->text + span.start, plx_span_length(span));
  }
  const PlxPiece *sign = &scan->pieces[end - 1];
  if (sign->kind == PLX_PIECE_WORD ? sign->mark != 0x5143 : sign->kind != PLX_PIECE_MARK)
    return NULL;
  const char *plain = plx_currency_sign(sign->mark, "", 0);
  *first = end - 1;
  if (plain == NULL || end == 1 || !plx_scan_is(scan, end - 2, PLX_PIECE_WORD))
    return plain;
  const PlxSpan span = scan->pieces[end - 2].span;
  const char *code = plx_currency_sign(sign->mark, scan->text + span.start, plx_span_length(span));
  if (code == NULL || (!sign->glued && plx_span_length(span) > 2))
    return plain;
  if (!sign->glued && (plx_scan_word(scan, end - 2, "a") || (end > 2 && plx_scan_mark(scan, end - 3, '\''))))
    return plain;
  *first = end - 2;
  return code;
}

/* A currency of two words that ends before piece `end`: `malaysian ringgit 42`. */
static const PlxCurrencyName *name_before(const PlxFigureScan *scan, guint32 end)
{
  char name[MAX_NAME];
  const gsize length = end < 2 ? 0 : plx_scan_join(scan, end - 2, end, name, sizeof name);
  return length > 0 && plx_scan_is(scan, end - 2, PLX_PIECE_WORD) ? plx_currency_name(name, length) : NULL;
}

/* A minus: the sign itself, or a hyphen behind a space or at the start. */
static gboolean minus_before(const PlxFigureScan *scan, guint32 end, guint32 *first)
{
  if (end == 0)
    return FALSE;
  *first = end - 1;
  if (plx_scan_phrase_before(scan, end, "plus or minus") != PLX_NONE)
    return FALSE;
  if (plx_scan_word(scan, end - 1, "minus") || plx_scan_word(scan, end - 1, "negative"))
    return TRUE;
  if (!plx_scan_is(scan, end - 1, PLX_PIECE_MARK))
    return FALSE;
  const PlxPiece *mark = &scan->pieces[end - 1];
  if (mark->mark == 0x2212)
    return TRUE;
  if (mark->mark != '-' || plx_span_length(mark->span) != 1)
    return FALSE;
  if (!plx_scan_glued(scan, end))
    return end == 1;
  if (end > 1 && plx_scan_is(scan, end - 2, PLX_PIECE_DIGITS)) /* 2 -7 g */
    return FALSE;
  return end == 1 || !mark->glued || plx_scan_mark(scan, end - 2, '(') || plx_scan_mark(scan, end - 2, '$');
}

static void negate(PlxFigureDraft *draft)
{
  draft->figure.low = plx_decimal_negate(draft->figure.low);
  draft->figure.high = plx_decimal_negate(draft->figure.high);
}

/* A currency's code or name in letters that ends before the value. */
static const char *letters_before(const PlxFigureScan *scan, guint32 end, guint32 *first, gint32 *power)
{
  if (end == 0)
    return NULL;
  const gboolean stop = plx_scan_mark(scan, end - 1, '.') && end > 1 && plx_scan_glued(scan, end - 1);
  const guint32 i = stop ? end - 2 : end - 1;
  const PlxCurrencyName *name = i > scan->floor ? name_before(scan, i + 1) : NULL;
  *first = name != NULL ? i - 1 : i;
  return name != NULL ? name->code : leader_code(scan, i, power);
}

/* Is the number behind them told with a scale or its thousands: `40 million`, `1bn`, `45,000`? */
static gboolean is_great(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const scales[] = {"bn", "m", "mn", "tn"};
  const guint32 end = draft->number.end;
  const PlxSpan digits = scan->pieces[draft->number.first].span;
  return end > draft->number.first + 1 || (plx_scan_glued(scan, end) && PLX_SCAN_ANY(scan, end, scales)) ||
         memchr(scan->text + digits.start, ',', plx_span_length(digits)) != NULL;
}

static const char *glued_code(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 *first)
{
  const guint32 i = draft->value;
  if (i == 0 || !plx_scan_glued(scan, i) || !plx_scan_is(scan, i - 1, PLX_PIECE_WORD) ||
      plx_scan_glued(scan, i - 1) || !is_great(scan, draft))
    return NULL;
  const PlxSpan span = scan->pieces[i - 1].span;
  const Leader *row = PLX_TABLE_FIND(glued_leaders, scan->text + span.start, plx_span_length(span));
  *first = row != NULL ? i - 1 : *first;
  return row != NULL ? row->code : NULL;
}

void plx_figure_read_sign(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  guint32 value = draft->value, first = value;
  gint32 power = 0;
  const gboolean inner = !draft->number.ordinal && minus_before(scan, value, &first); /* $-15 */
  const char *code = sign_before(scan, inner ? first : value, &first);

  if (code == NULL && inner)
    code = sign_before(scan, value, &first);
  else if (code != NULL && inner)
    negate(draft);
  if (code == NULL && draft->number.digits)
    code = letters_before(scan, value, &first, &power);
  if (code == NULL && draft->number.digits)
    code = glued_code(scan, draft, &first);
  if (code != NULL && first >= scan->floor) {
    set_money(draft, code);
    scale(draft, 1, power);
    draft->has_sign = TRUE;
    draft->value = first;
  }
  if (!draft->number.ordinal && minus_before(scan, draft->value, &first)) {
    negate(draft);
    draft->value = first;
  }
  draft->first = draft->hedged = draft->value;
}

/* `m` is a million where people or things come behind it, or a currency before; else metres. */
static gboolean means_million(const PlxFigureScan *scan, guint32 i)
{
  static const char *const joints[] = {"other", "more", "of", "new", "young"};
  return plx_scan_plural(scan, i + 1) || PLX_SCAN_ANY(scan, i + 1, joints);
}

/* A letter glued to the digits that scales them: the power of ten, or 0. */
static gint32 letter_power(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 i)
{
  static const struct {
    const char *letters;
    gint32 power;
    gboolean money; /* only in sums */
  } rows[] = {{"k", 3, FALSE},   {"K", 3, FALSE}, {"M", 6, FALSE}, {"m", 6, TRUE},
              {"B", 9, FALSE},   {"b", 9, TRUE},  {"T", 12, TRUE}, {"t", 12, TRUE},
              {"mil", 6, FALSE}, {"G", 9, TRUE},  {"mm", 6, TRUE}};
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD) || !plx_scan_glued(scan, i))
    return 0;
  const PlxSpan span = scan->pieces[i].span;
  for (gsize k = 0; k < G_N_ELEMENTS(rows); k++)
    if (strlen(rows[k].letters) == plx_span_length(span) &&
        strncmp(rows[k].letters, scan->text + span.start, plx_span_length(span)) == 0)
      return !rows[k].money || draft->has_sign || (rows[k].letters[0] == 'm' && means_million(scan, i))
                 ? rows[k].power
                 : 0;
  return 0;
}

/* The longest currency name from piece i on. */
static const PlxCurrencyName *name_at(const PlxFigureScan *scan, guint32 i, guint32 *end)
{
  char name[MAX_NAME];
  const PlxCurrencyName *best = NULL;
  for (guint32 words = 1; words <= MAX_WORDS && i + words <= scan->n; words++) {
    const gsize length = plx_scan_join(scan, i, i + words, name, sizeof name);
    const PlxCurrencyName *row = length > 0 ? plx_currency_name_begins(name, length) : NULL;
    if (row == NULL)
      break;
    if (row->name[length] == '\0' && plx_scan_is(scan, i + words - 1, PLX_PIECE_WORD)) {
      *end = i + words;
      best = row;
    }
  }
  return best;
}

gboolean plx_figure_currency_begins(const PlxFigureScan *scan, guint32 i)
{
  const PlxSpan span = scan->pieces[i].span;
  return plx_currency_name_begins(scan->text + span.start, plx_span_length(span)) != NULL;
}

/* Do the words before speak of money? */
static gboolean is_paid(const PlxFigureScan *scan, guint32 end)
{
  static const char *const words[] = {
      "bill",   "bought", "budget", "cost",  "costing", "costs",  "debt",     "debts",    "donated", "earn",
      "earned", "fee",    "fees",   "fine",  "fined",   "grant",  "invested", "loan",     "owed",    "owes",
      "paid",   "pay",    "paying", "pays",  "price",   "priced", "prize",    "profit",   "raised",  "rent",
      "repaid", "repay",  "salary", "sold",  "spend",   "spent",  "steal",    "stealing", "stole",   "stolen",
      "tax",    "valued", "wage",   "wages", "won",     "worth"};
  for (guint32 k = 1; k <= 4 && k <= end; k++)
    if (PLX_SCAN_ANY(scan, end - k, words))
      return TRUE;
  return FALSE;
}

/* Is a sum in another currency behind it: `half a million pounds ($665,000)`? */
static gboolean is_exchanged(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_mark(scan, i, '(') &&
         (plx_scan_mark(scan, i + 1, '$') || plx_scan_mark(scan, i + 1, 0x20AC)); /* the sign of the euro */
}

/* Is `pounds` weight here? Not behind a million, nor where the article has pounds sterling. */
static gboolean is_weight(const PlxFigureScan *scan, const PlxFigureDraft *draft, const PlxCurrencyName *row,
                          guint32 i)
{
  if (strcmp(row->code, "GBP") != 0 || !(plx_scan_word(scan, i, "pounds") || plx_scan_word(scan, i, "pound")))
    return FALSE;
  return plx_decimal_compare(draft->number.value, plx_decimal(1, 6)) < 0 && !scan->sterling &&
         !is_paid(scan, draft->value) && !is_exchanged(scan, i + 1);
}

/* Names that are verbs or other nouns as well count only behind digits or a scale. */
static gboolean name_is_sure(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 i, guint32 end)
{
  static const char *const doubtful[] = {"won", "real", "rand", "mark", "dong", "grand", "mao", "sen"};
  if (end > i + 1 || !PLX_SCAN_ANY(scan, i, doubtful))
    return TRUE;
  if (plx_scan_word(scan, i, "won"))
    return plx_decimal_compare(draft->number.value, plx_decimal(1000, 0)) >= 0;
  return draft->number.digits || plx_decimal_compare(draft->number.value, plx_decimal(1000, 0)) >= 0 ||
         plx_scan_word(scan, i, "grand");
}

/* `5€`, `50¢`; but `5$10` is none. */
static gboolean sign_behind(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const PlxPiece *piece = &scan->pieces[draft->end];
  if (piece->kind != PLX_PIECE_MARK && piece->mark != 0x5143)
    return FALSE;
  const char *code = plx_currency_sign(piece->mark, "", 0);
  if ((piece->mark != 0xA2 && code == NULL) ||
      (plx_scan_glued(scan, draft->end + 1) && plx_scan_is(scan, draft->end + 1, PLX_PIECE_DIGITS)))
    return FALSE;
  set_money(draft, code != NULL ? code : "USD");
  scale(draft, 1, code != NULL ? 0 : -2);
  draft->end++;
  return TRUE;
}

/* `50p`, `99c`. */
static gboolean is_letter_behind(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const PlxPiece *piece = &scan->pieces[draft->end];
  return draft->number.digits && plx_scan_glued(scan, draft->end) && piece->kind == PLX_PIECE_WORD &&
         plx_span_length(piece->span) == 1 && (piece->mark == 'p' || piece->mark == 'c');
}

static gboolean letter_behind(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  if (plx_decimal_compare(draft->number.value, plx_decimal(PIXELS, 0)) >= 0)
    return FALSE;
  set_money(draft, scan->pieces[draft->end].mark == 'p' ? "GBP" : "USD");
  scale(draft, 1, -2);
  draft->end++;
  return TRUE;
}

/* A currency behind the number: sign, code, letter or name. */
static gboolean currency_behind(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  if (draft->end >= scan->n)
    return FALSE;
  if (sign_behind(scan, draft))
    return TRUE;
  if (is_letter_behind(scan, draft))
    return letter_behind(scan, draft);
  const gboolean hyphen = plx_scan_hyphen(scan, draft->end);
  const guint32 i = draft->end + (hyphen ? 1 : 0);
  guint32 end;
  const PlxCurrencyName *row = name_at(scan, i, &end);
  if (row != NULL && !is_weight(scan, draft, row, i) && name_is_sure(scan, draft, i, end)) {
    set_money(draft, row->code);
    scale(draft, row->count, row->exponent);
    draft->end = end;
    draft->glued = hyphen;
    return TRUE;
  }
  gint32 power;
  const char *code = hyphen ? NULL : leader_code(scan, i, &power);
  if (code == NULL)
    return FALSE;
  set_money(draft, code);
  scale(draft, 1, power);
  draft->end = i + 1;
  return TRUE;
}

/* `75 USD million`. */
static void scale_behind(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  if (!plx_scan_is(scan, draft->end, PLX_PIECE_WORD))
    return;
  const PlxNumberWord *word = scan->pieces[draft->end].number;
  if (word == NULL || word->kind != PLX_NUMBER_SCALE || word->form != PLX_NUMBER_CARDINAL)
    return;
  scale(draft, 1, word->value);
  draft->end++;
}

/* Cents behind the sum: `3 dollars 50 cents`, `thirteen dollars and five`. */
static void read_coins(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 i = plx_scan_word(scan, draft->end, "and") ? draft->end + 1 : draft->end;
  guint32 end;
  PlxNumber coins;
  if (draft->glued || !plx_number_read(scan->text, scan->pieces, i, scan->n, &coins) || coins.ordinal ||
      coins.fraction || coins.value.exponent < 0 ||
      plx_decimal_compare(coins.value, plx_decimal(100, 0)) >= 0)
    return;
  const PlxCurrencyName *row = name_at(scan, coins.end, &end);
  if (row == NULL && plx_scan_word(scan, coins.end, "c") && plx_scan_glued(scan, coins.end))
    end = coins.end + 1;
  else if (row != NULL ? row->exponent != -2 || row->count != 1
                       : coins.end + (plx_scan_mark(scan, coins.end, '.') ? 1 : 0) < scan->n)
    return;
  else if (row == NULL)
    end = coins.end;
  const PlxDecimal add = plx_decimal_multiply(coins.value, plx_decimal(1, -2));
  draft->figure.low = plx_decimal_add(draft->figure.low, add);
  draft->figure.high = plx_decimal_add(draft->figure.high, add);
  draft->end = end;
}

void plx_figure_read_money(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  if (draft->number.ordinal)
    return;
  const gint32 power = draft->number.digits ? letter_power(scan, draft, draft->end) : 0;
  if (power > 0) {
    scale(draft, 1, power);
    draft->number.bare = FALSE;
    draft->end++;
  }
  if (draft->has_sign)
    return;
  if (!currency_behind(scan, draft))
    return;
  scale_behind(scan, draft);
  if (plx_decimal_compare(draft->figure.low, draft->number.value) == 0)
    read_coins(scan, draft);
}
