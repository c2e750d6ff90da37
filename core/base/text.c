#include "base/text.h"

#include <string.h>

#define BLOCK 64

struct _PlxOffsets {
  const char *text;
  gsize length;
  guint32 *before; /* code points before each block of 64 bytes */
};

static inline gboolean is_start(char c)
{
  return ((guchar)c & 0xC0) != 0x80;
}

PlxOffsets *plx_offsets_new(const char *text, gsize length)
{
  PlxOffsets *offsets = g_new0(PlxOffsets, 1);
  guint32 count = 0;

  offsets->text = text;
  offsets->length = length;
  offsets->before = g_new(guint32, length / BLOCK + 1);
  for (gsize i = 0; i <= length; i++) {
    if (i % BLOCK == 0)
      offsets->before[i / BLOCK] = count;
    if (i < length && is_start(text[i]))
      count++;
  }
  return offsets;
}

void plx_offsets_free(PlxOffsets *offsets)
{
  if (offsets == NULL)
    return;
  g_free(offsets->before);
  g_free(offsets);
}

guint32 plx_offsets_codepoints(const PlxOffsets *offsets, guint32 byte)
{
  g_return_val_if_fail(byte <= offsets->length, 0);
  guint32 count = offsets->before[byte / BLOCK];
  for (gsize i = byte / BLOCK * BLOCK; i < byte; i++)
    count += is_start(offsets->text[i]) ? 1 : 0;
  return count;
}

gsize plx_text_codepoints(const char *text, gsize length)
{
  gsize count = 0;
  for (gsize i = 0; i < length; i++)
    count += is_start(text[i]) ? 1 : 0;
  return count;
}

GString *plx_text_clean(const char *bytes, gsize length, gsize *n_replaced)
{
  GString *out = g_string_sized_new(length);
  gsize replaced = 0;

  while (length > 0) {
    const char *end = NULL;
    const gboolean valid = g_utf8_validate_len(bytes, length, &end);
    g_string_append_len(out, bytes, end - bytes);
    if (valid)
      break;
    length -= (gsize)(end - bytes);
    bytes = end;
    /* A lead byte takes the continuation bytes that follow it along: one replacement for one broken
     * character. */
    gsize bad = 1;
    const guchar lead = (guchar)*bytes;
    const gsize most = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead >= 0xC2 && lead <= 0xF4)
      while (bad < length && bad < most && !is_start(bytes[bad]))
        bad++;
    g_string_append(out, "\xEF\xBF\xBD");
    replaced++;
    bytes += bad;
    length -= bad;
  }
  *n_replaced = replaced;
  return out;
}

/* ---- one line ---- */

/* Marks that change the direction of what follows: they reorder a terminal's line, and show nothing. */
static gboolean is_direction_mark(gunichar c)
{
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
         c == 0x061C;
}

void plx_text_append_line(GString *out, const char *text, gsize length)
{
  for (const char *p = text, *end = text + length; p < end; p = g_utf8_next_char(p)) {
    const gunichar c = g_utf8_get_char(p);
    if (g_unichar_isspace(c) || c == 0x85) {
      if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c(out, ' ');
    } else if (g_unichar_iscntrl(c)) {
      g_string_append(out, "\xEF\xBF\xBD");
    } else if (!is_direction_mark(c)) {
      g_string_append_unichar(out, c);
    }
  }
}

char *plx_text_one_line(const char *text, gssize length)
{
  GString *out = g_string_new(NULL);
  plx_text_append_line(out, text, length < 0 ? strlen(text) : (gsize)length);
  return g_string_free(out, FALSE);
}
