#include "relate/relate.h"

void plx_relate_group(PlxReport *report)
{
  PlxStory *story = plx_story_new(0);
  for (guint32 i = 0; i < report->articles->len; i++)
    g_array_append_val(story->articles, i);
  g_ptr_array_add(report->stories, story);
}

void plx_relate_story(const PlxReport *report, PlxStory *story)
{
  (void)report;
  (void)story;
}
