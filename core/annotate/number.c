/* How this works: a fraction is tried first, then dozens, then a cardinal with the fraction, dozen or ratio
 * that may follow it. */
#include "annotate/number.h"
#include "annotate/number_reader.h"

#define LOOKAHEAD 24

/* `dozen` behind a cardinal: `two dozen`. */
static void read_dozen(const PlxNumberReader *r, PlxCardinal *c)
{
  const PlxNumberWord *word = plx_reader_number(r, c->end);
  if (word == NULL || word->kind != PLX_NUMBER_DOZEN)
    return;
  c->value = plx_decimal_multiply(c->value, plx_decimal(word->value, 0));
  c->end++;
  c->bare = FALSE;
  c->dozens = TRUE;
}

gboolean plx_number_read(const char *text, const PlxPiece *pieces, guint32 first, guint32 n_pieces,
                         PlxNumber *out)
{
  const PlxNumberReader r = {text, pieces, MIN(n_pieces, first + LOOKAHEAD)};
  const gboolean article = plx_reader_is_article(&r, first);
  const PlxNumberWord *next = plx_reader_number(&r, first + 1);
  PlxCardinal c = {.end = first};

  *out = (PlxNumber){.first = first};
  out->fraction = plx_fraction_read(&r, first, &c.value, &c.end);
  if (out->fraction) {
    plx_fraction_read_scale(&r, &c.value, &c.end);
  } else if (plx_reader_is_kind(&r, article ? first + 1 : first, PLX_NUMBER_DOZEN) &&
             plx_reader_number(&r, article ? first + 1 : first)->form == PLX_NUMBER_CARDINAL) {
    c.value = plx_decimal(1, 0);
    c.end = article ? first + 1 : first;
    read_dozen(&r, &c);
  } else {
    if (article && (next == NULL || next->kind < PLX_NUMBER_HUNDRED || next->form != PLX_NUMBER_CARDINAL))
      return FALSE;
    if (!plx_cardinal_read(&r, article ? first + 1 : first, &c))
      return FALSE;
    if (!c.ordinal) {
      read_dozen(&r, &c);
      plx_fraction_read_mixed(&r, &c);
      out->fraction =
          plx_fraction_read_ratio(&r, &c) || (c.digits && plx_piece_is_slashed(text, &pieces[first]));
    }
  }
  out->value = c.value;
  out->ordinal = c.ordinal;
  out->digits = c.digits;
  out->bare = c.bare;
  out->dozens = c.dozens;
  out->end = c.end;
  out->span = plx_span(pieces[first].span.start, pieces[c.end - 1].span.end);
  return TRUE;
}

gboolean plx_number_parse(const PlxArticle *article, guint32 first, guint32 end, PlxNumber *out)
{
  g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(PlxPiece));
  plx_pieces_cut(article, first, MIN(end, first + LOOKAHEAD), pieces);
  const PlxPiece *p = (const PlxPiece *)(const void *)pieces->data;

  if (pieces->len == 0 || !plx_number_read(article->text, p, 0, pieces->len, out))
    return FALSE;
  if (out->end < pieces->len && p[out->end].token == p[out->end - 1].token)
    return FALSE;
  out->first = first;
  out->end = p[out->end - 1].token + 1;
  return TRUE;
}
