/* A line of JSON Lines, `{"id": …, "text": … or "html": …, "published": …, "zone": …, "outlet": …}`, into an
 * article. */
#include "base/error.h"
#include "base/json.h"
#include "model/timezone.h"
#include "read/reader.h"

#include <string.h>

#define MAX_LINE (64u << 20)

typedef struct {
  const char *id, *text, *html, *published, *zone, *outlet, *url;
  gboolean plain;
} Line;

/* The members that are strings, and where they go. */
static const struct {
  const char *name;
  gsize place;
} strings[] = {
    {"id", G_STRUCT_OFFSET(Line, id)},     {"text", G_STRUCT_OFFSET(Line, text)},
    {"html", G_STRUCT_OFFSET(Line, html)}, {"published", G_STRUCT_OFFSET(Line, published)},
    {"zone", G_STRUCT_OFFSET(Line, zone)}, {"outlet", G_STRUCT_OFFSET(Line, outlet)},
    {"url", G_STRUCT_OFFSET(Line, url)},
};

static gboolean fault(GError **error, const char *format, const char *what)
{
  g_set_error(error, PLX_ERROR, PLX_ERROR_READ, format, what);
  return FALSE;
}

static gboolean take_members(JsonObject *object, Line *line, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS(strings); i++) {
    JsonNode *node = json_object_get_member(object, strings[i].name);
    if (node == NULL || JSON_NODE_HOLDS_NULL(node))
      continue;
    const char *value = plx_json_member_string(object, strings[i].name);
    if (value == NULL)
      return fault(error, "\"%s\" is no string", strings[i].name);
    G_STRUCT_MEMBER(const char *, line, strings[i].place) = value;
  }
  JsonNode *plain = json_object_get_member(object, "plain");
  if (plain == NULL || JSON_NODE_HOLDS_NULL(plain))
    return TRUE;
  if (!JSON_NODE_HOLDS_VALUE(plain) || json_node_get_value_type(plain) != G_TYPE_BOOLEAN)
    return fault(error, "\"%s\" is neither true nor false", "plain");
  line->plain = json_node_get_boolean(plain);
  return TRUE;
}

static gboolean check_members(const Line *line, GError **error)
{
  PlxInstant instant;
  gint32 minutes;
  if ((line->text == NULL) == (line->html == NULL))
    return fault(error, "%s",
                 line->text != NULL ? "\"text\" and \"html\" are both given"
                                    : "neither \"text\" nor \"html\" is given");
  if (line->published != NULL && !plx_instant_parse(line->published, strlen(line->published), &instant))
    return fault(error, "\"published\" is no ISO 8601 date: “%s”", line->published);
  if (line->zone != NULL && !plx_zone_offset(line->zone, 0, &minutes))
    return fault(error, "\"zone\" is no time zone: “%s”", line->zone);
  return TRUE;
}

static PlxArticle *read_line(const Line *line, GError **error)
{
  const PlxSourceInfo info = {
      .id = line->id != NULL ? line->id : "",
      .outlet = line->outlet,
      .published = line->published,
      .zone = line->zone,
      .url = line->url,
      .plain = line->plain,
  };
  const char *content = line->text != NULL ? line->text : line->html;
  const PlxInput input = {.bytes = content, .length = strlen(content), .info = &info, .decoded = TRUE};
  const PlxReader *reader = line->text != NULL ? &plx_reader_plain_text : &plx_reader_html;
  g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)plx_article_free);
  return reader->read(&input, articles, error) ? g_ptr_array_steal_index(articles, 0) : NULL;
}

PlxArticle *plx_read_json_line(const char *line, gsize length, char **id, GError **error)
{
  Line members = {0};
  *id = NULL;
  if (length > MAX_LINE) {
    *id = plx_json_salvage(line, length, "id");
    g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT, "the line is longer than 64 MB");
    return NULL;
  }
  g_autoptr(JsonParser) parser = plx_json_parse(line, length, error);
  if (parser == NULL) {
    *id = plx_json_salvage(line, length, "id");
    return NULL;
  }
  JsonNode *root = json_parser_get_root(parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT(root)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "the line is no JSON object");
    return NULL;
  }
  JsonObject *object = json_node_get_object(root);
  *id = g_strdup(plx_json_member_string(object, "id"));
  if (!take_members(object, &members, error) || !check_members(&members, error))
    return NULL;
  return read_line(&members, error);
}
