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

/* Close the open sentence at `end`, without the white space around it, and open one there. */
static void close_sentence(Splitter *s, gsize end, gboolean cut)
{
  gsize from = s->next.span.start, to = end;
  while (from < to && plx_char_at(s->text.bytes, from, to).class == PLX_CHAR_SPACE)
    from += plx_char_at(s->text.bytes, from, to).length;
  for (PlxChar c; (c = plx_char_before(s->text.bytes, from, to)).class == PLX_CHAR_SPACE;)
    to -= c.length;
  if (from < to) {
    s->next.span = plx_span(from, to);
    s->next.cut = cut;
    g_array_append_val(s->sentences, s->next);
  }
  s->next.span.start = (guint32)end;
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

/* A place at which the scan has to look. */
static gboolean is_candidate(PlxChar c, const Splitter *s)
{
  return c.class == PLX_CHAR_STOP || c.class == PLX_CHAR_BULLET || c.code == ':' ||
         (c.code == '\n' && s->lines) ||
         (c.class == PLX_CHAR_DIGIT || c.class == PLX_CHAR_LOWER ? s->list.style != PLX_LIST_NONE : FALSE);
}

/* Look at a candidate; returns where to go on. */
static gsize look(Splitter *s, gsize at, PlxChar c)
{
  const PlxText *text = &s->text;
  if (c.code == '\n') {
    if (plx_line_ends_sentence(text, at))
      close_sentence(s, at, FALSE);
    return at + 1;
  }
  if (c.class == PLX_CHAR_BULLET) {
    if (plx_bullet_begins_sentence(text, at))
      close_sentence(s, at, FALSE);
    return at + c.length;
  }
  if (c.code == ':') {
    const gsize credit = plx_credit_start(text, s->next.span.start, at);
    if (credit > 0)
      close_sentence(s, credit, FALSE);
    return at + c.length;
  }
  if (c.class != PLX_CHAR_STOP) {
    if (plx_list_goes_on(text, &s->list, at))
      close_sentence(s, at, FALSE);
    return at + c.length;
  }
  const PlxStop stop = plx_stop_read(text, s->next.span.start, at);
  if (stop.split > 0)
    close_sentence(s, stop.split, FALSE);
  else if (plx_stop_ends_sentence(text, &stop))
    close_sentence(s, stop.close_end, FALSE);
  return stop.close_end;
}

static void split_paragraph(Splitter *s, const PlxParagraph *paragraph, guint32 index)
{
  const gsize start = paragraph->span.start, end = paragraph->span.end;
  s->text.start = start;
  s->text.end = end;
  s->next = (PlxSentence){.span = plx_span(start, start),
                          .paragraph = index,
                          .furniture = plx_block_is_furniture(paragraph->block)};
  s->list = plx_list_read(&s->text);
  s->lines = memchr(s->text.bytes + start, '\n', end - start) != NULL;
  s->text.short_lines = s->lines && plx_lines_are_items(&s->text);

  const gsize head = plx_head_end(&s->text), tail = plx_tail_start(&s->text);
  if (head > 0)
    close_sentence(s, head, FALSE);
  for (gsize at = MAX(start, head); at < end;) {
    const PlxChar c = plx_char_at(s->text.bytes, at, end);
    at = is_candidate(c, s) ? look(s, at, c) : at + c.length;
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
