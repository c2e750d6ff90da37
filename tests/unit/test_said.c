/* What sources and articles tell that is looked for elsewhere. */
#include "annotate/annotate.h"
#include "read/read.h"
#include "relate/candidate.h"
#include "relate_fixture.h"

#include <criterion/criterion.h>

#define MANY 40

/* How often the sentence is taken up if an article says it, with another word each time if it has a `%s`. */
static guint32 count_taken_up(const char *sentence)
{
  static const char *const things[] = {"bridge", "church", "school", "harbour", "station"};
  const PlxSourceInfo info = {.id = "row", .plain = TRUE};
  g_autoptr(PlxReport) report = plx_report_new();
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < MANY; i++) {
    g_auto(GStrv) parts = g_strsplit(sentence, "%s", -1);
    g_autofree char *said = g_strjoinv(things[i % G_N_ELEMENTS(things)], parts);
    g_string_append_printf(text, "%s\n\n", said);
  }
  g_autoptr(GPtrArray) articles = plx_read_bytes(text->str, text->len, &info, NULL, NULL);
  cr_assert_not_null(articles);
  PlxArticle *article = g_ptr_array_steal_index(articles, 0);
  plx_annotate_article(article);
  g_ptr_array_add(report->articles, article);
  g_autoptr(PlxCandidates) candidates = plx_said_candidates(report, one_story(report));
  return candidates->mentions->len;
}

Test(said, is_taken_up_a_few_times_only)
{
  static const struct {
    const char *sentence;
    guint32 taken_up;
  } rows[] = {
      {"The mayor said the bridge was closed.", 8},
      {"The town closed the bridge.", 8},
      {"The mayor said the %s was closed.", MANY},
      {"The town closed the %s.", MANY},
      {"Lund told police the %s was closed, the report said.", MANY}, /* by one, not by the report too */
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const guint32 n = count_taken_up(rows[i].sentence);
    cr_expect_eq(n, rows[i].taken_up, "%s: %u", rows[i].sentence, n);
  }
}
