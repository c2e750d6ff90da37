/* Ids of a run's articles. The ids belong to the articles. */
#pragma once

#include <glib.h>

/* Make the ids of the articles (PlxArticle) unique. An id is the file's name; where several are the same,
 * each gets its folder's name before it; where that does not tell them apart, a number behind, in the order
 * of their paths: the order of the articles changes nothing. */
void plx_ids_make_unique(const GPtrArray *articles);
