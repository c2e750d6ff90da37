/* How articles become stories.
 *
 * Each article is a bag of words, those of its beginning counted twice, weighed by their rarity in English
 * news and among the articles. Candidates come from an index of each article's heaviest words; a word that
 * very many articles share proposes nothing, and pairs that have next to nothing in common are forgotten.
 * Pairs are scored by cosine; of the score of a pair whose days do not meet (one tells of a Wednesday, the
 * other of a Saturday; published days apart, with no date in common) a part is kept, and of one that has no
 * more in common than a subject that is written of for months (subject.c). Then clusters are merged, the most
 * alike first, as long as the mean of their articles' scores is enough (average-link clustering: Sokal &
 * Michener 1958); absent pairs count as 0. Ties go to the earlier articles, so the result depends on nothing
 * else. */
#include "relate/agglomerate.h"
#include "relate/bag.h"
#include "relate/days.h"
#include "relate/relate.h"
#include "relate/subject.h"

#include <math.h>
#include <string.h>

/* Two articles are alike by ALIKE_FEW where there are few, and by ALIKE_MANY where so many are there that
 * what only a topic has in common weighs little by its rarity. UNSEEN is the middle between few and many. */
#define ALIKE_FEW 0.1
#define ALIKE_MANY 0.04
#define UNSEEN 100.0
#define WEAKEST 0.015 /* what two have in common by heavy words; less counts as nothing */

#define WEEKDAYS_APART 0.36 /* what remains of a score */
#define DATES_APART 0.25
#define NAMED_WORDS 6 /* in a reason */
#define LEAD_TOKENS 80
#define INDEX_WORDS 80 /* of each article */
#define MOST_POSTINGS 256

/* ---- pairs ---- */

/* The article that one is most like; with a score of 0 there is none. */
typedef struct {
  guint32 other;
  double score; /* as it is held */
  double kept;  /* the part of it that was kept: 1 unless the two tell of other days, */
  double part;  /* and 1 unless they have a subject in common that others write of on other days */
} Nearest;

typedef struct {
  PlxReport *report;
  PlxLexicon *lexicon;
  GPtrArray *bags;  /* PlxBag, one an article */
  PlxDays *days;    /* one an article */
  GArray *links;    /* PlxLink, between articles */
  Nearest *nearest; /* one an article */
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

static double part_kept(const Grouping *g, guint32 a, guint32 b)
{
  const PlxDays *x = &g->days[a], *y = &g->days[b];
  if (plx_days_dates_apart(plx_report_article(g->report, a), x, plx_report_article(g->report, b), y))
    return DATES_APART;
  return plx_days_weekdays_apart(x, y) ? WEEKDAYS_APART : 1;
}

static void note_nearest(Nearest *nearest, Nearest each)
{
  if (each.score > nearest->score)
    *nearest = each;
}

/* Of each link's score leave the parts that count. */
static void weigh_links(Grouping *g, double alike)
{
  g_autofree double *levels = plx_subject_levels(g->report, g->links);
  for (guint32 i = 0; i < g->links->len; i++) {
    PlxLink *link = &g_array_index(g->links, PlxLink, i);
    const double kept = part_kept(g, link->a, link->b),
                 part = plx_subject_part(g->report, levels, link->a, link->b, alike);
    link->score *= kept * part;
    note_nearest(&g->nearest[link->a], (Nearest){link->b, link->score, kept, part});
    note_nearest(&g->nearest[link->b], (Nearest){link->a, link->score, kept, part});
  }
}

/* `spread`: the weights of b's words. */
static void add_link(Grouping *g, guint32 a, guint32 b, const double *spread)
{
  const PlxLink link = {a, b, plx_bag_dot(g->bags->pdata[a], spread), TRUE};
  g_array_append_val(g->links, link);
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
static void find_links(Grouping *g)
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
        add_link(g, a, b, spread);
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

/* Why an article stands alone: the nearest other one, and what speaks against it. */
static char *why_alone(const Grouping *g, guint32 article)
{
  const Nearest *nearest = &g->nearest[article];
  if (g->bags->len == 1)
    return g_strdup("the only article");
  if (nearest->score <= 0)
    return g_strdup("shares no telling word with any other article");
  const guint32 other = nearest->other;
  const char *id = plx_report_article(g->report, other)->id;
  const guint32 both[] = {article, other};
  g_autofree char *words = shared_words(g, both, 2);
  if (nearest->kept >= 1 && nearest->part < 1)
    return g_strdup_printf("like “%s” in subject (%s), but so are articles of many other days", id, words);
  if (nearest->kept >= 1)
    return g_strdup_printf("most like “%s” (%s), but shares too little with it", id, words);
  g_autofree char *day = plx_days_main(plx_report_article(g->report, article), &g->days[article]);
  g_autofree char *other_day = plx_days_main(plx_report_article(g->report, other), &g->days[other]);
  return g_strdup_printf("like “%s” in subject (%s), but tells of other days: %s, not %s", id, words, day,
                         other_day);
}

/* `articles`: in their order. */
static void add_story(const Grouping *g, const guint32 *articles, guint32 n)
{
  PlxStory *story = plx_story_new(g->report->stories->len);
  g_array_append_vals(story->articles, articles, n);
  g_autofree char *why = n == 1 ? why_alone(g, *articles) : shared_words(g, articles, n);
  story->why = n == 1 ? plx_arena_strdup(story->arena, why)
                      : plx_arena_printf(story->arena, "%u articles share: %s", n, why);
  g_ptr_array_add(g->report->stories, story);
}

void plx_relate_group(PlxReport *report)
{
  const guint32 n = report->articles->len;
  g_autoptr(PlxLexicon) lexicon = plx_lexicon_new();
  g_autoptr(GPtrArray) bags = g_ptr_array_new_with_free_func((GDestroyNotify)plx_bag_free);
  g_autoptr(GArray) links = g_array_new(FALSE, FALSE, sizeof(PlxLink));
  g_autofree PlxDays *days = g_new0(PlxDays, n + 1);
  g_autofree Nearest *nearest = g_new0(Nearest, n + 1);
  Grouping g = {report, lexicon, bags, days, links, nearest};

  for (guint32 i = 0; i < n; i++) {
    g_ptr_array_add(bags, article_bag(lexicon, plx_report_article(report, i)));
    days[i] = plx_days_count(plx_report_article(report, i));
  }
  plx_bags_weigh_by_rarity(bags, bags, plx_lexicon_size(lexicon), UNSEEN);
  const double alike = ALIKE_MANY + (ALIKE_FEW - ALIKE_MANY) * UNSEEN / (UNSEEN + n);
  find_links(&g);
  weigh_links(&g, alike);
  g_autoptr(GPtrArray) clusters = plx_agglomerate(n, links, alike);
  g_ptr_array_set_size(report->stories, 0);
  for (guint i = 0; i < clusters->len; i++) {
    const GArray *articles = clusters->pdata[i];
    add_story(&g, (const guint32 *)(gconstpointer)articles->data, articles->len);
  }
  for (guint32 i = 0; i < n; i++)
    plx_days_clear(&days[i]);
}
