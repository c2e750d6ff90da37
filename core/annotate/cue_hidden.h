/* Verbs of saying that taggers take for nouns. */
#pragma once

#include "model/article.h"

/* `…, ABC News reports.`, `which ABC News reports was …`: a verb that taggers take for a noun. */
gboolean plx_cue_is_hidden(const PlxArticle *article, guint32 token);
