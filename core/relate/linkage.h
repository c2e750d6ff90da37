/* Clusters of a sparse graph by average link. The items stand in the order of their articles; what is
 * returned belongs to the caller. */
#pragma once

#include <glib.h>

typedef struct {
  guint32 a, b;   /* items of two articles */
  double score;   /* above 0 */
  gboolean joins; /* may bring two clusters together; else it only counts in their mean */
} PlxLink;

/**
 * plx_linkage:
 * @articles: guint32 an item: its article
 * @links: PlxLink, each pair once; sorted here
 * @bar: the least mean score between the items of two clusters that are of different articles; a pair without
 * a link counts as 0
 *
 * Returns: GArray of guint32, ascending, one a cluster of two items or more, in the order of their first
 * items.
 */
GPtrArray *plx_linkage(const GArray *articles, GArray *links, double bar);
