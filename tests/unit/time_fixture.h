/* What the tests of times share. Articles belong to the caller; times to their articles. */
#pragma once

#include "annotate/annotate.h"

/* A Wednesday. */
#define WEDNESDAY "2024-05-15"

/* An article of one paragraph, annotated up to its times; publication and zone may be NULL. */
PlxArticle *annotate_times(const char *text, const char *published, const char *zone);

/* The time with this extent; fails the test if there is none. */
const PlxTime *find_time(const PlxArticle *article, const char *extent);

/* Local ISO 8601; the caller frees it. */
char *time_instant(gint64 seconds);

/* A sentence published on that Wednesday at 14:30 British time, and what is expected of a time in it: `from`
 * and `to` end in Z if they are UTC; `zone` may be NULL. */
typedef struct {
  const char *text, *extent, *value, *from, *to, *zone;
} TimeRow;

void check_times(const TimeRow *rows, gsize n_rows);
