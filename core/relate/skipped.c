/* What was not compared is said, never counted as agreement. */
#include "model/figure_compared.h"
#include "model/figure_slot.h"
#include "relate/steps.h"
#include "relate/time_slot.h"

/* The mentions of facts, as keys of a set: kind, article and index in one number. */
static gint64 key_of(PlxFactKind kind, guint32 article, guint32 index)
{
  return ((gint64)kind << 56) | ((gint64)article << 28) | index;
}

static GHashTable *compared_mentions(const PlxStory *story)
{
  GHashTable *keys = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint32 i = 0; i < story->facts->len; i++) {
    const PlxFact *fact = g_ptr_array_index(story->facts, i);
    for (guint32 k = 0; k < fact->mentions->len; k++) {
      const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, k);
      const gint64 key = key_of(fact->kind, mention->article, mention->index);
      g_hash_table_add(keys, g_memdup2(&key, sizeof key));
    }
  }
  return keys;
}

typedef struct {
  PlxStory *story;
  GHashTable *compared;
  GHashTable *givers;
  const PlxArticle *article;
  guint32 number;
  const GPtrArray *kinds; /* char *: of the article's figures */
} Skipper;

static gboolean is_compared(const Skipper *s, PlxFactKind kind, guint32 index)
{
  const gint64 key = key_of(kind, s->number, index);
  return g_hash_table_contains(s->compared, &key);
}

static void skip(const Skipper *s, PlxFactKind kind, guint32 sentence, guint32 index, PlxSpan span,
                 const char *why)
{
  if (plx_article_sentence(s->article, sentence)->furniture || is_compared(s, kind, index))
    return;
  const PlxSkipped skipped = {{s->number, sentence, index, span}, kind, why};
  g_array_append_val(s->story->skipped, skipped);
}

/* The kinds of an article's figures; NULL of one that is not to be compared. */
static GPtrArray *kinds_of(const PlxArticle *article)
{
  GPtrArray *kinds = g_ptr_array_new_with_free_func(g_free);
  PlxFigureSlot slot;
  for (guint32 i = 0; i < article->figures->len; i++)
    g_ptr_array_add(kinds, plx_figure_slot(article, plx_article_figure(article, i), &slot)
                               ? plx_figure_kind(&slot)
                               : NULL);
  return kinds;
}

/* Of all articles of the story, in its order. */
static GPtrArray *kinds_of_all(const PlxReport *report, const PlxStory *story)
{
  GPtrArray *all = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  for (guint32 i = 0; i < story->articles->len; i++)
    g_ptr_array_add(all, kinds_of(plx_report_article(report, g_array_index(story->articles, guint32, i))));
  return all;
}

/* Which article gives figures of a kind: kind → its number + 1, or SEVERAL. The kinds are borrowed. */
#define SEVERAL G_MAXUINT32

static GHashTable *find_givers(const PlxStory *story, const GPtrArray *kinds)
{
  GHashTable *givers = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 number = g_array_index(story->articles, guint32, i);
    const GPtrArray *own = g_ptr_array_index(kinds, i);
    for (guint k = 0; k < own->len; k++) {
      char *kind = g_ptr_array_index(own, k);
      if (kind == NULL)
        continue;
      const guint32 met = GPOINTER_TO_UINT(g_hash_table_lookup(givers, kind));
      g_hash_table_insert(givers, kind,
                          GUINT_TO_POINTER(met == 0 || met == number + 1 ? number + 1 : SEVERAL));
    }
  }
  return givers;
}

static const char *why_not_figure(const Skipper *s, guint32 i)
{
  const char *kind = g_ptr_array_index(s->kinds, i);
  if (kind == NULL)
    return plx_figure_not_compared(s->article, plx_article_figure(s->article, i));
  return GPOINTER_TO_UINT(g_hash_table_lookup(s->givers, kind)) == SEVERAL
             ? "no common slot: other outlets' figures of the kind tell of something else"
             : "no other outlet gives it";
}

static void skip_figures(const Skipper *s)
{
  for (guint32 i = 0; i < s->article->figures->len; i++) {
    const PlxFigure *figure = plx_article_figure(s->article, i);
    skip(s, PLX_FACT_FIGURE, figure->sentence, i, figure->statement, why_not_figure(s, i));
  }
}

/* Is the stretch compared that it begins or ends? */
static gboolean is_compared_with_stretch(const Skipper *s, const PlxTime *time, guint32 i)
{
  return (time->ends && is_compared(s, PLX_FACT_TIME, i - 1)) ||
         (time->begins && is_compared(s, PLX_FACT_TIME, i + 1));
}

static void skip_times(const Skipper *s)
{
  for (guint32 i = 0; i < s->article->times->len; i++) {
    const PlxTime *time = plx_article_time(s->article, i);
    if (time->type == PLX_TIME_DURATION || time->type == PLX_TIME_SET) /* durations are figures */
      continue;
    if (is_compared_with_stretch(s, time, i))
      continue;
    const char *why = plx_time_not_compared(s->article, time, s->story->zone);
    skip(s, PLX_FACT_TIME, time->sentence, i, time->statement,
         why != NULL ? why : "no other outlet dates it");
  }
}

static void skip_attributions(const Skipper *s)
{
  for (guint32 i = 0; i < s->article->attributions->len; i++) {
    const PlxAttribution *a = plx_article_attribution(s->article, i);
    if (a->has_source && plx_article_sentence_at(s->article, a->source.start) != PLX_NONE)
      skip(s, PLX_FACT_ATTRIBUTION, plx_article_sentence_at(s->article, a->source.start), i, a->source,
           "no other outlet tells it");
  }
}

void plx_relate_skipped(const PlxReport *report, PlxStory *story)
{
  if (story->articles->len < 2)
    return;
  g_autoptr(GHashTable) compared = compared_mentions(story);
  g_autoptr(GPtrArray) kinds = kinds_of_all(report, story);
  g_autoptr(GHashTable) givers = find_givers(story, kinds);
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 number = g_array_index(story->articles, guint32, i);
    const Skipper s = {.story = story,
                       .compared = compared,
                       .givers = givers,
                       .article = plx_report_article(report, number),
                       .number = number,
                       .kinds = g_ptr_array_index(kinds, i)};
    skip_figures(&s);
    skip_times(&s);
    skip_attributions(&s);
  }
}
