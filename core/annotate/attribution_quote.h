/* Quotations and who says them. Works on the article's quotes and attributions. */
#pragma once

#include "model/article.h"

/* Tell whose words each quotation is. One that no attribution has among its contents goes to who spoke last,
 * if it follows on what they said; one of a word or two that nobody says is held at a distance. Sets each
 * attribution's form. */
void plx_attribution_claim_quotes(PlxArticle *article);
