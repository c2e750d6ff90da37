#include "policy/baseline.h"

#include "base/error.h"
#include "base/json.h"

#include <string.h>

static void entry_free(gpointer data)
{
  PlxBaselineEntry *entry = data;
  g_free(entry->id);
  g_free(entry->rule);
  g_free(entry->about);
  g_ptr_array_unref(entry->articles);
  g_free(entry);
}

PlxBaseline *plx_baseline_new(void)
{
  PlxBaseline *baseline = g_new0(PlxBaseline, 1);
  baseline->entries = g_ptr_array_new_with_free_func(entry_free);
  baseline->ids = g_hash_table_new(g_str_hash, g_str_equal);
  return baseline;
}

void plx_baseline_free(PlxBaseline *baseline)
{
  if (baseline == NULL)
    return;
  g_hash_table_unref(baseline->ids);
  g_ptr_array_unref(baseline->entries);
  g_free(baseline);
}

gboolean plx_baseline_has(const PlxBaseline *baseline, const char *id)
{
  return g_hash_table_contains(baseline->ids, id);
}

static PlxBaselineEntry *add_entry(PlxBaseline *baseline, const char *id, const char *rule, const char *about)
{
  PlxBaselineEntry *entry = g_new0(PlxBaselineEntry, 1);
  entry->id = g_strdup(id);
  entry->rule = g_strdup(rule);
  entry->about = g_strdup(about);
  entry->articles = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(baseline->entries, entry);
  g_hash_table_add(baseline->ids, entry->id);
  return entry;
}

/* Each once; `seen` borrows the ids. */
static void add_article(PlxBaselineEntry *entry, const char *id, GHashTable *seen)
{
  if (g_hash_table_add(seen, (gpointer)id))
    g_ptr_array_add(entry->articles, g_strdup(id));
}

void plx_baseline_add(PlxBaseline *baseline, const PlxReport *report, const PlxFinding *finding)
{
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  PlxBaselineEntry *entry = add_entry(baseline, finding->id, finding->rule->name, finding->about);
  for (guint i = 0; i < finding->statements->len; i++)
    add_article(entry, plx_report_article(report, plx_finding_statement(finding, i)->article)->id, seen);
}

void plx_baseline_copy(PlxBaseline *baseline, const PlxBaselineEntry *entry)
{
  PlxBaselineEntry *copy = add_entry(baseline, entry->id, entry->rule, entry->about);
  for (guint i = 0; i < entry->articles->len; i++)
    g_ptr_array_add(copy->articles, g_strdup(g_ptr_array_index(entry->articles, i)));
}

/* ---- reading ---- */

static const char *string_of(JsonNode *node)
{
  return node != NULL && json_node_get_value_type(node) == G_TYPE_STRING ? json_node_get_string(node) : NULL;
}

static JsonArray *list(JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member(object, name);
  return node != NULL && JSON_NODE_HOLDS_ARRAY(node) ? json_node_get_array(node) : NULL;
}

/* "articles" are ids in a baseline; in a report the "statements" name them. */
static void read_articles(PlxBaselineEntry *entry, JsonObject *object)
{
  JsonArray *articles = list(object, "articles"), *statements = list(object, "statements");
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; articles != NULL && i < json_array_get_length(articles); i++)
    if (string_of(json_array_get_element(articles, i)) != NULL)
      add_article(entry, string_of(json_array_get_element(articles, i)), seen);
  for (guint i = 0; statements != NULL && i < json_array_get_length(statements); i++) {
    JsonNode *node = json_array_get_element(statements, i);
    const char *id =
        JSON_NODE_HOLDS_OBJECT(node) ? plx_json_member_string(json_node_get_object(node), "article") : NULL;
    if (id != NULL)
      add_article(entry, id, seen);
  }
}

static gboolean read_findings(PlxBaseline *baseline, JsonNode *root)
{
  JsonArray *findings =
      root != NULL && JSON_NODE_HOLDS_OBJECT(root) ? list(json_node_get_object(root), "findings") : NULL;
  for (guint i = 0; findings != NULL && i < json_array_get_length(findings); i++) {
    JsonNode *node = json_array_get_element(findings, i);
    JsonObject *object = JSON_NODE_HOLDS_OBJECT(node) ? json_node_get_object(node) : NULL;
    const char *id = object != NULL ? plx_json_member_string(object, "id") : NULL;
    if (id == NULL)
      return FALSE;
    if (!plx_baseline_has(baseline, id))
      read_articles(add_entry(baseline, id, plx_json_member_string(object, "rule"),
                              plx_json_member_string(object, "about")),
                    object);
  }
  return findings != NULL;
}

gboolean plx_baseline_read(PlxBaseline *baseline, const char *path, GError **error)
{
  g_autofree char *bytes = NULL;
  gsize length;
  g_autoptr(GError) cause = NULL;
  if (!g_file_get_contents(path, &bytes, &length, &cause)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: %s", path, cause->message);
    return FALSE;
  }
  g_autoptr(JsonParser) parser = plx_json_parse(bytes, length, error);
  if (parser == NULL) {
    g_prefix_error(error, "%s: ", path);
    return FALSE;
  }
  if (read_findings(baseline, json_parser_get_root(parser)))
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG,
              "%s: no baseline: \"findings\" is to be a list of objects with an \"id\"", path);
  return FALSE;
}

/* ---- writing ---- */

char *plx_baseline_describe(const PlxBaselineEntry *entry)
{
  return g_strdup_printf("%s%s%s (%s)", entry->rule != NULL ? entry->rule : "a finding",
                         entry->about != NULL ? ": " : "", entry->about != NULL ? entry->about : "",
                         entry->id);
}

static int compare_entries(gconstpointer a, gconstpointer b)
{
  const PlxBaselineEntry *one = *(PlxBaselineEntry *const *)a, *other = *(PlxBaselineEntry *const *)b;
  int order = g_strcmp0(one->rule, other->rule);
  if (order == 0)
    order = g_strcmp0(one->about, other->about);
  return order != 0 ? order : strcmp(one->id, other->id);
}

static void set_string(JsonObject *object, const char *name, const char *value)
{
  if (value != NULL)
    json_object_set_string_member(object, name, value);
}

static char *entry_line(const PlxBaselineEntry *entry)
{
  JsonObject *object = json_object_new();
  JsonArray *articles = json_array_new();
  g_autoptr(JsonNode) node = json_node_new(JSON_NODE_OBJECT);
  json_node_take_object(node, object);
  set_string(object, "id", entry->id);
  set_string(object, "rule", entry->rule);
  set_string(object, "about", entry->about);
  for (guint i = 0; i < entry->articles->len; i++)
    json_array_add_string_element(articles, g_ptr_array_index(entry->articles, i));
  json_object_set_array_member(object, "articles", articles);
  return json_to_string(node, FALSE);
}

GString *plx_baseline_write(const PlxBaseline *baseline)
{
  g_autoptr(GPtrArray) sorted = g_ptr_array_copy(baseline->entries, NULL, NULL);
  g_ptr_array_set_free_func(sorted, NULL);
  g_ptr_array_sort(sorted, compare_entries);
  GString *out = g_string_new("{\n  \"schemaVersion\": 1,\n  \"findings\": [");
  for (guint i = 0; i < sorted->len; i++) {
    g_autofree char *line = entry_line(g_ptr_array_index(sorted, i));
    g_string_append_printf(out, "%s\n    %s", i > 0 ? "," : "", line);
  }
  g_string_append(out, "\n  ]\n}\n");
  return out;
}
