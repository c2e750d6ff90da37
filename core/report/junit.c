/* The report as JUnit XML (as Jenkins' and Maven Surefire's schemas have it): a test suite a story, a test
 * case a fact. A finding that counts is a failure, one in the baseline is skipped, any other and every
 * agreement is a test that passes. No times are given: nothing here depends on a clock. */
#include "report/card.h"
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

typedef struct {
  guint tests;
  guint outcomes[3];
} Counts;

static void put_counts(const Writer *w, const Counts *counts)
{
  g_string_append_printf(w->out, " tests=\"%u\" failures=\"%u\" errors=\"0\" skipped=\"%u\"", counts->tests,
                         counts->outcomes[FAILED], counts->outcomes[SKIPPED]);
}

static void count(const Writer *w, const GArray *cards, Counts *counts)
{
  counts->tests += cards->len;
  for (guint i = 0; i < cards->len; i++)
    counts->outcomes[outcome_of(w, g_array_index(cards, PlxCard, i).finding)]++;
}

static void put_suite(const Writer *w, guint32 index, const GArray *cards)
{
  const PlxStory *story = plx_report_story(w->report, index);
  g_autofree char *number = g_strdup_printf("story %u", index + 1);
  Counts counts = {0};

  count(w, cards, &counts);
  g_string_append(w->out, "  <testsuite");
  plx_markup_attribute(w->out, "name", story->title != NULL ? story->title : number);
  put_counts(w, &counts);
  g_string_append(w->out, ">\n");
  for (guint i = 0; i < cards->len; i++)
    put_case(w, g_array_index(cards, PlxCard, i).finding);
  g_string_append(w->out, "  </testsuite>\n");
}

void plx_write_junit(const PlxReport *report, const PlxReportStyle *style, GString *out)
{
  g_autoptr(PlxPlaces) places = plx_places_new(report);
  g_autoptr(GPtrArray) stories = plx_cards_by_story(report);
  const Writer w = {report, style, places, out};
  Counts all = {0};

  for (guint i = 0; i < stories->len; i++)
    count(&w, g_ptr_array_index(stories, i), &all);
  g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"parallax\"");
  put_counts(&w, &all);
  g_string_append(out, ">\n");
  for (guint i = 0; i < stories->len; i++)
    put_suite(&w, i, g_ptr_array_index(stories, i));
  g_string_append(out, "</testsuites>\n");
}
