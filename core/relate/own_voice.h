/* Where an article speaks for itself: what it tells without giving anybody's word for it. */
#pragma once

#include "model/finding.h"

/* One mark a token of the article, 1 where the words are not the article's own: somebody says them, is quoted
 * or rumoured to say them, or they tell of that. The caller frees it. */
guint8 *plx_others_words(const PlxArticle *article);

/* Is a verb set against what somebody says (`Argo said it expects a loss, while Brook will pay`)? */
gboolean plx_stands_apart(const PlxArticle *article, guint32 sentence, guint32 verb);

/* Does a sentence tell something that could be attributed? A headline without a verb (`Rovers 3, Athletic 2`)
 * and a question do not. */
gboolean plx_sentence_tells(const PlxArticle *article, const PlxSentence *sentence);

/* Do the fact's attributions show that the sentence of `own` is no article's own word after all: does it name
 * who is said to tell it (`by the count of the police`), is it what somebody is quoted for, or the sentence
 * of the other, source and all? */
gboolean plx_own_voice_is_lent(const PlxReport *report, const PlxFact *fact, const PlxMention *own);

/* Does the article tell itself what somebody wants, plans or knows (`he wants to land there`)? */
gboolean plx_is_told_of(const PlxAttribution *a);
