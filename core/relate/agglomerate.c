/* How this works. Reciprocal nearest neighbours are merged until none is alike enough (the nearest-neighbour
 * chain: Murtagh 1983); average link is reducible, so this gives the same tree as merging the closest pair
 * each time. Each cluster keeps the sums of its scores with the others that it has any with, so that the work
 * grows with the links. */
#include "relate/agglomerate.h"

#include "base/order.h"
#include "model/mention.h"

#include <string.h>

typedef struct {
  guint32 other;
  double sum; /* of the scores of all pairs between the two clusters */
} Edge;

typedef struct {
  GArray *edges;   /* Edge, by other */
  GArray *members; /* guint32 */
  gboolean merged; /* into another one */
} Cluster;

static double mean_score(const Cluster *clusters, guint32 a, const Edge *edge)
{
  return edge->sum / ((double)clusters[a].members->len * clusters[edge->other].members->len);
}

static int compare_edges(gconstpointer p, gconstpointer q)
{
  const Edge *a = p, *b = q;
  return a->other < b->other ? -1 : a->other > b->other;
}

/* The best merge that a cluster can make; its mean is -1 if there is none. */
static double best_edge(const Cluster *clusters, guint32 a, guint32 *other)
{
  double best = -1;
  for (guint32 i = 0; i < clusters[a].edges->len; i++) {
    const Edge *edge = &g_array_index(clusters[a].edges, Edge, i);
    const double mean = mean_score(clusters, a, edge);
    if (mean > best) {
      best = mean;
      *other = edge->other;
    }
  }
  return best;
}

/* Where the edge to `other` stands, or would. */
static guint32 edge_place(const GArray *edges, guint32 other)
{
  guint32 low = 0, high = edges->len;
  while (low < high) {
    const guint32 middle = (low + high) / 2;
    if (g_array_index(edges, Edge, middle).other < other)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* The edges of a and b together, without the one between them. */
static GArray *join_edges(const Cluster *clusters, guint32 a, guint32 b)
{
  const GArray *of_a = clusters[a].edges, *of_b = clusters[b].edges;
  GArray *joined = g_array_sized_new(FALSE, FALSE, sizeof(Edge), of_a->len + of_b->len);
  for (guint32 i = 0, k = 0; i < of_a->len || k < of_b->len;) {
    Edge edge = {PLX_NONE, 0};
    const guint32 next_a = i < of_a->len ? g_array_index(of_a, Edge, i).other : PLX_NONE;
    const guint32 next_b = k < of_b->len ? g_array_index(of_b, Edge, k).other : PLX_NONE;
    edge.other = MIN(next_a, next_b);
    if (next_a == edge.other)
      edge.sum += g_array_index(of_a, Edge, i++).sum;
    if (next_b == edge.other)
      edge.sum += g_array_index(of_b, Edge, k++).sum;
    if (edge.other != a && edge.other != b)
      g_array_append_val(joined, edge);
  }
  return joined;
}

/* What a third cluster's edge to b counts is from now on one to a, which is below b. */
static void turn_edge(GArray *edges, guint32 a, guint32 b)
{
  const guint32 from = edge_place(edges, b), to = edge_place(edges, a);
  const double sum = g_array_index(edges, Edge, from).sum;
  Edge *place = &g_array_index(edges, Edge, to);
  if (place->other == a) {
    place->sum += sum;
    g_array_remove_index(edges, from);
    return;
  }
  memmove(place + 1, place, (from - to) * sizeof *place);
  *place = (Edge){a, sum};
}

/* Merge cluster b into a, which is below it. */
static void merge(Cluster *clusters, guint32 a, guint32 b)
{
  GArray *joined = join_edges(clusters, a, b);
  for (guint32 i = 0; i < clusters[b].edges->len; i++) {
    const guint32 other = g_array_index(clusters[b].edges, Edge, i).other;
    if (other != a)
      turn_edge(clusters[other].edges, a, b);
  }
  g_array_unref(clusters[a].edges);
  clusters[a].edges = joined;
  g_array_append_vals(clusters[a].members, clusters[b].members->data, clusters[b].members->len);
  g_array_set_size(clusters[b].edges, 0);
  clusters[b].merged = TRUE;
}

static Cluster *make_clusters(guint32 n, const GArray *links)
{
  Cluster *clusters = g_new0(Cluster, n);
  for (guint32 i = 0; i < n; i++) {
    clusters[i].edges = g_array_new(FALSE, FALSE, sizeof(Edge));
    clusters[i].members = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(clusters[i].members, i);
  }
  for (guint32 i = 0; i < links->len; i++) {
    const PlxLink *link = &g_array_index(links, PlxLink, i);
    const Edge to_b = {link->b, link->score}, to_a = {link->a, link->score};
    g_array_append_val(clusters[link->a].edges, to_b);
    g_array_append_val(clusters[link->b].edges, to_a);
  }
  for (guint32 i = 0; i < n; i++)
    g_array_sort(clusters[i].edges, compare_edges);
  return clusters;
}

static void merge_nearest(Cluster *clusters, guint32 n, double bar)
{
  g_autoptr(GArray) chain = g_array_new(FALSE, FALSE, sizeof(guint32));
  for (guint32 start = 0; start < n; start++) {
    if (clusters[start].merged)
      continue;
    g_array_append_val(chain, start);
    while (chain->len > 0) {
      const guint32 a = g_array_index(chain, guint32, chain->len - 1);
      const guint32 previous = chain->len > 1 ? g_array_index(chain, guint32, chain->len - 2) : PLX_NONE;
      guint32 b = PLX_NONE, back = PLX_NONE;
      const double score = best_edge(clusters, a, &b);
      if (score < bar) {
        g_array_set_size(chain, chain->len - 1);
        continue;
      }
      const double mutual = best_edge(clusters, b, &back);
      if (b != previous && back != a && mutual > score) {
        g_array_append_val(chain, b);
        continue;
      }
      merge(clusters, MIN(a, b), MAX(a, b));
      g_array_set_size(chain, 0);
      const guint32 kept = MIN(a, b);
      g_array_append_val(chain, kept);
    }
  }
}

/* What remains of them is freed. */
static GPtrArray *collect(Cluster *clusters, guint32 n)
{
  GPtrArray *out = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint32 i = 0; i < n; i++) {
    g_array_unref(clusters[i].edges);
    if (clusters[i].merged) {
      g_array_unref(clusters[i].members);
      continue;
    }
    g_array_sort(clusters[i].members, plx_compare_numbers);
    g_ptr_array_add(out, clusters[i].members);
  }
  g_free(clusters);
  return out;
}

GPtrArray *plx_agglomerate(guint32 n, const GArray *links, double bar)
{
  Cluster *clusters = make_clusters(n, links);
  merge_nearest(clusters, n, bar);
  return collect(clusters, n);
}
