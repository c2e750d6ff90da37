/* Look-up in read-only tables: arrays of structs, sorted by a string key that is their first member. */
#pragma once

#include <glib.h>

/**
 * plx_table_find:
 * @table: rows sorted by key in strcmp() order, without doubles; each row's first member is `const char *key`
 * @n_rows: number of rows
 * @row_size: sizeof one row
 * @key: bytes to look up, not necessarily NUL-terminated
 * @length: their number
 *
 * Binary search, exact bytes. Returns: (nullable): the row.
 */
const void *plx_table_find(const void *table, gsize n_rows, gsize row_size, const char *key, gsize length);

/* The same with A–Z of the key taken as a–z (the table's keys are in lower case). Keys over 63 bytes are not
 * found. */
const void *plx_table_find_folded(const void *table, gsize n_rows, gsize row_size, const char *key,
                                  gsize length);

/* The first row whose key begins with these bytes, A–Z taken as a–z; NULL if none does. Where a key is these
 * bytes and no more, it is the first; here keys may stand twice. Prefixes over 63 bytes are not found. */
const void *plx_table_find_prefix(const void *table, gsize n_rows, gsize row_size, const char *prefix,
                                  gsize length);

/* Is the table sorted and without doubles? For tests. */
gboolean plx_table_is_sorted(const void *table, gsize n_rows, gsize row_size);

#define PLX_TABLE_FIND(table, key, length)                                                                   \
  plx_table_find((table), G_N_ELEMENTS(table), sizeof((table)[0]), (key), (length))
#define PLX_TABLE_FIND_PREFIX(table, prefix, length)                                                         \
  plx_table_find_prefix((table), G_N_ELEMENTS(table), sizeof((table)[0]), (prefix), (length))
#define PLX_TABLE_FIND_FOLDED(table, key, length)                                                            \
  plx_table_find_folded((table), G_N_ELEMENTS(table), sizeof((table)[0]), (key), (length))
