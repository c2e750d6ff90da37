/* How this works: a word runs over letters and digits and over the marks that join them: the apostrophe of
 * `don't`, the stops of `U.S.`, the separators of 1,200.50, 7:30 and 9/11, the hyphen of a prefix or of a
 * telephone number. Then what belongs to the sentence or is a word of its own is split off: a last stop, a
 * unit behind figures, a currency before them, clitics. */
#include "annotate/token_part.h"
#include "annotate/token_table.h"

#include <string.h>

static gboolean is_digit(char c)
{
  return g_ascii_isdigit(c);
}

/* ---- hyphens and slashes between figures ---- */

/* The groups of digits around a place, with one mark between them. */
typedef struct {
  guint n;
  gsize length[4]; /* of the first ones, in digits */
  gsize longest;
} Groups;

static Groups read_groups(const char *text, gsize at, gsize end, char mark)
{
  Groups groups = {0};
  const gsize limit = MIN(end, at + 40);
  while (at < limit && is_digit(text[at])) {
    const gsize start = at;
    while (at < limit && is_digit(text[at]))
      at++;
    if (groups.n < G_N_ELEMENTS(groups.length))
      groups.length[groups.n] = at - start;
    groups.longest = MAX(groups.longest, at - start);
    groups.n++;
    if (at >= limit || text[at] != mark)
      break;
    at++;
  }
  return groups;
}

/* Telephone numbers, postal codes and dates hold together; ranges and scores do not. */
static gboolean hyphen_joins_figures(const char *text, gsize word, gsize end)
{
  const Groups groups = read_groups(text, word, end, '-');
  if (groups.n == 2)
    return groups.length[1] == 4 && (groups.length[0] == 3 || groups.length[0] >= 5);
  return groups.n > 2 && groups.longest > 1;
}

/* Dates hold together; fractions and seasons (2008/09) do not. */
static gboolean slash_joins_figures(const char *text, gsize word, gsize end)
{
  const Groups groups = read_groups(text, word, end, '/');
  if (groups.n != 2)
    return groups.n > 2;
  return groups.length[0] <= 2 && groups.length[1] <= 2 && groups.length[0] + groups.length[1] > 2;
}

/* ---- the extent of a word ---- */

typedef struct {
  const char *text;
  gsize word, end;
  gsize segment; /* what stands behind the last joining mark begins here */
} Scan;

/* `U.S`, `a.m`, `Ph.D`: single letters with stops between them. */
static gboolean stop_joins_letters(const Scan *s, gsize at)
{
  const gsize before = at - s->segment;
  const PlxChar after = plx_char_at(s->text, at + 1, s->end);
  const PlxChar second = plx_char_at(s->text, at + 1 + after.length, s->end);
  if (!plx_char_is_letter(after) || plx_char_is_letter(second))
    return FALSE;
  if (before == plx_char_at(s->text, s->segment, at).length)
    return TRUE;
  return before <= 3 && g_ascii_isupper(s->text[s->segment]) && after.class == PLX_CHAR_UPPER;
}

static gboolean hyphen_joins(const Scan *s, gsize at)
{
  if (s->segment == s->word && plx_prefix_holds(s->text + s->word, at - s->word))
    return TRUE;
  return is_digit(s->text[s->word]) && hyphen_joins_figures(s->text, s->word, s->end);
}

/* Does the mark between two characters of words join them? */
static gboolean joins(const Scan *s, gsize at, PlxChar mark, PlxChar before, PlxChar after)
{
  const gboolean digits = before.class == PLX_CHAR_DIGIT && after.class == PLX_CHAR_DIGIT;
  const gboolean letters = plx_char_is_letter(before) && plx_char_is_letter(after);
  if (mark.class == PLX_CHAR_APOSTROPHE)
    return mark.code != 0x2018 && plx_char_is_letter(after);
  switch (mark.code) {
  case '.':
    return digits || (letters && stop_joins_letters(s, at));
  case ',':
  case ':':
    return digits;
  case '/':
    return digits && slash_joins_figures(s->text, s->word, s->end);
  case '-':
    return hyphen_joins(s, at);
  case '&':
  case '@':
  case '_':
    return TRUE;
  case '*':
    return letters;
  default:
    return FALSE;
  }
}

/* The place behind the word's letters and figures and what joins them. */
static gsize word_end(const PlxTokenizer *t, gsize at, gsize end)
{
  Scan s = {t->text, at, end, at};
  PlxChar before = {0};
  while (at < end) {
    const PlxChar c = plx_char_at(s.text, at, end);
    if (plx_char_is_word(c)) {
      if (before.class == PLX_CHAR_DIGIT && plx_char_is_letter(c))
        s.segment = at; /* the unit of 5p.m. */
      if (c.class != PLX_CHAR_MARK)
        before = c;
    } else {
      const PlxChar after = plx_char_at(s.text, at + c.length, end);
      const gboolean underscore = c.code == '_';
      if (!underscore && (!plx_char_is_word(after) || !joins(&s, at, c, before, after)))
        break;
      s.segment = at + c.length;
    }
    at += c.length;
  }
  return at;
}

/* ---- what is split off ---- */

/* Does the stop behind a word belong to it? */
static gboolean keeps_stop(const PlxTokenizer *t, gsize word, gsize at, gsize end)
{
  const gsize length = at - word;
  if (at >= end || t->text[at] != '.' || at == t->last_stop)
    return FALSE;
  const PlxChar after = plx_char_at(t->text, at + 1, end);
  if (after.class == PLX_CHAR_STOP || is_digit(t->text[word]))
    return FALSE;
  if (memchr(t->text + word, '.', length) != NULL || length == plx_char_at(t->text, word, at).length)
    return TRUE;
  return after.code == ',' || after.code == ';' ||
         plx_abbreviation(t->text + word, length) != PLX_ABBREVIATION_NONE;
}

/* Where the clitic of a word begins; its end if it has none. `n't` before `'t`; `'s` and its like. */
static gsize clitic_start(const char *text, gsize word, gsize end)
{
  static const char *const clitics[] = {"s", "m", "d", "ll", "re", "ve"};
  gsize at = end;
  while (at > word && g_ascii_isalpha(text[at - 1]))
    at--;
  const PlxChar mark = plx_char_before(text, word, at);
  const gsize length = end - at;
  if (mark.class != PLX_CHAR_APOSTROPHE || mark.length >= at - word)
    return end;
  const gsize start = at - mark.length;
  if (length == 1 && g_ascii_tolower(text[at]) == 't' && start - word > 1 &&
      g_ascii_tolower(text[start - 1]) == 'n')
    return start - 1;
  for (gsize i = 0; i < G_N_ELEMENTS(clitics); i++)
    if (strlen(clitics[i]) == length && g_ascii_strncasecmp(clitics[i], text + at, length) == 0)
      return start;
  return end;
}

/* Append a word with its clitics: could|n't|'ve. */
static void add_with_clitics(PlxTokenizer *t, gsize word, gsize end)
{
  const gsize last = clitic_start(t->text, word, end);
  const gsize first = last < end ? clitic_start(t->text, word, last) : end;
  const gsize contraction = plx_word_contraction(t->text + word, MIN(first, last) - word);
  const gsize ends[] = {contraction > 0 ? word + contraction : MIN(first, last), MIN(first, last), last, end};
  gsize from = word;
  for (gsize i = 0; i < G_N_ELEMENTS(ends); i++) {
    if (ends[i] > from) {
      plx_tokenizer_add(t, from, ends[i], from > word);
      from = ends[i];
    }
  }
}

/* The plural's possessive: `parents'`, if no quotation is open that the mark might close. */
static gsize add_possessive(PlxTokenizer *t, gsize at, gsize end)
{
  const PlxChar c = plx_char_at(t->text, at, end);
  const PlxChar after = plx_char_at(t->text, at + c.length, end);
  const char last = g_ascii_tolower(t->text[at - 1]);
  if (c.class != PLX_CHAR_APOSTROPHE || c.code == 0x2018 || t->quote_open ||
      (last != 's' && last != 'z' && last != 'x') || after.class == PLX_CHAR_APOSTROPHE)
    return at;
  plx_tokenizer_add(t, at, at + c.length, TRUE);
  return at + c.length;
}

/* Where the unit behind figures begins, if one does: 35|mm, 7.30|pm, 5|p.m. */
static gsize unit_start(const char *text, gsize word, gsize end)
{
  gsize at = word, digits = 0;
  for (; at < end && (is_digit(text[at]) || text[at] == '.' || text[at] == ',' || text[at] == ':'); at++)
    digits += is_digit(text[at]) ? 1 : 0;
  if (at == word || at == end || !is_digit(text[at - 1]))
    return end;
  gsize letters = at;
  while (letters < end && (g_ascii_isalpha(text[letters]) || text[letters] == '.'))
    letters++;
  return letters == end && plx_suffix_is_unit(text + at, end - at, digits) ? at : end;
}

/* `US` of `US$5`. */
static gboolean is_currency_name(const char *text, gsize word, gsize at, gsize end)
{
  return at + 1 < end && text[at] == '$' && at - word <= 3 && g_ascii_isupper(text[word]) &&
         is_digit(text[at + 1]);
}

/* Where the figures behind a currency begin: US|4, Rs|500. */
static gsize figures_start(const char *text, gsize word, gsize end)
{
  gsize at = word;
  while (at < end && g_ascii_isalpha(text[at]))
    at++;
  return at > word && at < end && is_digit(text[at]) && plx_prefix_is_currency(text + word, at - word) ? at
                                                                                                       : word;
}

gsize plx_token_word(PlxTokenizer *t, gsize word, gsize sign, gsize end)
{
  gsize at = word_end(t, word + sign, end);
  const gsize figures = figures_start(t->text, word, at);
  if (figures > word) {
    plx_tokenizer_add(t, word, figures, FALSE);
    word = figures;
  }
  const gsize unit = unit_start(t->text, word + sign, at);
  if (unit < at) {
    plx_tokenizer_add(t, word, unit, FALSE);
    word = unit;
  }
  if (is_currency_name(t->text, word, at, end) || keeps_stop(t, word, at, end)) {
    plx_tokenizer_add(t, word, at + 1, FALSE);
    return at + 1;
  }
  add_with_clitics(t, word, at);
  return at < end ? add_possessive(t, at, end) : at;
}
