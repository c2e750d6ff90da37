/* Work in several threads. What it gives must not depend on who did which part, or when. */
#pragma once

#include <glib.h>

/* Calls `part` once with each number below `n`, in up to `jobs` threads, the calling one among them: low
 * numbers begin first, so that long parts should stand in front. Returns when all are done. */
void plx_parallel(guint jobs, guint n, void (*part)(guint i, gpointer data), gpointer data);
