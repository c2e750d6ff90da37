/* Do two words mean the same, or a kind of the same? Pure functions over read-only tables. */
#pragma once

#include <glib.h>

typedef enum {
  PLX_SENSE_OTHER,   /* nothing known that brings them together */
  PLX_SENSE_KIND,    /* one is a kind of the other: soldier, person */
  PLX_SENSE_SYNONYM, /* they share a meaning: soldier, serviceman … or are listed as alike in news: truce,
                        ceasefire */
  PLX_SENSE_SAME,    /* the same lemma */
} PlxSense;

/* Two lemmas in lower case; NULL is like nothing. */
PlxSense plx_sense_compare_nouns(const char *a, const char *b);
PlxSense plx_sense_compare_verbs(const char *a, const char *b);

/* What a word means, looked up once where it is compared with many. */
typedef struct {
  const char *lemma;     /* borrowed; NULL */
  const char *class;     /* of words that news use alike; NULL */
  const guint16 *senses; /* of the dictionary, for the class if there is one; NULL */
  const guint16 *own;    /* for the lemma itself; NULL */
} PlxMeaning;

PlxMeaning plx_noun_meaning(const char *lemma);
PlxMeaning plx_verb_meaning(const char *lemma);

/* As plx_sense_compare_nouns() and plx_sense_compare_verbs() do. */
PlxSense plx_meanings_compare_nouns(const PlxMeaning *a, const PlxMeaning *b);
PlxSense plx_meanings_compare_verbs(const PlxMeaning *a, const PlxMeaning *b);

/* Are they the same verb, or synonyms? */
gboolean plx_meanings_alike(const PlxMeaning *a, const PlxMeaning *b);

/* Is the noun a word for human beings (person, soldier, crowd)? */
gboolean plx_sense_is_person(const char *noun);

/* Is it, in its first meaning, a word for animals (sheep, owl, animal)? */
gboolean plx_sense_is_animal(const char *noun);

/* Does the dictionary list the lemma as a noun, as a verb? */
gboolean plx_sense_is_noun(const char *lemma);
gboolean plx_sense_is_verb(const char *lemma);

/* Have two names as many words each, and in each pair of unlike words, at least one is not in the dictionary,
 * and so a name (Boko Haram, Boko Harm)? True for equal names too. */
gboolean plx_sense_differ_in_name(const char *a, const char *b);

/* The verb that a noun is made from, whose deed it names (interrogation: interrogate); NULL. */
const char *plx_sense_act(const char *noun);

#define PLX_SENSE_CLASS_SIZE 24

/* One name for words that mean the same (intermediary, mediator; ceasefire, truce): that of their class, or
 * the number of their meaning if they have hardly another. FALSE if the
 * word keeps its own name. */
gboolean plx_sense_class(const char *lemma, gboolean verb, char out[PLX_SENSE_CLASS_SIZE]);
