/* Each fact goes to the family of rules for its kind; what is left over is noted by the relate stage. */
#include "compare/compare.h"

#include "compare/rules.h"

static void (*const families[])(PlxComparison *, const PlxFact *) = {
    [PLX_FACT_FIGURE] = plx_compare_figures,   [PLX_FACT_TIME] = plx_compare_times,
    [PLX_FACT_ATTRIBUTION] = plx_compare_said, [PLX_FACT_DEED] = plx_compare_deeds,
    [PLX_FACT_QUOTE] = plx_compare_quotes,     [PLX_FACT_NAME] = plx_compare_names,
};

void plx_compare_story(const PlxReport *report, const PlxStory *story, GPtrArray *findings,
                       GPtrArray *agreements)
{
  g_autoptr(GHashTable) reuse = plx_reuse_by_articles(story);
  PlxComparison comparison = {report, story, reuse, findings, agreements};
  const guint first = findings->len;
  for (guint32 i = 0; i < story->facts->len; i++) {
    const PlxFact *fact = g_ptr_array_index(story->facts, i);
    families[fact->kind](&comparison, fact);
  }
  plx_comparison_drop_repeats(&comparison, first);
  plx_compare_degrees(&comparison);
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 article = g_array_index(story->articles, guint32, i);
    plx_compare_zones(&comparison, article);
    plx_compare_conversions(&comparison, article);
    plx_compare_totals(&comparison, article);
  }
}
