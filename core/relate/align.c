/* How sentences are aligned across the articles of a story, n articles at once, in any order, one to many.
 *
 * A sentence is known by its own words, weighed by their rarity in English news and in the story; by those of
 * the sentences next to it, for what stands beside the same in two articles is likely the same; and by what
 * its words are like (vector.h), which finds `revellers fled` beside `spectators were evacuated`. The three
 * make one score; links compete and are clustered (cluster.h). */
#include "relate/cluster.h"
#include "relate/steps.h"

static const PlxClusterLimits limits = {.linked = 0.15, .clustered = 0.13, .most = 2};

#define UNSEEN 20            /* two short articles tell little of which words are rare */
#define NEIGHBOURS 2         /* sentences on either side that count */
#define NEIGHBOUR_WEIGHT 0.5 /* of the words of the nearest; less farther off */

/* What each kind of likeness adds to a score; together 1. */
#define OWN_WEIGHT 0.3
#define CONTEXT_WEIGHT 0.45
#define VECTOR_WEIGHT 0.25

typedef struct {
  PlxLexicon *lexicon;
  GPtrArray *own;     /* PlxBag, one a row: the sentence's words */
  GPtrArray *context; /* PlxBag, one a row: these and its neighbours' */
  GArray *items;      /* PlxItem */
  GArray *places;     /* PlxPlace */
} Rows;

static PlxBag *own_words(PlxLexicon *lexicon, const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  PlxBag *bag = plx_bag_new();
  plx_bag_add(bag, lexicon, article, sentence->first_token, sentence->n_tokens, 1);
  plx_bag_finish(bag, lexicon);
  return bag;
}

static PlxBag *context_words(PlxLexicon *lexicon, const PlxArticle *article, guint32 number)
{
  const guint32 end = MIN(article->sentences->len, number + NEIGHBOURS + 1);
  PlxBag *bag = plx_bag_new();
  for (guint32 i = number - MIN(number, NEIGHBOURS); i < end; i++) {
    const PlxSentence *sentence = plx_article_sentence(article, i);
    const guint32 apart = i > number ? i - number : number - i;
    if (!sentence->furniture)
      plx_bag_add(bag, lexicon, article, sentence->first_token, sentence->n_tokens,
                  apart == 0 ? 1 : NEIGHBOUR_WEIGHT / apart);
  }
  plx_bag_finish(bag, lexicon);
  return bag;
}

static void add_rows(Rows *rows, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->sentences->len; i++) {
    if (plx_article_sentence(article, i)->furniture)
      continue;
    PlxBag *own = own_words(rows->lexicon, article, i);
    const PlxItem item = {number, own};
    const PlxPlace place = {number, i};
    g_ptr_array_add(rows->own, own);
    g_ptr_array_add(rows->context, context_words(rows->lexicon, article, i));
    g_array_append_val(rows->items, item);
    g_array_append_val(rows->places, place);
  }
}

static double score_rows(guint32 a, guint32 b, gpointer data)
{
  const Rows *rows = data;
  const PlxBag *x = g_ptr_array_index(rows->own, a), *y = g_ptr_array_index(rows->own, b);
  return OWN_WEIGHT * plx_bag_cosine(x, y) +
         CONTEXT_WEIGHT *
             plx_bag_cosine(g_ptr_array_index(rows->context, a), g_ptr_array_index(rows->context, b)) +
         VECTOR_WEIGHT * MAX(0, plx_vector_cosine(&x->vector, &y->vector));
}

static void add_alignment(PlxStory *story, Rows *rows, const GArray *members)
{
  PlxAlignment *alignment = plx_story_add_alignment(story);
  double sum = 0;
  guint32 n = 0;
  for (guint32 i = 0; i < members->len; i++) {
    const guint32 row = g_array_index(members, guint32, i);
    const PlxPlace place = g_array_index(rows->places, PlxPlace, row);
    g_array_append_val(alignment->places, place);
    for (guint32 k = 0; k < i; k++) {
      const guint32 other = g_array_index(members, guint32, k);
      if (g_array_index(rows->places, PlxPlace, other).article == place.article)
        continue;
      sum += score_rows(other, row, rows);
      n++;
    }
  }
  alignment->score = n > 0 ? sum / n : 0;
}

void plx_relate_alignments(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxLexicon) lexicon = plx_lexicon_new();
  g_autoptr(GPtrArray) own = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  g_autoptr(GPtrArray) context = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(PlxItem));
  g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(PlxPlace));
  Rows rows = {lexicon, own, context, items, places};
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 number = g_array_index(story->articles, guint32, i);
    add_rows(&rows, number, plx_report_article(report, number));
  }
  const guint32 n_words = plx_lexicon_size(lexicon);
  plx_bags_weigh_by_rarity(own, n_words, UNSEEN);
  plx_bags_weigh_by_rarity(context, n_words, UNSEEN);
  plx_bags_add_vectors(own, lexicon);
  g_autoptr(GPtrArray) clusters = plx_cluster(items, n_words, score_rows, &rows, &limits);
  for (guint32 i = 0; i < clusters->len; i++)
    add_alignment(story, &rows, g_ptr_array_index(clusters, i));
}
