/* How this works: the title of a pasted article is the first short passage before its first long paragraph
 * whose words come up again in the article; what stands before it belongs to the page. Names and dates are
 * looked for between the two. */
#include "read/front_matter.h"

#include "read/visible_date.h"
#include "read/words.h"

#include <string.h>

#define LONG_PROSE 15 /* words of a paragraph that is no title */
#define TITLE_MOST 28 /* words of a title */
#define COMPARED 3000 /* words of the article that a title is compared with */
#define STEM 6        /* bytes of a word that are compared */
#define NEAR 12       /* passages before it where the title is looked for first */
#define INSIDE 3      /* passages of the stretch that may still be the title */
#define SUMMARIES 3   /* passages behind the title that may sum the article up */
#define BEHIND 3      /* passages after the first long paragraph where a byline may still stand */

/* ---- the title ---- */

static gboolean next_content_word(const char *text, gsize end, gsize *at, GString *out)
{
  PlxSpan word;
  gunichar first;
  while (plx_word_next(text, end, *at, &word, &first)) {
    *at = word.end;
    g_string_truncate(out, 0);
    plx_word_fold(text, word, out);
    if (plx_word_is_stop(out->str, out->len))
      continue;
    g_string_truncate(out, MIN(out->len, STEM));
    return TRUE;
  }
  return FALSE;
}

/* The words of the article's long paragraphs. */
static GHashTable *article_words(const char *text, GArray *passages, guint from)
{
  GHashTable *words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GString) word = g_string_new(NULL);
  guint n = 0;
  for (guint i = from; i < passages->len && n < COMPARED; i++) {
    const PlxPassage *passage = plx_passages_at(passages, i);
    if (plx_block_is_furniture(passage->block) || !plx_passage_is_prose(passage))
      continue;
    gsize at = passage->span.start;
    while (n < COMPARED && next_content_word(text, passage->span.end, &at, word)) {
      g_hash_table_add(words, g_strdup(word->str));
      n++;
    }
  }
  return words;
}

/* Do two fifths of the passage's words come up in the article? */
static gboolean is_about(const char *text, const PlxPassage *passage, GHashTable *words)
{
  g_autoptr(GString) word = g_string_new(NULL);
  guint all = 0, known = 0;
  gsize at = passage->span.start;
  while (next_content_word(text, passage->span.end, &at, word)) {
    all++;
    known += g_hash_table_contains(words, word->str) ? 1 : 0;
  }
  return known >= 2 && known * 5 >= all * 2;
}

static gboolean same_text(const char *text, PlxSpan a, PlxSpan b)
{
  return plx_span_length(a) == plx_span_length(b) &&
         memcmp(text + a.start, text + b.start, plx_span_length(a)) == 0;
}

/* Is a passage a date line: little but a date? */
static gboolean is_date(const char *text, const PlxPassage *passage, PlxInstant *instant)
{
  PlxSpan span;
  const gsize length = plx_span_length(passage->span);
  if (passage->words > 20 || !plx_visible_date(text + passage->span.start, length, FALSE, instant, &span))
    return FALSE;
  return (passage->cues & PLX_CUE_DATE) != 0 || !plx_passage_is_prose(passage) ||
         plx_span_length(span) * 2 > length;
}

/* ---- bylines ---- */

static gboolean is_name(const PlxPassage *passage)
{
  return passage->words >= 2 && passage->words <= 4 && passage->capitals == passage->words &&
         passage->stops == 0 && !passage->ends && passage->cues == 0;
}

/* `Jane Doe, Herald.com`: a name and a short rest behind a comma. */
static gboolean is_name_and_outlet(const char *text, const PlxPassage *passage)
{
  const char *start = text + passage->span.start;
  const char *comma = memchr(start, ',', plx_span_length(passage->span));
  if (comma == NULL || passage->words > 7 || passage->stops > 1 || passage->ends)
    return FALSE;
  const PlxPassage name = plx_passage(text, plx_span(passage->span.start, (gsize)(comma - text)));
  return is_name(&name) && name.words <= 3;
}

/* What stands before an author's name; the length with the white space behind it, 0 if nothing does. */
static gsize byline_prefix(const char *start, gsize length)
{
  static const char *const prefixes[] = {"written by", "posted by",  "authored by", "story by", "words by",
                                         "text by",    "article by", "authors",     "author",   "by"};
  for (gsize i = 0; i < G_N_ELEMENTS(prefixes); i++) {
    gsize n = strlen(prefixes[i]);
    if (length <= n || g_ascii_strncasecmp(start, prefixes[i], n) != 0 || !strchr(" :\t\n", start[n]))
      continue;
    while (n < length && strchr(" :\t\n", start[n]))
      n++;
    return n;
  }
  return 0;
}

gboolean plx_byline(const char *text, const PlxPassage *passage, gboolean bare, PlxSpan *name)
{
  const char *start = text + passage->span.start;
  const gsize length = plx_span_length(passage->span);
  *name = passage->span;
  if (passage->words > 16 || passage->words < 2)
    return FALSE;
  const gsize prefix = byline_prefix(start, length);
  if (prefix == 0)
    return bare && (is_name(passage) || is_name_and_outlet(text, passage));
  name->start += (guint32)prefix;
  const char *bar = memchr(text + name->start, '|', plx_span_length(*name));
  if (bar != NULL && bar > text + name->start)
    name->end = (guint32)(bar - text);
  const PlxPassage named = plx_passage(text, *name);
  *name = named.span;
  return named.words > 0 && g_unichar_isupper(g_utf8_get_char(text + name->start)) && passage->stops <= 4 &&
         passage->capitals * 2 >= passage->words;
}

gboolean plx_name_within(const char *text, PlxSpan span, PlxSpan *name)
{
  for (guint32 at = span.start; at < span.end;) {
    guint32 end = at;
    while (end < span.end && strchr("|,\n", text[end]) == NULL && strncmp(text + end, "·", 2) != 0 &&
           strncmp(text + end, "•", 3) != 0)
      end++;
    const PlxPassage part = plx_passage(text, plx_span(at, end));
    PlxInstant instant;
    const gsize length = plx_span_length(part.span);
    if (plx_byline(text, &part, TRUE, name) &&
        !plx_visible_date(text + part.span.start, length, FALSE, &instant, NULL) &&
        strcspn(text + part.span.start, "0123456789") >= length)
      return TRUE;
    at = end + (end < span.end && (guchar)text[end] >= 0x80 ? (text[end] == '\xC2' ? 2 : 3) : 1);
  }
  return FALSE;
}

/* ---- which passage is the title ---- */

/* May a passage before the article be its title, by its shape? */
static gboolean could_be_title(const char *text, const PlxPassage *passage)
{
  PlxSpan name;
  PlxInstant instant;
  return passage->cues == 0 && passage->prompts == 0 && !passage->credited && passage->words >= 3 &&
         passage->words <= TITLE_MOST && !is_date(text, passage, &instant) &&
         !plx_byline(text, passage, TRUE, &name);
}

/* The first heading just before the article that is about what the article is about; else the last one
 * further before; else the last heading; else the first short sentence that is about it. */
static guint find_title(const char *text, GArray *passages, guint first, guint lead)
{
  g_autoptr(GHashTable) words = NULL; /* asked for by few articles */
  guint far = PLX_NONE, last = PLX_NONE, sentence = PLX_NONE;
  for (guint i = 0; i < MIN(lead, first + INSIDE); i++) {
    const PlxPassage *passage = plx_passages_at(passages, i);
    if (!could_be_title(text, passage))
      continue;
    if (words == NULL)
      words = article_words(text, passages, lead);
    const gboolean about = is_about(text, passage, words);
    const gboolean prose = plx_passage_is_prose(passage);
    if (about && !prose && i + NEAR >= first)
      return i;
    if (about && !prose)
      far = i;
    if (about && sentence == PLX_NONE && i + NEAR >= first)
      sentence = i;
    if (!passage->hangs && !prose && passage->capitals < passage->words)
      last = i;
  }
  return far != PLX_NONE ? far : last != PLX_NONE ? last : sentence;
}

/* ---- the head of the article ---- */

static void set_once(PlxArticle *article, const char **field, PlxSpan span)
{
  if (*field == NULL)
    *field = plx_arena_copy(article->arena, article->text + span.start, plx_span_length(span));
}

static gboolean take_date(PlxArticle *article, const PlxPassage *passage)
{
  PlxInstant instant;
  if (!is_date(article->text, passage, &instant))
    return FALSE;
  if (!article->published.known)
    article->published = instant;
  return TRUE;
}

/* A passage between the title, if there is one, and the first long paragraph, or just behind that. */
static void judge_head(PlxArticle *article, PlxPassage *passage, gboolean before, guint behind_title)
{
  PlxSpan name;
  if (take_date(article, passage)) {
    passage->block = PLX_BLOCK_DATE;
  } else if (plx_byline(article->text, passage, before, &name)) {
    passage->block = PLX_BLOCK_BYLINE;
    set_once(article, &article->byline, name);
  } else if (before && behind_title <= SUMMARIES && passage->cues == 0 && passage->prompts < 2 &&
             passage->block != PLX_BLOCK_CAPTION) {
    const gboolean tells = plx_passage_is_prose(passage) || (passage->words >= 6 && passage->stops > 0);
    passage->block = tells ? PLX_BLOCK_SUMMARY : PLX_BLOCK_FURNITURE;
  }
}

/* The first long paragraph of the article. */
static guint find_lead(GArray *passages, guint first)
{
  for (guint i = first; i < passages->len; i++) {
    const PlxPassage *passage = plx_passages_at(passages, i);
    if (!plx_block_is_furniture(passage->block) && plx_passage_is_prose(passage) &&
        passage->words >= LONG_PROSE && passage->cues == 0)
      return i;
  }
  return passages->len;
}

/* A page that was copied whole shows it before its title. */
static gboolean is_pasted(GArray *passages, guint title)
{
  for (guint i = 0; i < title; i++)
    if (plx_block_is_furniture(plx_passages_at(passages, i)->block))
      return TRUE;
  return FALSE;
}

/* The title may stand twice, with the standfirst between. */
static void mark_title(const char *text, GArray *passages, guint title, guint end)
{
  const PlxSpan span = plx_passages_at(passages, title)->span;
  for (guint i = title; i < end; i++) {
    if (!same_text(text, plx_passages_at(passages, i)->span, span))
      continue;
    plx_passages_at(passages, i)->block = PLX_BLOCK_TITLE;
    for (guint k = title + 1; k < i; k++)
      if (plx_passages_at(passages, k)->block == PLX_BLOCK_BODY)
        plx_passages_at(passages, k)->block = PLX_BLOCK_SUMMARY;
  }
}

void plx_front_matter(PlxArticle *article, GArray *passages, guint first)
{
  const char *text = article->text;
  const guint lead = find_lead(passages, first);
  if (lead == passages->len)
    return;
  const guint title = find_title(text, passages, first, lead);
  const gboolean titled = title != PLX_NONE;
  const guint end = MIN(lead + BEHIND, passages->len);
  if (titled) {
    const PlxSpan span = plx_passages_at(passages, title)->span;
    const gboolean pasted = is_pasted(passages, title);
    for (guint i = 0; i < title && pasted; i++)
      if (!plx_block_is_furniture(plx_passages_at(passages, i)->block))
        plx_passages_at(passages, i)->block = PLX_BLOCK_FURNITURE;
    mark_title(text, passages, title, end);
    set_once(article, &article->title, span);
  }
  for (guint i = titled ? title : 0; i < end; i++)
    if (i != lead && plx_passages_at(passages, i)->block != PLX_BLOCK_TITLE)
      judge_head(article, plx_passages_at(passages, i), i < lead, titled ? i - title : PLX_NONE);
}
