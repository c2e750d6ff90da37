/* JSON by hand, for speed and for the same bytes everywhere: strings are appended to a GString of the caller.
 */
#pragma once

#include <glib.h>

/* A JSON string with its quotation marks; NULL becomes null. `<` is escaped too, so that the text may stand
 * inside a page, and so are U+007F, U+0085, U+2028 and U+2029, so that a line stays a line. */
void plx_json_string(GString *out, const char *text, gssize length);

/* "key": (with a comma before it unless it is the first of its object or array). */
void plx_json_key(GString *out, const char *key);
