/* Any bytes as an article's file: text, HTML, front matter, JSON. */
#include "read/read.h"

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size);

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size)
{
  const PlxSourceInfo info = {.id = "fuzz", .path = "fuzz"};
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) articles = plx_read_bytes((const char *)data, size, &info, NULL, &error);
  g_assert((articles == NULL) == (error != NULL));
  return 0;
}
