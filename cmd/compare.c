#include "cmd.h"

static gboolean add_rules(PlxRun *run, const GPtrArray *rules,
                          gboolean (*add)(PlxRun *, const char *, GError **))
{
  gboolean ok = TRUE; /* the command line's values are checked: what can be wrong with a rule was told */
  for (guint i = 0; rules != NULL && i < rules->len; i++)
    ok &= add(run, g_ptr_array_index(rules, i), NULL);
  return ok;
}

PlxRun *compare_articles(const Options *options, char *const *words, const char *baseline, gboolean *whole)
{
  g_autoptr(PlxRun) run = plx_run_new();
  g_autoptr(GError) error = NULL;
  plx_run_set_jobs(run, options->jobs);
  show_progress(run, options);
  if (!add_rules(run, options->ignore, plx_run_ignore) || !add_rules(run, options->only, plx_run_only))
    return NULL;
  if (baseline != NULL && !plx_run_set_baseline(run, baseline, &error)) {
    complain("%s", error->message);
    return NULL;
  }
  *whole = add_inputs(run, words, options->name);
  if (plx_run_n_articles(run) == 0)
    return NULL;
  plx_run_compare(run);
  return g_steal_pointer(&run);
}

/* What the baseline accepts and nobody says any more. */
static void tell_stale(PlxRun *run, const char *baseline)
{
  for (const char *const *stale = plx_run_stale(run); *stale != NULL; stale++)
    complain("warning: %s: no longer found: %s", baseline, *stale);
}

int command_compare(const Options *options, char *const *words)
{
  gboolean read;
  if (!check_outputs(options))
    return STATUS_ERROR;
  g_autoptr(PlxRun) run = compare_articles(options, words, options->baseline, &read);
  if (run == NULL)
    return STATUS_ERROR;
  if (options->fail_on != NULL)
    plx_run_set_fail_on(run, options->fail_on, NULL);
  if (options->baseline != NULL)
    tell_stale(run, options->baseline);
  const gboolean written = write_outputs(run, options);
  if (!write_report(run, options) || !written || !read)
    return STATUS_ERROR;
  return plx_run_fails(run) ? STATUS_FOUND : STATUS_OK;
}
