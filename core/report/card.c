#include "report/card.h"

GPtrArray *plx_cards_by_story(const PlxReport *report)
{
  const GPtrArray *lists[] = {report->findings, report->agreements};
  GPtrArray *stories = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint i = 0; i < report->stories->len; i++)
    g_ptr_array_add(stories, g_array_new(FALSE, FALSE, sizeof(PlxCard)));
  for (gsize l = 0; l < G_N_ELEMENTS(lists); l++) {
    for (guint i = 0; i < lists[l]->len; i++) {
      const PlxCard card = {g_ptr_array_index(lists[l], i), l == 0 ? i + 1 : 0};
      g_array_append_val((GArray *)g_ptr_array_index(stories, card.finding->story), card);
    }
  }
  return stories;
}
