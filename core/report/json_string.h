/* JSON by hand, for speed and for the same bytes everywhere: everything is appended to a GString of the
 * caller. Commas come by themselves: a part looks at the byte before it. */
#pragma once

#include <glib.h>

/* A JSON string with its quotation marks; NULL becomes null. `<` is escaped too, so that the text may stand
 * inside a page, and so are U+007F, U+0085, U+2028 and U+2029, so that a line stays a line. */
void plx_json_string(GString *out, const char *text, gssize length);

/* A comma if a value stands before this place. For values in arrays; the functions below do it themselves. */
void plx_json_separate(GString *out);

/* "key": */
void plx_json_key(GString *out, const char *key);

/* An opening brace or bracket. */
void plx_json_open(GString *out, char bracket);

/* "key": and an opening brace or bracket. */
void plx_json_open_key(GString *out, const char *key, char bracket);

/* A closing brace or bracket. */
void plx_json_close(GString *out, char bracket);

/* Members of an object. A share is a number from 0 to 1, put out with up to four decimals. */
void plx_json_put_string(GString *out, const char *key, const char *text);
void plx_json_put_text(GString *out, const char *key, const char *text, gsize length);
void plx_json_put_number(GString *out, const char *key, gint64 number);
void plx_json_put_boolean(GString *out, const char *key, gboolean value);
void plx_json_share(GString *out, double share);
void plx_json_put_share(GString *out, const char *key, double share);
