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

int command_group(const Options *options, char *const *words)
{
  if (options->jsonl && *words != NULL) {
    complain("--jsonl reads standard input: no article can be named beside it");
    return STATUS_ERROR;
  }
  g_autoptr(PlxRun) run = plx_run_new();
  g_autoptr(GString) out = g_string_new(NULL);
  Lines lines = {run, TRUE, 0};
  plx_run_set_jobs(run, options->jobs);
  show_progress(run, options);
  const gboolean read =
      options->jsonl ? for_each_line(add_line, &lines) : add_inputs(run, words, options->name);
  plx_run_group(run, out);
  return write_stdout(out->str, out->len) && read && lines.ok ? STATUS_OK : STATUS_ERROR;
}
