/* Clusters of many items by average link, the most alike first (Sokal & Michener 1958). */
#pragma once

#include "relate/linkage.h"

/**
 * plx_agglomerate:
 * @n: items
 * @links: PlxLink, each pair once; an absent one counts as 0
 * @bar: the least mean score between the items of two clusters that are merged
 *
 * Ties go to the earlier items.
 *
 * Returns: GArray of guint32, ascending, one a cluster, of one item too, in the order of their first items;
 * the caller frees it.
 */
GPtrArray *plx_agglomerate(guint32 n, const GArray *links, double bar);
