/* How this works: a label ends with `caption`, behind whose picture it is. Of a gallery, marks (`Hide Caption
 * 3 of 25`) end captions, each of which begins with the gallery's title; that is what neighbours begin alike
 * with, up to a word's end. */
#include "read/caption.h"

#include <string.h>

#define LABEL_MOST 120 /* bytes of a label, with whose picture it is */

static const char hide[] = "Hide Caption ", photos[] = "Photos: ";

static gboolean begins_with(const char *text, PlxSpan span, const char *word)
{
  const gsize length = strlen(word);
  return plx_span_length(span) >= length && memcmp(text + span.start, word, length) == 0;
}

static guint32 skip_digits(const char *text, guint32 at, guint32 end)
{
  while (at < end && g_ascii_isdigit(text[at]))
    at++;
  return at;
}

/* The end of a mark that begins at `at`; `at` if there is none. */
static guint32 mark_end(const char *text, guint32 at, guint32 end)
{
  if (!begins_with(text, plx_span(at, end), hide))
    return at;
  const guint32 number = at + (guint32)strlen(hide), of = skip_digits(text, number, end);
  if (of == number || !begins_with(text, plx_span(of, end), " of "))
    return at;
  const guint32 total = of + (guint32)strlen(" of "), last = skip_digits(text, total, end);
  return last == total ? at : last;
}

static void add_passage(const char *text, guint32 start, guint32 end, GArray *out)
{
  const PlxPassage passage = plx_passage(text, plx_span(start, end));
  if (passage.span.start < passage.span.end)
    g_array_append_val(out, passage);
}

/* Returns: whether there is a mark. */
static gboolean cut_at_marks(const char *text, PlxSpan span, GArray *out)
{
  guint32 start = span.start;
  for (guint32 at = span.start; at < span.end; at++) {
    const guint32 after = text[at] == hide[0] ? mark_end(text, at, span.end) : at;
    if (after == at)
      continue;
    add_passage(text, start, at, out);
    start = after;
    at = after - 1;
  }
  if (start > span.start)
    add_passage(text, start, span.end, out);
  return start > span.start;
}

static gboolean is_word_end(const char *text, PlxSpan span, guint32 n)
{
  return n == plx_span_length(span) || text[span.start + n] == ' ';
}

/* How many bytes two captions begin alike with, up to the end of a word: more than `Photos:` if they are of
 * one gallery; else 0. */
static guint32 alike(const char *text, PlxSpan a, PlxSpan b)
{
  guint32 n = 0, word = 0;
  if (!begins_with(text, a, photos) || !begins_with(text, b, photos))
    return 0;
  const guint32 most = (guint32)MIN(plx_span_length(a), plx_span_length(b));
  for (; n < most && text[a.start + n] == text[b.start + n]; n++)
    word = is_word_end(text, a, n) && is_word_end(text, b, n) ? n : word;
  if (is_word_end(text, a, n) && is_word_end(text, b, n))
    word = n;
  return word >= strlen(photos) ? word : 0;
}

/* The captions from `first` on that are of one gallery → how many, and how long their title is. */
static guint gallery_from(const char *text, GArray *passages, guint first, guint32 *title)
{
  guint n = 1;
  *title = 0;
  for (; first + n < passages->len; n++) {
    const guint32 shared = alike(text, plx_passages_at(passages, first + n - 1)->span,
                                 plx_passages_at(passages, first + n)->span);
    if (shared == 0)
      break;
    *title = n == 1 ? shared : MIN(*title, shared);
  }
  return n;
}

/* The span without its title, which the first caption may have twice. */
static PlxSpan without_title(const char *text, PlxSpan span, guint32 title)
{
  const guint32 start = span.start;
  while (title > 0 && plx_span_length(span) >= title && memcmp(text + span.start, text + start, title) == 0) {
    span.start += title;
    while (span.start < span.end && text[span.start] == ' ')
      span.start++;
  }
  return span;
}

static const char *find_within(const char *text, PlxSpan span, const char *word)
{
  return g_strstr_len(text + span.start, (gssize)plx_span_length(span), word);
}

/* The caption behind `Image copyright AP Image caption`; the span itself if it bears no such label. */
static PlxSpan without_label(const char *text, PlxSpan span)
{
  static const char *const labels[] = {"Image caption ", "Media caption ", "Image copyright ",
                                       "Media playback is unsupported on your device "};
  gboolean labelled = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(labels); i++)
    labelled |= begins_with(text, span, labels[i]);
  for (gsize i = 0; i < 2 && labelled; i++) {
    const char *label =
        find_within(text, plx_span(span.start, MIN(span.end, span.start + LABEL_MOST)), labels[i]);
    if (label != NULL)
      return plx_span((guint32)(label - text) + (guint32)strlen(labels[i]), span.end);
  }
  return span;
}

static void take_labels_off(const char *text, GArray *passages)
{
  for (guint i = 0; i < passages->len; i++) {
    PlxPassage *passage = plx_passages_at(passages, i);
    const PlxSpan span = without_label(text, passage->span);
    if (span.start == passage->span.start)
      continue;
    *passage = plx_passage(text, span);
    passage->cues |= PLX_CUE_CAPTION;
  }
}

/* The passages, cut at marks → `parts`. Returns: whether there is a mark. */
static gboolean cut_galleries(const char *text, GArray *passages, GArray *parts)
{
  gboolean marked = FALSE;
  for (guint i = 0; i < passages->len; i++) {
    const PlxPassage *passage = plx_passages_at(passages, i);
    if (cut_at_marks(text, passage->span, parts))
      marked = TRUE;
    else
      g_array_append_vals(parts, passage, 1);
  }
  return marked;
}

void plx_captions_cut(const char *text, GArray *passages)
{
  g_autoptr(GArray) parts = g_array_sized_new(FALSE, TRUE, sizeof(PlxPassage), passages->len);
  take_labels_off(text, passages);
  if (!cut_galleries(text, passages, parts))
    return;
  g_array_set_size(passages, 0);
  guint32 title = 0;
  for (guint i = 0, end = 0; i < parts->len; i++) {
    end = i == end ? i + gallery_from(text, parts, i, &title) : end;
    const PlxSpan span = without_title(text, plx_passages_at(parts, i)->span, title);
    add_passage(text, span.start, span.end, passages);
  }
}
