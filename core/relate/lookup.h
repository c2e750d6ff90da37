/* Which texts share words with one, by an index, so that the work grows with the texts and not with their
 * square. The bags are borrowed. */
#pragma once

#include "relate/bag.h"

typedef struct _PlxLookup PlxLookup;

/* Of the first `n` of the bags, finished and weighed (PlxBag). */
PlxLookup *plx_lookup_new(const GPtrArray *bags, guint32 n, guint32 n_words);
void plx_lookup_free(PlxLookup *lookup);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxLookup, plx_lookup_free)

/**
 * plx_lookup_find:
 * @first, @end: the bags that are looked at
 * @found: gets the numbers (guint32) of those that share a word with the bag: the nearest first, by what
 * their words have in common; of very many these alone
 */
void plx_lookup_find(PlxLookup *lookup, const PlxBag *bag, guint32 first, guint32 end, GArray *found);
