#include "relate/speaker.h"

#include "model/party.h"
#include "model/position.h"
#include "model/sense.h"

#define STEPS_UP 4 /* from a relative pronoun to the verb of its clause */

/* Is the source nobody after all: a reporter's turn in a transcript (`REYES:`), who speaks for the outlet, or
 * when it was said (`a video in August claiming`)? */
static gboolean is_mistaken(const PlxArticle *article, const PlxAttribution *a)
{
  gboolean small = FALSE;
  if (a->has_cue && article->text[a->cue.start] == ':') {
    for (guint32 i = a->source.start; i < a->source.end; i++)
      small |= g_ascii_islower(article->text[i]) != 0;
    return !small;
  }
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, plx_article_sentence_at(article, a->source.start));
  for (; i < article->times->len && plx_article_time(article, i)->span.start < a->source.end; i++)
    if (plx_span_contains(plx_article_time(article, i)->span, a->source))
      return TRUE;
  return FALSE;
}

/* The noun that `which` stands for (`a report which found that`); else the token itself. */
static guint32 named_by(const PlxArticle *article, const PlxAttribution *a, guint32 token)
{
  if (token == PLX_NONE || !plx_article_is_relative(article, token))
    return token;
  for (guint32 i = token, n = 0; i != PLX_NONE && n < STEPS_UP;
       i = plx_article_head(article, a->sentence, i), n++)
    if (plx_article_token(article, i)->deprel == PLX_DEPREL_ACL_RELCL)
      return plx_article_head(article, a->sentence, i);
  return token;
}

gboolean plx_can_speak(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const verbs[] = {"according to", "add",      "announce", "confirm", "decline",
                                      "deny",         "disclose", "say",      "tell",    NULL};
  static const char *const persons[] = {"he", "she", "they", "who"};
  static const char *const mute[] = {"alarm",  "headline", "history", "latest",
                                     "legend", "lore",     "version", NULL}; /* `an earlier version said` */
  static const char *const past[] = {"earlier", "previous"}; /* reports, of what was taken for true */
  static const char *const messages[] = {
      "announcement",  "assessment", "audit",     "document", "filing", "finding", "footage", "inquiry",
      "investigation", "letter",     "message",   "notice",   "poll",   "post",    "release", "report",
      "research",      "review",     "statement", "study",    "survey", "test",    "tweet",   NULL};
  static const char *const papers[] = {"data",    "documents", "figures", "images",    "logs",
                                       "minutes", "records",   "results", "statistics"}; /* one record is
                                                                                  broken, or history's */
  static const char *const written[] = {"provide", "require", "specify", "state", "stipulate", NULL};
  if (!a->has_source || is_mistaken(article, a))
    return FALSE;
  if (a->name != PLX_NONE)
    return TRUE;
  const guint32 head = named_by(article, a, plx_content_head(article, a->source));
  if (head == PLX_NONE)
    return FALSE;
  const PlxToken *token = plx_article_token(article, head);
  if (token->lemma != NULL && g_strv_contains(mute, token->lemma))
    return FALSE;
  if (head > 0 && PLX_TOKEN_ANY(article, head - 1, past) && plx_article_token_is(article, head, "reports"))
    return FALSE;
  if (PLX_TOKEN_ANY(article, head, persons))
    return TRUE;
  if (plx_article_token_is(article, head, "it")) /* a document */
    return a->verb != NULL && (g_strv_contains(written, a->verb) || g_strv_contains(verbs, a->verb));
  return token->upos == PLX_UPOS_PROPN || (token->lemma != NULL && plx_party_noun_is_media(token->lemma)) ||
         (a->verb != NULL && g_strv_contains(verbs, a->verb)) || plx_sense_is_person(token->lemma) ||
         (token->lemma != NULL && plx_party_noun_is_body(token->lemma)) ||
         plx_sense_compare_nouns(token->lemma, "office") != PLX_SENSE_OTHER ||
         plx_sense_compare_nouns(token->lemma, "document") != PLX_SENSE_OTHER ||
         PLX_TOKEN_ANY(article, head, papers) ||
         (token->lemma != NULL && g_strv_contains(messages, token->lemma));
}
