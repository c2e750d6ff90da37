/* How this works. A noun of saying tells what its `that` clause does, or what it has a preposition of its own
 * for; who says it owns it, gives it, or makes it (`made the claim that`). */
#include "annotate/attribution_nominal.h"

#include "annotate/attribution_source.h"

static gboolean is_verbal(const PlxFinder *f, guint32 token)
{
  return token <= f->last &&
         (plx_finder_upos(f, token) == PLX_UPOS_VERB || plx_finder_upos(f, token) == PLX_UPOS_AUX);
}

/* The clause of `the claim that …`; PLX_NONE. */
static guint32 that_clause(const PlxFinder *f, guint32 noun)
{
  static const PlxDeprel clauses[] = {PLX_DEPREL_CCOMP, PLX_DEPREL_ACL, PLX_DEPREL_ACL_RELCL};
  for (gsize i = 0; i < G_N_ELEMENTS(clauses); i++) {
    const guint32 clause = plx_tree_child(f->tree, noun, clauses[i]);
    if (clause != PLX_NONE && f->tree->range[clause].first > noun &&
        plx_finder_is(f, f->tree->range[clause].first, "that") &&
        !is_verbal(f, f->tree->range[clause].first + 1)) /* not: a message that said */
      return clause;
  }
  return PLX_NONE;
}

gboolean plx_nominal_is_answered(const PlxFinder *f, guint32 verb)
{
  const guint32 claim = plx_tree_child_with_case(f->tree, verb, PLX_DEPREL_OBL, "to");
  return claim != PLX_NONE && plx_cue_noun(f->tree, claim) != NULL && that_clause(f, claim) != PLX_NONE;
}

/* What `the union's support for …`, `her plan to …` is about; PLX_NONE. */
static guint32 noun_complement(const PlxFinder *f, guint32 noun, const PlxCue *cue)
{
  for (guint32 i = f->tree->first_child[noun]; i != PLX_NONE; i = f->tree->next[i]) {
    const guint32 first = f->tree->range[i].first;
    if (i < noun || first != noun + 1)
      continue;
    if (plx_finder_relation(f, i) == PLX_DEPREL_NMOD && plx_cue_takes(cue, f->tree, first))
      return i;
    if ((cue->frames & PLX_CUE_INFINITIVE) && plx_finder_relation(f, i) == PLX_DEPREL_ACL &&
        plx_finder_is(f, first, "to"))
      return i;
  }
  return PLX_NONE;
}

/* Who makes the claim, gives the warning: the subject of a verb that says no more than its object; PLX_NONE.
 */
static guint32 light_subject(const PlxFinder *f, guint32 noun)
{
  static const char *const verbs[] = {"give",   "have",  "issue", "make",  "offer", "raise",
                                      "repeat", "share", "take",  "voice", NULL};
  const guint32 verb = f->tree->head[noun];
  if (verb == PLX_NONE || verb > noun || plx_finder_relation(f, noun) != PLX_DEPREL_OBJ)
    return PLX_NONE;
  const char *lemma = plx_article_token(f->tree->article, verb)->lemma;
  return lemma != NULL && g_strv_contains(verbs, lemma) ? plx_source_subject(f, verb) : PLX_NONE;
}

static guint32 noun_source(const PlxFinder *f, guint32 noun)
{
  const guint32 owner = plx_tree_child(f->tree, noun, PLX_DEPREL_NMOD_POSS);
  if (owner != PLX_NONE)
    return owner;
  const guint32 by = plx_tree_child_with_case(f->tree, noun, PLX_DEPREL_NMOD, "by");
  const guint32 from = by != PLX_NONE ? by : plx_tree_child_with_case(f->tree, noun, PLX_DEPREL_NMOD, "from");
  return from != PLX_NONE ? from : light_subject(f, noun);
}

/* `Declined to comment on a report that …`: that is the report's matter. */
static gboolean is_commented_on(const PlxFinder *f, guint32 noun)
{
  static const char *const words[] = {"about", "on", "over"};
  const guint32 preposition = plx_tree_child(f->tree, noun, PLX_DEPREL_CASE);
  return preposition != PLX_NONE && PLX_FINDER_ANY(f, preposition, words);
}

/* `Sought a promise from her that …`: none is given. */
static gboolean is_wanted(const PlxFinder *f, guint32 noun)
{
  static const char *const verbs[] = {"await",   "demand", "expect",  "extract", "lack", "need", "request",
                                      "require", "seek",   "solicit", "wait",    "want", NULL};
  const guint32 verb = f->tree->head[noun];
  const char *lemma = verb != PLX_NONE && verb < noun ? plx_article_token(f->article, verb)->lemma : NULL;
  const PlxDeprel relation = plx_finder_relation(f, noun);
  return lemma != NULL && (relation == PLX_DEPREL_OBJ || relation == PLX_DEPREL_OBL) &&
         g_strv_contains(verbs, lemma);
}

/* `A report in the newspaper Dagen that …`, by the words, since trees hang the clause on what they like. */
static gboolean find_printed(const PlxFinder *f, PlxRawAttribution *raw)
{
  const guint32 first = raw->verb + 2;
  guint32 that = first;
  if (!plx_finder_is(f, raw->verb, "report") || !plx_finder_is(f, raw->verb + 1, "in"))
    return FALSE;
  while (that <= f->last && plx_finder_is_nominal(f, that) && !plx_finder_is(f, that, "that"))
    that++;
  if (that == first || that >= f->last || !plx_finder_is(f, that, "that") || f->names[that - 1] == PLX_NONE ||
      plx_article_name(f->article, f->names[that - 1])->type == PLX_NAME_PLACE ||
      !plx_finder_has_finite(f, (PlxRange){that + 1, f->last}))
    return FALSE;
  raw->source = that - 1;
  raw->source_range = (PlxRange){first, that - 1};
  raw->speech = TRUE;
  plx_content_add(raw, that, f->last);
  return TRUE;
}

void plx_attribution_find_nominal(const PlxFinder *f, guint32 noun, const PlxCue *cue, GArray *out)
{
  if (is_wanted(f, noun))
    return;
  const guint32 governor = f->tree->head[noun], source = noun_source(f, noun);
  guint32 content = that_clause(f, noun);
  PlxRawAttribution raw = {.sentence = f->sentence,
                           .verb = noun,
                           .lemma = cue->key,
                           .cue = {noun, noun},
                           .source = PLX_NONE,
                           .stance = cue->stance,
                           .speech = content != PLX_NONE,
                           .negated = plx_cue_is_negated(f->tree, noun)};
  if (find_printed(f, &raw)) {
    g_array_append_val(out, raw);
    return;
  }
  if (content != PLX_NONE && governor != PLX_NONE && plx_finder_relation(f, noun) == PLX_DEPREL_OBL &&
      plx_cue_verb(f->tree, governor) != NULL && !plx_nominal_is_answered(f, governor) &&
      !is_commented_on(f, noun))
    return; /* said in a statement that: the verb's matter */
  guint32 first = content != PLX_NONE ? f->tree->range[content].first : PLX_NONE;
  if (content == PLX_NONE && source != PLX_NONE && !plx_finder_is_speaker(f, source)) {
    content = noun_complement(f, noun, cue);
    first = noun + 1;
    if (content != PLX_NONE && !plx_finder_is(f, first, "to")) { /* support for */
      raw.cue.last = first;
      first++;
    }
  }
  if (content == PLX_NONE)
    return;
  plx_source_set(f, &raw, source);
  plx_content_add(&raw, first, f->tree->range[content].last);
  g_array_append_val(out, raw);
}
