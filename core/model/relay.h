/* Whom an attribution relays: `He told police that he had left, the report said`. */
#pragma once

#include "model/article.h"

/* The attributions whose words one relays, one after the other: the next behind `after`, or the first if that
 * is PLX_NONE. They are sought among the few that stand next to it in the article. Returns: PLX_NONE if there
 * is no more. */
guint32 plx_relayed_next(const PlxArticle *article, guint32 outer, guint32 after);
