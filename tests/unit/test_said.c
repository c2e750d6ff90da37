/* What sources and articles tell that is looked for elsewhere. */
#include "annotate/annotate.h"
#include "annotate_fixture.h"
#include "read/read.h"
#include "relate/candidate.h"
#include "relate/said_refer.h"
#include "relate/said_slot.h"
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

/* Of each sentence as a whole: what happens, and the first word that it quotes amid others. */
Test(said, reads_what_is_told)
{
  static const struct {
    const char *text, *predicate, *quoted;
  } rows[] = {
      {"The thieves stole the car.", "steal", NULL},
      {"The thieves are thought to have stolen the car.", "steal", NULL},
      {"The bridge is expected to close on Monday.", "close", NULL},
      {"The town wants to close the bridge.", "want", NULL},
      {"The town made its \"final\" offer to the workers.", "make", "final"},
      {"The town paid the group known as the \"Harbour Club\" on Monday.", "pay", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    g_ptr_array_add(report->articles, annotate_text(rows[i].text, NULL));
    g_autoptr(PlxFilledIndex) filled = plx_filled_index_new(one_story(report));
    const PlxArticle *article = plx_report_article(report, 0);
    PlxSaidSlot slot = plx_said_slot(article, 0, filled, &plx_article_sentence(article, 0)->span, 1);
    cr_expect_str_eq(slot.predicate, rows[i].predicate);
    cr_expect_eq(g_strcmp0(slot.quoted[0], rows[i].quoted), 0, "%s: %s", rows[i].text, slot.quoted[0]);
  }
}

/* What happened on a day that bounds another is told of that day. */
Test(said, dates_what_is_told)
{
  static const struct {
    const char *text;
    gboolean long_ago;
  } rows[] = {
      {"Seven people were killed on Monday.", FALSE},
      {"Seven people were killed in 2004.", TRUE},
      {"It is the worst crash since 2004.", FALSE},
      {"It is the worst crash since 2004, when seven people were killed.", TRUE},
      {"It is the worst crash since 2004, the ministry found when it looked.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    g_ptr_array_add(report->articles, annotate_text(rows[i].text, "2016-11-09T12:00:00Z"));
    g_autoptr(PlxFilledIndex) filled = plx_filled_index_new(one_story(report));
    const PlxArticle *article = plx_report_article(report, 0);
    const PlxSaidSlot slot = plx_said_slot(article, 0, filled, &plx_article_sentence(article, 0)->span, 1);
    cr_expect_eq(slot.long_ago, rows[i].long_ago, "%s", rows[i].text);
  }
}

/* What the last attribution of each text stands for, if it tells nothing by itself. */
Test(said, finds_what_is_referred_to)
{
  static const struct {
    const char *text, *antecedent;
  } rows[] = {
      {"Did anyone pay? The mayor denied it on television.", "Did anyone pay?"},
      {"The town had paid. The mayor confirmed that.", "The town had paid."},
      {"Had the town paid? The mayor said that it had not.", "Had the town paid?"},
      {"The town paid. The mayor rejected the accusation.", "The town paid."},
      {"Asked about new taxes, the mayor did not rule them out.", "Asked about new taxes,"},
      {"Asked whether the town had paid, the mayor declined to comment.", "Asked whether the town had paid,"},
      {"The town had paid. The mayor declined to comment.", NULL},
      {"Did anyone pay? The mayor denied that the town had paid.", NULL},
      {"The town paid. The mayor announced it.", NULL},
      {"The town paid. The mayor rejected the accusation that it had paid.", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) article = annotate_text(rows[i].text, NULL);
    cr_assert_gt(article->attributions->len, 0, "%s", rows[i].text);
    const PlxSpan span =
        plx_said_antecedent(article, plx_article_attribution(article, article->attributions->len - 1));
    g_autofree char *text = plx_span_length(span) > 0 ? plx_article_excerpt(article, span) : NULL;
    cr_expect_eq(g_strcmp0(text, rows[i].antecedent), 0, "%s: %s", rows[i].text, text);
  }
}
