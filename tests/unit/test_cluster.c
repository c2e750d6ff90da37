/* Which items come together, which may not, and which two clusters stand against each other. */
#include "relate/cluster.h"

#include <criterion/criterion.h>

#define MOST 8

/* The scores of items by twos. */
typedef struct {
  double of[MOST][MOST];
} Scores;

static double score_of(guint32 a, guint32 b, gpointer data)
{
  return ((const Scores *)data)->of[MIN(a, b)][MAX(a, b)];
}

/* The clusters of items of some articles that all share a word; the rifts between them in `rifts`. */
static GPtrArray *cluster(const guint32 *articles, guint32 n, Scores *scores, GPtrArray *rifts)
{
  static const PlxClusterLimits limits = {
      .linked = 0.3, .near_best = 0.6, .clustered = 0.3, .rift = 0.7, .within = TRUE};
  PlxLexicon *lexicon = plx_lexicon_new();
  g_autoptr(GPtrArray) bags = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(PlxItem));
  for (guint32 k = 0; k < n; k++) {
    const PlxItem item = {articles[k], plx_bag_new()};
    g_ptr_array_add(bags, (gpointer)item.bag);
    plx_bag_add_word(g_ptr_array_index(bags, k), lexicon, "sailor", 1);
    plx_bag_finish(g_ptr_array_index(bags, k), lexicon);
    g_array_append_val(items, item);
  }
  GPtrArray *clusters = plx_cluster(items, plx_lexicon_size(lexicon), score_of, scores, &limits, rifts);
  plx_lexicon_free(lexicon);
  return clusters;
}

/* Two that may not meet, and a third that fits both. */
Test(cluster, keeps_apart_what_may_not_meet)
{
  static const struct {
    double outer;
    guint32 members;
  } rows[] = {{0.5, 3}, {0, 3}, {PLX_NEVER, 2}};
  static const guint32 articles[] = {0, 1, 2};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    Scores scores = {{{0, 0.9, rows[i].outer}, {0, 0, 0.9}}};
    g_autoptr(GPtrArray) clusters = cluster(articles, 3, &scores, NULL);
    cr_assert_eq(clusters->len, 1);
    cr_expect_eq(((const GArray *)g_ptr_array_index(clusters, 0))->len, rows[i].members, "%g", rows[i].outer);
  }
}

/* One article gives two accounts (1 and 2), two others one each (0 and 3), and these link strongly. */
Test(cluster, tells_of_two_accounts_that_did_not_merge)
{
  static const struct {
    double outer, never;
    guint32 rifts;
  } rows[] = {{0.8, -1, 1}, {0.6, -1, 0}, {0.8, PLX_NEVER, 0}};
  static const guint32 articles[] = {0, 1, 1, 2};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    Scores scores = {{{0, 0.9, 0, rows[i].outer}, {0, 0, rows[i].never, 0}, {0, 0, 0, 0.9}}};
    g_autoptr(GPtrArray) rifts = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    g_autoptr(GPtrArray) clusters = cluster(articles, 4, &scores, rifts);
    cr_expect_eq(clusters->len, 2, "row %zu: %u", i, clusters->len);
    cr_assert_eq(rifts->len, rows[i].rifts, "row %zu: %u", i, rifts->len);
    if (rifts->len == 0)
      continue;
    const GArray *members = g_ptr_array_index(rifts, 0);
    cr_assert_eq(members->len, 2);
    cr_expect_eq(g_array_index(members, guint32, 0), 0);
    cr_expect_eq(g_array_index(members, guint32, 1), 3);
  }
}

/* Two accounts that stand against a third: it is told of once, against the one that is nearer. */
Test(cluster, tells_of_each_account_once)
{
  static const struct {
    double near, far;
    guint32 other; /* whom item 0 stands against */
  } rows[] = {{0.9, 0.8, 3}, {0.8, 0.9, 5}};
  static const guint32 articles[] = {0, 1, 1, 2, 1, 3};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    Scores scores = {
        {{0, 0.95, 0, rows[i].near, 0, rows[i].far}, {0}, {0, 0, 0, 0.95, 0, 0}, {0}, {0, 0, 0, 0, 0, 0.95}}};
    g_autoptr(GPtrArray) rifts = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    g_autoptr(GPtrArray) clusters = cluster(articles, 6, &scores, rifts);
    cr_assert_eq(clusters->len, 3, "row %zu: %u", i, clusters->len);
    cr_assert_eq(rifts->len, 1, "row %zu: %u", i, rifts->len);
    const GArray *members = g_ptr_array_index(rifts, 0);
    cr_assert_eq(members->len, 2);
    cr_expect_eq(g_array_index(members, guint32, 0), 0);
    cr_expect_eq(g_array_index(members, guint32, 1), rows[i].other, "row %zu", i);
  }
}
