/* Rows of who says what, and whether the program finds them. */
#pragma once

#include <glib.h>

/* An attribution: the text (NULL: that of the row above), the source as written (NULL if the text gives
 * none), its content (pieces joined by " / "), the stance, the source of the attribution that relays it
 * (NULL: none), and the name that the article knows the source by (NULL: not asked). */
typedef struct {
  const char *text, *source, *content, *stance, *outer, *entity;
} AttributionRow;

/* How many rows are found, in percent. PLX_TEST_VERBOSE shows the others. */
double attribution_share_found(const AttributionRow *rows, gsize n_rows);
