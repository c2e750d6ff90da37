/* The best tree under scores of arcs. Nothing is kept. */
#pragma once

#include <glib.h>

#define PLX_TREE_LONGEST 256             /* tokens */
#define PLX_TREE_SURE (G_MAXINT32 / 512) /* no score is farther from 0, so that no sum can overflow */

/* Fills head[1..n] (from 1, 0 the root) with a tree that has one root. `score` is (n + 1) × (n + 1), row the
 * dependent, column the head, 0 the root. Takes n² × 54 bytes and n³ steps at worst, n² steps as a rule. */
void plx_tree_decode(const gint32 *score, gsize n, guint32 *head);
