/* Events as times date them, brought to a common name. Strings are of read-only tables or the article. */
#pragma once

#include "model/article.h"

/* What happens at a token: the class of its verb, or, where the verb is light (`came into effect`, `struck a
 * deal`), of the verb with its noun; `start`, `agree`. Its lemma if nothing is known of it. NULL for no
 * token. */
const char *plx_event_class(const PlxArticle *article, guint32 sentence, guint32 token);

/* Is it one of the classes, not merely a lemma? */
gboolean plx_event_is_class(const char *name);
