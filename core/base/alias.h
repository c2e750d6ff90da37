/* Is it the same name? Pure functions over words; strings returned are the caller's. */
#pragma once

#include <glib.h>

/* A name as its letters alone: lower case, without accents, stops and apostrophes, hyphens and white space as
 * one space, the possessive `'s`, a leading `the` and a company's form (`Inc.`) dropped. Never NULL. */
char *plx_alias_fold(const char *name, gsize length);

/* A folded name without its spaces: Dai-ichi is Daiichi. */
char *plx_alias_squeeze(const char *fold);

/* Are two folded names one without their spaces? */
gboolean plx_alias_same_letters(const char *a, const char *b);

/* Are two folded names one, spelled in two ways (`sergei`, `sergey`; `pashinian`, `pashinyan`)? They begin
 * alike, and once what transliterations vary in is levelled they differ in one letter at most, or in two of
 * nine and more; words of under five letters do not. Of several words one may differ, of four letters or
 * more, and the others are the same (`port ashar`, `port asher`). FALSE for the same name. */
gboolean plx_alias_is_spelling(const char *a, const char *b);

/* Are two names of several words the same but for one word that is put in the singular and the plural
 * (Crime Division, Crimes Division), or is one of two that mean one thing in a name (Airways, Airlines; of an
 * airline Hawaii, Hawaiian), or that have other little words (Committee for the Red Cross, of the Red Cross)?
 * Capitals do not matter. FALSE for the same name. */
gboolean plx_alias_is_variant(const char *a, const char *b);

/* Is the folded word `acronym` made of the first letters of the folded `name`, little words left out or not
 * (`who`, `world health organization`)? Two letters at the least. */
gboolean plx_alias_is_acronym(const char *acronym, const char *name);

/* Are two folded names of as many words, three at the least, the same but for what spellings vary in and one
 * letter (`mohamed ag ilyes`, `mohammed ag iliass`; `ryu tae gon`, `ryu tae kon`)? TRUE for the same name. */
gboolean plx_alias_is_long_spelling(const char *a, const char *b);

/* Are two folded names of persons compatible: the last words the same or spelled differently, and the given
 * names that both have no contradiction (`s lavrov`, `sergei lavrov`); or three words and more, of which one
 * is spelled differently? */
gboolean plx_alias_is_person(const char *a, const char *b);
