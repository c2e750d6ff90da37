/* What news dates most, by kind: words that tell of it. Written for this project. */
#pragma once

#include <glib.h>

typedef struct {
  const char *key; /* lemma, or of a light verb "verb noun" */
  const char *kind;
} PlxEventWord;

/* Sorted by key. */
extern const PlxEventWord plx_event_verbs[];
extern const gsize plx_n_event_verbs;
extern const PlxEventWord plx_event_nouns[];
extern const gsize plx_n_event_nouns;
