/* Quotation marks → quotes. Quotes are the article's; a PlxQuoteMap is its caller's. */
#pragma once

#include "model/article.h"

/* Find the outermost quotations of every paragraph that is not furniture and append them to the article's
 * quotes, in the order of the text. Marks of every kind count; apostrophes do not. A quotation that its
 * paragraph does not close runs to the paragraph's end. */
void plx_quote_find(PlxArticle *article);

/* For each token the quote that it stands in, its marks included; PLX_NONE outside. The caller frees it. */
guint32 *plx_quote_map(const PlxArticle *article);

/* The quote with its marks, as far as they stand beside it. */
PlxSpan plx_quote_outer(const PlxArticle *article, const PlxQuote *quote);

/* How many words it has, counted no further than `limit`. */
guint32 plx_quote_words(const PlxArticle *article, const PlxQuote *quote, guint32 limit);

/* Is it a sentence of its own, by the mark before its closing ones: “It is late,”? */
gboolean plx_quote_is_spoken(const PlxArticle *article, const PlxQuote *quote);
