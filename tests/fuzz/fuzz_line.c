/* Any bytes as a line of JSON Lines: one line comes back. */
#include "parallax.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size);

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size)
{
  g_autoptr(GString) out = g_string_new(NULL);
  plx_annotate_line((const char *)data, size, TRUE, out);
  g_assert(strchr(out->str, '\n') == out->str + out->len - 1);
  return 0;
}
