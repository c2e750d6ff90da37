/* How this works: from the time's token up the tree to the first verb, or the nearest one where there is no
 * tree; what the tree mistakes most often is seen to by rules. */
#include "annotate/time_clause.h"

#define REACH 14
#define ASIDE 5 /* tokens from a time to the verb of `, they say,` */

static gboolean is_verb(const PlxToken *token)
{
  return token->upos == PLX_UPOS_VERB || (token->upos == PLX_UPOS_AUX && token->deprel != PLX_DEPREL_AUX &&
                                          token->deprel != PLX_DEPREL_AUX_PASS);
}

/* Is what somebody says, that something is in some state, headed by the word: `the fire has been under
 * control since 11, the mayor said`? */
static gboolean is_state(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const guint8 relation = plx_article_token(article, token)->deprel;
  const gboolean clause = relation == PLX_DEPREL_CCOMP || relation == PLX_DEPREL_PARATAXIS;
  return clause && plx_article_child(article, sentence, token, PLX_DEPREL_COP) != PLX_NONE &&
         plx_article_child(article, sentence, token, PLX_DEPREL_CASE) != PLX_NONE;
}

/* `The guests had left, and the hall was ablaze at nine`: a clause of its own. */
static gboolean is_added_state(const PlxArticle *article, guint32 sentence, guint32 token)
{
  return plx_article_token(article, token)->deprel == PLX_DEPREL_CONJ &&
         plx_article_child(article, sentence, token, PLX_DEPREL_COP) != PLX_NONE &&
         plx_article_child(article, sentence, token, PLX_DEPREL_NSUBJ) != PLX_NONE;
}

static guint32 event_by_tree(const PlxArticle *article, guint32 sentence, guint32 token)
{
  guint32 noun = PLX_NONE;
  for (guint steps = 0; steps < REACH; steps++) {
    const guint32 head = plx_article_head(article, sentence, token);
    if (head == PLX_NONE)
      return noun;
    const PlxToken *word = plx_article_token(article, head);
    if (is_verb(word) || is_state(article, sentence, head) || is_added_state(article, sentence, head))
      return head;
    if (plx_article_token(article, token)->deprel != PLX_DEPREL_FLAT &&
        (word->upos == PLX_UPOS_NOUN || word->upos == PLX_UPOS_ADJ))
      noun = head;
    token = head;
  }
  return noun;
}

static guint32 event_by_distance(const PlxArticle *article, const PlxSentence *sentence, guint32 token)
{
  const guint32 first = sentence->first_token, end = first + sentence->n_tokens;
  for (guint32 i = 1; i <= REACH; i++) {
    if (token >= first + i && plx_article_token(article, token - i)->upos == PLX_UPOS_VERB)
      return token - i;
    if (token + i < end && plx_article_token(article, token + i)->upos == PLX_UPOS_VERB)
      return token + i;
  }
  return PLX_NONE;
}

/* `officials said Tuesday the ship would sail`, `the pope attended a rally Thursday to pray`: a weekday
 * without its preposition goes with the verb before it, whatever the tree makes of it. The verb, or PLX_NONE.
 */
static guint32 verb_before_weekday(const PlxArticle *article, const PlxSentence *s, const PlxTimeExpr *e,
                                   guint32 first, guint32 last)
{
  const guint32 end = s->first_token + s->n_tokens;
  if (e->unit > PLX_UNIT_DAY || e->fields.weekday < 0 || e->chosen || first == s->first_token ||
      plx_article_token(article, first - 1)->upos == PLX_UPOS_ADP)
    return PLX_NONE;
  if (last + 1 < end && plx_time_is_prospect(article, last + 1)) /* `said the launch Tuesday would` */
    return PLX_NONE;
  for (guint32 i = 1; i <= REACH / 2 && first >= s->first_token + i; i++) {
    const PlxToken *token = plx_article_token(article, first - i);
    if (token->upos == PLX_UPOS_VERB)
      return token->xpos == PLX_XPOS_VBD ? first - i : PLX_NONE;
    if (token->upos != PLX_UPOS_NOUN && token->upos != PLX_UPOS_PROPN && token->upos != PLX_UPOS_ADJ &&
        token->upos != PLX_UPOS_DET && token->upos != PLX_UPOS_NUM && token->upos != PLX_UPOS_ADP)
      return PLX_NONE;
  }
  return PLX_NONE;
}

/* `declared an emergency on Thursday, and events were cancelled`: a time that ends a clause is of that
 * clause, not of the one that is added, whatever the tree makes of it. The verb, or PLX_NONE. */
static guint32 verb_of_clause(const PlxArticle *article, const PlxSentence *s, guint32 first, guint32 last)
{
  const guint32 end = s->first_token + s->n_tokens;
  if (last + 2 >= end || !plx_article_token_is(article, last + 1, ",") ||
      plx_article_token(article, last + 2)->upos != PLX_UPOS_CCONJ)
    return PLX_NONE;
  for (guint32 i = 1; i <= REACH && first >= s->first_token + i; i++)
    if (plx_article_token(article, first - i)->upos == PLX_UPOS_VERB)
      return first - i;
  return PLX_NONE;
}

static guint32 first_verb(const PlxArticle *article, guint32 from, guint32 end)
{
  for (guint32 i = from; i < end; i++)
    if (is_verb(plx_article_token(article, i)))
      return i;
  return PLX_NONE;
}

/* `On Friday, they say, a trickle was seen`: what is said between commas behind a time does not take it away
 * from its clause. The verb of that; PLX_NONE. */
static guint32 verb_behind_aside(const PlxArticle *article, const PlxSentence *s, guint32 said, guint32 last)
{
  static const char *const reports[] = {"believe", "claim", "recall", "report", "say", "tell", "think", NULL};
  const guint32 end = s->first_token + s->n_tokens;
  const char *verb = plx_article_token(article, said)->lemma;
  if (said <= last + 1 || said > last + ASIDE || said + 2 >= end || verb == NULL ||
      !g_strv_contains(reports, verb) || !plx_article_token_is(article, last + 1, ",") ||
      !plx_article_token_is(article, said + 1, ","))
    return PLX_NONE;
  return first_verb(article, said + 2, MIN(end, said + REACH));
}

/* `The roof fell, and on Saturday it was still there`: a time that stands between `and` and a subject is of
 * the clause that is added. Its verb; PLX_NONE. */
static guint32 verb_of_added(const PlxArticle *article, const PlxSentence *s, guint32 first, guint32 last)
{
  static const char *const ands[] = {"and", "but"};
  const guint32 end = s->first_token + s->n_tokens;
  const guint32 from = first > s->first_token && plx_article_token(article, first - 1)->upos == PLX_UPOS_ADP
                           ? first - 1
                           : first;
  if (from == s->first_token || !PLX_TOKEN_ANY(article, from - 1, ands) || last + 2 >= end)
    return PLX_NONE;
  const guint32 next = plx_article_token_is(article, last + 1, ",") ? last + 2 : last + 1;
  const guint8 upos = plx_article_token(article, next)->upos;
  if (upos != PLX_UPOS_PRON && upos != PLX_UPOS_DET && upos != PLX_UPOS_PROPN && upos != PLX_UPOS_NOUN)
    return PLX_NONE;
  return first_verb(article, next + 1, MIN(end, next + REACH));
}

guint32 plx_time_event(const PlxArticle *article, guint32 sentence, const PlxTimeExpr *e, guint32 first,
                       guint32 last)
{
  const guint32 before =
      verb_before_weekday(article, plx_article_sentence(article, sentence), e, first, last);
  if (before != PLX_NONE)
    return before;
  const guint32 event =
      plx_article_token(article, last)->parsed ? event_by_tree(article, sentence, last) : PLX_NONE;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 aside = event != PLX_NONE ? verb_behind_aside(article, s, event, last) : PLX_NONE;
  if (aside != PLX_NONE)
    return aside;
  const guint32 added =
      event == PLX_NONE || event < first ? verb_of_added(article, s, first, last) : PLX_NONE;
  if (added != PLX_NONE)
    return added;
  const guint32 own = event == PLX_NONE || event > last ? verb_of_clause(article, s, first, last) : PLX_NONE;
  if (own != PLX_NONE)
    return own;
  return event != PLX_NONE ? event : event_by_distance(article, s, last);
}

guint32 plx_time_achieved(const PlxArticle *article, guint32 sentence, guint32 event, guint32 last)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  if (event == PLX_NONE || last + 2 >= s->first_token + s->n_tokens ||
      g_strcmp0(plx_article_token(article, event)->lemma, "take") != 0 ||
      !plx_article_token_is(article, last + 1, "to") ||
      plx_article_token(article, last + 2)->upos != PLX_UPOS_VERB)
    return PLX_NONE;
  return last + 2;
}

gboolean plx_time_begins_state(const PlxArticle *article, guint32 sentence, guint32 event)
{
  return event != PLX_NONE && is_state(article, sentence, event);
}

gboolean plx_time_is_denied(const PlxArticle *article, guint32 sentence, guint32 event)
{
  static const char *const nots[] = {"not", "n't", "n’t", "never"};
  const guint32 first = plx_article_sentence(article, sentence)->first_token;
  for (guint32 i = event; event != PLX_NONE && i > first && event - i < REACH / 2; i--)
    if (PLX_TOKEN_ANY(article, i - 1, nots) && plx_article_head(article, sentence, i - 1) == event)
      return TRUE;
  return FALSE;
}
