/* Parallax: where several outlets' articles on one event do not say the same.
 *
 * The only public header. A PlxRun takes articles, compares them and writes reports:
 *
 *     g_autoptr(PlxRun) run = plx_run_new();
 *     plx_run_add_path(run, "story/", &error);
 *     plx_run_compare(run);
 *     g_autoptr(GString) json = plx_run_write(run, "json", 0, &error);
 *
 * Whoever receives an object, string or error owns it, unless it is const. A run is used by one thread at a
 * time. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PLX_API __attribute__((visibility("default")))

/* "0.1.0" */
PLX_API const char *plx_version(void);

/* ---- one article a line ---- */

/* Bytes of the longest line that is read. */
#define PLX_MAX_LINE (64u << 20)

/**
 * plx_annotate_line:
 * @line: a JSON object, without its line feed (interface.md, "annotate")
 * @length: bytes
 * @tokens: put the tokens out too
 * @out: gets one line, with its line feed: the annotated article, or the error
 *
 * Returns: FALSE if the line could not be read.
 */
PLX_API gboolean plx_annotate_line(const char *line, gsize length, gboolean tokens, GString *out);

/* ---- a run ---- */

typedef struct _PlxRun PlxRun;

PLX_API PlxRun *plx_run_new(void);
PLX_API void plx_run_free(PlxRun *run);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxRun, plx_run_free)

/* How many threads annotate and compare; 0, the default, takes one a processor. The result does not depend on
 * it. */
PLX_API void plx_run_set_jobs(PlxRun *run, guint jobs);

/* Is told how much of some work ("reading", "comparing") is done; from any thread, but one at a time. */
typedef void (*PlxProgress)(const char *work, guint done, guint of, gpointer data);

/* Follow a run that takes long. `data` is freed by `free` (nullable) with the run. */
PLX_API void plx_run_set_progress(PlxRun *run, PlxProgress progress, gpointer data, GDestroyNotify free);

/* Add an article's file, or a story's folder with all its articles. What can be read is added even if
 * something else in the folder cannot: every fault is in the message. */
PLX_API gboolean plx_run_add_path(PlxRun *run, const char *path, GError **error);

/* Add the bytes of an article or container; `name` stands for the file's name. */
PLX_API gboolean plx_run_add_bytes(PlxRun *run, const char *name, const char *bytes, gsize length,
                                   GError **error);

/* Add an article by its line of JSON Lines. */
PLX_API gboolean plx_run_add_line(PlxRun *run, const char *line, gsize length, GError **error);

/* How many articles the run has; warnings that reading gave, as a NULL-terminated array. */
PLX_API guint plx_run_n_articles(const PlxRun *run);
PLX_API const char *const *plx_run_warnings(PlxRun *run);

/* Annotate the articles; one line of JSON each is appended. */
PLX_API void plx_run_annotate(PlxRun *run, gboolean tokens, GString *out);

/* Annotate and group the articles; the stories are appended as JSON. */
PLX_API void plx_run_group(PlxRun *run, GString *out);

/* Annotate, group and compare the articles. */
PLX_API void plx_run_compare(PlxRun *run);

/* Before comparing: leave a rule ("time/conflict") or a family of rules ("time") out, or report only these
 * (each any number of times); accept the findings of a baseline file. PLX_ERROR_USAGE, PLX_ERROR_READ or
 * PLX_ERROR_CONFIG. */
PLX_API gboolean plx_run_ignore(PlxRun *run, const char *rule, GError **error);
PLX_API gboolean plx_run_only(PlxRun *run, const char *rule, GError **error);
PLX_API gboolean plx_run_set_baseline(PlxRun *run, const char *path, GError **error);

/* After comparing: what the baseline accepts of these articles and is no longer found, a line each, as a
 * NULL-terminated array. */
PLX_API const char *const *plx_run_stale(const PlxRun *run);

/* After comparing: a new baseline file. It accepts what is found; with `prune`, what the run's baseline
 * accepted, less what is stale. `changes` gets, for people, what it adds to the run's baseline and takes out.
 */
PLX_API GString *plx_run_baseline(const PlxRun *run, gboolean prune, GString *changes);

/* From which severity on a finding fails the run: "error" (the default), "warning", "note" or "never".
 * PLX_ERROR_USAGE if it is none of these. Reports that count failures (JUnit) follow it. */
PLX_API gboolean plx_run_set_fail_on(PlxRun *run, const char *level, GError **error);

/* After comparing: does any finding that no baseline accepts fail the run? */
PLX_API gboolean plx_run_fails(const PlxRun *run);

typedef enum {
  PLX_WRITE_DEFAULT = 0,
  PLX_WRITE_COLOR = 1 << 0,
  PLX_WRITE_QUIET = 1 << 1,
  PLX_WRITE_VERBOSE = 1 << 2,
} PlxWriteFlags;

/* The report of a compared run, in a format by name ("text", "json", …). PLX_ERROR_USAGE if there is no such
 * format. */
PLX_API GString *plx_run_write(const PlxRun *run, const char *format, PlxWriteFlags flags, GError **error);

PLX_API gboolean plx_format_exists(const char *name);

/* The formats by number, from 0; NULL after the last. */
PLX_API const char *plx_format_name(guint number);

/* The format's name that a file's ending means; NULL if none. */
PLX_API const char *plx_format_for_path(const char *path);

/* ---- curated corpora ---- */

typedef enum {
  PLX_CHECK_CORPORA_DEFAULT = 0,
  PLX_CHECK_CORPORA_ACCEPT = 1 << 0,       /* what is reported becomes what the golden files want */
  PLX_CHECK_CORPORA_UPDATE_KNOWN = 1 << 1, /* misses and false alarms are marked as known */
} PlxCheckFlags;

/**
 * plx_check_corpora:
 * @differences: a new run; gives jobs and progress, and gets each difference as a finding that fails, with
 * the articles, so that plx_run_write() reports them in any format and plx_run_fails() tells whether there
 * are any
 * @corpora: a folder of stories
 * @golden: (nullable): the folder of golden files; `golden` beside @corpora if NULL
 * @flags: nothing is written by default
 * @out: gets, for people, what is missing, unexpected and changed, what was rewritten, and a summary
 *
 * Returns: FALSE if a story or golden file cannot be read or written; `out` then holds what came before.
 */
PLX_API gboolean plx_check_corpora(PlxRun *differences, const char *corpora, const char *golden,
                                   PlxCheckFlags flags, GString *out, GError **error);

/* ---- rules ---- */

/* What a rule or each rule of a family means, with an example; a list of all rules if NULL. PLX_ERROR_USAGE
 * if there is none of that name. */
PLX_API char *plx_explain(const char *rule, GError **error);

/* The rules by number, from 0; NULL after the last. */
PLX_API const char *plx_rule_name(guint number);

/* ---- settings files ---- */

/* What a line says. `group` is NULL before the first group; `key` and `value` are NULL where a group begins.
 * To refuse the line: FALSE, with an error, before which the file and the line are put. */
typedef gboolean (*PlxSettingsTake)(const char *group, const char *key, const char *value, gpointer data,
                                    GError **error);

/* Read a file of [groups] and key=value lines. PLX_ERROR_READ, PLX_ERROR_CONFIG or an error of `take`. */
PLX_API gboolean plx_read_settings(const char *path, PlxSettingsTake take, gpointer data, GError **error);

G_END_DECLS
