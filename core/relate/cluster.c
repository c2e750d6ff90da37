/* Pairs are proposed by an index of words, so that their number grows with the text and not with its square;
 * they are scored, and compete: a link stays if it is among the best that each of its items has in the
 * other's article. Clusters grow from the strongest link on, as long as the mean score between two clusters
 * holds (average link). */
#include "relate/cluster.h"

#include "base/order.h"
#include "relate/lookup.h"

#define MOST_PARTNERS 96 /* that an item is scored with */
#define MOST_EACH 32     /* of them, if there were one other article alone; more with every one */
#define MOST_MEMBERS 48  /* of a cluster */

typedef struct {
  guint32 a, b; /* a < b */
  double score;
} Link;

/* The earlier items of other articles that share words with item b → near; of very many, those that share
 * most. */
static void find_partners(const GArray *items, PlxLookup *lookup, guint32 b, guint32 most, GArray *near)
{
  const PlxItem *item = &g_array_index(items, PlxItem, b);
  guint32 n = 0;
  plx_lookup_find(lookup, item->bag, 0, b, near);
  for (guint32 i = 0; i < near->len; i++) {
    const PlxNear each = g_array_index(near, PlxNear, i);
    if (g_array_index(items, PlxItem, each.bag).article != item->article)
      g_array_index(near, PlxNear, n++) = each;
  }
  g_array_set_size(near, n);
  plx_lookup_keep_nearest(near, most);
}

static guint32 most_partners(const GArray *items)
{
  g_autoptr(GHashTable) articles = g_hash_table_new(NULL, NULL);
  for (guint32 i = 0; i < items->len; i++)
    g_hash_table_add(articles, GUINT_TO_POINTER(g_array_index(items, PlxItem, i).article));
  const guint others = MAX(g_hash_table_size(articles), 2) - 1;
  return MIN(others, MOST_PARTNERS / MOST_EACH) * MOST_EACH;
}

static GArray *find_links(const GArray *items, guint32 n_words, PlxItemScore score, gpointer data,
                          double linked)
{
  GArray *links = g_array_new(FALSE, FALSE, sizeof(Link));
  g_autoptr(GPtrArray) bags = g_ptr_array_new();
  g_autoptr(GArray) near = g_array_new(FALSE, FALSE, sizeof(PlxNear));
  const guint32 most = most_partners(items);
  for (guint32 i = 0; i < items->len; i++)
    g_ptr_array_add(bags, (gpointer)g_array_index(items, PlxItem, i).bag);
  g_autoptr(PlxLookup) lookup = plx_lookup_new(bags, items->len, n_words);

  for (guint32 b = 0; b < items->len; b++) {
    find_partners(items, lookup, b, most, near);
    for (guint32 i = 0; i < near->len; i++) {
      const guint32 a = g_array_index(near, PlxNear, i).bag;
      const Link link = {a, b, score(a, b, data)};
      if (link.score >= linked)
        g_array_append_val(links, link);
    }
  }
  return links;
}

/* GLib's own hash of 64 bits takes the lower half alone. */
static guint hash_key(gconstpointer key)
{
  const guint64 mixed = (guint64) * (const gint64 *)key * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
  return (guint)(mixed >> 32);
}

/* The best score of an item with those of an article, by item and article. */
static double *best_of(GHashTable *best, guint32 item, guint32 article)
{
  const gint64 key = ((gint64)item << 32) | article;
  double *score = g_hash_table_lookup(best, &key);
  if (score == NULL) {
    score = g_new0(double, 1);
    g_hash_table_insert(best, g_memdup2(&key, sizeof key), score);
  }
  return score;
}

/* Keep the links that hold against their rivals. */
static void compete(const GArray *items, GArray *links, double near_best)
{
  g_autoptr(GHashTable) best = g_hash_table_new_full(hash_key, g_int64_equal, g_free, g_free);
  guint32 kept = 0;
  for (guint32 i = 0; i < links->len; i++) {
    const Link *link = &g_array_index(links, Link, i);
    double *of_a = best_of(best, link->a, g_array_index(items, PlxItem, link->b).article);
    double *of_b = best_of(best, link->b, g_array_index(items, PlxItem, link->a).article);
    *of_a = MAX(*of_a, link->score);
    *of_b = MAX(*of_b, link->score);
  }
  for (guint32 i = 0; i < links->len; i++) {
    const Link link = g_array_index(links, Link, i);
    const double of_a = *best_of(best, link.a, g_array_index(items, PlxItem, link.b).article);
    const double of_b = *best_of(best, link.b, g_array_index(items, PlxItem, link.a).article);
    if (link.score >= near_best * MAX(of_a, of_b))
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

/* Keep so many partners of an item in each other article; the links stand strongest first. */
static void keep_first(const GArray *items, GArray *links, guint32 most)
{
  g_autoptr(GHashTable) met = g_hash_table_new_full(hash_key, g_int64_equal, g_free, g_free);
  guint32 kept = 0;
  for (guint32 i = 0; i < links->len; i++) {
    const Link link = g_array_index(links, Link, i);
    double *of_a = best_of(met, link.a, g_array_index(items, PlxItem, link.b).article);
    double *of_b = best_of(met, link.b, g_array_index(items, PlxItem, link.a).article);
    if (*of_a >= most || *of_b >= most)
      continue;
    *of_a += 1;
    *of_b += 1;
    g_array_index(links, Link, kept++) = link;
  }
  g_array_set_size(links, kept);
}

/* The mean score between the items of two clusters that are of different articles; 0 if two items of them may
 * not meet. */
static double mean_between(const GArray *items, const GArray *x, const GArray *y, PlxItemScore score,
                           gpointer data, gboolean within)
{
  double sum = 0;
  guint32 n = 0;
  for (guint32 i = 0; i < x->len; i++) {
    const guint32 a = g_array_index(x, guint32, i);
    for (guint32 k = 0; k < y->len; k++) {
      const guint32 b = g_array_index(y, guint32, k);
      if (!within && g_array_index(items, PlxItem, a).article == g_array_index(items, PlxItem, b).article)
        continue;
      const double each = score(a, b, data);
      if (each <= PLX_NEVER)
        return 0;
      sum += MAX(each, 0);
      n += each < 0 ? 0 : 1;
    }
  }
  return n > 0 ? sum / n : 0;
}

/* Put y's items into x; each item's place in `of` holds a reference to its cluster. */
static void merge(GPtrArray *of, GArray *x, GArray *y)
{
  g_autoptr(GArray) held = g_array_ref(y);
  g_array_append_vals(x, held->data, held->len);
  for (guint32 i = 0; i < held->len; i++) {
    gpointer *place = &of->pdata[g_array_index(held, guint32, i)];
    *place = g_array_ref(x);
    g_array_unref(held);
  }
}

static GPtrArray *collect(const GPtrArray *of)
{
  GPtrArray *clusters = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint32 i = 0; i < of->len; i++) {
    GArray *members = of->pdata[i];
    if (members->len < 2)
      continue;
    g_array_sort(members, plx_compare_numbers);
    if (g_array_index(members, guint32, 0) == i)
      g_ptr_array_add(clusters, g_array_ref(members));
  }
  return clusters;
}

static gboolean has_article(const GArray *items, const GArray *members, guint32 article)
{
  for (guint32 i = 0; i < members->len; i++)
    if (g_array_index(items, PlxItem, g_array_index(members, guint32, i)).article == article)
      return TRUE;
  return FALSE;
}

/* Those of x whose articles have nothing in y. */
static void add_outside(const GArray *items, const GArray *x, const GArray *y, GArray *out)
{
  for (guint32 i = 0; i < x->len; i++) {
    const guint32 member = g_array_index(x, guint32, i);
    if (!has_article(items, y, g_array_index(items, PlxItem, member).article))
      g_array_append_val(out, member);
  }
}

static gboolean may_meet(const GArray *x, const GArray *y, PlxItemScore score, gpointer data)
{
  for (guint32 i = 0; i < x->len; i++)
    for (guint32 k = 0; k < y->len; k++)
      if (score(g_array_index(x, guint32, i), g_array_index(y, guint32, k), data) <= PLX_NEVER)
        return FALSE;
  return TRUE;
}

/* Two accounts of one thing, each told by several, may be kept apart by those who tell both. A cluster stands
 * against one other at most, the one that it is linked with most strongly: links stand strongest first. */
static void find_rifts(const GArray *items, const GArray *links, const GPtrArray *of, PlxItemScore score,
                       gpointer data, double rift, GPtrArray *rifts)
{
  g_autofree guint8 *done = g_malloc0(items->len + 1); /* by a cluster's first item */
  for (guint32 i = 0; i < links->len; i++) {
    const Link *link = &g_array_index(links, Link, i);
    const GArray *x = of->pdata[link->a], *y = of->pdata[link->b];
    if (link->score < rift)
      return;
    const guint32 p = g_array_index(x, guint32, 0), q = g_array_index(y, guint32, 0);
    if (x == y || done[p] || done[q] ||
        has_article(items, y, g_array_index(items, PlxItem, link->a).article) ||
        has_article(items, x, g_array_index(items, PlxItem, link->b).article) || !may_meet(x, y, score, data))
      continue;
    done[p] = done[q] = 1;
    GArray *members = g_array_new(FALSE, FALSE, sizeof(guint32));
    add_outside(items, x, y, members);
    add_outside(items, y, x, members);
    g_array_sort(members, plx_compare_numbers);
    g_ptr_array_add(rifts, members);
  }
}

GPtrArray *plx_cluster(const GArray *items, guint32 n_words, PlxItemScore score, gpointer data,
                       const PlxClusterLimits *limits, GPtrArray *rifts)
{
  g_autoptr(GArray) links = find_links(items, n_words, score, data, limits->linked);
  g_autoptr(GPtrArray) of = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  compete(items, links, limits->near_best);
  g_array_sort(links, strongest);
  if (limits->most > 0)
    keep_first(items, links, limits->most);
  for (guint32 i = 0; i < items->len; i++) {
    GArray *own = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(own, i);
    g_ptr_array_add(of, own);
  }
  for (guint32 i = 0; i < links->len; i++) {
    const Link *link = &g_array_index(links, Link, i);
    GArray *x = of->pdata[link->a], *y = of->pdata[link->b];
    if (x != y && x->len + y->len <= MOST_MEMBERS &&
        mean_between(items, x, y, score, data, limits->within) >= limits->clustered)
      merge(of, x, y);
  }
  if (rifts != NULL && limits->rift > 0)
    find_rifts(items, links, of, score, data, limits->rift, rifts);
  return collect(of);
}
