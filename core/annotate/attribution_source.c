/* How this works. A parser trained on little text errs where newspapers are most regular, so word order goes
 * first: a noun phrase between a comma (or closing quotation mark) and the cue speaks (`…, forecasters say`),
 * and so does one right behind the cue (`…, said Anna Reyes, a farmer.`). Otherwise it is the subject of the
 * tree, also one shared by coordination and participles. A subject never stands in another quotation than its
 * verb. */
#include "annotate/attribution_find.h"

#include <string.h>

#define MAX_PHRASE 40 /* tokens of a source with a relative clause */

/* ---- noun phrases by tokens ---- */

static gboolean is_nominal(const PlxFinder *f, guint32 token)
{
  switch (plx_finder_upos(f, token)) {
  case PLX_UPOS_NOUN:
  case PLX_UPOS_PROPN:
  case PLX_UPOS_ADJ:
  case PLX_UPOS_DET:
  case PLX_UPOS_NUM:
    return TRUE;
  case PLX_UPOS_PART:
    return !plx_finder_is(f, token, "to") && !plx_finder_is(f, token, "not");
  case PLX_UPOS_PRON:
    return plx_article_token(f->article, token)->xpos == PLX_XPOS_PRPS;
  case PLX_UPOS_PUNCT:
    return plx_finder_is(f, token, "-") || plx_finder_is(f, token, ".");
  default:
    return FALSE;
  }
}

static gboolean is_link(const PlxFinder *f, guint32 token)
{
  return plx_finder_is(f, token, "of") || plx_finder_is(f, token, "for") || plx_finder_is(f, token, "at") ||
         plx_finder_is(f, token, "in") || plx_finder_is(f, token, "from") || plx_finder_is(f, token, "with");
}

static gboolean is_head(const PlxFinder *f, guint32 token)
{
  const PlxUpos upos = plx_finder_upos(f, token);
  return upos == PLX_UPOS_NOUN || upos == PLX_UPOS_PROPN || upos == PLX_UPOS_PRON || upos == PLX_UPOS_NUM;
}

static gboolean is_boundary(const PlxFinder *f, guint32 token)
{
  return plx_finder_is(f, token, ",") || plx_finder_is(f, token, "—") || plx_finder_is(f, token, "–") ||
         f->quotes[token] != PLX_NONE;
}

/* who, which */
static gboolean is_relative(const PlxFinder *f, guint32 token)
{
  const guint8 xpos = plx_article_token(f->article, token)->xpos;
  return xpos == PLX_XPOS_WP || xpos == PLX_XPOS_WDT;
}

/* May a noun phrase begin with it? */
static gboolean is_opener(const PlxFinder *f, guint32 token)
{
  return is_nominal(f, token) || plx_finder_upos(f, token) == PLX_UPOS_PRON;
}

/* A noun phrase right before the cue, whatever stands before it: for verbs that the tree gives no subject. */
static gboolean phrase_beside(const PlxFinder *f, guint32 cue, PlxRange *phrase)
{
  if (cue == f->first || !is_head(f, cue - 1) || f->quotes[cue - 1] != f->quotes[cue])
    return FALSE;
  guint32 first = cue - 1;
  if (plx_finder_upos(f, first) != PLX_UPOS_PRON)
    while (first > f->first && is_nominal(f, first - 1) && !plx_finder_is(f, first - 1, "."))
      first--;
  const PlxUpos before = first > f->first ? plx_finder_upos(f, first - 1) : PLX_UPOS_PUNCT;
  if (before != PLX_UPOS_PUNCT && before != PLX_UPOS_CCONJ && before != PLX_UPOS_SCONJ)
    return FALSE;
  *phrase = (PlxRange){first, cue - 1};
  return TRUE;
}

/* The phrase that ends right before the cue and begins after a comma or a quotation, without a finite verb in
 * it. After a quotation it may have commas of its own: “…,” Anna Reyes, a farmer, said. */
static gboolean phrase_before(const PlxFinder *f, guint32 cue, PlxRange *phrase)
{
  if (cue == f->first || f->quotes[cue] != PLX_NONE || f->quotes[cue - 1] != PLX_NONE)
    return FALSE;
  guint32 first = cue, comma = PLX_NONE;
  for (; first > f->first && f->quotes[first - 1] == PLX_NONE && !plx_finder_is_finite(f, first - 1); first--)
    if (comma == PLX_NONE && is_boundary(f, first - 1))
      comma = first;
  if (first == f->first || f->quotes[first - 1] == PLX_NONE)
    first = comma;
  if (first == PLX_NONE || first >= cue || !is_opener(f, first))
    return FALSE;
  *phrase = (PlxRange){first, cue - 1};
  return TRUE;
}

/* All that stands between a quotation, or the beginning of the sentence, and the cue, if it holds a relative
 * clause: “…,” Ito, who was there, said.
 */
static gboolean phrase_with_clause(const PlxFinder *f, guint32 cue, PlxRange *phrase)
{
  gboolean clause = FALSE;
  guint32 first = cue;
  if (cue == f->first || f->quotes[cue] != PLX_NONE || !plx_finder_is(f, cue - 1, ","))
    return FALSE;
  for (; first > f->first && cue - first < MAX_PHRASE && f->quotes[first - 1] == PLX_NONE; first--)
    clause |= is_relative(f, first) && plx_finder_is(f, first - 1, ",");
  if (!clause || (first > f->first && f->quotes[first - 1] == PLX_NONE) || !is_opener(f, first) ||
      is_relative(f, first))
    return FALSE;
  *phrase = (PlxRange){first, cue - 1};
  return TRUE;
}

/* The last word before `of …` and the like. */
static guint32 phrase_head(const PlxFinder *f, PlxRange phrase)
{
  for (guint32 i = phrase.first + 1; i <= phrase.last; i++)
    if (plx_finder_upos(f, i) == PLX_UPOS_ADP || plx_finder_is(f, i, ","))
      return i - 1;
  return phrase.last;
}

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
    if (subject != PLX_NONE && at != verb && is_relative(f, subject) && plx_finder_is(f, verb - 1, ",") &&
        plx_finder_relation(f, at) == PLX_DEPREL_ACL_RELCL)
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
  while (range.last + 1 < cue.first && is_nominal(f, range.last + 1))
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

void plx_source_set(const PlxFinder *f, PlxRawAttribution *raw, guint32 noun)
{
  raw->source = noun;
  if (noun == PLX_NONE)
    return;
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
  range = without_time(f, without_asides(f, range));
  if (range.last > noun && plx_finder_is(f, range.last, ",") && !has_comma(f, range.first, range.last))
    range.last--;
  raw->source_range = range;
}

/* ---- said X ---- */

/* `…, adding that`, `…, when asked`: the sentence goes on, not the apposition. */
static gboolean leads_on(const PlxFinder *f, guint32 token)
{
  const PlxUpos upos = plx_finder_upos(f, token);
  return plx_article_token(f->article, token)->xpos == PLX_XPOS_VBG || upos == PLX_UPOS_SCONJ ||
         plx_finder_is(f, token, "but") || plx_finder_is(f, token, "when");
}

/* `X, a farmer in Oslo.`: what an apposition adds, up to where it ends. */
static guint32 with_apposition(const PlxFinder *f, guint32 last)
{
  if (!plx_finder_is(f, last + 1, ",") || last + 2 > f->last)
    return last;
  const guint8 xpos = plx_article_token(f->article, last + 2)->xpos;
  const PlxUpos upos = plx_finder_upos(f, last + 2);
  const gboolean adds = xpos == PLX_XPOS_WP || xpos == PLX_XPOS_WDT || upos == PLX_UPOS_DET ||
                        upos == PLX_UPOS_NOUN || upos == PLX_UPOS_PROPN || upos == PLX_UPOS_ADJ ||
                        upos == PLX_UPOS_NUM;
  if (!adds)
    return last;
  guint32 end = last + 2;
  while (end < f->last && f->quotes[end + 1] == PLX_NONE && !plx_finder_is(f, end + 1, ";") &&
         !(plx_finder_is(f, end + 1, ",") && end + 2 <= f->last && leads_on(f, end + 2)))
    end++;
  while (end > last && plx_finder_upos(f, end) == PLX_UPOS_PUNCT && f->quotes[end] == PLX_NONE &&
         !plx_finder_is(f, end, ")"))
    end--;
  return end;
}

/* `a farmer who saw it`: a relative clause up to the next comma or quotation. */
static guint32 with_clause(const PlxFinder *f, guint32 last)
{
  if (last + 1 > f->last || !(is_relative(f, last + 1) || plx_finder_is(f, last + 1, "that")))
    return last;
  while (last < f->last && f->quotes[last + 1] == PLX_NONE && !plx_finder_is(f, last + 1, ",") &&
         !plx_finder_is(f, last + 1, ".") && !plx_finder_is(f, last + 1, ";"))
    last++;
  return last;
}

/* The phrase right behind the cue, if what is said stands before it. */
static gboolean find_inverted(const PlxFinder *f, PlxRawAttribution *raw)
{
  static const char *const objects[] = {"him", "them", "me", "us", "it", "that", "this"};
  const guint32 before = raw->cue.first, behind = raw->cue.last + 1;
  if (before == f->first || behind > f->last || !is_boundary(f, before - 1) || f->quotes[behind] != PLX_NONE)
    return FALSE;
  const gboolean pronoun = plx_finder_upos(f, behind) == PLX_UPOS_PRON;
  if ((!is_nominal(f, behind) && !pronoun) || PLX_FINDER_ANY(f, behind, objects))
    return FALSE;
  const gboolean article = plx_finder_is(f, behind, "a") || plx_finder_is(f, behind, "an");
  if (article && f->quotes[before - 1] == PLX_NONE && strcmp(raw->lemma, "say") != 0)
    return FALSE; /* X, who was there, offered a deal */
  guint32 last = behind;
  while (
      !pronoun && last < f->last && f->quotes[last + 1] == PLX_NONE &&
      (is_nominal(f, last + 1) || (is_link(f, last + 1) && last + 2 <= f->last && is_nominal(f, last + 2))))
    last++;
  while (last > behind && !is_head(f, last))
    last--;
  if (!is_head(f, last))
    return FALSE;
  raw->source = phrase_head(f, (PlxRange){behind, last});
  raw->source_range = (PlxRange){behind, with_apposition(f, with_clause(f, last))};
  raw->inverted = TRUE;
  return TRUE;
}

/* `with forecasters predicting snow`; `closed the road, citing ice`. */
static gboolean subject_of_participle(const PlxFinder *f, PlxRawAttribution *raw)
{
  const guint32 before = raw->cue.first - 1;
  if (raw->cue.first == f->first || plx_source_subject(f, raw->verb) != PLX_NONE)
    return FALSE;
  if (is_head(f, before) && f->quotes[before] == f->quotes[raw->verb]) {
    plx_source_set(f, raw, before);
    return TRUE;
  }
  const PlxDeprel r = plx_finder_relation(f, raw->verb);
  if (!plx_finder_is(f, before, ",") || (r != PLX_DEPREL_ACL && r != PLX_DEPREL_CONJ))
    return FALSE;
  guint32 verb = f->tree->head[raw->verb], subject = PLX_NONE;
  for (int step = 0; step < 4 && verb != PLX_NONE && subject == PLX_NONE; step++) {
    subject = plx_source_subject(f, verb);
    verb = f->tree->head[verb];
  }
  if (subject != PLX_NONE && f->quotes[subject] == f->quotes[raw->verb])
    plx_source_set(f, raw, subject);
  return raw->source != PLX_NONE;
}

#define LONGEST_DESCRIPTION 8 /* words of `the city's medical officer of health` */

static gboolean has_predicate(const PlxFinder *f, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end; i++)
    if (f->quotes[i] == PLX_NONE &&
        (plx_finder_upos(f, i) == PLX_UPOS_VERB || plx_finder_upos(f, i) == PLX_UPOS_AUX))
      return TRUE;
  return FALSE;
}

/* `…, the operator, Argo Lines, said`, `…, and its operator, Argo Lines, said`, which trees take for one more
 * part of what is said: a name between commas, and before it what it is. */
static gboolean phrase_apposed(const PlxFinder *f, guint32 cue, PlxRange *phrase)
{
  static const char *const joints[] = {"and", "but"};
  if (cue < f->first + 5 || !plx_finder_is(f, cue - 1, ",") || f->names[cue - 2] == PLX_NONE)
    return FALSE;
  guint32 first = cue - 2;
  while (first > f->first && f->names[first - 1] == f->names[cue - 2])
    first--;
  for (; first > f->first && cue - first < 2 * LONGEST_DESCRIPTION; first--) {
    const PlxUpos upos = plx_finder_upos(f, first);
    const gboolean joined = PLX_FINDER_ANY(f, first - 1, joints) && plx_finder_is(f, first - 2, ",");
    if ((joined || plx_finder_is(f, first - 1, ",")) && (upos == PLX_UPOS_DET || upos == PLX_UPOS_PRON)) {
      *phrase = (PlxRange){first, cue - 2};
      return has_predicate(f, f->first, first);
    }
    if (upos == PLX_UPOS_VERB || upos == PLX_UPOS_AUX || f->quotes[first] != PLX_NONE)
      return FALSE;
  }
  return FALSE;
}

/* `A post in Perth, Australia, heard it, said Tom Reyes.`: is the subject that of another verb before the
 * cue, and does nobody but who speaks stand behind it? */
static gboolean is_told_before(const PlxFinder *f, const PlxRawAttribution *raw, guint32 subject)
{
  gboolean finite = FALSE;
  if (raw->cue.first == f->first || !plx_finder_is(f, raw->cue.first - 1, ",") || raw->cue.last >= f->last ||
      plx_finder_is_time(f, raw->cue.last + 1))
    return FALSE;
  for (guint32 i = subject + 1; i < raw->cue.first; i++) {
    if (is_relative(f, i))
      return FALSE;
    finite |= plx_finder_is_finite(f, i);
  }
  guint32 behind = raw->cue.last + 1;
  while (behind <= f->last && (is_nominal(f, behind) || is_link(f, behind)))
    behind++;
  return finite && behind > raw->cue.last + 1 &&
         (behind > f->last || plx_finder_upos(f, behind) == PLX_UPOS_PUNCT);
}

void plx_source_find(const PlxFinder *f, PlxRawAttribution *raw, gboolean speech)
{
  PlxRange phrase;
  const guint32 subject = shared_subject(f, raw->verb);
  if (speech && phrase_with_clause(f, raw->cue.first, &phrase) &&
      (phrase.first > f->first || subject == PLX_NONE)) {
    raw->source = phrase_head(f, phrase);
    raw->source_range = phrase;
    return;
  }
  if (speech && phrase_apposed(f, raw->cue.first, &phrase)) {
    raw->source = plx_article_name(f->article, f->names[raw->cue.first - 2])->token;
    raw->source_range = phrase;
    return;
  }
  if (speech && phrase_before(f, raw->cue.first, &phrase) &&
      (subject == PLX_NONE || subject < phrase.first || subject > phrase.last)) {
    raw->source = phrase_head(f, phrase);
    raw->source_range = without_time(f, without_asides(f, phrase));
    return;
  }
  if (plx_article_token(f->article, raw->verb)->xpos == PLX_XPOS_VBG && subject_of_participle(f, raw))
    return;
  const gboolean own = subject != PLX_NONE && f->tree->head[subject] == raw->verb && subject < raw->verb &&
                       !is_told_before(f, raw, subject);
  if (speech && !own && plx_finder_speaks(f, raw) && find_inverted(f, raw))
    return;
  if (speech && !own && plx_finder_speaks(f, raw) && phrase_beside(f, raw->cue.first, &phrase)) {
    raw->source = phrase_head(f, phrase);
    raw->source_range = phrase;
    return;
  }
  plx_source_set(f, raw, subject);
}
