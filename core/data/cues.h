/* Words that tell who says, thinks or wants what: their force, and the constructions in which they do.
 * Read-only, sorted by key. */
#pragma once

#include "model/mention.h"

/* Where the content of a cue stands. */
typedef enum {
  PLX_CUE_CLAUSE = 1 << 0,     /* said that it …, “…,” he said */
  PLX_CUE_OBJECT = 1 << 1,     /* denied the claim */
  PLX_CUE_INFINITIVE = 1 << 2, /* vowed to …, called it … */
  PLX_CUE_OBLIQUE = 1 << 3,    /* warned of …: with one of the cue's prepositions */
} PlxCueFrame;

typedef struct {
  const char *key; /* lemma */
  PlxStance stance;
  guint32 frames;
  const char *prepositions; /* with spaces between; NULL */
} PlxCue;

extern const PlxCue plx_cue_verbs[], plx_cue_nouns[];
extern const gsize plx_n_cue_verbs, plx_n_cue_nouns;
