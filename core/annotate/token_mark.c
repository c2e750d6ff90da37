/* How this works: most marks are tokens of their own; stops, dashes and the signs people draw lines with run
 * together; a few marks begin words (’70s, 'em, +44, .5); a few make faces. */
#include "annotate/token_part.h"
#include "annotate/token_table.h"

#include <string.h>

/* What is left of words that lost their beginning; the first ones are clitics. */
#define N_CLITICS 7
static const char *const shorn[] = {"s",  "m",   "d",   "t",    "ll",    "re",    "ve",  "n",
                                    "em", "til", "tis", "twas", "cause", "round", "bout"};

/* The word behind an apostrophe, one of the first `n` shorn ones; returns the end, or 0. */
static gsize shorn_end(const PlxTokenizer *t, gsize at, gsize end, gsize n)
{
  gsize i = at;
  while (i < end && i - at < 8 && g_ascii_isalpha(t->text[i]))
    i++;
  for (gsize k = 0; k < n; k++)
    if (strlen(shorn[k]) == i - at && g_ascii_strncasecmp(shorn[k], t->text + at, i - at) == 0)
      return i;
  return 0;
}

/* The year behind an apostrophe: `05`, `70s`; returns the end, or 0. */
static gsize year_end(const PlxTokenizer *t, gsize at, gsize end)
{
  gsize i = at;
  while (i < end && i - at < 4 && g_ascii_isalnum(t->text[i]))
    i++;
  const gsize length = i - at;
  return length >= 2 && length <= 3 && g_ascii_isdigit(t->text[at]) && g_ascii_isdigit(t->text[at + 1]) &&
                 (length == 2 || t->text[at + 2] == 's')
             ? i
             : 0;
}

static gsize add_apostrophe(PlxTokenizer *t, gsize chunk, gsize at, gsize end)
{
  const PlxChar c = plx_char_at(t->text, at, end);
  const PlxChar before = plx_char_before(t->text, chunk, at);
  const gboolean opens = before.class == PLX_CHAR_END || before.class == PLX_CHAR_OPEN ||
                         before.class == PLX_CHAR_QUOTE || before.class == PLX_CHAR_DASH;
  gsize next = at + c.length;
  gsize word = 0;
  if (c.code != 0x2018)
    word = shorn_end(t, next, end, opens ? G_N_ELEMENTS(shorn) : N_CLITICS);
  if (word == 0 && opens)
    word = year_end(t, next, end);
  if (word > 0) {
    plx_tokenizer_add(t, at, word, !opens);
    return word;
  }
  if (plx_char_at(t->text, next, end).class == PLX_CHAR_APOSTROPHE)
    next += plx_char_at(t->text, next, end).length;
  else
    t->quote_open = opens;
  plx_tokenizer_add(t, at, next, FALSE);
  return next;
}

/* Do two characters make one picture: a joined one, one with a skin's colour, the two letters of a flag? */
static gboolean is_one_picture(PlxChar a, PlxChar b)
{
  const gboolean flag = a.code >= 0x1F1E6 && a.code <= 0x1F1FF && b.code >= 0x1F1E6 && b.code <= 0x1F1FF;
  return (a.code == 0x200D && b.code >= 0x2190) || (b.code >= 0x1F3FB && b.code <= 0x1F3FF) || flag;
}

/* Signs that people repeat: to draw lines, or for weight. */
static gboolean repeats(PlxChar c)
{
  return c.class == PLX_CHAR_STOP || c.class == PLX_CHAR_DASH || c.class == PLX_CHAR_CURRENCY ||
         (c.code < 0x80 && strchr("*_=~+#<>|^/\\", (int)c.code) != NULL);
}

/* The end of the mark at a place, with its run and whatever stands on it. */
static gsize run_end(const PlxTokenizer *t, gsize at, gsize end)
{
  const PlxChar first = plx_char_at(t->text, at, end);
  const gboolean run = repeats(first);
  gboolean pair = FALSE; /* a flag has two letters, not more */
  PlxChar last = first;
  for (at += first.length;; at += last.length) {
    const PlxChar c = plx_char_at(t->text, at, end);
    const gboolean same = first.class == PLX_CHAR_STOP ? c.class == PLX_CHAR_STOP : c.code == first.code;
    const gboolean picture = !pair && is_one_picture(last, c);
    if (c.class != PLX_CHAR_MARK && !(run && same) && !picture)
      return at;
    pair = picture && c.code <= 0x1F1FF && c.code >= 0x1F1E6;
    last = c;
  }
}

/* The length of the sign or point that begins a number here; 0 if none does. */
static gsize sign_length(const PlxTokenizer *t, gsize chunk, gsize at, gsize end)
{
  const PlxChar c = plx_char_at(t->text, at, end);
  const PlxChar before = plx_char_before(t->text, chunk, at);
  const gboolean sign = c.code == '+' || c.code == '-' || c.code == '.' || c.code == 0x2212;
  const gboolean first =
      before.class == PLX_CHAR_END || before.class == PLX_CHAR_OPEN || before.class == PLX_CHAR_CURRENCY;
  return sign && first && at + c.length < end && g_ascii_isdigit(t->text[at + c.length]) ? c.length : 0;
}

gsize plx_token_mark(PlxTokenizer *t, gsize chunk, gsize at, gsize end)
{
  const gsize face = plx_face_length(t->text + at, end - at);
  if (face == 0 && plx_char_at(t->text, at, end).class == PLX_CHAR_APOSTROPHE)
    return add_apostrophe(t, chunk, at, end);
  const gsize sign = sign_length(t, chunk, at, end);
  if (sign > 0)
    return plx_token_word(t, at, sign, end);
  const gsize to = face > 0 ? at + face : run_end(t, at, end);
  plx_tokenizer_add(t, at, to, FALSE);
  return to;
}
