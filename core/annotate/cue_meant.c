/* How a cue is meant where it stands: in the active or the passive, negated or not, with what force. */
#include "annotate/cue.h"

#include <string.h>

/* `Ida Lund, the mayor, called for calm.`: the parser makes the name the root, and the verb behind the comma
 * a participle that describes it. */
static gboolean is_main_verb(const PlxTree *tree, guint32 verb)
{
  const guint32 head = tree->head[verb];
  return head != PLX_NONE && tree->head[head] == PLX_NONE && verb > 0 &&
         plx_article_token_is(tree->article, verb - 1, ",") &&
         plx_tree_child(tree, verb, PLX_DEPREL_OBL_AGENT) == PLX_NONE &&
         plx_tree_child_with_case(tree, verb, PLX_DEPREL_OBL, "by") == PLX_NONE;
}

/* `Analysts estimated that …`: no participle has such a clause. */
static gboolean has_that_clause(const PlxTree *tree, guint32 verb)
{
  const guint32 clause = plx_tree_child(tree, verb, PLX_DEPREL_CCOMP), noun = tree->head[verb];
  if (clause != PLX_NONE)
    return plx_article_token_is(tree->article, tree->range[clause].first, "that");
  if (noun == PLX_NONE || tree->head[noun] != PLX_NONE)
    return FALSE;
  for (guint32 i = tree->first_child[noun]; i != PLX_NONE;
       i = tree->next[i]) /* that trees hang on analysts */
    if (i > verb && plx_article_token(tree->article, i)->upos == PLX_UPOS_VERB &&
        plx_article_token_is(tree->article, tree->range[i].first, "that"))
      return TRUE;
  return FALSE;
}

/* `Believed to be`: nobody believes to be. */
static gboolean is_said_to(const PlxTree *tree, guint32 verb)
{
  static const char *const words[] = {"alleged", "believed",  "known",   "reported",  "rumoured",
                                      "said",    "suspected", "thought", "understood"};
  return PLX_TOKEN_ANY(tree->article, verb, words) && verb + 1 < tree->article->tokens->len &&
         plx_article_token_is(tree->article, verb + 1, "to") &&
         plx_article_token(tree->article, verb + 1)->upos == PLX_UPOS_PART;
}

/* `Man charged with murder`, `Lund accused of theft`, `Two killed, driver charged`: who accuses somebody
 * names him right behind the verb. */
static gboolean lacks_accused(const PlxTree *tree, guint32 verb)
{
  static const char *const words[] = {"accused", "charged", "suspected"};
  static const char *const behind[] = {"of", "with", "in", "over"};
  if (!PLX_TOKEN_ANY(tree->article, verb, words))
    return FALSE;
  const PlxSentence *s = plx_article_sentence(
      tree->article,
      plx_article_sentence_at(tree->article, plx_article_token(tree->article, verb)->span.start));
  return verb + 1 == s->first_token + s->n_tokens || PLX_TOKEN_ANY(tree->article, verb + 1, behind);
}

/* `Asked about the strike, Lund said`, `when asked whether`: somebody is asked, and answers. */
static gboolean is_asked(const PlxTree *tree, guint32 verb)
{
  static const char *const about[] = {"about", "by",   "for",     "how", "if",
                                      "what",  "when", "whether", "who", "why"};
  static const char *const asking[] = {"ask", "press", "question", NULL};
  const PlxArticle *article = tree->article;
  const guint8 xpos = plx_article_token(article, verb)->xpos;
  const gboolean begins = verb == 0 || plx_article_token(article, verb - 1)->upos == PLX_UPOS_PUNCT ||
                          plx_article_token_is(article, verb - 1, "when");
  return begins && g_strv_contains(asking, plx_tree_lemma(tree, verb)) &&
         (xpos == PLX_XPOS_VBN || xpos == PLX_XPOS_VBD) && verb + 1 < article->tokens->len &&
         PLX_TOKEN_ANY(article, verb + 1, about);
}

gboolean plx_cue_is_passive(const PlxTree *tree, guint32 verb)
{
  return is_said_to(tree, verb) || lacks_accused(tree, verb) || is_asked(tree, verb) ||
         plx_tree_child(tree, verb, PLX_DEPREL_AUX_PASS) != PLX_NONE ||
         (plx_tree_child(tree, verb, PLX_DEPREL_NSUBJ_PASS) != PLX_NONE && !has_that_clause(tree, verb)) ||
         plx_tree_child(tree, verb, PLX_DEPREL_CSUBJ_PASS) != PLX_NONE ||
         (plx_article_token(tree->article, verb)->xpos == PLX_XPOS_VBN &&
          plx_tree_relation(tree, verb) == PLX_DEPREL_ACL && /* the plan, rejected by … */
          plx_tree_child(tree, verb, PLX_DEPREL_AUX) == PLX_NONE && !is_main_verb(tree, verb) &&
          !has_that_clause(tree, verb));
}

/* `Stopped short of saying`, `refrained from saying`. */
static gboolean is_avoided(const PlxArticle *article, guint32 verb)
{
  static const char *const avoiding[] = {"avoid", "avoided", "avoids", "without"};
  static const char *const refraining[] = {"refrain", "refrained", "refrains"};
  if (plx_article_token(article, verb)->xpos != PLX_XPOS_VBG || verb < 2)
    return FALSE;
  return PLX_TOKEN_ANY(article, verb - 1, avoiding) ||
         (plx_article_token_is(article, verb - 1, "of") &&
          plx_article_token_is(article, verb - 2, "short")) ||
         (plx_article_token_is(article, verb - 1, "from") && PLX_TOKEN_ANY(article, verb - 2, refraining));
}

/* `Was unable to confirm`, `failed to say`: it is not done. */
static gboolean is_left_undone(const PlxTree *tree, guint32 verb)
{
  if (is_avoided(tree->article, verb))
    return TRUE;
  static const char *const words[] = {"fail", "failed", "fails", "unable", "unwilling"};
  const guint32 head = tree->head[verb];
  return head != PLX_NONE && head < verb && verb > 0 && plx_article_token_is(tree->article, verb - 1, "to") &&
         PLX_TOKEN_ANY(tree->article, head, words);
}

gboolean plx_cue_is_negated(const PlxTree *tree, guint32 token)
{
  static const char *const words[] = {"not", "n't", "n’t", "never", "no", "neither", "nor", "hardly"};
  for (guint32 i = tree->first_child[token]; i != PLX_NONE; i = tree->next[i])
    if (PLX_TOKEN_ANY(tree->article, i, words))
      return TRUE;
  return is_left_undone(tree, token);
}

static gboolean goes_before(PlxDeprel relation)
{
  return relation == PLX_DEPREL_AUX || relation == PLX_DEPREL_AUX_PASS || relation == PLX_DEPREL_ADVMOD ||
         relation == PLX_DEPREL_COP;
}

PlxRange plx_cue_range(const PlxTree *tree, guint32 verb)
{
  const PlxArticle *article = tree->article;
  PlxRange cue = {verb, verb};
  while (cue.first > 0 && tree->head[cue.first - 1] == verb &&
         plx_article_token(article, cue.first - 1)->xpos != PLX_XPOS_WRB &&
         goes_before(plx_tree_relation(tree, cue.first - 1)) &&
         tree->range[cue.first - 1].first == tree->range[cue.first - 1].last)
    cue.first--;
  while (cue.last + 1 < article->tokens->len && tree->head[cue.last + 1] == verb &&
         plx_tree_relation(tree, cue.last + 1) == PLX_DEPREL_COMPOUND_PRT)
    cue.last++;
  if (cue.last + 1 < article->tokens->len && plx_article_token_is(article, cue.last + 1, ":"))
    cue.last++;
  return cue;
}

/* `Did not know whether`: what is known to be so is not doubted. */
static gboolean asks_whether(const PlxTree *tree, guint32 verb)
{
  static const char *const words[] = {"if", "whether"};
  return verb + 1 < tree->article->tokens->len && PLX_TOKEN_ANY(tree->article, verb + 1, words);
}

/* `Pleaded guilty`, `pleaded not guilty`: to admit it or to deny it, and not to ask for it. */
static PlxStance stance_of_plea(const PlxTree *tree, guint32 verb)
{
  static const char *const denied[] = {"innocent", "not"};
  const guint32 next = verb + 1;
  if (next >= tree->article->tokens->len)
    return PLX_STANCE_CALL;
  return PLX_TOKEN_ANY(tree->article, next, denied)            ? PLX_STANCE_DENY
         : plx_article_token_is(tree->article, next, "guilty") ? PLX_STANCE_ADMIT
                                                               : PLX_STANCE_CALL;
}

PlxStance plx_cue_stance(const PlxTree *tree, guint32 verb, const PlxCue *cue, gboolean negated)
{
  static const struct {
    const char *lemma, *word; /* the verb and a word that depends on it or stands below */
    gboolean negated;
    PlxStance stance;
  } phrases[] = {
      {"rule", "out", TRUE, PLX_STANCE_DOUBT},   {"rule", "out", FALSE, PLX_STANCE_REJECT},
      {"call", "for", FALSE, PLX_STANCE_CALL},   {"call", "on", FALSE, PLX_STANCE_CALL},
      {"call", "upon", FALSE, PLX_STANCE_CALL},  {"comment", "", TRUE, PLX_STANCE_DECLINE},
      {"respond", "", TRUE, PLX_STANCE_DECLINE}, {"confirm", "", TRUE, PLX_STANCE_DECLINE},
      {"agree", "", TRUE, PLX_STANCE_REJECT},    {"accept", "", TRUE, PLX_STANCE_REJECT},
      {"believe", "", TRUE, PLX_STANCE_DOUBT},   {"exclude", "", TRUE, PLX_STANCE_DOUBT},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(phrases); i++) {
    if (strcmp(cue->key, phrases[i].lemma) != 0 || negated != phrases[i].negated)
      continue;
    if (phrases[i].word[0] == '\0' ||
        plx_tree_child_with_case(tree, verb, PLX_DEPREL_OBL, phrases[i].word) != PLX_NONE)
      return phrases[i].stance;
    const guint32 particle = plx_tree_child(tree, verb, PLX_DEPREL_COMPOUND_PRT);
    if (particle != PLX_NONE && plx_article_token_is(tree->article, particle, phrases[i].word))
      return phrases[i].stance;
  }
  if (strcmp(cue->key, "plead") == 0)
    return stance_of_plea(tree, verb);
  return negated && strcmp(cue->key, "know") == 0 && asks_whether(tree, verb) ? PLX_STANCE_DOUBT
                                                                              : cue->stance;
}
