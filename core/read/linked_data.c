/* How this works: all objects of all scripts are gathered in the order in which they stand, without
 * recursion; the one whose type says most surely that it is the article is asked first, the others fill what
 * it leaves open. */
#include "read/linked_data.h"

#include "base/json.h"
#include "base/table.h"

#include <string.h>

#define MAX_OBJECTS 5000
#define MAX_AUTHORS 12

typedef struct {
  const char *key;
  guint rank; /* how surely an object of the type is the article */
} Type;

static const Type types[] = {
    {"AdvertiserContentArticle", 3},
    {"AnalysisNewsArticle", 4},
    {"Article", 4},
    {"AskPublicNewsArticle", 4},
    {"BackgroundNewsArticle", 4},
    {"BlogPosting", 4},
    {"CreativeWork", 1},
    {"LiveBlogPosting", 4},
    {"MedicalWebPage", 2},
    {"NewsArticle", 5},
    {"OpinionNewsArticle", 4},
    {"Report", 3},
    {"ReportageNewsArticle", 5},
    {"ReviewNewsArticle", 4},
    {"ScholarlyArticle", 4},
    {"SocialMediaPosting", 3},
    {"TechArticle", 4},
    {"WebPage", 1},
};

const char *plx_metadata_text(PlxArena *arena, const char *text)
{
  static const struct {
    const char *entity, *text;
  } entities[] = {{"&amp;", "&"},   {"&quot;", "\""}, {"&apos;", "'"},  {"&#39;", "'"},   {"&#039;", "'"},
                  {"&lt;", "<"},    {"&gt;", ">"},    {"&nbsp;", " "},  {"&#8217;", "’"}, {"&#8216;", "‘"},
                  {"&#8220;", "“"}, {"&#8221;", "”"}, {"&#8211;", "–"}, {"&#8212;", "—"}, {"&#038;", "&"},
                  {"&#x27;", "'"},  {"&rsquo;", "’"}, {"&ndash;", "–"}, {"&mdash;", "—"}, {"&#8230;", "…"}};
  g_autoptr(GString) out = g_string_new(NULL);
  while (text != NULL && *text != '\0') {
    gsize taken = 0;
    for (gsize i = 0; *text == '&' && taken == 0 && i < G_N_ELEMENTS(entities); i++)
      if (g_str_has_prefix(text, entities[i].entity)) {
        g_string_append(out, entities[i].text);
        taken = strlen(entities[i].entity);
      }
    if (taken == 0 && g_ascii_isspace(*text)) {
      if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c(out, ' ');
      taken = 1;
    } else if (taken == 0) {
      g_string_append_c(out, *text);
      taken = 1;
    }
    text += taken;
  }
  g_strstrip(out->str);
  return *out->str != '\0' ? plx_arena_strdup(arena, out->str) : NULL;
}

/* ---- objects ---- */

typedef struct {
  GPtrArray *objects; /* JsonObject, borrowed from the parsers */
  GHashTable *by_id;  /* "@id" → JsonObject */
  GPtrArray *parsers;
} Graph;

/* Members that lead from an object to others that may be the article. */
static const char *const links[] = {"@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement"};

static void push(GQueue *queue, JsonNode *node)
{
  if (node != NULL && g_queue_get_length(queue) < MAX_OBJECTS)
    g_queue_push_tail(queue, node);
}

static void gather(Graph *graph, JsonNode *root)
{
  g_autoptr(GQueue) queue = g_queue_new();
  push(queue, root);
  for (JsonNode *node; (node = g_queue_pop_head(queue)) != NULL && graph->objects->len < MAX_OBJECTS;) {
    if (JSON_NODE_HOLDS_ARRAY(node)) {
      JsonArray *array = json_node_get_array(node);
      for (guint i = 0; i < json_array_get_length(array); i++)
        push(queue, json_array_get_element(array, i));
    } else if (JSON_NODE_HOLDS_OBJECT(node)) {
      JsonObject *object = json_node_get_object(node);
      const char *id = plx_json_member_string(object, "@id");
      g_ptr_array_add(graph->objects, object);
      if (id != NULL && !g_hash_table_contains(graph->by_id, id))
        g_hash_table_insert(graph->by_id, (gpointer)id, object);
      for (gsize i = 0; i < G_N_ELEMENTS(links); i++)
        push(queue, json_object_get_member(object, links[i]));
    }
  }
}

static guint rank_of_type(const char *name)
{
  const char *slash = name != NULL ? strrchr(name, '/') : NULL;
  if (slash != NULL)
    name = slash + 1;
  const Type *type = name != NULL ? PLX_TABLE_FIND(types, name, strlen(name)) : NULL;
  return type != NULL ? type->rank : 0;
}

static guint rank(JsonObject *object)
{
  JsonNode *type = json_object_get_member(object, "@type");
  guint best = rank_of_type(plx_json_member_string(object, "@type"));
  if (type == NULL || !JSON_NODE_HOLDS_ARRAY(type))
    return best;
  JsonArray *array = json_node_get_array(type);
  for (guint i = 0; i < json_array_get_length(array); i++) {
    JsonNode *node = json_array_get_element(array, i);
    if (JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_STRING)
      best = MAX(best, rank_of_type(json_node_get_string(node)));
  }
  return best;
}

/* ---- what an object says ---- */

/* A string, or the first of an array of strings. */
static const char *string_of(JsonNode *node)
{
  if (node != NULL && JSON_NODE_HOLDS_ARRAY(node) && json_array_get_length(json_node_get_array(node)) > 0)
    node = json_array_get_element(json_node_get_array(node), 0);
  return node != NULL && JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_STRING
             ? json_node_get_string(node)
             : NULL;
}

/* The name that a node gives: a string, an object with a name, or an @id of one. */
static const char *name_of(const Graph *graph, JsonNode *node)
{
  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_STRING)
    return json_node_get_string(node);
  if (JSON_NODE_HOLDS_ARRAY(node)) {
    JsonArray *array = json_node_get_array(node);
    if (json_array_get_length(array) == 0)
      return NULL;
    node = json_array_get_element(array, 0);
  }
  if (!JSON_NODE_HOLDS_OBJECT(node))
    return NULL;
  JsonObject *object = json_node_get_object(node);
  const char *name = string_of(json_object_get_member(object, "name"));
  const char *id = plx_json_member_string(object, "@id");
  JsonObject *meant = name == NULL && id != NULL ? g_hash_table_lookup(graph->by_id, id) : NULL;
  return meant != NULL ? plx_json_member_string(meant, "name") : name;
}

/* A name, not an address. */
static gboolean is_name(const char *name)
{
  return name != NULL && *name != '\0' && strstr(name, "://") == NULL && strlen(name) < 200;
}

static const char *authors_of(const Graph *graph, JsonObject *object, PlxArena *arena)
{
  JsonNode *node = json_object_get_member(object, "author");
  if (node == NULL)
    node = json_object_get_member(object, "creator");
  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_ARRAY(node)) {
    const char *name = name_of(graph, node);
    return is_name(name) ? plx_metadata_text(arena, name) : NULL;
  }
  g_autoptr(GString) out = g_string_new(NULL);
  JsonArray *array = json_node_get_array(node);
  for (guint i = 0; i < MIN(json_array_get_length(array), MAX_AUTHORS); i++) {
    const char *name = name_of(graph, json_array_get_element(array, i));
    if (is_name(name))
      g_string_append_printf(out, "%s%s", out->len > 0 ? ", " : "", name);
  }
  return plx_metadata_text(arena, out->str);
}

static void fill(const char **field, PlxArena *arena, const char *value)
{
  if (*field == NULL && value != NULL)
    *field = plx_metadata_text(arena, value);
}

static void take(const Graph *graph, JsonObject *object, PlxArena *arena, PlxLinkedData *out)
{
  const char *name = plx_json_member_string(object, "headline");
  const char *published = plx_json_member_string(object, "datePublished");
  fill(&out->headline, arena, name != NULL ? name : plx_json_member_string(object, "name"));
  fill(&out->published, arena, published != NULL ? published : plx_json_member_string(object, "dateCreated"));
  fill(&out->modified, arena, plx_json_member_string(object, "dateModified"));
  fill(&out->publisher, arena, name_of(graph, json_object_get_member(object, "publisher")));
  fill(&out->language, arena, plx_json_member_string(object, "inLanguage"));
  fill(&out->url, arena, plx_json_member_string(object, "url"));
  if (out->body == NULL)
    out->body = plx_arena_strdup(arena, plx_json_member_string(object, "articleBody"));
  if (out->authors == NULL)
    out->authors = authors_of(graph, object, arena);
}

static void parse(Graph *graph, const char *script)
{
  /* Some wrap it as if old browsers would show it. */
  const char *start = strpbrk(script, "{["), *end = script + strlen(script);
  while (start != NULL && end > start && strchr("]}", end[-1]) == NULL)
    end--;
  if (start == NULL)
    return;
  JsonParser *parser = plx_json_parse(start, (gsize)(end - start), NULL);
  if (parser == NULL)
    return;
  g_ptr_array_add(graph->parsers, parser);
  gather(graph, json_parser_get_root(parser));
}

PlxLinkedData plx_linked_data_read(GPtrArray *scripts, PlxArena *arena)
{
  PlxLinkedData out = {0};
  g_autoptr(GPtrArray) objects = g_ptr_array_new();
  g_autoptr(GPtrArray) parsers = g_ptr_array_new_with_free_func(g_object_unref);
  g_autoptr(GHashTable) by_id = g_hash_table_new(g_str_hash, g_str_equal);
  Graph graph = {.objects = objects, .by_id = by_id, .parsers = parsers};
  for (guint i = 0; i < scripts->len; i++)
    parse(&graph, g_ptr_array_index(scripts, i));
  for (guint level = 5; level > 0; level--)
    for (guint i = 0; i < objects->len; i++)
      if (rank(g_ptr_array_index(objects, i)) == level)
        take(&graph, g_ptr_array_index(objects, i), arena, &out);
  return out;
}
