/* Currencies (from CLDR): what English calls them and their ISO 4217 codes. Read-only; nothing is owned. */
#pragma once

#include <glib.h>

typedef struct {
  const char *name; /* lower case, words parted by single spaces: "us dollars", "cents" */
  const char *code; /* ISO 4217 */
  gint32 count;     /* one of them is count × 10^exponent of the currency */
  gint32 exponent;
} PlxCurrencyName;

/* The currency or coin that a name means, whatever its case; NULL if it is none. A name that several
 * countries share (`dollars`) means the one that news means by it where nothing else is said. */
const PlxCurrencyName *plx_currency_name(const char *name, gsize length);

/* The first in the table's order whose name begins with these bytes; NULL if none does. If these are a whole
 * name, it is that one. */
const PlxCurrencyName *plx_currency_name_begins(const char *name, gsize length);

/* The ISO 4217 code written here in capitals; NULL if it is none or, where it is to be `sure`, also if it is
 * an English word or abbreviation (ALL, TRY). */
const char *plx_currency_code(const char *text, gsize length, gboolean sure);

/* The currency of a sign, given as a code point, with the letters before it: `$` alone or behind `US`, `HK`;
 * NULL if it is none. */
const char *plx_currency_sign(gunichar sign, const char *prefix, gsize length);
