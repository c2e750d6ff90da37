/* How this works: most marks are tokens of their own; stops, dashes and the signs people draw lines with run
 * together; a few marks begin words (’70s, 'em, +44, .5); a few make faces. */
#include "annotate/token_part.h"
#include "annotate/token_table.h"

#include <string.h>

/* What is left of words that lost their beginning. */
static const char *const shorn[] = {"s",  "m",   "d",   "t",    "n",     "ll",    "re",  "ve",
                                    "em", "til", "tis", "twas", "cause", "round", "bout"};

/* Behind an apostrophe: `05`, `70s`, `em`; returns the end, or 0. */
static gsize shorn_end(const PlxTokenizer *t, gsize at, gsize end)
{
  gsize i = at;
  while (i < end && g_ascii_isalnum(t->text[i]))
    i++;
  const gsize length = i - at;
  if (length >= 2 && length <= 3 && g_ascii_isdigit(t->text[at]) && g_ascii_isdigit(t->text[at + 1]) &&
      (length == 2 || t->text[at + 2] == 's'))
    return i;
  for (gsize k = 0; k < G_N_ELEMENTS(shorn); k++)
    if (strlen(shorn[k]) == length && g_ascii_strncasecmp(shorn[k], t->text + at, length) == 0)
      return i;
  return 0;
}

static gsize add_apostrophe(PlxTokenizer *t, gsize chunk, gsize at, gsize end)
{
  const PlxChar c = plx_char_at(t->text, at, end);
  const PlxChar before = plx_char_before(t->text, chunk, at);
  const gboolean opens = before.class == PLX_CHAR_END || before.class == PLX_CHAR_OPEN ||
                         before.class == PLX_CHAR_QUOTE || before.class == PLX_CHAR_DASH;
  gsize next = at + c.length;
  const gsize word = opens && c.code != 0x2018 ? shorn_end(t, next, end) : 0;
  if (word > 0) {
    plx_tokenizer_add(t, at, word, FALSE);
    return word;
  }
  if (plx_char_at(t->text, next, end).class == PLX_CHAR_APOSTROPHE)
    next += plx_char_at(t->text, next, end).length;
  else
    t->quote_open = opens;
  plx_tokenizer_add(t, at, next, FALSE);
  return next;
}

/* The end of a run of stops, or of one sign repeated. */
static gsize run_end(const PlxTokenizer *t, gsize at, gsize end)
{
  const PlxChar first = plx_char_at(t->text, at, end);
  const gboolean repeats = first.class == PLX_CHAR_STOP || first.class == PLX_CHAR_DASH ||
                           first.class == PLX_CHAR_CURRENCY ||
                           (first.code < 0x80 && strchr("*_=~+#<>|^/\\", (int)first.code) != NULL);
  at += first.length;
  for (PlxChar c; (c = plx_char_at(t->text, at, end)).length > 0; at += c.length) {
    const gboolean same = first.class == PLX_CHAR_STOP ? c.class == PLX_CHAR_STOP : c.code == first.code;
    if (c.class != PLX_CHAR_MARK && !(repeats && same))
      break;
  }
  return at;
}

/* Signs and points that begin a number. */
static gboolean begins_number(const PlxTokenizer *t, gsize chunk, gsize at, gsize end)
{
  const char c = t->text[at];
  if (at + 1 >= end || !g_ascii_isdigit(t->text[at + 1]) || (c != '+' && c != '-' && c != '.'))
    return FALSE;
  const PlxChar before = plx_char_before(t->text, chunk, at);
  return before.class == PLX_CHAR_END || before.class == PLX_CHAR_OPEN || before.class == PLX_CHAR_CURRENCY;
}

gsize plx_token_mark(PlxTokenizer *t, gsize chunk, gsize at, gsize end)
{
  const PlxChar c = plx_char_at(t->text, at, end);
  gsize to = at + plx_face_length(t->text + at, end - at);
  if (to == at && c.class == PLX_CHAR_APOSTROPHE)
    return add_apostrophe(t, chunk, at, end);
  if (to == at)
    to = begins_number(t, chunk, at, end) ? plx_word_end(t, at + 1, end) : run_end(t, at, end);
  plx_tokenizer_add(t, at, to, FALSE);
  return to;
}
