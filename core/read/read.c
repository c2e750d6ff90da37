#include "read/read.h"

#include "base/error.h"
#include "base/text.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* Paragraphs are lines with something on them. */
static void mark_lines(PlxArticle *article)
{
  for (gsize at = 0; at < article->length;) {
    const char *line = article->text + at;
    const char *feed = memchr(line, '\n', article->length - at);
    gsize start = at, end = feed != NULL ? (gsize)(feed - article->text) : article->length;
    at = end + 1;
    while (start < end && g_ascii_isspace(article->text[start]))
      start++;
    while (end > start && g_ascii_isspace(article->text[end - 1]))
      end--;
    const PlxParagraph paragraph = {.span = plx_span(start, end), .block = PLX_BLOCK_BODY};
    if (start < end)
      g_array_append_val(article->paragraphs, paragraph);
  }
}

GPtrArray *plx_read_bytes(const char *bytes, gsize length, const PlxSourceInfo *info, GPtrArray *warnings,
                          GError **error)
{
  gsize replaced;
  (void)warnings;
  if (length >= G_MAXUINT32) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_LIMIT, "larger than 4 GiB");
    return NULL;
  }
  GString *clean = plx_text_clean(bytes, length, &replaced);
  const gsize size = clean->len;
  PlxArticle *article = plx_article_new(info->id, g_string_free(clean, FALSE), size);
  article->path = plx_arena_strdup(article->arena, info->path);
  article->outlet = plx_arena_strdup(article->arena, info->outlet);
  article->zone = plx_arena_strdup(article->arena, info->zone);
  article->url = plx_arena_strdup(article->arena, info->url);
  article->plain = info->plain;
  if (info->published != NULL)
    (void)plx_instant_parse(info->published, strlen(info->published), &article->published);
  mark_lines(article);
  GPtrArray *articles = g_ptr_array_new_with_free_func((GDestroyNotify)plx_article_free);
  g_ptr_array_add(articles, article);
  return articles;
}

static const char *member(JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member(object, name);
  return node != NULL && JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_STRING
             ? json_node_get_string(node)
             : NULL;
}

PlxArticle *plx_read_json_line(const char *line, gsize length, char **id, GError **error)
{
  g_autoptr(JsonParser) parser = json_parser_new_immutable();
  *id = NULL;
  if (!json_parser_load_from_data(parser, line, (gssize)length, error))
    return NULL;
  JsonNode *root = json_parser_get_root(parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT(root)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "the line is no JSON object");
    return NULL;
  }
  JsonObject *object = json_node_get_object(root);
  *id = g_strdup(member(object, "id"));
  const char *text = member(object, "text");
  if (text == NULL)
    text = member(object, "html");
  if (text == NULL) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "neither \"text\" nor \"html\" is given");
    return NULL;
  }
  const PlxSourceInfo info = {
      .id = *id != NULL ? *id : "",
      .outlet = member(object, "outlet"),
      .published = member(object, "published"),
      .zone = member(object, "zone"),
      .plain = json_object_get_boolean_member_with_default(object, "plain", FALSE),
  };
  g_autoptr(GPtrArray) articles = plx_read_bytes(text, strlen(text), &info, NULL, error);
  if (articles == NULL)
    return NULL;
  return g_ptr_array_steal_index(articles, 0);
}
