#include "annotate/figure_scan.h"

#include <string.h>

gboolean plx_scan_is(const PlxFigureScan *scan, guint32 i, PlxPieceKind kind)
{
  return i < scan->n && scan->pieces[i].kind == kind;
}

gboolean plx_scan_word(const PlxFigureScan *scan, guint32 i, const char *word)
{
  return plx_scan_is(scan, i, PLX_PIECE_WORD) && plx_piece_is(scan->text, &scan->pieces[i], word);
}

gboolean plx_scan_mark(const PlxFigureScan *scan, guint32 i, gunichar mark)
{
  return plx_scan_is(scan, i, PLX_PIECE_MARK) && scan->pieces[i].mark == mark;
}

guint32 plx_scan_skip(const PlxFigureScan *scan, guint32 i, const char *word)
{
  return plx_scan_word(scan, i, word) ? i + 1 : i;
}

gboolean plx_scan_any(const PlxFigureScan *scan, guint32 i, const char *const *words, gsize n_words)
{
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD))
    return FALSE;
  for (gsize k = 0; k < n_words; k++)
    if (plx_piece_is(scan->text, &scan->pieces[i], words[k]))
      return TRUE;
  return FALSE;
}

gboolean plx_scan_capital(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_is(scan, i, PLX_PIECE_WORD) && g_unichar_isupper(scan->pieces[i].mark);
}

gboolean plx_scan_lower(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_is(scan, i, PLX_PIECE_WORD) && g_unichar_islower(scan->pieces[i].mark);
}

gboolean plx_scan_glued(const PlxFigureScan *scan, guint32 i)
{
  return i < scan->n && scan->pieces[i].glued;
}

gboolean plx_scan_hyphen(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_mark(scan, i, '-') && plx_scan_glued(scan, i) && plx_scan_glued(scan, i + 1);
}

/* The piece's text is the first `length` bytes of `word`. */
static gboolean piece_equals(const PlxFigureScan *scan, guint32 i, const char *word, gsize length)
{
  const PlxSpan span = scan->pieces[i].span;
  return plx_span_length(span) == length && g_ascii_strncasecmp(scan->text + span.start, word, length) == 0;
}

guint32 plx_scan_phrase(const PlxFigureScan *scan, guint32 i, const char *phrase)
{
  for (;;) {
    const gsize length = strcspn(phrase, " ");
    if (i >= scan->n || !piece_equals(scan, i, phrase, length))
      return 0;
    i++;
    if (phrase[length] == '\0')
      return i;
    phrase += length + 1;
  }
}

guint32 plx_scan_phrase_before(const PlxFigureScan *scan, guint32 end, const char *phrase)
{
  const char *stop = phrase + strlen(phrase);
  while (stop > phrase) {
    const char *start = stop;
    while (start > phrase && start[-1] != ' ')
      start--;
    if (end == 0 || !piece_equals(scan, end - 1, start, (gsize)(stop - start)))
      return PLX_NONE;
    end--;
    stop = start > phrase ? start - 1 : start;
  }
  return end;
}

gsize plx_scan_join(const PlxFigureScan *scan, guint32 first, guint32 end, char *buffer, gsize size)
{
  gsize length = 0;
  for (guint32 i = first; i < end && i < scan->n; i++) {
    const PlxPiece *piece = &scan->pieces[i];
    const gboolean hyphen = plx_scan_hyphen(scan, i);
    if (piece->kind == PLX_PIECE_MARK && (piece->mark == '.' || piece->mark == '^' || hyphen))
      continue;
    const gsize parted = i > first && (!piece->glued || plx_scan_hyphen(scan, i - 1)) ? 1 : 0;
    const gsize add = plx_span_length(piece->span);
    if (length + parted + add > size)
      return 0;
    if (parted)
      buffer[length++] = ' ';
    memcpy(buffer + length, scan->text + piece->span.start, add);
    length += add;
  }
  return length;
}

PlxSpan plx_scan_span(const PlxFigureScan *scan, guint32 first, guint32 end)
{
  return plx_span(scan->pieces[first].span.start, scan->pieces[end - 1].span.end);
}

/* Nouns that are plural without an s at the end. */
static const char *const plurals[] = {
    "people",  "men",       "women",     "children", "police",   "troops",     "personnel",
    "staff",   "crew",      "cattle",    "sheep",    "fish",     "servicemen", "servicewomen",
    "firemen", "policemen", "fishermen", "crewmen",  "aircraft", "others",     "dead",
    "injured", "wounded",   "seamen",    "gunmen",   "feet",     "teeth"};

gboolean plx_scan_plural(const PlxFigureScan *scan, guint32 i)
{
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD))
    return FALSE;
  if (PLX_SCAN_ANY(scan, i, plurals))
    return TRUE;
  const PlxToken *token = plx_article_token(scan->article, scan->pieces[i].token);
  if (token->upos != PLX_UPOS_X)
    return token->xpos == PLX_XPOS_NNS || token->xpos == PLX_XPOS_NNPS;
  const PlxSpan span = scan->pieces[i].span;
  const char *end = scan->text + span.end;
  static const char *const not_plural[] = {"has",  "was",  "is",   "as",  "its", "his",
                                           "this", "less", "plus", "yes", "us"};
  return plx_span_length(span) > 2 && end[-1] == 's' && end[-2] != 's' &&
         !(end[-2] == 'u' || end[-2] == 'i') && !PLX_SCAN_ANY(scan, i, not_plural);
}

gboolean plx_scan_month(const PlxFigureScan *scan, guint32 i)
{
  static const char *const months[] = {"january", "february", "march",     "april",   "may",      "june",
                                       "july",    "august",   "september", "october", "november", "december",
                                       "jan",     "feb",      "mar",       "apr",     "jun",      "jul",
                                       "aug",     "sep",      "sept",      "oct",     "nov",      "dec"};
  return plx_scan_capital(scan, i) && PLX_SCAN_ANY(scan, i, months);
}
