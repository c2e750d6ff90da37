/* gzip and deflate, with a limit on what comes out. */
#pragma once

#include <glib.h>

/* The inflated bytes of all members; the caller owns them. PLX_ERROR_READ if the stream is broken,
 * PLX_ERROR_LIMIT beyond 256 MB. `raw` is for deflate without gzip's header. */
GString *plx_inflate(const char *bytes, gsize length, gboolean raw, GError **error);
