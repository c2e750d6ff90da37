/* Header blocks of mail, MIME parts, HTTP and WARC: `Name: value`, folded lines, a blank line at the end. */
#pragma once

#include <glib.h>

/* The length of the block that `bytes` begins with, its blank line included; 0 if there is none within 64 KB.
 */
gsize plx_header_length(const char *bytes, gsize length);

/* The value of a field by name, any case, unfolded; NULL if it is not there. The caller frees it. */
char *plx_header_get(const char *block, gsize length, const char *name);

/* A parameter of a value (`charset` of `text/html; charset="utf-8"`); NULL if it is not there. The caller
 * frees it.
 */
char *plx_header_parameter(const char *value, const char *name);

/* A value with its encoded words decoded (RFC 2047). The caller frees it. */
char *plx_header_decode(const char *value);

/* Quoted-printable (RFC 2045), `_` for a space where `words`. */
GString *plx_quoted_printable(const char *text, gsize length, gboolean words);
