/* The parts that numbers are read by (number.c): cardinals, and fractions on top of them. Plain values; the
 * pieces are borrowed. */
#pragma once

#include "annotate/number_piece.h"

#include <string.h>

typedef struct {
  const char *text;
  const PlxPiece *pieces;
  guint32 n;
} PlxNumberReader;

typedef struct {
  PlxDecimal value;
  guint32 end; /* the piece behind it */
  gboolean ordinal, digits, bare, dozens;
  gint32 scale; /* power of ten of its last scale word; 0 for none */
} PlxCardinal;

static inline const PlxPiece *plx_reader_piece(const PlxNumberReader *r, guint32 i)
{
  return i < r->n ? &r->pieces[i] : NULL;
}

static inline gboolean plx_reader_is_word(const PlxNumberReader *r, guint32 i, const char *word)
{
  return i < r->n && r->pieces[i].kind == PLX_PIECE_WORD && plx_piece_is(r->text, &r->pieces[i], word);
}

static inline gboolean plx_reader_is_article(const PlxNumberReader *r, guint32 i)
{
  return plx_reader_is_word(r, i, "a") || plx_reader_is_word(r, i, "an");
}

static inline const PlxNumberWord *plx_reader_number(const PlxNumberReader *r, guint32 i)
{
  return i < r->n && r->pieces[i].kind == PLX_PIECE_WORD ? r->pieces[i].number : NULL;
}

static inline gboolean plx_reader_is_kind(const PlxNumberReader *r, guint32 i, PlxNumberKind kind)
{
  const PlxNumberWord *word = plx_reader_number(r, i);
  return word != NULL && word->kind == kind;
}

static inline gboolean plx_reader_is_mark(const PlxNumberReader *r, guint32 i, gunichar mark)
{
  return i < r->n && r->pieces[i].kind == PLX_PIECE_MARK && r->pieces[i].mark == mark;
}

/* `fifty - two`, `one - fourth`: a hyphen that old wires set between spaces. */
static inline guint32 plx_reader_skip_dash(const PlxNumberReader *r, guint32 i)
{
  return plx_reader_is_mark(r, i, '-') ? i + 1 : i;
}

/* Skip a hyphen that joins number words: glued on both sides, as in `twenty-one`. */
static inline guint32 plx_reader_skip_hyphen(const PlxNumberReader *r, guint32 i)
{
  return plx_reader_is_mark(r, i, '-') && r->pieces[i].glued && i + 1 < r->n && r->pieces[i + 1].glued ? i + 1
                                                                                                       : i;
}

static inline gboolean plx_piece_is_slashed(const char *text, const PlxPiece *piece)
{
  return memchr(text + piece->span.start, '/', plx_span_length(piece->span)) != NULL;
}

/* The cardinal or ordinal that begins at piece i, in digits or words. */
gboolean plx_cardinal_read(const PlxNumberReader *r, guint32 i, PlxCardinal *out);

/* A fraction at piece i: `half`, `a half`, `two-thirds`, `one fifth`, `three quarters`, `a third of`. */
gboolean plx_fraction_read(const PlxNumberReader *r, guint32 i, PlxDecimal *value, guint32 *end);

/* Behind a fraction: `million`, `a million`, `of a million`, `a dozen`. */
void plx_fraction_read_scale(const PlxNumberReader *r, PlxDecimal *value, guint32 *end);

/* `and a half`, `and three quarters` behind a cardinal; a scale before it holds for the half as well, and so
 * does one behind it: `three million and a half`, `two and a half million`. */
void plx_fraction_read_mixed(const PlxNumberReader *r, PlxCardinal *c);

/* `one in five`, `9 out of 10`: smaller first; and `1 over 3`. */
gboolean plx_fraction_read_ratio(const PlxNumberReader *r, PlxCardinal *c);
