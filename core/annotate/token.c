/* How this works: a sentence falls into chunks between white space. A chunk of letters alone, three in four,
 * is a token at once; any other is taken apart from left to right, a word (token_word.c), an address
 * (token_address.c) or a mark (token_mark.c) at a time. The conventions are those of UD English EWT. What is
 * written as one but is two words, `don't`, gives two tokens, of which the second is marked a clitic. */
#include "annotate/annotate.h"
#include "annotate/token_part.h"
#include "annotate/token_table.h"

#define MAX_SENTENCE_TOKENS 1000

/* Where the sentence's own full stop stands: it is a token even behind an abbreviation. */
static gsize find_last_stop(const char *text, PlxSpan span)
{
  gsize at = span.end;
  while (at > span.start) {
    const PlxChar c = plx_char_before(text, span.start, at);
    at -= c.length;
    if (c.code == '.')
      return at;
    if (c.class != PLX_CHAR_CLOSE && c.class != PLX_CHAR_QUOTE && c.class != PLX_CHAR_APOSTROPHE)
      break;
  }
  return G_MAXSIZE;
}

/* A word of ASCII letters alone. */
static void add_plain(PlxTokenizer *t, gsize start, gsize end)
{
  const gsize first = plx_word_contraction(t->text + start, end - start);
  plx_tokenizer_add(t, start, first > 0 ? start + first : end, FALSE);
  if (first > 0)
    plx_tokenizer_add(t, start + first, end, TRUE);
}

/* A chunk that is more than letters. */
static void add_chunk(PlxTokenizer *t, gsize start, gsize end)
{
  gboolean fresh = TRUE; /* no word yet: an address may begin here */
  for (gsize at = start; at < end;) {
    const PlxChar c = plx_char_at(t->text, at, end);
    const gsize address = fresh ? plx_token_address(t, at, end) : at;
    if (address > at) {
      plx_tokenizer_add(t, at, address, FALSE);
      at = address;
      fresh = FALSE;
    } else if (plx_char_is_word(c)) {
      at = plx_token_word(t, at, 0, end);
      fresh = FALSE;
    } else {
      at = plx_token_mark(t, start, at, end);
    }
  }
}

/* Is it a mark that only ever stands alone behind a word, and the last of its chunk? */
static gboolean ends_chunk(const PlxTokenizer *t, gsize at, gsize end)
{
  const char mark = t->text[at];
  return (mark == ',' || mark == ';' || mark == ':' || (mark == '.' && at == t->last_stop)) &&
         (at + 1 == end || t->text[at + 1] == ' ');
}

static gsize letters_end(const char *text, gsize at, gsize end)
{
  while (at < end && g_ascii_isalpha(text[at]))
    at++;
  return at;
}

/* Add the tokens of the chunk that begins at a place, or pass over white space; returns where it ends. */
static gsize tokenize_chunk(PlxTokenizer *t, gsize start, gsize end)
{
  gsize at = letters_end(t->text, start, end);
  PlxChar c = plx_char_at(t->text, at, end);
  if (at == start && c.class == PLX_CHAR_SPACE)
    return at + c.length;
  if (c.class == PLX_CHAR_SPACE || c.class == PLX_CHAR_END) {
    add_plain(t, start, at);
    return at;
  }
  if (at > start && ends_chunk(t, at, end)) {
    add_plain(t, start, at);
    plx_tokenizer_add(t, at, at + 1, FALSE);
    return at + 1;
  }
  for (; c.class != PLX_CHAR_SPACE && c.class != PLX_CHAR_END; c = plx_char_at(t->text, at, end))
    at += c.length;
  add_chunk(t, start, at);
  return at;
}

/* Append the tokens of a stretch of text. */
static void tokenize(PlxTokenizer *t, PlxSpan span, GArray *tokens)
{
  const guint32 first = tokens->len;
  g_array_set_size(tokens, first + plx_span_length(span));
  t->out = &g_array_index(tokens, PlxToken, first);
  t->n = 0;
  t->last_stop = find_last_stop(t->text, span);
  t->quote_open = FALSE;
  for (gsize at = span.start; at < span.end;)
    at = tokenize_chunk(t, at, span.end);
  g_array_set_size(tokens, first + t->n);
}

/* Add a sentence with its tokens from `first` on, in parts if there are too many. */
static void add_sentence(GArray *sentences, const GArray *tokens, PlxSentence sentence, guint32 first)
{
  const guint32 end = sentence.span.end;
  const gboolean cut = sentence.cut;
  do {
    sentence.first_token = first;
    sentence.n_tokens = MIN(tokens->len - first, MAX_SENTENCE_TOKENS);
    first += sentence.n_tokens;
    sentence.cut = cut || first < tokens->len;
    sentence.span.end = first < tokens->len ? g_array_index(tokens, PlxToken, first - 1).span.end : end;
    g_array_append_val(sentences, sentence);
    if (first < tokens->len)
      sentence.span.start = g_array_index(tokens, PlxToken, first).span.start;
  } while (first < tokens->len);
}

void plx_annotate_tokens(PlxArticle *article)
{
  GArray *whole = article->sentences;
  GArray *sentences = g_array_sized_new(FALSE, TRUE, sizeof(PlxSentence), whole->len);
  GArray *tokens = g_array_sized_new(FALSE, FALSE, sizeof(PlxToken), (guint)(article->length / 5) + 1);
  PlxTokenizer t = {.text = article->text};
  for (guint32 i = 0; i < whole->len; i++) {
    const PlxSentence sentence = g_array_index(whole, PlxSentence, i);
    const guint32 first = tokens->len;
    tokenize(&t, sentence.span, tokens);
    add_sentence(sentences, tokens, sentence, first);
  }
  g_array_unref(whole);
  g_array_unref(article->tokens);
  article->sentences = sentences;
  article->tokens = tokens;
}
