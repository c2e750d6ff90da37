/* How this works: addresses are told by a scheme, by `www.`, by an at sign between letters, or by a last
 * label that hosts and files end with; marks at their end belong to the sentence. */
#include "annotate/token_part.h"
#include "annotate/token_table.h"

#include <string.h>

static gboolean is_alnum(char c)
{
  return g_ascii_isalnum(c) || (c & 0x80) != 0;
}

/* Without the sentence's marks at the end. */
static gsize trim(const char *text, gsize at, gsize end)
{
  const gboolean bracket = memchr(text + at, '(', end - at) != NULL;
  while (end > at) {
    const PlxChar c = plx_char_before(text, at, end);
    if (c.code == '/' || c.code == '=' || c.code == '#' || c.code == '-' || plx_char_is_word(c) ||
        (c.code == ')' && bracket))
      break;
    end -= c.length;
  }
  return end;
}

static gboolean begins_url(const char *text, gsize at, gsize end)
{
  if (end - at > 4 && g_ascii_strncasecmp(text + at, "www.", 4) == 0)
    return is_alnum(text[at + 4]);
  if (end - at > 7 && g_ascii_strncasecmp(text + at, "mailto:", 7) == 0)
    return is_alnum(text[at + 7]);
  gsize i = at;
  while (i < end && i - at < 12 && g_ascii_isalpha(text[i]))
    i++;
  return i > at && end - i > 3 && memcmp(text + i, "://", 3) == 0;
}

static gsize handle_end(const char *text, gsize at, gsize end)
{
  gsize i = at + 1;
  if (i >= end || !(g_ascii_isalpha(text[i]) || text[i] == '_'))
    return at;
  while (i < end && (g_ascii_isalnum(text[i]) || text[i] == '_'))
    i++;
  return i;
}

static gboolean in_host(char c)
{
  return g_ascii_isalnum(c) || c == '.' || c == '_' || c == '-' || c == '@' || c == '%' || c == '+';
}

/* Letters, digits, dots, hyphens and underscores; what they may be is told by what is in them. */
static gsize host_end(const char *text, gsize at, gsize end)
{
  gsize i = at, at_sign = at;
  for (; i < end && in_host(text[i]); i++)
    if (text[i] == '@')
      at_sign = i;
  if (at_sign > at && at_sign + 1 < i)
    return trim(text, at, i);
  while (i > at && !g_ascii_isalnum(text[i - 1]))
    i--;
  gsize label = i;
  while (label > at && g_ascii_isalnum(text[label - 1]))
    label--;
  if (label < at + 2 || text[label - 1] != '.' || !plx_word_is_domain(text + label, i - label))
    return at;
  if (g_ascii_isupper(text[label]) && i - label > 1 && g_ascii_islower(text[label + 1]))
    return at; /* `said.Net` is two sentences */
  return i < end && text[i] == '/' ? trim(text, at, end) : i;
}

gsize plx_token_address(const PlxTokenizer *t, gsize at, gsize end)
{
  const char c = t->text[at];
  if (c == '@' || c == '#')
    return handle_end(t->text, at, end);
  if (!g_ascii_isalnum(c))
    return at;
  if (begins_url(t->text, at, end))
    return trim(t->text, at, end);
  return host_end(t->text, at, end);
}
