#include "relate_fixture.h"

#include "annotate/annotate.h"
#include "read/read.h"

#include <criterion/criterion.h>

void add_article(PlxReport *report, const char *id, const char *text, const char *published)
{
  g_autofree char *escaped = g_strescape(text, NULL);
  g_autoptr(GString) line = g_string_new(NULL);
  g_autofree char *read = NULL;
  g_string_printf(line, "{\"id\": \"%s\", \"plain\": true, \"text\": \"%s\"", id, escaped);
  if (published != NULL)
    g_string_append_printf(line, ", \"published\": \"%s\"", published);
  g_string_append_c(line, '}');
  PlxArticle *article = plx_read_json_line(line->str, line->len, &read, NULL);
  cr_assert_not_null(article);
  plx_annotate_lightly(article);
  g_ptr_array_add(report->articles, article);
}

PlxStory *one_story(PlxReport *report)
{
  PlxStory *story = plx_story_new(0);
  for (guint32 i = 0; i < report->articles->len; i++)
    g_array_append_val(story->articles, i);
  g_ptr_array_add(report->stories, story);
  return story;
}
