/* `According to X`, `as per X`, `by the count of X`, before what X says, behind it or within; and `learned
 * from X that`. */
#include "annotate/attribution_according.h"

#include "annotate/attribution_source.h"

/* Does a verb follow that nothing else is the subject of? */
static gboolean lacks_subject(const PlxFinder *f, guint32 end)
{
  while (end < f->last && (plx_finder_is(f, end + 1, ",") || plx_finder_upos(f, end + 1) == PLX_UPOS_ADV))
    end++;
  return end < f->last && plx_finder_is_finite(f, end + 1);
}

/* `According to X, …`: without a name an apposition is unlikely, and what follows the comma is what X says.
 */
static void end_at_comma(const PlxFinder *f, PlxRawAttribution *raw)
{
  const guint32 name = f->names[raw->source];
  if (name != PLX_NONE && plx_article_name(f->article, name)->type == PLX_NAME_PERSON &&
      !lacks_subject(f, raw->source_range.last))
    return;
  for (guint32 i = raw->source_range.first; i <= raw->source_range.last; i++)
    if (plx_finder_is(f, i, ",")) {
      raw->source_range.last = i - 1;
      return;
    }
}

/* The end of `, who led the inquiry`: the next comma or the sentence's end. */
static guint32 clause_end(const PlxFinder *f, guint32 token)
{
  while (token < f->last && !plx_finder_is(f, token + 1, ",") &&
         !(token + 1 == f->last && plx_finder_upos(f, f->last) == PLX_UPOS_PUNCT))
    token++;
  return token;
}

/* Where a source's description ends, which is no content: `according to an official briefed on it`, `a person
 * familiar with it`, `Ida Lund, who led the inquiry`. */
static guint32 described_until(const PlxFinder *f, guint32 last)
{
  static const char *const links[] = {"to", "with"}, *const relatives[] = {"who", "which", "whose"};
  if (last + 1 >= f->last)
    return last;
  if (plx_finder_is(f, last + 1, ",") && PLX_FINDER_ANY(f, last + 2, relatives))
    return clause_end(f, last + 2);
  const gboolean participle = plx_article_token(f->article, last + 1)->xpos == PLX_XPOS_VBN;
  const gboolean adjective =
      plx_finder_upos(f, last + 1) == PLX_UPOS_ADJ && PLX_FINDER_ANY(f, last + 2, links);
  return participle || adjective ? MAX(last + 1, f->tree->range[last + 1].last) : last;
}

/* Where what is told may begin: `…, and according to X, …` tells of what follows. */
static guint32 told_from(const PlxFinder *f, guint32 token)
{
  static const char *const links[] = {"although", "and", "but", "though", "whereas", "while", ";"};
  const guint32 before = token > f->first && plx_finder_is(f, token - 1, ",") ? token - 1 : token;
  return before > f->first + 1 && PLX_FINDER_ANY(f, before - 1, links) ? token : f->first;
}

/* `As per usual`, `as per previous`: nobody says so. */
static gboolean is_manner(const PlxFinder *f, guint32 source)
{
  const PlxUpos upos = plx_finder_upos(f, source);
  return upos == PLX_UPOS_ADJ || upos == PLX_UPOS_ADV;
}

/* `By the count of X`, `in the words of X`: the source behind the noun; PLX_NONE. */
static guint32 source_of_noun(const PlxFinder *f, guint32 token)
{
  static const char *const links[] = {"by", "in", "on"};
  static const char *const nouns[] = {"assessment", "calculation", "count", "estimate", "estimation",
                                      "opinion",    "reckoning",   "tally", "words"};
  if (token + 4 > f->last || !PLX_FINDER_ANY(f, token, links) || !plx_finder_is(f, token + 1, "the") ||
      !PLX_FINDER_ANY(f, token + 2, nouns) || !plx_finder_is(f, token + 3, "of"))
    return PLX_NONE;
  return plx_tree_child(f->tree, token + 2, PLX_DEPREL_NMOD);
}

/* `…, per police.`: the source behind a comma and `per`, and no `$5, per person`; PLX_NONE. */
static guint32 source_of_per(const PlxFinder *f, guint32 token)
{
  static const char *const sources[] = {"data",    "documents", "filing",  "officials", "police",
                                        "records", "report",    "reports", "sources",   "statement"};
  const guint32 source = f->tree->head[token];
  if (token <= f->first + 1 || !plx_finder_is(f, token, "per") || !plx_finder_is(f, token - 1, ",") ||
      source == PLX_NONE || source < token)
    return PLX_NONE;
  const guint32 name = f->names[source];
  const gboolean named = name != PLX_NONE && plx_article_name(f->article, name)->type != PLX_NAME_PLACE &&
                         g_ascii_isupper(plx_article_name(f->article, name)->entity[0]);
  return named || PLX_FINDER_ANY(f, source, sources) ? source : PLX_NONE;
}

/* The source of `according to X`, or `as per X`, at a token; PLX_NONE. */
static guint32 source_of_phrase(const PlxFinder *f, guint32 token)
{
  const guint32 per = source_of_per(f, token);
  if (per != PLX_NONE)
    return per;
  const gboolean according = plx_finder_is(f, token, "according") && plx_finder_is(f, token + 1, "to"),
                 as_per = plx_finder_is(f, token, "as") && plx_finder_is(f, token + 1, "per");
  if (!according && !as_per)
    return PLX_NONE;
  const guint32 head = f->tree->head[token];
  /* `according` may be a participle with `to X` below it */
  const guint32 source =
      head == PLX_NONE || head < token ? plx_tree_child(f->tree, token, PLX_DEPREL_OBL) : head;
  return as_per && source != PLX_NONE && is_manner(f, source) ? PLX_NONE : source;
}

#define LONGEST_INFORMANT 14 /* tokens of `a spokesman for the regional ministry of health` */

/* `Learned from X that …`, `heard from X that …`. */
static void find_informant(const PlxFinder *f, guint32 token, GArray *out)
{
  static const char *const verbs[] = {"heard", "hear", "hears", "learn", "learned", "learns", "learnt"};
  guint32 that = token + 2;
  if (!PLX_FINDER_ANY(f, token, verbs) || !plx_finder_is(f, token + 1, "from"))
    return;
  while (that <= f->last && that - token < LONGEST_INFORMANT && !plx_finder_is(f, that, "that"))
    that++;
  if (that == token + 2 || !plx_finder_is(f, that, "that") ||
      !plx_finder_has_finite(f, (PlxRange){that, f->last}) ||
      plx_finder_has_finite(f, (PlxRange){token + 2, that - 1}))
    return;
  PlxRawAttribution raw = {.sentence = f->sentence,
                           .verb = token,
                           .lemma = "say",
                           .cue = {token, token + 1},
                           .source = that - 1,
                           .source_range = {token + 2, that - 1},
                           .speech = TRUE};
  const guint32 noun = plx_tree_child_with_case(f->tree, token, PLX_DEPREL_OBL, "from");
  raw.source = noun != PLX_NONE && noun < that ? noun : that - 1;
  plx_content_add(&raw, that, f->last);
  g_array_append_val(out, raw);
}

/* `according to X`: the sentence without that. */
void plx_attribution_find_according(const PlxFinder *f, guint32 token, GArray *out)
{
  find_informant(f, token, out);
  const guint32 phrase = source_of_phrase(f, token);
  const guint32 source = phrase != PLX_NONE ? phrase : source_of_noun(f, token);
  if (source == PLX_NONE)
    return;
  const guint32 last = plx_finder_is(f, token, "per") ? token : phrase != PLX_NONE ? token + 1 : token + 3;
  PlxRawAttribution raw = {
      .sentence = f->sentence, .verb = last, .lemma = "according to", .cue = {token, last}, .speech = TRUE};
  plx_source_set(f, &raw, source);
  if (token == f->first)
    end_at_comma(f, &raw);
  const PlxRange part = {token, described_until(f, MAX(raw.source_range.last, last))};
  plx_content_without(f, &raw, (PlxRange){told_from(f, token), f->last}, part);
  if (raw.n_content > 0)
    g_array_append_val(out, raw);
}
