/* Words of a text in one folded form, for look-up in tables. Nothing is owned but the fold's own buffer. */
#pragma once

#include "base/span.h"

/* The next word of `text` from `at` on: letters and digits, apostrophes inside, each ideograph and `©` by
 * itself. FALSE at the end; else `word` is its span and `first` its first character. Linear in what is
 * walked. */
gboolean plx_word_next(const char *text, gsize end, gsize at, PlxSpan *word, gunichar *first);

/* Append a word in its folded form: lower case, straight apostrophes, every number as `0`, `&` as `and`. */
void plx_word_fold(const char *text, PlxSpan word, GString *out);

/* `the`, `of`, `said`: is a folded word one of the function words of English? */
gboolean plx_word_is_stop(const char *word, gsize length);
