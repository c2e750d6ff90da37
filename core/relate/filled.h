/* Which figures and times fill one slot, asked by their places: what is said of one is said of the other. To
 * be made once the facts of figures and times are there; it holds while these are. */
#pragma once

#include "model/story.h"

/* The place of a value in a fact; `fact` is NULL where no other article gives it. */
typedef struct {
  const PlxFact *fact;
  guint32 number; /* of the story's facts */
  guint32 member; /* of the fact's mentions */
} PlxFilled;

typedef struct PlxFilledIndex PlxFilledIndex;

PlxFilledIndex *plx_filled_index_new(const PlxStory *story);
void plx_filled_index_free(PlxFilledIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxFilledIndex, plx_filled_index_free)

/* `kind`: PLX_FACT_FIGURE or PLX_FACT_TIME; `mention`: of the article's figures or times. */
PlxFilled plx_filled(const PlxFilledIndex *index, PlxFactKind kind, guint32 article, guint32 mention);

/* How surely two fill one slot, 0–1. */
double plx_filled_pair(PlxFilled a, PlxFilled b);
