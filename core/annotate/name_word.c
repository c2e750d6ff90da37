#include "annotate/name_word.h"

#include "base/table.h"
#include "data/bodies.h"
#include "data/cities.h"
#include "data/territories.h"
#include "data/word_weights.h"
#include "model/nation.h"

#include <string.h>

#define MAX_PHRASE 5

static const struct {
  const char *key;
} calendar_words[] = {
    {"apr"},      {"april"},    {"aug"},      {"august"},    {"christmas"}, {"dec"},       {"december"},
    {"easter"},   {"feb"},      {"february"}, {"fri"},       {"friday"},    {"gmt"},       {"jan"},
    {"january"},  {"jul"},      {"july"},     {"jun"},       {"june"},      {"mar"},       {"march"},
    {"may"},      {"mon"},      {"monday"},   {"nov"},       {"november"},  {"oct"},       {"october"},
    {"sat"},      {"saturday"}, {"sept"},     {"september"}, {"sun"},       {"sunday"},    {"thu"},
    {"thursday"}, {"tue"},      {"tuesday"},  {"utc"},       {"wed"},       {"wednesday"},
};

/* A phrase of tokens as a table's key: lower case if `fold`, the last word as its lemma if `lemma`. FALSE if
 * too long. */
static gboolean phrase_key(const PlxArticle *article, guint32 first, guint32 last, gboolean fold,
                           gboolean lemma, char key[64])
{
  gsize n = 0;
  for (guint32 i = first; i <= last; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const char *word = article->text + token->span.start;
    gsize length = plx_span_length(token->span);
    if (lemma && i == last && token->lemma != NULL) {
      word = token->lemma;
      length = strlen(word);
    }
    const gsize space = i > first && token->span.start > plx_article_token(article, i - 1)->span.end ? 1 : 0;
    if (n + length + space >= 64)
      return FALSE;
    if (space > 0)
      key[n++] = ' ';
    for (gsize k = 0; k < length; k++)
      key[n++] = (char)(fold ? g_ascii_tolower(word[k]) : word[k]);
  }
  key[n] = '\0';
  return TRUE;
}

/* Is a token's lemma another word than the token? */
static gboolean has_other_lemma(const PlxArticle *article, guint32 i)
{
  const PlxToken *token = plx_article_token(article, i);
  const gsize length = plx_span_length(token->span);
  return token->lemma != NULL &&
         (strlen(token->lemma) != length ||
          g_ascii_strncasecmp(token->lemma, article->text + token->span.start, length) != 0);
}

/* The longest row of a table that ends with a token. */
static const void *find_phrase(const PlxArticle *article, const void *table, gsize n_rows, gsize row_size,
                               guint32 from, guint32 last, guint32 *first)
{
  const int forms = has_other_lemma(article, last) ? 2 : 1;
  guint32 at = last >= MAX_PHRASE - 1 ? last - (MAX_PHRASE - 1) : 0;
  for (at = MAX(at, from); at <= last; at++) {
    char key[64];
    for (int lemma = 0; lemma < forms; lemma++) {
      if (!phrase_key(article, at, last, TRUE, lemma, key))
        continue;
      const void *row = plx_table_find(table, n_rows, row_size, key, strlen(key));
      if (row != NULL) {
        *first = at;
        return row;
      }
    }
  }
  return NULL;
}

const PlxRoleNoun *plx_name_role(const PlxArticle *article, guint32 from, guint32 last, guint32 *first)
{
  const PlxSpan span = plx_article_token(article, last)->span;
  if (plx_span_length(span) == 2 && memcmp(article->text + span.start, "pm", 2) == 0) /* at 9 pm */
    return NULL;
  const PlxRoleNoun *role =
      find_phrase(article, plx_roles, plx_n_roles, sizeof(PlxRoleNoun), from, last, first);
  if (role != NULL)
    return role;
  /* a word with a hyphen in it: Super-agent */
  const char *hyphen = g_strrstr_len(article->text + span.start, (gssize)plx_span_length(span), "-");
  if (hyphen == NULL)
    return NULL;
  *first = last;
  return plx_table_find(plx_roles, plx_n_roles, sizeof(PlxRoleNoun), hyphen + 1,
                        (gsize)(article->text + span.end - hyphen) - 1);
}

const PlxBodyNoun *plx_name_body(const PlxArticle *article, guint32 from, guint32 last, guint32 *first)
{
  return find_phrase(article, plx_bodies, plx_n_bodies, sizeof(PlxBodyNoun), from, last, first);
}

static const PlxTerritory *find_territory(const char *key, gsize length)
{
  static const struct {
    const PlxTerritory *rows;
    const gsize *n;
  } tables[] = {{plx_territories, &plx_n_territories},
                {plx_demonyms, &plx_n_demonyms},
                {plx_capitals, &plx_n_capitals}};
  for (gsize i = 0; i < G_N_ELEMENTS(tables); i++) {
    const PlxTerritory *row = plx_table_find(tables[i].rows, *tables[i].n, sizeof(PlxTerritory), key, length);
    if (row != NULL)
      return row;
  }
  return NULL;
}

/* southeastern Armenia is Armenia's */
static gboolean is_compass(const PlxArticle *article, guint32 token)
{
  static const char *const words[] = {"northern",     "southern",     "eastern",
                                      "western",      "central",      "northeastern",
                                      "northwestern", "southeastern", "southwestern"};
  return PLX_TOKEN_ANY(article, token, words);
}

const char *plx_name_territory(const PlxArticle *article, guint32 first, guint32 last)
{
  char key[64];
  if (last > first && is_compass(article, first))
    first++;
  if (last < first || last - first >= MAX_PHRASE || !phrase_key(article, first, last, FALSE, FALSE, key))
    return NULL;
  const gsize length = strlen(key);
  const PlxTerritory *row = find_territory(key, length);
  if (row == NULL && length > 3 && key[length - 1] == 's') /* the Armenians */
    row = plx_table_find(plx_demonyms, plx_n_demonyms, sizeof(PlxTerritory), key, length - 1);
  return row != NULL ? row->name : NULL;
}

gboolean plx_name_is_territory(const PlxArticle *article, guint32 first, guint32 last)
{
  char key[64];
  return phrase_key(article, first, last, FALSE, FALSE, key) && plx_is_territory(key, strlen(key));
}

char *plx_name_text(const PlxArticle *article, guint32 first, guint32 last)
{
  const PlxSpan span =
      plx_span(plx_article_token(article, first)->span.start, plx_article_token(article, last)->span.end);
  return plx_article_excerpt(article, span);
}

static gboolean is_possessive(const char *word, gsize length)
{
  static const char *const marks[] = {"'s", "’s", "'", "’"};
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
    if (strlen(marks[i]) == length && memcmp(marks[i], word, length) == 0)
      return TRUE;
  return FALSE;
}

static guint32 letter_flags(const char *word, gsize length)
{
  const char *end = word + length;
  gsize letters = 0, upper = 0;
  for (const char *at = word; at < end; at = g_utf8_next_char(at)) {
    const gunichar c = g_utf8_get_char(at);
    letters += g_unichar_isalnum(c) ? 1 : 0;
    upper += g_unichar_isupper(c) ? 1 : 0;
  }
  if (!g_unichar_isupper(g_utf8_get_char(word)))
    return 0;
  return PLX_WORD_CAPITAL | (upper >= 2 && upper == letters ? PLX_WORD_ACRONYM : 0u);
}

static guint32 table_flags(const char *word, gsize length)
{
  guint32 flags = 0;
  const gsize plain = length > 3 && word[length - 1] == '.' ? length - 1 : length; /* Nov. */
  if (PLX_TABLE_FIND_FOLDED(calendar_words, word, plain) != NULL)
    flags |= PLX_WORD_CALENDAR;
  if (plx_table_find_folded(plx_titles, plx_n_titles, sizeof(PlxTitle), word, length) != NULL)
    flags |= PLX_WORD_TITLE;
  if (plx_table_find(plx_given_names, plx_n_given_names, sizeof(PlxGivenName), word, length) != NULL)
    flags |= PLX_WORD_GIVEN;
  if (plx_is_territory(word, length) ||
      plx_table_find(plx_capitals, plx_n_capitals, sizeof(PlxTerritory), word, length) != NULL)
    flags |= PLX_WORD_PLACE;
  if (plx_table_find(plx_demonyms, plx_n_demonyms, sizeof(PlxTerritory), word, length) != NULL)
    flags |= PLX_WORD_DEMONYM;
  return flags;
}

static guint32 syntax_flags(const PlxToken *token, guint32 flags)
{
  switch (token->upos) {
  case PLX_UPOS_PROPN:
  case PLX_UPOS_NOUN:
  case PLX_UPOS_ADJ:
    flags |= PLX_WORD_NOMINAL;
    break;
  case PLX_UPOS_NUM:
  case PLX_UPOS_DET:
    flags |= PLX_WORD_OPENER;
    break;
  case PLX_UPOS_PRON:
    flags |= token->xpos == PLX_XPOS_PRPS ? PLX_WORD_OPENER : 0u;
    break;
  case PLX_UPOS_X: /* untagged: upper case must do */
    flags |= flags & PLX_WORD_CAPITAL ? PLX_WORD_NOMINAL : 0u;
    break;
  default:
    break;
  }
  if (token->xpos == PLX_XPOS_NNS || token->xpos == PLX_XPOS_NNPS)
    flags |= PLX_WORD_PLURAL;
  return flags;
}

/* `Dh5,000`, `M6.1`: a number with a sign before it. */
static gboolean is_number(const char *word, gsize length)
{
  gsize i = 0;
  while (i < length && g_ascii_isalpha(word[i]))
    i++;
  return i + 2 < length && g_ascii_isdigit(word[i]) &&
         (memchr(word + i, ',', length - i) != NULL || memchr(word + i, '.', length - i) != NULL);
}

/* Does upper case mean something here? Not at a sentence's start, for a word that is no name for the tagger.
 */
static guint32 word_flags(const PlxArticle *article, guint32 i, gboolean initial)
{
  const PlxToken *token = plx_article_token(article, i);
  const char *word = article->text + token->span.start;
  const gsize length = plx_span_length(token->span);
  if (length == 0)
    return 0;
  if (is_possessive(word, length))
    return PLX_WORD_POSSESSIVE;
  if (length == 1 && *word == '-')
    return PLX_WORD_HYPHEN;
  if (word[length - 1] == '$' || is_number(word, length))
    return 0;
  guint32 flags = letter_flags(word, length);
  if (flags != 0)
    flags |= table_flags(word, length);
  else if (token->upos != PLX_UPOS_VERB && /* she will miss it */
           plx_table_find_folded(plx_titles, plx_n_titles, sizeof(PlxTitle), word, length) != NULL)
    flags |= PLX_WORD_TITLE;
  if (initial && token->upos != PLX_UPOS_PROPN &&
      !(flags & (PLX_WORD_PLACE | PLX_WORD_DEMONYM | PLX_WORD_ACRONYM)))
    flags &= ~(guint32)(PLX_WORD_CAPITAL | PLX_WORD_GIVEN);
  flags = syntax_flags(token, flags);
  if ((flags & PLX_WORD_TITLE) != 0)
    flags = (flags | PLX_WORD_NOMINAL | PLX_WORD_CAPITAL) & ~(guint32)PLX_WORD_OPENER;
  return flags;
}

/* The words of a body known by name are one: Associated Press. */
static void link_bodies(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  const guint32 end = sentence->first_token + sentence->n_tokens;
  for (guint32 first = sentence->first_token; first < end; first++) {
    if (!(words[first] & PLX_WORD_CAPITAL))
      continue;
    for (guint32 last = first; last < MIN(end, first + MAX_PHRASE); last++) {
      char key[64];
      if (!phrase_key(article, first, last, FALSE, FALSE, key) ||
          plx_table_find(plx_known_bodies, plx_n_known_bodies, sizeof(PlxKnownBody), key, strlen(key)) ==
              NULL)
        continue;
      for (guint32 i = first; i <= last; i++)
        words[i] |= PLX_WORD_CAPITAL | PLX_WORD_NOMINAL;
    }
  }
}

static void clear_flags(const PlxArticle *article, guint32 *words, PlxSpan span, guint32 of, guint32 flags)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, span, &end); i < end; i++)
    if (words[i] & of)
      words[i] &= ~flags;
}

/* `EUR 38m`, `40 KM`, `9 p.m. EST`: signs of units and zones are nobody's names. */
static void clear_units(const PlxArticle *article, guint32 *words)
{
  static const guint32 named = PLX_WORD_CAPITAL | PLX_WORD_ACRONYM | PLX_WORD_GIVEN;
  for (guint32 i = 0; i < article->figures->len; i++)
    if (plx_article_figure(article, i)->unit != NULL)
      clear_flags(article, words, plx_article_figure(article, i)->span, named, named);
  for (guint32 i = 0; i < article->times->len; i++)
    clear_flags(article, words, plx_article_time(article, i)->span, PLX_WORD_ACRONYM, named);
}

guint32 *plx_name_words(const PlxArticle *article)
{
  guint32 *words = g_new0(guint32, article->tokens->len + 1);
  for (guint32 s = 0; s < article->sentences->len; s++) {
    const PlxSentence *sentence = plx_article_sentence(article, s);
    if (sentence->furniture)
      continue;
    gboolean initial = TRUE;
    for (guint32 i = 0; i < sentence->n_tokens; i++) {
      const guint32 token = sentence->first_token + i;
      words[token] = word_flags(article, token, initial);
      initial = initial && plx_article_token(article, token)->upos == PLX_UPOS_PUNCT;
    }
    link_bodies(article, sentence, words);
    plx_name_link(article, sentence, words);
  }
  clear_units(article, words);
  return words;
}
