/* A sentence's tokens cut finer, so that `$1.2bn`, `40-metre-deep` and `130ft` read the same however the
 * tokens were cut. Pieces borrow the article's text; the array that holds them is the caller's. */
#pragma once

#include "annotate/number_words.h"
#include "model/article.h"

typedef enum {
  PLX_PIECE_WORD,   /* a run of letters */
  PLX_PIECE_DIGITS, /* a number in digits with its separators, or a fraction: `1,200.5`, `1/4`, `2½` */
  PLX_PIECE_CODE,   /* digits that are no number: `192.168.1.2`, `10/10/2020`, `007` */
  PLX_PIECE_MARK,   /* one character that is neither */
} PlxPieceKind;

typedef struct {
  PlxSpan span;
  guint32 token;  /* among the article's tokens: the one that it begins in */
  guint8 kind;    /* PlxPieceKind */
  gboolean glued; /* no white space before it */
  /* Of a mark: its character, with all dashes as '-', the minus sign as U+2212, all single quotation marks
   * as '\'' and all double ones as '"'. Of a word: its first character. */
  gunichar mark;
  const PlxNumberWord *number; /* of a word; NULL */
} PlxPiece;

/* Appends the pieces of tokens [first, end) to `pieces` (PlxPiece). */
void plx_pieces_cut(const PlxArticle *article, guint32 first, guint32 end, GArray *pieces);

/* The value of a piece of digits. FALSE if it has more digits than an exact decimal holds. */
gboolean plx_piece_value(const char *text, const PlxPiece *piece, PlxDecimal *value);

/* Is the piece this word (lower case), A–Z taken as a–z? */
static inline gboolean plx_piece_is(const char *text, const PlxPiece *piece, const char *word)
{
  const char *at = text + piece->span.start, *end = text + piece->span.end;
  for (; at < end && *word != '\0'; at++, word++)
    if (*at != *word && !(*at >= 'A' && *at <= 'Z' && *at + ('a' - 'A') == *word))
      return FALSE;
  return at == end && *word == '\0';
}

/* The fraction that a character stands for (½); FALSE if it is none. */
gboolean plx_piece_vulgar(gunichar character, gint32 *numerator, gint32 *denominator);
