/* The words that decide where sentences and tokens end. Read-only tables. */
#pragma once

#include <glib.h>

/* What a stop behind an abbreviation means. */
typedef enum {
  PLX_ABBREVIATION_NONE,
  PLX_ABBREVIATION_TITLE,  /* never ends a sentence: Mr. */
  PLX_ABBREVIATION_USUAL,  /* ends one only before a word that likes to begin sentences: Inc. */
  PLX_ABBREVIATION_NUMBER, /* an abbreviation before a figure only: No. */
  PLX_ABBREVIATION_FREE,   /* ends one before any capital: etc. */
  PLX_ABBREVIATION_CLOCK,  /* a.m., p.m., Sun.: ends one unless a date, a zone or the like follows */
} PlxAbbreviation;

/* The kind of a word without its stop, whatever its case; a word that is one only with a capital (`Sun.`)
 * must have it. */
PlxAbbreviation plx_abbreviation(const char *word, gsize length);

/* Does a capitalised word, in any case, begin sentences much more often than it stands in a name: The, He? */
gboolean plx_word_begins_sentences(const char *word, gsize length);

/* A weekday, a month, a time zone: what may follow `a.m.` with a capital. */
gboolean plx_word_follows_clock(const char *word, gsize length);

/* said, asked, …: the past and present of speech. */
gboolean plx_word_is_speech(const char *word, gsize length);

/* Does a prefix hold on to its word at the hyphen: non-, co-? */
gboolean plx_prefix_holds(const char *prefix, gsize length);

/* Is it split from the digits before it: km, pm, bn? `digits` is their number. */
gboolean plx_suffix_is_unit(const char *suffix, gsize length, gsize digits);

/* Letters before a figure that are a currency: USD, Rs. */
gboolean plx_prefix_is_currency(const char *prefix, gsize length);

/* The end of a host's or a file's name: com, org, doc. */
gboolean plx_word_is_domain(const char *word, gsize length);

/* Words run together (cannot, gonna): the length of their first part; 0 for all others. */
gsize plx_word_contraction(const char *word, gsize length);

/* The length of the face that begins at some bytes, `:-)`; 0 if none does. */
gsize plx_face_length(const char *bytes, gsize length);

/* Are all the tables sorted and without doubles? For tests. */
gboolean plx_token_tables_are_sorted(void);
