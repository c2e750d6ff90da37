/* Clusters grow from the strongest link on, as long as the mean score between the two that meet holds
 * (average link: Sokal and Michener 1958). The sum between two is read off the links of the smaller one's
 * items, so that the work grows with the links and not with the pairs. Ties go to the earlier items. */
#include "relate/linkage.h"

#include "base/order.h"

#define MOST_MEMBERS 64 /* of a cluster */

typedef struct {
  guint32 item;
  double score;
} Neighbour;

typedef struct {
  const GArray *articles;
  guint32 *first; /* of an item's neighbours; one more than items */
  Neighbour *neighbours;
  guint32 *cluster;   /* an item's: its first item when it was alone */
  GPtrArray *members; /* GArray of guint32 a cluster; empty once it is part of another */
} Linkage;

static int strongest(gconstpointer p, gconstpointer q)
{
  const PlxLink *a = p, *b = q;
  if (a->score > b->score || a->score < b->score)
    return a->score > b->score ? -1 : 1;
  if (a->a != b->a)
    return a->a < b->a ? -1 : 1;
  return a->b < b->b ? -1 : a->b > b->b;
}

static GArray *members_of(const Linkage *l, guint32 cluster)
{
  return g_ptr_array_index(l->members, cluster);
}

/* Both ends of each link, by item. */
static void gather_neighbours(Linkage *l, const GArray *links)
{
  const guint32 n = l->articles->len;
  g_autofree guint32 *next = g_new(guint32, n + 1);
  for (guint32 i = 0; i < links->len; i++) {
    const PlxLink *link = &g_array_index(links, PlxLink, i);
    l->first[link->a + 1]++;
    l->first[link->b + 1]++;
  }
  for (guint32 i = 0; i < n; i++) {
    l->first[i + 1] += l->first[i];
    next[i] = l->first[i];
  }
  for (guint32 i = 0; i < links->len; i++) {
    const PlxLink *link = &g_array_index(links, PlxLink, i);
    l->neighbours[next[link->a]++] = (Neighbour){link->b, link->score};
    l->neighbours[next[link->b]++] = (Neighbour){link->a, link->score};
  }
}

/* How many pairs of items of two clusters are of one article. */
static guint32 pairs_within_articles(const Linkage *l, const GArray *x, const GArray *y)
{
  guint32 pairs = 0;
  for (guint32 i = 0; i < x->len; i++)
    for (guint32 k = 0; k < y->len; k++)
      pairs += g_array_index(l->articles, guint32, g_array_index(x, guint32, i)) ==
               g_array_index(l->articles, guint32, g_array_index(y, guint32, k));
  return pairs;
}

/* The mean score between the items of two clusters that are of different articles. */
static double mean_between(const Linkage *l, guint32 a, guint32 b)
{
  const gboolean a_smaller = members_of(l, a)->len <= members_of(l, b)->len;
  const GArray *x = members_of(l, a_smaller ? a : b);
  const guint32 other = a_smaller ? b : a;
  const guint32 pairs =
      x->len * members_of(l, other)->len - pairs_within_articles(l, x, members_of(l, other));
  double sum = 0;
  for (guint32 i = 0; i < x->len; i++) {
    const guint32 item = g_array_index(x, guint32, i);
    for (guint32 k = l->first[item]; k < l->first[item + 1]; k++)
      if (l->cluster[l->neighbours[k].item] == other)
        sum += l->neighbours[k].score;
  }
  return pairs > 0 ? sum / pairs : 0;
}

/* Put cluster b's items into a. */
static void merge(Linkage *l, guint32 a, guint32 b)
{
  GArray *from = members_of(l, b);
  for (guint32 i = 0; i < from->len; i++)
    l->cluster[g_array_index(from, guint32, i)] = a;
  g_array_append_vals(members_of(l, a), from->data, from->len);
  g_array_set_size(from, 0);
}

/* A cluster's number is its first item's, for the smaller number takes in the greater. */
static GPtrArray *collect(const Linkage *l)
{
  GPtrArray *clusters = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint32 i = 0; i < l->members->len; i++) {
    GArray *members = members_of(l, i);
    if (members->len < 2)
      continue;
    g_array_sort(members, plx_compare_numbers);
    g_ptr_array_add(clusters, g_array_ref(members));
  }
  return clusters;
}

GPtrArray *plx_linkage(const GArray *articles, GArray *links, double bar)
{
  const guint32 n = articles->len;
  g_autofree guint32 *first = g_new0(guint32, n + 1), *cluster = g_new0(guint32, n + 1);
  g_autofree Neighbour *neighbours = g_new(Neighbour, 2 * (gsize)links->len + 1);
  g_autoptr(GPtrArray) members = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  Linkage l = {articles, first, neighbours, cluster, members};
  gather_neighbours(&l, links);
  for (guint32 i = 0; i < n; i++) {
    GArray *own = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(own, i);
    g_ptr_array_add(members, own);
    cluster[i] = i;
  }
  g_array_sort(links, strongest);
  for (guint32 i = 0; i < links->len; i++) {
    const PlxLink *link = &g_array_index(links, PlxLink, i);
    const guint32 a = MIN(cluster[link->a], cluster[link->b]), b = MAX(cluster[link->a], cluster[link->b]);
    if (link->joins && a != b && members_of(&l, a)->len + members_of(&l, b)->len <= MOST_MEMBERS &&
        mean_between(&l, a, b) >= bar)
      merge(&l, a, b);
  }
  return collect(&l);
}
