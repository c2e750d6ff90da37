/* Articles under the date of a later copy. */
#include "annotate_fixture.h"
#include "relate/steps.h"
#include "relate_fixture.h"

#include <criterion/criterion.h>

#define FIRST                                                                                                \
  "The ferry sank off Tarn on Friday. Divers found it on Saturday, and the harbour opened on Saturday."

Test(misdated, is_told_by_the_days)
{
  static const struct {
    const char *text, *published;
    gboolean misdated;
  } rows[] = {
      {"The ferry sank on Friday. It was found on Saturday.", "2024-06-12", TRUE},
      {"The ferry sank on Friday. It was found on Saturday.", "2024-05-07", FALSE}, /* days later, no more */
      {"The ferry sank on Saturday.", "2024-06-12", FALSE},                         /* one day, by chance */
      {"The ferry was found on Saturday, May 4.", "2024-06-12", TRUE},
      {"The ferry was raised on Saturday. It had sunk on May 3 and was sold on June 8.", "2024-06-12", FALSE},
      {"The ferry was raised on Tuesday. It is to be sold on Wednesday.", "2024-06-12", FALSE},
      {"The ferry is still there.", "2024-06-12", FALSE},
      {"The ferry sank on Friday. It was found on Saturday.", NULL, FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    add_article(report, "a", FIRST, "2024-05-04");
    add_article(report, "b", rows[i].text, rows[i].published);
    plx_relate_dates(report, one_story(report));
    const PlxArticle *article = plx_report_article(report, 1);
    cr_expect_eq(article->misdated, rows[i].misdated, "%s %s", rows[i].text, rows[i].published);
    cr_expect_eq(plx_article_as_of(article).known, rows[i].published != NULL && !rows[i].misdated, "%s",
                 rows[i].text);
    cr_expect(!plx_report_article(report, 0)->misdated);
  }
}

/* What is reckoned from that date dates nothing; what the words tell stands. */
Test(misdated, loosens_what_is_reckoned_from_it)
{
  g_autoptr(PlxReport) report = plx_report_new();
  add_article(report, "a", FIRST, "2024-05-04");
  add_article(report, "b", "It sank on Friday, was found on Saturday, May 4, and is raised next month.",
              "2024-06-12");
  plx_relate_dates(report, one_story(report));
  const PlxArticle *article = plx_report_article(report, 1);
  static const gboolean loose[] = {TRUE, FALSE, TRUE};
  cr_assert_eq(article->times->len, G_N_ELEMENTS(loose));
  for (guint32 i = 0; i < article->times->len; i++)
    cr_expect_eq(plx_article_time(article, i)->loose, loose[i], "time %u", i);
}

/* An article without a date tells as of the day on which its opening says that somebody said so. */
Test(misdated, tells_as_of_which_day)
{
  static const struct {
    const char *text, *published, *day;
  } rows[] = {
      {"The ferry sank off Tarn, the police said on Friday.", NULL, "2024-05-03"},
      {"The ferry sank off Tarn, the police said on Sunday.", NULL, "2024-05-05"},
      {"The ferry sank off Tarn on Friday.", NULL, ""},
      {"The ferry sank off Tarn on Friday, the police said on Saturday.", "2024-06-12", "2024-05-04"},
      {"The ferry sank off Tarn, the police said on Friday.", "2024-05-06", "2024-05-06"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_report_new();
    g_ptr_array_add(report->articles, annotate_text(FIRST, "2024-05-04"));
    g_ptr_array_add(report->articles, annotate_text(rows[i].text, rows[i].published));
    plx_relate_dates(report, one_story(report));
    const PlxInstant as_of = plx_article_as_of(plx_report_article(report, 1));
    g_autofree char *day = as_of.known ? plx_instant_to_string(as_of) : g_strdup("");
    cr_expect_str_eq(day, rows[i].day, "%s: %s", rows[i].text, day);
  }
}

/* Days before 1970 are days too. */
Test(misdated, tells_as_of_a_day_before_the_clocks_began)
{
  g_autoptr(PlxReport) report = plx_report_new();
  g_ptr_array_add(report->articles, annotate_text(FIRST, "1965-05-08"));
  g_ptr_array_add(report->articles, annotate_text("The ferry sank, the police said on Sunday.", NULL));
  plx_relate_dates(report, one_story(report));
  const PlxInstant as_of = plx_article_as_of(plx_report_article(report, 1));
  cr_assert(as_of.known);
  g_autofree char *day = plx_instant_to_string(as_of);
  cr_expect_str_eq(day, "1965-05-09");
}

/* Which of two articles is the later one, by their dates or by the days of their datelines: in days, or
 * UNKNOWN. */
Test(misdated, tells_which_article_is_later)
{
#define UNKNOWN G_MAXINT32
  static const struct {
    const char *a, *published_a, *b, *published_b;
    gint32 days;
  } rows[] = {
      {"It sank.", "2024-05-04", "It sank.", "2024-05-06", 2},
      {"TARN, May 4 (AP) - It sank.", NULL, "TARN, May 6 (AP) - It sank.", NULL, 2},
      {"TARN, Dec. 31 (AP) - It sank.", NULL, "TARN, Jan. 1 (AP) - It sank.", NULL, 1},
      {"TARN, Feb. 28 (AP) - It sank.", NULL, "TARN, Feb. 29 (AP) - It sank.", NULL, 1},
      {"It sank.", "2023-12-30", "TARN, Jan. 2 (AP) - It sank.", NULL, 3},
      {"TARN, Jan. 2 (AP) - It sank.", NULL, "It sank.", "2023-12-30", -3},
      {"It sank.", NULL, "It sank.", "2024-05-06", UNKNOWN},
      {"It sank on May 4.", NULL, "TARN, May 6 (AP) - It sank.", NULL, UNKNOWN},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxArticle) a = annotate_text(rows[i].a, rows[i].published_a),
                          b = annotate_text(rows[i].b, rows[i].published_b);
    gint64 seconds;
    const gint32 days = plx_article_later_by(a, b, &seconds) ? (gint32)(seconds / PLX_DAY_SECONDS) : UNKNOWN;
    cr_expect_eq(days, rows[i].days, "row %zu: %d", i, days);
  }
}
