/* How this works. A parser trained on little text errs where newspapers are most regular, so who speaks is
 * read off the words beside the cue: a noun phrase between a comma (or closing quotation mark) and the cue
 * (`…, forecasters say`), and one right behind it (`…, said Anna Reyes, a farmer.`). */
#include "annotate/attribution_beside.h"

#include <string.h>

#define MAX_PHRASE 40         /* tokens of a source with a relative clause */
#define LONGEST_DESCRIPTION 8 /* words of `the city's medical officer of health` */

/* ---- noun phrases by tokens ---- */

static gboolean is_link(const PlxFinder *f, guint32 token)
{
  return plx_finder_is(f, token, "of") || plx_finder_is(f, token, "for") || plx_finder_is(f, token, "at") ||
         plx_finder_is(f, token, "in") || plx_finder_is(f, token, "from") || plx_finder_is(f, token, "with");
}

static gboolean is_boundary(const PlxFinder *f, guint32 token)
{
  return plx_finder_is(f, token, ",") || plx_finder_is(f, token, "—") || plx_finder_is(f, token, "–") ||
         f->quotes[token] != PLX_NONE;
}

/* May a noun phrase begin with it? */
static gboolean is_opener(const PlxFinder *f, guint32 token)
{
  return plx_finder_is_nominal(f, token) || plx_finder_upos(f, token) == PLX_UPOS_PRON;
}

/* A noun phrase right before the cue, whatever stands before it: for verbs that the tree gives no subject. */
gboolean plx_phrase_beside(const PlxFinder *f, guint32 cue, PlxRange *phrase)
{
  if (cue == f->first || !plx_finder_is_head(f, cue - 1) || f->quotes[cue - 1] != f->quotes[cue])
    return FALSE;
  guint32 first = cue - 1;
  if (plx_finder_upos(f, first) != PLX_UPOS_PRON)
    while (first > f->first && plx_finder_is_nominal(f, first - 1) && !plx_finder_is(f, first - 1, "."))
      first--;
  const PlxUpos before = first > f->first ? plx_finder_upos(f, first - 1) : PLX_UPOS_PUNCT;
  if (before != PLX_UPOS_PUNCT && before != PLX_UPOS_CCONJ && before != PLX_UPOS_SCONJ)
    return FALSE;
  *phrase = (PlxRange){first, cue - 1};
  return TRUE;
}

/* The phrase that ends right before the cue and begins after a comma or a quotation, without a finite verb in
 * it. After a quotation it may have commas of its own: “…,” Anna Reyes, a farmer, said. */
gboolean plx_phrase_before(const PlxFinder *f, guint32 cue, PlxRange *phrase)
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
 * clause: “…,” Ito, who was there, said. But: Ito, who was there, left, said his lawyer.
 */
gboolean plx_phrase_with_clause(const PlxFinder *f, guint32 cue, PlxRange *phrase)
{
  gboolean clause = FALSE, tells = FALSE;
  guint32 first = cue;
  if (cue == f->first || f->quotes[cue] != PLX_NONE || !plx_finder_is(f, cue - 1, ","))
    return FALSE;
  for (; first > f->first && cue - first < MAX_PHRASE && f->quotes[first - 1] == PLX_NONE; first--) {
    clause |= plx_finder_is_relative(f, first) && plx_finder_is(f, first - 1, ",");
    tells |= first < cue && plx_finder_is_finite(f, first) && plx_finder_is(f, first - 1, ",");
  }
  if (!clause || tells || (first > f->first && f->quotes[first - 1] == PLX_NONE) || !is_opener(f, first) ||
      plx_finder_is_relative(f, first))
    return FALSE;
  *phrase = (PlxRange){first, cue - 1};
  return TRUE;
}

/* The last word before `of …` and the like. */
guint32 plx_phrase_head(const PlxFinder *f, PlxRange phrase)
{
  for (guint32 i = phrase.first + 1; i <= phrase.last; i++)
    if (plx_finder_upos(f, i) == PLX_UPOS_ADP || plx_finder_is(f, i, ","))
      return i - 1;
  return phrase.last;
}

static gboolean has_predicate(const PlxFinder *f, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end; i++)
    if (f->quotes[i] == PLX_NONE &&
        (plx_finder_upos(f, i) == PLX_UPOS_VERB || plx_finder_upos(f, i) == PLX_UPOS_AUX))
      return TRUE;
  return FALSE;
}

/* `Ida Lund, the head of Moss Harbour, said`: is it what somebody named before it is? */
static gboolean describes_person(const PlxFinder *f, guint32 first)
{
  const guint32 name = first > f->first + 2 ? f->names[first - 2] : PLX_NONE;
  return name != PLX_NONE && plx_article_name(f->article, name)->type == PLX_NAME_PERSON;
}

/* `…, the operator, Argo Lines, said`, `…, and its operator, Argo Lines, said`, which trees take for one more
 * part of what is said: a name between commas, and before it what it is. */
gboolean plx_phrase_apposed(const PlxFinder *f, guint32 cue, PlxRange *phrase)
{
  static const char *const joints[] = {"and", "but"};
  if (cue < f->first + 5 || !plx_finder_is(f, cue - 1, ",") || f->names[cue - 2] == PLX_NONE)
    return FALSE;
  guint32 first = cue - 2;
  while (first > f->first && f->names[first - 1] == f->names[cue - 2])
    first--;
  const gboolean apart = plx_finder_is(f, first - 1, ",");
  for (; first > f->first && cue - first < 2 * LONGEST_DESCRIPTION; first--) {
    const PlxUpos upos = plx_finder_upos(f, first);
    const gboolean joined = PLX_FINDER_ANY(f, first - 1, joints) && plx_finder_is(f, first - 2, ",");
    if (!apart && plx_finder_is(f, first - 1, ",") && describes_person(f, first))
      return FALSE;
    if ((joined || plx_finder_is(f, first - 1, ",")) &&
        (upos == PLX_UPOS_DET || upos == PLX_UPOS_PRON || plx_finder_is(f, first, "one"))) {
      *phrase = (PlxRange){first, cue - 2};
      return has_predicate(f, f->first, first);
    }
    if (upos == PLX_UPOS_VERB || upos == PLX_UPOS_AUX || f->quotes[first] != PLX_NONE)
      return FALSE;
  }
  return FALSE;
}

static guint32 name_start(const PlxFinder *f, guint32 token)
{
  while (token > f->first && f->names[token - 1] == f->names[token])
    token--;
  return token;
}

/* The token before the comma that opens an apposition which ends before the cue; PLX_NONE. */
static guint32 before_apposition(const PlxFinder *f, guint32 cue)
{
  guint32 i = cue - 2;
  while (i > f->first + 1 && cue - i < MAX_PHRASE && !plx_finder_is(f, i, ",") &&
         f->quotes[i] == f->quotes[cue])
    i--;
  return plx_finder_is(f, i, ",") && f->quotes[i] == f->quotes[cue] ? i - 1 : PLX_NONE;
}

gboolean plx_phrase_named(const PlxFinder *f, guint32 cue, PlxRange *phrase)
{
  static const char *const between[] = {"all", "also", "both", "later", "then"};
  guint32 last = cue;
  while (last > f->first && PLX_FINDER_ANY(f, last - 1, between))
    last--;
  if (last < f->first + 1)
    return FALSE;
  guint32 of = last - 1;
  if (plx_finder_is(f, of, ",") && last > f->first + 3)
    of = before_apposition(f, last);
  if (of == PLX_NONE || f->names[of] == PLX_NONE || f->quotes[of] != f->quotes[cue])
    return FALSE;
  guint32 first = name_start(f, of);
  if (first > f->first + 1 && plx_finder_is(f, first - 1, "and") && f->names[first - 2] != PLX_NONE)
    first = name_start(f, first - 2);
  const PlxUpos before = first > f->first ? plx_finder_upos(f, first - 1) : PLX_UPOS_PUNCT;
  if (before != PLX_UPOS_PUNCT && before != PLX_UPOS_CCONJ && before != PLX_UPOS_SCONJ)
    return FALSE;
  *phrase = (PlxRange){first, plx_finder_is(f, last - 1, ",") ? last - 2 : last - 1};
  return TRUE;
}

/* ---- said X ---- */

/* `Told X`: whoever stands behind it is told. */
static gboolean has_addressee(const PlxRawAttribution *raw)
{
  static const char *const verbs[] = {"assure", "inform", "notify", "remind", "tell", NULL};
  return g_strv_contains(verbs, raw->lemma);
}

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
  if (last + 1 > f->last || !(plx_finder_is_relative(f, last + 1) || plx_finder_is(f, last + 1, "that")))
    return last;
  while (last < f->last && f->quotes[last + 1] == PLX_NONE && !plx_finder_is(f, last + 1, ",") &&
         !plx_finder_is(f, last + 1, ".") && !plx_finder_is(f, last + 1, ";"))
    last++;
  return last;
}

/* May a noun phrase end with it: with a noun, or with what taggers take for an adjective and nothing follows
 * (`said the chief executive, Ida Lund`)? */
static gboolean ends_phrase(const PlxFinder *f, guint32 token)
{
  return plx_finder_is_head(f, token) ||
         (plx_finder_upos(f, token) == PLX_UPOS_ADJ && token > f->first &&
          plx_finder_upos(f, token - 1) == PLX_UPOS_NOUN && plx_finder_is(f, token + 1, ","));
}

/* The phrase right behind the cue, if what is said stands before it. */
gboolean plx_source_inverted(const PlxFinder *f, PlxRawAttribution *raw)
{
  static const char *const objects[] = {"him", "them", "me", "us", "it", "that", "this"};
  const guint32 before = raw->cue.first, behind = raw->cue.last + 1;
  if (before == f->first || behind > f->last || !is_boundary(f, before - 1) ||
      f->quotes[behind] != PLX_NONE || has_addressee(raw))
    return FALSE;
  const gboolean pronoun = plx_finder_upos(f, behind) == PLX_UPOS_PRON;
  if ((!plx_finder_is_nominal(f, behind) && !pronoun) || PLX_FINDER_ANY(f, behind, objects))
    return FALSE;
  const gboolean article = plx_finder_is(f, behind, "a") || plx_finder_is(f, behind, "an");
  if (article && f->quotes[before - 1] == PLX_NONE && strcmp(raw->lemma, "say") != 0)
    return FALSE; /* X, who was there, offered a deal */
  guint32 last = behind;
  while (!pronoun && last < f->last && f->quotes[last + 1] == PLX_NONE &&
         (plx_finder_is_nominal(f, last + 1) ||
          (is_link(f, last + 1) && last + 2 <= f->last && plx_finder_is_nominal(f, last + 2))))
    last++;
  while (last > behind && !ends_phrase(f, last))
    last--;
  if (!ends_phrase(f, last))
    return FALSE;
  raw->source = plx_phrase_head(f, (PlxRange){behind, last});
  raw->source_range = (PlxRange){behind, with_apposition(f, with_clause(f, last))};
  raw->inverted = TRUE;
  return TRUE;
}

gboolean plx_source_is_behind(const PlxFinder *f, const PlxRawAttribution *raw, guint32 subject)
{
  gboolean finite = FALSE;
  guint clauses = 0; /* that describe, and still lack their verb */
  if (raw->cue.first == f->first || !plx_finder_is(f, raw->cue.first - 1, ",") || raw->cue.last >= f->last ||
      plx_finder_is_time(f, raw->cue.last + 1) || has_addressee(raw))
    return FALSE;
  for (guint32 i = subject + 1; i < raw->cue.first; i++) {
    clauses += plx_finder_is_relative(f, i) ? 1 : 0;
    if (!plx_finder_is_finite(f, i))
      continue;
    finite |= clauses == 0 || plx_finder_is(f, i - 1, ",");
    clauses -= clauses > 0 ? 1 : 0;
  }
  guint32 behind = raw->cue.last + 1;
  while (behind <= f->last && (plx_finder_is_nominal(f, behind) || is_link(f, behind)))
    behind++;
  return finite && behind > raw->cue.last + 1 &&
         (behind > f->last || plx_finder_upos(f, behind) == PLX_UPOS_PUNCT ||
          plx_finder_is_relative(f, behind));
}
