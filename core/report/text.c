/* The report for a terminal, as compilers print their diagnostics: place, severity, rule, what it is about;
 * then each outlet's words, underlined, with the value they come to. Text of articles is put out as one clean
 * line: no escape sequence of theirs reaches the terminal. */
#include "report/columns.h"
#include "report/place.h"
#include "report/wording.h"
#include "report/writers.h"

#include <string.h>

#define EXCERPT_WIDTH 76
#define NAMED_WORDS 20
#define LEFT_TO_RIGHT_MARK "\xE2\x80\x8E"

typedef enum { INK_PLAIN, INK_BOLD, INK_FAINT, INK_NOTE, INK_WARNING, INK_ERROR } Ink;

static const char *const inks[] = {"\033[0m", "\033[1m", "\033[2m", "\033[1;36m", "\033[1;33m", "\033[1;31m"};

typedef struct {
  const PlxReport *report;
  const PlxReportStyle *style;
  PlxPlaces *places;
  GString *out;
} Writer;

static void put(const Writer *w, Ink ink, const char *text)
{
  if (w->style->color)
    g_string_append(w->out, inks[ink]);
  g_string_append(w->out, text);
  if (w->style->color)
    g_string_append(w->out, inks[INK_PLAIN]);
}

static Ink ink_of(const PlxFinding *finding)
{
  static const Ink by_severity[] = {INK_FAINT, INK_NOTE, INK_WARNING, INK_ERROR};
  return by_severity[finding->rule->severity];
}

/* "hill.txt:3:31: " */
static char *place_of(const Writer *w, const PlxStatement *statement)
{
  const PlxArticle *article = plx_report_article(w->report, statement->article);
  const PlxRegion region = plx_places_region(w->places, statement);
  g_autofree char *file = plx_text_one_line(plx_article_file(article), -1);
  return g_strdup_printf("%s:%u:%u: ", file, region.line, region.column);
}

/* "Saturday 10 October 2020 (Sergey Lavrov)" */
static void put_value(const Writer *w, const PlxStatement *statement)
{
  g_autofree char *value = plx_text_one_line(statement->value != NULL ? statement->value : "", -1);
  if (*value != '\0')
    g_string_append_printf(w->out, " %s", value);
  if (statement->source != NULL) {
    g_autofree char *source = plx_text_one_line(statement->source, -1);
    g_string_append_printf(w->out, " (%s)", source);
  }
}

/* The line with the words, `indent` columns in, and the underline below it. */
static void put_excerpt(const Writer *w, const PlxFinding *finding, const PlxStatement *statement,
                        guint indent)
{
  const PlxArticle *article = plx_report_article(w->report, statement->article);
  g_auto(PlxExcerpt) excerpt = plx_excerpt_make(article, statement, EXCERPT_WIDTH);
  g_autofree char *line = g_strconcat(excerpt.before, excerpt.words, excerpt.after, NULL);
  const gsize start = strlen(excerpt.before), end = start + strlen(excerpt.words);
  guint column;
  const guint width = plx_columns_underline(line, start, end, &column);

  if (plx_columns_has_rtl(line))
    g_string_append(w->out, LEFT_TO_RIGHT_MARK);
  g_string_append(w->out, line);
  g_string_append_c(w->out, '\n');
  g_string_append_printf(w->out, "%*s", (int)(indent + column), "");
  g_autofree char *carets = g_strnfill(width, '^');
  put(w, ink_of(finding), carets);
  put_value(w, statement);
  g_string_append_c(w->out, '\n');
}

static void put_help(const Writer *w, const PlxFinding *finding)
{
  g_autofree char *majority = plx_wording_majority(finding);
  g_string_append(w->out, "  ");
  put(w, INK_BOLD, "help:");
  if (majority != NULL) {
    g_autofree char *line = plx_text_one_line(majority, -1);
    g_string_append_printf(w->out, " %s;", line);
  }
  g_string_append_printf(w->out, " parallax explain %s\n", finding->rule->name);
}

static void put_headline(const Writer *w, const PlxFinding *finding)
{
  const PlxSeverity severity = finding->rule->severity;
  g_autofree char *place = place_of(w, plx_finding_statement(finding, 0));
  g_autofree char *label =
      g_strdup_printf("%s[%s]:", severity == PLX_SEVERITY_NONE ? "agreement" : plx_severity_name(severity),
                      finding->rule->name);
  g_autofree char *headline = plx_wording_headline(finding);
  g_autofree char *line = plx_text_one_line(headline, -1);

  put(w, INK_BOLD, place);
  put(w, ink_of(finding), label);
  g_string_append_printf(w->out, " %s%s\n", line, finding->baselined ? " (in the baseline)" : "");
}

static void put_finding(const Writer *w, const PlxFinding *finding)
{
  if (finding->statements->len == 0)
    return;
  put_headline(w, finding);
  if (w->style->quiet)
    return;
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *statement = plx_finding_statement(finding, i);
    g_string_append(w->out, "  ");
    if (i == 0) {
      put_excerpt(w, finding, statement, 2);
      continue;
    }
    g_autofree char *place = place_of(w, statement);
    put(w, INK_BOLD, place);
    put_excerpt(w, finding, statement, 2 + plx_columns_of(place, -1));
  }
  if (w->style->verbosity > 0 && finding->why != NULL) {
    g_autofree char *why = plx_text_one_line(finding->why, -1);
    g_string_append_printf(w->out, "  why: %s, %u %% sure\n", why, plx_wording_percent(finding->confidence));
  }
  put_help(w, finding);
  g_string_append_c(w->out, '\n');
}

static void put_stories(const Writer *w)
{
  for (guint i = 0; i < w->report->stories->len; i++) {
    const PlxStory *story = plx_report_story(w->report, i);
    g_autofree char *number = g_strdup_printf("story %u: ", i + 1);
    put(w, INK_BOLD, number);
    for (guint k = 0; k < story->articles->len; k++) {
      const guint32 index = g_array_index(story->articles, guint32, k);
      g_autofree char *id = plx_text_one_line(plx_report_article(w->report, index)->id, -1);
      g_string_append_printf(w->out, "%s%s", k > 0 ? ", " : "", id);
    }
    g_string_append_c(w->out, '\n');
    if (story->why != NULL) {
      g_autofree char *why = plx_text_one_line(story->why, -1);
      g_string_append_printf(w->out, "  %s\n", why);
    }
  }
  g_string_append_c(w->out, '\n');
}

/* Words that proposed no pair of articles, the commonest named. */
static void put_common_words(const Writer *w)
{
  const GPtrArray *words = w->report->common_words;
  for (guint i = 0; i < MIN(words->len, NAMED_WORDS); i++)
    g_string_append_printf(w->out, "%s%s", i > 0 ? ", " : "too common to tell stories by: ",
                           (const char *)g_ptr_array_index(words, i));
  if (words->len > NAMED_WORDS)
    g_string_append_printf(w->out, " and %u more words", words->len - NAMED_WORDS);
  g_string_append(w->out, words->len > 0 ? "\n" : "");
}

static void put_summary(const Writer *w)
{
  const PlxTally tally = plx_wording_tally(w->report);
  g_autoptr(GArray) reasons = plx_wording_reasons(w->report, PLX_NONE);

  plx_wording_findings(w->out, &tally);
  g_string_append(w->out, " in ");
  plx_wording_count(w->out, w->report->articles->len, "article");
  g_string_append(w->out, "; ");
  plx_wording_agreements(w->out, &tally);
  if (tally.baselined > 0)
    g_string_append_printf(w->out, "; %u in the baseline", tally.baselined);
  g_string_append_c(w->out, '\n');
  for (guint i = 0; i < reasons->len; i++) {
    const PlxReason *reason = &g_array_index(reasons, PlxReason, i);
    g_autofree char *why = plx_text_one_line(reason->why, -1);
    g_string_append_printf(w->out, "not compared: %u, %s\n", reason->n, why);
  }
  if (w->style->verbosity > 0)
    put_common_words(w);
}

void plx_write_text(const PlxReport *report, const PlxReportStyle *style, GString *out)
{
  g_autoptr(PlxPlaces) places = plx_places_new(report);
  const Writer w = {report, style, places, out};

  if (report->stories->len > 1 && !style->quiet)
    put_stories(&w);
  for (guint i = 0; i < report->findings->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(report->findings, i);
    if (!finding->baselined || style->verbosity > 0)
      put_finding(&w, finding);
  }
  for (guint i = 0; i < report->agreements->len && style->verbosity > 0; i++)
    put_finding(&w, g_ptr_array_index(report->agreements, i));
  if (!style->quiet)
    put_summary(&w);
}
