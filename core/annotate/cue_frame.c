#include "annotate/cue_frame.h"

#include "model/position.h"

#include <string.h>

/* `Leeds Crown Court heard`: it was said there. */
static const PlxCue *hearing(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"hear", PLX_STANCE_SAY, PLX_CUE_CLAUSE, NULL};
  static const char *const places[] = {"court", "hearing", "inquest",  "inquiry",
                                       "jury",  "trial",   "tribunal", NULL};
  const guint32 subject = plx_tree_child(tree, verb, PLX_DEPREL_NSUBJ);
  if (subject == PLX_NONE || strcmp(plx_tree_lemma(tree, verb), "hear") != 0 ||
      (verb + 1 < tree->article->tokens->len && plx_article_token_is(tree->article, verb + 1, "from")))
    return NULL; /* heard from a doctor that: on the doctor's word */
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

/* A noun with a preposition below another, or below what that is of: `the number | of the strikers | at
 * 40,000`.
 */
static guint32 noun_below(const PlxTree *tree, guint32 noun, const char *preposition)
{
  guint32 below = plx_tree_child_with_case(tree, noun, PLX_DEPREL_NMOD, preposition);
  for (guint32 i = tree->first_child[noun]; i != PLX_NONE && below == PLX_NONE; i = tree->next[i])
    if (plx_tree_relation(tree, i) == PLX_DEPREL_NMOD)
      below = plx_tree_child_with_case(tree, i, PLX_DEPREL_NMOD, preposition);
  return below;
}

/* `Put the crowd at 40,000`, `gave the toll as 12`, `the crowd was put at 40,000`: said how many. */
static const PlxCue *numbering(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"put", PLX_STANCE_SAY, PLX_CUE_OBJECT, NULL};
  static const struct {
    const char *verb, *preposition;
  } frames[] = {{"assess", "at"}, {"calculate", "at"}, {"give", "as"}, {"place", "at"},
                {"put", "at"},    {"reckon", "at"},    {"value", "at"}};
  const guint32 object = find_object(tree, verb);
  if (object == PLX_NONE)
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(frames); i++) {
    if (strcmp(plx_tree_lemma(tree, verb), frames[i].verb) != 0)
      continue;
    const guint32 of_verb = plx_tree_child_with_case(tree, verb, PLX_DEPREL_OBL, frames[i].preposition);
    const guint32 number = of_verb != PLX_NONE ? of_verb : noun_below(tree, object, frames[i].preposition);
    return number != PLX_NONE && has_number(tree, number) ? &cue : NULL;
  }
  return NULL;
}

/* `Has given the parties until Friday to agree`, `gave the company two weeks to pay`: told them to. */
static const PlxCue *setting_term(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"instruct", PLX_STANCE_CALL, PLX_CUE_INFINITIVE | PLX_CUE_OBJECT, NULL};
  static const char *const terms[] = {"day",    "days",  "fortnight", "hour",  "hours", "month",
                                      "months", "until", "week",      "weeks", "year"};
  const guint32 whom = plx_tree_child(tree, verb, PLX_DEPREL_OBJ);
  if (strcmp(plx_tree_lemma(tree, verb), "give") != 0 || whom == PLX_NONE || whom < verb)
    return NULL;
  for (guint32 i = tree->first_child[verb]; i != PLX_NONE; i = tree->next[i]) {
    const PlxDeprel relation = plx_tree_relation(tree, i);
    if ((relation != PLX_DEPREL_ADVCL && relation != PLX_DEPREL_XCOMP) || i < whom ||
        !plx_article_token_is(tree->article, i - 1, "to"))
      continue;
    for (guint32 k = verb + 1; k < i; k++)
      if (PLX_TOKEN_ANY(tree->article, k, terms))
        return &cue;
  }
  return NULL;
}

/* `Threatened a strike`, and not `threatened the town`: what one says one will do. */
static const PlxCue *threatening(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"threaten", PLX_STANCE_WARN, PLX_CUE_OBJECT, NULL};
  static const char *const deeds[] = {"action",      "ban",         "blockade", "boycott",    "closure",
                                      "cut",         "embargo",     "lawsuit",  "lockout",    "protest",
                                      "resignation", "retaliation", "sanction", "stoppage",   "strike",
                                      "tariff",      "veto",        "walkout",  "withdrawal", NULL};
  const guint32 object = plx_tree_child(tree, verb, PLX_DEPREL_OBJ);
  return strcmp(plx_tree_lemma(tree, verb), "threaten") == 0 && object != PLX_NONE && object > verb &&
                 g_strv_contains(deeds, plx_tree_lemma(tree, object))
             ? &cue
             : NULL;
}

/* `Cast doubt on claims that it had`. */
static const PlxCue *casting_doubt(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"doubt", PLX_STANCE_DOUBT, PLX_CUE_OBLIQUE, "on upon over"};
  static const char *const verbs[] = {"cast", "pour", "throw", NULL};
  static const char *const doubts[] = {"doubt", "doubts", "scorn"};
  return g_strv_contains(verbs, plx_tree_lemma(tree, verb)) && verb + 1 < tree->article->tokens->len &&
                 PLX_TOKEN_ANY(tree->article, verb + 1, doubts)
             ? &cue
             : NULL;
}

/* `As the mayor put it`, and no more: not `as the council put it up for sale`. */
static const PlxCue *putting_it(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"say", PLX_STANCE_SAY, PLX_CUE_CLAUSE, NULL};
  const PlxArticle *article = tree->article;
  const guint32 as = plx_tree_child(tree, verb, PLX_DEPREL_MARK), it = verb + 1, behind = verb + 2;
  if (strcmp(plx_tree_lemma(tree, verb), "put") != 0 || as == PLX_NONE || it >= article->tokens->len ||
      !plx_article_token_is(article, as, "as") || !plx_article_token_is(article, it, "it"))
    return NULL;
  return behind >= article->tokens->len || plx_article_token(article, behind)->upos == PLX_UPOS_PUNCT ? &cue
                                                                                                      : NULL;
}

/* `Had no evidence that it had`, `saw no sign that it had`. */
static const PlxCue *lacking_evidence(const PlxTree *tree, guint32 verb)
{
  static const PlxCue cue = {"evidence", PLX_STANCE_DOUBT, PLX_CUE_OBJECT, NULL};
  const guint32 noun = plx_lacked_evidence(
      tree->article,
      plx_article_sentence_at(tree->article, plx_article_token(tree->article, verb)->span.start), verb);
  return noun != PLX_NONE && plx_tree_relation(tree, noun) == PLX_DEPREL_OBJ ? &cue : NULL;
}

const PlxCue *plx_cue_frame(const PlxTree *tree, guint32 verb)
{
  const PlxCue *heard = hearing(tree, verb);
  const PlxCue *term = heard == NULL ? setting_term(tree, verb) : heard;
  const PlxCue *const frames[] = {term, threatening(tree, verb), casting_doubt(tree, verb),
                                  lacking_evidence(tree, verb), putting_it(tree, verb)};
  for (gsize i = 0; i < G_N_ELEMENTS(frames); i++)
    if (frames[i] != NULL)
      return frames[i];
  return numbering(tree, verb);
}
