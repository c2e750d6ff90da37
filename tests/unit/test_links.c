/* Values that cannot both be right are a conflict only between mentions that are alike by themselves. */
#include "annotate/annotate.h"
#include "compare/compare.h"
#include "read/read.h"
#include "relate/relate.h"

#include <criterion/criterion.h>
#include <string.h>

static PlxReport *relate(const char *const *texts, gsize n)
{
  PlxReport *report = plx_report_new();
  for (gsize i = 0; i < n; i++) {
    const char id[] = {(char)('a' + i), '\0'};
    const PlxSourceInfo info = {.id = id, .plain = TRUE};
    g_autoptr(GPtrArray) articles = plx_read_bytes(texts[i], strlen(texts[i]), &info, NULL, NULL);
    cr_assert(articles != NULL && articles->len == 1);
    g_ptr_array_add(report->articles, g_ptr_array_steal_index(articles, 0));
  }
  for (guint i = 0; i < report->articles->len; i++)
    plx_annotate_article(plx_report_article(report, i));
  plx_relate_group(report);
  for (guint i = 0; i < report->stories->len; i++)
    plx_relate_story(report, plx_report_story(report, i), 1);
  return report;
}

static guint count_conflicts(PlxReport *report)
{
  guint n = 0;
  g_ptr_array_set_size(report->findings, 0);
  g_ptr_array_set_size(report->agreements, 0);
  for (guint i = 0; i < report->stories->len; i++)
    plx_compare_story(report, plx_report_story(report, i), report->findings, report->agreements);
  for (guint i = 0; i < report->findings->len; i++)
    n += ((const PlxFinding *)g_ptr_array_index(report->findings, i))->rule->id == PLX_RULE_FIGURE_CONFLICT;
  return n;
}

Test(links, only_linked_values_conflict)
{
  static const char *const texts[] = {"The ferry Aurora sank off Tarn Island after a fire in the engine room "
                                      "on Monday. The fire killed 12 passengers.",
                                      "A fire in the engine room sank the ferry Aurora near Tarn Island on "
                                      "Monday. The fire killed 21 passengers."};
  g_autoptr(PlxReport) report = relate(texts, G_N_ELEMENTS(texts));
  cr_assert_eq(count_conflicts(report), 1);
  const PlxStory *story = plx_report_story(report, 0);
  for (guint i = 0; i < story->facts->len; i++) {
    const PlxFact *fact = g_ptr_array_index(story->facts, i);
    const guint n = fact->mentions->len;
    if (fact->links == NULL)
      continue;
    cr_assert_eq(fact->links->len, n * n);
    memset(fact->links->data, 0, fact->links->len);
  }
  cr_expect_eq(count_conflicts(report), 0);
}

/* Two that conflict in their own fact do so no second time where that fact and another did not merge. */
Test(links, tell_a_conflict_once)
{
  static const char *const texts[] = {
      "A 40-year-old Danish man died on Friday after falling 150 metres from a ridge in Tarn National Park.",
      "A 40-year-old man died about 11am on Friday after he slipped and fell about 200m down a steep icy "
      "gully on Mount Tarn.",
      "A man slipped and fell about 200m down a gully on Mount Tarn and died.",
      "Holm's death came a day after Per Lund, 40, died when he slipped and fell around 200ft from a ridge "
      "on Mount Tarn."};
  g_autoptr(PlxReport) report = relate(texts, G_N_ELEMENTS(texts));
  cr_expect_eq(count_conflicts(report), 1);
}
