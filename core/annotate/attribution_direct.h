/* What is said: quotations. */
#pragma once

#include "annotate/attribution_finder.h"

/* The quotations right beside the cue with its source. FALSE if there is none. */
gboolean plx_content_quotes(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core);

/* A quotation somewhere behind them: `told reporters on Monday: “…”`. FALSE if there is none. */
gboolean plx_content_quote_behind(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core);

/* Cuts contents down to the quotation in them, where it is a sentence of its own: “It is late,” when asked.
 */
void plx_content_keep_spoken(const PlxFinder *f, PlxRawAttribution *raw);
