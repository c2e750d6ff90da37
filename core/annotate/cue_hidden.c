#include "annotate/cue_hidden.h"

#define LONGEST_SPEAKER 6 /* words */

/* The noun phrase that alone stands between the last comma and the token, with what hangs on it (`a notice to
 * the state`): its first token, or PLX_NONE. */
static guint32 phrase_before(const PlxArticle *article, guint32 token)
{
  static const gboolean nominal[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE,  [PLX_UPOS_ADP] = TRUE,  [PLX_UPOS_DET] = TRUE,
      [PLX_UPOS_NOUN] = TRUE, [PLX_UPOS_PRON] = TRUE, [PLX_UPOS_PROPN] = TRUE};
  guint32 first = token;
  while (first > 0 && token - first < LONGEST_SPEAKER && nominal[plx_article_token(article, first - 1)->upos])
    first--;
  return first > 0 && first < token && plx_article_token_is(article, first - 1, ",") ? first : PLX_NONE;
}

/* `…, satellite data show.`: what is found in several documents or figures, right before the token. */
static gboolean follows_documents(const PlxArticle *article, guint32 token)
{
  static const char *const documents[] = {"data",    "documents", "figures", "files",      "filings",
                                          "images",  "numbers",   "papers",  "polls",      "records",
                                          "reports", "results",   "studies", "statistics", "surveys"};
  return PLX_TOKEN_ANY(article, token - 1, documents);
}

/* `…, the mayor warns.`: a verb that taggers take for a noun. Some are nouns of many as well, so that they
 * may end a list (`films, talk shows`): `…, a new poll shows.` */
static gboolean ends_sentence(const PlxArticle *article, guint32 token)
{
  static const char *const nouns[] = {"claims",  "estimates", "finds",  "forecasts",
                                      "reports", "shows",     "states", "suggests"};
  static const char *const words[] = {"admits",  "alleges",  "argues",  "believes", "confirms",
                                      "insists", "predicts", "reckons", "says",     "warns"};
  static const char *const of_many[] = {"indicate", "show", "suggest"};
  if (!plx_article_token_is(article, token + 1, "."))
    return FALSE;
  if (PLX_TOKEN_ANY(article, token, of_many) && follows_documents(article, token))
    return phrase_before(article, token) != PLX_NONE;
  const gboolean noun = PLX_TOKEN_ANY(article, token, nouns);
  if (!noun && !PLX_TOKEN_ANY(article, token, words))
    return FALSE;
  const guint32 first = phrase_before(article, token);
  return first != PLX_NONE && (!noun || plx_article_token(article, first)->upos == PLX_UPOS_DET);
}

/* A medium, by its name or by its kind, or a document. */
static gboolean is_medium(const PlxArticle *article, guint32 token)
{
  static const char *const kinds[] = {"affidavit", "agency",    "broadcaster", "channel",    "complaint",
                                      "daily",     "document",  "filing",      "indictment", "lawsuit",
                                      "magazine",  "newspaper", "paper",       "report",     "site",
                                      "statement", "station",   "suit",        "warrant",    "website"};
  return g_ascii_isupper(article->text[plx_article_token(article, token)->span.start]) ||
         PLX_TOKEN_ANY(article, token, kinds) ||
         (token > 0 && PLX_TOKEN_ANY(article, token - 1, kinds)); /* news agency dpa */
}

gboolean plx_cue_is_hidden(const PlxArticle *article, guint32 token)
{
  static const char *const words[] = {"claims", "estimates", "forecasts", "notes", "reports", "states"};
  if (token == 0 || token + 1 >= article->tokens->len)
    return FALSE;
  if (ends_sentence(article, token))
    return TRUE;
  return (plx_article_token_is(article, token + 1, ".") ||
          plx_article_token(article, token + 1)->upos == PLX_UPOS_AUX) &&
         PLX_TOKEN_ANY(article, token, words) && is_medium(article, token - 1);
}
