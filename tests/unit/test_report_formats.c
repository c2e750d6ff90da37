#include "fixture.h"
#include "report/report.h"
#include "report/wording.h"

#include <criterion/criterion.h>
#include <json-glib/json-glib.h>
#include <libxml/parser.h>
#include <string.h>

static GString *written(const PlxReport *report, const char *format, const PlxReportStyle *style)
{
  static const PlxReportStyle plain;
  GString *out = g_string_new(NULL);
  plx_report_format_find(format)->write(report, style != NULL ? style : &plain, out);
  return out;
}

static guint occurrences(const char *text, const char *part)
{
  guint n = 0;
  for (const char *p = text; (p = strstr(p, part)) != NULL; p += strlen(part))
    n++;
  return n;
}

/* ---- wording ---- */

Test(wording, says_where_sides_stand)
{
  static const struct {
    PlxRuleId rule;
    const char *headline;
  } rows[] = {
      {PLX_RULE_FIGURE_CONFLICT, "people killed: at least 9, 12, or 9"},
      {PLX_RULE_ATTRIBUTION_SOURCE,
       "a short circuit was the likely cause: Giulia Moretti, or the operator's engineers"},
      {PLX_RULE_ATTRIBUTION_MISSING,
       "a short circuit was the likely cause: Giulia Moretti, or on its own authority"},
      {PLX_RULE_TIME_ZONE, "local time and GMT: 10:40 at Monte Selva is 0940 GMT"},
  };
  g_autoptr(PlxReport) report = plx_fixture_story();
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    for (guint k = 0; k < report->findings->len; k++) {
      const PlxFinding *finding = g_ptr_array_index(report->findings, k);
      if (finding->rule->id != rows[i].rule)
        continue;
      g_autofree char *headline = plx_wording_headline(finding);
      cr_assert_str_eq(headline, rows[i].headline);
    }
  }
}

Test(wording, counts)
{
  static const struct {
    PlxTally tally;
    const char *text;
  } rows[] = {
      {{0}, "no findings"},
      {{.errors = 1}, "1 error"},
      {{.errors = 2, .notes = 1}, "2 errors and 1 note"},
      {{.errors = 2, .warnings = 1, .notes = 3}, "2 errors, 1 warning and 3 notes"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    GString *out = g_string_new(NULL);
    plx_wording_findings(out, &rows[i].tally);
    cr_assert_str_eq(out->str, rows[i].text);
    g_string_free(out, TRUE);
  }
}

/* ---- JUnit ---- */

Test(junit, is_well_formed_and_fails_what_counts)
{
  static const struct {
    PlxReportStyle style;
    gboolean baselined; /* the first finding */
    guint failures;
  } rows[] = {
      {{0}, FALSE, 2},
      {{0}, TRUE, 1},
      {{.fail_on = PLX_SEVERITY_WARNING}, FALSE, 10},
      {{.fail_on = PLX_SEVERITY_NOTE}, FALSE, 13},
      {{.never_fail = TRUE}, FALSE, 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxReport) report = plx_fixture_story();
    ((PlxFinding *)g_ptr_array_index(report->findings, 0))->baselined = rows[i].baselined;
    GString *out = written(report, "junit", &rows[i].style);
    cr_assert_eq(occurrences(out->str, "<failure "), rows[i].failures, "row %zu", i);
    cr_assert_eq(occurrences(out->str, "<skipped "), rows[i].baselined ? 1 : 0);
    cr_assert_eq(occurrences(out->str, "<testcase "), report->findings->len + report->agreements->len);
    g_string_free(out, TRUE);
  }
}

Test(junit, lets_no_text_break_out)
{
  static const char *const fixtures[] = {"story", "hostile", "scripts", "large", "empty"};
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    g_autoptr(PlxReport) report = plx_fixture_named(fixtures[i]);
    GString *out = written(report, "junit", NULL);
    xmlDoc *doc = xmlReadMemory(out->str, (int)out->len, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR);
    cr_assert_not_null(doc, "%s", fixtures[i]);
    xmlFreeDoc(doc);
    g_string_free(out, TRUE);
  }
}

/* ---- GitHub ---- */

Test(github, keeps_within_its_limits)
{
  g_autoptr(PlxReport) report = plx_fixture_large(3, 60, 60);
  GString *out = written(report, "github", NULL);
  cr_assert_eq(occurrences(out->str, "::error "), 10);
  cr_assert_eq(occurrences(out->str, "::warning "), 10);
  cr_assert_eq(occurrences(out->str, "::notice "), 10);
  cr_assert_not_null(strstr(out->str, "30 more not shown as annotations\n"));
  g_string_free(out, TRUE);
}

Test(github, escapes)
{
  g_autoptr(PlxReport) report = plx_fixture_hostile();
  GString *out = written(report, "github", NULL);
  cr_assert_null(strstr(out->str, "\n::error::"));
  cr_assert_not_null(strstr(out->str, "::error file=../x\" onclick=\"y'/a%2541 b%0Ac.txt,line=3,"));
  cr_assert_null(strchr(out->str, '\033'));
  g_string_free(out, TRUE);
}

Test(github, gives_no_line_of_a_page)
{
  g_autoptr(PlxReport) report = plx_fixture_story();
  GString *out = written(report, "github", NULL);
  cr_assert_null(strstr(out->str, "ledger.html,line"));
  cr_assert_not_null(strstr(out->str, "file=selva/acp.txt,line=3,endLine=3,col=29,endColumn=49,title="));
  g_string_free(out, TRUE);
}

/* ---- Markdown ---- */

Test(markdown, escapes)
{
  static const char *const never[] = {"<script", "<img", "](", "| cell |", "\n::error", "*bold*"};
  g_autoptr(PlxReport) report = plx_fixture_hostile();
  GString *out = written(report, "markdown", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(never); i++)
    cr_assert_null(strstr(out->str, never[i]), "%s", never[i]);
  cr_assert_not_null(strstr(out->str, "a\\|b c"));
  g_string_free(out, TRUE);
}

Test(markdown, fits_into_a_comment)
{
  g_autoptr(PlxReport) report = plx_fixture_large(9, 60, 300);
  GString *out = written(report, "markdown", NULL);
  cr_assert_lt(out->len, 65536);
  cr_assert_not_null(strstr(out->str, " more in the full report.\n"));
  g_string_free(out, TRUE);
}

/* ---- SARIF ---- */

static JsonObject *first_run(JsonParser *parser, const GString *out)
{
  cr_assert(json_parser_load_from_data(parser, out->str, (gssize)out->len, NULL));
  JsonObject *root = json_node_get_object(json_parser_get_root(parser));
  return json_array_get_object_element(json_object_get_array_member(root, "runs"), 0);
}

Test(sarif, points_into_the_files)
{
  g_autoptr(PlxReport) report = plx_fixture_story();
  ((PlxFinding *)g_ptr_array_index(report->findings, 1))->baselined = TRUE;
  GString *out = written(report, "sarif", NULL);
  g_autoptr(JsonParser) parser = json_parser_new();
  JsonArray *results = json_object_get_array_member(first_run(parser, out), "results");
  cr_assert_eq(json_array_get_length(results), report->findings->len);
  for (guint i = 0; i < json_array_get_length(results); i++) {
    const PlxFinding *finding = g_ptr_array_index(report->findings, i);
    JsonObject *result = json_array_get_object_element(results, i);
    cr_assert_str_eq(json_object_get_string_member(result, "ruleId"), finding->rule->name);
    cr_assert_eq(json_array_get_length(json_object_get_array_member(result, "relatedLocations")),
                 finding->statements->len - 1);
    cr_assert_eq(json_object_has_member(result, "suppressions"), finding->baselined);
  }
  cr_assert_not_null(strstr(out->str, "\"uri\":\"selva/acp.txt\",\"index\":0},\"region\":{\"startLine\":3,"
                                      "\"startColumn\":29,\"endLine\":3,\"endColumn\":49,"));
  cr_assert_not_null(strstr(out->str, "\"logicalLocations\":[{\"name\":\"sentence 2\"}]"));
  g_string_free(out, TRUE);
}

Test(sarif, makes_uris_of_any_path)
{
  g_autoptr(PlxReport) report = plx_fixture_hostile();
  GString *out = written(report, "sarif", NULL);
  cr_assert_not_null(strstr(out->str, "\"uri\":\"../x%22%20onclick%3D%22y%27/a%2541%20b%0Ac.txt\""));
  cr_assert_null(strchr(out->str, '<'));
  g_string_free(out, TRUE);
}
