#include "relate/lookup.h"

#define MOST_POSTINGS 200 /* a word proposes so many and no more */

typedef struct {
  guint32 bag;
  double weight;
} Posting;

struct _PlxLookup {
  guint32 *first;    /* of a word's postings, which stand in the order of the bags; one more than words */
  Posting *postings; /* one word's after the other's */
  guint32 *place;    /* a bag's among those found + 1; 0 but while it is looked for */
};

PlxLookup *plx_lookup_new(const GPtrArray *bags, guint32 n, guint32 n_words)
{
  PlxLookup *lookup = g_new0(PlxLookup, 1);
  g_autofree guint32 *next = g_new0(guint32, n_words + 1);
  lookup->first = g_new0(guint32, n_words + 1);
  for (guint32 i = 0; i < n; i++)
    for (guint32 k = 0; k < ((const PlxBag *)bags->pdata[i])->terms->len; k++)
      lookup->first[plx_bag_term(bags->pdata[i], k)->word + 1]++;
  for (guint32 word = 0; word < n_words; word++) {
    lookup->first[word + 1] += lookup->first[word];
    next[word] = lookup->first[word];
  }
  lookup->postings = g_new(Posting, lookup->first[n_words] + 1);
  for (guint32 i = 0; i < n; i++) {
    for (guint32 k = 0; k < ((const PlxBag *)bags->pdata[i])->terms->len; k++) {
      const PlxTerm *term = plx_bag_term(bags->pdata[i], k);
      lookup->postings[next[term->word]++] = (Posting){i, term->weight};
    }
  }
  lookup->place = g_new0(guint32, n + 1);
  return lookup;
}

void plx_lookup_free(PlxLookup *lookup)
{
  if (lookup == NULL)
    return;
  g_free(lookup->first);
  g_free(lookup->postings);
  g_free(lookup->place);
  g_free(lookup);
}

/* The first of a word's postings that is of the bag or of one behind it. */
static guint32 bisect(const PlxLookup *lookup, guint32 word, guint32 bag)
{
  guint32 low = lookup->first[word], high = lookup->first[word + 1];
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (lookup->postings[middle].bag < bag)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void plx_lookup_find(PlxLookup *lookup, const PlxBag *bag, guint32 first, guint32 end, GArray *found)
{
  guint32 n = 0;
  g_array_set_size(found, end - MIN(first, end)); /* no more can be found */
  PlxNear *near = (PlxNear *)(gpointer)found->data;
  for (guint32 i = 0; i < bag->terms->len; i++) {
    const PlxTerm *term = plx_bag_term(bag, i);
    const guint32 from = bisect(lookup, term->word, first), last = lookup->first[term->word + 1];
    for (guint32 p = from; p < MIN(last, from + MOST_POSTINGS) && lookup->postings[p].bag < end; p++) {
      const Posting *posting = &lookup->postings[p];
      guint32 *place = &lookup->place[posting->bag];
      if (*place == 0) {
        near[n] = (PlxNear){posting->bag, 0};
        *place = ++n;
      }
      near[*place - 1].shared += term->weight * posting->weight;
    }
  }
  for (guint32 i = 0; i < n; i++)
    lookup->place[near[i].bag] = 0;
  g_array_set_size(found, n);
}

static int nearest(gconstpointer p, gconstpointer q)
{
  const PlxNear *a = p, *b = q;
  if (a->shared > b->shared || a->shared < b->shared)
    return a->shared > b->shared ? -1 : 1;
  return a->bag < b->bag ? -1 : a->bag > b->bag;
}

/* Let what stands at i in a heap, the farthest at its top, sink below all that is farther. */
static void sink(PlxNear *heap, guint32 n, guint32 i)
{
  for (guint32 child; (child = 2 * i + 1) < n; i = child) {
    if (child + 1 < n && nearest(&heap[child + 1], &heap[child]) > 0)
      child++;
    if (nearest(&heap[child], &heap[i]) <= 0)
      return;
    const PlxNear farther = heap[child];
    heap[child] = heap[i];
    heap[i] = farther;
  }
}

/* Of very many, a heap of the few nearest is kept. */
void plx_lookup_keep_nearest(GArray *found, guint32 most)
{
  if (found->len <= most)
    return;
  PlxNear *near = (PlxNear *)(gpointer)found->data;
  for (guint32 i = most / 2; i-- > 0;)
    sink(near, most, i);
  for (guint32 i = most; i < found->len; i++) {
    if (nearest(&near[i], &near[0]) < 0) {
      near[0] = near[i];
      sink(near, most, 0);
    }
  }
  g_array_set_size(found, most);
}

void plx_lookup_sort(GArray *found)
{
  g_array_sort(found, nearest);
}
