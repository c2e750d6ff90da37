/* The report as JUnit XML (as Jenkins' and Maven Surefire's schemas have it): a test suite a story, a test
 * case a fact. A finding that counts is a failure, one in the baseline is skipped, any other and every
 * agreement is a test that passes. No times are given: nothing here depends on a clock. */
#include "report/markup.h"
#include "report/place.h"
#include "report/wording.h"
#include "report/writers.h"

typedef struct {
  const PlxReport *report;
  const PlxReportStyle *style;
  PlxPlaces *places;
  GString *out;
} Writer;

typedef enum { PASSED, FAILED, SKIPPED } Outcome;

static Outcome outcome_of(const Writer *w, const PlxFinding *finding)
{
  const PlxSeverity limit = w->style->fail_on != PLX_SEVERITY_NONE ? w->style->fail_on : PLX_SEVERITY_ERROR;
  if (finding->baselined)
    return SKIPPED;
  if (w->style->never_fail || finding->rule->severity < limit)
    return PASSED;
  return FAILED;
}

/* A line a statement: place, words, value. */
static void put_evidence(const Writer *w, const PlxFinding *finding)
{
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    const PlxArticle *article = plx_report_article(w->report, s->article);
    const PlxRegion region = plx_places_region(w->places, s);
    g_auto(PlxExcerpt) excerpt = plx_excerpt_make(article, s, 100);
    plx_markup_text(w->out, plx_article_file(article), -1);
    g_string_append_printf(w->out, ":%u:%u: ", region.line, region.column);
    plx_markup_text(w->out, excerpt.before, -1);
    g_string_append(w->out, "[");
    plx_markup_text(w->out, excerpt.words, -1);
    g_string_append(w->out, "]");
    plx_markup_text(w->out, excerpt.after, -1);
    if (s->value != NULL) {
      g_string_append(w->out, " = ");
      plx_markup_text(w->out, s->value, -1);
    }
    g_string_append_c(w->out, '\n');
  }
}

static void put_case(const Writer *w, const PlxFinding *finding)
{
  static const char *const elements[] = {"system-out", "failure", "skipped"};
  const Outcome outcome = outcome_of(w, finding);
  g_autofree char *headline = plx_wording_headline(finding);
  g_autofree char *name = g_strdup_printf("%s [%s]", headline, finding->id);
  g_autofree char *class = g_strdelimit(g_strdup(finding->rule->name), "/", '.');

  g_string_append(w->out, "    <testcase");
  plx_markup_attribute(w->out, "classname", class);
  plx_markup_attribute(w->out, "name", name);
  g_string_append(w->out, ">\n");
  g_string_append_printf(w->out, "      <%s", elements[outcome]);
  if (outcome == FAILED)
    plx_markup_attribute(w->out, "type", finding->rule->name);
  if (outcome == SKIPPED) {
    g_string_append(w->out, " message=\"in the baseline\"/>\n    </testcase>\n");
    return;
  }
  if (outcome == FAILED)
    plx_markup_attribute(w->out, "message", headline);
  g_string_append(w->out, ">");
  put_evidence(w, finding);
  g_string_append_printf(w->out, "</%s>\n    </testcase>\n", elements[outcome]);
}

/* Every finding and agreement of a story, or of all with PLX_NONE. */
static void count(const Writer *w, guint32 story, guint *tests, guint outcomes[3])
{
  GPtrArray *lists[] = {w->report->findings, w->report->agreements};
  for (gsize l = 0; l < G_N_ELEMENTS(lists); l++) {
    for (guint i = 0; i < lists[l]->len; i++) {
      const PlxFinding *finding = g_ptr_array_index(lists[l], i);
      if (story != PLX_NONE && finding->story != story)
        continue;
      (*tests)++;
      outcomes[outcome_of(w, finding)]++;
    }
  }
}

static void put_counts(const Writer *w, guint32 story)
{
  guint tests = 0, outcomes[3] = {0};
  count(w, story, &tests, outcomes);
  g_string_append_printf(w->out, " tests=\"%u\" failures=\"%u\" errors=\"0\" skipped=\"%u\"", tests,
                         outcomes[FAILED], outcomes[SKIPPED]);
}

static void put_suite(const Writer *w, guint32 index)
{
  const PlxStory *story = plx_report_story(w->report, index);
  GPtrArray *lists[] = {w->report->findings, w->report->agreements};
  g_autofree char *number = g_strdup_printf("story %u", index + 1);

  g_string_append(w->out, "  <testsuite");
  plx_markup_attribute(w->out, "name", story->title != NULL ? story->title : number);
  put_counts(w, index);
  g_string_append(w->out, ">\n");
  for (gsize l = 0; l < G_N_ELEMENTS(lists); l++) {
    for (guint i = 0; i < lists[l]->len; i++) {
      const PlxFinding *finding = g_ptr_array_index(lists[l], i);
      if (finding->story == index)
        put_case(w, finding);
    }
  }
  g_string_append(w->out, "  </testsuite>\n");
}

void plx_write_junit(const PlxReport *report, const PlxReportStyle *style, GString *out)
{
  g_autoptr(PlxPlaces) places = plx_places_new(report);
  const Writer w = {report, style, places, out};

  g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"parallax\"");
  put_counts(&w, PLX_NONE);
  g_string_append(out, ">\n");
  for (guint i = 0; i < report->stories->len; i++)
    put_suite(&w, i);
  g_string_append(out, "</testsuites>\n");
}
