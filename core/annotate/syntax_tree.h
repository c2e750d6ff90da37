/* The best tree under scores of arcs. Nothing is kept. */
#pragma once

#include <glib.h>

#define PLX_TREE_LONGEST 256             /* tokens */
#define PLX_TREE_SURE (G_MAXINT32 / 512) /* so that no sum of so many scores can overflow */

/* Fills head[1..n] (from 1, 0 the root) with a tree that has one root. `score` is (n + 1) × (n + 1), row the
 * dependent, column the head, 0 the root; n must be 1 to PLX_TREE_LONGEST and no score farther from 0 than
 * PLX_TREE_SURE. Takes n² × 30 bytes and n³ steps at worst, n² steps as a rule. */
void plx_tree_decode(const gint32 *score, gsize n, guint32 *head);
