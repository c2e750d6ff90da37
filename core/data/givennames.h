/* Given names. Read-only, sorted by key. */
#pragma once

#include <glib.h>

typedef enum { PLX_SEX_ANY, PLX_SEX_MALE, PLX_SEX_FEMALE } PlxSex;

typedef struct {
  const char *key; /* as written */
  PlxSex sex;
} PlxGivenName;

extern const PlxGivenName plx_given_names[];
extern const gsize plx_n_given_names;
