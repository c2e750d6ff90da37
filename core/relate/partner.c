#include "relate/partner.h"

#include "relate/lookup.h"

#define SAME 1e-9 /* sums of one set of products */

typedef struct {
  guint32 article;
  double alike;
} Best;

/* The best that each candidate has in each article that shares words with it, by article. */
struct _PlxPartners {
  GArray *best;   /* Best, one candidate's after the other's */
  guint32 *first; /* of a candidate's; one more than candidates */
};

static int compare_articles(gconstpointer p, gconstpointer q)
{
  const Best *a = p, *b = q;
  return a->article < b->article ? -1 : a->article > b->article;
}

/* One Best for each article among those from `first` on. */
static void merge_articles(GArray *best, guint32 first)
{
  guint32 n = first;
  if (best->len > first)
    qsort(&g_array_index(best, Best, first), best->len - first, sizeof(Best), compare_articles);
  for (guint32 i = first; i < best->len; i++) {
    const Best each = g_array_index(best, Best, i);
    Best *last = n > first ? &g_array_index(best, Best, n - 1) : NULL;
    if (last != NULL && last->article == each.article)
      last->alike = MAX(last->alike, each.alike);
    else
      g_array_index(best, Best, n++) = each;
  }
  g_array_set_size(best, n);
}

PlxPartners *plx_partners_new(const PlxCandidates *candidates, PlxAlike alike)
{
  const guint32 n = candidates->bags->len;
  PlxPartners *partners = g_new0(PlxPartners, 1);
  g_autoptr(PlxLookup) lookup = plx_lookup_new(candidates->bags, n, plx_lexicon_size(candidates->lexicon));
  g_autoptr(GArray) near = g_array_new(FALSE, FALSE, sizeof(PlxNear));
  partners->best = g_array_new(FALSE, FALSE, sizeof(Best));
  partners->first = g_new0(guint32, n + 1);
  for (guint32 a = 0; a < n; a++) {
    plx_lookup_find(lookup, g_ptr_array_index(candidates->bags, a), 0, n, near);
    for (guint32 i = 0; i < near->len; i++) {
      const PlxNear *each = &g_array_index(near, PlxNear, i);
      const guint32 article = plx_candidate(candidates, each->bag)->article;
      if (article == plx_candidate(candidates, a)->article)
        continue;
      const Best best = {article, alike(candidates, a, each->bag, each->shared)};
      g_array_append_val(partners->best, best);
    }
    merge_articles(partners->best, partners->first[a]);
    partners->first[a + 1] = partners->best->len;
  }
  return partners;
}

void plx_partners_free(PlxPartners *partners)
{
  if (partners == NULL)
    return;
  g_array_unref(partners->best);
  g_free(partners->first);
  g_free(partners);
}

/* The best that a candidate has in an article. */
static double best_in(const PlxPartners *partners, guint32 candidate, guint32 article)
{
  guint32 low = partners->first[candidate], high = partners->first[candidate + 1];
  while (low < high) {
    const guint32 middle = low + (high - low) / 2;
    if (g_array_index(partners->best, Best, middle).article < article)
      low = middle + 1;
    else
      high = middle;
  }
  const Best *best = &g_array_index(partners->best, Best, low);
  return low < partners->first[candidate + 1] && best->article == article ? best->alike : 0;
}

gboolean plx_partners_are(const PlxCandidates *candidates, guint32 a, guint32 b, double alike)
{
  const guint32 article_a = plx_candidate(candidates, a)->article,
                article_b = plx_candidate(candidates, b)->article;
  return alike + SAME >= best_in(candidates->partners, a, article_b) &&
         alike + SAME >= best_in(candidates->partners, b, article_a);
}
