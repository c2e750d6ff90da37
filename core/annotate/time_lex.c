/* How this works: the items do not depend on how a tokenizer treats `7.30pm`, `mid-November` or `10/10/2020`:
 * each token is cut where letters, digits and marks meet, and an item remembers whether white space stood
 * before it. Words are looked up in one table (time_lexicon.c). */
#include "annotate/time_lex.h"

#include <string.h>

#define MAX_DIGITS 9

typedef struct {
  const PlxTimeIndex *index;
  const char *text;
  GArray *items;
  guint32 n; /* items used; the array is longer */
  guint32 token;
  guint32 done;  /* where the last item ended */
  gboolean core; /* a word was found that can be the heart of a time */
} Lexer;

/* Kinds of word that can be the heart of a time. */
#define BIT(kind) (G_GUINT64_CONSTANT(1) << PLX_TIME_##kind)
#define HEARTS                                                                                               \
  (BIT(NUMBER) | BIT(COUNT) | BIT(MONTH) | BIT(WEEKDAY) | BIT(UNIT) | BIT(PART) | BIT(SEASON) | BIT(DAY) |   \
   BIT(REFERENCE) | BIT(RECENT) | BIT(OFTEN) | BIT(DECADE) | BIT(HOLIDAY) | BIT(RELATIVE))

static inline PlxTimeItem *add(Lexer *lexer, guint32 start, guint32 end, guint8 kind, gint32 value)
{
  const guint32 n = lexer->n++;
  if (n == lexer->items->len)
    g_array_set_size(lexer->items, MAX(256, 2 * n));
  PlxTimeItem *item = &g_array_index(lexer->items, PlxTimeItem, n);
  *item = (PlxTimeItem){.start = start,
                        .end = end,
                        .token = lexer->token,
                        .value = value,
                        .kind = kind,
                        .glued = n > 0 && start == lexer->done,
                        .capital = g_ascii_isupper(lexer->text[start])};
  lexer->done = end;
  lexer->core |= (HEARTS >> kind & 1) != 0;
  return item;
}

/* `.m.` behind an `a` or a `p`: the length of all of it, else 0. */
static guint32 halfday_length(const char *at)
{
  if ((at[0] | 0x20) != 'a' && (at[0] | 0x20) != 'p')
    return 0;
  if (at[1] != '.' || (at[2] | 0x20) != 'm' || g_ascii_isalpha(at[3]))
    return 0;
  return at[3] == '.' ? 4 : 3;
}

static gboolean is_letter(char c)
{
  return g_ascii_isalpha(c) || (guchar)c >= 0x80;
}

/* Dashes, quotation marks and the like: U+2000 to U+203F. */
static gboolean is_mark(const char *at)
{
  return (guchar)at[0] == 0xE2 && (guchar)at[1] == 0x80;
}

static guint32 add_word(Lexer *lexer, guint32 at, guint32 end)
{
  const char *text = lexer->text;
  const guint32 dotted = text[at + 1] == '.' ? halfday_length(text + at) : 0;
  if (dotted != 0) {
    add(lexer, at, at + dotted, PLX_TIME_HALFDAY, (text[at] | 0x20) == 'p');
    return at + dotted;
  }
  guint32 to = at + 1;
  while (to < end && (g_ascii_isalpha(text[to]) || ((guchar)text[to] >= 0x80 && !is_mark(text + to))))
    to++;
  const PlxTimeWord *word = plx_time_word(lexer->index, text + at, to - at);
  if (word == NULL)
    add(lexer, at, to, PLX_TIME_OTHER, 0);
  else
    add(lexer, at, to, word->kind, word->value)->plural = word->plural != 0;
  return to;
}

static gboolean ordinal_suffix(const char *text, guint32 length)
{
  static const char *const suffixes[] = {"st", "nd", "rd", "th"};
  if (length != 2)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(suffixes); i++)
    if (g_ascii_strncasecmp(text, suffixes[i], 2) == 0)
      return TRUE;
  return FALSE;
}

static gboolean three_digits(const char *text)
{
  return g_ascii_isdigit(text[0]) && g_ascii_isdigit(text[1]) && g_ascii_isdigit(text[2]) &&
         !g_ascii_isdigit(text[3]);
}

static guint32 add_number(Lexer *lexer, guint32 at, guint32 end)
{
  const char *text = lexer->text;
  guint32 to = at, digits = 0;
  gint32 value = 0;
  gboolean grouped = FALSE;
  for (; to < end; to++) {
    if (text[to] == ',' && digits > 0 && to + 3 < end && three_digits(text + to + 1)) {
      grouped = TRUE;
      continue;
    }
    if (!g_ascii_isdigit(text[to]))
      break;
    if (digits++ < MAX_DIGITS)
      value = value * 10 + (text[to] - '0');
  }
  guint32 word = to;
  while (word < end && is_letter(text[word]))
    word++;
  const gboolean ordinal = ordinal_suffix(text + to, word - to) && digits <= 3;
  PlxTimeItem *item =
      add(lexer, at, ordinal ? word : to, ordinal ? PLX_TIME_ORDINAL : PLX_TIME_NUMBER, value);
  lexer->core = TRUE; /* `on the 12th` */
  item->digits = (guint8)MIN(digits, 255);
  item->grouped = grouped || digits > MAX_DIGITS;
  return item->end;
}

/* Marks outside ASCII that times are written with. */
static const struct {
  char bytes[4];
  guint8 kind;
  gint16 value;
} marks[] = {
    {"\xE2\x80\x90", PLX_TIME_DASH, 0},       {"\xE2\x80\x91", PLX_TIME_DASH, 0},
    {"\xE2\x80\x92", PLX_TIME_DASH, 0},       {"\xE2\x80\x93", PLX_TIME_DASH, 0},
    {"\xE2\x80\x94", PLX_TIME_DASH, 0},       {"\xE2\x88\x92", PLX_TIME_DASH, 0},
    {"\xE2\x80\x98", PLX_TIME_APOSTROPHE, 0}, {"\xE2\x80\x99", PLX_TIME_APOSTROPHE, 0},
    {"\xE2\x80\x9C", PLX_TIME_PUNCT, 0},      {"\xE2\x80\x9D", PLX_TIME_PUNCT, 0},
    {"\xC2\xBC", PLX_TIME_FRACTION, 250},     {"\xC2\xBD", PLX_TIME_FRACTION, 500},
    {"\xC2\xBE", PLX_TIME_FRACTION, 750},     {"\xC2\xA3", PLX_TIME_CURRENCY, 0},
    {"\xE2\x82\xAC", PLX_TIME_CURRENCY, 0},
};

static guint8 ascii_mark(char c)
{
  switch (c) {
  case '-':
    return PLX_TIME_DASH;
  case '/':
    return PLX_TIME_SLASH;
  case ':':
    return PLX_TIME_COLON;
  case '.':
    return PLX_TIME_DOT;
  case ',':
    return PLX_TIME_COMMA;
  case '\'':
    return PLX_TIME_APOSTROPHE;
  case '(':
    return PLX_TIME_OPEN;
  case ')':
    return PLX_TIME_CLOSE;
  case '$':
  case '#':
    return PLX_TIME_CURRENCY;
  default:
    return PLX_TIME_PUNCT;
  }
}

/* A mark outside ASCII; `at` if there is none here. */
static guint32 add_mark(Lexer *lexer, guint32 at, guint32 end)
{
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
    const guint32 length = (guchar)marks[i].bytes[0] == 0xC2 ? 2 : 3;
    if (at + length <= end && memcmp(lexer->text + at, marks[i].bytes, length) == 0) {
      add(lexer, at, at + length, marks[i].kind, marks[i].value);
      return at + length;
    }
  }
  if (!is_mark(lexer->text + at) || at + 3 > end)
    return at;
  add(lexer, at, at + 3, PLX_TIME_PUNCT, 0);
  return at + 3;
}

static void lex_token(Lexer *lexer, PlxSpan span)
{
  const char *text = lexer->text;
  guint32 at = MAX(span.start, lexer->done);
  while (at < span.end) {
    const char c = text[at];
    if (g_ascii_isspace(c)) {
      at++;
    } else if (g_ascii_isalpha(c)) {
      at = add_word(lexer, at, span.end);
    } else if (g_ascii_isdigit(c)) {
      at = add_number(lexer, at, span.end);
    } else if ((guchar)c < 0x80) {
      add(lexer, at, at + 1, ascii_mark(c), 0);
      at++;
    } else {
      const guint32 after = add_mark(lexer, at, span.end);
      at = after > at ? after : add_word(lexer, at, span.end);
    }
  }
}

gboolean plx_time_lex(const PlxTimeIndex *index, const PlxArticle *article, const PlxSentence *sentence,
                      GArray *items)
{
  Lexer lexer = {.index = index, .text = article->text, .items = items, .done = sentence->span.start};
  for (guint32 i = 0; i < sentence->n_tokens; i++) {
    lexer.token = sentence->first_token + i;
    lex_token(&lexer, plx_article_token(article, lexer.token)->span);
  }
  const guint32 end = lexer.done;
  lexer.token = sentence->first_token + MAX(sentence->n_tokens, 1) - 1;
  add(&lexer, end, end, PLX_TIME_END, 0)->capital = FALSE;
  g_array_set_size(items, lexer.n);
  return lexer.core;
}
