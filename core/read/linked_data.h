/* What a page says of its article in JSON-LD. Strings live in the arena that is given. */
#pragma once

#include "base/arena.h"

typedef struct {
  const char *headline;
  const char *authors; /* separated by a comma and a space */
  const char *publisher;
  const char *published; /* as written */
  const char *modified;  /* as written */
  const char *language;
  const char *url;
  const char *body;
} PlxLinkedData;

/* Of the first article among the scripts (`@graph` and lists are looked through, `@id` is followed), else of
 * the page. Each field is NULL where nothing is said. */
PlxLinkedData plx_linked_data_read(GPtrArray *scripts, PlxArena *arena);

/* A copy with the entities decoded that people leave in metadata (`&amp;`, `&#039;`) and white space folded;
 * NULL if nothing is left. */
const char *plx_metadata_text(PlxArena *arena, const char *text);
