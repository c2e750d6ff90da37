#include "relate/candidate.h"

#include "relate/shared.h"

#include <math.h>
#include <string.h>

#define LINKED_SHARE 0.4 /* of the weakest link: with less, two stand in one fact by way of others alone */
#define UNSEEN 20        /* a few contents tell little of which words are rare */
#define MOST_KEPT 1024   /* candidates whose scores are all kept */

PlxCandidates *plx_candidates_new(const PlxReport *report, const PlxStory *story, guint slot_size)
{
  PlxCandidates *c = g_new0(PlxCandidates, 1);
  c->report = report;
  c->story = story;
  c->lexicon = plx_lexicon_new();
  c->bags = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  c->items = g_array_new(FALSE, FALSE, sizeof(PlxItem));
  c->mentions = g_array_new(FALSE, FALSE, sizeof(PlxMention));
  c->slots = g_array_new(FALSE, FALSE, MAX(slot_size, 1));
  c->parties = g_ptr_array_new_with_free_func((GDestroyNotify)plx_party_free);
  return c;
}

void plx_candidates_free(PlxCandidates *candidates)
{
  if (candidates == NULL)
    return;
  plx_lexicon_free(candidates->lexicon);
  g_ptr_array_unref(candidates->bags);
  g_array_unref(candidates->items);
  g_array_unref(candidates->mentions);
  g_array_unref(candidates->slots);
  g_ptr_array_unref(candidates->parties);
  g_free(candidates);
}

void plx_candidates_gather(PlxCandidates *candidates, PlxCandidateFinder find)
{
  const GArray *articles = candidates->story->articles;
  for (guint32 i = 0; i < articles->len; i++) {
    const guint32 number = g_array_index(articles, guint32, i);
    find(candidates, number, plx_report_article(candidates->report, number));
  }
}

void plx_candidates_add(PlxCandidates *candidates, PlxMention mention, PlxBag *bag)
{
  const PlxItem item = {mention.article, bag};
  g_ptr_array_add(candidates->bags, bag);
  g_array_append_val(candidates->items, item);
  g_array_append_val(candidates->mentions, mention);
}

const PlxParty *plx_candidate_party(const PlxCandidates *candidates, guint32 i, PlxSource source)
{
  if (candidates->parties->len < candidates->items->len)
    g_ptr_array_set_size(candidates->parties, (gint)candidates->items->len);
  gpointer *party = &candidates->parties->pdata[i];
  if (*party == NULL)
    *party = plx_party_new(candidates->report, candidates->story, source);
  return *party;
}

double plx_candidates_context(const PlxCandidates *candidates, guint32 a, guint32 b)
{
  return plx_context_similarity(g_ptr_array_index(candidates->bags, a),
                                g_ptr_array_index(candidates->bags, b));
}

/* Are two mentions one, told by more words and by fewer: a sentence and a clause of it? */
static gboolean is_variant(const PlxMention *a, const PlxMention *b)
{
  return a->article == b->article && a->index == b->index && a->span.start < b->span.end &&
         b->span.start < a->span.end;
}

/* The bags that repeat no other: what a variant repeats makes no word more common. */
static GPtrArray *bags_apart(const PlxCandidates *candidates)
{
  GPtrArray *apart = g_ptr_array_new();
  guint32 whole = 0;
  for (guint32 i = 0; i < candidates->bags->len; i++) {
    if (i > 0 && is_variant(plx_candidate(candidates, whole), plx_candidate(candidates, i)))
      continue;
    g_ptr_array_add(apart, g_ptr_array_index(candidates->bags, i));
    whole = i;
  }
  return apart;
}

void plx_candidates_weigh(PlxCandidates *candidates)
{
  g_autoptr(GPtrArray) apart = bags_apart(candidates);
  plx_bags_weigh_by_rarity(candidates->bags, apart, plx_lexicon_size(candidates->lexicon), 1);
  plx_bags_add_vectors(candidates->bags, candidates->lexicon);
}

void plx_candidates_weigh_once(PlxCandidates *candidates)
{
  g_autoptr(GPtrArray) apart = bags_apart(candidates);
  const guint32 n_words = plx_lexicon_size(candidates->lexicon);
  for (guint32 i = 0; i < candidates->bags->len; i++)
    plx_bag_merge(g_ptr_array_index(candidates->bags, i));
  g_autofree double *weights = plx_bags_rarity(apart, n_words, UNSEEN);
  for (guint32 word = 0; word < n_words; word++)
    weights[word] = sqrt(sqrt(sqrt(plx_lexicon_weight(candidates->lexicon, word)) * weights[word]));
  for (guint32 i = 0; i < candidates->bags->len; i++)
    plx_bag_weigh_once(g_ptr_array_index(candidates->bags, i), weights);
}

static gboolean several_articles(const PlxCandidates *candidates, const GArray *members)
{
  for (guint32 i = 1; i < members->len; i++)
    if (plx_candidate(candidates, g_array_index(members, guint32, i))->article !=
        plx_candidate(candidates, g_array_index(members, guint32, 0))->article)
      return TRUE;
  return FALSE;
}

/* Scores that are asked for more than once: by what links two items, and by what clusters them. */
typedef struct {
  PlxCandidates *candidates;
  PlxItemScore score;
  double *known; /* of each with each before it, NAN where not asked for yet; NULL if there are too many */
  const guint32 *cluster; /* the number of each candidate's */
} Scores;

static double kept_score(guint32 a, guint32 b, gpointer data)
{
  const Scores *scores = data;
  const guint32 first = MIN(a, b), second = MAX(a, b);
  if (scores->known == NULL)
    return scores->score(first, second, scores->candidates);
  double *known = &scores->known[second * (second - 1) / 2 + first];
  if (isnan(*known))
    *known = scores->score(first, second, scores->candidates);
  return *known;
}

static double *unknown_scores(guint32 n)
{
  if (n > MOST_KEPT)
    return NULL;
  const gsize pairs = (gsize)n * (n - MIN(n, 1)) / 2;
  double *known = g_new(double, pairs + 1);
  for (gsize i = 0; i < pairs; i++)
    known[i] = NAN;
  return known;
}

/* The score of two of different articles; 0 within one. */
static double score_apart(Scores *scores, guint32 a, guint32 b)
{
  const PlxCandidates *c = scores->candidates;
  return plx_candidate(c, a)->article != plx_candidate(c, b)->article ? MAX(0, kept_score(a, b, scores)) : 0;
}

/* A stretch of time and its end, which both fit what others tell of either. */
static gboolean is_of_stretch(const PlxMention *a, const PlxMention *b)
{
  return a->article == b->article &&
         (plx_span_contains(a->span, b->span) || plx_span_contains(b->span, a->span));
}

typedef gboolean (*IsOne)(const PlxMention *a, const PlxMention *b);

/* Where the members of member k's article begin, and behind them: members ascend, and so do their articles.
 */
static guint32 members_beside(const PlxCandidates *candidates, const GArray *members, guint32 k, guint32 *end)
{
  guint32 first = k;
  const guint32 article = plx_candidate(candidates, g_array_index(members, guint32, k))->article;
  while (first > 0 &&
         plx_candidate(candidates, g_array_index(members, guint32, first - 1))->article == article)
    first--;
  for (*end = k + 1; *end < members->len; ++*end)
    if (plx_candidate(candidates, g_array_index(members, guint32, *end))->article != article)
      break;
  return first;
}

/* Does another variant of member k fit member i better, or as well and stands before it? */
static gboolean is_outdone(const GArray *members, guint32 i, guint32 k, IsOne is_one, Scores *scores)
{
  const guint32 a = g_array_index(members, guint32, i), b = g_array_index(members, guint32, k);
  const double each = score_apart(scores, a, b);
  guint32 end;
  for (guint32 m = members_beside(scores->candidates, members, k, &end); m < end; m++) {
    const guint32 other = g_array_index(members, guint32, m);
    if (m == k || !is_one(plx_candidate(scores->candidates, b), plx_candidate(scores->candidates, other)))
      continue;
    const double better = score_apart(scores, a, other);
    if (better > each || (better >= each && m < k))
      return TRUE;
  }
  return FALSE;
}

/* How well member i fits the others, of the variants of each the one that it fits best. */
static double sum_scores(const GArray *members, guint32 i, IsOne is_one, Scores *scores)
{
  double sum = 0;
  for (guint32 k = 0; k < members->len; k++)
    if (!is_outdone(members, i, k, is_one, scores))
      sum += score_apart(scores, g_array_index(members, guint32, i), g_array_index(members, guint32, k));
  return sum;
}

/* The same, kept in `sums`, which holds -1 for what is not known yet. */
static double kept_sum(const GArray *members, guint32 i, double *sums, IsOne is_one, Scores *scores)
{
  if (sums[i] < 0)
    sums[i] = sum_scores(members, i, is_one, scores);
  return sums[i];
}

/* Does another variant of member i fit the others as well? */
static gboolean is_worse(const GArray *members, guint32 i, double *sums, IsOne is_one, Scores *scores)
{
  const PlxMention *mention = plx_candidate(scores->candidates, g_array_index(members, guint32, i));
  guint32 end;
  for (guint32 k = members_beside(scores->candidates, members, i, &end); k < end; k++)
    if (k != i && is_one(mention, plx_candidate(scores->candidates, g_array_index(members, guint32, k))) &&
        kept_sum(members, i, sums, is_one, scores) <= kept_sum(members, k, sums, is_one, scores))
      return TRUE;
  return FALSE;
}

static void forget(double *sums, guint32 n)
{
  for (guint32 i = 0; i < n; i++)
    sums[i] = -1;
}

/* Of the variants of a mention keep the one that fits the others best: without the one that goes, the others'
 * sums are less. */
static void drop_variants(PlxFactKind kind, GArray *members, Scores *scores)
{
  const IsOne is_one = kind == PLX_FACT_TIME ? is_of_stretch : is_variant;
  g_autofree double *sums = g_new(double, members->len + 1);
  forget(sums, members->len);
  for (guint32 i = members->len; i-- > 0;) {
    if (!is_worse(members, i, sums, is_one, scores))
      continue;
    g_array_remove_index(members, i);
    forget(sums, members->len);
  }
}

/* The words on which they were paired. */
static char *words_of(const PlxCandidates *candidates, const GArray *members)
{
  g_autoptr(GArray) holders = g_array_new(FALSE, FALSE, sizeof(PlxHolder));
  for (guint32 i = 0; i < members->len; i++) {
    const guint32 member = g_array_index(members, guint32, i);
    const PlxHolder holder = {g_ptr_array_index(candidates->bags, member),
                              plx_candidate(candidates, member)->article};
    g_array_append_val(holders, holder);
  }
  return plx_shared_words(candidates->lexicon, holders);
}

/* The best score of member i with those of an article. */
static double best_with(const GArray *members, guint32 i, guint32 article, Scores *scores)
{
  double best = 0;
  for (guint32 k = 0; k < members->len; k++) {
    const guint32 b = g_array_index(members, guint32, k);
    if (plx_candidate(scores->candidates, b)->article == article)
      best = MAX(best, score_apart(scores, g_array_index(members, guint32, i), b));
  }
  return best;
}

/* Are two members of different articles alike by themselves, without a better partner in the other's? */
static gboolean are_partners(const GArray *members, guint32 i, guint32 k, Scores *scores,
                             const PlxClusterLimits *limits)
{
  const guint32 a = g_array_index(members, guint32, i), b = g_array_index(members, guint32, k);
  const double each = kept_score(a, b, scores);
  if (each < LINKED_SHARE * limits->linked ||
      (limits->may_differ != NULL && !limits->may_differ(a, b, scores->candidates)))
    return FALSE;
  const double best_of_a = best_with(members, i, plx_candidate(scores->candidates, b)->article, scores);
  const double best_of_b = best_with(members, k, plx_candidate(scores->candidates, a)->article, scores);
  return each >= limits->partner * MAX(best_of_a, best_of_b);
}

/* The scores of the mentions' pairs of different articles, their mean, and which of them are partners: in a
 * rift, only across it. */
static void weigh_pairs(PlxFact *fact, const GArray *members, Scores *scores, const PlxClusterLimits *limits)
{
  const guint32 n_members = members->len;
  double sum = 0;
  guint32 n = 0;
  fact->links = g_byte_array_new();
  g_byte_array_set_size(fact->links, n_members * n_members);
  memset(fact->links->data, 0, fact->links->len);
  fact->pairs = g_array_sized_new(FALSE, TRUE, sizeof(float), n_members * n_members);
  g_array_set_size(fact->pairs, n_members * n_members);
  for (guint32 i = 0; i < n_members; i++) {
    for (guint32 k = 0; k < i; k++) {
      const guint32 a = g_array_index(members, guint32, k), b = g_array_index(members, guint32, i);
      if (plx_candidate(scores->candidates, a)->article == plx_candidate(scores->candidates, b)->article)
        continue;
      const double each = kept_score(a, b, scores);
      sum += MAX(each, 0);
      n += each < 0 ? 0 : 1;
      fact->links->data[i * n_members + k] = fact->links->data[k * n_members + i] =
          !(fact->rift && scores->cluster[a] == scores->cluster[b]) &&
          are_partners(members, i, k, scores, limits);
      g_array_index(fact->pairs, float, i *n_members + k) = (float)MAX(each, 0);
      g_array_index(fact->pairs, float, k *n_members + i) = (float)MAX(each, 0);
    }
  }
  fact->score = n > 0 ? MIN(1, sum / n) : 0;
}

static void add_fact(PlxCandidates *candidates, PlxFactKind kind, GArray *members, Scores *scores,
                     const PlxClusterLimits *limits, gboolean rift, GPtrArray *facts)
{
  drop_variants(kind, members, scores);
  if (!several_articles(candidates, members))
    return;
  PlxFact *fact = plx_fact_new(facts, kind);
  for (guint32 k = 0; k < members->len; k++)
    g_array_append_val(fact->mentions, *plx_candidate(candidates, g_array_index(members, guint32, k)));
  fact->rift = rift;
  weigh_pairs(fact, members, scores, limits);
  fact->members = g_array_ref(members);
  fact->why = words_of(candidates, members);
}

static guint32 *clusters_of(const GPtrArray *clusters, guint32 n)
{
  guint32 *of = g_new(guint32, n + 1);
  for (guint32 i = 0; i < n; i++)
    of[i] = clusters->len + i; /* one of its own */
  for (guint32 i = 0; i < clusters->len; i++) {
    const GArray *members = g_ptr_array_index(clusters, i);
    for (guint32 k = 0; k < members->len; k++)
      of[g_array_index(members, guint32, k)] = i;
  }
  return of;
}

void plx_candidates_unify(PlxCandidates *candidates, PlxFactKind kind, PlxItemScore score,
                          const PlxClusterLimits *limits, GPtrArray *facts)
{
  g_autofree double *known = unknown_scores(candidates->items->len);
  Scores scores = {candidates, score, known, NULL};
  g_autoptr(GPtrArray) rifts = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  g_autoptr(GPtrArray) clusters = plx_cluster(candidates->items, plx_lexicon_size(candidates->lexicon),
                                              kept_score, &scores, limits, rifts);
  g_autofree guint32 *cluster = clusters_of(clusters, candidates->items->len);
  scores.cluster = cluster;
  for (guint32 i = 0; i < clusters->len; i++)
    add_fact(candidates, kind, g_ptr_array_index(clusters, i), &scores, limits, FALSE, facts);
  for (guint32 i = 0; i < rifts->len; i++)
    add_fact(candidates, kind, g_ptr_array_index(rifts, i), &scores, limits, TRUE, facts);
}
