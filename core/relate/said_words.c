#include "relate/said_words.h"

#include "model/syntax_labels.h"

#define COMMON_WEIGHT 0.12 /* of a word that is too common to tell anything elsewhere */

/* How much a word tells by how far below the content's head it stands, as a root: who did what to whom, more
 * than of what kind they are. */
static double depth_weight(const PlxArticle *article, guint32 token, PlxSpan span)
{
  static const double weights[] = {1, 1, 0.84, 0.71, 0.63};
  const guint32 sentence = plx_article_sentence_at(article, plx_article_token(article, token)->span.start);
  guint depth = 0;
  for (guint32 i = plx_article_head(article, sentence, token);
       depth + 1 < G_N_ELEMENTS(weights) && i != PLX_NONE &&
       plx_span_contains(span, plx_article_token(article, i)->span);
       i = plx_article_head(article, sentence, i))
    depth++;
  return weights[depth];
}

static void add_word(PlxBag *bag, PlxLexicon *lexicon, const PlxArticle *article, guint32 token, PlxSpan span)
{
  static const gboolean telling[PLX_N_UPOS] = {
      [PLX_UPOS_ADJ] = TRUE, [PLX_UPOS_ADV] = TRUE,   [PLX_UPOS_NOUN] = TRUE,
      [PLX_UPOS_NUM] = TRUE, [PLX_UPOS_PROPN] = TRUE, [PLX_UPOS_VERB] = TRUE};
  const PlxToken *t = plx_article_token(article, token);
  const guint32 n = bag->terms->len;
  plx_bag_add(bag, lexicon, article, token, 1, depth_weight(article, token, span));
  if (bag->terms->len == n && telling[t->upos] && t->lemma != NULL)
    plx_bag_add_word(bag, lexicon, t->lemma, COMMON_WEIGHT);
}

void plx_said_add_words(PlxBag *bag, PlxLexicon *lexicon, const PlxArticle *article, PlxSpan span)
{
  guint32 end;
  for (guint32 i = plx_article_tokens_within(article, span, &end); i < end; i++)
    add_word(bag, lexicon, article, i, span);
}
