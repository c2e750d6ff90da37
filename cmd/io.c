#include "cmd.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

void complain(const char *format, ...)
{
  va_list args;
  va_start(args, format);
  g_autofree char *message = g_strdup_vprintf(format, args);
  va_end(args);
  for (char *byte = message; *byte != '\0'; byte++) /* a file's name must not steer the terminal */
    if (g_ascii_iscntrl(*byte) && *byte != '\n')
      *byte = '?';
  fprintf(stderr, "parallax: %s\n", message);
}

/* ---- input ---- */

/* Read once, whatever is there: a line that is sent is answered before the next one comes. */
static gssize read_some(char *block, gsize size)
{
  gssize n;
  do
    n = read(STDIN_FILENO, block, size);
  while (n < 0 && errno == EINTR);
  if (n < 0)
    complain("standard input: %s", g_strerror(errno));
  return n;
}

static gboolean add_stdin(PlxRun *run, const char *name)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) bytes = g_string_new(NULL);
  char block[65536];
  gssize n;
  while ((n = read_some(block, sizeof block)) > 0)
    g_string_append_len(bytes, block, n);
  if (n < 0)
    return FALSE;
  if (plx_run_add_bytes(run, name != NULL ? name : "stdin", bytes->str, bytes->len, &error))
    return TRUE;
  complain("standard input: %s", error->message);
  return FALSE;
}

gboolean add_inputs(PlxRun *run, char *const *words, const char *stdin_name)
{
  gboolean ok = *words != NULL || add_stdin(run, stdin_name);
  for (; *words != NULL; words++) {
    g_autoptr(GError) error = NULL;
    if (strcmp(*words, "-") == 0) {
      ok &= add_stdin(run, stdin_name);
    } else if (!plx_run_add_path(run, *words, &error)) {
      complain("%s", error->message);
      ok = FALSE;
    }
  }
  for (const char *const *warning = plx_run_warnings(run); *warning != NULL; warning++)
    complain("warning: %s", *warning);
  return ok;
}

/* The lines that a block ends, each with what earlier blocks left of it in `rest`. */
static gboolean take_block(const char *block, gsize size, GString *rest,
                           gboolean (*work)(const char *, gsize, gpointer), gpointer data)
{
  while (size > 0) {
    const char *end = memchr(block, '\n', size);
    const gsize part = end != NULL ? (gsize)(end - block) : size;
    const gsize room = PLX_MAX_LINE + 1 - rest->len;
    g_string_append_len(rest, block, (gssize)MIN(part, room));
    if (end == NULL)
      return TRUE;
    if (!work(rest->str, rest->len, data))
      return FALSE;
    g_string_truncate(rest, 0);
    block += part + 1;
    size -= part + 1;
  }
  return TRUE;
}

gboolean for_each_line(gboolean (*work)(const char *line, gsize length, gpointer data), gpointer data)
{
  g_autoptr(GString) rest = g_string_new(NULL);
  char block[65536];
  gssize n;
  while ((n = read_some(block, sizeof block)) > 0)
    if (!take_block(block, (gsize)n, rest, work, data))
      return TRUE;
  if (n == 0 && rest->len > 0)
    work(rest->str, rest->len, data);
  return n == 0;
}

/* ---- output ---- */

gboolean write_stdout(const char *bytes, gsize length)
{
  if (fwrite(bytes, 1, length, stdout) == length && fflush(stdout) == 0)
    return TRUE;
  if (errno != EPIPE)
    complain("standard output: %s", g_strerror(errno));
  return FALSE;
}

static gboolean wants_color(const Options *options)
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

gboolean check_outputs(const Options *options)
{
  for (guint i = 0; options->outputs != NULL && i < options->outputs->len; i++) {
    const char *path = g_ptr_array_index(options->outputs, i);
    if (plx_format_for_path(path) == NULL) {
      complain("%s: the ending tells no format; see parallax compare --help", path);
      return FALSE;
    }
  }
  return TRUE;
}

gboolean write_file(const char *path, const char *bytes, gsize length)
{
  g_autoptr(GError) error = NULL;
  if (g_file_set_contents_full(path, bytes, (gssize)length, G_FILE_SET_CONTENTS_CONSISTENT, 0666, &error))
    return TRUE;
  complain("%s: not written: %s", path, error->message);
  return FALSE;
}

gboolean write_outputs(const PlxRun *run, const Options *options)
{
  gboolean ok = TRUE;
  for (guint i = 0; options->outputs != NULL && i < options->outputs->len; i++) {
    const char *path = g_ptr_array_index(options->outputs, i);
    g_autoptr(GString) report = plx_run_write(run, plx_format_for_path(path), PLX_WRITE_DEFAULT, NULL);
    ok &= write_file(path, report->str, report->len);
  }
  return ok;
}

gboolean write_report(const PlxRun *run, const Options *options)
{
  PlxWriteFlags flags = wants_color(options) ? PLX_WRITE_COLOR : PLX_WRITE_DEFAULT;
  flags |= options->quiet ? PLX_WRITE_QUIET : 0;
  flags |= options->verbose ? PLX_WRITE_VERBOSE : 0;
  g_autoptr(GString) report =
      plx_run_write(run, options->format != NULL ? options->format : "text", flags, NULL);
  return write_stdout(report->str, report->len);
}
