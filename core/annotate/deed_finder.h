/* What those who look for deeds share. Everything is borrowed but the deeds, which are the article's. */
#pragma once

#include "annotate/deed.h"

typedef struct {
  const PlxTree *tree;
  const guint32 *names; /* by token: the longest name there; PLX_NONE */
  GArray *deeds;        /* PlxDeed */
} PlxDeedFinder;

/* Is it a word for human beings, or the name of one? */
gboolean plx_deed_is_somebody(const PlxDeedFinder *f, guint32 token);

/* The same, or the name of anything but a place. */
gboolean plx_deed_is_doer(const PlxDeedFinder *f, guint32 token);

/* Whom or what a relative pronoun, the subject of a verb, stands for; PLX_NONE. */
guint32 plx_deed_antecedent(const PlxDeedFinder *f, guint32 verb, guint32 pronoun);

/* Add a deed, done by `agent` to `patient` (tokens; PLX_NONE for nobody and nothing, and there is no deed).
 */
void plx_deed_add(const PlxDeedFinder *f, guint32 sentence, PlxDeed deed, guint32 agent, guint32 patient);

/* The lemma of a verb, with its particle: `put-out`; NULL. */
const char *plx_deed_lemma(const PlxDeedFinder *f, guint32 verb);

/* Who does what a verb tells of in the active; PLX_NONE. */
guint32 plx_deed_subject(const PlxDeedFinder *f, guint32 verb);

/* What comes of a verb's deed: a photograph, of `photographed the bird`; an alarm, of `called the police`. */
void plx_deed_add_product(const PlxDeedFinder *f, guint32 sentence, guint32 verb, guint32 agent,
                          guint32 patient);

/* What the other side of it does: who buys what is sold to him. `sufferer`: of a passive; PLX_NONE. */
void plx_deed_find_converse(const PlxDeedFinder *f, guint32 sentence, guint32 verb, guint32 sufferer);

/* Who resigns, and so ends his term himself. */
void plx_deed_find_resigning(const PlxDeedFinder *f, guint32 sentence, guint32 verb);

/* What is told by a noun: `a complaint from the union`, `the arrest of the mayor by soldiers`. */
void plx_deed_find_noun(const PlxDeedFinder *f, guint32 sentence, guint32 noun);

/* What somebody asks for: `called for an inquiry`, `told the firm to submit a report`. */
void plx_deed_find_asked(const PlxDeedFinder *f, guint32 sentence, guint32 verb);
