/* Any bytes, cut at their first form feed or in the middle, as two articles, through to every report. */
#include "parallax.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size);

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size)
{
  const char *text = (const char *)data;
  const char *cut = memchr(text, '\f', size);
  const gsize first = cut != NULL ? (gsize)(cut - text) : size / 2;
  g_autoptr(PlxRun) run = plx_run_new();
  plx_run_set_jobs(run, 1);
  plx_run_add_bytes(run, "one", text, first, NULL);
  plx_run_add_bytes(run, "two", text + first, size - first, NULL);
  plx_run_compare(run);
  for (guint i = 0; plx_format_name(i) != NULL; i++) {
    GString *report = plx_run_write(run, plx_format_name(i), PLX_WRITE_VERBOSE, NULL);
    g_string_free(report, TRUE);
  }
  return 0;
}
