/* How sentences are aligned across the articles of a story.
 *
 * A sentence is a bag of words weighed by their rarity; shared figures and times count as shared words, for
 * they are words too. Links are scored by cosine and compete: a link stays if it is among the best of its row
 * or of its column, near enough to both. Clusters of sentences then grow from the strongest link on, as long
 * as the mean link between two clusters holds; so one sentence may face several of another article, in any
 * order. */
#include "relate/bag.h"
#include "relate/steps.h"

#include <math.h>
#include <string.h>

#define LINKED 0.12    /* the weakest link */
#define NEAR_BEST 0.75 /* of the best link of its row and of its column */
#define CLUSTERED 0.1  /* the weakest mean between two clusters */
#define MOST_POSTINGS 400

typedef struct {
  guint32 article, sentence;
  PlxBag *bag;
} Row;

typedef struct {
  guint32 a, b; /* rows, a < b, of different articles */
  double score;
} Link;

static void clear_row(gpointer row)
{
  plx_bag_free(((Row *)row)->bag);
}

static GArray *make_rows(const PlxReport *report, const PlxStory *story, PlxLexicon *lexicon)
{
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));
  g_array_set_clear_func(rows, clear_row);
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 number = g_array_index(story->articles, guint32, i);
    const PlxArticle *article = plx_report_article(report, number);
    for (guint32 s = 0; s < article->sentences->len; s++) {
      const PlxSentence *sentence = plx_article_sentence(article, s);
      if (sentence->furniture)
        continue;
      const Row row = {number, s, plx_bag_new()};
      plx_bag_add(row.bag, lexicon, article, sentence->first_token, sentence->n_tokens, 1);
      plx_bag_finish(row.bag, lexicon);
      g_array_append_val(rows, row);
    }
  }
  return rows;
}

static GArray *find_links(const GArray *rows, guint32 n_words)
{
  GArray *links = g_array_new(FALSE, FALSE, sizeof(Link));
  g_autoptr(GPtrArray) index = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  g_autofree guint32 *last = g_new(guint32, rows->len + 1);
  memset(last, 0xFF, rows->len * sizeof *last);
  for (guint32 i = 0; i < n_words; i++)
    g_ptr_array_add(index, g_array_new(FALSE, FALSE, sizeof(guint32)));

  for (guint32 b = 0; b < rows->len; b++) {
    const Row *row = &g_array_index(rows, Row, b);
    for (guint32 k = 0; k < row->bag->terms->len; k++) {
      GArray *postings = g_ptr_array_index(index, g_array_index(row->bag->terms, PlxTerm, k).word);
      for (guint32 p = 0; p < postings->len; p++) {
        const guint32 a = g_array_index(postings, guint32, p);
        const Row *other = &g_array_index(rows, Row, a);
        if (last[a] == b || other->article == row->article)
          continue;
        last[a] = b;
        const Link link = {a, b, plx_bag_cosine(other->bag, row->bag)};
        if (link.score >= LINKED)
          g_array_append_val(links, link);
      }
      if (postings->len < MOST_POSTINGS)
        g_array_append_val(postings, b);
    }
  }
  return links;
}

/* Words that many sentences of the story share tell little of which sentence faces which: each word is
 * weighed again by its rarity among the rows (Spärck Jones 1972). */
static void weigh_by_rarity(const GArray *rows, guint32 n_words)
{
  g_autofree guint32 *count = g_new0(guint32, n_words + 1);
  g_autofree double *factor = g_new0(double, n_words + 1);
  for (guint32 i = 0; i < rows->len; i++) {
    const PlxBag *bag = g_array_index(rows, Row, i).bag;
    for (guint32 k = 0; k < bag->terms->len; k++)
      count[g_array_index(bag->terms, PlxTerm, k).word]++;
  }
  for (guint32 i = 0; i < n_words; i++)
    factor[i] = count[i] > 0 ? log((rows->len + 1.0) / count[i]) : 0;
  for (guint32 i = 0; i < rows->len; i++)
    plx_bag_reweigh(g_array_index(rows, Row, i).bag, factor);
}

/* The best link of a row with any sentence of another article. */
typedef struct {
  guint32 row, article;
} Side;

static guint side_hash(gconstpointer p)
{
  const Side *side = p;
  return side->row * 31 + side->article;
}

static gboolean side_equal(gconstpointer p, gconstpointer q)
{
  const Side *a = p, *b = q;
  return a->row == b->row && a->article == b->article;
}

static double *best_of(GHashTable *best, guint32 row, guint32 article)
{
  const Side side = {row, article};
  double *score = g_hash_table_lookup(best, &side);
  if (score == NULL) {
    score = g_new0(double, 1);
    g_hash_table_insert(best, g_memdup2(&side, sizeof side), score);
  }
  return score;
}

/* Keep the links that hold against their rivals. */
static void compete(const GArray *rows, GArray *links)
{
  g_autoptr(GHashTable) best = g_hash_table_new_full(side_hash, side_equal, g_free, g_free);
  guint32 kept = 0;
  for (guint32 i = 0; i < links->len; i++) {
    const Link *link = &g_array_index(links, Link, i);
    double *of_a = best_of(best, link->a, g_array_index(rows, Row, link->b).article);
    double *of_b = best_of(best, link->b, g_array_index(rows, Row, link->a).article);
    *of_a = MAX(*of_a, link->score);
    *of_b = MAX(*of_b, link->score);
  }
  for (guint32 i = 0; i < links->len; i++) {
    const Link link = g_array_index(links, Link, i);
    const double of_a = *best_of(best, link.a, g_array_index(rows, Row, link.b).article);
    const double of_b = *best_of(best, link.b, g_array_index(rows, Row, link.a).article);
    if (link.score >= NEAR_BEST * MAX(of_a, of_b))
      g_array_index(links, Link, kept++) = link;
  }
  g_array_set_size(links, kept);
}

static int strongest(gconstpointer p, gconstpointer q)
{
  const Link *a = p, *b = q;
  if (a->score > b->score || a->score < b->score)
    return a->score > b->score ? -1 : 1;
  if (a->a != b->a)
    return a->a < b->a ? -1 : 1;
  return a->b < b->b ? -1 : a->b > b->b;
}

/* The mean cosine between the sentences of two clusters that are of different articles. */
static double mean_between(const GArray *rows, const GArray *x, const GArray *y)
{
  double sum = 0;
  guint32 n = 0;
  for (guint32 i = 0; i < x->len; i++) {
    const Row *a = &g_array_index(rows, Row, g_array_index(x, guint32, i));
    for (guint32 k = 0; k < y->len; k++) {
      const Row *b = &g_array_index(rows, Row, g_array_index(y, guint32, k));
      if (a->article == b->article)
        continue;
      sum += plx_bag_cosine(a->bag, b->bag);
      n++;
    }
  }
  return n > 0 ? sum / n : 0;
}

/* Clusters of rows: each row's cluster, shared; NULL for a row that faces nothing. */
static GPtrArray *cluster(const GArray *rows, const GArray *links)
{
  GPtrArray *of = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  g_ptr_array_set_size(of, (gint)rows->len);
  for (guint32 i = 0; i < rows->len; i++) {
    GArray *own = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(own, i);
    of->pdata[i] = own;
  }
  for (guint32 i = 0; i < links->len; i++) {
    const Link *link = &g_array_index(links, Link, i);
    GArray *x = of->pdata[link->a], *y = of->pdata[link->b];
    if (x == y || mean_between(rows, x, y) < CLUSTERED)
      continue;
    g_array_append_vals(x, y->data, y->len);
    g_autoptr(GArray) held = g_array_ref(y);
    for (guint32 k = 0; k < held->len; k++) {
      GArray **place = (GArray **)&of->pdata[g_array_index(held, guint32, k)];
      *place = g_array_ref(x);
      g_array_unref(y);
    }
  }
  return of;
}

static int compare_places(gconstpointer p, gconstpointer q)
{
  const PlxPlace *a = p, *b = q;
  if (a->article != b->article)
    return a->article < b->article ? -1 : 1;
  return a->sentence < b->sentence ? -1 : a->sentence > b->sentence;
}

static void add_alignment(PlxStory *story, const GArray *rows, const GArray *members)
{
  PlxAlignment *alignment = plx_story_add_alignment(story);
  double sum = 0;
  guint32 n = 0;
  for (guint32 i = 0; i < members->len; i++) {
    const Row *row = &g_array_index(rows, Row, g_array_index(members, guint32, i));
    const PlxPlace place = {row->article, row->sentence};
    g_array_append_val(alignment->places, place);
    for (guint32 k = 0; k < i; k++) {
      const Row *other = &g_array_index(rows, Row, g_array_index(members, guint32, k));
      if (other->article == row->article)
        continue;
      sum += plx_bag_cosine(row->bag, other->bag);
      n++;
    }
  }
  alignment->score = n > 0 ? sum / n : 0;
  g_array_sort(alignment->places, compare_places);
}

void plx_relate_alignments(const PlxReport *report, PlxStory *story)
{
  g_autoptr(PlxLexicon) lexicon = plx_lexicon_new();
  g_autoptr(GArray) rows = make_rows(report, story, lexicon);
  weigh_by_rarity(rows, plx_lexicon_size(lexicon));
  g_autoptr(GArray) links = find_links(rows, plx_lexicon_size(lexicon));
  compete(rows, links);
  g_array_sort(links, strongest);
  g_autoptr(GPtrArray) of = cluster(rows, links);
  for (guint32 i = 0; i < rows->len; i++) {
    GArray *members = of->pdata[i];
    if (members->len > 1 && g_array_index(members, guint32, 0) == i)
      add_alignment(story, rows, members);
  }
}
