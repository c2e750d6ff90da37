/* The reader of ninjs (IPTC, News in JSON), versions 1 and 2: an item, or an array of them. */
#include "base/error.h"
#include "base/json.h"
#include "read/item.h"

#include <string.h>

/* Members that only ninjs has together with a version or a headline. */
static const char *const marks[] = {"\"body_text\"",      "\"body_html\"",      "\"body_xhtml\"",
                                    "\"versioncreated\"", "\"versionCreated\"", "\"bodies\""};

static gboolean recognises(const PlxInput *input)
{
  const char *at = input->bytes, *const end = at + input->length;
  if (input->length > 3 && strncmp(at, "\xEF\xBB\xBF", 3) == 0)
    at += 3;
  while (at < end && g_ascii_isspace(*at))
    at++;
  if (at == end || (*at != '{' && *at != '['))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
    if (g_strstr_len(at, end - at, marks[i]) != NULL)
      return TRUE;
  return FALSE;
}

static const char *first_string(JsonObject *object, const char *const *names, gsize n)
{
  for (gsize i = 0; i < n; i++) {
    const char *value = plx_json_member_string(object, names[i]);
    if (value != NULL && *value != '\0')
      return value;
  }
  return NULL;
}

#define FIRST(object, ...)                                                                                   \
  first_string((object), (const char *const[]){__VA_ARGS__},                                                 \
               G_N_ELEMENTS(((const char *const[]){__VA_ARGS__})))

/* The first object of an array member whose `contenttype` begins like that (version 2); NULL. */
static JsonObject *first_of(JsonObject *object, const char *name, const char *type)
{
  JsonNode *node = json_object_get_member(object, name);
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY(node))
    return NULL;
  JsonArray *array = json_node_get_array(node);
  for (guint i = 0; i < json_array_get_length(array); i++) {
    JsonNode *element = json_array_get_element(array, i);
    if (!JSON_NODE_HOLDS_OBJECT(element))
      continue;
    const char *own = plx_json_member_string(json_node_get_object(element), "contenttype");
    if (type == NULL || (own != NULL && g_str_has_prefix(own, type)))
      return json_node_get_object(element);
  }
  return NULL;
}

static void take_body(JsonObject *object, GString *html)
{
  const char *markup = FIRST(object, "body_html", "body_xhtml");
  const char *text = FIRST(object, "body_text");
  JsonObject *body = first_of(object, "bodies", "text/html");
  if (markup == NULL && body != NULL)
    markup = plx_json_member_string(body, "value");
  body = first_of(object, "bodies", NULL);
  if (text == NULL && body != NULL)
    text = plx_json_member_string(body, "value");
  if (markup != NULL)
    g_string_append(html, markup);
  else if (text != NULL)
    plx_item_paragraphs(html, text);
}

static gboolean read_object(const PlxInput *input, JsonObject *object, GPtrArray *articles, GError **error)
{
  g_auto(PlxItem) item = plx_item();
  JsonObject *headline = first_of(object, "headlines", NULL);
  JsonObject *provider = json_object_has_member(object, "provider") &&
                                 JSON_NODE_HOLDS_OBJECT(json_object_get_member(object, "provider"))
                             ? json_object_get_object_member(object, "provider")
                             : NULL;
  item.title = FIRST(object, "headline", "title");
  if (item.title == NULL && headline != NULL)
    item.title = plx_json_member_string(headline, "value");
  item.byline = FIRST(object, "byline", "by");
  item.updated = FIRST(object, "versioncreated", "versionCreated");
  item.published = FIRST(object, "firstcreated", "firstCreated", "contentcreated", "contentCreated",
                         "versioncreated", "versionCreated");
  item.language = FIRST(object, "language");
  item.dateline = FIRST(object, "located");
  item.outlet = provider != NULL ? FIRST(provider, "name", "literal") : NULL;
  if (item.outlet == NULL)
    item.outlet = FIRST(object, "copyrightholder", "copyrightHolder");
  const char *uri = FIRST(object, "uri");
  item.url = uri != NULL && g_str_has_prefix(uri, "http") ? uri : NULL;
  take_body(object, item.html);
  return plx_item_read(input, &item, articles, error);
}

static gboolean read_ninjs(const PlxInput *input, GPtrArray *articles, GError **error)
{
  const gsize mark = input->length > 3 && strncmp(input->bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  g_autoptr(JsonParser) parser = plx_json_parse(input->bytes + mark, input->length - mark, error);
  if (parser == NULL)
    return FALSE;
  JsonNode *root = json_parser_get_root(parser);
  if (JSON_NODE_HOLDS_OBJECT(root))
    return read_object(input, json_node_get_object(root), articles, error);
  JsonArray *array = json_node_get_array(root);
  for (guint i = 0; i < json_array_get_length(array); i++) {
    JsonNode *node = json_array_get_element(array, i);
    if (JSON_NODE_HOLDS_OBJECT(node) && !read_object(input, json_node_get_object(node), articles, error))
      return FALSE;
  }
  if (articles->len > 0)
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "there is no item in this ninjs array");
  return FALSE;
}

const PlxReader plx_reader_ninjs = {"ninjs", recognises, read_ninjs};
