/* How this works. Some speech needs no word of saying: a turn in a transcript (`REYES: We left.`), a headline
 * (`Police: no one hurt`), and a quotation that leaves no doubt that it is one. Whatever verb stands between
 * such a quotation and a subject is its cue (`“Go,” she mocked.`), and so is the one that leads to it through
 * a colon (`He had a plan: “…”`). Only quotations that nothing else has claimed are looked at. */
#include "annotate/attribution_plain.h"

#include "annotate/attribution_source.h"
#include "annotate/quote.h"

#include <string.h>

#define MAX_LABEL 8 /* tokens before the colon of a turn or headline */
#define MAX_LABEL_BYTES 40
#define CLAIMS 8    /* attributions before the sentence that may have claimed a quotation */
#define MAX_LEAD 14 /* tokens between a quotation and its verb */

static PlxRawAttribution plain_raw(const PlxFinder *f, guint32 verb, PlxRange cue)
{
  return (PlxRawAttribution){.sentence = f->sentence,
                             .verb = verb,
                             .lemma = "say",
                             .cue = cue,
                             .source = PLX_NONE,
                             .stance = PLX_STANCE_SAY,
                             .speech = TRUE};
}

/* ---- labels ---- */

/* Does a paragraph begin with a label in capitals: `REYES:`, the Q and A of an interview? */
static gboolean is_labelled(const PlxArticle *article, guint32 paragraph)
{
  if (paragraph >= article->paragraphs->len)
    return FALSE;
  const PlxSpan span = plx_article_paragraph(article, paragraph)->span;
  gboolean letters = FALSE;
  for (guint32 i = span.start; i < span.end && i < span.start + MAX_LABEL_BYTES; i++) {
    const char c = article->text[i];
    if (c == ':' || g_ascii_islower(c))
      return c == ':' && letters;
    letters |= g_ascii_isupper(c) != 0;
  }
  return FALSE;
}

/* One label alone may be a dateline (`MOSCOW: …`); a turn has another one beside it. */
static gboolean is_turn(const PlxFinder *f)
{
  const guint32 paragraph = plx_article_sentence(f->article, f->sentence)->paragraph;
  if (!is_labelled(f->article, paragraph))
    return FALSE;
  for (guint32 n = 1; n <= 2; n++)
    if (is_labelled(f->article, paragraph + n) || (paragraph >= n && is_labelled(f->article, paragraph - n)))
      return TRUE;
  return FALSE;
}

/* Is it one name, or what says things in headlines: police, a study? */
static gboolean may_label(const PlxFinder *f, PlxRange label)
{
  static const char *const documents[] = {"poll",   "report", "reports", "study",
                                          "survey", "source", "sources", "police"};
  if (label.first == label.last && PLX_FINDER_ANY(f, label.first, documents))
    return TRUE;
  const guint32 name = f->names[label.last];
  return name != PLX_NONE && f->names[label.first] == name &&
         plx_article_name(f->article, name)->type != PLX_NAME_PLACE;
}

static gboolean is_headline(const PlxFinder *f, guint32 colon)
{
  return plx_article_sentence(f->article, f->sentence)->paragraph == 0 &&
         may_label(f, (PlxRange){f->first, colon - 1});
}

static gboolean begins_paragraph(const PlxFinder *f)
{
  return f->sentence == 0 || plx_article_sentence(f->article, f->sentence - 1)->paragraph !=
                                 plx_article_sentence(f->article, f->sentence)->paragraph;
}

/* The paragraph's last token: a turn is all that somebody says before the next one. */
static guint32 turn_end(const PlxFinder *f)
{
  const guint32 paragraph = plx_article_sentence(f->article, f->sentence)->paragraph;
  guint32 last = f->last;
  for (guint32 i = f->sentence + 1; i < f->article->sentences->len; i++) {
    const PlxSentence *s = plx_article_sentence(f->article, i);
    if (s->paragraph != paragraph)
      break;
    last = s->n_tokens > 0 ? s->first_token + s->n_tokens - 1 : last;
  }
  return last;
}

/* `Two dead after storm: police`: who says a headline, at its end. */
static void find_tail_label(const PlxFinder *f, GArray *out)
{
  guint32 colon = f->last;
  while (colon > f->first && f->last - colon < MAX_LABEL && !plx_finder_is(f, colon, ":"))
    colon--;
  if (plx_article_sentence(f->article, f->sentence)->paragraph != 0 || !begins_paragraph(f) ||
      !plx_finder_is(f, colon, ":") || colon < f->first + 3 || colon == f->last ||
      f->quotes[colon] != PLX_NONE || plx_finder_upos(f, f->last) == PLX_UPOS_PUNCT ||
      !may_label(f, (PlxRange){colon + 1, f->last}))
    return;
  PlxRawAttribution raw = plain_raw(f, colon, (PlxRange){colon, colon});
  raw.source = f->last;
  raw.source_range = (PlxRange){colon + 1, f->last};
  plx_content_add(&raw, f->first, colon - 1);
  g_array_append_val(out, raw);
}

void plx_attribution_find_label(const PlxFinder *f, GArray *out)
{
  find_tail_label(f, out);
  guint32 colon = f->first;
  while (colon <= f->last && colon < f->first + MAX_LABEL && !plx_finder_is(f, colon, ":"))
    colon++;
  if (!begins_paragraph(f) || colon == f->first || colon + 3 > f->last || !plx_finder_is(f, colon, ":") ||
      f->quotes[colon] != PLX_NONE)
    return;
  const gboolean turn = is_turn(f);
  if (!turn && !is_headline(f, colon))
    return;
  PlxRawAttribution raw = plain_raw(f, colon, (PlxRange){colon, colon});
  raw.source = colon - 1;
  raw.source_range = (PlxRange){f->first, colon - 1};
  plx_content_add(&raw, colon + 1, turn ? turn_end(f) : f->last);
  g_array_append_val(out, raw);
}

/* ---- quotations ---- */

static gboolean is_claimed(const GArray *out, guint32 from, PlxRange quote)
{
  for (guint32 i = from; i < out->len; i++) {
    const PlxRawAttribution *raw = &g_array_index(out, PlxRawAttribution, i);
    for (guint32 k = 0; k < raw->n_content && (raw->verb < quote.first || raw->verb > quote.last); k++)
      if (raw->content[k].first <= quote.last && quote.first <= raw->content[k].last)
        return TRUE;
  }
  return FALSE;
}

static gboolean is_verb(const PlxFinder *f, guint32 token)
{
  return plx_finder_upos(f, token) == PLX_UPOS_VERB &&
         plx_article_token(f->article, token)->xpos != PLX_XPOS_VBG;
}

/* Does the clause end behind the cue, or go on with how or where it was said? */
static gboolean is_bare(const PlxFinder *f, guint32 token)
{
  if (token > f->last)
    return TRUE;
  const PlxUpos upos = plx_finder_upos(f, token);
  return upos == PLX_UPOS_PUNCT || upos == PLX_UPOS_ADV || upos == PLX_UPOS_ADP || upos == PLX_UPOS_SCONJ ||
         upos == PLX_UPOS_CCONJ;
}

/* `“…,” she mocked.`, `“…,” read the sign.` */
static gboolean find_behind(const PlxFinder *f, PlxRange quote, PlxRawAttribution *raw)
{
  guint32 verb = quote.last + 1;
  while (verb <= f->last && verb <= quote.last + MAX_LEAD && !is_verb(f, verb) && f->quotes[verb] == PLX_NONE)
    verb++;
  if (verb > f->last || !is_verb(f, verb) || f->quotes[verb] != PLX_NONE)
    return FALSE;
  const PlxRange cue = plx_cue_range(f->tree, verb);
  *raw = plain_raw(f, verb, cue);
  plx_source_find(f, raw, TRUE);
  const gboolean between = raw->source != PLX_NONE && raw->source_range.first == quote.last + 1 &&
                           raw->source_range.last < cue.first && is_bare(f, cue.last + 1);
  return between || (raw->inverted && cue.first == quote.last + 1);
}

/* The last finite verb before the mark that leads to a quotation; PLX_NONE. */
static guint32 leading_verb(const PlxFinder *f, guint32 mark)
{
  for (guint32 i = mark; i > f->first && mark - i < MAX_LEAD; i--) {
    if (f->quotes[i - 1] != PLX_NONE)
      return PLX_NONE;
    if (plx_finder_is_finite(f, i - 1))
      return i - 1;
  }
  return PLX_NONE;
}

/* `…, pollster Daron Shaw: “…”` */
static gboolean find_named(const PlxFinder *f, guint32 colon, PlxRawAttribution *raw)
{
  const guint32 name = colon > f->first ? f->names[colon - 1] : PLX_NONE;
  if (name == PLX_NONE || plx_article_name(f->article, name)->type == PLX_NAME_PLACE)
    return FALSE;
  *raw = plain_raw(f, colon, (PlxRange){colon, colon});
  plx_source_set(f, raw, colon - 1);
  while (raw->source_range.first > f->first && f->names[raw->source_range.first - 1] == name)
    raw->source_range.first--;
  raw->source_range.last = colon - 1;
  return TRUE;
}

/* `He had a plan: “…”`, `She mocked, “…”` */
static gboolean find_before(const PlxFinder *f, guint32 first, PlxRawAttribution *raw)
{
  if (first <= f->first + 1)
    return FALSE;
  const guint32 mark = first - 1;
  const gboolean colon = plx_finder_is(f, mark, ":");
  if (!colon && !plx_finder_is(f, mark, ","))
    return FALSE;
  if (colon && find_named(f, mark, raw))
    return TRUE;
  const guint32 verb = leading_verb(f, mark);
  if (verb == PLX_NONE || (!colon && (!is_verb(f, verb) || verb + 2 < mark)))
    return FALSE;
  *raw = plain_raw(f, verb, plx_cue_range(f->tree, verb));
  plx_source_find(f, raw, TRUE);
  if (raw->source == PLX_NONE || plx_finder_is(f, raw->source, "there") || raw->inverted ||
      raw->source_range.last >= raw->cue.first)
    return FALSE;
  raw->cue.last = colon ? mark : mark - 1;
  return TRUE;
}

static void find_quotation(const PlxFinder *f, PlxRange quote, guint32 from, GArray *out)
{
  PlxRawAttribution raw;
  const PlxQuote *q = plx_article_quote(f->article, f->quotes[quote.first]);
  if (is_claimed(out, from, quote) || !plx_quote_is_spoken(f->article, q))
    return;
  if (!((quote.last < f->first || quote.last < f->last) && find_behind(f, quote, &raw)) &&
      !find_before(f, quote.first, &raw))
    return;
  raw.n_content = 0;
  plx_content_add(&raw, quote.first, quote.last);
  g_array_append_val(out, raw);
}

void plx_attribution_find_plain(const PlxFinder *f, guint32 from, GArray *out)
{
  for (guint32 i = f->first; i <= f->last; i++) {
    if (f->quotes[i] == PLX_NONE)
      continue;
    PlxRange quote = {i, i};
    while (quote.last < f->last && f->quotes[quote.last + 1] == f->quotes[i])
      quote.last++;
    find_quotation(f, quote, from, out);
    i = quote.last;
  }
  /* “Is it over?” he mocked. may be taken for two sentences */
  if (f->first > 0 && f->quotes[f->first] == PLX_NONE && f->quotes[f->first - 1] != PLX_NONE &&
      !begins_paragraph(f))
    find_quotation(f, (PlxRange){f->first - 1, f->first - 1}, from > CLAIMS ? from - CLAIMS : 0, out);
  /* a colon at the end, and the quotation in the next paragraph */
  const guint32 next = f->last + 1;
  if (plx_finder_is(f, f->last, ":") && next < f->article->tokens->len && f->quotes[next] != PLX_NONE &&
      f->quotes[f->last] == PLX_NONE)
    find_quotation(f, (PlxRange){next, next}, from, out);
}
