/* How this works: a passage's words are walked once and counted; the first of them are folded and looked up
 * in the table of phrases. Function words, closing punctuation and length tell sentences from labels
 * (Pomikálek 2011, "Removing boilerplate and duplicate content from web corpora"). */
#include "read/passage.h"

#include "base/table.h"
#include "read/words.h"

#include <string.h>

#define FOLDED_WORDS 160 /* phrases are looked for in so many words */
#define FOLDED_BYTES 4096

static PlxSpan strip(const char *text, PlxSpan span)
{
  while (span.start < span.end) {
    const gunichar c = g_utf8_get_char(text + span.start);
    if (!g_unichar_isspace(c) && c != 0xFEFF && c != 0x200B)
      break;
    span.start = (guint32)(g_utf8_next_char(text + span.start) - text);
  }
  while (span.end > span.start) {
    const char *last = g_utf8_prev_char(text + span.end);
    const gunichar c = g_utf8_get_char(last);
    if (!g_unichar_isspace(c) && c != 0xFEFF && c != 0x200B)
      break;
    span.end = (guint32)(last - text);
  }
  return span;
}

/* Does the last character, closing marks aside, end a sentence? */
static gboolean ends_sentence(const char *text, PlxSpan span)
{
  guint closing = 0;
  for (const char *at = text + span.end; at > text + span.start && closing < 8; closing++) {
    at = g_utf8_prev_char(at);
    const gunichar c = g_utf8_get_char(at);
    switch (c) {
    case '.':
    case '!':
    case '?':
    case 0x2026:
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
      return TRUE;
    case '"':
    case '\'':
    case ')':
    case ']':
    case 0x201D:
    case 0x2019:
    case 0xBB:
      continue;
    default:
      return FALSE;
    }
  }
  return FALSE;
}

/* `Home | Politics | The war`: labels between bars. */
static gboolean is_menu(const char *text, PlxSpan span, guint32 words)
{
  guint bars = 0;
  for (guint32 i = span.start; i < span.end && words < 40; i++)
    bars += text[i] == '|' ? 1 : 0;
  return bars >= 2 && words < bars * 5;
}

/* What stands in brackets behind a caption. */
static const struct {
  const char *key;
} picture_sources[] = {
    {"afp"},     {"ap"},      {"courtesy"},  {"epa"},     {"facebook"}, {"file"},       {"getty"},
    {"handout"}, {"images"},  {"instagram"}, {"pa"},      {"photo"},    {"photograph"}, {"photos"},
    {"pool"},    {"reuters"}, {"supplied"},  {"twitter"}, {"wire"},
};

/* Does it end in `(… AP)`? */
static gboolean is_credited(const char *text, PlxSpan span)
{
  if (plx_span_length(span) < 4 || text[span.end - 1] != ')')
    return FALSE;
  guint32 start = span.end - 1;
  while (start > span.start && g_ascii_isalpha(text[start - 1]))
    start--;
  return PLX_TABLE_FIND_FOLDED(picture_sources, text + start, span.end - 1 - start) != NULL;
}

PlxPassage plx_passage(const char *text, PlxSpan span)
{
  PlxPassage passage = {.span = strip(text, span)};
  g_autoptr(GString) folded = g_string_sized_new(256);
  g_autoptr(GString) one = g_string_sized_new(32);
  gboolean whole = TRUE;
  PlxSpan word;
  gunichar first;
  for (gsize at = passage.span.start; plx_word_next(text, passage.span.end, at, &word, &first);
       at = word.end) {
    passage.words++;
    if (g_unichar_isupper(first))
      passage.capitals++;
    if (plx_span_length(word) > 64) {
      whole = FALSE;
      continue;
    }
    g_string_truncate(one, 0);
    plx_word_fold(text, word, one);
    if (plx_word_is_stop(one->str, one->len))
      passage.stops++;
    if (passage.words > FOLDED_WORDS || folded->len + one->len >= FOLDED_BYTES) {
      whole = FALSE;
      continue;
    }
    if (folded->len > 0)
      g_string_append_c(folded, ' ');
    g_string_append_len(folded, one->str, (gssize)one->len);
    if (text[word.end] == ':' && word.end < passage.span.end)
      g_string_append_c(folded, ':');
  }
  passage.ends = ends_sentence(text, passage.span);
  passage.hangs = plx_span_length(passage.span) > 0 && strchr(",:;", text[passage.span.end - 1]) != NULL;
  passage.credited = is_credited(text, passage.span);
  const PlxFolded form = {folded->str, folded->len, passage.words, whole, passage.ends && passage.stops > 0};
  passage.cues = plx_phrases_match(&form, &passage.prompts);
  if (is_menu(text, passage.span, passage.words))
    passage.cues |= PLX_CUE_FURNITURE;
  return passage;
}

gboolean plx_passage_is_prose(const PlxPassage *passage)
{
  if (passage->linked * 2 > passage->words)
    return FALSE;
  if (passage->hangs && passage->words >= 8 && passage->stops >= 2)
    return TRUE;
  if (passage->ends)
    return passage->words >= 10 || (passage->words >= 4 && passage->stops >= 1);
  return passage->words >= 25 && passage->stops * 5 >= passage->words;
}

/* Which cue decides, the first that a passage has. */
static const struct {
  guint32 cue;
  PlxBlock block;
} verdicts[] = {
    {PLX_CUE_FURNITURE | PLX_CUE_LINKS | PLX_CUE_CLOSING, PLX_BLOCK_FURNITURE},
    {PLX_CUE_CREDIT, PLX_BLOCK_CREDIT},
    {PLX_CUE_BYLINE, PLX_BLOCK_BYLINE},
    {PLX_CUE_DATE, PLX_BLOCK_DATE},
};

gboolean plx_passage_judge_cues(PlxPassage *passage)
{
  for (gsize i = 0; i < G_N_ELEMENTS(verdicts); i++)
    if ((passage->cues & verdicts[i].cue) != 0) {
      passage->block = verdicts[i].block;
      return TRUE;
    }
  if (passage->words == 0 || passage->prompts >= 2 ||
      (passage->prompts == 1 && passage->words <= 25 && !plx_passage_is_prose(passage))) {
    passage->block = PLX_BLOCK_FURNITURE;
    return TRUE;
  }
  if (passage->credited || ((passage->cues & PLX_CUE_CAPTION) != 0 && passage->words <= 60))
    passage->block = PLX_BLOCK_CAPTION;
  return FALSE;
}
