/* What persons are called for short: Tony is Anthony. */
#pragma once

#include <glib.h>

/* Is one of two folded given names, of so many bytes, what bearers of the other are called by their friends
 * (`tony`, `anthony`)? A static table of English hypocorisms. */
gboolean plx_nickname_matches(const char *a, gsize n_a, const char *b, gsize n_b);
