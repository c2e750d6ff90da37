#include "cmd.h"

typedef struct {
  gboolean tokens;
  int status;
} Lines;

static gboolean annotate_line(const char *line, gsize length, gpointer data)
{
  Lines *lines = data;
  g_autoptr(GString) out = g_string_new(NULL);
  if (!plx_annotate_line(line, length, lines->tokens, out))
    lines->status = STATUS_FOUND;
  if (!write_stdout(out->str, out->len))
    lines->status = STATUS_ERROR;
  return lines->status != STATUS_ERROR;
}

int command_annotate(const Options *options, char *const *words)
{
  if (options->jsonl && *words != NULL) {
    complain("--jsonl reads standard input: no article can be named beside it");
    return STATUS_ERROR;
  }
  if (options->jsonl) {
    Lines lines = {options->tokens, STATUS_OK};
    return for_each_line(annotate_line, &lines) ? lines.status : STATUS_ERROR;
  }
  g_autoptr(PlxRun) run = plx_run_new();
  g_autoptr(GString) out = g_string_new(NULL);
  plx_run_set_jobs(run, options->jobs);
  show_progress(run, options);
  const gboolean read = add_inputs(run, words, options->name);
  plx_run_annotate(run, options->tokens, out);
  return write_stdout(out->str, out->len) && read ? STATUS_OK : STATUS_ERROR;
}
