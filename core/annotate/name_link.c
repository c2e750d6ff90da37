/* What words mean beside others: the small words within names, and the capitals that are none. */
#include "annotate/name_word.h"

#include "data/cities.h"
#include "data/word_weights.h"

#include <string.h>

/* `of` inside a role is part of it: Secretary of State. */
static void link_roles(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  const guint32 end = sentence->first_token + sentence->n_tokens;
  for (guint32 i = sentence->first_token + 1; i + 1 < end; i++) {
    guint32 first;
    if (!plx_article_token_is(article, i, "of"))
      continue;
    for (guint32 last = i + 1; last < MIN(end, i + 3); last++)
      if (plx_name_role(article, sentence->first_token, last, &first) != NULL && first < i)
        words[i] = PLX_WORD_NOMINAL | (words[i - 1] & words[i + 1] & PLX_WORD_CAPITAL);
  }
}

/* Does a run of capitals from `first` end in the noun of a body? */
static gboolean ends_in_body(const PlxArticle *article, const guint32 *words, guint32 first, guint32 end)
{
  guint32 last = first, noun;
  while (last + 1 < end && (words[last + 1] & PLX_WORD_CAPITAL))
    last++;
  return plx_name_body(article, first, last, &noun) != NULL;
}

/* Is the possessive mark part of a name: the Workers' Union, the Women's League, St Bride's Hospice? */
static gboolean is_inner(const PlxArticle *article, const PlxSentence *s, const guint32 *words, guint32 mark)
{
  static const char *const groups[] = {"children", "men", "people", "women"};
  static const char *const saints[] = {"st", "saint"};
  const guint32 owner = mark - 1, end = s->first_token + s->n_tokens;
  if (!(words[owner] & PLX_WORD_CAPITAL) || !(words[mark + 1] & PLX_WORD_CAPITAL) ||
      (words[mark + 1] & PLX_WORD_CALENDAR) || (words[owner] & (PLX_WORD_PLACE | PLX_WORD_DEMONYM)))
    return FALSE;
  if (owner > s->first_token && PLX_TOKEN_ANY(article, owner - 1, saints))
    return TRUE;
  const gboolean plural = (words[owner] & PLX_WORD_PLURAL) || PLX_TOKEN_ANY(article, owner, groups);
  return plural && ends_in_body(article, words, mark + 1, end);
}

static void link_owners(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  for (guint32 i = sentence->first_token + 1; i + 1 < sentence->first_token + sentence->n_tokens; i++)
    if ((words[i] & PLX_WORD_POSSESSIVE) && is_inner(article, sentence, words, i))
      words[i] = PLX_WORD_INNER | PLX_WORD_CAPITAL | PLX_WORD_NOMINAL;
}

gboolean plx_name_ends_firm(const PlxArticle *article, guint32 token)
{
  static const char *const words[] = {"associates", "bros", "brothers", "holdings", "partners", "sons"};
  return PLX_TOKEN_ANY(article, token, words) &&
         g_ascii_isupper(article->text[plx_article_token(article, token)->span.start]);
}

/* The Arabic article in small letters is the name's: al-Sisi, el-Sissi. */
static void link_articles(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  static const char *const forms[] = {"al", "el", "ul"};
  for (guint32 i = sentence->first_token; i + 2 < sentence->first_token + sentence->n_tokens; i++)
    if (PLX_TOKEN_ANY(article, i, forms) && (words[i + 1] & PLX_WORD_HYPHEN) &&
        (words[i + 2] & PLX_WORD_CAPITAL) &&
        plx_article_token(article, i)->span.end + 1 == plx_article_token(article, i + 2)->span.start)
      words[i] = PLX_WORD_CAPITAL | PLX_WORD_NOMINAL;
}

#define NO_WORD 160 /* what is as rare in English news as that is foreign */

/* Is it no word of English, or too short for one that makes a compound? */
static gboolean is_syllable(const PlxArticle *article, const PlxToken *token)
{
  const gsize length = plx_span_length(token->span);
  const gint32 row = plx_words_find(&plx_weighed_words, article->text + token->span.start, length);
  return length <= 2 || row < 0 || plx_word_weights[row] >= NO_WORD;
}

/* The second syllable of a name: Kim Jong-un, Moon Jae-in, Fukushima Dai-ichi; not Moon Bae-led. */
static void link_syllables(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  for (guint32 i = sentence->first_token + 2; i + 1 < sentence->first_token + sentence->n_tokens; i++) {
    const PlxToken *token = plx_article_token(article, i + 1);
    if ((words[i] & PLX_WORD_HYPHEN) && (words[i - 1] & words[i - 2] & PLX_WORD_CAPITAL) &&
        g_ascii_islower(article->text[token->span.start]) &&
        plx_article_token(article, i - 1)->span.end + 1 == token->span.start &&
        (token->upos == PLX_UPOS_PROPN || (token->upos != PLX_UPOS_VERB && is_syllable(article, token))))
      words[i + 1] |= PLX_WORD_CAPITAL | PLX_WORD_NOMINAL;
  }
}

/* A determiner with a capital that begins no sentence is the name's: All Nippon Airways. */
static void link_determiners(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  static const char *const forms[] = {"all", "both", "each", "every", "no", "our"};
  for (guint32 i = sentence->first_token + 1; i + 1 < sentence->first_token + sentence->n_tokens; i++) {
    const PlxToken *before = plx_article_token(article, i - 1);
    if ((words[i] & PLX_WORD_OPENER) && PLX_TOKEN_ANY(article, i, forms) &&
        g_ascii_isupper(article->text[plx_article_token(article, i)->span.start]) &&
        (g_ascii_islower(article->text[before->span.start]) || plx_article_token_is(article, i - 1, "the")) &&
        ((words[i + 1] & PLX_WORD_CAPITAL) || (words[i + 1] & PLX_WORD_HYPHEN)))
      words[i] = (words[i] | PLX_WORD_CAPITAL | PLX_WORD_NOMINAL) & ~(guint32)PLX_WORD_OPENER;
  }
}

/* What a number follows is no part of the name before it: Gulf Air Flight 072. */
static void cut_flights(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  static const char *const flights[] = {"flight", "flights"}, *const numbers[] = {"no", "no.", "number"};
  for (guint32 i = sentence->first_token; i + 1 < sentence->first_token + sentence->n_tokens; i++)
    if (PLX_TOKEN_ANY(article, i, flights) &&
        (g_ascii_isdigit(article->text[plx_article_token(article, i + 1)->span.start]) ||
         PLX_TOKEN_ANY(article, i + 1, numbers)))
      words[i] &= ~(guint32)PLX_WORD_CAPITAL;
}

/* A place of two words may begin a sentence: New York. */
static void link_first_place(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  const guint32 first = sentence->first_token;
  if (sentence->n_tokens < 2 || !(words[first + 1] & PLX_WORD_CAPITAL))
    return;
  g_autofree char *text = plx_name_text(article, first, first + 1);
  if (plx_name_territory(article, first, first + 1) != NULL || plx_city_zone(text, strlen(text)) != NULL)
    words[first] |= PLX_WORD_CAPITAL | PLX_WORD_NOMINAL;
}

/* A firm of any name may begin a sentence: Pinnock Brothers. */
static void link_first_firm(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  const guint32 first = sentence->first_token;
  if (sentence->n_tokens > 1 && (words[first + 1] & PLX_WORD_CAPITAL) &&
      plx_name_ends_firm(article, first + 1) && !(words[first] & PLX_WORD_OPENER))
    words[first] |= PLX_WORD_CAPITAL | PLX_WORD_NOMINAL;
}

/* Both halves of a name may begin a sentence, too: Rolls-Royce, but not `Post-Brexit Britain`. */
static void link_first_half(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  static const char *const prefixes[] = {"anti", "co",  "ex",  "inter", "mid",   "multi", "non",   "over",
                                         "post", "pre", "pro", "self",  "super", "trans", "under", "vice"};
  const guint32 first = sentence->first_token;
  if (sentence->n_tokens < 3 || !(words[first + 1] & PLX_WORD_HYPHEN) ||
      !(words[first + 2] & PLX_WORD_CAPITAL) || PLX_TOKEN_ANY(article, first, prefixes) ||
      !g_ascii_isupper(article->text[plx_article_token(article, first)->span.start]) ||
      plx_article_token(article, first)->span.end + 1 != plx_article_token(article, first + 2)->span.start)
    return;
  words[first] = (words[first] | PLX_WORD_CAPITAL | PLX_WORD_NOMINAL) & ~(guint32)PLX_WORD_OPENER;
}

/* `Jan de Wit`, `April Jones`: what is a month elsewhere. */
static void link_months(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  static const char *const before_months[] = {"by",   "early", "from", "in",    "last", "late", "mid",
                                              "next", "of",    "on",   "since", "this", "until"};
  for (guint32 i = sentence->first_token; i + 1 < sentence->first_token + sentence->n_tokens; i++)
    if ((words[i] & PLX_WORD_CALENDAR) && (words[i] & PLX_WORD_GIVEN) && (words[i + 1] & PLX_WORD_CAPITAL) &&
        !(words[i + 1] & PLX_WORD_CALENDAR) && plx_article_token(article, i + 1)->upos == PLX_UPOS_PROPN &&
        (i == sentence->first_token || !PLX_TOKEN_ANY(article, i - 1, before_months)))
      words[i] &= ~(guint32)PLX_WORD_CALENDAR;
}

void plx_name_link(const PlxArticle *article, const PlxSentence *sentence, guint32 *words)
{
  link_roles(article, sentence, words);
  link_articles(article, sentence, words);
  link_syllables(article, sentence, words);
  link_owners(article, sentence, words);
  link_first_place(article, sentence, words);
  link_first_firm(article, sentence, words);
  link_first_half(article, sentence, words);
  link_determiners(article, sentence, words);
  cut_flights(article, sentence, words);
  link_months(article, sentence, words);
}
