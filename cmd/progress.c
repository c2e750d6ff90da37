#include "cmd.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { WIDTH = 30, BEGIN_AFTER = 500, EVERY = 100 }; /* columns; milliseconds */

typedef struct {
  gint64 begun, drawn; /* of the monotonic clock, in microseconds; 0: nothing is drawn */
} Progress;

static void draw(const char *work, guint done, guint of)
{
  char bar[WIDTH + 1];
  const guint filled = (guint)((guint64)done * WIDTH / of);
  memset(bar, '#', filled);
  memset(bar + filled, '.', WIDTH - filled);
  bar[WIDTH] = '\0';
  fprintf(stderr, "\r\033[K%s [%s] %u/%u", work, bar, done, of);
}

/* Draws at most so often, and clears the line when the work is done. */
static void follow(const char *work, guint done, guint of, gpointer data)
{
  Progress *progress = data;
  const gint64 now = g_get_monotonic_time();
  if (done < of && now - progress->begun >= BEGIN_AFTER * 1000 && now - progress->drawn >= EVERY * 1000) {
    draw(work, done, of);
    progress->drawn = now;
  } else if (done == of && progress->drawn > 0) {
    fputs("\r\033[K", stderr);
    progress->drawn = 0;
  }
}

void show_progress(PlxRun *run, const Options *options)
{
  const char *term = g_getenv("TERM");
  if (options->quiet || !isatty(STDERR_FILENO) || term == NULL || strcmp(term, "dumb") == 0)
    return;
  Progress *progress = g_new0(Progress, 1);
  progress->begun = g_get_monotonic_time();
  plx_run_set_progress(run, follow, progress, g_free);
}
