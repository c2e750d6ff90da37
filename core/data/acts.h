/* Nouns for what is done, and the verbs that they are made from. Made by make_acts.py from WordNet 3.0.
 * Read-only. */
#pragma once

#include <glib.h>

typedef struct {
  const char *noun, *verb; /* lemmas: interrogation, interrogate */
} PlxAct;

/* Sorted by noun. */
extern const PlxAct plx_acts[];
extern const gsize plx_n_acts;
