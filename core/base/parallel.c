#include "base/parallel.h"

typedef struct {
  guint n;
  gint next; /* that nobody has begun */
  void (*part)(guint i, gpointer data);
  gpointer data;
} Work;

static gpointer do_parts(gpointer data)
{
  Work *work = data;
  for (guint i; (i = (guint)g_atomic_int_add(&work->next, 1)) < work->n;)
    work->part(i, work->data);
  return NULL;
}

void plx_parallel(guint jobs, guint n, void (*part)(guint i, gpointer data), gpointer data)
{
  Work work = {n, 0, part, data};
  g_autofree GThread **others = g_new(GThread *, MIN(jobs, n) + 1);
  guint n_others = 0;
  while (n_others + 1 < MIN(jobs, n)) {
    GThread *thread = g_thread_try_new("worker", do_parts, &work, NULL);
    if (thread == NULL)
      break; /* those that there are do its share */
    others[n_others++] = thread;
  }
  do_parts(&work);
  for (guint i = 0; i < n_others; i++)
    g_thread_join(others[i]);
}
