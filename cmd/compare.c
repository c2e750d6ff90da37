#include "cmd.h"

static gboolean add_rules(PlxRun *run, const GPtrArray *rules,
                          gboolean (*add)(PlxRun *, const char *, GError **))
{
  for (guint i = 0; rules != NULL && i < rules->len; i++) {
    g_autoptr(GError) error = NULL;
    if (!add(run, g_ptr_array_index(rules, i), &error)) {
      complain("%s", error->message);
      return FALSE;
    }
  }
  return TRUE;
}

/* The run's settings. Whatever can be wrong with them is told before any work is done. */
static gboolean apply_options(PlxRun *run, const Options *options)
{
  g_autoptr(GError) error = NULL;
  plx_run_set_jobs(run, options->jobs);
  if (options->format != NULL && !plx_format_exists(options->format)) {
    complain("there is no format “%s”; see parallax compare --help", options->format);
    return FALSE;
  }
  if (!check_outputs(options) || !add_rules(run, options->ignore, plx_run_ignore) ||
      !add_rules(run, options->only, plx_run_only))
    return FALSE;
  if (options->baseline != NULL && !plx_run_set_baseline(run, options->baseline, &error)) {
    complain("%s", error->message);
    return FALSE;
  }
  if (options->fail_on != NULL && !plx_run_set_fail_on(run, options->fail_on, &error)) {
    complain("%s", error->message);
    return FALSE;
  }
  return TRUE;
}

int command_compare(const Options *options, char *const *words)
{
  g_autoptr(PlxRun) run = plx_run_new();
  if (*words == NULL) {
    complain("compare needs an article or a story's folder; see parallax compare --help");
    return STATUS_ERROR;
  }
  if (!apply_options(run, options))
    return STATUS_ERROR;
  const gboolean read = add_inputs(run, words, options->name);
  if (plx_run_n_articles(run) == 0)
    return STATUS_ERROR;
  plx_run_compare(run);
  if (!write_reports(run, options) || !read)
    return STATUS_ERROR;
  return plx_run_fails(run) ? STATUS_FOUND : STATUS_OK;
}
