/* How this works: an article's line starts are collected once, and a byte place is looked up among them by
 * binary search; columns come from an index of code points, so that a line of any length costs no more. An
 * excerpt grows from the span outwards, a word at a time, until it is as wide as allowed, so that its cost
 * does not depend on how long the sentence is. */
#include "report/place.h"

#include "base/text.h"
#include "report/columns.h"

#include <string.h>

/* Of an article; both NULL until asked for. */
typedef struct {
  GArray *starts; /* guint32, of lines */
  PlxOffsets *offsets;
} Lines;

struct _PlxPlaces {
  const PlxReport *report;
  Lines *lines; /* for each article */
};

PlxPlaces *plx_places_new(const PlxReport *report)
{
  PlxPlaces *places = g_new0(PlxPlaces, 1);
  places->report = report;
  places->lines = g_new0(Lines, report->articles->len + 1);
  return places;
}

void plx_places_free(PlxPlaces *places)
{
  if (places == NULL)
    return;
  for (guint i = 0; i < places->report->articles->len; i++) {
    g_clear_pointer(&places->lines[i].starts, g_array_unref);
    plx_offsets_free(places->lines[i].offsets);
  }
  g_free(places->lines);
  g_free(places);
}

/* Where lines begin: of the text, or, for HTML, its sentences. */
static GArray *line_starts(const PlxArticle *article)
{
  GArray *starts = g_array_new(FALSE, FALSE, sizeof(guint32));
  const guint32 first = 0;
  if (article->markup) {
    for (guint32 i = 0; i < article->sentences->len; i++)
      g_array_append_val(starts, plx_article_sentence(article, i)->span.start);
    return starts;
  }
  g_array_append_val(starts, first);
  const char *end = article->text + article->length;
  for (const char *p = article->text; (p = memchr(p, '\n', (gsize)(end - p))) != NULL;) {
    const guint32 next = (guint32)(++p - article->text);
    g_array_append_val(starts, next);
  }
  return starts;
}

/* The last line that begins at or before a byte place, from 1. */
static void find_line(const Lines *lines, guint32 byte, guint32 *line, guint32 *column)
{
  guint32 low = 0, high = lines->starts->len;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (g_array_index(lines->starts, guint32, middle) <= byte)
      low = middle + 1;
    else
      high = middle;
  }
  const guint32 start = low > 0 ? g_array_index(lines->starts, guint32, low - 1) : 0;
  *line = MAX(low, 1);
  *column = plx_offsets_codepoints(lines->offsets, byte) - plx_offsets_codepoints(lines->offsets, start) + 1;
}

PlxRegion plx_places_region(PlxPlaces *places, const PlxStatement *statement)
{
  const PlxArticle *article = plx_report_article(places->report, statement->article);
  Lines *lines = &places->lines[statement->article];
  PlxRegion region;

  if (lines->starts == NULL) {
    lines->starts = line_starts(article);
    lines->offsets = plx_offsets_new(article->text, article->length);
  }
  find_line(lines, statement->span.start, &region.line, &region.column);
  find_line(lines, statement->span.end, &region.end_line, &region.end_column);
  return region;
}

const char *plx_article_file(const PlxArticle *article)
{
  return article->path != NULL ? article->path : article->id;
}

/* ---- excerpts ---- */

/* Characters for each column that are looked at: what has no width has no bound of its own. */
#define CHARACTERS_A_COLUMN 4

/* Where the context before `from` begins that is at most `width` columns wide, at the start of a word. */
static const char *grow_left(const char *start, const char *from, guint width)
{
  const char *best = from;
  guint used = 0, n = 0;
  for (const char *p = from; p > start;) {
    p = g_utf8_prev_char(p);
    used += plx_columns_of_char(g_utf8_get_char(p));
    if (used > width || ++n > CHARACTERS_A_COLUMN * width)
      return best;
    if (p == start || g_ascii_isspace(p[-1]))
      best = p;
  }
  return best;
}

/* Where the context behind `from` ends, likewise. */
static const char *grow_right(const char *from, const char *end, guint width)
{
  const char *best = from;
  guint used = 0, n = 0;
  for (const char *p = from; p < end;) {
    used += plx_columns_of_char(g_utf8_get_char(p));
    if (used > width || ++n > CHARACTERS_A_COLUMN * width)
      return best;
    p = g_utf8_next_char(p);
    if (p == end || g_ascii_isspace(*p))
      best = p;
  }
  return best;
}

static char *context_before(const char *start, const char *words, guint width)
{
  const char *from = grow_left(start, words, width);
  GString *out = g_string_new(NULL);
  plx_text_append_line(out, from, (gsize)(words - from));
  if (from > start)
    g_string_prepend(out, from < words ? "… " : "…");
  return g_string_free(out, FALSE);
}

static char *context_after(const char *words_end, const char *end, guint width)
{
  const char *to = grow_right(words_end, end, width);
  /* A space first keeps a leading one of the text. */
  GString *out = g_string_new("x");
  plx_text_append_line(out, words_end, (gsize)(to - words_end));
  if (to < end)
    g_string_append(out, to > words_end ? " …" : "…");
  g_string_erase(out, 0, 1);
  return g_string_free(out, FALSE);
}

PlxExcerpt plx_excerpt_make(const PlxArticle *article, const PlxStatement *statement, guint width)
{
  const PlxSpan sentence = plx_article_sentence(article, statement->sentence)->span;
  const char *start = article->text + sentence.start, *end = article->text + sentence.end;
  const char *words = article->text + statement->span.start;
  const char *words_end = article->text + statement->span.end;
  const char *cut = grow_right(words, words_end, 2 * width);
  GString *middle = g_string_new(NULL);

  /* One word that is wider than all that is allowed is cut inside. */
  if (cut == words)
    for (guint i = 0; i < width && cut < words_end; i++)
      cut = g_utf8_next_char(cut);
  plx_text_append_line(middle, words, (gsize)(cut - words));
  if (cut < words_end)
    g_string_append(middle, "…");
  const guint used = plx_columns_of(middle->str, -1);
  const guint room = used < width ? width - used : 0;
  const char *right = grow_right(words_end, end, room);
  const guint behind = plx_columns_of(words_end, right - words_end);
  const guint left = room - MIN(behind, room / 3);
  PlxExcerpt excerpt = {.before = context_before(start, words, left), .words = g_string_free(middle, FALSE)};
  const guint before = plx_columns_of(excerpt.before, -1);
  excerpt.after = context_after(words_end, end, room > before ? room - before : 0);
  return excerpt;
}

void plx_excerpt_clear(PlxExcerpt *excerpt)
{
  g_free(excerpt->before);
  g_free(excerpt->words);
  g_free(excerpt->after);
}
