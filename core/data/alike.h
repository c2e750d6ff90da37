/* Words that news takes for one another, by what they stand for. Written for this project. */
#pragma once

#include <glib.h>

typedef struct {
  const char *word; /* lemma */
  const char *class;
} PlxAlike;

/* Sorted by word. */
extern const PlxAlike plx_nouns_alike[];
extern const gsize plx_n_nouns_alike;
extern const PlxAlike plx_verbs_alike[];
extern const gsize plx_n_verbs_alike;
