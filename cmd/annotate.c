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

int command_annotate(const Command *command, int argc, char **argv)
{
  gboolean jsonl = FALSE;
  Lines lines = {FALSE, STATUS_OK};
  gint jobs = 0;
  const GOptionEntry entries[] = {
      {"jsonl", 0, 0, G_OPTION_ARG_NONE, &jsonl, "read JSON Lines from standard input", NULL},
      {"tokens", 0, 0, G_OPTION_ARG_NONE, &lines.tokens, "print the tokens too, with tags, lemmas and trees",
       NULL},
      {"jobs", 'j', 0, G_OPTION_ARG_INT, &jobs, "threads; 0 (default) is one a processor", "N"},
      {NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL},
  };
  if (!parse_options(command, entries, &argc, &argv))
    return STATUS_ERROR;
  if (jsonl) {
    if (argc > 1) {
      complain("--jsonl reads standard input: no article can be named beside it");
      return STATUS_ERROR;
    }
    return for_each_line(annotate_line, &lines) ? lines.status : STATUS_ERROR;
  }

  char *none[] = {(char *)"-", NULL};
  g_autoptr(PlxRun) run = plx_run_new();
  g_autoptr(GString) out = g_string_new(NULL);
  plx_run_set_jobs(run, (guint)MAX(jobs, 0));
  const gboolean read = add_inputs(run, argc > 1 ? argv + 1 : none, NULL);
  plx_run_annotate(run, lines.tokens, out);
  return write_stdout(out->str, out->len) && read ? STATUS_OK : STATUS_ERROR;
}
