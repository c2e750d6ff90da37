/* Deeds that other verbs tell of than those they are compared by. */
#include "annotate/deed_finder.h"

#include <string.h>

/* Called the police, alerted the coast guard: those who are told come to help. */
static gboolean raises_alarm(const PlxDeedFinder *f, guint32 verb, guint32 told)
{
  static const char *const verbs[] = {"alert", "call", "notify", "phone", "radio", "ring", "summon", NULL};
  static const char *const helpers[] = {"ambulance", "brigade", "coastguard", "firefighter",
                                        "guard",     "police",  "rescuer",    NULL};
  static const char *const services[] = {"ambulance", "emergency", "fire", "rescue"};
  if (told == PLX_NONE || plx_tree_child(f->tree, verb, PLX_DEPREL_XCOMP) != PLX_NONE)
    return FALSE;
  const char *lemma = plx_deed_lemma(f, verb), *whom = plx_article_token(f->tree->article, told)->lemma;
  if (lemma == NULL || whom == NULL || !g_strv_contains(verbs, lemma))
    return FALSE;
  g_autofree char *folded = g_ascii_strdown(whom, -1);
  return g_strv_contains(helpers, folded) ||
         (strcmp(folded, "service") == 0 && told > 0 && PLX_TOKEN_ANY(f->tree->article, told - 1, services));
}

static void add_alarm(const PlxDeedFinder *f, guint32 sentence, guint32 verb, guint32 agent, guint32 told)
{
  const guint before = f->deeds->len;
  if (!raises_alarm(f, verb, told))
    return;
  plx_deed_add(f, sentence, (PlxDeed){.verb = "raise", .token = verb}, agent, told);
  for (guint k = before; k < f->deeds->len; k++)
    g_array_index(f->deeds, PlxDeed, k).patient_lemma = "alarm";
}

/* `Photographed the bird`: took a photograph. */
void plx_deed_add_product(const PlxDeedFinder *f, guint32 sentence, guint32 verb, guint32 agent,
                          guint32 patient)
{
  static const struct {
    const char *verb, *deed, *noun;
  } rows[] = {
      {"film", "take", "footage"}, {"photograph", "take", "photograph"}, {"picture", "take", "photograph"}};
  const char *lemma = plx_article_token(f->tree->article, verb)->lemma;
  add_alarm(f, sentence, verb, agent, patient);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const guint before = f->deeds->len;
    if (g_strcmp0(lemma, rows[i].verb) != 0)
      continue;
    plx_deed_add(f, sentence, (PlxDeed){.verb = rows[i].deed, .token = verb}, agent, patient);
    for (guint k = before; k < f->deeds->len; k++)
      g_array_index(f->deeds, PlxDeed, k).patient_lemma = rows[i].noun;
  }
}

void plx_deed_find_converse(const PlxDeedFinder *f, guint32 sentence, guint32 verb, guint32 sufferer)
{
  if (g_strcmp0(plx_deed_lemma(f, verb), "sell") != 0)
    return;
  const guint32 buyer = plx_tree_child_with_case(f->tree, verb, PLX_DEPREL_OBL, "to"),
                object = plx_tree_child(f->tree, verb, PLX_DEPREL_OBJ);
  if (buyer != PLX_NONE && plx_deed_is_doer(f, buyer))
    plx_deed_add(f, sentence, (PlxDeed){.verb = "buy", .token = verb}, buyer,
                 object != PLX_NONE ? object : sufferer);
}

/* Is it told as done, and not as what may, will or shall be? */
static gboolean is_told_as_done(const PlxDeedFinder *f, guint32 verb)
{
  for (guint32 i = f->tree->first_child[verb]; i != PLX_NONE; i = f->tree->next[i])
    if (plx_article_token(f->tree->article, i)->xpos == PLX_XPOS_MD ||
        plx_article_token_is(f->tree->article, i, "if"))
      return FALSE;
  const guint8 xpos = plx_article_token(f->tree->article, verb)->xpos;
  return xpos == PLX_XPOS_VBD || xpos == PLX_XPOS_VBN || xpos == PLX_XPOS_VBZ;
}

static gboolean is_leaving_office(const PlxDeedFinder *f, guint32 verb)
{
  static const char *const verbs[] = {"quit", "resign", "stand-down", "step-aside", "step-down", NULL};
  static const char *const handing[] = {"hand-in", "submit", "tender", NULL};
  const char *lemma = plx_deed_lemma(f, verb);
  const guint32 object = plx_tree_child(f->tree, verb, PLX_DEPREL_OBJ);
  return lemma != NULL &&
         (g_strv_contains(verbs, lemma) || (g_strv_contains(handing, lemma) && object != PLX_NONE &&
                                            plx_article_token_is(f->tree->article, object, "resignation")));
}

/* Who resigns ends his term himself, as another does who dismisses him. */
void plx_deed_find_resigning(const PlxDeedFinder *f, guint32 sentence, guint32 verb)
{
  const guint32 who = plx_tree_child(f->tree, verb, PLX_DEPREL_NSUBJ);
  if (who != PLX_NONE && plx_deed_is_somebody(f, who) && is_leaving_office(f, verb) &&
      is_told_as_done(f, verb))
    plx_deed_add(f, sentence, (PlxDeed){.verb = "dismiss", .token = verb}, who, who);
}
