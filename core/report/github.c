/* The report as workflow commands of GitHub Actions, which show findings beside the lines of a pull request.
 * GitHub shows at most ten annotations of each level a step and drops the others without a word, so only so
 * many are put out, the gravest and surest first, and the rest are counted in the log. */
#include "report/place.h"
#include "report/wording.h"
#include "report/writers.h"

#define MAX_PER_LEVEL 10

static const char *const commands[] = {NULL, "notice", "warning", "error"};

/* Per cent signs and line ends; in a property colons and commas too. */
static void put_escaped(GString *out, const char *text, gboolean property)
{
  for (const char *p = text; *p != '\0'; p++) {
    const char c = *p;
    if (c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ',')))
      g_string_append_printf(out, "%%%02X", (guint)c);
    else
      g_string_append_c(out, c);
  }
}

static void put_command(const PlxReport *report, PlxPlaces *places, const PlxFinding *finding, GString *out)
{
  const PlxStatement *first = plx_finding_statement(finding, 0);
  const PlxArticle *article = plx_report_article(report, first->article);
  const PlxRegion region = plx_places_region(places, first);
  g_autofree char *positions = plx_wording_positions(report, finding);
  g_autofree char *all =
      g_strdup_printf("%s: %s", finding->about != NULL ? finding->about : finding->rule->summary, positions);
  g_autofree char *message = plx_text_one_line(all, -1);

  g_string_append_printf(out, "::%s", commands[finding->rule->severity]);
  if (article->path != NULL) {
    g_string_append(out, " file=");
    put_escaped(out, article->path, TRUE);
    if (!article->markup) {
      g_string_append_printf(out, ",line=%u,endLine=%u", region.line, region.end_line);
      if (region.line == region.end_line)
        g_string_append_printf(out, ",col=%u,endColumn=%u", region.column, region.end_column);
    }
    g_string_append_c(out, ',');
  } else {
    g_string_append_c(out, ' ');
  }
  g_string_append_printf(out, "title=%s::", finding->rule->name);
  put_escaped(out, message, FALSE);
  g_string_append_c(out, '\n');
}

void plx_write_github(const PlxReport *report, const PlxReportStyle *style, GString *out)
{
  g_autoptr(PlxPlaces) places = plx_places_new(report);
  const PlxTally tally = plx_wording_tally(report);
  guint written[4] = {0}, left = 0;

  (void)style;
  for (guint i = 0; i < report->findings->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(report->findings, i);
    if (finding->baselined || finding->statements->len == 0)
      continue;
    if (written[finding->rule->severity] == MAX_PER_LEVEL) {
      left++;
      continue;
    }
    written[finding->rule->severity]++;
    put_command(report, places, finding, out);
  }
  if (left > 0)
    g_string_append_printf(out, "%u more not shown as annotations\n", left);
  plx_wording_findings(out, &tally);
  g_string_append(out, "; ");
  plx_wording_agreements(out, &tally);
  g_string_append_c(out, '\n');
}
