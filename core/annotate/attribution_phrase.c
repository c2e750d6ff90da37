/* How this works. What a cue is about, where it is no clause: the object (`denied the claim`), the predicate
 * of the object
 * (`called it a lie`), an infinitive (`vowed to stay`) or a phrase with one of the cue's prepositions
 * (`warned of floods`), read off the tree as far as the cue's frames allow; and what passives say. */
#include "annotate/attribution_phrase.h"

#include "annotate/attribution_content.h"
#include "annotate/attribution_source.h"

#include "model/sense.h"

#include <string.h>

/* `Argued to reporters`: for those who hear it, and not for it. */
static gboolean is_addressed(const PlxFinder *f, guint32 noun, guint32 preposition, const PlxCue *cue)
{
  return (cue->frames & PLX_CUE_CLAUSE) && plx_finder_is(f, preposition, "to") &&
         cue->stance != PLX_STANCE_AGREE && plx_sense_is_person(plx_tree_lemma(f->tree, noun));
}

/* `of …`, `for …`: an oblique with one of the cue's prepositions; PLX_NONE. */
static guint32 find_oblique(const PlxFinder *f, guint32 verb, const PlxCue *cue, guint32 *preposition)
{
  for (guint32 i = f->tree->first_child[verb]; i != PLX_NONE; i = f->tree->next[i]) {
    const PlxDeprel r = plx_finder_relation(f, i);
    if (i < verb || (r != PLX_DEPREL_OBL && r != PLX_DEPREL_ADVCL) || plx_finder_is_time(f, i) ||
        plx_finder_is(f, i, "condition"))
      continue; /* spoke on Monday, on condition of anonymity: not of that */
    for (guint32 k = f->tree->first_child[i]; k != PLX_NONE; k = f->tree->next[k]) {
      const PlxDeprel link = plx_finder_relation(f, k);
      if ((link == PLX_DEPREL_CASE || link == PLX_DEPREL_MARK) && plx_cue_takes(cue, f->tree, k) &&
          !is_addressed(f, i, k, cue)) {
        *preposition = k;
        return i;
      }
    }
  }
  return PLX_NONE;
}

/* Are all tokens from first up to `end` parts of a noun phrase? */
static gboolean is_nominal_run(const PlxFinder *f, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end; i++)
    if (!plx_content_may_open(f, i) && plx_finder_upos(f, i) != PLX_UPOS_PART)
      return FALSE;
  return TRUE;
}

/* From the first to the last of some nouns and verbs behind the cue; first is PLX_NONE if there are none. */
static PlxRange span_behind(const PlxFinder *f, guint32 verb, const guint32 *parts, gsize n_parts)
{
  PlxRange whole = {PLX_NONE, 0};
  for (gsize i = 0; i < n_parts; i++) {
    if (parts[i] == PLX_NONE || f->tree->range[parts[i]].first <= verb)
      continue;
    whole.first = MIN(whole.first, f->tree->range[parts[i]].first);
    whole.last = MAX(whole.last, f->tree->range[parts[i]].last);
  }
  return whole;
}

/* The object of a verb; not what trees take for one in `reported Monday` and `reported, citing the mayor`. */
static guint32 find_object(const PlxFinder *f, guint32 verb)
{
  const guint32 direct = plx_tree_child(f->tree, verb, PLX_DEPREL_OBJ);
  const guint32 object = direct != PLX_NONE ? direct : plx_tree_child(f->tree, verb, PLX_DEPREL_IOBJ);
  const gboolean parted = object != PLX_NONE && object > verb && plx_finder_is(f, verb + 1, ",");
  return object != PLX_NONE && !parted && !plx_finder_is_time(f, object) ? object : PLX_NONE;
}

/* `To …`; the parser may hang it on the one who shall do it: `asked the public to …`. */
static guint32 find_infinitive(const PlxFinder *f, guint32 verb, guint32 object)
{
  const guint32 own = plx_tree_child(f->tree, verb, PLX_DEPREL_XCOMP);
  const guint32 of_object = object != PLX_NONE ? plx_tree_child(f->tree, object, PLX_DEPREL_ACL) : PLX_NONE;
  return own != PLX_NONE || of_object == PLX_NONE || !plx_finder_is(f, f->tree->range[of_object].first, "to")
             ? own
             : of_object;
}

gboolean plx_content_phrase(const PlxFinder *f, PlxRawAttribution *raw, const PlxCue *cue)
{
  const guint32 verb = raw->verb;
  guint32 preposition = PLX_NONE;
  const guint32 object = find_object(f, verb), infinitive = find_infinitive(f, verb, object);
  const guint32 oblique = find_oblique(f, verb, cue, &preposition);
  const gboolean takes_infinitive = (cue->frames & PLX_CUE_INFINITIVE) != 0;
  if (infinitive != PLX_NONE && !takes_infinitive && object == PLX_NONE)
    return FALSE;
  const gboolean takes_object =
      (cue->frames & PLX_CUE_OBJECT) || (takes_infinitive && infinitive != PLX_NONE);
  const guint32 parts[] = {takes_object ? object : PLX_NONE, takes_infinitive ? infinitive : PLX_NONE,
                           oblique};
  PlxRange whole = span_behind(f, verb, parts, G_N_ELEMENTS(parts));
  if (whole.first == PLX_NONE || (f->quotes[verb] != PLX_NONE && f->quotes[whole.first] != f->quotes[verb]))
    return FALSE;
  const guint32 behind = raw->cue.last + 1;
  if (oblique != PLX_NONE && whole.first == preposition && preposition == behind) { /* called for */
    raw->cue.last = preposition;
    whole.first++;
  } else if (whole.first > behind && (cue->frames & PLX_CUE_OBJECT) &&
             is_nominal_run(f, behind, whole.first)) {
    whole.first = behind; /* the parser left out a part of the object */
  }
  whole.last = plx_content_stretch(f, verb, whole.last);
  if (object != PLX_NONE)
    whole.last = plx_content_with_verb(f, whole.first, whole.last, object);
  plx_content_add(raw, whole.first, whole.last);
  return raw->n_content > 0;
}

/* The relative pronoun of `which the agency says is …`, before the source that stands beside the cue;
 * PLX_NONE. */
static guint32 find_pronoun(const PlxFinder *f, PlxRange cue)
{
  static const char *const pronouns[] = {"who", "which", "that", "whom"};
  guint32 first = cue.first;
  while (first > f->first && !PLX_FINDER_ANY(f, first - 1, pronouns) &&
         (is_nominal_run(f, first - 1, first) || plx_finder_is(f, first - 1, "of")))
    first--;
  return first < cue.first && PLX_FINDER_ANY(f, first - 1, pronouns) ? first - 1 : PLX_NONE;
}

/* Taggers take a past tense for a participle there. */
static gboolean has_tense(const PlxFinder *f, guint32 token)
{
  return plx_finder_is_finite(f, token) || plx_article_token(f->article, token)->xpos == PLX_XPOS_VBN;
}

gboolean plx_content_relative(const PlxFinder *f, PlxRawAttribution *raw)
{
  const guint32 first = raw->cue.last + 1, pronoun = find_pronoun(f, raw->cue);
  if (pronoun == PLX_NONE || first > f->last || !has_tense(f, first))
    return FALSE;
  const gboolean aside = plx_finder_is(f, pronoun - 1, ",");
  guint32 last = first;
  while (last < f->last && !plx_finder_is(f, last + 1, ",") && (aside || !plx_finder_is_finite(f, last + 1)))
    last++;
  if (last == f->last && last > first && plx_finder_upos(f, last) == PLX_UPOS_PUNCT)
    last--;
  raw->source = raw->cue.first - 1;
  raw->source_range = (PlxRange){pronoun + 1, raw->cue.first - 1};
  plx_content_add(raw, first, last);
  return TRUE;
}

/* The relative pronoun near the beginning of what stands between a comma and a token; PLX_NONE. */
static guint32 pronoun_opening(const PlxFinder *f, guint32 last)
{
  static const char *const pronouns[] = {"which", "who", "whom", "whose"};
  guint32 first = last;
  while (first > f->first && !plx_finder_is(f, first - 1, ",") && f->quotes[first] == PLX_NONE)
    first--;
  for (guint32 i = first; first > f->first && i <= last && i <= first + 3; i++) /* no part of which */
    if (PLX_FINDER_ANY(f, i, pronouns))
      return i;
  return PLX_NONE;
}

gboolean plx_content_in_relative(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core)
{
  const guint32 next = core.last + 2, before = core.first - 2; /* beyond the commas */
  const guint32 pronoun = core.first > f->first + 2 ? pronoun_opening(f, before) : PLX_NONE;
  if (pronoun == PLX_NONE || next > f->last || raw->source == PLX_NONE || !plx_finder_speaks(f, raw))
    return FALSE;
  const PlxUpos upos = plx_finder_upos(f, next);
  const gboolean split = pronoun < before && plx_finder_has_finite(f, (PlxRange){pronoun, before});
  if (!(pronoun == before ? has_tense(f, next) || upos == PLX_UPOS_AUX : split && upos == PLX_UPOS_ADP))
    return FALSE;
  guint32 last = next;
  while (last < f->last && !plx_finder_is(f, last + 1, ","))
    last++;
  if (split)
    plx_content_add(raw, pronoun, before);
  plx_content_add(raw, next, last);
  return TRUE;
}

/* A noun before the cue. */
static void add_before(const PlxFinder *f, PlxRawAttribution *raw, guint32 noun)
{
  if (noun != PLX_NONE && raw->cue.first > f->first)
    plx_content_add(raw, f->tree->range[noun].first, MIN(f->tree->range[noun].last, raw->cue.first - 1));
}

/* `as …`, `for …` behind the agent; also before it what number is given (`was put at 40,000 by the police`).
 */
static void add_as_and_for(const PlxFinder *f, PlxRawAttribution *raw)
{
  static const char *const links[] = {"as", "for"}, *const numbering[] = {"as", "at"};
  const gboolean numbers = strcmp(raw->lemma, "put") == 0;
  for (guint32 i = f->tree->first_child[raw->verb]; i != PLX_NONE; i = f->tree->next[i]) {
    const PlxRange range = f->tree->range[i];
    if (numbers ? i > raw->verb && PLX_FINDER_ANY(f, range.first, numbering)
                : i > raw->source_range.last && PLX_FINDER_ANY(f, range.first, links))
      plx_content_add(raw, range.first, range.last);
  }
}

#define LONGEST_RELAY 8 /* tokens of `by the agency` in `was quoted by the agency as saying` */

/* The `saying` of `was quoted by the agency as saying`; PLX_NONE. */
static guint32 find_saying(const PlxFinder *f, guint32 verb)
{
  static const char *const verbs[] = {"quoted", "cited"};
  for (guint32 i = verb + 1; PLX_FINDER_ANY(f, verb, verbs) && i < f->last && i <= verb + LONGEST_RELAY; i++)
    if (plx_finder_is(f, i, "as") && plx_finder_is(f, i + 1, "saying"))
      return i + 1;
  return PLX_NONE;
}

/* `…, the mayor was quoted as saying`: it is the mayor who says it. What stands behind `saying` that verb
 * finds. */
static gboolean find_quoted(const PlxFinder *f, PlxRawAttribution *raw, guint32 saying)
{
  const guint32 subject = plx_source_subject(f, raw->verb);
  if (subject == PLX_NONE || plx_finder_has_words(f, saying + 1, f->last))
    return FALSE;
  plx_source_set(f, raw, subject);
  raw->speech = TRUE;
  raw->cue.last = saying;
  const guint32 first = raw->source_range.first;
  if (first > f->first + 1 && plx_finder_is(f, first - 1, ","))
    plx_content_add(raw, f->first, first - 1);
  return raw->n_content > 0;
}

/* A boy found by police, a wing added by the owner: no claims. */
static gboolean is_done_to_things(const PlxFinder *f, guint32 verb)
{
  static const char *const verbs[] = {"add",  "continue", "establish", "exclude",  "feel",
                                      "find", "observe",  "relay",     "remember", NULL};
  return g_strv_contains(verbs, plx_tree_lemma(f->tree, verb));
}

gboolean plx_content_passive(const PlxFinder *f, PlxRawAttribution *raw, const PlxCue *cue)
{
  const guint32 infinitive = plx_tree_child(f->tree, raw->verb, PLX_DEPREL_XCOMP);
  const guint32 subject = plx_source_subject(f, raw->verb);
  const gboolean participle = subject == PLX_NONE && plx_finder_relation(f, raw->verb) == PLX_DEPREL_ACL;
  const guint32 saying = find_saying(f, raw->verb);
  if (saying != PLX_NONE)
    return find_quoted(f, raw, saying);
  if (participle && raw->source == PLX_NONE)
    return FALSE;
  if ((cue->frames & PLX_CUE_CLAUSE) && plx_tree_child(f->tree, raw->verb, PLX_DEPREL_CCOMP) != PLX_NONE)
    return plx_content_clause(f, raw);
  const gboolean believed = raw->stance != PLX_STANCE_PROMISE && raw->stance != PLX_STANCE_CALL;
  if ((cue->frames & PLX_CUE_INFINITIVE) && infinitive != PLX_NONE && (believed || raw->source != PLX_NONE)) {
    add_before(f, raw, subject);
    plx_content_add(raw, f->tree->range[infinitive].first,
                    plx_content_stretch(f, raw->verb, f->tree->range[infinitive].last));
  } else if (participle && !is_done_to_things(f, raw->verb)) {
    add_before(f, raw, f->tree->head[raw->verb]);
  } else if ((cue->frames & PLX_CUE_OBJECT) && raw->source != PLX_NONE && subject != PLX_NONE) {
    add_before(f, raw, subject);
    add_as_and_for(f, raw);
  }
  return raw->n_content > 0;
}
