/* Plain text → passages. The array that is returned is the caller's. */
#pragma once

#include "read/passage.h"

/* The passages of a text: its lines, with hard-wrapped lines joined to one passage that spans over them.
 * PLX_ERROR_LIMIT if there are more than two million. `bare` text is all sentences: a short line may go on
 * too. Linear in the text's length. */
GArray *plx_lines_passages(const char *text, gsize length, gboolean bare, GError **error);
