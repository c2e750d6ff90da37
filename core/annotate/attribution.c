/* How this works. Quotation marks are paired first, then cues are looked for in the trees
 * (attribution_find.c) and what they found is turned into spans: content loses the punctuation around it, and
 * takes in the whole of a quotation that it touches. A quotation that no cue claims goes to who spoke last,
 * if it follows on what they said. An attribution whose cue stands in the content of another is relayed by
 * it. */
#include "annotate/annotate.h"
#include "annotate/attribution_find.h"
#include "annotate/attribution_post.h"
#include "annotate/attribution_quote.h"
#include "annotate/deed.h"
#include "annotate/quote.h"

#include <string.h>

typedef struct {
  PlxArticle *article;
  const PlxTree *tree;
  const guint32 *quotes; /* by token */
  const guint32 *names;  /* by token: the longest name there; PLX_NONE */
} Writer;

static PlxSpan token_span(const Writer *w, guint32 token)
{
  return plx_article_token(w->article, token)->span;
}

/* ---- contents ---- */

/* Which punctuation a content does not begin or end with. Quotation marks stay. */
static gboolean is_edge(const Writer *w, guint32 token)
{
  static const char *const marks[] = {",", ".", ";", ":", "-", "–", "—", "--", "!", "?", "("};
  return PLX_TOKEN_ANY(w->article, token, marks) && w->quotes[token] == PLX_NONE;
}

static gboolean content_span(const Writer *w, PlxRange range, guint32 own, PlxSpan *out)
{
  while (range.first <= range.last && is_edge(w, range.first))
    range.first++;
  while (range.last > range.first && is_edge(w, range.last))
    range.last--;
  if (range.first > range.last)
    return FALSE;
  *out = plx_span(token_span(w, range.first).start, token_span(w, range.last).end);
  /* a quotation that runs on, or began before, is meant whole, unless the cue is said in it */
  const guint32 at_start = w->quotes[range.first], at_end = w->quotes[range.last];
  if (at_start != PLX_NONE && at_start != own)
    out->start = MIN(out->start, plx_quote_outer(w->article, plx_article_quote(w->article, at_start)).start);
  if (at_end != PLX_NONE && at_end != own)
    out->end = MAX(out->end, plx_quote_outer(w->article, plx_article_quote(w->article, at_end)).end);
  return TRUE;
}

static void add_content(PlxAttribution *attribution, PlxSpan span)
{
  if (attribution->n_content < PLX_MAX_CONTENT)
    attribution->content[attribution->n_content++] = span;
}

static int compare_spans(const void *a, const void *b)
{
  const PlxSpan *x = a, *y = b;
  return (x->start > y->start) - (x->start < y->start);
}

/* In the order of the text, without overlaps. */
static void order_content(PlxAttribution *attribution)
{
  qsort(attribution->content, attribution->n_content, sizeof(PlxSpan), compare_spans);
  guint32 kept = 0;
  for (guint32 i = 0; i < attribution->n_content; i++) {
    PlxSpan *last = kept > 0 ? &attribution->content[kept - 1] : NULL;
    if (last != NULL && attribution->content[i].start < last->end)
      last->end = MAX(last->end, attribution->content[i].end);
    else
      attribution->content[kept++] = attribution->content[i];
  }
  attribution->n_content = kept;
}

/* ---- sources ---- */

/* `A concession held by Argo Lines, which said`: the name right before the comma, whatever trees hang the
 * clause on; PLX_NONE. */
static guint32 name_before(const Writer *w, guint32 source)
{
  const gboolean person = plx_article_token_is(w->article, source, "who");
  if (source < 2 || !plx_article_token_is(w->article, source - 1, ",") || w->names[source - 2] == PLX_NONE)
    return PLX_NONE;
  const PlxNameType type = plx_article_name(w->article, w->names[source - 2])->type;
  return type == (person ? PLX_NAME_PERSON : PLX_NAME_BODY) ? w->names[source - 2] : PLX_NONE;
}

/* The name at a source's head; for `who` and `which` the name of what they stand for. */
static guint32 name_at(const Writer *w, guint32 source)
{
  if (source == PLX_NONE)
    return PLX_NONE;
  if (plx_article_is_relative(w->article, source) && name_before(w, source) != PLX_NONE)
    return name_before(w, source);
  if (plx_article_is_relative(w->article, source))
    for (guint32 i = w->tree->head[source], n = 0; i != PLX_NONE && n < 4; i = w->tree->head[i], n++)
      if (plx_tree_relation(w->tree, i) == PLX_DEPREL_ACL_RELCL)
        return w->tree->head[i] != PLX_NONE ? w->names[w->tree->head[i]] : PLX_NONE;
  return w->names[source];
}

static guint32 *map_names(const PlxArticle *article)
{
  guint32 *map = g_new(guint32, article->tokens->len + 1), name = 0;
  for (guint32 i = 0; i < article->tokens->len; i++) {
    const PlxSpan token = plx_article_token(article, i)->span;
    while (name < article->names->len && plx_article_name(article, name)->span.end <= token.start)
      name++;
    const gboolean inside =
        name < article->names->len && plx_span_overlaps(plx_article_name(article, name)->span, token);
    map[i] = inside ? name : PLX_NONE;
  }
  return map;
}

/* ---- writing ---- */

/* `The minister said that:`, and a paragraph of its own. */
static void add_next_paragraph(const Writer *w, PlxAttribution *attribution)
{
  const guint32 next = attribution->sentence + 1;
  if (next >= w->article->sentences->len || plx_article_sentence(w->article, next)->furniture)
    return;
  const guint32 paragraph = plx_article_sentence(w->article, next)->paragraph;
  if (paragraph != plx_article_sentence(w->article, attribution->sentence)->paragraph)
    add_content(attribution, plx_article_paragraph(w->article, paragraph)->span);
}

/* FALSE if it says nothing. */
static gboolean write_attribution(const Writer *w, const PlxRawAttribution *raw)
{
  PlxAttribution a = {.sentence = raw->sentence,
                      .has_cue = TRUE,
                      .verb = raw->lemma,
                      .stance = raw->stance,
                      .negated = raw->negated,
                      .name = PLX_NONE,
                      .outer = PLX_NONE};
  a.cue = plx_span(token_span(w, raw->cue.first).start, token_span(w, raw->cue.last).end);
  if (raw->source != PLX_NONE && raw->source_range.first <= raw->source_range.last) {
    guint32 first = raw->source_range.first; /* behind the comma and the mark of “…,” Lund, 34, said */
    while (first < raw->source && (is_edge(w, first) || w->quotes[first] != w->quotes[raw->source]))
      first++;
    a.has_source = TRUE;
    a.source = plx_span(token_span(w, first).start, token_span(w, raw->source_range.last).end);
    a.name = name_at(w, raw->source);
  }
  for (guint32 i = 0; i < raw->n_content; i++) {
    PlxSpan span;
    if (content_span(w, raw->content[i], w->quotes[raw->verb], &span))
      add_content(&a, span);
  }
  if (raw->awaits)
    add_next_paragraph(w, &a);
  order_content(&a);
  if (a.n_content > 0)
    g_array_append_val(w->article->attributions, a);
  return a.n_content > 0;
}

/* Write what was found; `found` keeps what was written, in the same order. */
static void write_all(const Writer *w, GArray *found)
{
  guint32 kept = 0;
  for (guint32 i = 0; i < found->len; i++) {
    const PlxRawAttribution raw = g_array_index(found, PlxRawAttribution, i);
    if (write_attribution(w, &raw))
      g_array_index(found, PlxRawAttribution, kept++) = raw;
  }
  g_array_set_size(found, kept);
}

/* ---- who relays whom ---- */

/* The nearest attribution around whose content holds this cue. */
static guint32 outer_of(const PlxArticle *article, guint32 index)
{
  const PlxAttribution *inner = plx_article_attribution(article, index);
  guint32 best = PLX_NONE, best_length = G_MAXUINT32;
  for (guint32 n = 1; n <= 6; n++)
    for (int side = 0; side < 2; side++) {
      const guint32 k = side == 0 ? index - n : index + n; /* wraps below 0 */
      if (k >= article->attributions->len)
        continue;
      const PlxAttribution *a = plx_article_attribution(article, k);
      for (guint32 i = 0; i < a->n_content; i++)
        if (plx_span_contains(a->content[i], inner->cue) && plx_span_length(a->content[i]) < best_length) {
          best = k;
          best_length = plx_span_length(a->content[i]);
        }
    }
  return best;
}

/* `He answered that …, the document said`: whoever relays it comes behind, so that it is another's word. `She
 * says she thinks that …` is one person's. */
static gboolean is_told_of(const Writer *w, const PlxRawAttribution *raw, const PlxAttribution *a)
{
  return raw->speech && a->outer != PLX_NONE && w->quotes[raw->verb] == PLX_NONE &&
         plx_article_attribution(w->article, a->outer)->cue.start > a->cue.start;
}

/* `He recalled that she told him`: does the pronoun stand for somebody else than who relays it? */
static gboolean is_of_another(const Writer *w, const PlxRawAttribution *raw, const PlxAttribution *a)
{
  const guint32 outer = a->outer != PLX_NONE ? plx_article_attribution(w->article, a->outer)->name : PLX_NONE;
  return raw->speech && raw->stance == PLX_STANCE_SAY && a->name != PLX_NONE && outer != PLX_NONE &&
         plx_article_name(w->article, a->name)->type == PLX_NAME_PERSON &&
         strcmp(plx_article_name(w->article, a->name)->entity, plx_article_name(w->article, outer)->entity) !=
             0;
}

/* Is it worth to be told apart from the attribution that relays it? What others are said to say is; what they
 * are said to think, want or like is part of what is said. */
static gboolean is_relayed(const Writer *w, const PlxRawAttribution *raw, const PlxAttribution *a)
{
  static const gboolean weak[PLX_N_STANCES] = {[PLX_STANCE_PROMISE] = TRUE,
                                               [PLX_STANCE_CALL] = TRUE,
                                               [PLX_STANCE_AGREE] = TRUE,
                                               [PLX_STANCE_DECLINE] = TRUE};
  const gboolean nominal = plx_article_token(w->article, raw->verb)->upos == PLX_UPOS_NOUN;
  if (raw->source == PLX_NONE || (nominal && raw->negated)) /* he said she gave no sign that … */
    return FALSE;
  const PlxToken *source = plx_article_token(w->article, raw->source);
  if (source->upos == PLX_UPOS_PRON && source->xpos != PLX_XPOS_WP && !is_told_of(w, raw, a) &&
      !is_of_another(w, raw, a))
    return FALSE;
  return !weak[raw->stance] &&
         (raw->speech || (raw->stance != PLX_STANCE_SAY && raw->stance != PLX_STANCE_BELIEVE));
}

/* Inside a quotation or another's content only what is relayed stays. */
static gboolean is_kept(const Writer *w, const PlxRawAttribution *raw, const PlxAttribution *a)
{
  if (a->outer != PLX_NONE || w->quotes[raw->verb] != PLX_NONE)
    return is_relayed(w, raw, a);
  return TRUE;
}

static void drop_weak(const Writer *w, GArray *found)
{
  GArray *all = w->article->attributions;
  g_autofree guint32 *moved = g_new(guint32, all->len + 1);
  guint32 kept = 0;
  for (guint32 i = 0; i < all->len; i++) {
    const PlxAttribution a = *plx_article_attribution(w->article, i);
    moved[i] = PLX_NONE;
    if (!is_kept(w, &g_array_index(found, PlxRawAttribution, i), &a))
      continue;
    moved[i] = kept;
    *plx_article_attribution(w->article, kept++) = a;
  }
  g_array_set_size(all, kept);
  for (guint32 i = 0; i < kept; i++) {
    PlxAttribution *a = plx_article_attribution(w->article, i);
    a->outer = a->outer != PLX_NONE ? moved[a->outer] : PLX_NONE;
  }
}

static void find_all(const Writer *w, GArray *found)
{
  for (guint32 i = 0; i < w->article->sentences->len; i++) {
    const PlxSentence *s = plx_article_sentence(w->article, i);
    const PlxFinder finder = {.tree = w->tree,
                              .article = w->article,
                              .quotes = w->quotes,
                              .names = w->names,
                              .sentence = i,
                              .first = s->first_token,
                              .last = s->first_token + s->n_tokens - 1};
    if (!s->furniture && s->n_tokens > 0)
      plx_attribution_find(&finder, found);
  }
}

void plx_annotate_attributions(PlxArticle *article)
{
  plx_quote_find(article);
  g_autoptr(PlxTree) tree = plx_tree_new(article);
  g_autofree guint32 *quotes = plx_quote_map(article);
  g_autofree guint32 *names = map_names(article);
  const Writer w = {article, tree, quotes, names};
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(PlxRawAttribution));
  find_all(&w, found);
  write_all(&w, found);
  for (guint32 i = 0; i < article->attributions->len; i++)
    plx_article_attribution(article, i)->outer = outer_of(article, i);
  drop_weak(&w, found);
  plx_attribution_find_posts(article);
  plx_attribution_claim_quotes(article);
  plx_deed_find(tree, names, article->deeds);
}
