#include "read/header.h"

#include "read/encoding.h"

#include <string.h>

#define LONGEST 65536

gsize plx_header_length(const char *bytes, gsize length)
{
  const gsize end = MIN(length, LONGEST);
  for (gsize at = 0; at < end; at++) {
    if (bytes[at] != '\n')
      continue;
    if (at + 1 < end && bytes[at + 1] == '\n')
      return at + 2;
    if (at + 2 < end && bytes[at + 1] == '\r' && bytes[at + 2] == '\n')
      return at + 3;
  }
  return 0;
}

char *plx_header_get(const char *block, gsize length, const char *name)
{
  const char *at = block, *const end = block + length;
  const gsize n = strlen(name);
  while (at < end) {
    const char *feed = memchr(at, '\n', (gsize)(end - at));
    const char *stop = feed != NULL ? feed : end;
    if ((gsize)(stop - at) > n && at[n] == ':' && g_ascii_strncasecmp(at, name, n) == 0) {
      g_autoptr(GString) value = g_string_new_len(at + n + 1, stop - at - (gssize)n - 1);
      while (stop + 1 < end && (stop[1] == ' ' || stop[1] == '\t')) {
        const char *line = stop + 1;
        feed = memchr(line, '\n', (gsize)(end - line));
        stop = feed != NULL ? feed : end;
        g_string_append_len(value, line, stop - line);
      }
      g_strdelimit(value->str, "\r\n\t", ' ');
      return g_strdup(g_strstrip(value->str));
    }
    at = stop + 1;
  }
  return NULL;
}

char *plx_header_parameter(const char *value, const char *name)
{
  const gsize n = strlen(name);
  for (const char *at = value; at != NULL && (at = strchr(at, ';')) != NULL;) {
    at += 1 + strspn(at + 1, " ");
    if (g_ascii_strncasecmp(at, name, n) != 0 || at[n] != '=')
      continue;
    at += n + 1;
    return *at == '"' ? g_strndup(at + 1, strcspn(at + 1, "\"")) : g_strndup(at, strcspn(at, "; "));
  }
  return NULL;
}

GString *plx_quoted_printable(const char *text, gsize length, gboolean words)
{
  GString *out = g_string_sized_new(length);
  for (gsize i = 0; i < length; i++) {
    if (text[i] == '_' && words) {
      g_string_append_c(out, ' ');
    } else if (text[i] != '=') {
      g_string_append_c(out, text[i]);
    } else if (i + 2 < length && g_ascii_isxdigit(text[i + 1]) && g_ascii_isxdigit(text[i + 2])) {
      g_string_append_c(out,
                        (char)(g_ascii_xdigit_value(text[i + 1]) * 16 + g_ascii_xdigit_value(text[i + 2])));
      i += 2;
    } else {
      while (i + 1 < length && text[i + 1] != '\n')
        i++;
      i++; /* a soft line break */
    }
  }
  return out;
}

/* One encoded word, `=?charset?Q?text?=`, behind its `=?`; NULL if it is none. */
static char *decode_word(const char *word, const char **behind)
{
  const char *encoding = strchr(word, '?');
  const char *text = encoding != NULL && encoding[1] != '\0' && encoding[2] == '?' ? encoding + 3 : NULL;
  const char *end = text != NULL ? strstr(text, "?=") : NULL;
  if (end == NULL)
    return NULL;
  g_autofree char *charset = g_strndup(word, (gsize)(encoding - word));
  g_autofree char *copy = g_strndup(text, (gsize)(end - text));
  g_autoptr(GString) bytes = NULL;
  if (g_ascii_tolower(encoding[1]) == 'b') {
    gsize n;
    g_autofree guchar *raw = g_base64_decode(copy, &n);
    bytes = g_string_new_len((const char *)raw, (gssize)n);
  } else {
    bytes = plx_quoted_printable(copy, strlen(copy), TRUE);
  }
  const PlxSourceInfo info = {.charset = charset};
  const PlxInput input = {.bytes = bytes->str, .length = bytes->len, .info = &info};
  GString *decoded = plx_encoding_to_utf8(&input, NULL, NULL);
  *behind = end + 2;
  return decoded != NULL ? g_string_free(decoded, FALSE) : g_strdup("");
}

char *plx_header_decode(const char *value)
{
  GString *out = g_string_new(NULL);
  gboolean after_word = FALSE;
  while (*value != '\0') {
    const char *behind;
    const char *next = value + (after_word ? strspn(value, " ") : 0); /* white space between words goes */
    g_autofree char *word = g_str_has_prefix(next, "=?") ? decode_word(next + 2, &behind) : NULL;
    if (word != NULL) {
      g_string_append(out, word);
      value = behind;
    } else {
      g_string_append_c(out, *value++);
    }
    after_word = word != NULL;
  }
  g_autofree char *valid = g_utf8_make_valid(out->str, (gssize)out->len);
  g_string_free(out, TRUE);
  return g_steal_pointer(&valid);
}
