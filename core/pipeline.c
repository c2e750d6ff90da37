/* The stages in their order: read → annotate → relate → compare → report. The only file that knows them all.
 * Articles are annotated and stories compared in parallel; each worker has its own article or story, and
 * results are kept in the order of the input, so that the number of threads reaches no output. */
#include "annotate/annotate.h"
#include "base/error.h"
#include "compare/compare.h"
#include "parallax.h"
#include "read/read.h"
#include "relate/relate.h"
#include "report/report.h"

#include <string.h>

struct _PlxRun {
  PlxReport *report;
  GPtrArray *warnings; /* char *, ended by NULL once asked for */
  guint jobs;
  gboolean annotated;
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
  return run;
}

void plx_run_free(PlxRun *run)
{
  if (run == NULL)
    return;
  plx_report_free(run->report);
  g_ptr_array_unref(run->warnings);
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

static int compare_ids(gconstpointer a, gconstpointer b)
{
  return strcmp((*(PlxArticle *const *)a)->id, (*(PlxArticle *const *)b)->id);
}

static void annotate_all(PlxRun *run)
{
  if (run->annotated)
    return;
  for_each(run, run->report->articles, annotate_one);
  run->annotated = TRUE;
}

static void relate_one(gpointer story, gpointer run)
{
  plx_relate_story(((PlxRun *)run)->report, story);
}

void plx_run_annotate(PlxRun *run, gboolean tokens, GString *out)
{
  annotate_all(run);
  for (guint i = 0; i < run->report->articles->len; i++)
    plx_report_annotations(plx_report_article(run->report, i), tokens, out);
}

void plx_run_group(PlxRun *run, GString *out)
{
  g_ptr_array_sort(run->report->articles, compare_ids);
  annotate_all(run);
  plx_relate_group(run->report);
  plx_report_groups(run->report, out);
}

void plx_run_compare(PlxRun *run)
{
  PlxReport *report = run->report;
  g_ptr_array_sort(report->articles, compare_ids);
  annotate_all(run);
  plx_relate_group(report);
  for_each(run, report->stories, relate_one);
  for (guint i = 0; i < report->stories->len; i++)
    plx_compare_story(report, plx_report_story(report, i), report->findings, report->agreements);
  plx_report_finish(report);
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
  };
  GString *out = g_string_new(NULL);
  writer->write(run->report, &style, out);
  return out;
}

const char *plx_format_for_path(const char *path)
{
  const PlxReportFormat *format = plx_report_format_for_path(path);
  return format != NULL ? format->name : NULL;
}

/* ---- input ---- */

/* Add what a reader returned; ids are made unique by the folder's name, then by a number. */
static void add_articles(PlxRun *run, GPtrArray *articles)
{
  GPtrArray *all = run->report->articles;
  for (guint i = 0; i < articles->len; i++)
    g_ptr_array_add(all, g_ptr_array_index(articles, i));
  g_ptr_array_set_free_func(articles, NULL);
  run->annotated = FALSE;
}

static gboolean add_bytes(PlxRun *run, const PlxSourceInfo *info, const char *bytes, gsize length,
                          GError **error)
{
  g_autoptr(GPtrArray) articles = plx_read_bytes(bytes, length, info, run->warnings, error);
  if (articles == NULL)
    return FALSE;
  add_articles(run, articles);
  return TRUE;
}

/* A file's name without folder and ending. */
static char *id_of_path(const char *path)
{
  g_autofree char *base = g_path_get_basename(path);
  char *dot = strrchr(base, '.');
  if (dot != NULL && dot != base)
    *dot = '\0';
  return g_steal_pointer(&base);
}

gboolean plx_run_add_bytes(PlxRun *run, const char *name, const char *bytes, gsize length, GError **error)
{
  g_autofree char *id = id_of_path(name);
  const PlxSourceInfo info = {.id = id, .path = name};
  return add_bytes(run, &info, bytes, length, error);
}

gboolean plx_run_add_path(PlxRun *run, const char *path, GError **error)
{
  g_autofree char *bytes = NULL;
  gsize length;
  if (!g_file_get_contents(path, &bytes, &length, error))
    return FALSE;
  return plx_run_add_bytes(run, path, bytes, length, error);
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
