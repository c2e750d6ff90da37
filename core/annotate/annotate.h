/* Article → mentions. Each step fills arrays of the article that it is given, from what the earlier steps
 * found there; all memory belongs to the article. No step fails: what it cannot understand it leaves out. */
#pragma once

#include "annotate/syntax_known.h"
#include "model/article.h"

/* All steps below, in this order. */
void plx_annotate_article(PlxArticle *article);

/* The same; sentences that are known are not parsed again, the others become known. */
void plx_annotate_knowing(PlxArticle *article, PlxKnown *known);

/* Sentences, tokens and times alone, times without the tense of their clauses: enough to tell articles of one
 * event, at a tenth of the cost. */
void plx_annotate_lightly(PlxArticle *article);

/* Paragraphs → sentences. */
void plx_annotate_sentences(PlxArticle *article);

/* Sentences → tokens (spans alone). */
void plx_annotate_tokens(PlxArticle *article);

/* Tokens → part of speech, lemma, head and relation. Furniture is left untagged. */
void plx_annotate_syntax(PlxArticle *article);
void plx_annotate_syntax_knowing(PlxArticle *article, PlxKnown *known); /* NULL: nothing is known or kept */

/* Tokens → figures, with what they count. */
void plx_annotate_figures(PlxArticle *article);

/* Tokens → times, anchored at the article's publication where it is known. */
void plx_annotate_times(PlxArticle *article);

/* Tokens → names, with mentions of one entity grouped within the article. */
void plx_annotate_names(PlxArticle *article);

/* Names, tokens, quotation marks → quotes, attributions, deeds. */
void plx_annotate_attributions(PlxArticle *article);
