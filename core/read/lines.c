/* How this works: a line is full if the next line's first word would not have fitted on it, given the width
 * that the text was wrapped to. A text counts as wrapped if most lines inside its blocks are full and many of
 * those that follow begin in lower case, as headlines in a list do not. In a wrapped text a full line goes on
 * in the next one unless that is indented, and so does a full line of a paragraph that began indented; in any
 * text a line that stops in mid-sentence goes on in a line that begins in lower case. */
#include "read/lines.h"

#include "base/error.h"
#include "base/text.h"

#include <string.h>

#define WIDEST 120   /* columns that text is wrapped to, at most */
#define NARROWEST 40 /* and at least */
#define MAX_LINES 2000000

typedef struct {
  PlxSpan span;      /* without the white space around it */
  guint32 columns;   /* of the span, in code points */
  guint32 first;     /* of these the first word */
  guint32 indent;    /* columns before it */
  gboolean lower;    /* begins in lower case */
  gboolean stops;    /* ends as a sentence or clause does */
  gboolean attached; /* no blank line before it */
} Line;

static Line measure_line(const char *text, PlxSpan span)
{
  Line line = {.span = span};
  while (line.span.start < line.span.end && g_ascii_isspace(text[line.span.start])) {
    line.indent += text[line.span.start] == '\t' ? 8 : 1;
    line.span.start++;
  }
  while (line.span.end > line.span.start && g_ascii_isspace(text[line.span.end - 1]))
    line.span.end--;
  const gsize length = plx_span_length(line.span);
  if (length == 0)
    return line;
  const char *start = text + line.span.start;
  const char *space = memchr(start, ' ', length);
  line.columns = (guint32)plx_text_codepoints(start, length);
  line.first = (guint32)plx_text_codepoints(start, space != NULL ? (gsize)(space - start) : length);
  line.lower = g_unichar_islower(g_utf8_get_char(start));
  line.stops = strchr(".!?:;\"", text[line.span.end - 1]) != NULL;
  return line;
}

/* The end of the line that begins at `at`, and the beginning of the next. */
static gsize line_end(const char *text, gsize length, gsize at, gsize *next)
{
  const gsize end = at + strcspn(text + at, "\n\r");
  *next = MIN(length, end + (text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1));
  return end;
}

static GArray *split_lines(const char *text, gsize length, GError **error)
{
  GArray *lines = g_array_new(FALSE, FALSE, sizeof(Line));
  gboolean attached = FALSE;
  for (gsize at = 0, next; at < length; at = next) {
    Line line = measure_line(text, plx_span(at, line_end(text, length, at, &next)));
    line.attached = attached;
    attached = line.columns > 0;
    if (attached)
      g_array_append_val(lines, line);
  }
  if (lines->len <= MAX_LINES)
    return lines;
  g_array_unref(lines);
  g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT, "has more than %d lines", MAX_LINES);
  return NULL;
}

static gboolean is_full(const Line *line, const Line *next, guint32 width)
{
  return line->columns + 1 + next->first > width;
}

/* The width of the lines that others follow. */
static guint32 widest(const GArray *lines)
{
  guint32 width = 0;
  for (guint i = 1; i < lines->len; i++) {
    const Line *line = &g_array_index(lines, Line, i);
    const Line *before = line - 1;
    if (line->attached && before->columns <= WIDEST)
      width = MAX(width, before->columns);
  }
  return width;
}

/* Is a text wrapped to that width? */
static gboolean is_wrapped(const GArray *lines, guint32 width)
{
  guint32 inside = 0, full = 0, lower = 0;
  if (width < NARROWEST)
    return FALSE;
  for (guint i = 1; i < lines->len; i++) {
    const Line *line = &g_array_index(lines, Line, i);
    if (!line->attached || (line - 1)->columns * 2 < width)
      continue;
    inside++;
    full += is_full(line - 1, line, width - width / 8) ? 1 : 0;
    lower += line->lower ? 1 : 0;
  }
  return inside >= 2 && full * 10 >= inside * 7 && lower * 10 >= inside * 4;
}

typedef struct {
  guint32 width;
  gboolean wrapped;
  gboolean bare;
} Layout;

/* Does a line go on in the next? `indented`: the passage began with an indented line, as typed paragraphs do.
 */
static gboolean goes_on(const Layout *layout, const Line *line, const Line *next, gboolean indented)
{
  const guint32 width = layout->width;
  if (!next->attached)
    return FALSE;
  if (next->lower && !line->stops && line->columns > (layout->bare ? 10 : 30))
    return TRUE;
  if (line->columns > width || line->columns * 2 <= width)
    return FALSE;
  if (indented && next->indent < 2 && width >= NARROWEST && is_full(line, next, width - width / 5))
    return TRUE;
  return layout->wrapped && next->indent <= line->indent + 1 && is_full(line, next, width - width / 8);
}

GArray *plx_lines_passages(const char *text, gsize length, gboolean bare, GError **error)
{
  g_autoptr(GArray) lines = split_lines(text, length, error);
  if (lines == NULL)
    return NULL;
  const guint32 width = widest(lines);
  const Layout layout = {.width = width, .wrapped = is_wrapped(lines, width), .bare = bare};
  GArray *passages = g_array_new(FALSE, TRUE, sizeof(PlxPassage));
  for (guint i = 0; i < lines->len; i++) {
    const Line *line = &g_array_index(lines, Line, i);
    const gboolean indented = line->indent >= 2;
    PlxSpan span = line->span;
    for (; i + 1 < lines->len && goes_on(&layout, line, line + 1, indented); i++, line++)
      span.end = line[1].span.end;
    const PlxPassage passage = plx_passage(text, span);
    if (passage.span.start < passage.span.end)
      g_array_append_val(passages, passage);
  }
  return passages;
}
