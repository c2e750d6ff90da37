/* Cue words and how they are meant where they stand. Nothing is owned. */
#pragma once

#include "annotate/attribution_tree.h"
#include "data/cues.h"

/* The cue that a token is as a verb or as a noun, by its lemma; NULL. */
const PlxCue *plx_cue_verb(const PlxTree *tree, guint32 token);
const PlxCue *plx_cue_noun(const PlxTree *tree, guint32 token);

/* Is the word one of the cue's prepositions? */
gboolean plx_cue_takes(const PlxCue *cue, const PlxTree *tree, guint32 preposition);

/* Is the verb in the passive? */
gboolean plx_cue_is_passive(const PlxTree *tree, guint32 verb);

/* Is the token negated (`did not say`, `never said`, `no claim`)? */
gboolean plx_cue_is_negated(const PlxTree *tree, guint32 token);

/* The cue's words: the verb with its auxiliaries, adverbs and particles around it, and a colon behind. */
PlxRange plx_cue_range(const PlxTree *tree, guint32 verb);

/* The force of a cue: the table's, but for set phrases (`declined to comment`, `did not rule out`). */
PlxStance plx_cue_stance(const PlxTree *tree, guint32 verb, const PlxCue *cue, gboolean negated);
