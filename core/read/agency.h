/* What agencies write around their copy: slugs, notes to editors, time stamps (ANPA 1312 and its kin). */
#pragma once

#include "read/passage.h"

/* Give such passages the cues of furniture or date, before they are judged, and take agency and date from
 * them where the article has none. */
void plx_agency_judge(PlxArticle *article, GArray *passages);
