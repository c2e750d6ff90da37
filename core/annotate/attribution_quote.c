/* How this works. Quotations inside contents are marked first, by binary search; then the others are read in
 * the order of the text, and each goes to the speaker before it if only white space parts them. */
#include "annotate/attribution_quote.h"

#include "annotate/quote.h"

#include <string.h>

#define SCARE_WORDS 2
#define TITLE_WORDS 4 /* a paragraph of no more words in quotation marks is a heading */

/* The first quotation that ends behind a place. */
static guint32 first_quote(const PlxArticle *article, guint32 byte)
{
  guint32 low = 0, high = article->quotes->len;
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (plx_article_quote(article, middle)->span.end <= byte)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* Whose words a quotation is, where an attribution has it among its contents. */
static void mark_claimed(PlxArticle *article)
{
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(article, i);
    for (guint32 k = 0; k < a->n_content; k++)
      for (guint32 q = first_quote(article, a->content[k].start);
           q < article->quotes->len && plx_article_quote(article, q)->span.start < a->content[k].end; q++)
        if (plx_article_quote(article, q)->attribution == PLX_NONE &&
            !plx_span_contains(plx_article_quote(article, q)->span, a->cue))
          plx_article_quote(article, q)->attribution = i;
  }
}

static gboolean is_blank_between(const PlxArticle *article, guint32 from, guint32 to)
{
  const char *end = article->text + to;
  for (const char *at = article->text + from; at < end; at = g_utf8_next_char(at))
    if (!g_unichar_isspace(g_utf8_get_char(at)) && strchr(".,;:", *at) == NULL)
      return FALSE;
  return from <= to;
}

/* Does nothing but white space lie between the sentence in which somebody spoke last and this quotation? */
static gboolean follows_on(const PlxArticle *article, const PlxAttribution *a, PlxSpan quote)
{
  guint32 end = MAX(a->content[a->n_content - 1].end, a->cue.end);
  end = a->has_source ? MAX(end, a->source.end) : end;
  const guint32 sentence = plx_article_sentence_at(article, end > 0 ? end - 1 : 0);
  if (sentence != PLX_NONE)
    end = MAX(end, plx_article_sentence(article, sentence)->span.end);
  return is_blank_between(article, end, quote.start);
}

/* Give the quotation to the attribution that it follows on; nothing if it does not. */
static void claim(PlxArticle *article, guint32 speaker, PlxQuote *quote)
{
  PlxAttribution *a = plx_article_attribution(article, speaker);
  const PlxSpan outer = plx_quote_outer(article, quote);
  if (a->n_content >= PLX_MAX_CONTENT || a->content[a->n_content - 1].end > outer.start ||
      !follows_on(article, a, outer))
    return;
  a->content[a->n_content++] = outer;
  quote->attribution = speaker;
}

/* Is the quotation left open, to go on in the next paragraph? */
static gboolean is_open(const PlxArticle *article, const PlxQuote *quote)
{
  return plx_quote_outer(article, quote).end == quote->span.end;
}

/* Is the quotation all of its paragraph, and no heading? */
static gboolean is_paragraph(const PlxArticle *article, const PlxQuote *quote, guint32 paragraph)
{
  const PlxSpan whole = plx_article_paragraph(article, paragraph)->span,
                outer = plx_quote_outer(article, quote);
  return outer.start <= whole.start && is_blank_between(article, MIN(outer.end, whole.end), whole.end) &&
         (is_open(article, quote) || plx_quote_words(article, quote, TITLE_WORDS + 1) > TITLE_WORDS) &&
         plx_quote_is_spoken(article, quote);
}

/* May a quotation that no cue claims go on with what somebody said? In the same paragraph if it is a sentence
 * of its own; in the next one if the one before was left open, as typesetters do, or if it is all of it. */
static gboolean goes_on(const PlxArticle *article, const PlxQuote *last, const PlxQuote *quote)
{
  const guint32 from = plx_article_sentence(article, last->sentence)->paragraph;
  const guint32 to = plx_article_sentence(article, quote->sentence)->paragraph;
  if (from == to)
    return plx_quote_is_spoken(article, quote);
  return to == from + 1 && (is_open(article, last) || is_paragraph(article, quote, to));
}

/* Has a quotation no mark of its own before it, as it goes on from the paragraph before? */
static gboolean is_rest(const PlxArticle *article, const PlxQuote *quote)
{
  return plx_quote_outer(article, quote).start == quote->span.start;
}

/* `“It was late. | Nobody came,” she said.`: what leads to the rest of a quotation in the paragraphs before
 * is said by whoever says the rest. */
static void claim_leads(PlxArticle *article)
{
  for (guint32 i = article->quotes->len; i-- > 1;) {
    const PlxQuote *rest = plx_article_quote(article, i);
    PlxQuote *lead = plx_article_quote(article, i - 1);
    if (rest->attribution == PLX_NONE || lead->attribution != PLX_NONE || !is_rest(article, rest))
      continue;
    PlxAttribution *a = plx_article_attribution(article, rest->attribution);
    if (a->n_content >= PLX_MAX_CONTENT || a->content[0].start < lead->span.end)
      continue;
    memmove(a->content + 1, a->content, a->n_content * sizeof *a->content);
    a->content[0] = plx_quote_outer(article, lead);
    a->n_content++;
    lead->attribution = rest->attribution;
  }
}

/* Quotations that no cue claims go to who spoke last, before all to who was quoted at length. */
static void claim_others(PlxArticle *article)
{
  guint32 last[2] = {PLX_NONE, PLX_NONE}; /* quotations: the last one that is speech, the last one at all */
  for (guint32 i = 0; i < article->quotes->len; i++) {
    PlxQuote *quote = plx_article_quote(article, i);
    for (gsize k = 0; k < G_N_ELEMENTS(last) && quote->attribution == PLX_NONE; k++) {
      const PlxQuote *before = last[k] != PLX_NONE ? plx_article_quote(article, last[k]) : NULL;
      if (before != NULL && goes_on(article, before, quote))
        claim(article, before->attribution, quote);
    }
    if (quote->attribution != PLX_NONE)
      last[1] = i;
    if (quote->attribution != PLX_NONE && plx_quote_is_spoken(article, quote))
      last[0] = i;
    quote->scare =
        quote->attribution == PLX_NONE && plx_quote_words(article, quote, SCARE_WORDS + 1) <= SCARE_WORDS;
  }
}

static PlxForm form_of(const PlxArticle *article, const PlxAttribution *a)
{
  gboolean inside = FALSE, outside = FALSE;
  for (guint32 i = 0; i < a->n_content; i++) {
    guint32 said = 0;
    for (guint32 k = first_quote(article, a->content[i].start);
         k < article->quotes->len && plx_article_quote(article, k)->span.start < a->content[i].end; k++) {
      const PlxSpan q = plx_quote_outer(article, plx_article_quote(article, k));
      if (plx_span_overlaps(q, a->content[i]))
        said += MIN(q.end, a->content[i].end) - MAX(q.start, a->content[i].start);
    }
    inside |= said > 0;
    outside |= said + 1 < plx_span_length(a->content[i]);
  }
  return !inside ? PLX_FORM_INDIRECT : outside ? PLX_FORM_MIXED : PLX_FORM_DIRECT;
}

void plx_attribution_claim_quotes(PlxArticle *article)
{
  mark_claimed(article);
  claim_leads(article);
  claim_others(article);
  for (guint32 i = 0; i < article->attributions->len; i++) {
    PlxAttribution *a = plx_article_attribution(article, i);
    a->form = a->has_cue ? form_of(article, a) : PLX_FORM_DIRECT; /* a post */
  }
}
