/* Where an article speaks for itself: what it tells without giving anybody's word for it. */
#pragma once

#include "model/finding.h"

/* One mark a sentence, 1 where the article tells something on its own authority: nobody says it, is quoted or
 * rumoured to say it, and nothing is asked. The caller frees it. */
guint8 *plx_own_voice_mark(const PlxArticle *article);

/* Do the fact's attributions show that the sentence of `own` is no article's own word after all: does it name
 * who is said to tell it (`by the count of the police`), or is it what somebody is quoted for? */
gboolean plx_own_voice_is_lent(const PlxReport *report, const PlxFact *fact, const PlxMention *own);
