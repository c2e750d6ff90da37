#include "fixture.h"
#include "report/columns.h"
#include "report/json_string.h"
#include "report/report.h"
#include "report/wording.h"

#include <criterion/criterion.h>
#include <json-glib/json-glib.h>
#include <string.h>

static GString *written(const PlxReport *report, const char *format, const PlxReportStyle *style)
{
  static const PlxReportStyle plain;
  GString *out = g_string_new(NULL);
  plx_report_format_find(format)->write(report, style != NULL ? style : &plain, out);
  return out;
}

static JsonParser *parsed(const GString *json)
{
  JsonParser *parser = json_parser_new();
  g_autoptr(GError) error = NULL;
  cr_assert(json_parser_load_from_data(parser, json->str, (gssize)json->len, &error), "%s",
            error != NULL ? error->message : "");
  return parser;
}

static const char *const fixtures[] = {"story", "hostile", "scripts", "large", "pair", "empty"};

Test(fixture, is_a_sound_report)
{
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    g_autoptr(PlxReport) report = plx_fixture_named(fixtures[i]);
    g_autoptr(GError) error = NULL;
    cr_assert(plx_report_check(report, &error), "%s: %s", fixtures[i], error != NULL ? error->message : "");
  }
}

Test(registry, finds_formats_by_name_and_ending)
{
  static const struct {
    const char *path, *name;
  } rows[] = {{"a.json", "json"}, {"dir.json/b.txt", "text"}, {"a.doc", NULL}, {"json", NULL}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const PlxReportFormat *format = plx_report_format_for_path(rows[i].path);
    cr_assert_eq(format != NULL, rows[i].name != NULL, "%s", rows[i].path);
    if (format != NULL)
      cr_assert_str_eq(format->name, rows[i].name);
  }
  cr_assert_null(plx_report_format_find("pdf"));
}

Test(registry, writes_the_same_bytes_again)
{
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    for (const PlxReportFormat *format = plx_report_formats(); format->name != NULL; format++) {
      g_autoptr(PlxReport) first = plx_fixture_named(fixtures[i]);
      g_autoptr(PlxReport) second = plx_fixture_named(fixtures[i]);
      GString *a = written(first, format->name, NULL), *b = written(second, format->name, NULL);
      cr_assert(g_string_equal(a, b), "%s as %s", fixtures[i], format->name);
      cr_assert(g_utf8_validate(a->str, (gssize)a->len, NULL), "%s as %s", fixtures[i], format->name);
      g_string_free(a, TRUE);
      g_string_free(b, TRUE);
    }
  }
}

Test(json_string, escapes)
{
  static const struct {
    const char *in, *out;
  } rows[] = {
      {"plain", "\"plain\""},
      {"a\"b\\c\n", "\"a\\\"b\\\\c\\n\""},
      {"</script>", "\"\\u003c/script>\""},
      {"\x1b\x7f", "\"\\u001b\\u007f\""},
      {"a\xC2\x85\xE2\x80\xA8\xE2\x80\xA9z", "\"a\\u0085\\u2028\\u2029z\""},
      {"é €", "\"é €\""},
      {NULL, "null"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    GString *out = g_string_new(NULL);
    plx_json_string(out, rows[i].in, -1);
    cr_assert_str_eq(out->str, rows[i].out);
    g_string_free(out, TRUE);
  }
}

Test(json_string, puts_shares_and_commas)
{
  static const struct {
    double share;
    const char *out;
  } rows[] = {{0, "0.0"},           {1, "1.0"}, {0.93, "0.93"}, {0.5, "0.5"},
              {0.123456, "0.1235"}, {7, "1.0"}, {0.05, "0.05"}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    GString *out = g_string_new("{");
    g_autofree char *expected = g_strdup_printf("{\"a\":{},\"s\":%s,\"b\":[{},{}]", rows[i].out);
    plx_json_open_key(out, "a", '{');
    plx_json_close(out, '}');
    plx_json_put_share(out, "s", rows[i].share);
    plx_json_open_key(out, "b", '[');
    plx_json_open(out, '{');
    plx_json_close(out, '}');
    plx_json_open(out, '{');
    plx_json_close(out, '}');
    plx_json_close(out, ']');
    cr_assert_str_eq(out->str, expected);
    g_string_free(out, TRUE);
  }
}

/* Every span, cut out of its sentence's text, is the statement's text. */
static void check_statements(JsonObject *root, const char *list)
{
  JsonArray *articles = json_object_get_array_member(root, "articles");
  JsonArray *findings = json_object_get_array_member(root, list);
  for (guint i = 0; i < json_array_get_length(findings); i++) {
    JsonObject *finding = json_array_get_object_element(findings, i);
    JsonArray *statements = json_object_get_array_member(finding, "statements");
    for (guint k = 0; k < json_array_get_length(statements); k++) {
      JsonObject *s = json_array_get_object_element(statements, k);
      const char *id = json_object_get_string_member(s, "article");
      const guint sentence = (guint)json_object_get_int_member(s, "sentence");
      JsonArray *span = json_object_get_array_member(s, "span");
      for (guint a = 0; a < json_array_get_length(articles); a++) {
        JsonObject *article = json_array_get_object_element(articles, a);
        if (strcmp(json_object_get_string_member(article, "id"), id) != 0)
          continue;
        JsonArray *sentences = json_object_get_array_member(article, "sentences");
        const char *text =
            json_object_get_string_member(json_array_get_object_element(sentences, sentence), "text");
        g_autofree char *cut = g_utf8_substring(text, (glong)json_array_get_int_element(span, 0),
                                                (glong)json_array_get_int_element(span, 1));
        cr_assert_str_eq(cut, json_object_get_string_member(s, "text"));
      }
    }
  }
}

Test(json, points_at_what_it_says)
{
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    g_autoptr(PlxReport) report = plx_fixture_named(fixtures[i]);
    GString *json = written(report, "json", NULL);
    g_autoptr(JsonParser) parser = parsed(json);
    JsonObject *root = json_node_get_object(json_parser_get_root(parser));
    cr_assert_null(strchr(json->str, '<'));
    cr_assert_eq(json_object_get_int_member(root, "schemaVersion"), 1);
    cr_assert_eq(json_array_get_length(json_object_get_array_member(root, "findings")),
                 report->findings->len);
    check_statements(root, "findings");
    check_statements(root, "agreements");
    g_string_free(json, TRUE);
  }
}

Test(json, groups_articles)
{
  g_autoptr(PlxReport) report = plx_fixture_story();
  GString *out = g_string_new(NULL);
  plx_report_groups(report, out);
  g_autoptr(JsonParser) parser = parsed(out);
  JsonArray *stories =
      json_object_get_array_member(json_node_get_object(json_parser_get_root(parser)), "stories");
  JsonObject *first = json_array_get_object_element(stories, 0);
  cr_assert_eq(json_array_get_length(stories), 2);
  cr_assert_eq(json_array_get_length(json_object_get_array_member(first, "articles")), 4);
  g_string_free(out, TRUE);
}

Test(columns, measures_and_underlines)
{
  static const struct {
    const char *line, *words;
    guint column, width;
  } rows[] = {
      {"a deal was struck on Friday", "on Friday", 18, 9},
      {"東京で12人が死亡", "12人", 6, 4},
      {"cafe\xCC\x81 12 cups", "12 cups", 5, 7},
      {"he said قتل 31 شخصا today", "31", 8, 11}, /* the whole stretch */
      {"he said قتل 31 شخصا today", "today", 20, 5},
      {"\xCC\x81", "\xCC\x81", 0, 1},
      {"ｆｕｌｌ 12 cups", "12 cups", 9, 7},
      {"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB 12 cups", "12 cups", 3,
       7}, /* Hangul vowels join the letter before */
      {"zero\xE2\x80\x8Bwidth 12", "12", 10, 2},
      {"🔥🔥 12 fires", "12 fires", 5, 8},
      {"שָׁלוֹם 12", "12", 5, 2}, /* points have no column; digits behind the last letter stand apart */
      {"a ابج 12 دهو b", "دهو", 2, 10},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    const gsize start = (gsize)(strstr(rows[i].line, rows[i].words) - rows[i].line);
    guint column;
    const guint width = plx_columns_underline(rows[i].line, start, start + strlen(rows[i].words), &column);
    cr_assert_eq(column, rows[i].column, "%s: column %u", rows[i].line, column);
    cr_assert_eq(width, rows[i].width, "%s: width %u", rows[i].line, width);
  }
}

Test(wording, counts_the_outlets_that_say_it_in_one_side_s_words)
{
  static const struct {
    const char *values[4];
    guint32 groups[4];
    const char *says;
  } rows[] = {
      {{"404", "404", "404", "440"}, {0, 0, 0, 1}, "3 of 4 outlets say 404"},
      {{"440", "404", "404", "about 400"}, {0, 1, 1, 1}, "2 of 4 outlets say 404"},
      {{"404", "about 400", "over 400", "440"}, {0, 0, 0, 1}, NULL},
      {{"404", "404", "440", "440"}, {0, 0, 1, 1}, NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxFinding) finding = plx_finding_new(PLX_RULE_FIGURE_CONFLICT, 0);
    for (guint32 k = 0; k < G_N_ELEMENTS(rows[i].values); k++)
      plx_finding_add(finding, (PlxMention){.article = k}, g_strdup(rows[i].values[k]), NULL,
                      rows[i].groups[k]);
    g_autofree char *says = plx_wording_majority(finding);
    cr_expect_str_eq(says != NULL ? says : "", rows[i].says != NULL ? rows[i].says : "", "row %zu: %s", i,
                     says);
  }
}

Test(wording, keeps_values_with_commas_apart)
{
  static const struct {
    const char *values[3], *says;
  } rows[] = {
      {{"10,700", "10,259", NULL}, "dead: 10,700, or 10,259"},
      {{"Friday", "Saturday", "Sunday"}, "dead: Friday, Saturday, or Sunday"},
      {{"Friday, 18:00 to 20:00", "Saturday", "Sunday"}, "dead: Friday, 18:00 to 20:00; Saturday; or Sunday"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(PlxFinding) finding = plx_finding_new(PLX_RULE_FIGURE_CONFLICT, 0);
    finding->about = g_strdup("dead");
    for (guint32 k = 0; k < G_N_ELEMENTS(rows[i].values) && rows[i].values[k] != NULL; k++)
      plx_finding_add(finding, (PlxMention){.article = k}, g_strdup(rows[i].values[k]), NULL, k);
    g_autofree char *says = plx_wording_headline(finding);
    cr_expect_str_eq(says, rows[i].says);
  }
}

Test(text, says_what_it_found)
{
  static const char *const parts[] = {
      "selva/acp.txt:3:29: error[figure/conflict]: people killed: at least 9, 12, or 9\n"
      "  MONTE SELVA, Feb. 6 (ACP) - At least nine people were killed on Tuesday when …\n"
      "                              ^^^^^^^^^^^^^^^^^^^^ at least 9\n",
      "  help: 2 of 3 outlets say Giulia Moretti; parallax explain attribution/source\n",
      "selva/valley.txt:3:90: warning[time/zone]",
      "(the fire brigade)\n",
      "story 2: torta\n  Val Torta, 2014",
      "2 errors, 8 warnings and 3 notes in 5 articles; 4 agreements, 4 on independent accounts\n",
      "not compared: 2, only one outlet gives it\n",
  };
  g_autoptr(PlxReport) report = plx_fixture_story();
  GString *out = written(report, "text", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
    cr_assert(strstr(out->str, parts[i]) != NULL, "no “%s” in\n%s", parts[i], out->str);
  cr_assert_null(strstr(out->str, "agreement["));
  g_string_free(out, TRUE);
}

Test(text, lets_no_escape_sequence_through)
{
  const PlxReportStyle loud = {.verbosity = 1};
  g_autoptr(PlxReport) report = plx_fixture_hostile();
  GString *out = written(report, "text", &loud);
  cr_assert_null(strchr(out->str, '\033'));
  cr_assert_null(strstr(out->str, "\n::error::"));
  g_string_free(out, TRUE);
}

Test(text, colours_and_quiets)
{
  const PlxReportStyle color = {.color = TRUE}, quiet = {.quiet = TRUE};
  g_autoptr(PlxReport) report = plx_fixture_story();
  GString *a = written(report, "text", &color), *b = written(report, "text", &quiet);
  cr_assert_not_null(strstr(a->str, "\033[1;31merror[figure/conflict]:\033[0m"));
  cr_assert_null(strchr(b->str, '^'));
  cr_assert_null(strstr(b->str, "agreements"));
  g_string_free(a, TRUE);
  g_string_free(b, TRUE);
}
