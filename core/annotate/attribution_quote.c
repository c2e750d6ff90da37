/* How this works. Quotations inside contents are marked first, by binary search; then the others are read in
 * the order of the text, and each goes to the speaker before it if only white space parts them. */
#include "annotate/attribution_quote.h"

#include "annotate/quote.h"

#include <string.h>

#define SCARE_WORDS 2

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
  for (guint32 i = from; i < to; i++)
    if (!g_ascii_isspace(article->text[i]) && strchr(".,;", article->text[i]) == NULL)
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

/* Quotations that no cue claims go to who spoke last. */
static void claim_others(PlxArticle *article)
{
  guint32 speaker = PLX_NONE;
  for (guint32 i = 0; i < article->quotes->len; i++) {
    PlxQuote *quote = plx_article_quote(article, i);
    const PlxSpan outer = plx_quote_outer(article, quote);
    PlxAttribution *last = speaker != PLX_NONE ? plx_article_attribution(article, speaker) : NULL;
    if (quote->attribution == PLX_NONE && last != NULL && last->n_content < PLX_MAX_CONTENT &&
        last->content[last->n_content - 1].end <= outer.start && follows_on(article, last, outer)) {
      last->content[last->n_content++] = outer;
      quote->attribution = speaker;
    }
    speaker = quote->attribution != PLX_NONE ? quote->attribution : speaker;
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
  claim_others(article);
  for (guint32 i = 0; i < article->attributions->len; i++) {
    PlxAttribution *a = plx_article_attribution(article, i);
    a->form = form_of(article, a);
  }
}
