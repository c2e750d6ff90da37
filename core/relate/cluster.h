/* Things of several articles that belong together: sentences that tell the same, mentions that fill one slot.
 * Items are borrowed; the clusters belong to the caller. */
#pragma once

#include "model/finding.h"
#include "relate/bag.h"

typedef struct {
  guint32 article;
  const PlxBag *bag; /* words that propose partners */
} PlxItem;

/* How surely two items of different articles belong together, 0–1; negative if the two have nothing to say to
 * that; PLX_NEVER if no cluster may hold both, not by way of a third either. */
#define PLX_NEVER (-2.0)
typedef double (*PlxItemScore)(guint32 a, guint32 b, gpointer data);
typedef gboolean (*PlxItemTest)(guint32 a, guint32 b, gpointer data);

typedef struct {
  double linked;    /* the weakest link between two items */
  double near_best; /* a link's share of the best that either item has in the other's article */
  double clustered; /* the weakest mean between two clusters */
  guint32 most;     /* partners of an item in one other article; 0 for any number */
  double partner;   /* share of the best score in the other article; with less, another item is the partner */
  double rift;      /* the weakest link for which two clusters that did not merge are told of; 0 for none */
  gboolean within;  /* items of one article are scored too, before they meet in a cluster */
  PlxItemTest may_differ; /* may two items be held against each other? NULL if all that are partners may */
} PlxClusterLimits;

/**
 * plx_cluster:
 * @items: PlxItem
 * @n_words: the size of the bags' lexicon
 * @score, @data: asked for pairs that share a word
 *
 * @rifts: (nullable): gets a GArray of items for each two clusters, of one item or more, that did not merge
 * though two of their items link strongly: those items of both whose articles are in one of them alone
 *
 * Items of one article never link, but may meet in a cluster through those of another. Returns: GArray of
 * guint32, ascending, one a cluster of two items or more, in the order of their first items.
 */
GPtrArray *plx_cluster(const GArray *items, guint32 n_words, PlxItemScore score, gpointer data,
                       const PlxClusterLimits *limits, GPtrArray *rifts);
