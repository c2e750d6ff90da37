/* Numbers as they are written, in digits and in words: `1.2 million`, `two hundred and five`, `half a
 * million`, `two-thirds`, `twenty-first`. Plain values; what is read is borrowed. */
#pragma once

#include "annotate/number_piece.h"

typedef struct {
  PlxDecimal value;
  PlxSpan span;
  guint32 first, end; /* pieces of plx_number_read(), tokens of plx_number_parse(); half-open */
  gboolean ordinal;   /* twenty-first, 21st */
  gboolean fraction;  /* a part of one: two-thirds, 1/4, one in five */
  gboolean digits;    /* begins with digits, */
  gboolean dozens;    /* counted by the dozen */
  gboolean bare;      /* and these are all, without separator or scale: a year may look so */
} PlxNumber;

/**
 * plx_number_read:
 * @text: the article's text
 * @pieces: a sentence's pieces
 * @first: the piece to begin with
 * @n_pieces: number of pieces
 *
 * The longest number that begins at a piece. `a` and `an` begin one where a scale or a fraction follows (`a
 * hundred`, `a third of`). A sign is left to the caller. Linear in what is read, which is at most 24 pieces.
 */
gboolean plx_number_read(const char *text, const PlxPiece *pieces, guint32 first, guint32 n_pieces,
                         PlxNumber *out);

/* The longest number that begins at an article's token `first` and ends at or before `end`: `three` of `three
 * days ago`. FALSE if none begins there, or if it ends within a token (`10` of `10pm`). */
gboolean plx_number_parse(const PlxArticle *article, guint32 first, guint32 end, PlxNumber *out);
