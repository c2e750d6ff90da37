/* Words whose lemma no rule gives. Read-only tables. */
#pragma once

#include <glib.h>

/* The lemma of an irregular form in small letters, NULL if it is none. */
const char *plx_lemma_of_verb(const char *form, gsize length);
const char *plx_lemma_of_auxiliary(const char *form, gsize length);
const char *plx_lemma_of_noun(const char *form, gsize length);
const char *plx_lemma_of_adjective(const char *form, gsize length);
const char *plx_lemma_of_adverb(const char *form, gsize length);
const char *plx_lemma_of_pronoun(const char *form, gsize length);
const char *plx_lemma_of_determiner(const char *form, gsize length);
const char *plx_lemma_of_particle(const char *form, gsize length);
const char *plx_lemma_of_number(const char *form, gsize length);
const char *plx_lemma_of_name(const char *form, gsize length);
