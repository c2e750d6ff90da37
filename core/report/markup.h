/* Text for HTML and XML. Everything is appended to a GString of the caller. */
#pragma once

#include <glib.h>

/* Text as content or as the value of an attribute in quotation marks: `&<>"'` are escaped, and what XML 1.0
 * does not allow (control characters, U+FFFE, U+FFFF) becomes U+FFFD. Valid UTF-8; NULL is nothing. */
void plx_markup_text(GString *out, const char *text, gssize length);

/* ` name="value"`, with a space before it; nothing if the value is NULL. */
void plx_markup_attribute(GString *out, const char *name, const char *value);
