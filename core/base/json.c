#include "base/json.h"

#include "base/error.h"

#include <string.h>

#define MAX_DEPTH 128

/* The four hexadecimal digits behind `\u`; -1 if they are none. */
static gint32 escaped_unit(const char *at, const char *end)
{
  gint32 value = 0;
  if (end - at < 4)
    return -1;
  for (int i = 0; i < 4; i++) {
    if (!g_ascii_isxdigit(at[i]))
      return -1;
    value = value * 16 + g_ascii_xdigit_value(at[i]);
  }
  return value;
}

/* Does the escape at `at` (behind its backslash) stand for a character of text? Its length goes to `n`. */
static gboolean escape_is_sound(const char *at, const char *end, gsize *n)
{
  *n = 1;
  if (at >= end || *at != 'u')
    return TRUE;
  const gint32 unit = escaped_unit(at + 1, end);
  if (unit < 0)
    return TRUE; /* the parser will say so */
  *n = 5;
  if (unit == 0 || (unit >= 0xDC00 && unit < 0xE000))
    return FALSE;
  if (unit < 0xD800 || unit >= 0xDC00)
    return TRUE;
  if (end - at < 11 || at[5] != '\\' || at[6] != 'u')
    return FALSE;
  const gint32 low = escaped_unit(at + 7, end);
  if (low < 0xDC00 || low >= 0xE000)
    return FALSE;
  *n = 11;
  return TRUE;
}

/* The end of the string that begins behind the quotation mark before `at`; escapes that are no characters are
 * noted. */
static const char *skip_string(const char *at, const char *end, GArray *unsound)
{
  while (at < end && *at != '"') {
    gsize n = 1;
    if (*at == '\\' && !escape_is_sound(at + 1, end, &n) && unsound != NULL)
      g_array_append_val(unsound, at);
    at += *at == '\\' ? n + 1 : 1;
  }
  return MIN(at, end);
}

/* How deep is it nested? */
static guint walk(const char *bytes, gsize length, GArray *unsound)
{
  const char *const end = bytes + length;
  guint depth = 0, deepest = 0;
  for (const char *at = bytes; at < end; at++) {
    if (*at == '"')
      at = skip_string(at + 1, end, unsound);
    else if (*at == '{' || *at == '[')
      depth++;
    else if ((*at == '}' || *at == ']') && depth > 0)
      depth--;
    deepest = MAX(deepest, depth);
  }
  return deepest;
}

static gboolean check_depth(guint depth, GError **error)
{
  if (depth <= MAX_DEPTH)
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT, "JSON nested deeper than %d", MAX_DEPTH);
  return FALSE;
}

gboolean plx_json_check_depth(const char *bytes, gsize length, GError **error)
{
  return check_depth(walk(bytes, length, NULL), error);
}

JsonParser *plx_json_parse(const char *bytes, gsize length, GError **error)
{
  static const char replacement[] = {'\\', 'u', 'F', 'F', 'F', 'D'};
  g_autoptr(GArray) unsound = g_array_new(FALSE, FALSE, sizeof(const char *));
  if (!check_depth(walk(bytes, length, unsound), error))
    return NULL;
  g_autofree char *repaired = NULL;
  if (unsound->len > 0) {
    repaired = g_strndup(bytes, length);
    for (guint i = 0; i < unsound->len; i++)
      memcpy(repaired + (g_array_index(unsound, const char *, i) - bytes), replacement, sizeof replacement);
  }
  g_autoptr(JsonParser) parser = json_parser_new_immutable();
  g_autoptr(GError) why = NULL;
  if (!json_parser_load_from_data(parser, repaired != NULL ? repaired : bytes, (gssize)length, &why)) {
    const char *told = strrchr(why->message, ':'); /* "<data>:1:7: Parse error: …" */
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "no JSON: %s",
                told != NULL && g_str_has_prefix(why->message, "<data>") ? why->message + 7 : why->message);
    return NULL;
  }
  return g_steal_pointer(&parser);
}

const char *plx_json_member_string(JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member(object, name);
  return node != NULL && JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_STRING
             ? json_node_get_string(node)
             : NULL;
}

char *plx_json_salvage(const char *bytes, gsize length, const char *name)
{
  const char *const end = bytes + length;
  guint depth = 0;
  for (const char *at = bytes; at < end; at++) {
    if (*at == '{' || *at == '[')
      depth++;
    else if (*at == '}' || *at == ']')
      depth -= depth > 0 ? 1 : 0;
    if (*at != '"')
      continue;
    const char *key = at + 1;
    at = skip_string(key, end, NULL);
    const char *value = at + 1;
    while (value < end && strchr(" \t:", *value) != NULL && *value != '\0')
      value++;
    if (depth != 1 || value >= end || *value != '"' || (gsize)(at - key) != strlen(name) ||
        memcmp(key, name, strlen(name)) != 0)
      continue;
    const char *close = skip_string(value + 1, end, NULL);
    g_autofree char *quoted = g_strdup_printf("[%.*s\"]", (int)MIN(close - value, 4096), value);
    g_autoptr(JsonParser) parser = close < end ? plx_json_parse(quoted, strlen(quoted), NULL) : NULL;
    JsonNode *root = parser != NULL ? json_parser_get_root(parser) : NULL;
    JsonArray *array = root != NULL && JSON_NODE_HOLDS_ARRAY(root) ? json_node_get_array(root) : NULL;
    return array != NULL && json_array_get_length(array) == 1
               ? g_strdup(json_array_get_string_element(array, 0))
               : NULL;
  }
  return NULL;
}
