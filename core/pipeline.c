/* The stages in their order: read → annotate → relate → compare → report. The only file that knows them all.
 * Articles are annotated and stories compared in parallel; each worker has its own article or story, and
 * results are kept in the order of the input, so that the number of threads reaches no output. */
#include "pipeline.h"

#include "annotate/annotate.h"
#include "base/error.h"
#include "base/parallel.h"
#include "compare/compare.h"
#include "ids.h"
#include "read/read.h"
#include "relate/relate.h"
#include "report/report.h"

#include <string.h>

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
  run->warnings = g_ptr_array_new_null_terminated(1, g_free, TRUE);
  run->stale = g_ptr_array_new_null_terminated(1, g_free, TRUE);
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
  g_ptr_array_unref(run->stale);
  plx_filter_free(run->filter);
  if (run->progress_free != NULL)
    run->progress_free(run->progress_data);
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
  return (const char *const *)run->warnings->pdata;
}

void plx_run_set_progress(PlxRun *run, PlxProgress progress, gpointer data, GDestroyNotify free)
{
  run->progress = progress;
  run->progress_data = data;
  run->progress_free = free;
}

void plx_run_tell(const PlxRun *run, const char *work, guint done, guint of)
{
  if (run->progress != NULL)
    run->progress(work, done, of, run->progress_data);
}

/* ---- the stages ---- */

typedef void (*Work)(gpointer item, gpointer run);

/* Some work on every item of an array. */
typedef struct {
  PlxRun *run;
  const char *name;
  Work work;
  const GPtrArray *items;
  guint done;
  GMutex lock; /* of `done`, and so that progress is told by one thread at a time */
} Task;

static void work_on(guint i, gpointer data)
{
  Task *task = data;
  task->work(g_ptr_array_index(task->items, i), task->run);
  g_mutex_lock(&task->lock);
  plx_run_tell(task->run, task->name, ++task->done, task->items->len);
  g_mutex_unlock(&task->lock);
}

guint plx_run_jobs(const PlxRun *run)
{
  return run->jobs > 0 ? run->jobs : g_get_num_processors();
}

static void for_each(PlxRun *run, const char *name, const GPtrArray *items, Work work)
{
  Task task = {.run = run, .name = name, .work = work, .items = items};
  g_mutex_init(&task.lock);
  plx_parallel(plx_run_jobs(run), items->len, work_on, &task);
  g_mutex_clear(&task.lock);
}

static void annotate_one(gpointer article, gpointer run)
{
  plx_annotate_knowing(article, ((PlxRun *)run)->known);
}

static void annotate_lightly(gpointer article, gpointer run)
{
  (void)run;
  plx_annotate_lightly(article);
}

/* The one published first in front, the undated last. */
static int compare_published(const PlxArticle *a, const PlxArticle *b)
{
  if (!a->published.known || !b->published.known)
    return b->published.known - a->published.known;
  return a->published.seconds < b->published.seconds ? -1 : a->published.seconds > b->published.seconds;
}

/* By when and where they appeared, so that no file called otherwise changes what is found; by name where that
 * is not known. */
static int compare_articles(gconstpointer one, gconstpointer other)
{
  const PlxArticle *a = *(PlxArticle *const *)one, *b = *(PlxArticle *const *)other;
  const int published = compare_published(a, b);
  if (published != 0)
    return published;
  const int outlet = g_strcmp0(a->outlet, b->outlet);
  return outlet != 0 ? outlet : strcmp(a->id, b->id);
}

static void sort_articles(PlxRun *run)
{
  plx_ids_make_unique(run->report->articles);
  g_ptr_array_sort(run->report->articles, compare_articles);
}

/* Falling. */
static int compare_lengths(gconstpointer a, gconstpointer b)
{
  const gsize x = (*(PlxArticle *const *)a)->length, y = (*(PlxArticle *const *)b)->length;
  return x > y ? -1 : x < y;
}

/* The longest article first: the threads end at about the same time. */
static void annotate_all(PlxRun *run, Work annotate)
{
  if (run->annotated)
    return;
  g_autoptr(GPtrArray) longest_first = g_ptr_array_new();
  g_ptr_array_extend(longest_first, run->report->articles, NULL, NULL);
  g_ptr_array_sort(longest_first, compare_lengths);
  const gboolean shares = annotate == annotate_one && run->report->articles->len > 1;
  g_autoptr(PlxKnown) known = shares ? plx_known_new() : NULL;
  run->known = known;
  for_each(run, "reading", longest_first, annotate);
  run->known = NULL;
  run->annotated = TRUE;
}

/* What the comparison of a story gives, before it is one with the others'. */
typedef struct {
  PlxStory *story;
  GPtrArray *findings, *agreements; /* PlxFinding, the report's once they are joined */
} Compared;

static Compared *compared_new(PlxStory *story)
{
  Compared *compared = g_new(Compared, 1);
  *compared = (Compared){story, g_ptr_array_new(), g_ptr_array_new()};
  return compared;
}

static void compared_free(gpointer data)
{
  Compared *compared = data;
  g_ptr_array_unref(compared->findings);
  g_ptr_array_unref(compared->agreements);
  g_free(compared);
}

static void compare_one(gpointer item, gpointer run)
{
  const PlxReport *report = ((PlxRun *)run)->report;
  const guint idle = plx_run_jobs(run) / report->stories->len; /* each other story keeps a thread busy */
  Compared *compared = item;
  plx_relate_story(report, compared->story, MAX(idle, 1));
  plx_compare_story(report, compared->story, compared->findings, compared->agreements);
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
  g_autoptr(GPtrArray) stories = g_ptr_array_new_with_free_func(compared_free);
  for (guint i = 0; i < report->stories->len; i++)
    g_ptr_array_add(stories, compared_new(plx_report_story(report, i)));
  for_each(run, "comparing", stories, compare_one);
  for (guint i = 0; i < stories->len; i++) {
    const Compared *compared = g_ptr_array_index(stories, i);
    g_ptr_array_extend(report->findings, compared->findings, NULL, NULL);
    g_ptr_array_extend(report->agreements, compared->agreements, NULL, NULL);
  }
  plx_report_finish(report);
  plx_filter_apply(run->filter, report, run->stale);
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

/* ---- rules ---- */

static void explain_rule(const PlxRule *rule, GString *out)
{
  g_auto(GStrv) lines = g_strsplit(rule->example, "\n", -1);
  g_string_append_printf(out, "%s (%s): %s\n\n%s\n\nExample:\n", rule->name,
                         plx_severity_name(rule->severity), rule->summary, rule->help);
  for (char **line = lines; *line != NULL; line++)
    g_string_append_printf(out, "  %s\n", *line);
}

char *plx_explain(const char *name, GError **error)
{
  g_autoptr(GString) out = g_string_new(NULL);
  for (guint i = 0; i < PLX_N_ALL_RULES; i++) {
    const PlxRule *rule = plx_rule((PlxRuleId)i);
    if (name == NULL) {
      g_string_append_printf(out, "%-20s %-8s %s\n", rule->name, plx_severity_name(rule->severity),
                             rule->summary);
    } else if (plx_rule_is(rule, name)) {
      g_string_append(out, out->len > 0 ? "\n" : "");
      explain_rule(rule, out);
    }
  }
  if (out->len > 0)
    return g_string_free(g_steal_pointer(&out), FALSE);
  g_set_error(error, PLX_ERROR, PLX_ERROR_USAGE, "there is no rule “%s”", name);
  return NULL;
}

const char *plx_rule_name(guint number)
{
  return number < PLX_N_ALL_RULES ? plx_rule((PlxRuleId)number)->name : NULL;
}
