/* Nouns for bodies that act and speak (`ministry`, `police`), and bodies known by name. Read-only, sorted by
 * key. */
#pragma once

#include <glib.h>

typedef struct {
  const char *key;  /* singular, lower case; may be of several words */
  const char *noun; /* the same kind under its usual name */
  gboolean proper;  /* only in names: an Exchange, a Trust, but not `an exchange` */
} PlxBodyNoun;

extern const PlxBodyNoun plx_bodies[];
extern const gsize plx_n_bodies;

typedef struct {
  const char *key;  /* as written, without an article */
  const char *name; /* its full name */
} PlxKnownBody;

extern const PlxKnownBody plx_known_bodies[];
extern const gsize plx_n_known_bodies;
