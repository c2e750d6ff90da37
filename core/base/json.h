/* JSON from strangers, on json-glib. */
#pragma once

#include <json-glib/json-glib.h>

/**
 * plx_json_parse:
 * @bytes: JSON; not necessarily NUL-terminated
 * @error: PLX_ERROR_READ, or PLX_ERROR_LIMIT if it is nested deeper than 128
 *
 * json-glib's parser goes as deep as its input, ends strings at `\u0000` and takes half a surrogate pair;
 * this looks first, and such characters stand as U+FFFD.
 *
 * Returns: (transfer full): the parser that holds the tree.
 */
JsonParser *plx_json_parse(const char *bytes, gsize length, GError **error);

/* Is it nested no deeper than json-glib may be trusted with? For those who need a parser of their own.
 * PLX_ERROR_LIMIT. */
gboolean plx_json_check_depth(const char *bytes, gsize length, GError **error);

/* A member that is a string; NULL if it is none. Borrowed. */
const char *plx_json_member_string(JsonObject *object, const char *name);

/* The string member `name` of the object that `bytes` begins, found without parsing: for naming a broken
 * line. NULL if it cannot be had; the caller frees it. */
char *plx_json_salvage(const char *bytes, gsize length, const char *name);
