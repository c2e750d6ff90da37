/* Sums of money: signs, codes and names on either side of the number. */
#pragma once

#include "annotate/figure_scan.h"

/* Reads what stands before the number: a currency's sign or code (`$`, `US$`, `GBP`, `Rs.`) and a minus. */
void plx_figure_read_sign(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* Reads a scale letter (`$1.2m`, `100k`) and the currency behind the number (`20 dollars`, `10p`, `5 USD`).
 */
void plx_figure_read_money(const PlxFigureScan *scan, PlxFigureDraft *draft);

/* Does a currency's name begin with the piece? */
gboolean plx_figure_currency_begins(const PlxFigureScan *scan, guint32 i);
