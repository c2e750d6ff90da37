/* How this works. Quotations are the surest content: one that ends right before the cue and its source or
 * begins right behind them, with nothing else left of the sentence on that side, and the second half of one
 * that they cut in two. A quotation that is a sentence of its own is all that was said: what leads to it or
 * trails behind it tells how. */
#include "annotate/attribution_direct.h"
#include "annotate/quote.h"

#define MAX_ASIDE 16 /* tokens between a cue and the second half of the quotation that it cuts in two */

static PlxRange quote_range(const PlxFinder *f, guint32 token)
{
  PlxRange range = {token, token};
  while (range.first > f->first && f->quotes[range.first - 1] == f->quotes[token])
    range.first--;
  while (range.last < f->last && f->quotes[range.last + 1] == f->quotes[token])
    range.last++;
  return range;
}

/* Is there a clause behind the cue in the tree? */
static gboolean has_clause_behind(const PlxFinder *f, const PlxRawAttribution *raw, PlxRange core)
{
  const guint32 clause = plx_tree_child(f->tree, raw->verb, PLX_DEPREL_CCOMP);
  return clause != PLX_NONE && f->tree->range[clause].first > core.last;
}

/* The quotation that a comma or a colon right behind the core leads to: `she said, “…”`; PLX_NONE. */
static guint32 quote_ahead(const PlxFinder *f, PlxRange core)
{
  guint32 at = core.last + 1;
  if (!plx_finder_is(f, core.last, ":") && !plx_finder_is(f, core.last, ",")) {
    if (!plx_finder_is(f, at, ",") && !plx_finder_is(f, at, ":"))
      return PLX_NONE;
    at++;
  }
  return at <= f->last && f->quotes[at] != PLX_NONE &&
                 plx_quote_is_spoken(f->article, plx_article_quote(f->article, f->quotes[at]))
             ? at
             : PLX_NONE;
}

/* Does the clause end here, or go on with how or where it was said? */
static gboolean is_aside(const PlxFinder *f, guint32 token)
{
  if (token > f->last)
    return TRUE;
  const PlxUpos upos = plx_finder_upos(f, token);
  return (upos == PLX_UPOS_PUNCT && f->quotes[token] == PLX_NONE && !plx_finder_is(f, token, ":")) ||
         upos == PLX_UPOS_ADP;
}

/* The quotation that ends right before the core; also in the sentence before, where a cue with its source
 * stands alone (`“Is it over?” Ms Ito asked.`, taken for two sentences). */
static void find_quote_left(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core)
{
  guint32 left = core.first;
  while (left > f->first && plx_finder_is_punct(f, left - 1) && f->quotes[left - 1] == PLX_NONE)
    left--;
  if (!plx_finder_speaks(f, raw) || left == 0 || f->quotes[left - 1] == PLX_NONE)
    return;
  const PlxQuote *before = plx_article_quote(f->article, f->quotes[left - 1]);
  if (quote_ahead(f, core) != PLX_NONE && (left == f->first || !plx_quote_is_spoken(f->article, before)))
    return; /* of “a deal” he said: “…” */
  if (left == f->first) {
    if (core.first == f->first && f->sentence > 0 &&
        (is_aside(f, core.last + 1) || !plx_finder_has_finite(f, (PlxRange){core.last + 1, f->last})) &&
        plx_article_sentence(f->article, f->sentence - 1)->paragraph ==
            plx_article_sentence(f->article, f->sentence)->paragraph)
      plx_content_add(raw, left - 1, left - 1);
    return;
  }
  const PlxRange quote = quote_range(f, left - 1);
  const gboolean opens = quote.first == f->first || !plx_finder_has_words(f, f->first, quote.first - 1);
  if (!opens && has_clause_behind(f, raw, core))
    return; /* “…” belongs to what leads in: With cries of “no,” the crowd said … */
  const gboolean whole =
      opens || plx_finder_is(f, quote.first - 1, ":") || plx_finder_is(f, quote.first - 1, "(");
  plx_content_add(raw, whole ? quote.first : f->first, quote.last);
}

/* Where a quotation goes on that the cue has cut in two: `“…,” he said of the fine, “…”`; PLX_NONE. */
static guint32 resumed_quote(const PlxFinder *f, PlxRange core)
{
  for (guint32 i = core.last + 1; i <= f->last && i <= core.last + MAX_ASIDE; i++) {
    if (f->quotes[i] != PLX_NONE)
      return plx_finder_is(f, i - 1, ",") || plx_finder_is(f, i - 1, ":") || plx_finder_is(f, i - 1, "-") ||
                     plx_finder_is(f, i - 1, "–") || plx_finder_is(f, i - 1, "—")
                 ? i
                 : PLX_NONE;
    if (plx_cue_verb(f->tree, i) != NULL || plx_finder_upos(f, i) == PLX_UPOS_CCONJ)
      return PLX_NONE;
  }
  return PLX_NONE;
}

static void find_quote_right(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core)
{
  guint32 right = core.last + 1;
  if (raw->n_content > 0) {
    right = resumed_quote(f, core);
    if (right != PLX_NONE) {
      const PlxRange quote = quote_range(f, right);
      plx_content_add(raw, quote.first, quote.last);
    }
    return;
  }
  while (right <= f->last && plx_finder_is_punct(f, right) && f->quotes[right] == PLX_NONE)
    right++;
  if (right > f->last || f->quotes[right] == PLX_NONE || (raw->inverted && right == core.last + 1))
    return;
  const PlxRange quote = quote_range(f, right);
  if (right == quote_ahead(f, core) || !plx_finder_has_words(f, quote.last + 1, f->last))
    plx_content_add(raw, quote.first, quote.last);
}

/* Quotations that end right before the core or begin right behind it, with nothing but them left of the
 * sentence on that side. */
gboolean plx_content_quotes(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core)
{
  if (f->quotes[raw->verb] != PLX_NONE)
    return FALSE;
  find_quote_left(f, raw, core);
  find_quote_right(f, raw, core);
  return raw->n_content > 0;
}

/* `When he asked who was for it, “every hand was raised,” the paper said`: is the quotation that of a cue
 * behind it? */
static gboolean is_said_behind(const PlxFinder *f, PlxRange quote)
{
  if (!plx_finder_is(f, quote.last - 1, ","))
    return FALSE;
  for (guint32 i = quote.last + 1; i <= f->last; i++)
    if (plx_cue_verb(f->tree, i) != NULL)
      return TRUE;
  return FALSE;
}

/* A quotation somewhere behind the cue: `told reporters on Monday: “…”`. */
gboolean plx_content_quote_behind(const PlxFinder *f, PlxRawAttribution *raw, PlxRange core)
{
  if (f->quotes[raw->verb] != PLX_NONE)
    return FALSE;
  for (guint32 i = core.last + 1; i <= f->last && i <= core.last + 12; i++) {
    if (i > core.last + 1 && plx_cue_verb(f->tree, i) != NULL && f->quotes[i] == PLX_NONE)
      return FALSE;
    if (f->quotes[i] == PLX_NONE)
      continue;
    const PlxRange quote = quote_range(f, i);
    if (is_said_behind(f, quote))
      return FALSE;
    plx_content_add(raw, quote.first, quote.last);
    return TRUE;
  }
  return FALSE;
}

/* ---- speech in full ---- */

/* Is there a verb with a tense, or one in the plain form (`the shops advertise`), which taggers give to verbs
 * of many? */
static gboolean has_tense(const PlxFinder *f, guint32 first, guint32 last)
{
  for (guint32 i = first; i <= last; i++)
    if (plx_finder_upos(f, i) == PLX_UPOS_VERB && plx_article_token(f->article, i)->xpos == PLX_XPOS_VB &&
        i > first && plx_finder_upos(f, i - 1) != PLX_UPOS_PART && plx_finder_upos(f, i - 1) != PLX_UPOS_AUX)
      return TRUE;
  return plx_finder_has_finite(f, (PlxRange){first, last});
}

/* What leads to a quotation that is a sentence of its own, or trails behind it, tells how it was said: `of
 * the fine, “It is late.”`, `“It is late,” when asked`. */
static void keep_spoken(const PlxFinder *f, PlxRange *content)
{
  guint32 first = content->first;
  while (first <= content->last && f->quotes[first] == PLX_NONE)
    first++;
  if (first > content->last || f->quotes[content->first] == f->quotes[content->last])
    return;
  const PlxRange quote = quote_range(f, first);
  const gboolean leads = first > content->first;
  if (!plx_quote_is_spoken(f->article, plx_article_quote(f->article, f->quotes[first])) ||
      (leads && (has_tense(f, content->first, first - 1) ||
                 (!plx_finder_is(f, first - 1, ",") && !plx_finder_is(f, first - 1, ":")))))
    return;
  for (guint32 i = quote.last + 1; i <= content->last; i++)
    if (f->quotes[i] != PLX_NONE)
      return;
  *content = quote;
}

void plx_content_keep_spoken(const PlxFinder *f, PlxRawAttribution *raw)
{
  for (guint32 i = 0; i < raw->n_content && f->quotes[raw->verb] == PLX_NONE; i++)
    keep_spoken(f, &raw->content[i]);
}
