/* Times that are the two ends of one stretch. */
#pragma once

#include "model/article.h"

/* Marks the first of two times of one sentence that bound a stretch, `from 8 p.m. to 6 a.m.`: `begins` of it
 * is set, and its statement covers both. */
void plx_annotate_stretches(PlxArticle *article);
