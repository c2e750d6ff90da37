/* Which of a run's findings count: rules, baseline, severity; and the file that says so. */
#include "base/error.h"
#include "base/ini.h"
#include "pipeline.h"

#include <string.h>

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

const char *const *plx_run_stale(const PlxRun *run)
{
  return (const char *const *)run->stale->pdata;
}

GString *plx_run_baseline(const PlxRun *run, gboolean prune, GString *changes)
{
  return plx_filter_baseline(run->filter, run->report, prune, changes);
}

gboolean plx_read_settings(const char *path, PlxSettingsTake take, gpointer data, GError **error)
{
  return plx_ini_read(path, take, data, error);
}
