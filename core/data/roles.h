/* Nouns for what a person is or does, and titles before names. Read-only, sorted by key. */
#pragma once

#include "data/givennames.h"

typedef enum {
  PLX_ROLE_NOUN_OFFICE,  /* held by one at a time: `the minister` is somebody known */
  PLX_ROLE_NOUN_PERSON,  /* held by many */
  PLX_ROLE_NOUN_BESIDES, /* what anybody may be, whatever else he is: a candidate, a survivor */
} PlxRoleKind;

typedef struct {
  const char *key;  /* singular, lower case; may be of several words */
  const char *role; /* the same role under its usual name: `fm`, `top diplomat` → `foreign minister` */
  PlxRoleKind kind;
} PlxRoleNoun;

extern const PlxRoleNoun plx_roles[];
extern const gsize plx_n_roles;

typedef struct {
  const char *key; /* lower case, with or without its stop */
  PlxSex sex;
} PlxTitle;

extern const PlxTitle plx_titles[];
extern const gsize plx_n_titles;
