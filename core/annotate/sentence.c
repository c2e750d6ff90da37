/* How this works: one pass over each paragraph. The scan stops at what may end a sentence: a run of stops
 * with the marks that close behind it, a bullet, a list's next number, a line's end. The words on both sides,
 * looked up in tables, decide (sentence_rule.c). A sentence longer than PLX_SENTENCE_MAX_BYTES is cut between
 * words, so that later steps may take time that is more than linear in a sentence. */
#include "annotate/annotate.h"
#include "annotate/sentence_rule.h"

#include <string.h>

#define PLX_SENTENCE_MAX_BYTES 16384

typedef struct {
  PlxText text;
  PlxList list; /* the paragraph's own numbering */
  gboolean lines;
  GArray *sentences;
  PlxSentence next; /* the sentence that is open */
} Splitter;

/* Open a sentence at the first character from `at` on that is no white space. */
static void open_sentence(Splitter *s, gsize at)
{
  for (PlxChar c; (c = plx_char_at(s->text.bytes, at, s->text.end)).class == PLX_CHAR_SPACE;)
    at += c.length;
  s->next.span.start = (guint32)at;
}

/* Close the open sentence at `end`, without the white space before that, and open the next one. */
static void close_sentence(Splitter *s, gsize end, gboolean cut)
{
  const gsize start = s->next.span.start;
  gsize to = end;
  if (end <= start)
    return;
  for (PlxChar c; (c = plx_char_before(s->text.bytes, start, to)).class == PLX_CHAR_SPACE;)
    to -= c.length;
  s->next.span.end = (guint32)to;
  s->next.cut = cut;
  g_array_append_val(s->sentences, s->next);
  open_sentence(s, end);
}

/* Where to cut a sentence that is too long: after its last space, if that is near, and never inside a
 * character. */
static gsize cut_before(const PlxText *text, gsize start, gsize limit)
{
  gsize at = limit;
  while (at > limit - 256 && text->bytes[at] != ' ')
    at--;
  if (text->bytes[at] == ' ')
    return at;
  for (at = limit; at > start + 1 && ((guint8)text->bytes[at] & 0xC0) == 0x80;)
    at--;
  return at;
}

/* At which bytes the scan has to look: always, or in some paragraphs only. Of bytes beyond ASCII the first of
 * those characters that are stops or bullets. */
enum { LOOK_ALWAYS = 1, LOOK_LINE = 2, LOOK_NUMBER = 4, LOOK_LETTER = 8 };

static const guint8 look_at[256] = {
    ['.'] = LOOK_ALWAYS,  ['!'] = LOOK_ALWAYS,         ['?'] = LOOK_ALWAYS,  [':'] = LOOK_ALWAYS,
    ['\n'] = LOOK_LINE,   ['1' ... '9'] = LOOK_NUMBER, [0xC2] = LOOK_ALWAYS, ['b' ... 'z'] = LOOK_LETTER,
    [0xD8] = LOOK_ALWAYS, [0xDB] = LOOK_ALWAYS,        [0xE0] = LOOK_ALWAYS, [0xE2 ... 0xE3] = LOOK_ALWAYS,
    [0xEF] = LOOK_ALWAYS,
};

static gsize next_candidate(const char *bytes, gsize at, gsize end, guint8 mask)
{
  while (at < end && (look_at[(guint8)bytes[at]] & mask) == 0)
    at++;
  return at;
}

/* Look at a candidate; returns where to go on. */
static gsize look(Splitter *s, gsize at)
{
  const PlxText *text = &s->text;
  const PlxChar c = plx_char_at(text->bytes, at, text->end);
  if (c.class == PLX_CHAR_STOP) {
    const PlxStop stop = plx_stop_read(text, s->next.span.start, at);
    if (stop.split > 0)
      close_sentence(s, stop.split, FALSE);
    else if (plx_stop_ends_sentence(text, &stop))
      close_sentence(s, stop.close_end, FALSE);
    return stop.close_end;
  }
  gsize start = 0; /* of the sentence that begins around here */
  if (c.code == ':')
    start = plx_credit_start(text, s->next.span.start, at);
  else if (c.code == '\n')
    start = plx_line_ends_sentence(text, at) ? at : 0;
  else if (c.class == PLX_CHAR_BULLET)
    start = plx_bullet_begins_sentence(text, at) ? at : 0;
  else if (s->list.style != PLX_LIST_NONE)
    start = plx_list_goes_on(text, &s->list, at) ? at : 0;
  if (start > 0)
    close_sentence(s, start, FALSE);
  return at + c.length;
}

static guint8 paragraph_mask(const Splitter *s)
{
  static const guint8 lists[] = {0, LOOK_NUMBER, LOOK_LETTER};
  return (guint8)(LOOK_ALWAYS | (s->lines ? LOOK_LINE : 0) | lists[s->list.style]);
}

static void split_paragraph(Splitter *s, const PlxParagraph *paragraph, guint32 index)
{
  const gsize start = paragraph->span.start, end = paragraph->span.end;
  s->text.start = start;
  s->text.end = end;
  s->next = (PlxSentence){.span = plx_span(start, start),
                          .paragraph = index,
                          .furniture = plx_block_is_furniture(paragraph->block)};
  open_sentence(s, start);
  s->list = plx_list_read(&s->text);
  s->lines = memchr(s->text.bytes + start, '\n', end - start) != NULL;
  s->text.short_lines = s->lines && plx_lines_are_items(&s->text);

  const guint8 mask = paragraph_mask(s);
  const gsize head = plx_head_end(&s->text), tail = plx_tail_start(&s->text);
  if (head > 0)
    close_sentence(s, head, FALSE);
  for (gsize at = MAX(start, head); at < end;) {
    at = next_candidate(s->text.bytes, at, end, mask);
    if (at < end)
      at = look(s, at);
    while (at > s->next.span.start + (gsize)PLX_SENTENCE_MAX_BYTES)
      close_sentence(s, cut_before(&s->text, s->next.span.start, s->next.span.start + PLX_SENTENCE_MAX_BYTES),
                     TRUE);
  }
  if (tail > s->next.span.start)
    close_sentence(s, tail, FALSE);
  close_sentence(s, end, FALSE);
}

void plx_annotate_sentences(PlxArticle *article)
{
  Splitter s = {.text = {.bytes = article->text}, .sentences = article->sentences};
  g_array_set_size(article->sentences, 0);
  for (guint32 i = 0; i < article->paragraphs->len; i++)
    split_paragraph(&s, &g_array_index(article->paragraphs, PlxParagraph, i), i);
}
