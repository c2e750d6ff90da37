#include "report/json_string.h"

#include <string.h>

/* Bytes that JSON or a page cannot hold as they are. Returns how many bytes of text were taken, 0 for none.
 */
static gsize escape(GString *out, const char *text, gsize length)
{
  const guchar c = (guchar)text[0];
  static const char plain[] = "\"\"\\\\\bb\ff\nn\rr\tt";

  for (gsize i = 0; i + 1 < sizeof plain; i += 2) {
    if ((guchar)plain[i] == c) {
      g_string_append_c(out, '\\');
      g_string_append_c(out, plain[i + 1]);
      return 1;
    }
  }
  if (c < 0x20 || c == '<' || c == 0x7F) {
    g_string_append_printf(out, "\\u%04x", c);
    return 1;
  }
  if (length >= 2 && c == 0xC2 && (guchar)text[1] == 0x85) {
    g_string_append(out, "\\u0085");
    return 2;
  }
  if (length >= 3 && c == 0xE2 && (guchar)text[1] == 0x80 && ((guchar)text[2] & 0xFE) == 0xA8) {
    g_string_append(out, (guchar)text[2] == 0xA8 ? "\\u2028" : "\\u2029");
    return 3;
  }
  return 0;
}

void plx_json_string(GString *out, const char *text, gssize length)
{
  if (text == NULL) {
    g_string_append(out, "null");
    return;
  }
  const gsize size = length < 0 ? strlen(text) : (gsize)length;
  gsize from = 0;
  g_string_append_c(out, '"');
  for (gsize i = 0; i < size;) {
    const guchar c = (guchar)text[i];
    if (c >= 0x20 && c != '"' && c != '\\' && c != '<' && c != 0x7F && c != 0xC2 && c != 0xE2) {
      i++;
      continue;
    }
    g_string_append_len(out, text + from, (gssize)(i - from));
    from = i;
    const gsize taken = escape(out, text + i, size - i);
    i += MAX(taken, 1);
    from += taken;
  }
  g_string_append_len(out, text + from, (gssize)(size - from));
  g_string_append_c(out, '"');
}

void plx_json_separate(GString *out)
{
  if (out->len > 0 && strchr("{[:,\n", out->str[out->len - 1]) == NULL)
    g_string_append_c(out, ',');
}

void plx_json_key(GString *out, const char *key)
{
  plx_json_separate(out);
  g_string_append_c(out, '"');
  g_string_append(out, key);
  g_string_append(out, "\":");
}

void plx_json_open(GString *out, char bracket)
{
  plx_json_separate(out);
  g_string_append_c(out, bracket);
}

void plx_json_open_key(GString *out, const char *key, char bracket)
{
  plx_json_key(out, key);
  g_string_append_c(out, bracket);
}

void plx_json_close(GString *out, char bracket)
{
  g_string_append_c(out, bracket);
}

void plx_json_put_string(GString *out, const char *key, const char *text)
{
  plx_json_key(out, key);
  plx_json_string(out, text, -1);
}

void plx_json_put_text(GString *out, const char *key, const char *text, gsize length)
{
  plx_json_key(out, key);
  plx_json_string(out, text, (gssize)length);
}

void plx_json_put_number(GString *out, const char *key, gint64 number)
{
  plx_json_key(out, key);
  g_string_append_printf(out, "%" G_GINT64_FORMAT, number);
}

void plx_json_put_boolean(GString *out, const char *key, gboolean value)
{
  plx_json_key(out, key);
  g_string_append(out, value ? "true" : "false");
}

void plx_json_share(GString *out, double share)
{
  /* By whole ten-thousandths: no locale, and no digits that differ between machines. */
  guint parts = (guint)(CLAMP(share, 0.0, 1.0) * 10000.0 + 0.5);
  int digits = 4;

  while (digits > 1 && parts % 10 == 0) {
    parts /= 10;
    digits--;
  }
  guint scale = 1;
  for (int i = 0; i < digits; i++)
    scale *= 10;
  plx_json_separate(out);
  g_string_append_printf(out, "%u.%0*u", parts / scale, digits, parts % scale);
}

void plx_json_put_share(GString *out, const char *key, double share)
{
  plx_json_key(out, key);
  plx_json_share(out, share);
}
