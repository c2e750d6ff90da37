/* How sentences are aligned across the articles of a story, n articles at once, in any order, one to many.
 *
 * A sentence is known by its own words, weighed by their rarity in English news and in the story, and by
 * those of the sentences next to it, for what stands beside the same in two articles is likely the same. An
 * index of words gives what each sentence has in common with those of the earlier articles; a pair is linked
 * if its score passes a bar and is near the best that one of the two has in the other's article. Links are
 * clustered (linkage.h); a cluster is a row of the table of what each outlet says.
 *
 * Measured on CSTBank, SPARK and ECB+, vectors of words add nothing to that. The bar rises with the articles'
 * length: of many sentences more are alike by chance. */
#include "relate/bag.h"
#include "relate/linkage.h"
#include "relate/steps.h"

#include <math.h>

#define UNSEEN 20            /* two short articles tell little of which words are rare */
#define NEIGHBOURS 2         /* sentences on either side that count */
#define NEIGHBOUR_WEIGHT 0.5 /* of the words of the nearest; less farther off */

#define OWN_WEIGHT 0.48 /* of the score; the rest is the context's */
#define LEAST_OWN 0.05  /* that a pair must have in common by its own words */

#define BAR 0.165     /* of a score, where articles have MIDDLE sentences */
#define BAR_RISE 0.02 /* for e times as many */
#define LOWEST_BAR 0.12
#define MIDDLE 10.0
#define NEAR_BEST 0.7 /* of what is a sentence's best */
#define WEAK 0.5      /* of the bar: what a pair must score to count in a cluster's mean */

#define LAYERS 3 /* a sentence may tell so many things that each stand in a row */

#define MOST_POSTINGS 200 /* a word proposes so many sentences and no more */

typedef struct {
  PlxLexicon *lexicon;
  GPtrArray *own;     /* PlxBag, one a row: the sentence's words */
  GPtrArray *context; /* PlxBag, one a row: these and its neighbours' */
  GArray *articles;   /* guint32, one a row: its article's place in the story */
  GArray *places;     /* PlxPlace, one a row */
} Rows;

/* ---- rows ---- */

static PlxBag *own_words(PlxLexicon *lexicon, const PlxArticle *article, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(article, number);
  PlxBag *bag = plx_bag_new();
  plx_bag_add(bag, lexicon, article, sentence->first_token, sentence->n_tokens, 1);
  return bag;
}

/* Of the rows' own bags, those near one; furniture has none. */
static PlxBag *context_words(const Rows *rows, guint32 first, guint32 row)
{
  const guint32 number = g_array_index(rows->places, PlxPlace, row).sentence;
  PlxBag *bag = plx_bag_new();
  for (guint32 i = row - MIN(row - first, NEIGHBOURS); i < MIN(rows->own->len, row + NEIGHBOURS + 1); i++) {
    const guint32 other = g_array_index(rows->places, PlxPlace, i).sentence;
    const guint32 apart = MAX(other, number) - MIN(other, number);
    if (apart <= NEIGHBOURS)
      plx_bag_add_bag(bag, g_ptr_array_index(rows->own, i), apart == 0 ? 1 : NEIGHBOUR_WEIGHT / apart);
  }
  plx_bag_finish(bag, rows->lexicon);
  return bag;
}

static void add_rows(Rows *rows, guint32 in_story, guint32 number, const PlxArticle *article)
{
  const guint32 first = rows->own->len;
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxPlace place = {number, i};
    if (plx_article_sentence(article, i)->furniture)
      continue;
    g_ptr_array_add(rows->own, own_words(rows->lexicon, article, i));
    g_array_append_val(rows->articles, in_story);
    g_array_append_val(rows->places, place);
  }
  for (guint32 row = first; row < rows->own->len; row++)
    g_ptr_array_add(rows->context, context_words(rows, first, row));
  for (guint32 row = first; row < rows->own->len; row++)
    plx_bag_finish(g_ptr_array_index(rows->own, row), rows->lexicon);
}

/* ---- links ---- */

typedef struct {
  guint32 row;
  double weight;
} Posting;

typedef struct {
  const Rows *rows;
  guint32 *first; /* of a word's postings; one more than words */
  Posting *postings;
  double *spread; /* a bag's weights, by word */
  double *sums;   /* what a row has in common with the one at hand */
  GArray *met;    /* guint32: rows with a sum */
  double *best_of_row, *best_in_article;
  GArray *links; /* PlxLink */
  double bar;
} Linker;

static const PlxTerm *term_at(const PlxBag *bag, guint32 i)
{
  return &g_array_index(bag->terms, PlxTerm, i);
}

/* Where each word stands, in the order of the rows. */
static void index_words(Linker *l, guint32 n_words)
{
  const GPtrArray *own = l->rows->own;
  g_autofree guint32 *count = g_new0(guint32, n_words + 1);
  l->first = g_new0(guint32, n_words + 1);
  for (guint32 row = 0; row < own->len; row++)
    for (guint32 i = 0; i < ((PlxBag *)own->pdata[row])->terms->len; i++)
      count[term_at(own->pdata[row], i)->word]++;
  for (guint32 word = 0; word < n_words; word++) {
    l->first[word + 1] = l->first[word] + MIN(count[word], MOST_POSTINGS);
    count[word] = l->first[word];
  }
  l->postings = g_new(Posting, l->first[n_words] + 1);
  for (guint32 row = 0; row < own->len; row++) {
    for (guint32 i = 0; i < ((PlxBag *)own->pdata[row])->terms->len; i++) {
      const PlxTerm *term = term_at(own->pdata[row], i);
      if (count[term->word] < l->first[term->word + 1])
        l->postings[count[term->word]++] = (Posting){row, term->weight};
    }
  }
}

/* What a row has in common by its own words with each row before `end` → sums. */
static void sum_up(Linker *l, guint32 row, guint32 end)
{
  const PlxBag *bag = g_ptr_array_index(l->rows->own, row);
  g_array_set_size(l->met, 0);
  for (guint32 i = 0; i < bag->terms->len; i++) {
    const PlxTerm *term = term_at(bag, i);
    for (guint32 p = l->first[term->word]; p < l->first[term->word + 1] && l->postings[p].row < end; p++) {
      const Posting *posting = &l->postings[p];
      if (l->sums[posting->row] <= 0)
        g_array_append_val(l->met, posting->row);
      l->sums[posting->row] += term->weight * posting->weight;
    }
  }
}

/* Score a row with those of the earlier articles; a link holds its row's best in the other's article. */
static void link_row(Linker *l, guint32 row, guint32 first, GArray *bests)
{
  const guint32 from = l->links->len;
  const PlxBag *context = g_ptr_array_index(l->rows->context, row);
  sum_up(l, row, first);
  plx_bag_spread(context, l->spread);
  for (guint32 i = 0; i < l->met->len; i++) {
    const guint32 other = g_array_index(l->met, guint32, i);
    const double own = l->sums[other];
    l->sums[other] = 0;
    if (own < LEAST_OWN)
      continue;
    const double score =
        OWN_WEIGHT * own + (1 - OWN_WEIGHT) * plx_bag_dot(l->rows->context->pdata[other], l->spread);
    if (score < WEAK * l->bar)
      continue;
    const PlxLink link = {other, row, score, FALSE};
    double *best = &l->best_in_article[g_array_index(l->rows->articles, guint32, other)];
    g_array_append_val(l->links, link);
    *best = MAX(*best, score);
    l->best_of_row[other] = MAX(l->best_of_row[other], score);
  }
  plx_bag_unspread(context, l->spread);
  for (guint32 i = from; i < l->links->len; i++) {
    const guint32 other = g_array_index(l->links, PlxLink, i).a;
    g_array_append_val(bests, l->best_in_article[g_array_index(l->rows->articles, guint32, other)]);
  }
  for (guint32 i = from; i < l->links->len; i++)
    l->best_in_article[g_array_index(l->rows->articles, guint32, g_array_index(l->links, PlxLink, i).a)] = 0;
}

/* The links of an article's rows; they compete where two articles meet. */
static void link_article(Linker *l, guint32 first, guint32 end)
{
  const guint32 from = l->links->len;
  g_autoptr(GArray) bests = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint32 row = first; row < end; row++)
    link_row(l, row, first, bests);
  for (guint32 i = from; i < l->links->len; i++) {
    PlxLink *link = &g_array_index(l->links, PlxLink, i);
    const double best = MIN(g_array_index(bests, double, i - from), l->best_of_row[link->a]);
    link->joins = link->score >= l->bar && link->score >= NEAR_BEST * best;
  }
  for (guint32 i = from; i < l->links->len; i++)
    l->best_of_row[g_array_index(l->links, PlxLink, i).a] = 0;
}

static GArray *find_links(const Rows *rows, guint32 n_words, guint32 n_articles, double bar)
{
  const guint32 n = rows->own->len;
  g_autoptr(GArray) met = g_array_new(FALSE, FALSE, sizeof(guint32));
  g_autofree double *spread = g_new0(double, n_words + 1), *sums = g_new0(double, n + 1),
                    *best_of_row = g_new0(double, n + 1), *best_in_article = g_new0(double, n_articles + 1);
  Linker l = {.rows = rows,
              .spread = spread,
              .sums = sums,
              .met = met,
              .best_of_row = best_of_row,
              .best_in_article = best_in_article,
              .links = g_array_new(FALSE, FALSE, sizeof(PlxLink)),
              .bar = bar};
  index_words(&l, n_words);
  for (guint32 first = 0, end; first < n; first = end) {
    for (end = first + 1; end < n && g_array_index(rows->articles, guint32, end) ==
                                         g_array_index(rows->articles, guint32, first);)
      end++;
    link_article(&l, first, end);
  }
  g_free(l.first);
  g_free(l.postings);
  return l.links;
}

/* ---- alignments ---- */

static double score_rows(const Rows *rows, guint32 a, guint32 b)
{
  return OWN_WEIGHT * plx_bag_cosine(g_ptr_array_index(rows->own, a), g_ptr_array_index(rows->own, b)) +
         (1 - OWN_WEIGHT) *
             plx_bag_cosine(g_ptr_array_index(rows->context, a), g_ptr_array_index(rows->context, b));
}

static void add_alignment(PlxStory *story, const Rows *rows, const GArray *members)
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
      if (g_array_index(rows->articles, guint32, other) == g_array_index(rows->articles, guint32, row))
        continue;
      sum += score_rows(rows, other, row);
      n++;
    }
  }
  alignment->score = n > 0 ? sum / n : 0;
}

/* Leave the links that no cluster holds. */
static void drop_told(GArray *links, const GPtrArray *clusters, guint32 n_rows)
{
  g_autofree guint32 *of = g_new0(guint32, n_rows + 1);
  guint32 left = 0;
  for (guint32 i = 0; i < clusters->len; i++) {
    const GArray *members = g_ptr_array_index(clusters, i);
    for (guint32 k = 0; k < members->len; k++)
      of[g_array_index(members, guint32, k)] = i + 1;
  }
  for (guint32 i = 0; i < links->len; i++) {
    const PlxLink link = g_array_index(links, PlxLink, i);
    if (of[link.a] == 0 || of[link.a] != of[link.b])
      g_array_index(links, PlxLink, left++) = link;
  }
  g_array_set_size(links, left);
}

static double bar_of(guint32 n_rows, guint32 n_articles)
{
  return MAX(LOWEST_BAR, BAR + BAR_RISE * log((double)MAX(n_rows, 1) / n_articles / MIDDLE));
}

void plx_relate_alignments(const PlxReport *report, PlxStory *story)
{
  if (story->articles->len < 2)
    return;
  g_autoptr(PlxLexicon) lexicon = plx_lexicon_new();
  g_autoptr(GPtrArray) own = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  g_autoptr(GPtrArray) context = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  g_autoptr(GArray) articles = g_array_new(FALSE, FALSE, sizeof(guint32));
  g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(PlxPlace));
  Rows rows = {lexicon, own, context, articles, places};
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 number = g_array_index(story->articles, guint32, i);
    add_rows(&rows, i, number, plx_report_article(report, number));
  }
  const guint32 n_words = plx_lexicon_size(lexicon);
  plx_bags_weigh_by_rarity(own, own, n_words, UNSEEN);
  plx_bags_weigh_by_rarity(context, context, n_words, UNSEEN);
  const double bar = bar_of(own->len, story->articles->len);
  g_autoptr(GArray) links = find_links(&rows, n_words, story->articles->len, bar);
  for (guint layer = 0; layer < LAYERS; layer++) {
    g_autoptr(GPtrArray) clusters = plx_linkage(articles, links, bar);
    for (guint32 i = 0; i < clusters->len; i++)
      add_alignment(story, &rows, g_ptr_array_index(clusters, i));
    drop_told(links, clusters, own->len);
  }
}
