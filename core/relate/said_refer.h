/* What a content stands for that tells nothing by itself. */
#pragma once

#include "model/article.h"

/* `Did they pay? The minister denied it`, `declined to say whether it had`, `Asked about strikes, she would
 * not rule them out`, `rejected the charge`: what the pronoun, the verb that is left out or the bare noun
 * stands for, the words before the source in its sentence, or the sentence before. Empty where the content
 * tells something itself. */
PlxSpan plx_said_antecedent(const PlxArticle *article, const PlxAttribution *attribution);

/* What a content describes that is a relative clause: the plan of `the plan, which was read, he said, by
 * two`; empty. */
PlxSpan plx_said_described(const PlxArticle *article, const PlxAttribution *a);
