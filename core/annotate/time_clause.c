/* How this works: from the time's token up the tree to the first verb; its auxiliaries and form tell the
 * tense. Without a tree, the words within reach tell it: `will`, `scheduled`, `to`. */
#include "annotate/time_clause.h"

#define REACH 14

static gboolean is_verb(const PlxToken *token)
{
  return token->upos == PLX_UPOS_VERB || (token->upos == PLX_UPOS_AUX && token->deprel != PLX_DEPREL_AUX &&
                                          token->deprel != PLX_DEPREL_AUX_PASS);
}

static guint32 event_by_tree(const PlxArticle *article, guint32 sentence, guint32 token)
{
  guint32 noun = PLX_NONE;
  for (guint steps = 0; steps < REACH; steps++) {
    const guint32 head = plx_article_head(article, sentence, token);
    if (head == PLX_NONE)
      return noun;
    const PlxToken *word = plx_article_token(article, head);
    if (is_verb(word))
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

guint32 plx_time_event(const PlxArticle *article, guint32 sentence, guint32 token)
{
  const guint32 event =
      plx_article_token(article, token)->parsed ? event_by_tree(article, sentence, token) : PLX_NONE;
  return event != PLX_NONE ? event
                           : event_by_distance(article, plx_article_sentence(article, sentence), token);
}

static gboolean is_any(const PlxArticle *article, guint32 token, const char *const *words, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (plx_article_token_is(article, token, words[i]))
      return TRUE;
  return FALSE;
}

/* A word that makes what follows it, or the time near it, one to come. */
static gboolean is_future(const PlxArticle *article, guint32 token)
{
  static const char *const words[] = {"will",     "'ll",     "’ll", "wo",      "shall",   "scheduled",
                                      "expected", "expects", "due", "plans",   "planned", "slated",
                                      "upcoming", "going",   "set", "forecast"};
  return is_any(article, token, words, G_N_ELEMENTS(words));
}

static gboolean is_past(const PlxArticle *article, guint32 token)
{
  static const char *const words[] = {"was", "were", "had", "said", "did"};
  const PlxToken *word = plx_article_token(article, token);
  return (word->lemma != NULL && word->xpos == PLX_XPOS_VBD) ||
         is_any(article, token, words, G_N_ELEMENTS(words));
}

gint32 plx_time_tense(const PlxArticle *article, guint32 sentence, guint32 token, guint32 event)
{
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 first = s->first_token, end = first + s->n_tokens;
  const PlxToken *verb = event != PLX_NONE ? plx_article_token(article, event) : NULL;
  if (verb != NULL && verb->parsed && verb->xpos == PLX_XPOS_VBD)
    return -1;
  /* the verb's own auxiliaries, or the words before the time */
  const guint32 from = verb != NULL && verb->parsed ? event : token;
  for (guint32 i = 0; i <= REACH && from >= first + i; i++) {
    if (is_future(article, from - i))
      return 1;
    if (is_past(article, from - i))
      return -1;
  }
  if (verb != NULL && verb->parsed)
    return 0;
  for (guint32 i = 1; i <= REACH / 2 && token + i < end; i++) {
    if (is_future(article, token + i))
      return 1;
    if (is_past(article, token + i))
      return -1;
  }
  return 0;
}

/* ---- statement ---- */

static const PlxBound preposition_bounds[] = {
    [PLX_PREPOSITION_SINCE] = PLX_BOUND_AT_LEAST,   [PLX_PREPOSITION_FROM] = PLX_BOUND_AT_LEAST,
    [PLX_PREPOSITION_BY] = PLX_BOUND_AT_MOST,       [PLX_PREPOSITION_UNTIL] = PLX_BOUND_AT_MOST,
    [PLX_PREPOSITION_TO] = PLX_BOUND_EXACT,         [PLX_PREPOSITION_AFTER] = PLX_BOUND_MORE_THAN,
    [PLX_PREPOSITION_BEFORE] = PLX_BOUND_LESS_THAN,
};

guint32 plx_time_statement(const PlxTimeText *t, PlxTimeExpr *e)
{
  guint32 at = e->first;
  if (plx_time_kind_before(t, at) == PLX_TIME_HEDGE && e->form == PLX_FORM_POINT &&
      e->bound == PLX_BOUND_EXACT) {
    at--;
    if (t->items[at].value == PLX_BOUND_ABOUT)
      e->bound = PLX_BOUND_ABOUT;
  }
  if (plx_time_kind_before(t, at) != PLX_TIME_PREPOSITION)
    return at;
  const PlxTimeItem *preposition = plx_time_at(t, --at);
  if (preposition->value == PLX_PREPOSITION_OF)
    return at + 1;
  if (preposition->value >= PLX_PREPOSITION_SINCE && e->form == PLX_FORM_POINT && e->bound == PLX_BOUND_EXACT)
    e->bound = preposition_bounds[preposition->value];
  if (preposition->value == PLX_PREPOSITION_ON && plx_time_kind_before(t, at) == PLX_TIME_POSITION &&
      e->unit == PLX_UNIT_DAY) {
    at--;
    if (e->position == PLX_POSITION_NONE)
      e->position = (PlxTimePosition)t->items[at].value;
  }
  return at;
}
