/* How sentences are aligned across the articles of a story, n articles at once, in any order, one to many.
 *
 * A sentence is known by its own words, weighed by their rarity in English news and in the story, and by
 * those of the sentences next to it, for what stands beside the same in two articles is likely the same
 * (rows.h). An index of words gives what each sentence has in common with those of the earlier articles; a
 * pair is linked if its score passes a bar. Links are clustered (linkage.h); a cluster is a row of the table
 * of what each outlet says.
 *
 * A few sentences about one event all tell of it. Of many, more are alike by chance, and each has partners to
 * choose from: the longer the articles, the higher the bar, and the more a pair loses where either sentence
 * has a better partner.
 *
 * What stands at one place in both articles gains a little (CSTBank 36.1 to 37.3, ECB+ 65.9 to 66.2,
 * SPARK 44.4 to 43.9). Measured on CSTBank, SPARK and ECB+, vectors of words add nothing to that, and a
 * sentence encoder (USE-lite) too little to pay for its size and time. */
#include "relate/linkage.h"
#include "relate/lookup.h"
#include "relate/rows.h"
#include "relate/steps.h"

#include <math.h>

#define LEAST_OWN 0.4 /* of the bar: what a pair must have in common by its own words */

#define FEW 3.0 /* sentences an article */
#define MANY 10.0
#define BAR_OF_FEW 0.11 /* of a score */
#define BAR 0.175
#define RIVALRY 0.25 /* of many: what a pair loses of what a better one scores more */
#define WEAK 0.8     /* of the bar: what a pair must score to count in a cluster's mean */

#define PLACE                                                                                                \
  0.08 /* of a score: what a pair gains that stands at one place of both articles, or loses that does not;   \
        */
#define PLACE_REACH 4.0 /* sentences apart, at which little is left of the gain */

#define LAYERS 3 /* a sentence may tell so many things that each stand in a row */

#define MOST_PARTNERS 200 /* that a sentence is scored with: those that share most */

/* ---- links ---- */

typedef struct {
  const PlxRows *rows;
  PlxLookup *lookup;
  double *spread; /* a bag's weights, by word */
  GArray *near;   /* PlxNear, of the row at hand: what they share by their own words */
  double *best_of_row, *best_in_article;
  GArray *links; /* PlxLink */
  double bar;
  double rivalry; /* what a link loses of what a better one scores more */
} Linker;

/* The rows before `end` that share enough with a row → near. */
static void find_partners(Linker *l, guint32 row, guint32 end)
{
  const PlxBag *own = plx_row_own(l->rows, row);
  guint32 n = 0;
  plx_lookup_find(l->lookup, own, 0, end, l->near);
  for (guint32 i = 0; i < l->near->len; i++) {
    PlxNear near = g_array_index(l->near, PlxNear, i);
    near.shared = plx_bag_share(own, plx_row_own(l->rows, near.bag), near.shared);
    if (near.shared >= LEAST_OWN * l->bar)
      g_array_index(l->near, PlxNear, n++) = near;
  }
  g_array_set_size(l->near, n);
  plx_lookup_keep_nearest(l->near, MOST_PARTNERS);
  plx_lookup_sort(l->near);
}

/* News tells first what matters most: what stands at one place in two articles is a little likelier the same.
 */
static double by_place(const PlxRows *rows, guint32 a, guint32 b)
{
  const PlxPlace x = g_array_index(rows->places, PlxPlace, a), y = g_array_index(rows->places, PlxPlace, b);
  const double apart = fabs((double)x.sentence - (double)y.sentence);
  return 1 - PLACE + 2 * PLACE * exp(-apart / PLACE_REACH);
}

/* Score a row with those of the earlier articles; a link holds its row's best in the other's article. */
static void link_row(Linker *l, guint32 row, guint32 first, GArray *bests)
{
  const guint32 from = l->links->len;
  const PlxBag *context = plx_row_context(l->rows, row);
  find_partners(l, row, first);
  plx_bag_spread(context, l->spread);
  for (guint32 i = 0; i < l->near->len; i++) {
    const PlxNear *near = &g_array_index(l->near, PlxNear, i);
    const guint32 other = near->bag;
    const PlxBag *around = plx_row_context(l->rows, other);
    const double score =
        by_place(l->rows, other, row) *
        plx_rows_score(near->shared, plx_bag_share(context, around, plx_bag_dot(around, l->spread)));
    if (score < WEAK * l->bar)
      continue;
    const PlxLink link = {other, row, score, FALSE};
    double *best = &l->best_in_article[plx_row_article(l->rows, other)];
    g_array_append_val(l->links, link);
    *best = MAX(*best, score);
    l->best_of_row[other] = MAX(l->best_of_row[other], score);
  }
  plx_bag_unspread(context, l->spread);
  for (guint32 i = from; i < l->links->len; i++) {
    const guint32 other = g_array_index(l->links, PlxLink, i).a;
    g_array_append_val(bests, l->best_in_article[plx_row_article(l->rows, other)]);
  }
  for (guint32 i = from; i < l->links->len; i++)
    l->best_in_article[plx_row_article(l->rows, g_array_index(l->links, PlxLink, i).a)] = 0;
}

/* Take from each new link what its sentences' best partners in the other's article score more, and keep those
 * that are left strong enough. */
static void compete(Linker *l, guint32 from, const GArray *bests)
{
  guint32 n = from;
  for (guint32 i = from; i < l->links->len; i++) {
    PlxLink *link = &g_array_index(l->links, PlxLink, i);
    const double best = g_array_index(bests, double, i - from), best_of_other = l->best_of_row[link->a];
    link->score -= l->rivalry * (best - link->score + best_of_other - link->score);
    link->joins = link->score >= l->bar;
  }
  for (guint32 i = from; i < l->links->len; i++) {
    const PlxLink link = g_array_index(l->links, PlxLink, i);
    l->best_of_row[link.a] = 0;
    if (link.score >= WEAK * l->bar)
      g_array_index(l->links, PlxLink, n++) = link;
  }
  g_array_set_size(l->links, n);
}

/* The links of an article's rows. */
static void link_article(Linker *l, guint32 first, guint32 end)
{
  const guint32 from = l->links->len;
  g_autoptr(GArray) bests = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint32 row = first; row < end; row++)
    link_row(l, row, first, bests);
  compete(l, from, bests);
}

static GArray *find_links(const PlxRows *rows, guint32 n_articles, double bar, double rivalry)
{
  const guint32 n = rows->own->len, n_words = plx_lexicon_size(rows->lexicon);
  g_autoptr(PlxLookup) lookup = plx_lookup_new(rows->own, n, n_words);
  g_autoptr(GArray) near = g_array_new(FALSE, FALSE, sizeof(PlxNear));
  g_autofree double *spread = g_new0(double, n_words + 1), *best_of_row = g_new0(double, n + 1),
                    *best_in_article = g_new0(double, n_articles + 1);
  Linker l = {.rows = rows,
              .lookup = lookup,
              .spread = spread,
              .near = near,
              .best_of_row = best_of_row,
              .best_in_article = best_in_article,
              .links = g_array_new(FALSE, FALSE, sizeof(PlxLink)),
              .bar = bar,
              .rivalry = rivalry};
  for (guint32 first = 0, end; first < n; first = end) {
    for (end = first + 1; end < n && plx_row_article(rows, end) == plx_row_article(rows, first);)
      end++;
    link_article(&l, first, end);
  }
  return l.links;
}

/* ---- alignments ---- */

static double score_rows(const PlxRows *rows, guint32 a, guint32 b)
{
  const PlxBag *x = plx_row_own(rows, a), *y = plx_row_own(rows, b);
  const PlxBag *around_x = plx_row_context(rows, a), *around_y = plx_row_context(rows, b);
  return plx_rows_score(plx_bag_share(x, y, plx_bag_cosine(x, y)),
                        plx_bag_share(around_x, around_y, plx_bag_cosine(around_x, around_y)));
}

static void add_alignment(PlxStory *story, const PlxRows *rows, const GArray *members)
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
      if (plx_row_article(rows, other) == plx_row_article(rows, row))
        continue;
      sum += score_rows(rows, other, row);
      n++;
    }
  }
  alignment->score = n > 0 ? sum / n : 0;
  alignment->why = plx_rows_words(rows, members);
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

/* From 0, where articles have few sentences, to 1. */
static double crowd_of(guint32 n_rows, guint32 n_articles)
{
  const double length = (double)MAX(n_rows, 1) / n_articles;
  return CLAMP(log(length / FEW) / log(MANY / FEW), 0, 1);
}

void plx_relate_alignments(const PlxReport *report, PlxStory *story)
{
  if (story->articles->len < 2)
    return;
  g_autoptr(PlxRows) rows = plx_rows_new(report, story);
  const double crowd = crowd_of(rows->own->len, story->articles->len);
  const double bar = BAR_OF_FEW + (BAR - BAR_OF_FEW) * crowd;
  g_autoptr(GArray) links = find_links(rows, story->articles->len, bar, RIVALRY * crowd);
  for (guint layer = 0; layer < LAYERS; layer++) {
    g_autoptr(GPtrArray) clusters = plx_linkage(rows->articles, links, bar);
    for (guint32 i = 0; i < clusters->len; i++)
      add_alignment(story, rows, g_ptr_array_index(clusters, i));
    drop_told(links, clusters, rows->own->len);
  }
}
