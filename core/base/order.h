/* What arrays are sorted by. */
#pragma once

#include <glib.h>

/* Two guint32, ascending. A GCompareFunc. */
static inline int plx_compare_numbers(gconstpointer p, gconstpointer q)
{
  const guint32 a = *(const guint32 *)p, b = *(const guint32 *)q;
  return a < b ? -1 : a > b;
}
