/* The parts of a chunk between white space: words, addresses, marks. The tokenizer borrows text and tokens.
 */
#pragma once

#include "annotate/token_char.h"
#include "model/article.h"

typedef struct {
  const char *text;
  PlxToken *out;       /* there is room for a token a byte of the sentence */
  guint32 n;           /* tokens of the sentence so far */
  gsize last_stop;     /* byte place of the full stop that ends the sentence; G_MAXSIZE if none does */
  gboolean quote_open; /* a single quotation mark is open */
} PlxTokenizer;

/* Append a token. */
static inline void plx_tokenizer_add(PlxTokenizer *t, gsize start, gsize end, gboolean clitic)
{
  t->out[t->n++] = (PlxToken){.span = plx_span(start, end), .upos = PLX_UPOS_X, .clitic = clitic};
}

/* The end of the URL, e-mail address, handle, host or file name that begins at a place; the place itself if
 * none does. `end` is the chunk's end. */
gsize plx_token_address(const PlxTokenizer *t, gsize at, gsize end);

/* Append the tokens of the word that begins at a place, clitics and units apart; `sign` is the length of a
 * sign in front of its figures. Returns where it ends. */
gsize plx_token_word(PlxTokenizer *t, gsize word, gsize sign, gsize end);

/* Append the mark, or the run of marks, or the word that begins with one (’70s, +44, .5) at a place that is
 * no letter or digit; `chunk` is where the chunk begins. Returns where it ends. */
gsize plx_token_mark(PlxTokenizer *t, gsize chunk, gsize at, gsize end);
