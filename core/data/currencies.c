#include "data/currencies.h"

#include "base/table.h"

#include <string.h>

typedef struct {
  const char *code;
  gboolean word; /* and an English word or abbreviation */
} Code;

typedef struct {
  const char *prefix; /* lower case */
  const char *code;
} Prefix;

static const PlxCurrencyName names[] = {
#include "data/currency_names.inc"
};

/* Row at which the names begin that begin with a character of ASCII. */
static const guint16 starts[] = {
#include "data/currency_starts.inc"
};

static const Code codes[] = {
#include "data/currency_codes.inc"
};

static const struct {
  gunichar sign;
  const char *code;
} signs[] = {
    {0x20A1, "CRC"}, {0x20A6, "NGN"}, {0x20A9, "KRW"}, {0x20AA, "ILS"}, {0x20AB, "VND"}, {0x20AC, "EUR"},
    {0x20AD, "LAK"}, {0x20AE, "MNT"}, {0x20B1, "PHP"}, {0x20B4, "UAH"}, {0x20B5, "GHS"}, {0x20B8, "KZT"},
    {0x20B9, "INR"}, {0x20BA, "TRY"}, {0x20BC, "AZN"}, {0x20BD, "RUB"}, {0x20BE, "GEL"}, {0x20BF, "BTC"},
    {'$', "USD"},    {0xA3, "GBP"},   {0xA5, "JPY"},   {0x0E3F, "THB"}, {0x058F, "AMD"}, {0x5143, "CNY"},
    {0x17DB, "KHR"}, {0xFFE5, "CNY"},
};

/* The letters before a dollar sign. */
static const Prefix dollars[] = {
    {"a", "AUD"},   {"ar", "ARS"},  {"au", "AUD"},  {"aus", "AUD"}, {"c", "CAD"},  {"ca", "CAD"},
    {"cad", "CAD"}, {"can", "CAD"}, {"cl", "CLP"},  {"fj", "FJD"},  {"hk", "HKD"}, {"j", "JMD"},
    {"mex", "MXN"}, {"mx", "MXN"},  {"mxn", "MXN"}, {"n", "NAD"},   {"nt", "TWD"}, {"nz", "NZD"},
    {"nzd", "NZD"}, {"r", "BRL"},   {"s", "SGD"},   {"sg", "SGD"},  {"tt", "TTD"}, {"us", "USD"},
    {"usd", "USD"}, {"z", "ZWL"},
};

const PlxCurrencyName *plx_currency_name(const char *name, gsize length)
{
  return PLX_TABLE_FIND_FOLDED(names, name, length);
}

const PlxCurrencyName *plx_currency_name_begins(const char *name, gsize length)
{
  const guint first = (guchar)g_ascii_tolower(name[0]);
  if (first + 1 >= G_N_ELEMENTS(starts))
    return PLX_TABLE_FIND_PREFIX(names, name, length);
  return plx_table_find_prefix(names + starts[first], starts[first + 1] - starts[first], sizeof *names, name,
                               length);
}

const char *plx_currency_code(const char *text, gsize length, gboolean sure)
{
  if (length != 3)
    return NULL;
  const Code *row = PLX_TABLE_FIND(codes, text, length);
  if (row == NULL || (sure && row->word))
    return NULL;
  return strcmp(row->code, "RMB") == 0 ? "CNY" : row->code;
}

const char *plx_currency_sign(gunichar sign, const char *prefix, gsize length)
{
  if (length > 0) {
    const Prefix *row = sign == '$' ? PLX_TABLE_FIND_FOLDED(dollars, prefix, length) : NULL;
    return row != NULL ? row->code : NULL;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
    if (signs[i].sign == sign)
      return signs[i].code;
  return NULL;
}
