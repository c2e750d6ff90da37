/* How this works. Whoever asks for a thing, demands that it be given or tells somebody to give it does one
 * deed to that thing. What is to be done to it else goes with the verb: `demand-suspend`. */
#include "annotate/deed_finder.h"

#include "base/table.h"

#include <string.h>

typedef struct {
  const char *verb, *preposition; /* NULL before an object */
} Asking;

static const Asking things[] = {{"appeal", "for"}, {"ask", "for"},    {"call", "for"}, {"press", "for"},
                                {"push", "for"},   {"request", NULL}, {"seek", NULL},  {"want", NULL}};

/* Verbs behind which somebody is to do it. */
static const char *const telling[] = {"ask",     "call", "demand", "instruct", "order", "press",
                                      "request", "tell", "urge",   "want",     NULL};

/* Verbs that say no more than that it is to be there: submit a report. */
static const char *const giving[] = {"deliver", "file",    "give",    "hand-over", "make", "present",
                                     "produce", "provide", "publish", "submit",    NULL};

static guint32 thing_asked(const PlxDeedFinder *f, guint32 verb, const char *lemma)
{
  for (gsize i = 0; i < G_N_ELEMENTS(things); i++)
    if (strcmp(things[i].verb, lemma) == 0)
      return things[i].preposition == NULL
                 ? plx_tree_child(f->tree, verb, PLX_DEPREL_OBJ)
                 : plx_tree_child_with_case(f->tree, verb, PLX_DEPREL_OBL, things[i].preposition);
  return PLX_NONE;
}

static void add(const PlxDeedFinder *f, guint32 sentence, guint32 verb, const char *what, guint32 thing)
{
  const gboolean bare = what == NULL || g_strv_contains(giving, what);
  const PlxDeed deed = {
      .verb = bare ? "demand" : plx_arena_printf(f->tree->article->arena, "demand-%s", what), .token = verb};
  plx_deed_add(f, sentence, deed, plx_deed_subject(f, verb), thing);
}

/* `That the sale be stopped`, `to stop the sale`: a clause below the verb or below whom it is told to. */
static void find_clause(const PlxDeedFinder *f, guint32 sentence, guint32 verb, guint32 clause)
{
  const guint32 suffering = plx_tree_child(f->tree, clause, PLX_DEPREL_NSUBJ_PASS);
  const gboolean infinitive = plx_article_token(f->tree->article, clause)->xpos == PLX_XPOS_VB &&
                              clause > 0 && plx_article_token_is(f->tree->article, clause - 1, "to");
  if (suffering != PLX_NONE && plx_tree_child(f->tree, clause, PLX_DEPREL_AUX_PASS) != PLX_NONE)
    add(f, sentence, verb, plx_deed_lemma(f, clause), suffering);
  else if (infinitive)
    add(f, sentence, verb, plx_deed_lemma(f, clause), plx_tree_child(f->tree, clause, PLX_DEPREL_OBJ));
}

static void find_clauses(const PlxDeedFinder *f, guint32 sentence, guint32 verb, guint32 above)
{
  for (guint32 i = f->tree->first_child[above]; i != PLX_NONE; i = f->tree->next[i]) {
    const PlxDeprel relation = plx_tree_relation(f->tree, i);
    if (i > verb && (relation == PLX_DEPREL_CCOMP || relation == PLX_DEPREL_XCOMP ||
                     relation == PLX_DEPREL_ADVCL || relation == PLX_DEPREL_ACL))
      find_clause(f, sentence, verb, i);
    else if (above == verb &&
             (relation == PLX_DEPREL_OBJ || relation == PLX_DEPREL_IOBJ || relation == PLX_DEPREL_OBL))
      find_clauses(f, sentence, verb, i);
  }
}

void plx_deed_find_asked(const PlxDeedFinder *f, guint32 sentence, guint32 verb)
{
  const char *lemma = plx_article_token(f->tree->article, verb)->lemma;
  if (lemma == NULL)
    return;
  const guint32 thing = thing_asked(f, verb, lemma);
  if (thing != PLX_NONE)
    add(f, sentence, verb, NULL, thing);
  if (g_strv_contains(telling, lemma))
    find_clauses(f, sentence, verb, verb);
}
