#include "cmd.h"

typedef struct {
  PlxRun *run;
  gboolean ok;
  guint n;
} Lines;

static gboolean add_line(const char *line, gsize length, gpointer data)
{
  Lines *lines = data;
  g_autoptr(GError) error = NULL;
  lines->n++;
  if (!plx_run_add_line(lines->run, line, length, &error)) {
    complain("line %u: %s", lines->n, error->message);
    lines->ok = FALSE;
  }
  return TRUE;
}

int command_group(const Command *command, int argc, char **argv)
{
  gboolean jsonl = FALSE;
  gint jobs = 0;
  const GOptionEntry entries[] = {
      {"jsonl", 0, 0, G_OPTION_ARG_NONE, &jsonl, "read JSON Lines from standard input", NULL},
      {"jobs", 'j', 0, G_OPTION_ARG_INT, &jobs, "threads; 0 (default) is one a processor", "N"},
      {NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL},
  };
  if (!parse_options(command, entries, &argc, &argv))
    return STATUS_ERROR;
  g_autoptr(PlxRun) run = plx_run_new();
  g_autoptr(GString) out = g_string_new(NULL);
  Lines lines = {run, TRUE, 0};
  char *none[] = {(char *)"-", NULL};
  plx_run_set_jobs(run, (guint)MAX(jobs, 0));
  if (jsonl)
    lines.ok &= for_each_line(add_line, &lines);
  else
    lines.ok = add_inputs(run, argc > 1 ? argv + 1 : none, NULL);
  plx_run_group(run, out);
  return write_stdout(out->str, out->len) && lines.ok ? STATUS_OK : STATUS_ERROR;
}
