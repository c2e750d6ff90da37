/* How this works. What is said is looked for where it is surest: a quotation right beside the cue and its
 * source, then the clause that the tree gives, then, for a cue that closes its sentence (`…, the mayor
 * said.`), all that stands before it. Objects, infinitives and phrases with a preposition are read off the
 * tree, as far as the cue's frames allow. */
#include "annotate/attribution_content.h"

#include "annotate/attribution_addressee.h"
#include "annotate/attribution_direct.h"
#include "annotate/attribution_phrase.h"

#define MIN_CLAUSE 8      /* tokens: so many are a clause though the tagger sees no verb */
#define LONGEST_PHRASE 20 /* tokens: of `in a statement to the commission` */
#define LONGEST_WHEN 6    /* of `on Monday evening` */

/* Where others have their say, or the article: at the semicolon of `said it was late; he was told that …`, if
 * clauses stand on both sides of it; or the same says something further; else the end. */
static guint32 end_of_clause(const PlxFinder *f, PlxRange content)
{
  for (guint32 i = content.first + 1; i < content.last; i++)
    if (plx_finder_is(f, i, ",") && plx_finder_says_further(f, i + 1))
      return i - 1;
    else if (plx_finder_is(f, i, ";") && f->quotes[i] == PLX_NONE && !plx_finder_is(f, i + 1, "that") &&
             !plx_finder_is(f, i + 2, "that"))
      return plx_finder_has_finite(f, (PlxRange){i, content.last}) ? i - 1 : content.last;
  return content.last;
}

void plx_content_end(const PlxFinder *f, PlxRawAttribution *raw)
{
  for (guint i = 0; i < raw->n_content; i++)
    if (raw->content[i].first > raw->cue.last)
      raw->content[i].last = end_of_clause(f, raw->content[i]);
}

/* The cue with its source and whom it addresses. */
static PlxRange core_of(const PlxFinder *f, const PlxRawAttribution *raw)
{
  PlxRange core = {raw->cue.first, plx_addressee_end(f, raw)};
  if (raw->source != PLX_NONE && raw->source_range.first >= f->first && raw->source_range.last <= f->last) {
    core.first = MIN(core.first, raw->source_range.first);
    core.last = MAX(core.last, raw->source_range.last);
  }
  return core;
}

/* A content right before a quotation, or a colon and a quotation, takes it in. */
static guint32 with_quote(const PlxFinder *f, guint32 last)
{
  guint32 next = last + 1;
  if (plx_finder_is(f, next, ":"))
    next++;
  if (next > f->last || f->quotes[next] == PLX_NONE || f->quotes[last] != PLX_NONE)
    return last;
  while (next < f->last && f->quotes[next + 1] == f->quotes[next])
    next++;
  return next;
}

/* Is there a clause from the token on, and nobody who says something else? */
static gboolean has_clause(const PlxFinder *f, guint32 first)
{
  for (guint32 i = first; i <= f->last; i++)
    if (plx_finder_is_finite(f, i) && plx_cue_verb(f->tree, i) != NULL)
      return FALSE;
  return plx_finder_has_finite(f, (PlxRange){first, f->last});
}

/* `that it was late, and that it rained`, `was late (again) and had been so before`, `shots were heard and
 * guards ran`: goes on to the end. What is told in a tense before the cue's, or of its future, is not told by
 * the article. */
static guint32 and_that(const PlxFinder *f, guint32 last)
{
  static const char *const more[] = {"that", "had", "would"}, *const links[] = {"and", "but", "so"};
  guint32 next = last + 1;
  next += plx_finder_is(f, next, ",") ? 1 : 0;
  if ((plx_finder_is(f, next, "and") || plx_finder_is(f, next, "but")) && PLX_FINDER_ANY(f, next + 1, more))
    return f->last;
  const gboolean goes_on = next == last + 1 && next < f->last && PLX_FINDER_ANY(f, next, links) &&
                           plx_content_may_open(f, next + 1) && has_clause(f, next + 1);
  if (goes_on)
    return f->last;
  return last;
}

/* `during the debate`, `last week`: when it was said, not what; `, while others waited`: what else was so. */
static gboolean tells_when(const PlxFinder *f, guint32 child)
{
  static const char *const words[] = {"during", "after", "before", "while",  "since",
                                      "until",  "when",  "last",   "earlier"};
  const guint32 first = f->tree->range[child].first;
  if (plx_finder_relation(f, child) == PLX_DEPREL_OBL_UNMARKED)
    return TRUE;
  if (plx_finder_is(f, first, ","))
    return plx_finder_is(f, first + 1, "while") || plx_finder_is(f, first + 1, "whereas");
  return PLX_FINDER_ANY(f, first, words);
}

/* `He left after the fire, and that he …`: what is told further tells that the one before is told, too. */
static gboolean is_told_further(const PlxFinder *f, guint32 last)
{
  static const char *const links[] = {"and", "but"};
  for (guint32 i = last + 1; i + 1 < f->last && !(plx_finder_is_finite(f, i) && plx_cue_verb(f->tree, i));
       i++)
    if (plx_finder_is(f, i + 1, "that") && PLX_FINDER_ANY(f, i, links) && f->quotes[i] == PLX_NONE)
      return TRUE;
  return FALSE;
}

guint32 plx_content_stretch(const PlxFinder *f, guint32 verb, guint32 last)
{
  if (plx_cue_verb(f->tree, verb) != NULL && is_told_further(f, last))
    return f->last;
  for (guint32 i = f->tree->first_child[verb]; i != PLX_NONE; i = f->tree->next[i]) {
    const PlxDeprel r = plx_finder_relation(f, i);
    if (f->tree->range[i].first == last + 1 && r != PLX_DEPREL_PUNCT && r != PLX_DEPREL_CONJ &&
        r != PLX_DEPREL_NSUBJ && r != PLX_DEPREL_PARATAXIS && !tells_when(f, i))
      last = f->tree->range[i].last;
  }
  return with_quote(f, and_that(f, last));
}

/* ---- clauses ---- */

/* Does a clause begin with the token or right before it, and not `that plan`? */
static gboolean is_that_clause(const PlxFinder *f, guint32 token, guint32 head)
{
  token -= plx_finder_is(f, token, "that") || token == f->first ? 0 : 1;
  const guint8 xpos = plx_article_token(f->article, head)->xpos;
  return plx_finder_is(f, token, "that") &&
         (plx_finder_upos(f, token) == PLX_UPOS_SCONJ || xpos == PLX_XPOS_NNS || xpos == PLX_XPOS_NNPS);
}

guint32 plx_content_with_verb(const PlxFinder *f, guint32 first, guint32 last, guint32 head)
{
  const gboolean cut = last < f->last && is_that_clause(f, first, head) &&
                       !plx_finder_has_finite(f, (PlxRange){first, last}) &&
                       plx_finder_has_finite(f, (PlxRange){last + 1, f->last});
  return cut ? f->last : last;
}

/* Behind when it was said, where trees take that for a part of what is said: `said Monday | that …`, `has
 * said time and again | that …`. */
static guint32 skip_when(const PlxFinder *f, guint32 first)
{
  static const char *const often[] = {"time", "and", "over"};
  guint32 i = first;
  while (i < f->last && i < first + LONGEST_WHEN && f->quotes[i] == PLX_NONE &&
         (plx_finder_is_time(f, i) || plx_finder_upos(f, i) == PLX_UPOS_ADV || PLX_FINDER_ANY(f, i, often)))
    i++;
  return plx_finder_is(f, i, "that") ? i : first;
}

/* Where a clause behind the cue begins: at its `that`, or right behind the cue if nobody is addressed. */
static guint32 clause_start(const PlxFinder *f, const PlxRawAttribution *raw, guint32 first)
{
  const guint32 behind = raw->cue.last + 1;
  for (guint32 i = behind; i < first && i < behind + 16; i++)
    if (plx_finder_is(f, i, "that") && plx_article_token(f->article, i)->upos == PLX_UPOS_SCONJ)
      return i;
  return behind <= f->last && plx_content_may_open(f, behind) && !plx_addressee_is_told(raw) ? behind : first;
}

/* The clause that the tree gives the cue, right of it. */
static gboolean find_clause_behind(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core)
{
  for (guint32 i = f->tree->first_child[raw->verb]; i != PLX_NONE; i = f->tree->next[i]) {
    const PlxDeprel r = plx_finder_relation(f, i);
    const PlxRange range = f->tree->range[i];
    if ((r != PLX_DEPREL_CCOMP && r != PLX_DEPREL_PARATAXIS) || range.first <= raw->verb ||
        range.last <= core.last || range.first == range.last || plx_addressee_is(f, raw, i))
      continue;
    guint32 first = MAX(range.first, raw->cue.last + 1);
    if (plx_addressee_is_told(raw) && first == raw->cue.last + 1)
      first = plx_addressee_skip(f, (PlxRange){first, range.last});
    first = skip_when(f, clause_start(f, raw, first));
    plx_content_add(raw, first,
                    plx_content_with_verb(f, first, plx_content_stretch(f, raw->verb, range.last), i));
    return TRUE;
  }
  return FALSE;
}

/* `It was late, the mayor said, and the road was closed`: does it go on behind a cue between commas? Not with
 * what else was so, or what somebody does. */
static gboolean goes_on(const PlxFinder *f, guint32 next, gboolean finite_before)
{
  static const char *const links[] = {"while", "but", "although", "though", "when", "after", "before", "as"};
  if (!finite_before || plx_finder_is_finite(f, next) || plx_finder_is(f, next, "that"))
    return TRUE;
  const gboolean joined = plx_finder_is(f, next, "and") && next < f->last;
  if (joined && plx_finder_upos(f, next + 1) == PLX_UPOS_AUX)
    return TRUE;
  return !PLX_FINDER_ANY(f, next, links) && plx_content_may_open(f, next + (joined ? 1 : 0)) &&
         plx_finder_has_finite(f, (PlxRange){next, f->last});
}

/* What is said before a cue that closes its sentence or stands between commas in it. */
static gboolean find_clause_before(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core)
{
  if (core.first <= f->first + 1 || !plx_finder_is(f, core.first - 1, ",") ||
      f->quotes[core.first - 1] != PLX_NONE || raw->source == PLX_NONE || !plx_finder_speaks(f, raw) ||
      plx_article_token(f->article, raw->source)->xpos == PLX_XPOS_WP ||
      plx_article_token(f->article, raw->source)->xpos == PLX_XPOS_WDT)
    return FALSE;
  const guint32 behind = core.last + 1;
  if (plx_addressee_is_told_more(f, raw))
    return FALSE;
  if (behind <= f->last && !raw->inverted && !plx_addressee_is_told(raw) && plx_content_may_open(f, behind) &&
      plx_finder_relation(f, behind) != PLX_DEPREL_OBL_UNMARKED && !plx_finder_is_time(f, behind))
    return FALSE; /* it has something to say of its own */
  const PlxRange before = {f->first, core.first - 1};
  const guint32 next = core.last + 2;
  const gboolean finite = plx_finder_has_finite(f, before);
  const gboolean more = plx_finder_is(f, core.last + 1, ",") && next <= f->last && goes_on(f, next, finite);
  const gboolean clause = finite || before.last - before.first >= MIN_CLAUSE;
  if (!plx_finder_has_words(f, before.first, before.last) || (!more && !clause))
    return FALSE;
  plx_content_add(raw, before.first, before.last);
  if (more)
    plx_content_add(raw, next, f->last);
  return TRUE;
}

/* Does the cue with its source stand between commas? */
static gboolean is_inserted(const PlxFinder *f, PlxRange core)
{
  return core.first > f->first && plx_finder_is(f, core.first - 1, ",") &&
         plx_finder_is(f, core.last + 1, ",");
}

/* Behind `in a statement`, `on Monday`; the token itself if there is no such phrase. */
static guint32 skip_phrase(const PlxFinder *f, guint32 token)
{
  guint32 at = token;
  if (plx_finder_upos(f, at) != PLX_UPOS_ADP)
    return token;
  gboolean headed = FALSE;
  for (at++; at <= f->last; at++) {
    const PlxUpos upos = plx_finder_upos(f, at);
    const gboolean head = upos == PLX_UPOS_NOUN || upos == PLX_UPOS_PROPN || upos == PLX_UPOS_NUM;
    if (!head && (headed || (upos != PLX_UPOS_DET && upos != PLX_UPOS_ADJ && upos != PLX_UPOS_PRON)))
      break;
    headed |= head;
  }
  return headed ? at : token;
}

/* Where a clause begins behind an addressee (`told reporters he …`) or in what looks like the rest of a
 * phrase (`said in a filing with the commission that …`): at its `that` or its pronoun; PLX_NONE. */
static guint32 clause_within(const PlxFinder *f, guint32 first)
{
  static const char *const subjects[] = {"he", "she", "they", "it", "there", "we"};
  for (guint32 i = first; i < first + LONGEST_PHRASE && i < f->last; i++) {
    if (plx_finder_is(f, i, "that") ||
        (PLX_FINDER_ANY(f, i, subjects) &&
         (plx_finder_is_finite(f, i + 1) || plx_finder_upos(f, i + 1) == PLX_UPOS_AUX)))
      return i;
    if (plx_finder_is_finite(f, i))
      return PLX_NONE;
  }
  return PLX_NONE;
}

/* Behind when and in what it was said. */
static guint32 skip_phrases(const PlxFinder *f, guint32 first)
{
  for (guint32 next = first; first <= f->last; first = next) {
    next = plx_finder_is_time(f, first) ? first + 1 : skip_phrase(f, first);
    if (next == first)
      break;
  }
  return first;
}

/* `Said that it was late`, whatever the tree hangs that on. */
static gboolean is_complementizer(const PlxFinder *f, guint32 token)
{
  return plx_finder_is(f, token, "that") && plx_finder_upos(f, token) == PLX_UPOS_SCONJ;
}

/* Where the tree has no clause, but there is one: `said in a statement that …`, `said 404 of its men had
 * died`. */
static gboolean find_clause_by_words(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core)
{
  if (raw->source == PLX_NONE || f->quotes[raw->verb] != PLX_NONE || core.last >= f->last)
    return FALSE;
  guint32 first = skip_phrases(f, core.last + 1);
  const gboolean phrase = first > core.last + 1 || plx_finder_upos(f, first) == PLX_UPOS_ADP;
  const guint32 within = plx_addressee_is_told(raw) || phrase ? clause_within(f, core.last + 1) : PLX_NONE;
  if (within != PLX_NONE)
    first = within;
  else if (raw->inverted || plx_addressee_is_told(raw) || first > f->last ||
           (!plx_content_may_open(f, first) && !is_complementizer(f, first)))
    return FALSE;
  if (!plx_finder_has_finite(f, (PlxRange){first, f->last}))
    return FALSE;
  plx_content_add(raw, first, f->last);
  return TRUE;
}

/* As the tree has it, on whatever side. */
static gboolean find_clause(const PlxFinder *f, PlxRawAttribution *raw)
{
  const guint32 clause = plx_tree_child(f->tree, raw->verb, PLX_DEPREL_CCOMP);
  if (clause != PLX_NONE) {
    plx_content_without(f, raw, f->tree->range[clause], (PlxRange){raw->verb, raw->verb});
    return raw->n_content > 0;
  }
  if (plx_finder_relation(f, raw->verb) != PLX_DEPREL_PARATAXIS || f->tree->head[raw->verb] == PLX_NONE)
    return FALSE;
  plx_content_without(f, raw, f->tree->range[f->tree->head[raw->verb]], f->tree->range[raw->verb]);
  return raw->n_content > 0;
}

/* `The minister said that:` and no more. */
gboolean plx_content_awaits(const PlxFinder *f, const PlxRawAttribution *raw)
{
  const PlxRange core = core_of(f, raw);
  if (raw->source == PLX_NONE || !(plx_finder_is(f, f->last, ":") || plx_finder_is(f, f->last, ",")))
    return FALSE;
  for (guint32 i = core.last + 1; i < f->last; i++)
    if (!plx_finder_is_punct(f, i) && !plx_finder_is(f, i, "that"))
      return FALSE;
  return TRUE;
}

/* The comma or the end of the sentence from a token on. */
static guint32 next_comma(const PlxFinder *f, guint32 token)
{
  while (token < f->last && !plx_finder_is(f, token, ",") && f->quotes[token] == PLX_NONE)
    token++;
  return token;
}

gboolean plx_content_as(const PlxFinder *f, PlxRawAttribution *raw)
{
  const PlxRange core = core_of(f, raw);
  if (raw->source == PLX_NONE || core.first == f->first || !plx_finder_is(f, core.first - 1, "as") ||
      raw->source_range.last >= raw->cue.first || !plx_finder_speaks(f, raw))
    return FALSE;
  const guint32 as = core.first - 1, comma = next_comma(f, core.last + 1);
  const gboolean joined = as == f->first + 1 && plx_finder_upos(f, f->first) == PLX_UPOS_CCONJ,
                 first = as == f->first || joined, inserted = !first && plx_finder_is(f, as - 1, ",");
  if ((!first && !inserted) || (first && !plx_finder_is(f, comma, ",")))
    return FALSE;
  const gboolean adverb = inserted && as == f->first + 2 && plx_finder_upos(f, f->first) == PLX_UPOS_ADV;
  if (inserted && !adverb && plx_finder_has_words(f, f->first, as - 1))
    plx_content_add(raw, f->first, as - 1);
  if (comma < f->last)
    plx_content_add(raw, comma + 1, f->last);
  return raw->n_content > 0;
}

gboolean plx_content_what(const PlxFinder *f, PlxRawAttribution *raw)
{
  if (raw->source == PLX_NONE || raw->source_range.first == f->first ||
      !plx_finder_is(f, raw->source_range.first - 1, "what") || raw->source_range.last + 1 != raw->cue.first)
    return FALSE;
  guint32 first = raw->cue.last + 1, last;
  if (first <= f->last && plx_finder_upos(f, first) == PLX_UPOS_AUX)
    first++;
  if (first > f->last || (!plx_content_may_open(f, first) && f->quotes[first] == PLX_NONE))
    return FALSE;
  for (last = first;
       last < f->last && !plx_finder_is(f, last + 1, ",") && !plx_finder_is_finite(f, last + 1);)
    last++;
  plx_content_add(raw, first, last);
  return TRUE;
}

gboolean plx_content_clause(const PlxFinder *f, PlxRawAttribution *raw)
{
  return find_clause_behind(f, raw, raw->cue) || find_clause(f, raw);
}

gboolean plx_content_speech(const PlxFinder *f, PlxRawAttribution *raw)
{
  const PlxRange core = core_of(f, raw);
  if (plx_content_quotes(f, raw, core) ||
      (is_inserted(f, core) && (plx_content_in_relative(f, raw, core) || find_clause_before(f, raw, core))) ||
      find_clause_behind(f, raw, core))
    return TRUE;
  if (find_clause_before(f, raw, core))
    return TRUE;
  raw->n_content = 0;
  if (plx_addressee_is_told(raw) && find_clause_by_words(f, raw, core))
    return TRUE;
  return find_clause(f, raw) || find_clause_by_words(f, raw, core) || plx_content_quote_behind(f, raw, core);
}
