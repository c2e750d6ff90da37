/* A corpus that the bench makes itself: the same for the same size, whatever the machine. The caller owns it.
 */
#pragma once

#include <glib.h>

typedef struct {
  char *name, *published;
  GString *bytes; /* every second article is a web page */
} BenchArticle;

/* Articles of about `bytes` in all, four a story: four outlets that tell of one event in their own order,
 * with some figures and times that differ. */
GPtrArray *bench_corpus(gsize bytes);
