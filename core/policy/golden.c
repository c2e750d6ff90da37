#include "policy/golden.h"

#include "base/error.h"
#include "base/json.h"

#include <string.h>

/* ---- places ---- */

/* A text with runs of white space folded to one blank, and where each byte came from. */
typedef struct {
  GString *text;
  GArray *from; /* guint32 */
} Folded;

static gsize blank_length(const char *text, gsize length)
{
  if (g_ascii_isspace(text[0]))
    return 1;
  return length >= 2 && memcmp(text, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

static Folded fold(const char *text, gsize length)
{
  Folded folded = {g_string_sized_new(length),
                   g_array_sized_new(FALSE, FALSE, sizeof(guint32), (guint)length)};
  for (gsize i = 0; i < length;) {
    const gsize blank = blank_length(text + i, length - i);
    const guint32 from = (guint32)i;
    i += MAX(blank, 1);
    if (blank > 0 && folded.text->len > 0 && folded.text->str[folded.text->len - 1] == ' ')
      continue;
    g_string_append_c(folded.text, blank > 0 ? ' ' : text[from]);
    g_array_append_val(folded.from, from);
  }
  return folded;
}

static void folded_clear(Folded *folded)
{
  g_string_free(folded->text, TRUE);
  g_array_unref(folded->from);
}

static char *fold_string(const char *text)
{
  Folded folded = fold(text, strlen(text));
  char *result = g_strdup(folded.text->str);
  folded_clear(&folded);
  return g_strstrip(result);
}

static const char *string_member(JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member(object, name);
  return node != NULL && json_node_get_value_type(node) == G_TYPE_STRING ? json_node_get_string(node) : NULL;
}

static gboolean flag_member(JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member(object, name);
  return node != NULL && json_node_get_value_type(node) == G_TYPE_BOOLEAN && json_node_get_boolean(node);
}

static guint32 find_article(const PlxReport *report, const char *id)
{
  for (guint32 i = 0; i < report->articles->len; i++)
    if (strcmp(plx_report_article(report, i)->id, id) == 0)
      return i;
  return PLX_NONE;
}

/* The first place of some words, not within another word if they can be had apart: the `he` of `headlights,
 * he`. */
static const char *find_words(const char *in, const char *words)
{
  const gsize length = strlen(words);
  for (const char *at = strstr(in, words); at != NULL && length > 0; at = strstr(at + 1, words))
    if ((at == in || !g_ascii_isalnum(at[-1])) && !g_ascii_isalnum(at[length]))
      return at;
  return strstr(in, words);
}

/* Find `text` within the one place of `in` in the article. */
static gboolean find_place(const PlxArticle *article, const char *text, const char *in, PlxSpan *span)
{
  g_autofree char *inner = fold_string(text), *outer = fold_string(in);
  Folded folded = fold(article->text, article->length);
  const char *place = strstr(folded.text->str, outer);
  const char *within = find_words(outer, inner);
  const gboolean found = place != NULL && within != NULL && *inner != '\0';
  if (found) {
    const gsize start = (gsize)(place - folded.text->str) + (gsize)(within - outer);
    const gsize last = start + strlen(inner) - 1;
    *span =
        plx_span(g_array_index(folded.from, guint32, start), g_array_index(folded.from, guint32, last) + 1);
  }
  folded_clear(&folded);
  return found;
}

/* ---- reading ---- */

static void entry_free(gpointer entry)
{
  g_array_unref(((PlxGoldenEntry *)entry)->places);
  g_free(entry);
}

static gboolean add_place(PlxGoldenEntry *entry, JsonNode *node, const PlxReport *report, GError **error)
{
  JsonObject *json = JSON_NODE_HOLDS_OBJECT(node) ? json_node_get_object(node) : NULL;
  const char *id = json != NULL ? string_member(json, "article") : NULL;
  const char *text = json != NULL ? string_member(json, "text") : NULL;
  const char *in = json != NULL ? string_member(json, "in") : NULL;
  if (id == NULL || text == NULL || in == NULL) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG,
                "%s “%s”: a statement needs \"article\", \"text\" and \"in\"", entry->rule, entry->about);
    return FALSE;
  }
  PlxGoldenPlace place = {.article = find_article(report, id)};
  if (place.article == PLX_NONE) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "%s “%s”: there is no article “%s”", entry->rule,
                entry->about, id);
    return FALSE;
  }
  if (!find_place(plx_report_article(report, place.article), text, in, &place.span)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "%s “%s”: “%s” in “%s” does not stand in “%s”",
                entry->rule, entry->about, text, in, id);
    return FALSE;
  }
  gboolean seen = FALSE;
  for (guint i = 0; i < entry->places->len; i++)
    seen |= g_array_index(entry->places, PlxGoldenPlace, i).article == place.article;
  entry->n_articles += seen ? 0 : 1;
  g_array_append_val(entry->places, place);
  return TRUE;
}

static PlxGoldenEntry *read_entry(JsonNode *node, const PlxReport *report, GError **error)
{
  JsonObject *json = JSON_NODE_HOLDS_OBJECT(node) ? json_node_get_object(node) : NULL;
  const char *rule = json != NULL ? string_member(json, "rule") : NULL;
  if (rule == NULL || plx_rule_find(rule) == NULL) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "an entry has no rule that exists: “%s”",
                rule != NULL ? rule : "");
    return NULL;
  }
  PlxGoldenEntry *entry = g_new0(PlxGoldenEntry, 1);
  const char *about = string_member(json, "about");
  entry->json = json;
  entry->rule = rule;
  entry->about = about != NULL ? about : "";
  entry->optional = flag_member(json, "optional");
  entry->known = flag_member(json, "known");
  entry->places = g_array_new(FALSE, FALSE, sizeof(PlxGoldenPlace));
  JsonNode *list = json_object_get_member(json, "statements");
  JsonArray *statements = list != NULL && JSON_NODE_HOLDS_ARRAY(list) ? json_node_get_array(list) : NULL;
  for (guint i = 0; statements != NULL && i < json_array_get_length(statements); i++) {
    if (!add_place(entry, json_array_get_element(statements, i), report, error)) {
      entry_free(entry);
      return NULL;
    }
  }
  return entry;
}

static GPtrArray *read_list(JsonObject *root, const char *name, const PlxReport *report, GError **error)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func(entry_free);
  JsonNode *node = json_object_get_member(root, name);
  if (node != NULL && !JSON_NODE_HOLDS_ARRAY(node)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "\"%s\" is no list", name);
    return NULL;
  }
  JsonArray *list = node != NULL ? json_node_get_array(node) : NULL;
  for (guint i = 0; list != NULL && i < json_array_get_length(list); i++) {
    PlxGoldenEntry *entry = read_entry(json_array_get_element(list, i), report, error);
    if (entry == NULL)
      return NULL;
    g_ptr_array_add(entries, entry);
  }
  return g_steal_pointer(&entries);
}

static int compare_strings(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Lists of ids, each sorted and joined, then all sorted and joined. Takes the arrays of const char * apart.
 */
static char *join_stories(GPtrArray *stories)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < stories->len; i++) {
    GPtrArray *ids = g_ptr_array_index(stories, i);
    g_ptr_array_sort(ids, compare_strings);
    g_ptr_array_add(ids, NULL);
    g_ptr_array_add(lines, g_strjoinv(" ", (char **)ids->pdata));
  }
  g_ptr_array_sort(lines, compare_strings);
  g_ptr_array_add(lines, NULL);
  return g_strjoinv("; ", (char **)lines->pdata);
}

static char *read_stories(JsonObject *root)
{
  JsonNode *node = json_object_get_member(root, "stories");
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY(node))
    return NULL;
  g_autoptr(GPtrArray) stories = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  JsonArray *list = json_node_get_array(node);
  for (guint i = 0; i < json_array_get_length(list); i++) {
    GPtrArray *ids = g_ptr_array_new();
    JsonNode *member = json_array_get_element(list, i);
    JsonArray *names = JSON_NODE_HOLDS_ARRAY(member) ? json_node_get_array(member) : NULL;
    for (guint k = 0; names != NULL && k < json_array_get_length(names); k++) {
      JsonNode *id = json_array_get_element(names, k);
      if (json_node_get_value_type(id) == G_TYPE_STRING)
        g_ptr_array_add(ids, (gpointer)json_node_get_string(id));
    }
    g_ptr_array_add(stories, ids);
  }
  return join_stories(stories);
}

char *plx_golden_stories(const PlxReport *report)
{
  g_autoptr(GPtrArray) stories = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  for (guint32 i = 0; i < report->stories->len; i++) {
    GPtrArray *ids = g_ptr_array_new();
    const GArray *articles = plx_report_story(report, i)->articles;
    for (guint k = 0; k < articles->len; k++)
      g_ptr_array_add(ids, (gpointer)plx_report_article(report, g_array_index(articles, guint32, k))->id);
    g_ptr_array_add(stories, ids);
  }
  return join_stories(stories);
}

PlxGolden *plx_golden_read(const char *path, const PlxReport *report, GError **error)
{
  g_autoptr(PlxGolden) golden = g_new0(PlxGolden, 1);
  g_autofree char *bytes = NULL;
  g_autoptr(GError) cause = NULL;
  gsize length;
  if (!g_file_get_contents(path, &bytes, &length, &cause)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: %s", path, cause->message);
    return NULL;
  }
  if (!plx_json_check_depth(bytes, length, error)) {
    g_prefix_error(error, "%s: ", path);
    return NULL;
  }
  golden->parser = json_parser_new(); /* whose tree can be changed */
  if (!json_parser_load_from_data(golden->parser, bytes, (gssize)length, &cause)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "%s: %s", path, cause->message);
    return NULL;
  }
  JsonNode *root = json_parser_get_root(golden->parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT(root)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "%s: no JSON object", path);
    return NULL;
  }
  JsonObject *object = json_node_get_object(root);
  if ((golden->findings = read_list(object, "findings", report, error)) == NULL ||
      (golden->agreements = read_list(object, "agreements", report, error)) == NULL ||
      (golden->unwanted = read_list(object, "unwanted", report, error)) == NULL) {
    g_prefix_error(error, "%s: ", path);
    return NULL;
  }
  golden->stories = read_stories(object);
  return g_steal_pointer(&golden);
}

void plx_golden_free(PlxGolden *golden)
{
  if (golden == NULL)
    return;
  g_clear_pointer(&golden->findings, g_ptr_array_unref);
  g_clear_pointer(&golden->agreements, g_ptr_array_unref);
  g_clear_pointer(&golden->unwanted, g_ptr_array_unref);
  g_clear_object(&golden->parser);
  g_free(golden->stories);
  g_free(golden);
}

/* ---- matching (findings.md, "Scoring") ---- */

gboolean plx_golden_same_place(const PlxGoldenEntry *entry, const PlxFinding *finding)
{
  g_autoptr(GArray) hit = g_array_new(FALSE, FALSE, sizeof(guint32)); /* articles */
  for (guint i = 0; i < entry->places->len; i++) {
    const PlxGoldenPlace *place = &g_array_index(entry->places, PlxGoldenPlace, i);
    gboolean found = FALSE, counted = FALSE;
    for (guint k = 0; k < finding->statements->len && !found; k++) {
      const PlxStatement *s = plx_finding_statement(finding, k);
      found = s->article == place->article && plx_span_overlaps(s->span, place->span);
    }
    for (guint k = 0; k < hit->len; k++)
      counted |= g_array_index(hit, guint32, k) == place->article;
    if (found && !counted)
      g_array_append_val(hit, place->article);
  }
  return hit->len >= MIN(2, entry->n_articles);
}

static gboolean is_as_good(const PlxGoldenEntry *entry, const char *rule)
{
  JsonNode *node = json_object_get_member(entry->json, "or");
  JsonArray *list = node != NULL && JSON_NODE_HOLDS_ARRAY(node) ? json_node_get_array(node) : NULL;
  for (guint i = 0; list != NULL && i < json_array_get_length(list); i++) {
    JsonNode *each = json_array_get_element(list, i);
    if (json_node_get_value_type(each) == G_TYPE_STRING && strcmp(json_node_get_string(each), rule) == 0)
      return TRUE;
  }
  return FALSE;
}

gboolean plx_golden_matches(const PlxGoldenEntry *entry, const PlxFinding *finding)
{
  const char *rule = finding->rule->name;
  if (strcmp(entry->rule, rule) != 0 && !is_as_good(entry, rule))
    return FALSE;
  return plx_golden_same_place(entry, finding);
}
