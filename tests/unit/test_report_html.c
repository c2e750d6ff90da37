#include "fixture.h"
#include "report/html/layout.h"
#include "report/html/plot.h"
#include "report/markup.h"
#include "report/report.h"

#include <criterion/criterion.h>
#include <string.h>

static GString *page_of(const PlxReport *report)
{
  static const PlxReportStyle plain;
  GString *out = g_string_new(NULL);
  plx_report_format_find("html")->write(report, &plain, out);
  return out;
}

Test(markup, escapes)
{
  static const struct {
    const char *in, *out;
  } rows[] = {
      {"plain é", "plain é"},
      {"<a href=\"x\">'&'</a>", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"},
      {"a\x1b[31m\tb\n", "a\xEF\xBF\xBD[31m\tb\n"},
      {"\xEF\xBF\xBF", "\xEF\xBF\xBD"},
      {NULL, ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    GString *out = g_string_new(NULL);
    plx_markup_text(out, rows[i].in, -1);
    cr_assert_str_eq(out->str, rows[i].out);
    g_string_free(out, TRUE);
  }
}

/* ---- the page ---- */

/* What stands between `before` and the next quotation mark, wherever `before` stands. */
static GHashTable *collect(const char *page, const char *before)
{
  GHashTable *found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (const char *p = page; (p = strstr(p, before)) != NULL;) {
    p += strlen(before);
    cr_expect(g_hash_table_add(found, g_strndup(p, strcspn(p, "\""))) || *before == '#', "twice: %.40s", p);
  }
  return found;
}

Test(html, links_to_what_is_there)
{
  static const char *const fixtures[] = {"story", "hostile", "scripts", "large", "pair"};
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    g_autoptr(PlxReport) report = plx_fixture_named(fixtures[i]);
    GString *page = page_of(report);
    g_autoptr(GHashTable) ids = collect(page->str, " id=\"");
    for (const char *p = page->str; (p = strstr(p, "href=\"#")) != NULL;) {
      p += strlen("href=\"#");
      g_autofree char *target = g_strndup(p, strcspn(p, "\""));
      cr_expect(g_hash_table_contains(ids, target) || strcmp(target, "findings") == 0, "%s: %s", fixtures[i],
                target);
    }
    g_string_free(page, TRUE);
  }
}

Test(html, lets_no_text_become_markup)
{
  static const char *const never[] = {"<script>alert", "<img", "<svg/", "href=\"javascript:", "</textarea>"};
  g_autoptr(PlxReport) report = plx_fixture_hostile();
  GString *page = page_of(report);
  for (gsize i = 0; i < G_N_ELEMENTS(never); i++)
    cr_assert_null(strstr(page->str, never[i]), "%s", never[i]);
  g_string_free(page, TRUE);
}

Test(html, shows_every_statement_in_its_article)
{
  g_autoptr(PlxReport) report = plx_fixture_story();
  GString *page = page_of(report);
  for (guint i = 0; i < report->findings->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(report->findings, i);
    for (guint k = 0; k < finding->statements->len; k++) {
      g_autofree char *anchor = g_strdup_printf(" id=\"m0-%u-%u\"", i, k);
      cr_assert_not_null(strstr(page->str, anchor), "%s", anchor);
    }
  }
  g_string_free(page, TRUE);
}

/* ---- the layout ---- */

typedef struct {
  double score;
  guint32 places[8];
} Aligned;

static PlxReport *report_of(guint n_articles, const Aligned *rows, gsize n_rows)
{
  PlxReport *report = plx_fixture_large(n_articles, 6, 0);
  PlxStory *story = plx_report_story(report, 0);
  g_ptr_array_set_size(story->alignments, 0);
  for (gsize i = 0; i < n_rows; i++) {
    PlxAlignment *alignment = plx_story_add_alignment(story);
    alignment->score = rows[i].score;
    for (gsize k = 0; rows[i].places[k] != PLX_NONE; k += 2) {
      const PlxPlace place = {rows[i].places[k], rows[i].places[k + 1]};
      g_array_append_val(alignment->places, place);
    }
  }
  return report;
}

Test(layout, keeps_the_order_of_every_text)
{
  static const struct {
    Aligned rows[4];
    guint n_steps;
    const char *steps[3]; /* a character a sentence: its step, or a dot */
  } cases[] = {
      {{{0.9, {0, 0, 1, 0, PLX_NONE}}, {0.8, {0, 2, 1, 3, PLX_NONE}}}, 2, {"0.1...", "0..1..", "......"}},
      /* a crossing: the surer one stays */
      {{{0.5, {0, 0, 1, 4, PLX_NONE}}, {0.8, {0, 2, 1, 3, PLX_NONE}}}, 1, {"..0...", "...0..", "......"}},
      /* what shares a sentence is one step */
      {{{0.9, {0, 1, 1, 1, PLX_NONE}}, {0.8, {0, 1, 2, 4, PLX_NONE}}}, 1, {".0....", ".0....", "....0."}},
      /* a circle over three texts is cut at the least sure */
      {{{0.9, {0, 0, 1, 5, PLX_NONE}}, {0.8, {1, 2, 2, 5, PLX_NONE}}, {0.7, {2, 1, 0, 3, PLX_NONE}}},
       2,
       {"1.....", "..0..1", ".....0"}},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    gsize n = 0;
    while (n < G_N_ELEMENTS(cases[i].rows) && cases[i].rows[n].score > 0)
      n++;
    g_autoptr(PlxReport) report = report_of(3, cases[i].rows, n);
    g_autoptr(PlxLayout) layout = plx_layout_new(report, plx_report_story(report, 0));
    cr_assert_eq(layout->n_steps, cases[i].n_steps, "case %zu: %u steps", i, layout->n_steps);
    for (guint a = 0; a < 3; a++) {
      char steps[7] = "......";
      for (guint k = 0; k < 6; k++)
        if (g_array_index(layout->step_of[a], guint32, k) != PLX_NONE)
          steps[k] = (char)('0' + g_array_index(layout->step_of[a], guint32, k));
      cr_assert_str_eq(steps, cases[i].steps[a], "case %zu, article %u: %s", i, a, steps);
    }
  }
}

Test(plot, writes_clocks)
{
  static const struct {
    gint64 seconds;
    gboolean day, clock;
    const char *text;
  } rows[] = {
      {0, TRUE, TRUE, "1 Jan 00:00"},
      {-60, TRUE, TRUE, "31 Dec 23:59"},
      {1707212400, FALSE, TRUE, "09:40"},
      {1707212400, TRUE, FALSE, "6 Feb"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *text = plx_plot_clock(rows[i].seconds, rows[i].day, rows[i].clock);
    cr_assert_str_eq(text, rows[i].text);
  }
}
