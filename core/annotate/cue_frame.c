#include "annotate/cue_frame.h"

#include <string.h>

/* `Leeds Crown Court heard`: it was said there. */
static const PlxCue *hearing(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"hear", PLX_STANCE_SAY, PLX_CUE_CLAUSE, NULL};
  static const char *const places[] = {"court", "hearing", "inquest",  "inquiry",
                                       "jury",  "trial",   "tribunal", NULL};
  const guint32 subject = plx_tree_child(tree, verb, PLX_DEPREL_NSUBJ);
  if (subject == PLX_NONE || strcmp(plx_tree_lemma(tree, verb), "hear") != 0)
    return NULL;
  g_autofree char *place = g_ascii_strdown(plx_tree_lemma(tree, subject), -1);
  return g_strv_contains(places, place) ? &cue : NULL;
}

static gboolean is_time(const PlxArticle *article, guint32 token)
{
  const PlxSpan span = plx_article_token(article, token)->span;
  guint32 i = PLX_MENTIONS_OF(article->times, PlxTime, plx_article_sentence_at(article, span.start));
  for (; i < article->times->len && plx_article_time(article, i)->span.start < span.end; i++)
    if (plx_span_contains(plx_article_time(article, i)->span, span))
      return TRUE;
  return FALSE;
}

/* `At 40,000`, and not `at 6 p.m.`, when it was put somewhere. */
static gboolean has_number(const PlxTree *tree, guint32 token)
{
  for (guint32 i = tree->range[token].first; i <= tree->range[token].last; i++)
    if (plx_article_token(tree->article, i)->upos == PLX_UPOS_NUM && !is_time(tree->article, i))
      return TRUE;
  return FALSE;
}

/* What a verb does something to; PLX_NONE. */
static guint32 find_object(const PlxTree *tree, guint32 verb)
{
  const guint32 object = plx_tree_child(tree, verb, PLX_DEPREL_OBJ);
  return object != PLX_NONE && object > verb ? object : plx_tree_child(tree, verb, PLX_DEPREL_NSUBJ_PASS);
}

/* `Put the crowd at 40,000`, `gave the toll as 12`, `the crowd was put at 40,000`: said how many. */
static const PlxCue *numbering(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"put", PLX_STANCE_SAY, PLX_CUE_OBJECT, NULL};
  static const struct {
    const char *verb, *preposition;
  } frames[] = {{"give", "as"}, {"place", "at"}, {"put", "at"}, {"reckon", "at"}, {"value", "at"}};
  const guint32 object = find_object(tree, verb);
  if (object == PLX_NONE)
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(frames); i++) {
    if (strcmp(plx_tree_lemma(tree, verb), frames[i].verb) != 0)
      continue;
    const guint32 of_verb = plx_tree_child_with_case(tree, verb, PLX_DEPREL_OBL, frames[i].preposition);
    const guint32 number =
        of_verb != PLX_NONE ? of_verb
                            : plx_tree_child_with_case(tree, object, PLX_DEPREL_NMOD, frames[i].preposition);
    return number != PLX_NONE && has_number(tree, number) ? &cue : NULL;
  }
  return NULL;
}

const PlxCue *plx_cue_frame(const PlxTree *tree, guint32 verb)
{
  const PlxCue *heard = hearing(tree, verb);
  return heard != NULL ? heard : numbering(tree, verb);
}
