/* What news dates most, by kind: words that tell of it. Written for this project. */
#pragma once

#include <glib.h>

typedef struct {
  const char *key; /* lemma; of a verb that needs its noun "verb noun", or "verb @class" */
  const char *kind;
} PlxEventWord;

/* Sorted by key. */
extern const PlxEventWord plx_event_verbs[];
extern const gsize plx_n_event_verbs;
extern const PlxEventWord plx_event_nouns[];
extern const gsize plx_n_event_nouns;
/* Nouns of places, each with its class: what a bus comes off and falls into is a "@brink". */
extern const PlxEventWord plx_event_places[];
extern const gsize plx_n_event_places;
