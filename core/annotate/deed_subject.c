/* Who a verb has for its subject: whom a relative pronoun stands for, and what coordinated verbs share. */
#include "annotate/deed_finder.h"

#include "base/table.h"

#include <string.h>

/* The nearest noun above that is somebody: `villagers with ropes and blankets, who`; else the token. */
static guint32 somebody_above(const PlxDeedFinder *f, guint32 token)
{
  for (guint32 i = token; i != PLX_NONE; i = f->tree->head[i]) {
    if (plx_deed_is_somebody(f, i))
      return i;
    if (plx_tree_relation(f->tree, i) != PLX_DEPREL_NMOD && plx_tree_relation(f->tree, i) != PLX_DEPREL_CONJ)
      break;
  }
  return token;
}

#define LONGEST_ASIDE 5 /* tokens */

/* `It was Lund, by the way, who`: the one before what is put between; PLX_NONE. */
static guint32 before_aside(const PlxDeedFinder *f, guint32 pronoun)
{
  const PlxArticle *article = f->tree->article;
  if (pronoun < 2 || !plx_article_token_is(article, pronoun - 1, ","))
    return PLX_NONE;
  for (guint32 i = pronoun - 2; i > 0 && pronoun - i <= LONGEST_ASIDE + 2; i--) {
    if (plx_article_token_is(article, i, ","))
      return plx_deed_is_doer(f, i - 1) ? i - 1 : PLX_NONE;
    if (plx_deed_is_doer(f, i))
      return PLX_NONE;
  }
  return PLX_NONE;
}

/* The noun that a clause describes, if it is a relative one. `Who` stands for the person before it, whatever
 * the tree has the clause hang on (`the invitation of the president, who brokered the truce`). */
guint32 plx_deed_antecedent(const PlxDeedFinder *f, guint32 verb, guint32 pronoun)
{
  const gboolean who = plx_article_token(f->tree->article, pronoun)->xpos == PLX_XPOS_WP;
  const guint32 before =
      pronoun > 1 && plx_article_token_is(f->tree->article, pronoun - 1, ",") ? pronoun - 2 : pronoun - 1;
  if (who && pronoun > 0 && f->names[before] != PLX_NONE) {
    const guint32 named = plx_article_name(f->tree->article, f->names[before])->token;
    return somebody_above(f, named);
  }
  const guint32 aside = who ? before_aside(f, pronoun) : PLX_NONE;
  if (aside != PLX_NONE)
    return aside;
  if (plx_tree_relation(f->tree, verb) != PLX_DEPREL_ACL_RELCL)
    return PLX_NONE;
  return who ? somebody_above(f, f->tree->head[verb]) : f->tree->head[verb];
}

/* A name before its verb that the tree takes for an adverb. */
static guint32 name_as_adverb(const PlxDeedFinder *f, guint32 verb)
{
  const guint32 adverb = plx_tree_child(f->tree, verb, PLX_DEPREL_ADVMOD);
  return adverb != PLX_NONE && adverb < verb && f->names[adverb] != PLX_NONE ? adverb : PLX_NONE;
}

/* `She was the first to notice it`: the noun or adjective that a clause belongs to. */
static gboolean is_of_first(const PlxDeedFinder *f, guint32 verb)
{
  static const char *const ranks[] = {"first", "last", "second", "third"};
  const guint32 head = f->tree->head[verb];
  return head != PLX_NONE && head < verb && verb > 0 &&
         plx_article_token_is(f->tree->article, verb - 1, "to") &&
         PLX_TOKEN_ANY(f->tree->article, head, ranks);
}

/* Can the pronoun stand for what the noun names: they for several or a body, he for a man, it for a body? */
static gboolean agrees(const PlxDeedFinder *f, guint32 pronoun, guint32 noun)
{
  static const char *const persons[] = {"he", "she"};
  const guint8 tag = plx_article_token(f->tree->article, noun)->xpos;
  const gboolean several = tag == PLX_XPOS_NNS || tag == PLX_XPOS_NNPS;
  const gboolean person = plx_deed_is_somebody(f, noun);
  if (plx_article_token_is(f->tree->article, pronoun, "they"))
    return several || (!person && plx_deed_is_doer(f, noun));
  if (plx_article_token_is(f->tree->article, pronoun, "it"))
    return !several && !person;
  return PLX_TOKEN_ANY(f->tree->article, pronoun, persons) && person && !several;
}

/* `Fishermen said they had pulled them out`: the one who says it, where a pronoun stands for him as the
 * subject of what he says; else the pronoun. */
static guint32 speaker_behind(const PlxDeedFinder *f, guint32 verb, guint32 pronoun)
{
  static const char *const says[] = {"add", "claim", "confirm", "deny", "insist", "report", "say", "tell"};
  const guint32 cue = f->tree->head[verb];
  if (plx_article_token(f->tree->article, pronoun)->upos != PLX_UPOS_PRON || cue == PLX_NONE ||
      plx_tree_relation(f->tree, verb) != PLX_DEPREL_CCOMP)
    return pronoun;
  const char *lemma = plx_article_token(f->tree->article, cue)->lemma;
  const guint32 speaker = plx_tree_child(f->tree, cue, PLX_DEPREL_NSUBJ);
  return lemma != NULL && PLX_TABLE_FIND(says, lemma, strlen(lemma)) != NULL && speaker != PLX_NONE &&
                 speaker < pronoun && agrees(f, pronoun, speaker)
             ? speaker
             : pronoun;
}

guint32 plx_deed_subject(const PlxDeedFinder *f, guint32 verb)
{
  for (int step = 0; step < 3 && verb != PLX_NONE; step++) {
    const guint32 subject = plx_tree_child(f->tree, verb, PLX_DEPREL_NSUBJ);
    if (subject != PLX_NONE)
      return plx_article_is_relative(f->tree->article, subject) ? plx_deed_antecedent(f, verb, subject)
                                                                : speaker_behind(f, verb, subject);
    if (plx_tree_relation(f->tree, verb) != PLX_DEPREL_CONJ &&
        plx_tree_relation(f->tree, verb) != PLX_DEPREL_XCOMP && !is_of_first(f, verb))
      return name_as_adverb(f, verb);
    verb = f->tree->head[verb];
  }
  return PLX_NONE;
}
