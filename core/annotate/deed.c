/* How this works. A verb's doer is its subject, if it has an object; in the passive it is the agent (`by …`),
 * and the subject, or the noun that the participle describes, is what it was done to; or somebody on whose
 * order it was done. A relative pronoun stands for the noun that its clause describes, `it` for what the
 * sentence before is about; a coordinated verb shares its head's subject. Where the tree hangs a clause or an
 * agent on a neighbouring noun, sense is asked: `who` is somebody, and so is he by whom a thing is done. */
#include "annotate/deed_finder.h"

#include "model/sense.h"

#include <string.h>

typedef PlxDeedFinder Finder;

static PlxDeprel relation(const Finder *f, guint32 token)
{
  return plx_tree_relation(f->tree, token);
}

/* Is it a word for human beings, or the name of one? */
gboolean plx_deed_is_somebody(const Finder *f, guint32 token)
{
  const PlxToken *t = plx_article_token(f->tree->article, token);
  if (t->upos == PLX_UPOS_NOUN)
    return plx_sense_is_person(t->lemma);
  return f->names[token] != PLX_NONE &&
         plx_article_name(f->tree->article, f->names[token])->type == PLX_NAME_PERSON;
}

/* The name of anybody or anything but a place. */
static gboolean is_named(const Finder *f, guint32 token)
{
  return f->names[token] != PLX_NONE &&
         plx_article_name(f->tree->article, f->names[token])->type != PLX_NAME_PLACE;
}

gboolean plx_deed_is_doer(const Finder *f, guint32 token)
{
  return plx_deed_is_somebody(f, token) || is_named(f, token);
}

/* An agent that the tree hangs on what stands before it: pulled from the wreck by firefighters. */
static guint32 agent_below(const Finder *f, guint32 verb)
{
  if (plx_tree_child(f->tree, verb, PLX_DEPREL_NSUBJ_PASS) == PLX_NONE)
    return PLX_NONE;
  for (guint32 i = f->tree->first_child[verb]; i != PLX_NONE; i = f->tree->next[i]) {
    const guint32 by = relation(f, i) == PLX_DEPREL_OBL
                           ? plx_tree_child_with_case(f->tree, i, PLX_DEPREL_NMOD, "by")
                           : PLX_NONE;
    if (by != PLX_NONE && plx_deed_is_doer(f, by))
      return by;
  }
  return PLX_NONE;
}

static guint32 agent_of(const Finder *f, guint32 verb)
{
  if (plx_tree_child(f->tree, verb, PLX_DEPREL_OBJ) != PLX_NONE) /* called it, by a single vote */
    return PLX_NONE;
  guint32 agent = plx_tree_child(f->tree, verb, PLX_DEPREL_OBL_AGENT);
  const guint32 with = agent != PLX_NONE ? plx_tree_child(f->tree, agent, PLX_DEPREL_CASE) : PLX_NONE;
  if (with != PLX_NONE && !plx_article_token_is(f->tree->article, with, "by"))
    agent = PLX_NONE; /* led off the hill by villagers, as some trees have it */
  const guint32 by =
      agent != PLX_NONE ? agent : plx_tree_child_with_case(f->tree, verb, PLX_DEPREL_OBL, "by");
  return by != PLX_NONE ? by : agent_below(f, verb);
}

/* The passive subject of a verb, or that of the one it is coordinated with: was found and was seen off. */
static guint32 passive_subject(const Finder *f, guint32 verb)
{
  guint32 subject = plx_tree_child(f->tree, verb, PLX_DEPREL_NSUBJ_PASS);
  for (int step = 0; step < 3 && subject == PLX_NONE && relation(f, verb) == PLX_DEPREL_CONJ; step++) {
    verb = f->tree->head[verb];
    subject = plx_tree_child(f->tree, verb, PLX_DEPREL_NSUBJ_PASS);
    if (plx_tree_child(f->tree, verb, PLX_DEPREL_NSUBJ) != PLX_NONE)
      return PLX_NONE;
  }
  return subject;
}

/* What a passive was done to. */
static guint32 sufferer_of(const Finder *f, guint32 verb)
{
  const guint32 subject = passive_subject(f, verb);
  if (subject != PLX_NONE)
    return plx_article_is_relative(f->tree->article, subject) ? plx_deed_antecedent(f, verb, subject)
                                                              : subject;
  const PlxDeprel r = relation(f, verb);
  return r == PLX_DEPREL_ACL || r == PLX_DEPREL_ACL_RELCL ? f->tree->head[verb] : PLX_NONE;
}

static gboolean is_order(const Finder *f, guint32 token)
{
  static const char *const orders[] = {"behest", "command", "initiative", "instruction",
                                       "order",  "request", "suggestion", NULL};
  const char *lemma = plx_article_token(f->tree->article, token)->lemma;
  return lemma != NULL && g_strv_contains(orders, lemma);
}

/* Whose order a thing was done on: the noun `order` that hangs on the verb, or on a day or place that does
 * (`shut on Monday on the order of …`); PLX_NONE. */
static guint32 order_of(const Finder *f, guint32 verb)
{
  for (guint32 i = f->tree->first_child[verb]; i != PLX_NONE; i = f->tree->next[i]) {
    if (relation(f, i) != PLX_DEPREL_OBL)
      continue;
    if (is_order(f, i))
      return i;
    const guint32 below = plx_tree_child_with_case(f->tree, i, PLX_DEPREL_NMOD, "on");
    if (below != PLX_NONE && is_order(f, below))
      return below;
  }
  return PLX_NONE;
}

/* The name that an apposition gives somebody whose noun is no name: `the chief steward, Ida Lund`. */
static guint32 name_apposed(const Finder *f, guint32 noun)
{
  const guint32 apposed =
      f->names[noun] == PLX_NONE ? plx_tree_child(f->tree, noun, PLX_DEPREL_APPOS) : PLX_NONE;
  return apposed != PLX_NONE && is_named(f, apposed) ? f->names[apposed] : f->names[noun];
}

/* The doer's name: its own, or that which a participle gives it (`a group known as Nightjar`). */
static guint32 name_of(const Finder *f, guint32 noun)
{
  static const char *const naming[] = {"call", "dub", "know", "name", NULL};
  const guint32 verb = plx_tree_child(f->tree, noun, PLX_DEPREL_ACL);
  const char *lemma = verb != PLX_NONE ? plx_article_token(f->tree->article, verb)->lemma : NULL;
  if (lemma == NULL || !g_strv_contains(naming, lemma))
    return name_apposed(f, noun);
  for (guint32 i = f->tree->first_child[verb]; i != PLX_NONE; i = f->tree->next[i])
    if (plx_article_token(f->tree->article, i)->upos == PLX_UPOS_PROPN && f->names[i] != PLX_NONE)
      return f->names[i];
  return f->names[noun];
}

/* The particle of a verb; the model takes some for adverbs. */
static guint32 particle_of(const Finder *f, guint32 verb)
{
  const guint32 adverb = plx_tree_child(f->tree, verb, PLX_DEPREL_ADVMOD);
  if (adverb != PLX_NONE && adverb == verb + 1 && plx_article_token_is(f->tree->article, adverb, "forward"))
    return adverb;
  return plx_tree_child(f->tree, verb, PLX_DEPREL_COMPOUND_PRT);
}

/* The verb's lemma, with its particle: `put-out`. */
const char *plx_deed_lemma(const Finder *f, guint32 verb)
{
  const PlxArticle *article = f->tree->article;
  const guint32 particle = particle_of(f, verb);
  const char *lemma = plx_article_token(article, verb)->lemma;
  if (particle == PLX_NONE || lemma == NULL || plx_article_token(article, particle)->lemma == NULL)
    return lemma;
  return plx_arena_printf(article->arena, "%s-%s", lemma, plx_article_token(article, particle)->lemma);
}

/* A noun with what stands before it, its names and `of …`, but without clauses and appositions. */
static PlxSpan mention_span(const Finder *f, guint32 noun)
{
  const PlxArticle *article = f->tree->article;
  if (f->names[noun] != PLX_NONE)
    return plx_article_name(article, f->names[noun])->span;
  PlxRange range = {noun, noun};
  guint32 end_of_nominal = 0;
  for (guint32 i = f->tree->first_child[noun]; i != PLX_NONE; i = f->tree->next[i]) {
    switch (relation(f, i)) {
    case PLX_DEPREL_DET:
    case PLX_DEPREL_AMOD:
    case PLX_DEPREL_COMPOUND:
    case PLX_DEPREL_NMOD_POSS:
    case PLX_DEPREL_NUMMOD:
    case PLX_DEPREL_FLAT:
      range.first = MIN(range.first, f->tree->range[i].first);
      range.last = MAX(range.last, f->tree->range[i].last);
      break;
    case PLX_DEPREL_NMOD:
      end_of_nominal = MAX(end_of_nominal, mention_span(f, i).end);
      break;
    default:
      break;
    }
  }
  return plx_span(plx_article_token(article, range.first)->span.start,
                  MAX(end_of_nominal, plx_article_token(article, range.last)->span.end));
}

/* The race is one with the Alta Race. */
static const char *lower(const Finder *f, const char *lemma)
{
  if (lemma == NULL || !g_ascii_isupper(lemma[0]))
    return lemma;
  g_autofree char *folded = g_ascii_strdown(lemma, -1);
  return plx_arena_strdup(f->tree->article->arena, folded);
}

/* What somebody has done to a thing, which goes to `object`: ordered the race stopped, had the tower
 * demolished; PLX_NONE. */
static guint32 caused_by(const Finder *f, guint32 verb, guint32 *object)
{
  static const char *const causing[] = {"get", "have", "order", NULL};
  const char *lemma = plx_article_token(f->tree->article, verb)->lemma;
  if (lemma == NULL || !g_strv_contains(causing, lemma))
    return PLX_NONE;
  const guint32 clause = plx_tree_child(f->tree, verb, PLX_DEPREL_CCOMP);
  const guint32 of_clause = clause != PLX_NONE ? plx_tree_child(f->tree, clause, PLX_DEPREL_NSUBJ) : PLX_NONE;
  const guint32 thing = *object != PLX_NONE ? *object : of_clause;
  if (thing == PLX_NONE || thing + 1 >= f->tree->article->tokens->len)
    return PLX_NONE;
  const guint32 next = thing + 1, above = f->tree->head[next];
  const guint8 tag = plx_article_token(f->tree->article, next)->xpos;
  const gboolean described = above == thing && strcmp(lemma, "order") != 0; /* had soldiers killed */
  if ((above != verb && above != thing) || described || (tag != PLX_XPOS_VBN && tag != PLX_XPOS_VBD))
    return PLX_NONE;
  *object = thing;
  return next;
}

/* `named`: the noun that says what it was done to. */
static void add_named(const Finder *f, PlxDeed deed, guint32 patient, guint32 named)
{
  deed.patient = mention_span(f, patient);
  deed.patient_lemma = lower(f, plx_article_token(f->tree->article, named)->lemma);
  g_array_append_val(f->deeds, deed);
}

/* The noun that `they` or `them` stand for: what the sentence is about, or the one before, if that is
 * several. PLX_NONE. */
static guint32 topic_of_several(const Finder *f, guint32 sentence, guint32 token)
{
  static const char *const words[] = {"they", "them"};
  const PlxArticle *article = f->tree->article;
  if (!PLX_TOKEN_ANY(article, token, words))
    return PLX_NONE;
  const guint32 verb = f->tree->head[token];
  for (guint32 back = 0; back < 2 && back <= sentence; back++) {
    const PlxSentence *s = plx_article_sentence(article, sentence - back);
    if (s->paragraph != plx_article_sentence(article, sentence)->paragraph)
      break;
    for (guint32 i = s->first_token; i < s->first_token + s->n_tokens && i != token; i++) {
      const PlxDeprel r = relation(f, i);
      if ((r != PLX_DEPREL_NSUBJ && r != PLX_DEPREL_NSUBJ_PASS) || f->tree->head[i] == verb)
        continue;
      if (plx_article_token(article, i)->xpos == PLX_XPOS_NNS)
        return i;
      break;
    }
  }
  return PLX_NONE;
}

/* What a pronoun stands for: `it` for a thing, `they` for several; the token itself for what is none. */
static guint32 referent(const Finder *f, guint32 sentence, guint32 token)
{
  const guint32 thing = plx_article_antecedent(f->tree->article, sentence, token);
  const guint32 several = thing == PLX_NONE ? topic_of_several(f, sentence, token) : thing;
  return several != PLX_NONE ? several : token;
}

/* Whose crew does it: the army of `army helicopters`; else the noun itself. */
static guint32 behind_vehicle(const Finder *f, guint32 noun)
{
  const PlxToken *token = plx_article_token(f->tree->article, noun);
  if (token->upos != PLX_UPOS_NOUN || noun == 0 || f->tree->head[noun - 1] != noun ||
      relation(f, noun - 1) != PLX_DEPREL_COMPOUND ||
      plx_sense_compare_nouns(token->lemma, "vehicle") == PLX_SENSE_OTHER)
    return noun;
  return noun - 1;
}

/* Done to a thing, and to what an apposition calls it: `the source, a cooling tower, was shut down by …`. */
void plx_deed_add(const Finder *f, guint32 sentence, PlxDeed deed, guint32 agent, guint32 patient)
{
  if (agent == PLX_NONE || patient == PLX_NONE)
    return;
  const guint32 meant = referent(f, sentence, patient);
  const guint32 called = plx_tree_child(f->tree, meant, PLX_DEPREL_APPOS);
  agent = behind_vehicle(f, agent);
  deed.sentence = sentence;
  deed.agent = mention_span(f, agent);
  deed.name = name_of(f, agent);
  add_named(f, deed, meant, meant);
  if (called != PLX_NONE && plx_article_token(f->tree->article, called)->upos == PLX_UPOS_NOUN)
    add_named(f, deed, meant, called);
}

/* Found the driver guilty: no driver is found. */
static gboolean is_judged(const Finder *f, guint32 verb)
{
  static const char *const verdicts[] = {"guilty", "innocent", "liable", "negligent", "responsible"};
  const guint32 as = plx_tree_child(f->tree, verb, PLX_DEPREL_XCOMP);
  return as != PLX_NONE && PLX_TOKEN_ANY(f->tree->article, as, verdicts);
}

static void add_active(const Finder *f, guint32 sentence, PlxDeed deed)
{
  if (is_judged(f, deed.token))
    return;
  guint32 object = plx_tree_child(f->tree, deed.token, PLX_DEPREL_OBJ);
  if (object != PLX_NONE && object < deed.token && plx_article_is_relative(f->tree->article, object))
    object = plx_deed_antecedent(f, deed.token, object); /* the truce, which Lund brokered */
  const guint32 agent = plx_deed_subject(f, deed.token), caused = caused_by(f, deed.token, &object);
  plx_deed_add(f, sentence, deed, agent, object);
  if (caused != PLX_NONE)
    plx_deed_add(f, sentence, (PlxDeed){.verb = plx_deed_lemma(f, caused), .token = caused}, agent, object);
  plx_deed_add_product(f, sentence, deed.token, agent, object);
}

/* Who ordered it, and gave the order. */
static void add_order(const Finder *f, guint32 sentence, guint32 order, guint32 patient)
{
  const guint32 agent = plx_tree_child(f->tree, order, PLX_DEPREL_NMOD);
  const PlxDeed deed = {.verb = plx_article_token(f->tree->article, order)->lemma, .token = order};
  plx_deed_add(f, sentence, deed, agent, patient);
  plx_deed_add(f, sentence, deed, agent, order);
}

static void find_in_sentence(const Finder *f, guint32 sentence)
{
  const PlxArticle *article = f->tree->article;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  for (guint32 verb = s->first_token; verb < s->first_token + s->n_tokens; verb++) {
    const PlxToken *token = plx_article_token(article, verb);
    if (token->upos == PLX_UPOS_NOUN && token->parsed)
      plx_deed_find_noun(f, sentence, verb);
    if (token->upos != PLX_UPOS_VERB || !token->parsed)
      continue;
    const guint32 agent = agent_of(f, verb), order = order_of(f, verb);
    const PlxDeed deed = {.verb = plx_deed_lemma(f, verb), .token = verb};
    if (agent != PLX_NONE) {
      plx_deed_add(f, sentence, deed, agent, sufferer_of(f, verb));
      plx_deed_add_product(f, sentence, verb, agent, sufferer_of(f, verb));
    } else {
      add_active(f, sentence, deed);
    }
    if (order != PLX_NONE)
      add_order(f, sentence, order, sufferer_of(f, verb));
    plx_deed_find_converse(f, sentence, verb, sufferer_of(f, verb));
    plx_deed_find_resigning(f, sentence, verb);
    plx_deed_find_asked(f, sentence, verb);
  }
}

void plx_deed_find(const PlxTree *tree, const guint32 *names, GArray *deeds)
{
  const Finder f = {tree, names, deeds};
  for (guint32 s = 0; s < tree->article->sentences->len; s++)
    if (!plx_article_sentence(tree->article, s)->furniture)
      find_in_sentence(&f, s);
}
