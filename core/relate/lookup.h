/* Which texts share words with one, by an index, so that the work grows with the texts and not with their
 * square. The bags are borrowed. */
#pragma once

#include "relate/bag.h"

typedef struct _PlxLookup PlxLookup;

/* A bag that shares a word with the one at hand. */
typedef struct {
  guint32 bag;   /* its number */
  double shared; /* what their words have in common: the sum of the products of their weights */
} PlxNear;

/* Of the first `n` of the bags, finished and weighed (PlxBag). */
PlxLookup *plx_lookup_new(const GPtrArray *bags, guint32 n, guint32 n_words);
void plx_lookup_free(PlxLookup *lookup);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxLookup, plx_lookup_free)

/**
 * plx_lookup_find:
 * @first, @end: the bags that are looked at
 * @found: gets those that share a word with the bag (PlxNear), in no order that matters; of a word that very
 * many have, the first of them alone
 */
void plx_lookup_find(PlxLookup *lookup, const PlxBag *bag, guint32 first, guint32 end, GArray *found);

/* Keep so many of what was found, the nearest, in no order that matters. */
void plx_lookup_keep_nearest(GArray *found, guint32 most);

/* Sort what was found, the nearest first. */
void plx_lookup_sort(GArray *found);
