#include "cmd.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void report_options_clear(ReportOptions *options)
{
  g_free(options->format);
  g_strfreev(options->outputs);
  g_free(options->fail_on);
  g_free(options->baseline);
  g_strfreev(options->ignore);
  g_strfreev(options->only);
  g_free(options->color);
  g_free(options->name);
}

GOptionEntry *report_entries(ReportOptions *options)
{
  const GOptionEntry entries[] = {
      {"format", 'f', 0, G_OPTION_ARG_STRING, &options->format,
       "what standard output gets: text (default), json, html, sarif, junit, github, markdown", "FORMAT"},
      {"output", 'o', 0, G_OPTION_ARG_FILENAME_ARRAY, &options->outputs,
       "write a further report; its ending tells the format (any number of times)", "FILE"},
      {"fail-on", 0, 0, G_OPTION_ARG_STRING, &options->fail_on,
       "the severity from which the exit status is 1: error (default), warning, note, never", "LEVEL"},
      {"baseline", 0, 0, G_OPTION_ARG_FILENAME, &options->baseline, "findings that are known and accepted",
       "FILE"},
      {"ignore", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->ignore, "leave a rule or a family of rules out",
       "RULE"},
      {"only", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->only, "report only this rule or family of rules",
       "RULE"},
      {"jobs", 'j', 0, G_OPTION_ARG_INT, &options->jobs, "threads; 0 (default) is one a processor", "N"},
      {"color", 0, 0, G_OPTION_ARG_STRING, &options->color, "auto (default), always, never", "WHEN"},
      {"name", 0, 0, G_OPTION_ARG_STRING, &options->name, "what standard input is called in the report",
       "NAME"},
      {"quiet", 'q', 0, G_OPTION_ARG_NONE, &options->quiet, "errors and warnings alone, no summary", NULL},
      {"verbose", 'v', 0, G_OPTION_ARG_NONE, &options->verbose, "agreements and reasons too", NULL},
      {NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL},
  };
  return g_memdup2(entries, sizeof entries);
}

gboolean parse_options(const Command *command, const GOptionEntry *own, int *argc, char ***argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GOptionContext) context = g_option_context_new(command->arguments);
  g_autofree char *program = g_strdup_printf("parallax %s", command->name);
  (*argv)[0] = program;
  g_set_prgname(program);
  g_option_context_set_summary(context, command->description);
  g_option_context_add_main_entries(context, own, NULL);
  const gboolean ok = g_option_context_parse(context, argc, argv, &error);
  (*argv)[0] = NULL;
  if (!ok)
    complain("%s; see parallax %s --help", error->message, command->name);
  return ok;
}

static gboolean add_rules(PlxRun *run, char **rules, gboolean (*add)(PlxRun *, const char *, GError **))
{
  for (char **rule = rules; rule != NULL && *rule != NULL; rule++) {
    g_autoptr(GError) error = NULL;
    if (!add(run, *rule, &error)) {
      complain("%s", error->message);
      return FALSE;
    }
  }
  return TRUE;
}

gboolean apply_options(PlxRun *run, const ReportOptions *options)
{
  static const char *const levels[] = {"error", "warning", "note", "never", NULL};
  static const char *const whens[] = {"auto", "always", "never", NULL};
  g_autoptr(GError) error = NULL;

  if (options->fail_on != NULL && !g_strv_contains(levels, options->fail_on)) {
    complain("--fail-on takes error, warning, note or never, not “%s”", options->fail_on);
    return FALSE;
  }
  if (options->color != NULL && !g_strv_contains(whens, options->color)) {
    complain("--color takes auto, always or never, not “%s”", options->color);
    return FALSE;
  }
  if (options->jobs < 0 || options->jobs > 1024) {
    complain("--jobs takes a number from 0 to 1024");
    return FALSE;
  }
  plx_run_set_jobs(run, (guint)options->jobs);
  if (!add_rules(run, options->ignore, plx_run_ignore) || !add_rules(run, options->only, plx_run_only))
    return FALSE;
  if (options->baseline != NULL && !plx_run_set_baseline(run, options->baseline, &error)) {
    complain("%s", error->message);
    return FALSE;
  }
  return TRUE;
}
