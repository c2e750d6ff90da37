/* How this works. Every verb, noun or phrase that the cue tables know is looked at in its tree. The source is
 * the subject, also across coordination and participles (`…, adding that`), or the agent of a passive; the
 * content is the clause, quotation, infinitive, object or prepositional phrase that the cue's row allows. A
 * cue set into its own content
 * (`The truce, he said, holds`) is cut out of it. The schema of source, cue and content is that of PARC 3.0
 * (Pareti 2016) and PolNeAR (Newell et al. 2018). */
#include "annotate/attribution_find.h"

#include <string.h>

typedef struct {
  const PlxTree *tree;
  const PlxArticle *article;
  const guint32 *quotes;
  guint32 sentence, first, last; /* the sentence's tokens */
  GArray *out;
} Finder;

static PlxDeprel relation(const Finder *f, guint32 token)
{
  return plx_tree_relation(f->tree, token);
}

static gboolean is_punct(const Finder *f, guint32 token)
{
  return plx_article_token(f->article, token)->upos == PLX_UPOS_PUNCT;
}

/* ---- sources ---- */

static guint32 own_subject(const Finder *f, guint32 verb)
{
  static const PlxDeprel subjects[] = {PLX_DEPREL_NSUBJ, PLX_DEPREL_NSUBJ_OUTER, PLX_DEPREL_NSUBJ_PASS};
  for (gsize i = 0; i < G_N_ELEMENTS(subjects); i++) {
    const guint32 subject = plx_tree_child(f->tree, verb, subjects[i]);
    if (subject != PLX_NONE)
      return subject;
  }
  return PLX_NONE;
}

/* The subject of a verb, its own or one it shares; PLX_NONE. */
static guint32 subject_of(const Finder *f, guint32 verb)
{
  for (int step = 0; step < 4 && verb != PLX_NONE; step++) {
    const guint32 subject = own_subject(f, verb);
    if (subject != PLX_NONE)
      return subject;
    switch (relation(f, verb)) {
    case PLX_DEPREL_ACL:
      return f->tree->head[verb];
    case PLX_DEPREL_CONJ:
    case PLX_DEPREL_XCOMP:
    case PLX_DEPREL_ADVCL:
      verb = f->tree->head[verb];
      break;
    default:
      return PLX_NONE;
    }
  }
  return PLX_NONE;
}

static guint32 agent_of(const Finder *f, guint32 verb)
{
  const guint32 agent = plx_tree_child(f->tree, verb, PLX_DEPREL_OBL_AGENT);
  return agent != PLX_NONE ? agent : plx_tree_child_with_case(f->tree, verb, PLX_DEPREL_OBL, "by");
}

/* A noun's subtree without its preposition, and not over `cue` or what follows on its far side. */
static PlxRange nominal_range(const Finder *f, guint32 noun, guint32 cue)
{
  PlxRange range = f->tree->range[noun];
  for (guint32 i = f->tree->first_child[noun]; i != PLX_NONE; i = f->tree->next[i])
    if (relation(f, i) == PLX_DEPREL_CASE && i < noun)
      range.first = MAX(range.first, f->tree->range[i].last + 1);
  if (noun < cue)
    range.last = MIN(range.last, cue - 1);
  else if (noun > cue)
    range.first = MAX(range.first, cue + 1);
  while (range.first < noun && is_punct(f, range.first) && f->quotes[range.first] == PLX_NONE)
    range.first++;
  while (range.first < noun && relation(f, range.first) == PLX_DEPREL_CC)
    range.first++;
  return range;
}

static void set_source(const Finder *f, PlxRawAttribution *raw, guint32 source)
{
  raw->source = source;
  if (source != PLX_NONE)
    raw->source_range = nominal_range(f, source, raw->verb);
}

/* ---- contents ---- */

static void add_content(PlxRawAttribution *raw, guint32 first, guint32 last)
{
  if (first <= last && last != PLX_NONE && raw->n_content < PLX_MAX_CONTENT)
    raw->content[raw->n_content++] = (PlxRange){first, last};
}

/* Is there anything but punctuation in it? */
static gboolean has_words(const Finder *f, guint32 first, guint32 last)
{
  for (guint32 i = first; i <= last && last != PLX_NONE; i++)
    if (!is_punct(f, i))
      return TRUE;
  return FALSE;
}

/* A range without a part of it: what stands before and what stands behind. */
static void add_without(const Finder *f, PlxRawAttribution *raw, PlxRange whole, PlxRange part)
{
  if (part.first > whole.first && has_words(f, whole.first, part.first - 1))
    add_content(raw, whole.first, MIN(whole.last, part.first - 1));
  if (part.last < whole.last && has_words(f, part.last + 1, whole.last))
    add_content(raw, MAX(whole.first, part.last + 1), whole.last);
}

/* What follows a clause without a comma belongs to it more often than to the cue. */
static guint32 stretch(const Finder *f, guint32 verb, guint32 last)
{
  for (guint32 i = f->tree->first_child[verb]; i != PLX_NONE; i = f->tree->next[i])
    if (f->tree->range[i].first == last + 1 && relation(f, i) != PLX_DEPREL_PUNCT &&
        relation(f, i) != PLX_DEPREL_CONJ && relation(f, i) != PLX_DEPREL_NSUBJ)
      last = f->tree->range[i].last;
  return last;
}

/* The clause that a cue takes, right or left of it. */
static gboolean find_clause(const Finder *f, PlxRawAttribution *raw, guint32 verb)
{
  const guint32 clause = plx_tree_child(f->tree, verb, PLX_DEPREL_CCOMP);
  if (clause != PLX_NONE) {
    const PlxRange range = f->tree->range[clause];
    if (range.first > verb)
      add_content(raw, range.first, stretch(f, verb, range.last));
    else if (range.last < verb)
      add_content(raw, range.first, range.last);
    else
      add_without(f, raw, range, (PlxRange){verb, verb});
    return TRUE;
  }
  if (relation(f, verb) == PLX_DEPREL_PARATAXIS && f->tree->head[verb] != PLX_NONE) {
    const PlxRange whole = f->tree->range[f->tree->head[verb]];
    add_without(f, raw, whole, f->tree->range[verb]);
    return raw->n_content > 0;
  }
  const guint32 beside = plx_tree_child(f->tree, verb, PLX_DEPREL_PARATAXIS);
  if (beside != PLX_NONE && own_subject(f, verb) != PLX_NONE) {
    add_content(raw, f->tree->range[beside].first, f->tree->range[beside].last);
    return TRUE;
  }
  return FALSE;
}

/* A quotation beside the cue or its subject. */
static gboolean find_quote(const Finder *f, PlxRawAttribution *raw, guint32 verb)
{
  PlxRange core = raw->cue;
  if (raw->source != PLX_NONE && raw->source >= f->first && raw->source <= f->last) {
    core.first = MIN(core.first, raw->source_range.first);
    core.last = MAX(core.last, raw->source_range.last);
  }
  for (guint32 n = 1; n <= 3 && core.first >= f->first + n; n++)
    if (f->quotes[core.first - n] != PLX_NONE) {
      const guint32 last = core.first - n, quote = f->quotes[last];
      guint32 first = last;
      while (first > f->first && f->quotes[first - 1] == quote)
        first--;
      add_content(raw, first, last);
      break;
    }
  for (guint32 first = core.last + 1; first <= f->last && first <= core.last + 8; first++) {
    if (f->quotes[first] == PLX_NONE)
      continue;
    guint32 last = first;
    while (last < f->last && f->quotes[last + 1] == f->quotes[first])
      last++;
    add_content(raw, first, last);
    break;
  }
  (void)verb;
  return raw->n_content > 0;
}

/* `of …`, `for …`: an oblique with one of the cue's prepositions; PLX_NONE. */
static guint32 find_oblique(const Finder *f, guint32 verb, const PlxCue *cue, guint32 *preposition)
{
  for (guint32 i = f->tree->first_child[verb]; i != PLX_NONE; i = f->tree->next[i]) {
    const PlxDeprel r = relation(f, i);
    if (i < verb || (r != PLX_DEPREL_OBL && r != PLX_DEPREL_ADVCL))
      continue;
    for (guint32 k = f->tree->first_child[i]; k != PLX_NONE; k = f->tree->next[k])
      if ((relation(f, k) == PLX_DEPREL_CASE || relation(f, k) == PLX_DEPREL_MARK) &&
          plx_cue_takes(cue, f->tree, k)) {
        *preposition = k;
        return i;
      }
  }
  return PLX_NONE;
}

/* The object, the predicate of `called it …`, the phrase of `warned of …`: from the first to the last of
 * them. */
static gboolean find_phrase(const Finder *f, PlxRawAttribution *raw, guint32 verb, const PlxCue *cue)
{
  guint32 first = PLX_NONE, last = 0, preposition = PLX_NONE;
  const guint32 object = plx_tree_child(f->tree, verb, PLX_DEPREL_OBJ);
  const guint32 infinitive = plx_tree_child(f->tree, verb, PLX_DEPREL_XCOMP);
  const guint32 oblique = find_oblique(f, verb, cue, &preposition);
  const guint32 parts[] = {cue->frames & PLX_CUE_OBJECT ? object : PLX_NONE,
                           cue->frames & PLX_CUE_INFINITIVE ? infinitive : PLX_NONE, oblique};
  if (infinitive != PLX_NONE && !(cue->frames & PLX_CUE_INFINITIVE) && object == PLX_NONE)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
    if (parts[i] == PLX_NONE || f->tree->range[parts[i]].first <= verb)
      continue;
    const PlxRange range = f->tree->range[parts[i]];
    first = MIN(first, range.first);
    last = MAX(last, range.last);
  }
  if (first == PLX_NONE)
    return FALSE;
  if (oblique != PLX_NONE && first == preposition) { /* called for */
    if (preposition == raw->cue.last + 1)
      raw->cue.last = preposition;
    first++;
  }
  add_content(raw, first, stretch(f, verb, last));
  return raw->n_content > 0;
}

/* ---- cues ---- */

static PlxRawAttribution new_raw(const Finder *f, guint32 verb, const PlxCue *cue)
{
  PlxRawAttribution raw = {.sentence = f->sentence, .verb = verb, .lemma = cue->key, .source = PLX_NONE};
  raw.cue = plx_cue_range(f->tree, verb);
  raw.negated = plx_cue_is_negated(f->tree, verb);
  raw.stance = plx_cue_stance(f->tree, verb, cue, raw.negated);
  return raw;
}

/* `It is believed that …`, `is expected to …`, `was criticised by … for …`. */
static void find_passive(const Finder *f, guint32 verb, const PlxCue *cue)
{
  PlxRawAttribution raw = new_raw(f, verb, cue);
  const guint32 agent = agent_of(f, verb), infinitive = plx_tree_child(f->tree, verb, PLX_DEPREL_XCOMP);
  const guint32 subject = own_subject(f, verb);
  set_source(f, &raw, agent);
  if ((cue->frames & PLX_CUE_CLAUSE) && plx_tree_child(f->tree, verb, PLX_DEPREL_CCOMP) != PLX_NONE) {
    find_clause(f, &raw, verb);
  } else if ((cue->frames & PLX_CUE_INFINITIVE) && infinitive != PLX_NONE) {
    if (subject != PLX_NONE)
      add_content(&raw, f->tree->range[subject].first, f->tree->range[subject].last);
    add_content(&raw, f->tree->range[infinitive].first, stretch(f, verb, f->tree->range[infinitive].last));
    raw.stance = raw.stance == PLX_STANCE_SAY ? PLX_STANCE_REPORT : raw.stance;
  } else if ((cue->frames & PLX_CUE_OBJECT) && agent != PLX_NONE && subject != PLX_NONE) {
    add_content(&raw, f->tree->range[subject].first, f->tree->range[subject].last);
  }
  if (raw.n_content > 0)
    g_array_append_val(f->out, raw);
}

static void find_active(const Finder *f, guint32 verb, const PlxCue *cue)
{
  PlxRawAttribution raw = new_raw(f, verb, cue);
  set_source(f, &raw, subject_of(f, verb));
  gboolean found = (cue->frames & PLX_CUE_CLAUSE) && find_clause(f, &raw, verb);
  if (!found && (cue->frames & ~(guint32)PLX_CUE_CLAUSE))
    found = find_phrase(f, &raw, verb, cue);
  if (!found && (cue->frames & PLX_CUE_CLAUSE))
    found = find_quote(f, &raw, verb);
  if (!found || (raw.source == PLX_NONE && raw.stance == PLX_STANCE_BELIEVE))
    return;
  g_array_append_val(f->out, raw);
}

/* `according to X`: X's governor, without X. */
static void find_according(const Finder *f, guint32 token)
{
  if (!plx_article_token_is(f->article, token, "according") || token == f->last ||
      !plx_article_token_is(f->article, token + 1, "to"))
    return;
  guint32 source = f->tree->head[token];
  if (source == PLX_NONE)
    return;
  if (source < token) { /* `according` as a participle with `to X` below it */
    source = plx_tree_child(f->tree, token, PLX_DEPREL_OBL);
    if (source == PLX_NONE)
      return;
  }
  PlxRawAttribution raw = {
      .sentence = f->sentence, .verb = token + 1, .lemma = "according to", .cue = {token, token + 1}};
  set_source(f, &raw, source);
  const PlxRange part = {MIN(token, f->tree->range[source].first), f->tree->range[source].last};
  guint32 governor = f->tree->head[source] == token ? f->tree->head[token] : f->tree->head[source];
  if (governor == PLX_NONE)
    return;
  add_without(f, &raw, f->tree->range[governor], part);
  if (raw.n_content > 0)
    g_array_append_val(f->out, raw);
}

/* `the claim that …`, `a statement by X saying …` is the verb's matter. */
static void find_nominal(const Finder *f, guint32 noun, const PlxCue *cue)
{
  guint32 clause = plx_tree_child(f->tree, noun, PLX_DEPREL_CCOMP);
  if (clause == PLX_NONE)
    clause = plx_tree_child(f->tree, noun, PLX_DEPREL_ACL);
  if (clause == PLX_NONE || f->tree->range[clause].first <= noun ||
      !plx_article_token_is(f->article, f->tree->range[clause].first, "that"))
    return;
  PlxRawAttribution raw = {.sentence = f->sentence,
                           .verb = noun,
                           .lemma = cue->key,
                           .cue = {noun, noun},
                           .source = PLX_NONE,
                           .stance = cue->stance,
                           .negated = plx_cue_is_negated(f->tree, noun)};
  guint32 source = plx_tree_child(f->tree, noun, PLX_DEPREL_NMOD_POSS);
  if (source == PLX_NONE)
    source = plx_tree_child_with_case(f->tree, noun, PLX_DEPREL_NMOD, "by");
  if (source == PLX_NONE)
    source = plx_tree_child_with_case(f->tree, noun, PLX_DEPREL_NMOD, "from");
  set_source(f, &raw, source);
  add_content(&raw, f->tree->range[clause].first, f->tree->range[clause].last);
  g_array_append_val(f->out, raw);
}

void plx_attribution_find(const PlxTree *tree, const guint32 *quotes, guint32 sentence, GArray *out)
{
  const PlxSentence *s = plx_article_sentence(tree->article, sentence);
  if (s->n_tokens == 0 || s->furniture)
    return;
  const Finder f = {.tree = tree,
                    .article = tree->article,
                    .quotes = quotes,
                    .sentence = sentence,
                    .first = s->first_token,
                    .last = s->first_token + s->n_tokens - 1,
                    .out = out};
  for (guint32 i = f.first; i <= f.last; i++) {
    const PlxCue *verb = plx_cue_verb(tree, i), *noun = verb == NULL ? plx_cue_noun(tree, i) : NULL;
    if (verb != NULL && plx_cue_is_passive(tree, i))
      find_passive(&f, i, verb);
    else if (verb != NULL)
      find_active(&f, i, verb);
    else if (noun != NULL)
      find_nominal(&f, i, noun);
    find_according(&f, i);
  }
}
