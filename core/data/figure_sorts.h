/* Of which sort is what a figure measures, and what is done with those counted: of two sorts of one group the
 * one is never the other. A word of several sorts may be of each. Written for this project. Read-only, sorted
 * by lemma. */
#pragma once

#include <glib.h>

/* Only within one of these are sorts told apart. The last two are of verbs alone. */
typedef enum {
  PLX_SORT_SUM,
  PLX_SORT_LAND,
  PLX_SORT_STUFF,
  PLX_SORT_LENGTH,
  PLX_SORT_SPEED,
  PLX_SORT_HEAT,
  PLX_SORT_DEED,
  PLX_SORT_VOTE,
} PlxSortGroup;

typedef struct {
  const char *lemma;
  PlxSortGroup group;
  guint32 sorts; /* a bit for each */
} PlxSortRow;

/* Of nouns, what is measured; of verbs, what is done, where it is somebody's (`Lund was jailed for two
 * years`). */
extern const PlxSortRow plx_sort_nouns[], plx_sort_verbs[];
extern const gsize plx_n_sort_nouns, plx_n_sort_verbs;
