/* How this works. A verb's doer is its subject, if it has an object; in the passive it is the agent (`by …`),
 * and the subject, or the noun that the participle describes, is what it was done to. A relative pronoun
 * stands for the noun that its clause describes; a coordinated verb shares its head's subject. */
#include "annotate/deed.h"

typedef struct {
  const PlxTree *tree;
  const guint32 *names;
  GArray *deeds;
} Finder;

static PlxDeprel relation(const Finder *f, guint32 token)
{
  return plx_tree_relation(f->tree, token);
}

static gboolean is_relative(const Finder *f, guint32 token)
{
  const guint8 xpos = plx_article_token(f->tree->article, token)->xpos;
  return xpos == PLX_XPOS_WP || xpos == PLX_XPOS_WDT;
}

/* The noun that a clause describes, if it is a relative one. `Who` stands for the name before it, whatever
 * the tree has the clause hang on (`the invitation of the president, who brokered the truce`). */
static guint32 antecedent(const Finder *f, guint32 verb, guint32 pronoun)
{
  const guint32 before =
      pronoun > 1 && plx_article_token_is(f->tree->article, pronoun - 1, ",") ? pronoun - 2 : pronoun - 1;
  if (pronoun > 0 && plx_article_token(f->tree->article, pronoun)->xpos == PLX_XPOS_WP &&
      f->names[before] != PLX_NONE)
    return plx_article_name(f->tree->article, f->names[before])->token;
  return relation(f, verb) == PLX_DEPREL_ACL_RELCL ? f->tree->head[verb] : PLX_NONE;
}

/* A name before its verb that the tree takes for an adverb. */
static guint32 name_as_adverb(const Finder *f, guint32 verb)
{
  const guint32 adverb = plx_tree_child(f->tree, verb, PLX_DEPREL_ADVMOD);
  return adverb != PLX_NONE && adverb < verb && f->names[adverb] != PLX_NONE ? adverb : PLX_NONE;
}

static guint32 subject_of(const Finder *f, guint32 verb)
{
  for (int step = 0; step < 3 && verb != PLX_NONE; step++) {
    const guint32 subject = plx_tree_child(f->tree, verb, PLX_DEPREL_NSUBJ);
    if (subject != PLX_NONE)
      return is_relative(f, subject) ? antecedent(f, verb, subject) : subject;
    if (relation(f, verb) != PLX_DEPREL_CONJ && relation(f, verb) != PLX_DEPREL_XCOMP)
      return name_as_adverb(f, verb);
    verb = f->tree->head[verb];
  }
  return PLX_NONE;
}

static guint32 agent_of(const Finder *f, guint32 verb)
{
  const guint32 agent = plx_tree_child(f->tree, verb, PLX_DEPREL_OBL_AGENT);
  return agent != PLX_NONE ? agent : plx_tree_child_with_case(f->tree, verb, PLX_DEPREL_OBL, "by");
}

/* What a passive was done to. */
static guint32 sufferer_of(const Finder *f, guint32 verb)
{
  const guint32 subject = plx_tree_child(f->tree, verb, PLX_DEPREL_NSUBJ_PASS);
  if (subject != PLX_NONE)
    return is_relative(f, subject) ? antecedent(f, verb, subject) : subject;
  const PlxDeprel r = relation(f, verb);
  return r == PLX_DEPREL_ACL || r == PLX_DEPREL_ACL_RELCL ? f->tree->head[verb] : PLX_NONE;
}

/* A noun with what stands before it, its names and `of …`, but without clauses and appositions. */
static PlxSpan mention_span(const Finder *f, guint32 noun)
{
  const PlxArticle *article = f->tree->article;
  if (f->names[noun] != PLX_NONE)
    return plx_article_name(article, f->names[noun])->span;
  PlxRange range = {noun, noun};
  for (guint32 i = f->tree->first_child[noun]; i != PLX_NONE; i = f->tree->next[i]) {
    switch (relation(f, i)) {
    case PLX_DEPREL_DET:
    case PLX_DEPREL_AMOD:
    case PLX_DEPREL_COMPOUND:
    case PLX_DEPREL_NMOD_POSS:
    case PLX_DEPREL_NUMMOD:
    case PLX_DEPREL_FLAT:
    case PLX_DEPREL_NMOD:
      range.first = MIN(range.first, f->tree->range[i].first);
      range.last = MAX(range.last, f->tree->range[i].last);
      break;
    default:
      break;
    }
  }
  return plx_span(plx_article_token(article, range.first)->span.start,
                  plx_article_token(article, range.last)->span.end);
}

static void find_in_sentence(const Finder *f, guint32 sentence)
{
  const PlxArticle *article = f->tree->article;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 verb = s->first_token; verb < s->first_token + s->n_tokens; verb++) {
    const PlxToken *token = plx_article_token(article, verb);
    if (token->upos != PLX_UPOS_VERB || !token->parsed)
      continue;
    guint32 agent = agent_of(f, verb), patient = PLX_NONE;
    if (agent != PLX_NONE) {
      patient = sufferer_of(f, verb);
    } else {
      agent = subject_of(f, verb);
      patient = plx_tree_child(f->tree, verb, PLX_DEPREL_OBJ);
    }
    if (agent == PLX_NONE || patient == PLX_NONE)
      continue;
    const PlxDeed deed = {.sentence = sentence,
                          .verb = token->lemma,
                          .token = verb,
                          .agent = mention_span(f, agent),
                          .name = f->names[agent],
                          .patient = mention_span(f, patient),
                          .patient_lemma = plx_article_token(article, patient)->lemma};
    g_array_append_val(f->deeds, deed);
  }
}

void plx_deed_find(const PlxTree *tree, const guint32 *names, GArray *deeds)
{
  const Finder f = {tree, names, deeds};
  for (guint32 s = 0; s < tree->article->sentences->len; s++)
    if (!plx_article_sentence(tree->article, s)->furniture)
      find_in_sentence(&f, s);
}
