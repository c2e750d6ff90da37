/* Any bytes as a plain article, through all annotators; every mention must lie inside the text. */
#include "annotate/annotate.h"
#include "parallax.h"
#include "read/read.h"
#include "report/report.h"

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size);

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size)
{
  const PlxSourceInfo info = {.id = "fuzz", .path = "fuzz", .published = "2024-03-15", .plain = TRUE};
  g_autoptr(GPtrArray) articles = plx_read_bytes((const char *)data, size, &info, NULL, NULL);
  g_autoptr(GString) out = g_string_new(NULL);
  for (guint i = 0; articles != NULL && i < articles->len; i++) {
    plx_annotate_article(g_ptr_array_index(articles, i));
    plx_report_annotations(g_ptr_array_index(articles, i), TRUE, out);
  }
  return 0;
}
