#include "annotate/figure_scan.h"

#include "base/text.h"

#include <string.h>

gboolean plx_scan_any(const PlxFigureScan *scan, guint32 i, const char *const *words, gsize n_words)
{
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD))
    return FALSE;
  const char first = plx_ascii_fold(scan->text[scan->pieces[i].span.start]);
  for (gsize k = 0; k < n_words; k++)
    if (words[k][0] == first && plx_piece_is(scan->text, &scan->pieces[i], words[k]))
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

/* Does the piece's text stand at `word`, before a space or its end? Returns what is behind it, or NULL. */
static const char *match_word(const PlxFigureScan *scan, guint32 i, const char *word)
{
  const PlxSpan span = scan->pieces[i].span;
  for (guint32 at = span.start; at < span.end; at++, word++)
    if (plx_ascii_fold(scan->text[at]) != *word)
      return NULL;
  return *word == ' ' || *word == '\0' ? word : NULL;
}

guint32 plx_scan_phrase(const PlxFigureScan *scan, guint32 i, const char *phrase)
{
  if (i >= scan->n || plx_ascii_fold(scan->text[scan->pieces[i].span.start]) != phrase[0])
    return 0;
  for (; i < scan->n; i++) {
    const char *behind = match_word(scan, i, phrase);
    if (behind == NULL)
      return 0;
    if (*behind == '\0')
      return i + 1;
    phrase = behind + 1;
  }
  return 0;
}

guint32 plx_scan_phrase_before(const PlxFigureScan *scan, guint32 end, const char *phrase)
{
  const char *at = phrase + strlen(phrase); /* behind what is still to be matched, read backwards */
  while (at > phrase) {
    if (end == 0)
      return PLX_NONE;
    const PlxSpan span = scan->pieces[--end].span;
    for (guint32 k = span.end; k > span.start; k--)
      if (at == phrase || plx_ascii_fold(scan->text[k - 1]) != *--at)
        return PLX_NONE;
    if (at > phrase && *--at != ' ')
      return PLX_NONE;
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
    const char *text =
        piece->kind == PLX_PIECE_MARK && piece->mark == 0xB0 ? "\xC2\xB0" : scan->text + piece->span.start;
    memcpy(buffer + length, text, add); /* an ordinal sign may stand for a degree; it is as long */
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
  const PlxToken *token = plx_article_token(scan->article, scan->pieces[i].token);
  const gboolean tagged = token->upos != PLX_UPOS_X;
  if (tagged && (token->xpos == PLX_XPOS_NNS || token->xpos == PLX_XPOS_NNPS))
    return TRUE;
  const gboolean listed = PLX_SCAN_ANY(scan, i, plurals);
  if (tagged || listed)
    return listed;
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

gboolean plx_scan_token_is(const PlxFigureScan *scan, guint32 i, const char *word)
{
  return i < plx_scan_tokens_end(scan) && plx_article_token_is(scan->article, i, word);
}

gboolean plx_scan_token_any(const PlxFigureScan *scan, guint32 i, const char *const *words, gsize n_words)
{
  return i < plx_scan_tokens_end(scan) && plx_article_token_any(scan->article, i, words, n_words);
}
