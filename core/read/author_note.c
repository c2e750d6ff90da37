#include "read/author_note.h"

#include "base/table.h"
#include "read/words.h"

#include <string.h>

#define AND " and "
#define APPOSITION 40 /* bytes between its commas at most */

/* What a note says that its author does, folded. */
static const struct {
  const char *key;
} doings[] = {
    {"can"},   {"contributed"}, {"contributes"}, {"covers"},      {"edits"},   {"has"},      {"heads"},
    {"holds"}, {"is"},          {"joined"},      {"leads"},       {"lives"},   {"reported"}, {"reports"},
    {"runs"},  {"serves"},      {"specialises"}, {"specializes"}, {"studied"}, {"teaches"},  {"tweets"},
    {"was"},   {"works"},       {"writes"},      {"wrote"},
};

/* Where the sentence goes on behind `, CFA,`. */
static guint32 skip_apposition(const char *text, guint32 at, guint32 end)
{
  const char *close = at < end && text[at] == ',' ? memchr(text + at + 1, ',', end - at - 1) : NULL;
  return close != NULL && close - (text + at) <= APPOSITION ? (guint32)(close + 1 - text) : at;
}

/* Does the passage begin with this name, as whole words, and go on with one of the doings? */
static gboolean is_note(const char *text, const PlxPassage *passage, const char *name, gsize length)
{
  const PlxSpan span = passage->span;
  PlxSpan word;
  gunichar first;
  if (plx_span_length(span) <= length || g_ascii_strncasecmp(text + span.start, name, length) != 0)
    return FALSE;
  const guint32 at = skip_apposition(text, span.start + (guint32)length, span.end);
  if (!plx_word_next(text, span.end, at, &word, &first) || word.start == at)
    return FALSE;
  return PLX_TABLE_FIND_FOLDED(doings, text + word.start, plx_span_length(word)) != NULL;
}

/* The same for each of the authors: `Jane Doe and John Roe, Staff Writers`. */
static gboolean is_note_on(const char *text, const PlxPassage *passage, const char *byline)
{
  for (const char *at = byline; *at != '\0';) {
    const char *both = strstr(at, AND);
    gsize length = strcspn(at, ",;&|");
    const gboolean joined = both != NULL && (gsize)(both - at) < length;
    length = joined ? (gsize)(both - at) : length;
    const char *next = at + length;
    while (length > 0 && at[length - 1] == ' ')
      length--;
    if (memchr(at, ' ', length) != NULL && is_note(text, passage, at, length))
      return TRUE;
    for (at = joined ? next + strlen(AND) : next; *at != '\0' && strchr(" ,;&|", *at) != NULL;)
      at++;
  }
  return FALSE;
}

void plx_author_note(const PlxArticle *article, GArray *passages)
{
  guint32 all = 0, before = 0;
  gboolean behind = FALSE;
  if (article->byline == NULL)
    return;
  for (guint i = 0; i < passages->len; i++) {
    const PlxPassage *passage = plx_passages_at(passages, i);
    all += plx_block_is_furniture(passage->block) ? 0 : passage->words;
  }
  for (guint i = 0; i < passages->len; i++) {
    PlxPassage *passage = plx_passages_at(passages, i);
    if (plx_block_is_furniture(passage->block))
      continue;
    behind |= before * 3 >= all * 2 && is_note_on(article->text, passage, article->byline);
    before += passage->words;
    if (behind)
      passage->block = PLX_BLOCK_FURNITURE;
  }
}
