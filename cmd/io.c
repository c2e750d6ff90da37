#include "cmd.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void complain(const char *format, ...)
{
  va_list args;
  va_start(args, format);
  g_autofree char *message = g_strdup_vprintf(format, args);
  va_end(args);
  fprintf(stderr, "parallax: %s\n", message);
}

GString *read_stdin(void)
{
  GString *bytes = g_string_new(NULL);
  char block[65536];
  size_t n;
  while ((n = fread(block, 1, sizeof block, stdin)) > 0)
    g_string_append_len(bytes, block, (gssize)n);
  if (!ferror(stdin))
    return bytes;
  complain("standard input: %s", g_strerror(errno));
  g_string_free(bytes, TRUE);
  return NULL;
}

static gboolean add_stdin(PlxRun *run, const char *name)
{
  g_autoptr(GError) error = NULL;
  GString *bytes = read_stdin();
  if (bytes == NULL)
    return FALSE;
  const gboolean ok = plx_run_add_bytes(run, name != NULL ? name : "stdin", bytes->str, bytes->len, &error);
  g_string_free(bytes, TRUE);
  if (!ok)
    complain("standard input: %s", error->message);
  return ok;
}

gboolean add_inputs(PlxRun *run, char **paths, const char *stdin_name)
{
  gboolean ok = TRUE;
  for (char **path = paths; *path != NULL; path++) {
    g_autoptr(GError) error = NULL;
    if (strcmp(*path, "-") == 0) {
      ok &= add_stdin(run, stdin_name);
    } else if (!plx_run_add_path(run, *path, &error)) {
      complain("%s", error->message);
      ok = FALSE;
    }
  }
  for (const char *const *warning = plx_run_warnings(run); *warning != NULL; warning++)
    fprintf(stderr, "parallax: warning: %s\n", *warning);
  return ok;
}

gboolean write_stdout(const char *bytes, gsize length)
{
  if (fwrite(bytes, 1, length, stdout) == length && fflush(stdout) == 0)
    return TRUE;
  complain("standard output: %s", g_strerror(errno));
  return FALSE;
}

static gboolean wants_color(const ReportOptions *options)
{
  const char *force = g_getenv("FORCE_COLOR"), *no = g_getenv("NO_COLOR"), *term = g_getenv("TERM");
  if (options->color != NULL && strcmp(options->color, "auto") != 0)
    return strcmp(options->color, "always") == 0;
  if (no != NULL && *no != '\0')
    return FALSE;
  if (force != NULL && *force != '\0' && strcmp(force, "0") != 0)
    return TRUE;
  return isatty(STDOUT_FILENO) && (term == NULL || strcmp(term, "dumb") != 0);
}

/* One further report, whole or not at all: a temporary file beside it takes its place once it is complete. */
static gboolean write_file(const PlxRun *run, const char *path)
{
  g_autoptr(GError) error = NULL;
  const char *format = plx_format_for_path(path);
  if (format == NULL) {
    complain("%s: the ending tells no format; known are .json .html .sarif .xml .md .txt", path);
    return FALSE;
  }
  GString *report = plx_run_write(run, format, PLX_WRITE_DEFAULT, &error);
  gboolean ok = report != NULL && g_file_set_contents_full(path, report->str, (gssize)report->len,
                                                           G_FILE_SET_CONTENTS_CONSISTENT, 0666, &error);
  if (!ok)
    complain("%s: %s", path, error->message);
  if (report != NULL)
    g_string_free(report, TRUE);
  return ok;
}

gboolean write_reports(const PlxRun *run, const ReportOptions *options)
{
  g_autoptr(GError) error = NULL;
  PlxWriteFlags flags = wants_color(options) ? PLX_WRITE_COLOR : PLX_WRITE_DEFAULT;
  flags |= options->quiet ? PLX_WRITE_QUIET : 0;
  flags |= options->verbose ? PLX_WRITE_VERBOSE : 0;
  gboolean ok = TRUE;
  for (char **path = options->outputs; path != NULL && *path != NULL; path++)
    ok &= write_file(run, *path);
  GString *report = plx_run_write(run, options->format != NULL ? options->format : "text", flags, &error);
  if (report == NULL) {
    complain("%s", error->message);
    return FALSE;
  }
  ok &= write_stdout(report->str, report->len);
  g_string_free(report, TRUE);
  return ok;
}

gboolean for_each_line(gboolean (*work)(const char *line, gsize length, gpointer data), gpointer data)
{
  char *line = NULL;
  size_t size = 0;
  ssize_t length;
  gboolean go_on = TRUE;
  while (go_on && (length = getline(&line, &size, stdin)) > 0) {
    if (line[length - 1] == '\n')
      line[--length] = '\0';
    if (length > 0)
      go_on = work(line, (gsize)length, data);
  }
  const gboolean failed = go_on && ferror(stdin);
  free(line);
  if (failed)
    complain("standard input: %s", g_strerror(errno));
  return !failed;
}
