/* Facts of figures: mentions that count or measure the same (figure_fit.c says how surely). */
#include "relate/candidate.h"
#include "relate/figure_apart.h"
#include "relate/figure_fit.h"
#include "relate/steps.h"

#define PROPOSE_WEIGHT 0.01 /* of a word that proposes without counting as evidence */
#define NEAR_TOKENS 7       /* words this near count double */

/* Figures of one dimension are proposed as partners even if no word around them is the same. */
static void add_dimension(PlxBag *bag, PlxLexicon *lexicon, const PlxFigureSlot *slot)
{
  const char *unit = slot->value.unit != NULL ? slot->value.unit : "";
  g_autofree char *word = g_strdup_printf("=%d %s", slot->value.type, unit);
  plx_bag_add_word(bag, lexicon, word, PROPOSE_WEIGHT);
}

static PlxBag *words_around(PlxLexicon *lexicon, const PlxFigureSlot *slot)
{
  const PlxFigure *figure = slot->figure;
  const PlxSentence *s = plx_article_sentence(slot->article, figure->sentence);
  PlxBag *bag = plx_bag_new();
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    if (plx_span_contains(figure->span, plx_article_token(slot->article, i)->span))
      continue;
    const guint32 apart = i > figure->token ? i - figure->token : figure->token - i;
    plx_bag_add(bag, lexicon, slot->article, i, 1, apart <= NEAR_TOKENS ? 3 : 1);
  }
  add_dimension(bag, lexicon, slot);
  plx_bag_finish(bag, lexicon);
  return bag;
}

/* How many values of each kind an article gives (the same dimension, the same noun counted): a figure without
 * rivals is found again with less doubt. */
static void count_rivals(const GArray *slots, guint32 first)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint32 turn = 0; turn < 2; turn++) {
    for (guint32 i = first; i < slots->len; i++) {
      PlxFigureSlot *slot = &g_array_index(slots, PlxFigureSlot, i);
      char *kind = plx_figure_kind(slot);
      const guint32 n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, kind));
      if (turn > 0)
        slot->rivals = n - 1;
      else if (g_hash_table_add(seen, g_strdup_printf("%s %g %g", kind, slot->value.from, slot->value.to)))
        g_hash_table_insert(counts, g_steal_pointer(&kind), GUINT_TO_POINTER(n + 1));
      g_free(kind);
    }
  }
}

static void find_figures(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  const guint32 first = candidates->slots->len;
  for (guint32 i = 0; i < article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(article, i);
    PlxFigureSlot slot;
    if (!plx_figure_slot(article, figure, &slot))
      continue;
    g_array_append_val(candidates->slots, slot);
    plx_candidates_add(candidates, (PlxMention){number, figure->sentence, i, figure->statement},
                       words_around(candidates->lexicon, &slot));
  }
  count_rivals(candidates->slots, first);
}

/* The losses of two sides are never one, though a third article may count both. */
static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const PlxFigureSlot *x = &g_array_index(candidates->slots, PlxFigureSlot, a);
  const PlxFigureSlot *y = &g_array_index(candidates->slots, PlxFigureSlot, b);
  if (plx_figure_two_sides(x, y))
    return PLX_NEVER;
  return x->article == y->article ? -1 : plx_figure_fit(x, y, plx_candidates_context(candidates, a, b));
}

static gboolean may_differ(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const PlxFigureSlot *x = &g_array_index(candidates->slots, PlxFigureSlot, a);
  const PlxFigureSlot *y = &g_array_index(candidates->slots, PlxFigureSlot, b);
  return plx_figure_may_differ(x, y, plx_candidates_context(candidates, a, b));
}

static const PlxClusterLimits limits = {.linked = 0.3,
                                        .near_best = 0.6,
                                        .clustered = 0.3,
                                        .partner = 0.85,
                                        .rift = 0.7,
                                        .within = TRUE,
                                        .may_differ = may_differ};

PlxCandidates *plx_figure_candidates(const PlxReport *report, const PlxStory *story)
{
  PlxCandidates *candidates = plx_candidates_new(report, story, sizeof(PlxFigureSlot));
  plx_candidates_gather(candidates, find_figures);
  plx_candidates_weigh(candidates);
  return candidates;
}

void plx_relate_figures(const PlxReport *report, const PlxStory *story, GPtrArray *facts)
{
  g_autoptr(PlxCandidates) candidates = plx_figure_candidates(report, story);
  plx_candidates_unify(candidates, PLX_FACT_FIGURE, score, &limits, facts);
}
