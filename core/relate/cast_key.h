/* What two names of a cast may share: keys of folded names, the caller's. */
#pragma once

#include <glib.h>

/* The last word, in the name. */
const char *plx_cast_surname(const char *fold);

/* All letters; the first of each word, of one `kind` of names. */
char *plx_cast_name_key(const char *fold);
char *plx_cast_initials_key(const char *fold, char kind);

/* A surname's first letters, which spellings of one name share; its ends, where the others are what differs.
 */
char *plx_cast_surname_key(const char *fold);
char *plx_cast_surname_ends_key(const char *fold);
