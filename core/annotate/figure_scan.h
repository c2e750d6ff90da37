/* What the parts of the figure annotator share: a sentence cut into pieces, and a figure as it is being read.
 * The pieces are the driver's; strings go to the article's arena. */
#pragma once

#include "annotate/number.h"

typedef struct {
  PlxArticle *article;
  const char *text;
  const PlxPiece *pieces;
  guint32 n;
  guint32 sentence;
  guint32 floor;     /* the piece behind the figure before */
  gboolean headline; /* most words are capitalised: a capital tells nothing */
  gboolean sterling; /* the article has the pound sign */
} PlxFigureScan;

typedef struct {
  guint32 first, end; /* pieces: the value with its unit and what bounds it; half-open */
  guint32 value;      /* the piece that the value itself begins with, behind bounds and hedges */
  guint32 tail;       /* the piece behind a hedge that follows the value: `fifty or so |`; 0 for none */
  guint32 hedged;     /* the piece that the leftmost hedge begins with */
  PlxNumber number;
  gboolean has_sign; /* a currency sign or code before it */
  gboolean glued;    /* joined by a hyphen to what follows: `44-day`, `12-member` */
  gboolean multiple; /* of what was before: `doubled`, `fivefold` */
  gboolean part;     /* of a list or range whose other part has the unit */
  PlxFigure figure;
} PlxFigureDraft;

static inline gboolean plx_scan_is(const PlxFigureScan *scan, guint32 i, PlxPieceKind kind)
{
  return i < scan->n && scan->pieces[i].kind == kind;
}

static inline gboolean plx_scan_word(const PlxFigureScan *scan, guint32 i, const char *word)
{
  return plx_scan_is(scan, i, PLX_PIECE_WORD) && plx_piece_is(scan->text, &scan->pieces[i], word);
}

/* The same of a piece of any kind. */
static inline gboolean plx_scan_is_text(const PlxFigureScan *scan, guint32 i, const char *text)
{
  return i < scan->n && plx_piece_is(scan->text, &scan->pieces[i], text);
}

static inline gboolean plx_scan_mark(const PlxFigureScan *scan, guint32 i, gunichar mark)
{
  return plx_scan_is(scan, i, PLX_PIECE_MARK) && scan->pieces[i].mark == mark;
}

/* The piece behind i if i is this word, else i. */
static inline guint32 plx_scan_skip(const PlxFigureScan *scan, guint32 i, const char *word)
{
  return plx_scan_word(scan, i, word) ? i + 1 : i;
}

/* Is the piece one of these words (lower case, sorted in no order)? */
gboolean plx_scan_any(const PlxFigureScan *scan, guint32 i, const char *const *words, gsize n_words);
#define PLX_SCAN_ANY(scan, i, words) plx_scan_any((scan), (i), (words), G_N_ELEMENTS(words))

/* Does a word begin with a capital; is it in lower case throughout? */
gboolean plx_scan_capital(const PlxFigureScan *scan, guint32 i);
gboolean plx_scan_lower(const PlxFigureScan *scan, guint32 i);

/* Does the piece touch the one before it? */
static inline gboolean plx_scan_glued(const PlxFigureScan *scan, guint32 i)
{
  return i < scan->n && scan->pieces[i].glued;
}

/* A hyphen with no space on either side. */
static inline gboolean plx_scan_hyphen(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_mark(scan, i, '-') && plx_scan_glued(scan, i) && plx_scan_glued(scan, i + 1);
}

/* Do the words of a phrase, parted by single spaces, stand from piece i on? Returns the piece behind, or 0.
 */
guint32 plx_scan_phrase(const PlxFigureScan *scan, guint32 i, const char *phrase);

/* The same, ending before piece `end`. Returns the first piece, or PLX_NONE. */
guint32 plx_scan_phrase_before(const PlxFigureScan *scan, guint32 end, const char *phrase);

/* The text of pieces [first, end) as a table would have it: words parted by single spaces, hyphens as spaces,
 * full stops of abbreviations left out. Returns its length, 0 if it does not fit. */
gsize plx_scan_join(const PlxFigureScan *scan, guint32 first, guint32 end, char *buffer, gsize size);

PlxSpan plx_scan_span(const PlxFigureScan *scan, guint32 first, guint32 end);

/* Does the word look like a noun in the plural: by its tag if it has one, else by its ending? */
gboolean plx_scan_plural(const PlxFigureScan *scan, guint32 i);

/* A month's name, whole or cut short. */
gboolean plx_scan_month(const PlxFigureScan *scan, guint32 i);

/* ---- the same by tokens, for what is read off tags and tree ---- */

static inline const PlxToken *plx_scan_token(const PlxFigureScan *scan, guint32 i)
{
  return plx_article_token(scan->article, i);
}

/* The token behind the sentence's last. */
static inline guint32 plx_scan_tokens_end(const PlxFigureScan *scan)
{
  const PlxSentence *sentence = plx_article_sentence(scan->article, scan->sentence);
  return sentence->first_token + sentence->n_tokens;
}

gboolean plx_scan_token_is(const PlxFigureScan *scan, guint32 i, const char *word);
gboolean plx_scan_token_any(const PlxFigureScan *scan, guint32 i, const char *const *words, gsize n_words);
#define PLX_SCAN_TOKEN_ANY(scan, i, words) plx_scan_token_any((scan), (i), (words), G_N_ELEMENTS(words))
