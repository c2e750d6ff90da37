#include "base/table.h"

#include "base/text.h"

#include <string.h>

static const char *row_key(const void *table, gsize row_size, gsize row)
{
  return *(const char *const *)(const void *)((const char *)table + row * row_size);
}

/* Compare a key of `length` bytes with a NUL-terminated one, in strcmp() order. */
static int compare(const char *key, gsize length, const char *row)
{
  for (gsize i = 0; i < length; i++)
    if (key[i] != row[i]) /* also where the row ends */
      return (guchar)key[i] < (guchar)row[i] ? -1 : 1;
  return row[length] == '\0' ? 0 : -1;
}

const void *plx_table_find(const void *table, gsize n_rows, gsize row_size, const char *key, gsize length)
{
  gsize low = 0, high = n_rows;
  while (low < high) {
    const gsize middle = low + (high - low) / 2;
    const int order = compare(key, length, row_key(table, row_size, middle));
    if (order == 0)
      return (const char *)table + middle * row_size;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return NULL;
}

const void *plx_table_find_folded(const void *table, gsize n_rows, gsize row_size, const char *key,
                                  gsize length)
{
  char folded[64];
  if (length >= sizeof folded)
    return NULL;
  for (gsize i = 0; i < length; i++)
    folded[i] = plx_ascii_fold(key[i]);
  return plx_table_find(table, n_rows, row_size, folded, length);
}

/* As memcmp() of the prefix and as much of the key. */
static inline int compare_prefix(const char *prefix, gsize length, const char *key)
{
  for (gsize i = 0; i < length; i++)
    if (prefix[i] != key[i]) /* also where the key ends */
      return (guchar)prefix[i] < (guchar)key[i] ? -1 : 1;
  return 0;
}

const void *plx_table_find_prefix(const void *table, gsize n_rows, gsize row_size, const char *prefix,
                                  gsize length)
{
  char folded[64];
  gsize low = 0, high = n_rows;
  if (length >= sizeof folded)
    return NULL;
  for (gsize i = 0; i < length; i++)
    folded[i] = plx_ascii_fold(prefix[i]);
  while (low < high) {
    const gsize middle = low + (high - low) / 2;
    if (compare_prefix(folded, length, row_key(table, row_size, middle)) > 0)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == n_rows || compare_prefix(folded, length, row_key(table, row_size, low)) != 0)
    return NULL;
  return (const char *)table + low * row_size;
}

gboolean plx_table_is_sorted(const void *table, gsize n_rows, gsize row_size)
{
  for (gsize i = 1; i < n_rows; i++)
    if (strcmp(row_key(table, row_size, i - 1), row_key(table, row_size, i)) >= 0)
      return FALSE;
  return TRUE;
}
