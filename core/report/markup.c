#include "report/markup.h"

#include <string.h>

static const char *entity(gunichar c)
{
  switch (c) {
  case '&':
    return "&amp;";
  case '<':
    return "&lt;";
  case '>':
    return "&gt;";
  case '"':
    return "&quot;";
  case '\'':
    return "&#39;";
  default:
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F || (c & 0xFFFE) == 0xFFFE
               ? "\xEF\xBF\xBD"
               : NULL;
  }
}

void plx_markup_text(GString *out, const char *text, gssize length)
{
  if (text == NULL)
    return;
  const char *end = text + (length < 0 ? strlen(text) : (gsize)length);
  const char *from = text;
  while (text < end) {
    const char *next = g_utf8_next_char(text);
    const char *escaped = entity(g_utf8_get_char(text));
    if (escaped != NULL) {
      g_string_append_len(out, from, text - from);
      g_string_append(out, escaped);
      from = next;
    }
    text = next;
  }
  g_string_append_len(out, from, end - from);
}

void plx_markup_attribute(GString *out, const char *name, const char *value)
{
  if (value == NULL)
    return;
  g_string_append_printf(out, " %s=\"", name);
  plx_markup_text(out, value, -1);
  g_string_append_c(out, '"');
}
