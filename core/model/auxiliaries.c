#include "model/auxiliaries.h"

#define REACH 10

static gboolean is_not(const PlxArticle *article, guint32 token)
{
  static const char *const nots[] = {"n't", "n’t", "not"};
  return PLX_TOKEN_ANY(article, token, nots);
}

static void read_auxiliary(const PlxArticle *article, guint32 token, PlxAuxiliaries *found)
{
  static const char *const modals[] = {"could", "may", "might", "would", "'d", "’d"};
  static const char *const shoulds[] = {"ought", "should"};
  static const char *const have[] = {"have", "has", "had", "having", "'ve", "’ve"};
  static const char *const past[] = {"was", "were", "had", "did"};
  found->any = TRUE;
  found->modal |= PLX_TOKEN_ANY(article, token, modals);
  found->may |= plx_article_token_is(article, token, "may");
  found->should |= PLX_TOKEN_ANY(article, token, shoulds);
  found->could |= plx_article_token_is(article, token, "could");
  found->perfect |= PLX_TOKEN_ANY(article, token, have);
  found->past |= PLX_TOKEN_ANY(article, token, past);
  found->been |= plx_article_token_is(article, token, "been");
}

PlxAuxiliaries plx_auxiliaries_of(const PlxArticle *article, guint32 sentence, guint32 verb)
{
  static const char *const guesses[] = {"likely", "perhaps", "possibly", "presumably", "probably"};
  const guint32 first = plx_article_sentence(article, sentence)->first_token;
  PlxAuxiliaries found = {0};
  for (guint32 i = verb; i > first && verb - i < REACH; i--) {
    const PlxToken *token = plx_article_token(article, i - 1);
    if (plx_article_head(article, sentence, i - 1) != verb)
      continue;
    if (token->upos == PLX_UPOS_AUX)
      read_auxiliary(article, i - 1, &found);
    found.unable |= plx_article_token_is(article, i - 1, "could") && is_not(article, i);
    found.guessed |= token->upos == PLX_UPOS_ADV && PLX_TOKEN_ANY(article, i - 1, guesses);
    found.negated |= is_not(article, i - 1) || plx_article_token_is(article, i - 1, "never");
    found.due |= plx_article_token_is(article, i - 1, "due");
    found.to |= token->xpos == PLX_XPOS_TO;
  }
  return found;
}
