/* How this works: items are told by what they begin with. A numbering counts only if the paragraph begins
 * with its first number and the next one follows in the same style; lines count as items if they are all
 * short and end without a stop, else they are one text, wrapped. */
#include "annotate/sentence_rule.h"

#include <string.h>

#define SHORT_LINE 60 /* bytes */

static gboolean is_space(const PlxText *text, gsize at)
{
  return at >= text->end || g_ascii_isspace(text->bytes[at]);
}

/* The number or letter at a place; returns where it ends, or `at`. */
static gsize read_number(const PlxText *text, gsize at, PlxListStyle *style, guint32 *number)
{
  const gsize start = at;
  *number = 0;
  while (at < text->end && g_ascii_isdigit(text->bytes[at]) && at - start < 3)
    *number = *number * 10 + (guint32)(text->bytes[at++] - '0');
  *style = PLX_LIST_NUMBER;
  if (at == start && at < text->end && g_ascii_islower(text->bytes[at])) {
    *style = PLX_LIST_LETTER;
    *number = (guint32)text->bytes[at++];
  }
  return at;
}

/* `.`, `)` or `.)` with a space behind it; returns its length. */
static gsize read_mark(const PlxText *text, gsize at)
{
  const gsize start = at;
  if (at < text->end && text->bytes[at] == '.')
    at++;
  if (at < text->end && text->bytes[at] == ')')
    at++;
  return at > start && is_space(text, at) ? at - start : 0;
}

PlxList plx_list_read(const PlxText *text)
{
  PlxList list = {PLX_LIST_NONE, 0, ""};
  PlxListStyle style;
  guint32 number;
  const gsize at = read_number(text, text->start, &style, &number);
  const gsize mark = at > text->start ? read_mark(text, at) : 0;
  if (mark == 0 || (style == PLX_LIST_LETTER && number != 'a'))
    return list;
  list.style = style;
  list.next = number + 1;
  memcpy(list.mark, text->bytes + at, mark);
  return list;
}

gboolean plx_list_goes_on(const PlxText *text, PlxList *list, gsize at)
{
  PlxListStyle style;
  guint32 number;
  if (at == text->start || !g_ascii_isspace(text->bytes[at - 1]))
    return FALSE;
  const gsize end = read_number(text, at, &style, &number);
  const gsize mark = end > at ? read_mark(text, end) : 0;
  if (mark == 0 || style != list->style || number != list->next || mark != strlen(list->mark) ||
      memcmp(text->bytes + end, list->mark, mark) != 0)
    return FALSE;
  list->next++;
  return TRUE;
}

/* A bullet begins an item if the paragraph or the line begins with one. */
gboolean plx_bullet_begins_sentence(const PlxText *text, gsize at)
{
  return at > text->start && g_ascii_isspace(text->bytes[at - 1]) &&
         plx_char_at(text->bytes, text->start, text->end).class == PLX_CHAR_BULLET;
}

gboolean plx_lines_are_items(const PlxText *text)
{
  for (gsize at = text->start; at < text->end;) {
    const char *feed = memchr(text->bytes + at, '\n', text->end - at);
    gsize end = feed != NULL ? (gsize)(feed - text->bytes) : text->end;
    const gsize next = end + 1;
    while (end > at && g_ascii_isspace(text->bytes[end - 1]))
      end--;
    if (end - at > SHORT_LINE || plx_char_before(text->bytes, at, end).class == PLX_CHAR_STOP)
      return FALSE;
    at = next;
  }
  return TRUE;
}

gboolean plx_line_ends_sentence(const PlxText *text, gsize at)
{
  gsize next = at;
  guint feeds = 0;
  for (; next < text->end && g_ascii_isspace(text->bytes[next]); next++)
    feeds += text->bytes[next] == '\n';
  const PlxChar first = plx_char_at(text->bytes, next, text->end);
  const gboolean dash = first.code == '-' || first.code == '*' || first.class == PLX_CHAR_BULLET;
  return text->short_lines || feeds > 1 || (dash && is_space(text, next + first.length));
}
