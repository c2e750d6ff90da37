/* How this works. Who adds something has said something; else word order goes first (attribution_beside.c).
 * Otherwise the subject of the tree speaks, also one shared by coordination and participles. A subject never
 * stands in another quotation than its verb.
 */
#include "annotate/attribution_source.h"

#include "annotate/attribution_beside.h"

/* ---- the tree's subject ---- */

guint32 plx_source_subject(const PlxFinder *f, guint32 verb)
{
  static const PlxDeprel subjects[] = {PLX_DEPREL_NSUBJ, PLX_DEPREL_NSUBJ_OUTER, PLX_DEPREL_NSUBJ_PASS};
  for (gsize i = 0; i < G_N_ELEMENTS(subjects); i++) {
    const guint32 subject = plx_tree_child(f->tree, verb, subjects[i]);
    if (subject != PLX_NONE && subject < verb)
      return subject;
  }
  return PLX_NONE;
}

guint32 plx_source_agent(const PlxFinder *f, guint32 verb)
{
  const guint32 agent = plx_tree_child(f->tree, verb, PLX_DEPREL_OBL_AGENT);
  return agent != PLX_NONE ? agent : plx_tree_child_with_case(f->tree, verb, PLX_DEPREL_OBL, "by");
}

/* The subject of a verb, its own or one it shares; PLX_NONE. */
static guint32 shared_subject(const PlxFinder *f, guint32 verb)
{
  guint32 at = verb;
  for (int step = 0; step < 4 && at != PLX_NONE; step++) {
    const guint32 subject = plx_source_subject(f, at);
    /* `Ida Lund, who leads the party, called`: behind the clause about her she speaks herself */
    if (subject != PLX_NONE && at != verb && plx_finder_is_relative(f, subject) &&
        plx_finder_is(f, verb - 1, ",") && plx_finder_relation(f, at) == PLX_DEPREL_ACL_RELCL)
      return f->tree->head[at];
    if (subject != PLX_NONE)
      return f->quotes[subject] == f->quotes[verb] ? subject : PLX_NONE;
    switch (plx_finder_relation(f, at)) {
    case PLX_DEPREL_ACL:
      return f->tree->head[at];
    case PLX_DEPREL_CONJ:
    case PLX_DEPREL_XCOMP:
    case PLX_DEPREL_ADVCL:
      at = f->tree->head[at];
      break;
    default:
      return PLX_NONE;
    }
  }
  return PLX_NONE;
}

/* ---- ranges ---- */

static gboolean has_comma(const PlxFinder *f, guint32 first, guint32 last)
{
  for (guint32 i = first; i < last; i++)
    if (plx_finder_is(f, i, ","))
      return TRUE;
  return FALSE;
}

/* `The army, in turn,`: what is set off by a comma and is no apposition does not belong to the source. */
static PlxRange without_asides(const PlxFinder *f, PlxRange range)
{
  for (guint32 i = range.first + 1; i < range.last; i++) {
    if (!plx_finder_is(f, i, ","))
      continue;
    const PlxUpos upos = plx_finder_upos(f, i + 1);
    const guint8 xpos = plx_article_token(f->article, i + 1)->xpos;
    if (upos == PLX_UPOS_ADV || upos == PLX_UPOS_SCONJ || xpos == PLX_XPOS_VBG ||
        (upos == PLX_UPOS_ADP && !plx_finder_is(f, i + 1, "of")))
      range.last = i - 1;
  }
  return range;
}

/* `The mayor on Tuesday`, `even the mayor`: when it was said, and what is stressed, is not who said it. */
static PlxRange without_time(const PlxFinder *f, PlxRange range)
{
  static const char *const days[] = {"monday",   "tuesday", "wednesday", "thursday",  "friday",
                                     "saturday", "sunday",  "today",     "yesterday", "tonight",
                                     "later",    "earlier", "recently",  "also",      "then",
                                     "again",    "once",    "now",       "repeatedly"};
  static const char *const stress[] = {"even", "only", "just", "so"};
  while (range.last > range.first && PLX_FINDER_ANY(f, range.last, days))
    range.last -= plx_finder_is(f, range.last - 1, "on") && range.last > range.first + 1 ? 2 : 1;
  while (range.first < range.last && PLX_FINDER_ANY(f, range.first, stress))
    range.first++;
  return range;
}

/* A name that the range cuts into is taken whole. */
static PlxRange with_names(const PlxFinder *f, PlxRange range, PlxRange cue)
{
  while (range.first > f->first && f->names[range.first - 1] != PLX_NONE &&
         f->names[range.first - 1] == f->names[range.first] &&
         (range.first > cue.last + 1 || range.first <= cue.first))
    range.first--;
  while (range.last < f->last && f->names[range.last + 1] != PLX_NONE &&
         f->names[range.last + 1] == f->names[range.last] &&
         (range.last + 1 < cue.first || range.last >= cue.first))
    range.last++;
  while (range.last + 1 < cue.first && plx_finder_is_nominal(f, range.last + 1))
    range.last++;
  return range;
}

/* Does a token of no source stand there: a mark, the last of a quotation, `with`, `and`, `where`? */
static gboolean is_before_source(const PlxFinder *f, guint32 token)
{
  const gboolean mark = plx_finder_upos(f, token) == PLX_UPOS_PUNCT;
  if (f->quotes[token] != PLX_NONE)
    return mark && f->quotes[token + 1] != f->quotes[token];
  return mark || plx_finder_is(f, token, "with") || plx_finder_upos(f, token) == PLX_UPOS_CCONJ ||
         plx_article_token(f->article, token)->xpos == PLX_XPOS_WRB;
}

/* `The same missile Kim had threatened to use`: the noun that the clause is about is no part of who speaks in
 * it. */
static guint32 behind_described(const PlxFinder *f, guint32 verb, PlxRange source)
{
  const guint32 noun = f->tree->head[verb];
  const gboolean described = plx_finder_relation(f, verb) == PLX_DEPREL_ACL_RELCL && noun != PLX_NONE;
  return described && noun >= source.first && noun < source.last ? noun + 1 : source.first;
}

/* `In what police called an accident`, `whom police believe`: what they tell of is no part of who they are.
 */
static guint32 behind_relative(const PlxFinder *f, PlxRange range, guint32 noun)
{
  guint32 first = range.first;
  for (guint32 i = range.first; i < noun; i++)
    if (plx_article_is_relative(f->article, i))
      first = i + 1;
  return first;
}

/* `“…,” presiding judge Ida Lund said`: what taggers take for a verb is a part of the title. */
static guint32 with_title(const PlxFinder *f, guint32 first)
{
  static const char *const words[] = {"acting",  "attending", "commanding", "governing", "investigating",
                                      "leading", "managing",  "outgoing",   "presiding", "ruling"};
  if (first <= f->first || !PLX_FINDER_ANY(f, first - 1, words) || f->quotes[first - 1] != f->quotes[first])
    return first;
  const PlxUpos before = first - 1 > f->first ? plx_finder_upos(f, first - 2) : PLX_UPOS_PUNCT;
  return before == PLX_UPOS_DET ? first - 2 : before == PLX_UPOS_PUNCT ? first - 1 : first;
}

/* `09:05 Ida Lund, the mayor, said`: the hour of a live report, that trees take for the one who speaks. */
static guint32 behind_stamp(const PlxFinder *f, guint32 noun)
{
  const gboolean stamp = noun == f->first && noun < f->last && f->names[noun + 1] != PLX_NONE &&
                         g_ascii_isdigit(f->article->text[plx_article_token(f->article, noun)->span.start]);
  return stamp ? plx_article_name(f->article, f->names[noun + 1])->token : noun;
}

void plx_source_set(const PlxFinder *f, PlxRawAttribution *raw, guint32 noun)
{
  raw->source = noun;
  if (noun == PLX_NONE)
    return;
  raw->source = noun = behind_stamp(f, noun);
  PlxRange range = f->tree->range[noun];
  for (guint32 i = f->tree->first_child[noun]; i != PLX_NONE; i = f->tree->next[i])
    if (plx_finder_relation(f, i) == PLX_DEPREL_CASE && i < noun)
      range.first = MAX(range.first, f->tree->range[i].last + 1);
  if (noun < raw->cue.first)
    range.last = MIN(range.last, raw->cue.first - 1);
  else if (noun > raw->cue.last)
    range.first = MAX(range.first, raw->cue.last + 1);
  range = with_names(f, range, raw->cue);
  while (range.first < noun && is_before_source(f, range.first))
    range.first++;
  range.first = MAX(range.first, behind_described(f, raw->verb, range));
  range.first = behind_relative(f, range, noun);
  range = without_time(f, without_asides(f, range));
  range.first = with_title(f, range.first);
  if (range.last > noun && plx_finder_is(f, range.last, ",") && !has_comma(f, range.first, range.last))
    range.last--;
  raw->source_range = range;
}

/* The first subject that a verb or those above it have; PLX_NONE. */
static guint32 subject_above(const PlxFinder *f, guint32 verb)
{
  guint32 subject = PLX_NONE;
  for (int step = 0; step < 4 && verb != PLX_NONE && subject == PLX_NONE; step++) {
    subject = plx_source_subject(f, verb);
    verb = f->tree->head[verb];
  }
  return subject;
}

/* `with forecasters predicting snow`; `closed the road, citing ice`; `issued an alert in May warning of ice`.
 */
static gboolean subject_of_participle(const PlxFinder *f, PlxRawAttribution *raw)
{
  const guint32 before = raw->cue.first - 1;
  if (raw->cue.first == f->first || plx_source_subject(f, raw->verb) != PLX_NONE)
    return FALSE;
  const gboolean time = plx_finder_is_time(f, before);
  if (!time && plx_finder_is_head(f, before) && f->quotes[before] == f->quotes[raw->verb]) {
    plx_source_set(f, raw, before);
    return TRUE;
  }
  const PlxDeprel r = plx_finder_relation(f, raw->verb);
  if (!time && (!plx_finder_is(f, before, ",") || (r != PLX_DEPREL_ACL && r != PLX_DEPREL_CONJ)))
    return FALSE;
  const guint32 subject = subject_above(f, f->tree->head[time ? before : raw->verb]);
  if (subject != PLX_NONE && subject < raw->verb && f->quotes[subject] == f->quotes[raw->verb])
    plx_source_set(f, raw, subject);
  return raw->source != PLX_NONE;
}

/* Is it a verb with a tense, or one that the tagger takes for a participle, on which all else hangs? */
static gboolean may_speak(const PlxFinder *f, const PlxRawAttribution *raw)
{
  return plx_finder_speaks(f, raw) || (f->tree->head[raw->verb] == PLX_NONE && raw->cue.first == raw->verb &&
                                       plx_article_token(f->article, raw->verb)->xpos == PLX_XPOS_VBN);
}

/* Who speaks by the order of words, whatever the tree says; FALSE if that tells nothing. `subject`: the
 * tree's.
 */
static gboolean by_order(const PlxFinder *f, PlxRawAttribution *raw, guint32 subject)
{
  PlxRange phrase;
  if (plx_phrase_with_clause(f, raw->cue.first, &phrase) &&
      (phrase.first > f->first || subject == PLX_NONE)) {
    raw->source = plx_phrase_head(f, phrase);
    raw->source_range = phrase;
    return TRUE;
  }
  if (plx_phrase_apposed(f, raw->cue.first, &phrase)) {
    raw->source = plx_article_name(f->article, f->names[raw->cue.first - 2])->token;
    raw->source_range = phrase;
    return TRUE;
  }
  if (plx_phrase_before(f, raw->cue.first, &phrase) &&
      (subject == PLX_NONE || subject < phrase.first || subject > phrase.last)) {
    raw->source = plx_phrase_head(f, phrase);
    raw->source_range = without_time(f, without_asides(f, phrase));
    return TRUE;
  }
  return FALSE;
}

/* Who stands beside the cue, where the tree gives it no subject of its own; FALSE if nobody does. */
static gboolean beside(const PlxFinder *f, PlxRawAttribution *raw, guint32 subject)
{
  PlxRange phrase;
  const gboolean own = subject != PLX_NONE && f->tree->head[subject] == raw->verb && subject < raw->verb &&
                       !plx_source_is_behind(f, raw, subject);
  if (!own && plx_finder_speaks(f, raw) && plx_source_inverted(f, raw))
    return TRUE;
  if ((own || !plx_finder_speaks(f, raw) || !plx_phrase_beside(f, raw->cue.first, &phrase)) &&
      (subject != PLX_NONE || !may_speak(f, raw) || !plx_phrase_named(f, raw->cue.first, &phrase)))
    return FALSE;
  raw->source = plx_phrase_head(f, phrase);
  raw->source_range = phrase;
  return TRUE;
}

/* `Lund said the road was closed, adding that it was icy`: whoever says the one adds the other, and not what
 * the tree hangs it on. */
static gboolean says_further(const PlxFinder *f, PlxRawAttribution *raw)
{
  guint32 said = PLX_NONE;
  if (!plx_finder_says_further(f, raw->verb))
    return FALSE;
  for (guint32 at = f->tree->head[raw->verb]; at != PLX_NONE; at = f->tree->head[at])
    if (plx_cue_verb(f->tree, at) != NULL && !plx_cue_is_passive(f->tree, at) && shared_subject(f, at) < at &&
        f->quotes[at] == f->quotes[raw->verb])
      said = at;
  if (said == PLX_NONE)
    return FALSE;
  plx_source_set(f, raw, shared_subject(f, said));
  raw->source_range.last = MIN(raw->source_range.last, said - 1);
  return TRUE;
}

void plx_source_find(const PlxFinder *f, PlxRawAttribution *raw, gboolean speech)
{
  if (says_further(f, raw))
    return;
  const guint32 subject = shared_subject(f, raw->verb);
  if (speech && by_order(f, raw, subject))
    return;
  if (plx_article_token(f->article, raw->verb)->xpos == PLX_XPOS_VBG && subject_of_participle(f, raw))
    return;
  if (!speech || !beside(f, raw, subject))
    plx_source_set(f, raw, subject);
}
