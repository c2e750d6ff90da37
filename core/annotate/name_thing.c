/* How this works. A name of unknown kind may be a firm's, a ship's, a storm's. Words beside it tell: what it
 * is called (`the ferry Aurora`, `Odile, a hurricane,`), a word of the name itself, and what it does: what
 * sinks or erupts is no company, what hires and sells is. */
#include "annotate/name_thing.h"

#include "base/table.h"
#include "data/cues.h"
#include "model/sense.h"

#include <string.h>

gboolean plx_name_has_article(const PlxArticle *article, const PlxName *name)
{
  static const char *const words[] = {"a", "an", "the"};
  static const gboolean goes_on[PLX_N_UPOS] = {
      [PLX_UPOS_NOUN] = TRUE, [PLX_UPOS_PROPN] = TRUE, [PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_PART] = TRUE};
  const PlxSentence *s = plx_article_sentence(article, name->sentence);
  guint32 first = name->token, behind = name->token + 1;
  if (name->role != NULL || name->core.start != name->span.start)
    return FALSE;
  while (behind < s->first_token + s->n_tokens &&
         plx_article_token(article, behind)->span.start < name->span.end)
    behind++;
  if (behind < s->first_token + s->n_tokens && goes_on[plx_article_token(article, behind)->upos])
    return FALSE;
  while (first > s->first_token && plx_article_token(article, first)->span.start > name->span.start)
    first--;
  return PLX_TOKEN_ANY(article, first, words) ||
         (first > s->first_token && PLX_TOKEN_ANY(article, first - 1, words));
}

/* Is it, by the dictionary, of one of the kinds, and no person? */
static gboolean is_of_kind(const char *noun, const char *const *kinds, gsize n)
{
  for (gsize i = 0; i < n; i++)
    if (plx_sense_compare_nouns(noun, kinds[i]) != PLX_SENSE_OTHER)
      return !plx_sense_is_person(noun);
  return FALSE;
}

/* Is it a word for what is made or told: film, ferry, song? */
static gboolean is_thing(const char *noun)
{
  static const char *const kinds[] = {"artifact", "communication", "organization"};
  return is_of_kind(noun, kinds, G_N_ELEMENTS(kinds));
}

/* A noun in small letters, which taggers take for a part of the name behind it; NULL. */
static const char *common_noun(const PlxArticle *article, guint32 token)
{
  const PlxToken *noun = plx_article_token(article, token);
  const gboolean singular = noun->xpos == PLX_XPOS_NN || noun->xpos == PLX_XPOS_NNP;
  return singular && g_ascii_islower(article->text[noun->span.start]) ? noun->lemma : NULL;
}

gboolean plx_name_is_called_thing(const PlxArticle *article, const PlxName *name)
{
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, name->core, &end);
  if (first >= end || first <= plx_article_sentence(article, name->sentence)->first_token)
    return FALSE;
  const char *noun = common_noun(article, first - 1);
  return noun != NULL && is_thing(noun);
}

guint32 plx_name_top(const PlxArticle *article, const PlxName *name)
{
  guint32 top = name->token;
  for (guint32 head = top; head != PLX_NONE && plx_article_token(article, top)->deprel == PLX_DEPREL_FLAT;) {
    head = plx_article_head(article, name->sentence, top);
    top = head != PLX_NONE ? head : top;
  }
  return top;
}

/* The lemma of the verb that the name is the subject of; NULL. `verb` gets its token. */
static const char *own_verb(const PlxArticle *article, const PlxName *name, guint32 *verb)
{
  const guint32 top = plx_name_top(article, name);
  const PlxToken *token = plx_article_token(article, top);
  *verb = plx_article_head(article, name->sentence, top);
  if (!token->parsed || token->deprel != PLX_DEPREL_NSUBJ || *verb == PLX_NONE ||
      plx_article_token(article, *verb)->upos != PLX_UPOS_VERB)
    return NULL;
  return plx_article_token(article, *verb)->lemma;
}

/* `Aurora sank`, `the cup began`: it befell it, with nobody who did it, and nothing that it was done to. */
static gboolean befalls(const PlxArticle *article, const PlxName *name)
{
  static const char *const verbs[] = {"begin",  "burn",     "burst", "capsize", "crash",
                                      "derail", "end",      "erupt", "explode", "flood",
                                      "land",   "overturn", "sink",  "spread",  NULL};
  guint32 verb;
  const char *lemma = own_verb(article, name, &verb);
  return lemma != NULL && g_strv_contains(verbs, lemma) &&
         plx_article_child(article, name->sentence, verb, PLX_DEPREL_OBJ) == PLX_NONE &&
         plx_article_child(article, name->sentence, verb, PLX_DEPREL_XCOMP) == PLX_NONE;
}

/* Is a word of the name itself one for a thing: its first (`Mount Garda`) or its last (`Moss Bridge`)? */
static gboolean has_word_of_thing(const PlxArticle *article, const PlxName *name)
{
  static const char *const first_words[] = {"cape",  "cyclone",  "flight",  "hms", "hurricane",
                                            "lake",  "mount",    "mt",      "mv",  "ss",
                                            "storm", "tropical", "typhoon", "uss"};
  static const char *const last_words[] = {"act",   "award",   "bill",     "bowl",  "bridge",   "cup",
                                           "derby", "express", "festival", "hotel", "marathon", "palace",
                                           "park",  "prize",   "stadium",  "tower", "trophy",   "virus"};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, name->core, &end);
  return end > first + 1 &&
         (PLX_TOKEN_ANY(article, first, first_words) || PLX_TOKEN_ANY(article, end - 1, last_words));
}

/* Is the noun one for what is made, told or befalls, and for no body? */
static gboolean is_lifeless_noun(const char *noun)
{
  static const char *const kinds[] = {"artifact", "communication", "phenomenon", "storm", "vehicle", "virus"};
  return is_of_kind(noun, kinds, G_N_ELEMENTS(kinds)) &&
         plx_sense_compare_nouns(noun, "organization") == PLX_SENSE_OTHER;
}

/* `A new phone, the Nimbus`, `Odile, a hurricane`: the noun that the name stands in apposition with. */
static const char *apposed_noun(const PlxArticle *article, const PlxName *name)
{
  const PlxToken *token = plx_article_token(article, name->token);
  const guint32 of_name = plx_article_child(article, name->sentence, name->token, PLX_DEPREL_APPOS);
  const guint32 noun =
      token->deprel == PLX_DEPREL_APPOS ? plx_article_head(article, name->sentence, name->token) : of_name;
  if (noun == PLX_NONE || plx_article_token(article, noun)->upos != PLX_UPOS_NOUN)
    return NULL;
  return plx_article_token(article, noun)->lemma;
}

/* Does a noun right before or behind the name tell: the ferry Aurora, the Zarn virus? */
static gboolean is_beside_thing(const PlxArticle *article, const PlxName *name)
{
  const PlxSentence *s = plx_article_sentence(article, name->sentence);
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, name->core, &end);
  const char *before = first > s->first_token && first < end ? common_noun(article, first - 1) : NULL,
             *behind = end < s->first_token + s->n_tokens ? common_noun(article, end) : NULL;
  return (before != NULL && is_lifeless_noun(before)) || (behind != NULL && is_lifeless_noun(behind));
}

gboolean plx_name_is_lifeless(const PlxArticle *article, const PlxName *name)
{
  const char *apposed = apposed_noun(article, name);
  return befalls(article, name) || has_word_of_thing(article, name) || is_beside_thing(article, name) ||
         (apposed != NULL && is_lifeless_noun(apposed));
}

gboolean plx_name_speaks(const PlxArticle *article, const PlxName *name)
{
  guint32 verb;
  const char *lemma = own_verb(article, name, &verb);
  const PlxCue *cue =
      lemma != NULL ? plx_table_find(plx_cue_verbs, plx_n_cue_verbs, sizeof(PlxCue), lemma, strlen(lemma))
                    : NULL;
  return cue != NULL && (cue->frames & PLX_CUE_CLAUSE) != 0 &&
         (plx_article_head(article, name->sentence, verb) == PLX_NONE ||
          plx_article_token(article, verb)->deprel == PLX_DEPREL_PARATAXIS);
}

gboolean plx_name_acts(const PlxArticle *article, const PlxName *name)
{
  static const char *const verbs[] = {
      "accuse", "acquire", "agree",   "announce", "apologise", "apologize", "appeal",  "appoint", "buy",
      "cancel", "claim",   "decline", "deny",     "dismiss",   "employ",    "file",    "fire",    "hire",
      "invest", "issue",   "offer",   "own",      "pay",       "plan",      "publish", "recall",  "refuse",
      "report", "say",     "sell",    "sign",     "sue",       "tell",      "warn",    NULL};
  guint32 verb;
  const char *lemma = own_verb(article, name, &verb);
  return lemma != NULL && g_strv_contains(verbs, lemma);
}
