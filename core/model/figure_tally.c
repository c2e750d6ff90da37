/* How this works: from the number back to the nearest `toll` or `number of …` of its clause, over the verb
 * (rose to, put … at) and what tells of whom it is, but over no other number and no mark. Words, not the
 * tree: a long subject (the number of people killed by the quake in the south) is where trees go wrong. */
#include "model/figure_tally.h"

#include "model/nation.h"

#include <string.h>

#define REACH 24     /* tokens from the number back to the tally */
#define WORDS_OF 4   /* from `number of` to what it is of */
#define WORDS_FATE 4 /* from that to what befell them: `runners taken to hospital` */

static gboolean is_noun(const PlxToken *token)
{
  return token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN;
}

/* The tally's noun before the number; PLX_NONE. */
static guint32 find_noun(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const nouns[] = {"attendance", "count", "crowd", "number", "tally", "toll", NULL};
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  for (guint32 i = 1; i <= REACH && figure->token >= first + i; i++) {
    const PlxToken *token = plx_article_token(article, figure->token - i);
    if (token->upos == PLX_UPOS_PUNCT || token->upos == PLX_UPOS_CCONJ ||
        (token->upos == PLX_UPOS_NUM && !plx_span_contains(figure->span, token->span)))
      return PLX_NONE;
    if (is_noun(token) && token->lemma != NULL && g_strv_contains(nouns, token->lemma))
      return figure->token - i;
  }
  return PLX_NONE;
}

/* The verb of `the number of dead stands at nine`, which taggers take for a noun. */
static gboolean is_level_verb(const PlxArticle *article, guint32 token, guint32 end)
{
  static const char *const verbs[] = {"climbs", "falls", "jumps", "reaches", "rises", "stands"};
  static const char *const behind[] = {"at", "to"};
  return token + 1 < end && PLX_TOKEN_ANY(article, token, verbs) && PLX_TOKEN_ANY(article, token + 1, behind);
}

static gboolean are_people(const PlxArticle *article, guint32 noun)
{
  return plx_fate_is_count(plx_article_token(article, noun)->lemma) ||
         plx_nation_of_people(article, noun) != NULL;
}

/* What `number of` is of: `people killed`, `confirmed cases`, `the injured`. */
static gboolean read_of(const PlxArticle *article, guint32 noun, guint32 end, PlxTally *out)
{
  if (noun + 1 >= end || !plx_article_token_is(article, noun + 1, "of"))
    return FALSE;
  const guint32 last = MIN(end, noun + 2 + WORDS_OF);
  for (guint32 i = noun + 2; i < last; i++) {
    const PlxToken *token = plx_article_token(article, i);
    const PlxFate fate = plx_fate_of(token->lemma);
    if (is_level_verb(article, i, end))
      return FALSE;
    if (is_noun(token) && !(i + 1 < last && is_noun(plx_article_token(article, i + 1)))) {
      *out = (PlxTally){are_people(article, i) ? "person" : token->lemma, i, fate};
      for (guint32 k = i + 1; k < MIN(end, i + 1 + WORDS_FATE) && out->fate == PLX_FATE_NONE; k++)
        out->fate = plx_fate_of(plx_article_token(article, k)->lemma);
      return TRUE;
    }
    if (fate != PLX_FATE_NONE &&
        (i + 1 == end || !is_noun(plx_article_token(article, i + 1)) || is_level_verb(article, i + 1, end))) {
      *out = (PlxTally){"person", PLX_NONE, fate};
      return TRUE;
    }
  }
  return FALSE;
}

gboolean plx_figure_tally(const PlxArticle *article, const PlxFigure *figure, PlxTally *out)
{
  static const char *const gatherings[] = {"attendance", "crowd", NULL};
  if (figure->type != PLX_FIGURE_NUMBER || figure->counted_lemma != NULL)
    return FALSE;
  const guint32 noun = find_noun(article, figure);
  if (noun == PLX_NONE)
    return FALSE;
  if (read_of(article, noun, figure->token, out))
    return TRUE;
  const gboolean toll = strcmp(plx_article_token(article, noun)->lemma, "toll") == 0;
  *out = (PlxTally){"person", PLX_NONE, toll ? PLX_FATE_KILLED : PLX_FATE_NONE};
  return toll || g_strv_contains(gatherings, plx_article_token(article, noun)->lemma);
}
