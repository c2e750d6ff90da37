/* The stages in their order: read → annotate → relate → compare → report. The only file that knows them all.
 * Articles are annotated and stories compared in parallel; each worker has its own article or story, and
 * results are kept in the order of the input, so that the number of threads reaches no output. */
#include "pipeline.h"

#include "annotate/annotate.h"
#include "base/error.h"
#include "compare/compare.h"
#include "ids.h"
#include "policy/filter.h"
#include "read/read.h"
#include "relate/relate.h"
#include "report/report.h"

#include <errno.h>
#include <string.h>

struct _PlxRun {
  PlxReport *report;
  GPtrArray *warnings; /* char *, ended by NULL once asked for */
  PlxFilter *filter;
  guint jobs;
  gboolean annotated;
  PlxSeverity fail_on;
  gboolean never_fail;
};

const char *plx_version(void)
{
  return PLX_VERSION;
}

gboolean plx_annotate_line(const char *line, gsize length, gboolean tokens, GString *out)
{
  g_autofree char *id = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(PlxArticle) article = plx_read_json_line(line, length, &id, &error);
  if (article == NULL) {
    plx_report_annotation_error(id, error->message, out);
    return FALSE;
  }
  plx_annotate_article(article);
  plx_report_annotations(article, tokens, out);
  return TRUE;
}

PlxRun *plx_run_new(void)
{
  PlxRun *run = g_new0(PlxRun, 1);
  run->report = plx_report_new();
  run->warnings = g_ptr_array_new_with_free_func(g_free);
  run->filter = plx_filter_new();
  run->fail_on = PLX_SEVERITY_ERROR;
  return run;
}

void plx_run_free(PlxRun *run)
{
  if (run == NULL)
    return;
  plx_report_free(run->report);
  g_ptr_array_unref(run->warnings);
  plx_filter_free(run->filter);
  g_free(run);
}

void plx_run_set_jobs(PlxRun *run, guint jobs)
{
  run->jobs = jobs;
}

guint plx_run_n_articles(const PlxRun *run)
{
  return run->report->articles->len;
}

const char *const *plx_run_warnings(PlxRun *run)
{
  if (run->warnings->len == 0 || g_ptr_array_index(run->warnings, run->warnings->len - 1) != NULL)
    g_ptr_array_add(run->warnings, NULL);
  return (const char *const *)run->warnings->pdata;
}

/* ---- the stages ---- */

typedef void (*Work)(gpointer item, gpointer run);

/* Do some work on every item of an array, in `jobs` threads. */
static void for_each(PlxRun *run, GPtrArray *items, Work work)
{
  const guint jobs = run->jobs > 0 ? run->jobs : g_get_num_processors();
  if (jobs == 1 || items->len < 2) {
    g_ptr_array_foreach(items, work, run);
    return;
  }
  GThreadPool *pool = g_thread_pool_new(work, run, (gint)MIN(jobs, items->len), TRUE, NULL);
  for (guint i = 0; i < items->len; i++)
    g_thread_pool_push(pool, g_ptr_array_index(items, i), NULL);
  g_thread_pool_free(pool, FALSE, TRUE);
}

static void annotate_one(gpointer article, gpointer run)
{
  (void)run;
  plx_annotate_article(article);
}

static void annotate_lightly(gpointer article, gpointer run)
{
  (void)run;
  plx_annotate_lightly(article);
}

static int compare_ids(gconstpointer a, gconstpointer b)
{
  return strcmp((*(PlxArticle *const *)a)->id, (*(PlxArticle *const *)b)->id);
}

static void sort_articles(PlxRun *run)
{
  plx_ids_make_unique(run->report->articles);
  g_ptr_array_sort(run->report->articles, compare_ids);
}

static void annotate_all(PlxRun *run, Work annotate)
{
  if (run->annotated)
    return;
  for_each(run, run->report->articles, annotate);
  run->annotated = TRUE;
}

static void relate_one(gpointer story, gpointer run)
{
  plx_relate_story(((PlxRun *)run)->report, story);
}

void plx_run_annotate(PlxRun *run, gboolean tokens, GString *out)
{
  plx_ids_make_unique(run->report->articles);
  annotate_all(run, annotate_one);
  for (guint i = 0; i < run->report->articles->len; i++)
    plx_report_annotations(plx_report_article(run->report, i), tokens, out);
}

void plx_run_group(PlxRun *run, GString *out)
{
  sort_articles(run);
  annotate_all(run, annotate_lightly);
  plx_relate_group(run->report);
  plx_report_groups(run->report, out);
}

void plx_run_compare(PlxRun *run)
{
  PlxReport *report = run->report;
  sort_articles(run);
  annotate_all(run, annotate_one);
  plx_relate_group(report);
  for_each(run, report->stories, relate_one);
  for (guint i = 0; i < report->stories->len; i++)
    plx_compare_story(report, plx_report_story(report, i), report->findings, report->agreements);
  plx_report_finish(report);
  plx_filter_apply(run->filter, report);
}

gboolean plx_run_ignore(PlxRun *run, const char *rule, GError **error)
{
  return plx_filter_ignore(run->filter, rule, error);
}

gboolean plx_run_only(PlxRun *run, const char *rule, GError **error)
{
  return plx_filter_only(run->filter, rule, error);
}

gboolean plx_run_set_baseline(PlxRun *run, const char *path, GError **error)
{
  return plx_filter_read_baseline(run->filter, path, error);
}

gboolean plx_run_set_fail_on(PlxRun *run, const char *level, GError **error)
{
  run->never_fail = strcmp(level, "never") == 0;
  if (run->never_fail || (plx_severity_parse(level, &run->fail_on) && run->fail_on != PLX_SEVERITY_NONE))
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_USAGE, "“%s” is no level: error, warning, note, never", level);
  return FALSE;
}

gboolean plx_run_fails(const PlxRun *run)
{
  return !run->never_fail && plx_filter_fails(run->report, run->fail_on);
}

GString *plx_run_write(const PlxRun *run, const char *format, PlxWriteFlags flags, GError **error)
{
  const PlxReportFormat *writer = plx_report_format_find(format);
  if (writer == NULL) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_USAGE, "there is no format “%s”", format);
    return NULL;
  }
  const PlxReportStyle style = {
      .color = (flags & PLX_WRITE_COLOR) != 0,
      .quiet = (flags & PLX_WRITE_QUIET) != 0,
      .verbosity = (flags & PLX_WRITE_VERBOSE) != 0 ? 1 : 0,
      .fail_on = run->fail_on,
      .never_fail = run->never_fail,
  };
  GString *out = g_string_new(NULL);
  writer->write(run->report, &style, out);
  return out;
}

gboolean plx_format_exists(const char *name)
{
  return plx_report_format_find(name) != NULL;
}

const char *plx_format_name(guint number)
{
  const PlxReportFormat *format = plx_report_formats();
  while (format->name != NULL && number-- > 0)
    format++;
  return format->name;
}

const char *plx_format_for_path(const char *path)
{
  const PlxReportFormat *format = plx_report_format_for_path(path);
  return format != NULL ? format->name : NULL;
}

const PlxReport *plx_run_report(const PlxRun *run)
{
  return run->report;
}

/* ---- rules ---- */

static void explain_rule(const PlxRule *rule, GString *out)
{
  g_auto(GStrv) lines = g_strsplit(rule->example, "\n", -1);
  g_string_append_printf(out, "%s (%s): %s\n\n%s\n\nExample:\n", rule->name,
                         plx_severity_name(rule->severity), rule->summary, rule->help);
  for (char **line = lines; *line != NULL; line++)
    g_string_append_printf(out, "  %s\n", *line);
}

char *plx_explain(const char *rule, GError **error)
{
  GString *out = g_string_new(NULL);
  const PlxRule *found = rule != NULL ? plx_rule_find(rule) : NULL;
  if (found != NULL) {
    explain_rule(found, out);
  } else if (rule != NULL) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_USAGE, "there is no rule “%s”; parallax explain lists them",
                rule);
    return g_string_free(out, TRUE);
  }
  for (guint i = 0; rule == NULL && i < PLX_N_RULES; i++) {
    const PlxRule *each = plx_rule((PlxRuleId)i);
    g_string_append_printf(out, "%-20s %-8s %s\n", each->name, plx_severity_name(each->severity),
                           each->summary);
  }
  return g_string_free(out, FALSE);
}

/* ---- input ---- */

/* Take over what a reader returned. */
static void add_articles(PlxRun *run, GPtrArray *articles)
{
  while (articles->len > 0) {
    PlxArticle *article = g_ptr_array_steal_index(articles, 0);
    g_ptr_array_add(run->report->articles, article);
  }
  run->annotated = FALSE;
}

static gboolean add_bytes(PlxRun *run, const PlxSourceInfo *info, const char *bytes, gsize length,
                          GError **error)
{
  /* A file's name may be any bytes; a report is text. */
  g_autofree char *path = g_utf8_make_valid(info->path, -1), *id = g_utf8_make_valid(info->id, -1);
  PlxSourceInfo shown = *info;
  shown.path = path;
  shown.id = id;
  g_autoptr(GPtrArray) articles = plx_read_bytes(bytes, length, &shown, run->warnings, error);
  if (articles == NULL) {
    g_prefix_error(error, "%s: ", path);
    return FALSE;
  }
  add_articles(run, articles);
  return TRUE;
}

static gboolean add_file(PlxRun *run, const PlxSourceInfo *info, GError **error)
{
  g_autofree char *bytes = NULL;
  g_autoptr(GError) cause = NULL;
  gsize length;
  if (!g_file_get_contents(info->path, &bytes, &length, &cause)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: %s", info->path, g_strerror(errno));
    return FALSE;
  }
  return add_bytes(run, info, bytes, length, error);
}

/* A file's name without folder and ending. */
static char *id_of_path(const char *path)
{
  char *base = g_path_get_basename(path);
  char *dot = strrchr(base, '.');
  if (dot != NULL && dot != base)
    *dot = '\0';
  return base;
}

/* All of a folder's articles; the faults are gathered in one message. */
static gboolean add_folder(PlxRun *run, const char *path, GError **error)
{
  g_autoptr(PlxStoryFolder) folder = plx_story_folder_read(path, error);
  g_autoptr(GString) faults = g_string_new(NULL);
  if (folder == NULL)
    return FALSE;
  if (folder->title != NULL && run->report->title == NULL)
    run->report->title = g_strdup(folder->title);
  for (guint i = 0; i < folder->files->len; i++) {
    const PlxStoryFile *file = g_ptr_array_index(folder->files, i);
    g_autoptr(GError) cause = NULL;
    const PlxSourceInfo info = {
        .id = file->id,
        .path = file->path,
        .outlet = file->outlet,
        .published = file->published,
        .url = file->url,
        .zone = folder->zone,
    };
    if (!add_file(run, &info, &cause))
      g_string_append_printf(faults, "%s%s", faults->len > 0 ? "\n" : "", cause->message);
  }
  if (faults->len == 0)
    return TRUE;
  g_set_error_literal(error, PLX_ERROR, PLX_ERROR_READ, faults->str);
  return FALSE;
}

gboolean plx_run_add_bytes(PlxRun *run, const char *name, const char *bytes, gsize length, GError **error)
{
  g_autofree char *id = id_of_path(name);
  const PlxSourceInfo info = {.id = id, .path = name};
  return add_bytes(run, &info, bytes, length, error);
}

gboolean plx_run_add_path(PlxRun *run, const char *path, GError **error)
{
  if (g_file_test(path, G_FILE_TEST_IS_DIR))
    return add_folder(run, path, error);
  g_autofree char *id = id_of_path(path);
  const PlxSourceInfo info = {.id = id, .path = path};
  return add_file(run, &info, error);
}

gboolean plx_run_add_line(PlxRun *run, const char *line, gsize length, GError **error)
{
  g_autofree char *id = NULL;
  PlxArticle *article = plx_read_json_line(line, length, &id, error);
  if (article == NULL)
    return FALSE;
  g_ptr_array_add(run->report->articles, article);
  run->annotated = FALSE;
  return TRUE;
}
