/* Facts of quotations: stretches inside quotation marks that are one utterance, word for word or nearly.
 * Similar is what shares most words of the shorter one. */
#include "relate/candidate.h"
#include "relate/steps.h"

#define FEWEST_TOKENS 3

static const PlxClusterLimits limits = {.linked = 0.45, .near_best = 0.85, .clustered = 0.4};

static guint32 count_tokens(const PlxArticle *article, PlxSpan span, PlxBag *bag, PlxLexicon *lexicon)
{
  guint32 n = 0;
  for (guint32 s = plx_article_sentence_at(article, span.start); s < article->sentences->len; s++) {
    const PlxSentence *sentence = plx_article_sentence(article, s);
    if (sentence->span.start >= span.end)
      break;
    for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
      if (!plx_span_contains(span, plx_article_token(article, i)->span))
        continue;
      plx_bag_add(bag, lexicon, article, i, 1, 1);
      n++;
    }
  }
  return n;
}

static void find_quotes(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->quotes->len; i++) {
    const PlxQuote *quote = plx_article_quote(article, i);
    const guint32 sentence = plx_article_sentence_at(article, quote->span.start);
    if (sentence == PLX_NONE || plx_article_sentence(article, sentence)->furniture)
      continue;
    PlxBag *bag = plx_bag_new();
    if (count_tokens(article, quote->span, bag, candidates->lexicon) < FEWEST_TOKENS ||
        bag->terms->len == 0) {
      plx_bag_free(bag);
      continue;
    }
    PlxSpan span = quote->span;
    span.end = MIN(span.end, plx_article_sentence(article, sentence)->span.end);
    plx_candidates_add(candidates, (PlxMention){number, sentence, i, span}, bag);
  }
}

static double score(guint32 a, guint32 b, gpointer data)
{
  return plx_candidates_context(data, a, b);
}

void plx_relate_quotes(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxCandidates) candidates = plx_candidates_new(report, story, 0);
  plx_candidates_gather(candidates, find_quotes);
  plx_candidates_unify(candidates, PLX_FACT_QUOTE, score, &limits);
}
