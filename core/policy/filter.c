#include "policy/filter.h"

#include "base/error.h"

#include <json-glib/json-glib.h>
#include <string.h>

struct _PlxFilter {
  GPtrArray *ignored;   /* char *: rules or families */
  GPtrArray *only;      /* char * */
  GHashTable *accepted; /* ids of findings */
};

PlxFilter *plx_filter_new(void)
{
  PlxFilter *filter = g_new0(PlxFilter, 1);
  filter->ignored = g_ptr_array_new_with_free_func(g_free);
  filter->only = g_ptr_array_new_with_free_func(g_free);
  filter->accepted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  return filter;
}

void plx_filter_free(PlxFilter *filter)
{
  if (filter == NULL)
    return;
  g_ptr_array_unref(filter->ignored);
  g_ptr_array_unref(filter->only);
  g_hash_table_unref(filter->accepted);
  g_free(filter);
}

/* Is the rule this one, or of this family? */
static gboolean rule_is(const PlxRule *rule, const char *name)
{
  const gsize length = strlen(name);
  return strncmp(rule->name, name, length) == 0 && (rule->name[length] == '\0' || rule->name[length] == '/');
}

static gboolean add_name(GPtrArray *names, const char *name, GError **error)
{
  for (guint i = 0; i < PLX_N_RULES; i++) {
    if (*name != '\0' && rule_is(plx_rule((PlxRuleId)i), name)) {
      g_ptr_array_add(names, g_strdup(name));
      return TRUE;
    }
  }
  g_set_error(error, PLX_ERROR, PLX_ERROR_USAGE, "there is no rule “%s”; parallax explain lists them", name);
  return FALSE;
}

gboolean plx_filter_ignore(PlxFilter *filter, const char *rule, GError **error)
{
  return add_name(filter->ignored, rule, error);
}

gboolean plx_filter_only(PlxFilter *filter, const char *rule, GError **error)
{
  return add_name(filter->only, rule, error);
}

/* The list under "findings" of a baseline, each an object with an "id". */
static gboolean read_ids(PlxFilter *filter, JsonNode *root)
{
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT(root))
    return FALSE;
  JsonNode *list = json_object_get_member(json_node_get_object(root), "findings");
  if (list == NULL || !JSON_NODE_HOLDS_ARRAY(list))
    return FALSE;
  JsonArray *array = json_node_get_array(list);
  for (guint i = 0; i < json_array_get_length(array); i++) {
    JsonNode *node = json_array_get_element(array, i);
    JsonNode *id =
        JSON_NODE_HOLDS_OBJECT(node) ? json_object_get_member(json_node_get_object(node), "id") : NULL;
    if (id == NULL || json_node_get_value_type(id) != G_TYPE_STRING)
      return FALSE;
    g_hash_table_add(filter->accepted, g_strdup(json_node_get_string(id)));
  }
  return TRUE;
}

gboolean plx_filter_read_baseline(PlxFilter *filter, const char *path, GError **error)
{
  g_autofree char *bytes = NULL;
  gsize length;
  g_autoptr(JsonParser) parser = json_parser_new_immutable();
  g_autoptr(GError) cause = NULL;
  if (!g_file_get_contents(path, &bytes, &length, &cause)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: %s", path, cause->message);
    return FALSE;
  }
  if (!json_parser_load_from_data(parser, bytes, (gssize)length, &cause)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "%s: %s", path, cause->message);
    return FALSE;
  }
  if (!read_ids(filter, json_parser_get_root(parser))) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG,
                "%s: no baseline: \"findings\" is to be a list of objects with an \"id\"", path);
    return FALSE;
  }
  return TRUE;
}

static gboolean any_is(const GPtrArray *names, const PlxRule *rule)
{
  for (guint i = 0; i < names->len; i++)
    if (rule_is(rule, g_ptr_array_index(names, i)))
      return TRUE;
  return FALSE;
}

static void filter_list(const PlxFilter *filter, GPtrArray *findings)
{
  for (guint i = 0; i < findings->len;) {
    PlxFinding *finding = g_ptr_array_index(findings, i);
    const gboolean out = any_is(filter->ignored, finding->rule) ||
                         (filter->only->len > 0 && !any_is(filter->only, finding->rule));
    finding->baselined = g_hash_table_contains(filter->accepted, finding->id);
    if (out)
      g_ptr_array_remove_index(findings, i);
    else
      i++;
  }
}

void plx_filter_apply(const PlxFilter *filter, PlxReport *report)
{
  filter_list(filter, report->findings);
  filter_list(filter, report->agreements);
}

gboolean plx_filter_fails(const PlxReport *report, PlxSeverity least)
{
  for (guint i = 0; i < report->findings->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(report->findings, i);
    if (!finding->baselined && finding->rule->severity >= least)
      return TRUE;
  }
  return FALSE;
}
