/* How this works: what stands before or behind a paragraph's text without a stop of its own is told by its
 * form: the place and agency of a news report with the dash that ends them, a date with its weekday, a
 * picture's credit. */
#include "annotate/sentence_rule.h"
#include "annotate/token_table.h"

#include <string.h>

#define MAX_HEAD 80 /* bytes */
#define MAX_DATE 40

static PlxChar char_at(const PlxText *text, gsize at)
{
  return plx_char_at(text->bytes, at, text->end);
}

static gsize skip_spaces(const PlxText *text, gsize at)
{
  while (char_at(text, at).class == PLX_CHAR_SPACE)
    at += char_at(text, at).length;
  return at;
}

static gsize word_end(const PlxText *text, gsize at)
{
  const gsize limit = at + MAX_HEAD;
  while (at < limit && plx_char_is_letter(char_at(text, at)))
    at += char_at(text, at).length;
  return at;
}

/* ---- dates ---- */

static gsize read_digits(const PlxText *text, gsize at, gsize least, gsize most)
{
  gsize end = at;
  while (end < text->end && g_ascii_isdigit(text->bytes[end]))
    end++;
  return end - at >= least && end - at <= most ? end : 0;
}

static gsize read_comma(const PlxText *text, gsize at)
{
  return at > 0 && char_at(text, at).code == ',' ? skip_spaces(text, at + 1) : 0;
}

/* `Thursday, May 7, 2015`; returns its end, or 0. */
static gsize read_date(const PlxText *text, gsize at)
{
  gsize end = word_end(text, at);
  if (end - at < 6 || char_at(text, at).class != PLX_CHAR_UPPER ||
      !plx_word_follows_clock(text->bytes + at, end - at) || (at = read_comma(text, end)) == 0)
    return 0;
  end = word_end(text, at);
  if (!plx_word_follows_clock(text->bytes + at, end - at))
    return 0;
  at = read_comma(text, read_digits(text, skip_spaces(text, end), 1, 2));
  return at > 0 ? read_digits(text, at, 4, 4) : 0;
}

/* ---- datelines ---- */

/* Does a character of a dateline that is no letter stand there: a stop, or the colon of `2:28 PM`? */
static gboolean is_in_place(const PlxText *text, gsize at)
{
  const PlxChar c = char_at(text, at);
  if (c.code == ':')
    return at > text->start && g_ascii_isdigit(text->bytes[at - 1]) &&
           char_at(text, at + 1).class == PLX_CHAR_DIGIT;
  return c.class == PLX_CHAR_SPACE || c.class == PLX_CHAR_DIGIT || c.class == PLX_CHAR_DASH ||
         (c.code < 0x80 && strchr(",.()/", (int)c.code) != NULL);
}

/* `OSLO (AP) _ The`: the dash of old wires. */
static gboolean is_underline(const PlxText *text, gsize at)
{
  return char_at(text, at).code == '_' && at > text->start && text->bytes[at - 1] == ' ' &&
         char_at(text, at + 1).class == PLX_CHAR_SPACE;
}

/* The end of `CITY, Region, Oct. 10 (Agency) -` or `(Agency) -`; 0 if the text begins otherwise. */
static gsize read_place(const PlxText *text)
{
  const gsize limit = MIN(text->end, text->start + MAX_HEAD);
  const gsize start = text->start + (char_at(text, text->start).code == '(' ? 1 : 0);
  guint depth = 0;
  if (char_at(text, start).class != PLX_CHAR_UPPER ||
      plx_word_begins_sentences(text->bytes + start, word_end(text, start) - start))
    return 0;
  for (gsize at = text->start; at < limit;) {
    const PlxChar c = char_at(text, at);
    const PlxChar before = plx_char_before(text->bytes, text->start, at);
    if (plx_char_is_letter(c)) {
      const gsize end = word_end(text, at);
      if (c.class != PLX_CHAR_UPPER && end - at > 3)
        return 0;
      at = end;
    } else if (is_underline(text, at)) {
      return depth == 0 ? at + 1 : 0;
    } else if (c.class == PLX_CHAR_DASH &&
               (!plx_char_is_word(before) || c.code != '-' || char_at(text, at + 1).code == '-')) {
      while (char_at(text, at).class == PLX_CHAR_DASH)
        at += char_at(text, at).length;
      return depth == 0 ? at : 0;
    } else if (is_in_place(text, at)) {
      depth += (c.code == '(' ? 1U : 0U) - (c.code == ')' ? 1U : 0U);
      at += c.length;
    } else {
      return 0;
    }
  }
  return 0;
}

static gboolean ends_with_stop(const PlxText *text)
{
  for (gsize at = text->end; at > text->start;) {
    const PlxChar c = plx_char_before(text->bytes, text->start, at);
    if (c.class != PLX_CHAR_CLOSE && c.class != PLX_CHAR_QUOTE && c.class != PLX_CHAR_APOSTROPHE)
      return c.class == PLX_CHAR_STOP;
    at -= c.length;
  }
  return FALSE;
}

/* `Figure 1.5`; returns its end, or 0. */
static gsize read_label(const PlxText *text)
{
  static const char *const labels[] = {"Figure ", "Fig. ", "Table ", "Chart ", "Map ", "Box "};
  for (gsize i = 0; i < G_N_ELEMENTS(labels); i++) {
    const gsize length = strlen(labels[i]);
    gsize at = text->start + length;
    if (at >= text->end || memcmp(text->bytes + text->start, labels[i], length) != 0)
      continue;
    while (at < text->end && (g_ascii_isdigit(text->bytes[at]) || text->bytes[at] == '.'))
      at++;
    return g_ascii_isdigit(text->bytes[at - 1]) ? at : 0;
  }
  return 0;
}

gsize plx_head_end(const PlxText *text)
{
  const gsize place = read_place(text);
  const gsize date = place > 0 ? place : read_date(text, text->start);
  const gsize end = date > 0 ? date : read_label(text);
  gsize next = skip_spaces(text, end);
  if (end == 0 || next == end || !ends_with_stop(text))
    return 0;
  while (char_at(text, next).class == PLX_CHAR_QUOTE || char_at(text, next).class == PLX_CHAR_OPEN)
    next += char_at(text, next).length;
  return char_at(text, next).class == PLX_CHAR_UPPER ? end : 0;
}

/* Words that a date belongs to. */
static gboolean leads_to_date(const PlxText *text, gsize at)
{
  static const char *const words[] = {"on", "of",  "for",  "until", "till", "by",     "since", "from",
                                      "to", "and", "last", "this",  "next", "before", "the",   "after"};
  gsize start = at;
  while (start > text->start && g_ascii_isalpha(text->bytes[start - 1]) && at - start < 8)
    start--;
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
    if (strlen(words[i]) == at - start && g_ascii_strncasecmp(words[i], text->bytes + start, at - start) == 0)
      return TRUE;
  return !plx_char_is_word(plx_char_before(text->bytes, text->start, at)) &&
         plx_char_before(text->bytes, text->start, at).class != PLX_CHAR_APOSTROPHE;
}

gsize plx_tail_start(const PlxText *text)
{
  if (text->end - text->start <= MAX_DATE || !g_ascii_isdigit(text->bytes[text->end - 1]))
    return 0;
  for (gsize at = text->end - MAX_DATE; at < text->end; at++)
    if (text->bytes[at] == ' ' && read_date(text, at + 1) == text->end)
      return leads_to_date(text, at) ? 0 : at;
  return 0;
}

/* ---- credits ---- */

gsize plx_credit_start(const PlxText *text, gsize sentence, gsize colon)
{
  static const char *const words[] = {"Image", "Photo", "Photograph", "Picture", "Video", "Credit"};
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
    const gsize length = strlen(words[i]);
    if (colon - sentence > length + 1 && memcmp(text->bytes + colon - length, words[i], length) == 0 &&
        g_ascii_isspace(text->bytes[colon - length - 1]) &&
        plx_char_is_word(plx_char_before(text->bytes, sentence, colon - length - 1)))
      return colon - length;
  }
  return 0;
}
