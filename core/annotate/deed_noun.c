/* How this works. What is made by whoever does it stands for the deed (`the proposal came from the mayor`),
 * and so does a noun that a verb is made into: who does it stands behind `by` or owns it, and what it is done
 * to stands behind `of`, or owns it where somebody stands behind `by`. */
#include "annotate/deed_finder.h"

#include "base/table.h"
#include "data/deeds.h"
#include "data/doers.h"
#include "data/events.h"

#include <string.h>

static const char *lemma_at(const PlxDeedFinder *f, guint32 token)
{
  return plx_article_token(f->tree->article, token)->lemma;
}

/* Whom the noun comes from: `the proposal came from the mayor`, `a complaint from the union`; PLX_NONE. */
static guint32 comes_from(const PlxDeedFinder *f, guint32 noun)
{
  const guint32 verb = plx_tree_relation(f->tree, noun) == PLX_DEPREL_NSUBJ ? f->tree->head[noun] : PLX_NONE;
  const gboolean comes = verb != PLX_NONE && g_strcmp0(lemma_at(f, verb), "come") == 0;
  const guint32 from = comes ? plx_tree_child_with_case(f->tree, verb, PLX_DEPREL_OBL, "from") : PLX_NONE;
  return from != PLX_NONE ? from : plx_tree_child_with_case(f->tree, noun, PLX_DEPREL_NMOD, "from");
}

static void find_made(const PlxDeedFinder *f, guint32 sentence, guint32 noun, guint32 by)
{
  static const struct {
    const char *noun, *verb;
  } made[] = {{"complaint", "file"},  {"decision", "take"},  {"footage", "take"},     {"goal", "score"},
              {"image", "take"},      {"motion", "propose"}, {"order", "order"},      {"photo", "take"},
              {"photograph", "take"}, {"picture", "take"},   {"proposal", "propose"}, {"request", "request"},
              {"warning", "issue"}};
  const char *lemma = lemma_at(f, noun), *done = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(made); i++)
    done = g_strcmp0(lemma, made[i].noun) == 0 ? made[i].verb : done;
  if (done == NULL)
    return;
  const guint32 from = comes_from(f, noun), agent = from != PLX_NONE ? from : by;
  if (agent != PLX_NONE && plx_deed_is_doer(f, agent))
    plx_deed_add(f, sentence, (PlxDeed){.verb = done, .token = noun}, agent, noun);
}

/* The verb that a noun is made of: reject of rejection; what the list of events has it tell of; NULL. */
static const char *verb_of(const char *noun)
{
  const PlxDeedAct *act = plx_table_find(plx_deed_acts, plx_n_deed_acts, sizeof *act, noun, strlen(noun));
  if (act != NULL)
    return act->verb;
  const PlxEventWord *event =
      plx_table_find(plx_event_nouns, plx_n_event_nouns, sizeof *event, noun, strlen(noun));
  return event != NULL ? event->kind : NULL;
}

/* A ministry, a museum: what acts as one. */
static gboolean is_body(const PlxDeedFinder *f, guint32 token)
{
  const char *lemma = lemma_at(f, token);
  return plx_article_token(f->tree->article, token)->upos == PLX_UPOS_NOUN && lemma != NULL &&
         plx_doer_noun(lemma) != NULL;
}

static void find_act(const PlxDeedFinder *f, guint32 sentence, guint32 noun, guint32 by)
{
  const char *lemma = lemma_at(f, noun), *verb = lemma != NULL ? verb_of(lemma) : NULL;
  if (verb == NULL)
    return;
  const guint32 owner = plx_tree_child(f->tree, noun, PLX_DEPREL_NMOD_POSS);
  const guint32 of = plx_tree_child_with_case(f->tree, noun, PLX_DEPREL_NMOD, "of");
  const guint32 agent = by != PLX_NONE ? by : owner, patient = of != PLX_NONE   ? of
                                                               : by != PLX_NONE ? owner
                                                                                : PLX_NONE;
  if (agent != PLX_NONE && (plx_deed_is_doer(f, agent) || is_body(f, agent)))
    plx_deed_add(f, sentence, (PlxDeed){.verb = verb, .token = noun}, agent, patient);
}

/* By whom it is done, though the tree hang him on whom it is done to: the killing of the mayor by rebels. */
static guint32 agent_of(const PlxDeedFinder *f, guint32 noun)
{
  const guint32 by = plx_tree_child_with_case(f->tree, noun, PLX_DEPREL_NMOD, "by"),
                of = plx_tree_child_with_case(f->tree, noun, PLX_DEPREL_NMOD, "of");
  return by == PLX_NONE && of != PLX_NONE ? plx_tree_child_with_case(f->tree, of, PLX_DEPREL_NMOD, "by") : by;
}

void plx_deed_find_noun(const PlxDeedFinder *f, guint32 sentence, guint32 noun)
{
  const guint32 by = agent_of(f, noun);
  find_made(f, sentence, noun, by);
  find_act(f, sentence, noun, by);
}
