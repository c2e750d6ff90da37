/* What nobody knows of, by its noun: no evidence, no sign that something is so. */
#include "model/position.h"

/* The clause that a noun tells of; PLX_NONE. */
static guint32 clause_of(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  static const PlxDeprel relations[] = {PLX_DEPREL_ACL, PLX_DEPREL_ACL_RELCL, PLX_DEPREL_CCOMP};
  if (noun + 1 >= article->tokens->len || !plx_article_token_is(article, noun + 1, "that"))
    return PLX_NONE;
  for (gsize i = 0; i < G_N_ELEMENTS(relations); i++) {
    const guint32 clause = plx_article_child(article, sentence, noun, relations[i]);
    if (clause != PLX_NONE && clause > noun)
      return clause;
  }
  return PLX_NONE;
}

static gboolean is_evidence(const PlxArticle *article, guint32 token)
{
  static const char *const nouns[] = {"confirmation", "evidence", "indication", "indications", "information",
                                      "proof",        "sign",     "signs",      "suggestion"};
  return PLX_TOKEN_ANY(article, token, nouns);
}

guint32 plx_lacked_evidence(const PlxArticle *article, guint32 sentence, guint32 predicate)
{
  static const char *const verbs[] = {"be", "exist", "find", "have", "know", "see", "show", NULL};
  static const PlxDeprel relations[] = {PLX_DEPREL_OBJ, PLX_DEPREL_NSUBJ};
  const char *lemma = plx_article_token(article, predicate)->lemma;
  if (lemma == NULL || !g_strv_contains(verbs, lemma))
    return PLX_NONE;
  for (gsize i = 0; i < G_N_ELEMENTS(relations); i++) {
    const guint32 noun = plx_article_child(article, sentence, predicate, relations[i]);
    if (noun != PLX_NONE && noun > predicate && is_evidence(article, noun) &&
        clause_of(article, sentence, noun) != PLX_NONE &&
        plx_predicate_is_negated(article, sentence, predicate))
      return noun;
  }
  return PLX_NONE;
}

guint32 plx_evidence_clause(const PlxArticle *article, guint32 sentence, guint32 head)
{
  const guint32 lacked = plx_lacked_evidence(article, sentence, head);
  const guint32 noun = lacked != PLX_NONE ? lacked : head;
  const guint32 no = plx_article_child(article, sentence, noun, PLX_DEPREL_DET);
  const gboolean none = lacked != PLX_NONE || (no != PLX_NONE && plx_article_token_is(article, no, "no"));
  return none && is_evidence(article, noun) ? clause_of(article, sentence, noun) : PLX_NONE;
}
