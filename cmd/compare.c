#include "cmd.h"

int command_compare(const Command *command, int argc, char **argv)
{
  g_auto(ReportOptions) options = {0};
  g_autofree GOptionEntry *entries = report_entries(&options);
  g_autoptr(PlxRun) run = plx_run_new();

  if (!parse_options(command, entries, &argc, &argv) || !apply_options(run, &options))
    return STATUS_ERROR;
  if (argc < 2) {
    complain("compare needs an article or a story's folder; see parallax compare --help");
    return STATUS_ERROR;
  }
  if (options.format != NULL && !plx_format_exists(options.format)) {
    complain("there is no format “%s”; see parallax compare --help", options.format);
    return STATUS_ERROR;
  }
  const gboolean read = add_inputs(run, argv + 1, options.name);
  if (plx_run_n_articles(run) == 0)
    return STATUS_ERROR;
  plx_run_compare(run);
  if (!write_reports(run, &options) || !read)
    return STATUS_ERROR;
  return plx_run_fails(run, options.fail_on != NULL ? options.fail_on : "error") ? STATUS_FOUND : STATUS_OK;
}
