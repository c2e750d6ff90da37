/* How articles become stories.
 *
 * Each article is a bag of words, those of its beginning counted twice, weighed by their rarity in English
 * news and among the articles. Candidates come from an index of each article's heaviest words; a word that
 * very many articles share proposes nothing, and pairs that have next to nothing in common are forgotten.
 * Pairs are scored by cosine; of the score of a pair whose days do not meet (one tells of a Wednesday, the
 * other of a Saturday; published days apart, with no date in common) a part is kept. Then clusters are
 * merged, the most alike first, as long as the mean of their articles' scores is enough (average-link
 * clustering: Sokal & Michener 1958); absent pairs count as 0. Ties go to the earlier articles, so the result
 * depends on nothing else. */
#include "relate/bag.h"
#include "relate/days.h"
#include "relate/relate.h"

#include <math.h>
#include <string.h>

/* Two articles are alike by ALIKE_FEW where there are few, and by ALIKE_MANY where so many are there that
 * what only a topic has in common weighs little by its rarity. UNSEEN is the middle between few and many. */
#define ALIKE_FEW 0.1
#define ALIKE_MANY 0.04
#define UNSEEN 100.0
#define WEAKEST 0.015 /* what two have in common by heavy words; less counts as nothing */

#define WEEKDAYS_APART 0.3 /* what remains of a score */
#define DATES_APART 0.25
#define NAMED_WORDS 6 /* in a reason */
#define LEAD_TOKENS 80
#define INDEX_WORDS 80 /* of each article */
#define MOST_POSTINGS 256

/* ---- pairs ---- */

typedef struct {
  guint32 a, b; /* a < b */
  double score;
  double kept; /* of the score; 1 unless their days are apart */
} Pair;

typedef struct {
  PlxReport *report;
  PlxLexicon *lexicon;
  GPtrArray *bags; /* PlxBag, one an article */
  PlxDays *days;   /* one an article */
  GArray *pairs;   /* Pair */
} Grouping;

static PlxBag *article_bag(PlxLexicon *lexicon, const PlxArticle *article)
{
  PlxBag *bag = plx_bag_new();
  guint32 seen = 0;
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *s = plx_article_sentence(article, i);
    if (s->furniture)
      continue;
    plx_bag_add(bag, lexicon, article, s->first_token, s->n_tokens, seen < LEAD_TOKENS ? 2 : 1);
    seen += s->n_tokens;
  }
  plx_bag_finish(bag, lexicon);
  return bag;
}

static int heavier(gconstpointer p, gconstpointer q)
{
  const PlxTerm *a = p, *b = q;
  if (a->weight > b->weight || a->weight < b->weight)
    return a->weight > b->weight ? -1 : 1;
  return a->word < b->word ? -1 : a->word > b->word;
}

/* An article's heaviest words. */
static GArray *heaviest_words(const PlxBag *bag)
{
  GArray *top = g_array_copy(bag->terms);
  g_array_sort(top, heavier);
  g_array_set_size(top, MIN(top->len, INDEX_WORDS));
  return top;
}

/* `spread`: the weights of b's words. */
static void add_pair(Grouping *g, guint32 a, guint32 b, const double *spread)
{
  const PlxDays *x = &g->days[a], *y = &g->days[b];
  Pair pair = {.a = a, .b = b, .score = plx_bag_dot(g->bags->pdata[a], spread)};
  if (plx_days_dates_apart(plx_report_article(g->report, a), x, plx_report_article(g->report, b), y))
    pair.kept = DATES_APART;
  else
    pair.kept = plx_days_weekdays_apart(x, y) ? WEEKDAYS_APART : 1;
  pair.score *= pair.kept;
  g_array_append_val(g->pairs, pair);
}

typedef struct {
  guint32 article;
  double weight;
} Posting;

/* What an article has in common with each earlier one by its heavy words → sums; which have any → met. */
static void sum_up(const GPtrArray *index, const GArray *top, double *sums, GArray *met)
{
  g_array_set_size(met, 0);
  for (guint32 k = 0; k < top->len; k++) {
    const PlxTerm term = g_array_index(top, PlxTerm, k);
    const GArray *postings = g_ptr_array_index(index, term.word);
    for (guint32 p = 0; p < postings->len && postings->len <= MOST_POSTINGS; p++) {
      const Posting *posting = &g_array_index(postings, Posting, p);
      if (sums[posting->article] <= 0)
        g_array_append_val(met, posting->article);
      sums[posting->article] += term.weight * posting->weight;
    }
  }
}

typedef struct {
  guint32 word;
  guint32 articles;
} Common;

static int more_common(gconstpointer p, gconstpointer q)
{
  const Common *a = p, *b = q;
  if (a->articles != b->articles)
    return a->articles > b->articles ? -1 : 1;
  return a->word < b->word ? -1 : a->word > b->word;
}

/* The words that so many articles share that they proposed nothing, the commonest first → the report. */
static void note_common_words(const Grouping *g, const GPtrArray *index)
{
  g_autoptr(GArray) common = g_array_new(FALSE, FALSE, sizeof(Common));
  for (guint32 word = 0; word < index->len; word++) {
    const Common each = {word, ((const GArray *)g_ptr_array_index(index, word))->len};
    if (each.articles > MOST_POSTINGS)
      g_array_append_val(common, each);
  }
  g_array_sort(common, more_common);
  g_ptr_array_set_size(g->report->common_words, 0);
  for (guint32 i = 0; i < common->len; i++)
    g_ptr_array_add(g->report->common_words,
                    g_strdup(plx_lexicon_form(g->lexicon, g_array_index(common, Common, i).word)));
}

/* Score the pairs that have enough in common by heavy words that are not too common. */
static void find_pairs(Grouping *g)
{
  g_autoptr(GPtrArray) index = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  g_autoptr(GArray) met = g_array_new(FALSE, FALSE, sizeof(guint32));
  g_autofree double *sums = g_new0(double, g->bags->len + 1),
                    *spread = g_new0(double, plx_lexicon_size(g->lexicon) + 1);
  for (guint32 word = 0; word < plx_lexicon_size(g->lexicon); word++)
    g_ptr_array_add(index, g_array_new(FALSE, FALSE, sizeof(Posting)));

  for (guint32 b = 0; b < g->bags->len; b++) {
    g_autoptr(GArray) top = heaviest_words(g_ptr_array_index(g->bags, b));
    sum_up(index, top, sums, met);
    plx_bag_spread(g_ptr_array_index(g->bags, b), spread);
    for (guint32 i = 0; i < met->len; i++) {
      const guint32 a = g_array_index(met, guint32, i);
      if (sums[a] >= WEAKEST)
        add_pair(g, a, b, spread);
      sums[a] = 0;
    }
    plx_bag_unspread(g_ptr_array_index(g->bags, b), spread);
    for (guint32 k = 0; k < top->len; k++) {
      const PlxTerm term = g_array_index(top, PlxTerm, k);
      const Posting posting = {b, term.weight};
      g_array_append_val((GArray *)g_ptr_array_index(index, term.word), posting);
    }
  }
  note_common_words(g, index);
}

/* ---- clusters ---- */

typedef struct {
  guint32 other;
  double sum; /* of the scores of all pairs between the two clusters */
} Edge;

typedef struct {
  GArray *edges;   /* Edge, by other; NULL once the cluster is merged into another */
  GArray *members; /* guint32, ascending */
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

static void add_edge(GArray *edges, guint32 other, double sum)
{
  const guint32 place = edge_place(edges, other);
  const Edge edge = {other, sum};
  if (place < edges->len && g_array_index(edges, Edge, place).other == other)
    g_array_index(edges, Edge, place).sum += sum;
  else
    g_array_insert_val(edges, place, edge);
}

static void remove_edge(GArray *edges, guint32 other)
{
  const guint32 place = edge_place(edges, other);
  if (place < edges->len && g_array_index(edges, Edge, place).other == other)
    g_array_remove_index(edges, place);
}

/* Merge cluster b into a. */
static void merge(Cluster *clusters, guint32 a, guint32 b)
{
  remove_edge(clusters[a].edges, b);
  for (guint32 i = 0; i < clusters[b].edges->len; i++) {
    const Edge edge = g_array_index(clusters[b].edges, Edge, i);
    if (edge.other == a)
      continue;
    remove_edge(clusters[edge.other].edges, b);
    add_edge(clusters[edge.other].edges, a, edge.sum);
    add_edge(clusters[a].edges, edge.other, edge.sum);
  }
  g_array_append_vals(clusters[a].members, clusters[b].members->data, clusters[b].members->len);
  g_clear_pointer(&clusters[b].edges, g_array_unref);
}

static int compare_numbers(gconstpointer p, gconstpointer q)
{
  const guint32 a = *(const guint32 *)p, b = *(const guint32 *)q;
  return a < b ? -1 : a > b;
}

static Cluster *make_clusters(const Grouping *g)
{
  const guint32 n = g->bags->len;
  Cluster *clusters = g_new0(Cluster, n);
  for (guint32 i = 0; i < n; i++) {
    clusters[i].edges = g_array_new(FALSE, FALSE, sizeof(Edge));
    clusters[i].members = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(clusters[i].members, i);
  }
  for (guint32 i = 0; i < g->pairs->len; i++) {
    const Pair *pair = &g_array_index(g->pairs, Pair, i);
    const Edge to_b = {pair->b, pair->score}, to_a = {pair->a, pair->score};
    g_array_append_val(clusters[pair->a].edges, to_b);
    g_array_append_val(clusters[pair->b].edges, to_a);
  }
  for (guint32 i = 0; i < n; i++)
    g_array_sort(clusters[i].edges, compare_edges);
  return clusters;
}

/* Merge reciprocal nearest neighbours until none is alike enough (the nearest-neighbour chain: Murtagh 1983);
 * average link is reducible, so this gives the same tree as merging the closest pair each time. */
static void agglomerate(Cluster *clusters, guint32 n, double alike)
{
  g_autoptr(GArray) chain = g_array_new(FALSE, FALSE, sizeof(guint32));
  for (guint32 start = 0; start < n; start++) {
    if (clusters[start].edges == NULL)
      continue;
    g_array_append_val(chain, start);
    while (chain->len > 0) {
      const guint32 a = g_array_index(chain, guint32, chain->len - 1);
      const guint32 previous = chain->len > 1 ? g_array_index(chain, guint32, chain->len - 2) : PLX_NONE;
      guint32 b = PLX_NONE, back = PLX_NONE;
      const double score = best_edge(clusters, a, &b);
      if (score < alike) {
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

/* ---- reasons ---- */

typedef struct {
  guint32 word;
  guint32 articles; /* of the story, that have it */
  double weight;    /* summed over them */
} Shared;

static int compare_shared(gconstpointer p, gconstpointer q)
{
  const Shared *a = p, *b = q;
  if (a->articles != b->articles)
    return a->articles > b->articles ? -1 : 1;
  if (a->weight > b->weight || a->weight < b->weight)
    return a->weight > b->weight ? -1 : 1;
  return a->word < b->word ? -1 : a->word > b->word;
}

/* The words that most of some articles share, the most telling first. */
static char *shared_words(const Grouping *g, const guint32 *articles, guint32 n)
{
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(Shared));
  g_autoptr(GHashTable) places = g_hash_table_new(NULL, NULL); /* word + 1 → place in all + 1 */
  for (guint32 i = 0; i < n; i++) {
    const PlxBag *bag = g_ptr_array_index(g->bags, articles[i]);
    for (guint32 k = 0; k < bag->terms->len; k++) {
      const PlxTerm term = g_array_index(bag->terms, PlxTerm, k);
      const guint32 place = GPOINTER_TO_UINT(g_hash_table_lookup(places, GUINT_TO_POINTER(term.word + 1)));
      if (place > 0) {
        g_array_index(all, Shared, place - 1).articles++;
        g_array_index(all, Shared, place - 1).weight += term.weight;
        continue;
      }
      const Shared shared = {term.word, 1, term.weight};
      g_array_append_val(all, shared);
      g_hash_table_insert(places, GUINT_TO_POINTER(term.word + 1), GUINT_TO_POINTER(all->len));
    }
  }
  g_array_sort(all, compare_shared);
  g_autoptr(GPtrArray) named = g_ptr_array_new();
  for (guint32 i = 0; i < all->len && named->len < NAMED_WORDS && g_array_index(all, Shared, i).articles > 1;
       i++) {
    const char *form = plx_lexicon_form(g->lexicon, g_array_index(all, Shared, i).word);
    if (!g_ptr_array_find_with_equal_func(named, form, g_str_equal, NULL)) /* a word and its meaning */
      g_ptr_array_add(named, (gpointer)form);
  }
  g_ptr_array_add(named, NULL);
  return g_strjoinv(", ", (char **)named->pdata);
}

/* Of each article's pairs the one of the best score; NULL for one that is in none. The caller frees it. */
static const Pair **nearest_pairs(const Grouping *g)
{
  const Pair **nearest = g_new0(const Pair *, g->bags->len + 1);
  for (guint32 i = 0; i < g->pairs->len; i++) {
    const Pair *pair = &g_array_index(g->pairs, Pair, i);
    const guint32 ends[] = {pair->a, pair->b};
    for (gsize k = 0; k < G_N_ELEMENTS(ends); k++)
      if (nearest[ends[k]] == NULL || pair->score > nearest[ends[k]]->score)
        nearest[ends[k]] = pair;
  }
  return nearest;
}

/* Why an article stands alone: the nearest other one, and what speaks against it. */
static char *why_alone(const Grouping *g, guint32 article, const Pair *nearest)
{
  if (g->bags->len == 1)
    return g_strdup("the only article");
  if (nearest == NULL)
    return g_strdup("shares no telling word with any other article");
  const guint32 other = nearest->a == article ? nearest->b : nearest->a;
  const char *id = plx_report_article(g->report, other)->id;
  const guint32 both[] = {article, other};
  g_autofree char *words = shared_words(g, both, 2);
  if (nearest->kept >= 1)
    return g_strdup_printf("most like “%s” (%s), but shares too little with it", id, words);
  g_autofree char *day = plx_days_main(plx_report_article(g->report, article), &g->days[article]);
  g_autofree char *other_day = plx_days_main(plx_report_article(g->report, other), &g->days[other]);
  return g_strdup_printf("like “%s” in subject (%s), but tells of other days: %s, not %s", id, words, day,
                         other_day);
}

static void make_stories(const Grouping *g, const Cluster *clusters, PlxReport *report)
{
  g_autofree const Pair **nearest = nearest_pairs(g);
  for (guint32 i = 0; i < g->bags->len; i++) {
    if (clusters[i].edges == NULL)
      continue;
    PlxStory *story = plx_story_new(report->stories->len);
    const GArray *members = clusters[i].members;
    g_array_append_vals(story->articles, members->data, members->len);
    g_array_sort(story->articles, compare_numbers);
    g_autofree char *why =
        members->len == 1
            ? why_alone(g, i, nearest[i])
            : shared_words(g, (const guint32 *)(gconstpointer)story->articles->data, members->len);
    story->why = members->len == 1
                     ? plx_arena_strdup(story->arena, why)
                     : plx_arena_printf(story->arena, "%u articles share: %s", members->len, why);
    g_ptr_array_add(report->stories, story);
  }
}

void plx_relate_group(PlxReport *report)
{
  const guint32 n = report->articles->len;
  g_autoptr(PlxLexicon) lexicon = plx_lexicon_new();
  g_autoptr(GPtrArray) bags = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  g_autofree PlxDays *days = g_new0(PlxDays, n);
  g_autoptr(GArray) pairs = g_array_new(FALSE, FALSE, sizeof(Pair));
  Grouping g = {report, lexicon, bags, days, pairs};

  for (guint32 i = 0; i < n; i++) {
    g_ptr_array_add(bags, article_bag(lexicon, plx_report_article(report, i)));
    days[i] = plx_days_count(plx_report_article(report, i));
  }
  plx_bags_weigh_by_rarity(bags, bags, plx_lexicon_size(lexicon), UNSEEN);
  find_pairs(&g);
  Cluster *clusters = make_clusters(&g);
  agglomerate(clusters, n, ALIKE_MANY + (ALIKE_FEW - ALIKE_MANY) * UNSEEN / (UNSEEN + n));
  g_ptr_array_set_size(report->stories, 0);
  make_stories(&g, clusters, report);
  for (guint32 i = 0; i < n; i++) {
    g_clear_pointer(&clusters[i].edges, g_array_unref);
    g_array_unref(clusters[i].members);
    plx_days_clear(&days[i]);
  }
  g_free(clusters);
}
