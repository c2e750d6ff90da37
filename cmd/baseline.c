#include "cmd.h"

int command_baseline(const Options *options, char *const *words)
{
  const char *path = options->baseline != NULL ? options->baseline : "baseline.json";
  const gboolean exists = g_file_test(path, G_FILE_TEST_EXISTS);
  gboolean read;
  if (options->prune && !exists) {
    complain("%s: there is no baseline to prune", path);
    return STATUS_ERROR;
  }
  g_autoptr(PlxRun) run = compare_articles(options, words, exists ? path : NULL, &read);
  if (run == NULL || !read) /* half of the articles make no baseline */
    return STATUS_ERROR;
  g_autoptr(GString) changes = g_string_new(NULL);
  g_autoptr(GString) baseline = plx_run_baseline(run, options->prune, changes);
  if (!write_file(path, baseline->str, baseline->len))
    return STATUS_ERROR;
  if (options->quiet)
    return STATUS_OK;
  return write_stdout(changes->str, changes->len) ? STATUS_OK : STATUS_ERROR;
}
