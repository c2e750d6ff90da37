/* Whose clock a time of an article is told by. */
#pragma once

#include "model/article.h"

/* The zone that the words themselves name (`8am Central time (1500 GMT)`, `noon in Copenhagen`), but not that
 * of another clock that they are repeated on; read-only, NULL if none. */
const char *plx_time_named_zone(const PlxArticle *article, const PlxTime *time);
