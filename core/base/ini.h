/* Files of [groups] and key=value lines: story.ini, parallax.ini. Read strictly; what keys mean is the
 * caller's. */
#pragma once

#include <glib.h>

/* What a line says. `group` is NULL before the first group and lasts until the next one begins; `key` and
 * `value` are NULL where a group begins and last as long as the call; all are valid UTF-8. To refuse the
 * line: FALSE, with an error. */
typedef gboolean (*PlxIniTake)(const char *group, const char *key, const char *value, gpointer data,
                               GError **error);

/**
 * plx_ini_read:
 * @path: the file
 * @take: is given each group and key, in the order of the file
 * @error: PLX_ERROR_READ; or PLX_ERROR_CONFIG that names file and line, also before an error of `take`
 *
 * A comment begins a line with ; or #, or follows white space and a semicolon.
 */
gboolean plx_ini_read(const char *path, PlxIniTake take, gpointer data, GError **error);
