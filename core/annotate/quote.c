/* How this works. Each paragraph is read a character at a time, with at most one quotation open. A mark
 * opens if a word may begin behind it and none ends before it, and closes the quotation of its own pair;
 * marks of other pairs inside an open quotation are part of it. The single straight mark and ’ are
 * apostrophes first: they open or close only where they cannot belong to a word, and an opening one that
 * nothing closes never was one. */
#include "annotate/quote.h"

#include <string.h>

#define MAX_PARAGRAPHS 6 /* over which a quotation may run that none of them opens anew */

typedef struct {
  gunichar open, close;
  gboolean single; /* may be an apostrophe as well */
} MarkPair;

static const MarkPair pairs[] = {
    {'"', '"', FALSE},       {0x201C, 0x201D, FALSE}, /* “ ” */
    {0x201E, 0x201C, FALSE}, {0x201D, 0x201D, FALSE}, /* „ “, ” ” */
    {0x00AB, 0x00BB, FALSE}, {0x00BB, 0x00AB, FALSE}, /* « », » « */
    {0x300C, 0x300D, FALSE}, {0x2018, 0x2019, TRUE},  /* 「 」, ‘ ’ */
    {'\'', '\'', TRUE},      {0x2039, 0x203A, TRUE},  /* ‹ › */
};

/* What stands on both sides of a character; 0 at the paragraph's ends. */
typedef struct {
  gunichar before, at, after;
} Place;

static gboolean is_wordy(gunichar c)
{
  return c != 0 && (g_unichar_isalnum(c) || g_unichar_ismark(c));
}

static gboolean is_blank(gunichar c)
{
  return c == 0 || g_unichar_isspace(c);
}

/* `.”` `,”` `”` behind a word: what closes stands right behind something. */
static gboolean may_close(Place p, gboolean single)
{
  if (is_blank(p.before))
    return FALSE;
  return !single || !is_wordy(p.after);
}

static gboolean may_open(Place p, gboolean single)
{
  if (is_blank(p.after) || is_wordy(p.before))
    return FALSE;
  if (p.before == '.' || p.before == '!' || p.before == '?' || p.before == ')' || p.before == ']')
    return FALSE;
  return !single || !g_unichar_isdigit(p.after); /* '90s */
}

static const MarkPair *pair_opened_by(Place p)
{
  for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++)
    if (pairs[i].open == p.at && may_open(p, pairs[i].single))
      return &pairs[i];
  return NULL;
}

/* Writers mix the marks of a kind: “…", "…” and “…“ close too. */
static gboolean is_alike(const MarkPair *pair, gunichar mark)
{
  if (pair->single || pair->open == 0x201E || (pair->close != 0x201D && pair->close != '"'))
    return FALSE;
  return mark == 0x201C || mark == 0x201D || mark == '"';
}

static gboolean closes(const MarkPair *pair, Place p)
{
  if (p.at != pair->close && !is_alike(pair, p.at))
    return FALSE;
  if (p.at == 0x201C && pair->close != 0x201C)
    return !is_blank(p.before) && !is_wordy(p.after);
  if (!pair->single && is_blank(p.before) && p.before != 0)
    return is_blank(p.after); /* “…, ‘flight.’ ” */
  return may_close(p, pair->single);
}

/* Does a mark open a quotation anew, as a paragraph's would, because the one before was never closed? */
static gboolean reopens(const MarkPair *pair, Place p, const char *text, guint32 start, guint32 at)
{
  if (pair->open == pair->close || p.at != pair->open || !is_blank(p.before) || !is_wordy(p.after))
    return FALSE;
  while (at > start && g_ascii_isspace(text[at - 1]))
    at--;
  return at > start && strchr(".!?", text[at - 1]) != NULL;
}

static void add_quote(PlxArticle *article, guint32 start, guint32 end)
{
  const char *text = article->text;
  while (end > start && g_ascii_isspace(text[end - 1]))
    end--;
  if (end == start)
    return;
  PlxQuote quote = {.span = plx_span(start, end), .attribution = PLX_NONE};
  quote.sentence = plx_article_sentence_at(article, start);
  if (quote.sentence != PLX_NONE)
    g_array_append_val(article->quotes, quote);
}

/* '', `` as typewriters have them, for a double mark. */
static gboolean is_twice(const char *at, const char *end)
{
  return (*at == '\'' || *at == '`') && at + 1 < end && at[1] == *at;
}

/* The place at a character, and where the next one begins. */
static Place place_at(const char *at, const char *end, gunichar before, const char **next)
{
  const gboolean twice = is_twice(at, end);
  *next = g_utf8_next_char(at) + (twice ? 1 : 0);
  return (Place){before, twice ? '"' : g_utf8_get_char(at), *next < end ? g_utf8_get_char(*next) : 0};
}

/* Where a paragraph closes a quotation that one before it has opened: at the first mark of its pair, behind a
 * sentence or part of one. The text's start if it has no such mark, NULL if the mark is none that closes it.
 */
static const char *closing_mark(const char *text, PlxSpan span, const MarkPair *pair)
{
  const char *end = text + span.end;
  gunichar before = 0;
  for (const char *at = text + span.start, *next; at < end; at = next) {
    const Place p = place_at(at, end, before, &next);
    before = p.at;
    if (p.at == pair->open || p.at == pair->close || is_alike(pair, p.at))
      return closes(pair, p) && !may_open(p, FALSE) && strchr(".,!?", (int)MIN(p.before, 0x7F)) != NULL
                 ? at
                 : NULL;
  }
  return text;
}

/* `“It was late. | Nobody came,” she said.`: is a quotation that the paragraph before left open closed in
 * this one or a few behind it? Typesetters open it anew in each. */
static gboolean goes_on(const PlxArticle *article, guint32 paragraph, const MarkPair *pair)
{
  const guint32 end = MIN(article->paragraphs->len, paragraph + MAX_PARAGRAPHS);
  for (guint32 i = paragraph; i < end; i++) {
    const PlxParagraph *p = plx_article_paragraph(article, i);
    const char *at = plx_block_is_furniture(p->block) ? NULL : closing_mark(article->text, p->span, pair);
    if (at != article->text)
      return at != NULL;
  }
  return FALSE;
}

/* `open` is the pair of a quotation that goes on from the paragraph before, or NULL; returns that of the one
 * that this paragraph leaves open. */
static const MarkPair *find_in_paragraph(PlxArticle *article, PlxSpan span, const MarkPair *open)
{
  const char *text = article->text, *end = text + span.end;
  guint32 start = span.start;
  gunichar before = 0;

  for (const char *at = text + span.start, *next; at < end; at = next) {
    const Place p = place_at(at, end, before, &next);
    before = p.at;
    if (open != NULL && closes(open, p)) {
      add_quote(article, start, (guint32)(at - text));
      open = NULL;
      continue;
    }
    if (open != NULL && reopens(open, p, text, start, (guint32)(at - text))) {
      add_quote(article, start, (guint32)(at - text));
      open = NULL;
    }
    /* a double mark inside what began with a single one: that one was an apostrophe */
    if (open != NULL && !(open->single && (p.at == '"' || p.at == 0x201C)))
      continue;
    const MarkPair *opened = pair_opened_by(p);
    if (opened == NULL)
      continue;
    open = opened;
    start = (guint32)(next - text);
  }
  if (open == NULL || open->single)
    return NULL;
  add_quote(article, start, span.end);
  return open;
}

void plx_quote_find(PlxArticle *article)
{
  const MarkPair *open = NULL;
  for (guint32 i = 0; i < article->paragraphs->len; i++) {
    const PlxParagraph *paragraph = plx_article_paragraph(article, i);
    open = open != NULL && goes_on(article, i, open) ? open : NULL;
    if (!plx_block_is_furniture(paragraph->block))
      open = find_in_paragraph(article, paragraph->span, open);
  }
}

PlxSpan plx_quote_outer(const PlxArticle *article, const PlxQuote *quote)
{
  const char *text = article->text, *end = text + article->length;
  PlxSpan outer = quote->span;
  const char *before = g_utf8_find_prev_char(text, text + outer.start);
  if (before != NULL && !g_ascii_isspace(*before)) /* none where it goes on from the paragraph before */
    outer.start = (guint32)(before - text);
  if (outer.start > 0 && is_twice(text + outer.start - 1, end))
    outer.start--;
  const char *close = text + outer.end;
  while (close < end && *close == ' ')
    close++;
  if (is_twice(close, end)) {
    outer.end = (guint32)(close + 2 - text);
    return outer;
  }
  const gunichar mark = close < end ? g_utf8_get_char(close) : 0;
  for (gsize i = 0; i < G_N_ELEMENTS(pairs) && mark != 0; i++)
    if (pairs[i].close == mark) {
      outer.end = (guint32)(g_utf8_next_char(close) - text);
      break;
    }
  return outer;
}

guint32 *plx_quote_map(const PlxArticle *article)
{
  const guint32 n_tokens = article->tokens->len;
  guint32 *map = g_new(guint32, n_tokens + 1), quote = 0;
  for (guint32 i = 0; i < n_tokens; i++) {
    const PlxSpan token = plx_article_token(article, i)->span;
    while (quote < article->quotes->len &&
           plx_quote_outer(article, plx_article_quote(article, quote)).end <= token.start)
      quote++;
    map[i] = PLX_NONE;
    if (quote < article->quotes->len &&
        plx_span_overlaps(plx_quote_outer(article, plx_article_quote(article, quote)), token))
      map[i] = quote;
  }
  return map;
}

guint32 plx_quote_words(const PlxArticle *article, const PlxQuote *quote, guint32 limit)
{
  const char *end = article->text + quote->span.end;
  guint32 words = 0;
  gboolean inside = FALSE;
  for (const char *at = article->text + quote->span.start; at < end && words < limit;
       at = g_utf8_next_char(at)) {
    const gboolean wordy = is_wordy(g_utf8_get_char(at)) || (inside && strchr("'’-.", *at) != NULL);
    words += wordy && !inside;
    inside = wordy;
  }
  return words;
}

gboolean plx_quote_is_spoken(const PlxArticle *article, const PlxQuote *quote)
{
  const char *start = article->text + quote->span.start, *at = article->text + quote->span.end;
  while (at > start) {
    at = g_utf8_prev_char(at);
    const gunichar c = g_utf8_get_char(at);
    if (!g_unichar_isspace(c) && c != '\'' && c != '"' && c != 0x2019 && c != 0x201D && c != 0x201C)
      return g_unichar_ispunct(c) && c != ')' && c != ']' && c != '%';
  }
  return FALSE;
}
