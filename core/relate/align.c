/* How sentences are aligned across the articles of a story: each is a bag of words weighed by their rarity in
 * English news and in the story; links are scored by cosine and clustered (cluster.h), n articles at once, in
 * any order, one to many. */
#include "relate/cluster.h"
#include "relate/steps.h"

static const PlxClusterLimits limits = {.linked = 0.12, .near_best = 0.75, .clustered = 0.1};

typedef struct {
  PlxLexicon *lexicon;
  GPtrArray *bags; /* PlxBag, one a row */
  GArray *items;   /* PlxItem */
  GArray *places;  /* PlxPlace */
} Rows;

static void add_rows(Rows *rows, guint32 number, const PlxArticle *article)
{
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(article, i);
    if (sentence->furniture)
      continue;
    PlxBag *bag = plx_bag_new();
    plx_bag_add(bag, rows->lexicon, article, sentence->first_token, sentence->n_tokens, 1);
    plx_bag_finish(bag, rows->lexicon);
    const PlxItem item = {number, bag};
    const PlxPlace place = {number, i};
    g_ptr_array_add(rows->bags, bag);
    g_array_append_val(rows->items, item);
    g_array_append_val(rows->places, place);
  }
}

static double score_rows(guint32 a, guint32 b, gpointer data)
{
  const Rows *rows = data;
  return plx_bag_cosine(g_ptr_array_index(rows->bags, a), g_ptr_array_index(rows->bags, b));
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
  g_autoptr(GPtrArray) bags = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(PlxItem));
  g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(PlxPlace));
  Rows rows = {lexicon, bags, items, places};
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 number = g_array_index(story->articles, guint32, i);
    add_rows(&rows, number, plx_report_article(report, number));
  }
  plx_bags_weigh_by_rarity(bags, plx_lexicon_size(lexicon));
  g_autoptr(GPtrArray) clusters = plx_cluster(items, plx_lexicon_size(lexicon), score_rows, &rows, &limits);
  for (guint32 i = 0; i < clusters->len; i++)
    add_alignment(story, &rows, g_ptr_array_index(clusters, i));
}
