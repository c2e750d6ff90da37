/* The report as GitHub Flavored Markdown, for a comment on a pull request. Text of articles is escaped, and
 * can neither mention a user, nor refer to an issue, nor become a link. A comment holds 65536 characters:
 * findings beyond that are counted, not shown. */
#include "report/place.h"
#include "report/wording.h"
#include "report/writers.h"

#include <string.h>

#define MAX_BYTES 60000

typedef struct {
  const PlxReport *report;
  PlxPlaces *places;
  GString *out;
} Writer;

static const char *const signs[] = {"🟢", "🔵", "🟡", "🔴"};

/* One line, with all that Markdown would take as its own escaped. */
static void put_text(GString *out, const char *text)
{
  g_autofree char *line = plx_text_one_line(text, -1);
  for (const char *p = line; *p != '\0'; p++) {
    if (*p == '&')
      g_string_append(out, "&amp;");
    else if (*p == '<')
      g_string_append(out, "&lt;");
    else if (*p == '@' || (*p == '#' && g_ascii_isalnum(p[1])))
      g_string_append_printf(out, "%c<!-- -->", *p);
    else if (*p == ':' && p[1] == '/')
      g_string_append(out, "&#58;");
    else if (g_ascii_strncasecmp(p, "www.", 4) == 0)
      g_string_append_printf(out, "%c<!-- -->", *p);
    else if (strchr("\\`*_{}[]#|~>$", *p) != NULL)
      g_string_append_printf(out, "\\%c", *p);
    else
      g_string_append_c(out, *p);
  }
}

static void put_row(const Writer *w, const PlxStatement *s)
{
  const PlxArticle *article = plx_report_article(w->report, s->article);
  const PlxRegion region = plx_places_region(w->places, s);
  g_auto(PlxExcerpt) excerpt = plx_excerpt_make(article, s, 110);
  g_autofree char *place = g_strdup_printf("%s:%u:%u", plx_article_file(article), region.line, region.column);

  g_string_append(w->out, "| ");
  put_text(w->out, plx_wording_outlet(article));
  g_string_append(w->out, "<br><sub>");
  put_text(w->out, place);
  g_string_append(w->out, "</sub> | ");
  put_text(w->out, excerpt.before);
  g_string_append(w->out, "<b>");
  put_text(w->out, excerpt.words);
  g_string_append(w->out, "</b>");
  /* Its leading space would be lost as that of a line of its own. */
  g_string_append(w->out, *excerpt.after == ' ' ? " " : "");
  put_text(w->out, excerpt.after);
  g_string_append(w->out, " | ");
  put_text(w->out, s->value != NULL ? s->value : PLX_OWN_AUTHORITY);
  if (s->source != NULL) {
    g_string_append(w->out, " (");
    put_text(w->out, s->source);
    g_string_append(w->out, ")");
  }
  g_string_append(w->out, " |\n");
}

static void put_finding(const Writer *w, const PlxFinding *finding)
{
  g_autofree char *headline = plx_wording_headline(finding);
  g_autofree char *majority = plx_wording_majority(finding);

  g_string_append_printf(w->out, "#### %s %s: ", signs[finding->rule->severity],
                         plx_severity_name(finding->rule->severity));
  put_text(w->out, headline);
  g_string_append_printf(w->out, "\n\n`%s`, %u %% sure", finding->rule->name,
                         plx_wording_percent(finding->confidence));
  if (majority != NULL) {
    g_string_append(w->out, ", ");
    put_text(w->out, majority);
  }
  g_string_append(w->out, "\n\n| Outlet | In its words | Value |\n| --- | --- | --- |\n");
  for (guint i = 0; i < finding->statements->len; i++)
    put_row(w, plx_finding_statement(finding, i));
  g_string_append_c(w->out, '\n');
}

/* Findings of one severity; returns how many there was no room for. */
static guint put_findings(const Writer *w, PlxSeverity severity)
{
  guint left = 0;
  for (guint i = 0; i < w->report->findings->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(w->report->findings, i);
    if (finding->baselined || finding->rule->severity != severity)
      continue;
    const gsize before = w->out->len;
    if (left == 0)
      put_finding(w, finding);
    if (left > 0 || w->out->len > MAX_BYTES) {
      g_string_truncate(w->out, before);
      left++;
    }
  }
  return left;
}

static void put_agreements(const Writer *w)
{
  g_string_append(w->out, "<details><summary>What they agree on</summary>\n\n");
  for (guint i = 0; i < w->report->agreements->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(w->report->agreements, i);
    const gsize before = w->out->len;
    g_autofree char *positions = plx_wording_positions(w->report, finding);
    g_string_append(w->out, "- ");
    put_text(w->out, finding->about != NULL ? finding->about : finding->rule->summary);
    g_string_append(w->out, ": ");
    put_text(w->out, positions);
    g_string_append(w->out, ", ");
    plx_wording_count(w->out, finding->independent, "independent account");
    g_string_append_c(w->out, '\n');
    if (w->out->len > MAX_BYTES) {
      g_string_truncate(w->out, before);
      break;
    }
  }
  g_string_append(w->out, "\n</details>\n\n");
}

static void put_stories(const Writer *w)
{
  for (guint i = 0; i < w->report->stories->len && w->out->len < MAX_BYTES / 4; i++) {
    const PlxStory *story = plx_report_story(w->report, i);
    g_string_append_printf(w->out, "%u. ", i + 1);
    for (guint k = 0; k < story->articles->len; k++) {
      g_string_append(w->out, k > 0 ? ", " : "");
      put_text(w->out, plx_report_article(w->report, g_array_index(story->articles, guint32, k))->id);
    }
    if (story->why != NULL) {
      g_string_append(w->out, ": ");
      put_text(w->out, story->why);
    }
    g_string_append_c(w->out, '\n');
  }
  g_string_append_c(w->out, '\n');
}

void plx_write_markdown(const PlxReport *report, const PlxReportStyle *style, GString *out)
{
  g_autoptr(PlxPlaces) places = plx_places_new(report);
  const PlxTally tally = plx_wording_tally(report);
  const Writer w = {report, places, out};
  guint left = 0;

  (void)style;
  g_string_append(out, "### Parallax: ");
  plx_wording_findings(out, &tally);
  g_string_append(out, " in ");
  plx_wording_count(out, report->articles->len, "article");
  g_string_append(out, "\n\n");
  if (report->stories->len > 1)
    put_stories(&w);
  left += put_findings(&w, PLX_SEVERITY_ERROR);
  left += put_findings(&w, PLX_SEVERITY_WARNING);
  if (tally.notes > 0 && left == 0) {
    g_string_append(out, "<details><summary>");
    plx_wording_count(out, tally.notes, "note");
    g_string_append(out, "</summary>\n\n");
    left += put_findings(&w, PLX_SEVERITY_NOTE);
    g_string_append(out, "</details>\n\n");
  }
  if (left > 0)
    g_string_append_printf(out, "%u more in the full report.\n\n", left);
  if (report->agreements->len > 0 && left == 0)
    put_agreements(&w);
  plx_wording_agreements(out, &tally);
  if (tally.baselined > 0)
    g_string_append_printf(out, "; %u in the baseline", tally.baselined);
  g_string_append(out, ". Nothing here says who is right.\n");
}
