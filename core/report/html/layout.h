/* Articles side by side, in step: which aligned sentences stand on one level. A PlxLayout owns its arrays. */
#pragma once

#include "model/finding.h"

typedef struct {
  guint n_articles;
  guint n_steps;
  GArray **step_of; /* for each article of the story, in its order: guint32 a sentence: its step, or PLX_NONE;
                       steps rise with the sentences */
} PlxLayout;

PlxLayout *plx_layout_new(const PlxReport *report, const PlxStory *story);
void plx_layout_free(PlxLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxLayout, plx_layout_free)
