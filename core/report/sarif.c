/* The report as SARIF 2.1.0 (OASIS Standard, 27 March 2020), as code scanning takes it: a result a finding,
 * at its first statement; the other outlets' statements are related locations, linked from the message.
 * Columns count code points. The text of an HTML article stands nowhere in its file as it is read, so such a
 * location names the file's first line and, as a logical location, the sentence. */
#include "report/json_string.h"
#include "report/place.h"
#include "report/wording.h"
#include "report/writers.h"

#include <string.h>

typedef struct {
  const PlxReport *report;
  PlxPlaces *places;
  GString *out;
} Writer;

static void put_message(GString *out, const char *key, const char *text)
{
  plx_json_open_key(out, key, '{');
  plx_json_put_string(out, "text", text);
  plx_json_close(out, '}');
}

/* A relative URI reference for a relative path, a file URI for an absolute one (RFC 3986). */
static char *uri_of(const PlxArticle *article)
{
  const char *path = plx_article_file(article);
  while (g_str_has_prefix(path, "./"))
    path += 2;
  g_autofree char *escaped = g_uri_escape_string(path, "/", FALSE);
  return g_strconcat(g_path_is_absolute(path) ? "file://" : "", escaped, NULL);
}

/* ---- rules ---- */

static void write_rule(const PlxRule *rule, GString *out)
{
  static const char *const problems[] = {"recommendation", "recommendation", "warning",
                                         "error"}; /* by severity */
  g_autofree char *help = g_strdup_printf("%s\n\n%s", rule->help, rule->example);
  g_auto(GStrv) lines = g_strsplit(rule->example, "\n", -1);
  g_autofree char *example = g_strjoinv("\n    ", lines);
  g_autofree char *markdown = g_strdup_printf("%s\n\n    %s", rule->help, example);

  plx_json_open(out, '{');
  plx_json_put_string(out, "id", rule->name);
  plx_json_put_string(out, "name", rule->name);
  put_message(out, "shortDescription", rule->summary);
  put_message(out, "fullDescription", rule->help);
  plx_json_open_key(out, "help", '{');
  plx_json_put_string(out, "text", help);
  plx_json_put_string(out, "markdown", markdown);
  plx_json_close(out, '}');
  plx_json_open_key(out, "defaultConfiguration", '{');
  plx_json_put_string(out, "level", plx_severity_name(rule->severity));
  plx_json_close(out, '}');
  plx_json_open_key(out, "properties", '{');
  plx_json_put_string(out, "problem.severity", problems[rule->severity]);
  plx_json_open_key(out, "tags", '[');
  plx_json_string(out, rule->name, (gssize)strcspn(rule->name, "/"));
  g_string_append(out, "]}");
  plx_json_close(out, '}');
}

static void write_driver(GString *out)
{
  plx_json_open_key(out, "tool", '{');
  plx_json_open_key(out, "driver", '{');
  plx_json_put_string(out, "name", "Parallax");
  plx_json_put_string(out, "semanticVersion", PLX_VERSION);
  plx_json_open_key(out, "rules", '[');
  for (PlxRuleId id = 0; id < PLX_N_ALL_RULES; id++)
    write_rule(plx_rule(id), out);
  g_string_append(out, "]}}");
}

/* ---- locations ---- */

static void put_region(const PlxArticle *article, PlxRegion region, const char *words, GString *out)
{
  const gboolean file = !article->markup;
  plx_json_open_key(out, "region", '{');
  plx_json_put_number(out, "startLine", file ? region.line : 1);
  plx_json_put_number(out, "startColumn", file ? region.column : 1);
  plx_json_put_number(out, "endLine", file ? region.end_line : 1);
  plx_json_put_number(out, "endColumn", file ? region.end_column : 1);
  if (file)
    put_message(out, "snippet", words);
  plx_json_close(out, '}');
}

static void put_location(const Writer *w, const PlxStatement *s, guint id, const char *message)
{
  const PlxArticle *article = plx_report_article(w->report, s->article);
  const PlxRegion region = plx_places_region(w->places, s);
  g_autofree char *uri = uri_of(article);
  g_autofree char *words = g_strndup(article->text + s->span.start, plx_span_length(s->span));

  plx_json_open(w->out, '{');
  if (id > 0)
    plx_json_put_number(w->out, "id", id);
  plx_json_open_key(w->out, "physicalLocation", '{');
  plx_json_open_key(w->out, "artifactLocation", '{');
  plx_json_put_string(w->out, "uri", uri);
  plx_json_put_number(w->out, "index", s->article);
  plx_json_close(w->out, '}');
  put_region(article, region, words, w->out);
  plx_json_close(w->out, '}');
  if (article->markup) {
    g_autofree char *sentence = g_strdup_printf("sentence %u", region.line);
    plx_json_open_key(w->out, "logicalLocations", '[');
    plx_json_open(w->out, '{');
    plx_json_put_string(w->out, "name", sentence);
    g_string_append(w->out, "}]");
  }
  if (message != NULL)
    put_message(w->out, "message", message);
  plx_json_close(w->out, '}');
}

/* ---- results ---- */

/* Text of a message, in which backslashes and brackets are escaped (section 3.11.6). */
static void append_plain(GString *out, const char *text)
{
  g_autofree char *line = plx_text_one_line(text, -1);
  for (const char *p = line; *p != '\0'; p++) {
    if (*p == '[' || *p == ']' || *p == '\\')
      g_string_append_c(out, '\\');
    g_string_append_c(out, *p);
  }
}

/* The same as a link to a related location. */
static void append_linked(GString *out, const char *text, guint id)
{
  g_string_append_c(out, '[');
  append_plain(out, text);
  g_string_append_printf(out, "](%u)", id);
}

/* "when the truce was agreed: Saturday, or Friday. The Hill: on Saturday; [The Independent](1): on Friday" */
static char *message_of(const Writer *w, const PlxFinding *finding)
{
  GString *message = g_string_new(NULL);
  g_autofree char *headline = plx_wording_headline(finding);

  append_plain(message, headline);
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    const PlxArticle *article = plx_report_article(w->report, s->article);
    g_auto(PlxExcerpt) excerpt = plx_excerpt_make(article, s, 60);
    g_string_append(message, i == 0 ? ". " : "; ");
    if (i == 0)
      append_plain(message, plx_wording_outlet(article));
    else
      append_linked(message, plx_wording_outlet(article), i);
    g_string_append(message, ": “");
    append_plain(message, excerpt.words);
    g_string_append(message, "”");
  }
  return g_string_free(message, FALSE);
}

static void write_related(const Writer *w, const PlxFinding *finding)
{
  plx_json_open_key(w->out, "relatedLocations", '[');
  for (guint i = 1; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    const char *outlet = plx_wording_outlet(plx_report_article(w->report, s->article));
    g_autofree char *says =
        g_strdup_printf("%s: %s", outlet, s->value != NULL ? s->value : PLX_OWN_AUTHORITY);
    g_autofree char *line = plx_text_one_line(says, -1);
    put_location(w, s, i, line);
  }
  plx_json_close(w->out, ']');
}

static void write_result(const Writer *w, const PlxFinding *finding)
{
  g_autofree char *message = message_of(w, finding);
  g_autofree char *line_hash = g_strconcat(finding->id, ":1", NULL);

  plx_json_open(w->out, '{');
  plx_json_put_string(w->out, "ruleId", finding->rule->name);
  plx_json_put_number(w->out, "ruleIndex", finding->rule->id);
  plx_json_put_string(w->out, "level", plx_severity_name(finding->rule->severity));
  put_message(w->out, "message", message);
  plx_json_open_key(w->out, "locations", '[');
  put_location(w, plx_finding_statement(finding, 0), 0, NULL);
  plx_json_close(w->out, ']');
  write_related(w, finding);
  plx_json_open_key(w->out, "partialFingerprints", '{');
  plx_json_put_string(w->out, "parallaxFinding/v1", finding->id);
  plx_json_put_string(w->out, "primaryLocationLineHash", line_hash); /* what code scanning goes by */
  plx_json_close(w->out, '}');
  plx_json_put_number(w->out, "rank", plx_wording_percent(finding->confidence));
  if (finding->baselined) {
    plx_json_open_key(w->out, "suppressions", '[');
    plx_json_open(w->out, '{');
    plx_json_put_string(w->out, "kind", "external");
    plx_json_put_string(w->out, "status", "accepted");
    plx_json_put_string(w->out, "justification", "in the baseline");
    g_string_append(w->out, "}]");
  }
  plx_json_close(w->out, '}');
}

static void write_artifacts(const PlxReport *report, GString *out)
{
  plx_json_open_key(out, "artifacts", '[');
  for (guint i = 0; i < report->articles->len; i++) {
    g_autofree char *uri = uri_of(plx_report_article(report, i));
    plx_json_open(out, '{');
    plx_json_open_key(out, "location", '{');
    plx_json_put_string(out, "uri", uri);
    plx_json_put_number(out, "index", i);
    g_string_append(out, "}}");
  }
  plx_json_close(out, ']');
}

void plx_write_sarif(const PlxReport *report, const PlxReportStyle *style, GString *out)
{
  g_autoptr(PlxPlaces) places = plx_places_new(report);
  const Writer w = {report, places, out};

  (void)style;
  g_string_append(out, "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
                       "\"runs\":[{");
  write_driver(out);
  plx_json_put_string(out, "columnKind", "unicodeCodePoints");
  write_artifacts(report, out);
  plx_json_open_key(out, "results", '[');
  for (guint i = 0; i < report->findings->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(report->findings, i);
    if (finding->statements->len > 0)
      write_result(&w, finding);
  }
  g_string_append(out, "]}]}\n");
}
