/* Golden files rewritten: as JSON, two blanks a level, members in their old order. */
#include "base/error.h"
#include "policy/check.h"

#include <string.h>

/* One word more on each side, within the sentence. */
static PlxSpan widen(const PlxArticle *article, PlxSpan span, PlxSpan sentence)
{
  while (span.start > sentence.start && g_ascii_isspace(article->text[span.start - 1]))
    span.start--;
  while (span.start > sentence.start && !g_ascii_isspace(article->text[span.start - 1]))
    span.start--;
  while (span.end < sentence.end && g_ascii_isspace(article->text[span.end]))
    span.end++;
  while (span.end < sentence.end && !g_ascii_isspace(article->text[span.end]))
    span.end++;
  return span;
}

/* The statement with so many words around it that they stand once in the article, as far as its sentence
 * goes. */
static char *context_of(const PlxArticle *article, const PlxStatement *statement)
{
  const PlxSpan sentence = plx_article_sentence(article, statement->sentence)->span;
  g_autofree char *all = plx_article_excerpt(article, plx_span(0, article->length));
  for (PlxSpan span = statement->span;; span = widen(article, span, sentence)) {
    g_autofree char *words = plx_article_excerpt(article, span);
    const char *first = strstr(all, words);
    if (first == NULL || strstr(first + 1, words) == NULL || plx_span_contains(span, sentence))
      return g_steal_pointer(&words);
  }
}

static void add_string(JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name(builder, name);
  json_builder_add_string_value(builder, value);
}

static JsonNode *entry_of(const PlxReport *report, const PlxFinding *finding, gboolean known)
{
  g_autoptr(JsonBuilder) builder = json_builder_new();
  json_builder_begin_object(builder);
  add_string(builder, "rule", finding->rule->name);
  add_string(builder, "about", finding->about);
  if (known) {
    json_builder_set_member_name(builder, "known");
    json_builder_add_boolean_value(builder, TRUE);
  }
  json_builder_set_member_name(builder, "statements");
  json_builder_begin_array(builder);
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    const PlxArticle *article = plx_report_article(report, s->article);
    g_autofree char *text = plx_article_excerpt(article, s->span);
    g_autofree char *in = context_of(article, s);
    json_builder_begin_object(builder);
    add_string(builder, "article", article->id);
    add_string(builder, "text", text);
    add_string(builder, "in", in);
    json_builder_end_object(builder);
  }
  json_builder_end_array(builder);
  json_builder_end_object(builder);
  return json_builder_get_root(builder);
}

static JsonArray *list_of(JsonObject *root, const char *name)
{
  if (!json_object_has_member(root, name))
    json_object_set_array_member(root, name, json_array_new());
  return json_object_get_array_member(root, name);
}

/* Take an entry out of whichever list holds it. */
static void remove_entry(JsonObject *root, const PlxGoldenEntry *entry)
{
  static const char *const lists[] = {"findings", "agreements", "unwanted"};
  for (gsize i = 0; i < G_N_ELEMENTS(lists); i++) {
    JsonArray *list = list_of(root, lists[i]);
    for (guint k = 0; k < json_array_get_length(list); k++) {
      if (json_array_get_object_element(list, k) == entry->json) {
        json_array_remove_element(list, k);
        return;
      }
    }
  }
}

static void accept_finding(const PlxCheck *check, JsonObject *root, const PlxFinding *finding, GString *out)
{
  const gboolean agreement = finding->rule->severity == PLX_SEVERITY_NONE;
  plx_check_describe_finding(check, "+", finding, out);
  json_array_add_element(list_of(root, agreement ? "agreements" : "findings"),
                         entry_of(check->report, finding, FALSE));
}

/* What is wanted and missing goes, what is reported comes; what takes an entry's place, right below it. */
static void accept(const PlxCheck *check, JsonObject *root, GString *out)
{
  g_autoptr(GHashTable) done = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < check->missing->len; i++) {
    const PlxGoldenEntry *entry = g_ptr_array_index(check->missing, i);
    const PlxFinding *finding = plx_check_changed_to(check, entry);
    plx_check_describe_entry(check, "-", entry, out);
    remove_entry(root, entry);
    if (finding != NULL && g_hash_table_add(done, (gpointer)finding))
      accept_finding(check, root, finding, out);
  }
  for (guint i = 0; i < check->unexpected->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(check->unexpected, i);
    if (!g_hash_table_contains(done, finding))
      accept_finding(check, root, finding, out);
  }
}

/* What is wanted stays; faults are marked as known. */
static void mark(const PlxCheck *check, JsonObject *root, GString *out)
{
  for (guint i = 0; i < check->missing->len; i++) {
    const PlxGoldenEntry *entry = g_ptr_array_index(check->missing, i);
    plx_check_describe_entry(check, "~ known miss", entry, out);
    json_object_set_boolean_member(entry->json, "known", TRUE);
  }
  for (guint i = 0; i < check->unexpected->len; i++) {
    const PlxFinding *finding = g_ptr_array_index(check->unexpected, i);
    plx_check_describe_finding(check, "~ known false alarm", finding, out);
    json_array_add_element(list_of(root, "unwanted"), entry_of(check->report, finding, TRUE));
  }
}

/* json-glib writes `"key" : value`; golden files are written by hand as `"key": value`, and a diff is to show
 * what has changed alone. A line holds one member at most, and its key no quotation mark. */
static char *close_up_keys(const char *json)
{
  g_auto(GStrv) lines = g_strsplit(json, "\n", -1);
  GString *out = g_string_sized_new(strlen(json));
  for (char **line = lines; *line != NULL; line++) {
    const char *key = *line + strspn(*line, " ");
    const char *end = *key == '"' ? strchr(key + 1, '"') : NULL;
    if (end != NULL && g_str_has_prefix(end, "\" : "))
      g_string_append_printf(out, "%.*s\": %s\n", (int)(end - *line), *line, end + strlen("\" : "));
    else
      g_string_append_printf(out, "%s\n", *line);
  }
  return g_string_free(out, FALSE);
}

gboolean plx_check_update(const PlxCheck *check, PlxCheckUpdate update, GString *out, GError **error)
{
  JsonNode *node = json_parser_get_root(check->golden->parser);
  JsonObject *root = json_node_get_object(node);
  if (plx_check_passes(check))
    return TRUE;
  g_string_append_printf(out, "%s: rewritten\n", check->path);
  (update == PLX_CHECK_ACCEPT ? accept : mark)(check, root, out);
  for (guint i = 0; i < check->found_after_all->len; i++) {
    const PlxGoldenEntry *entry = g_ptr_array_index(check->found_after_all, i);
    plx_check_describe_entry(check, "~ no longer known", entry, out);
    if (g_ptr_array_find(check->golden->unwanted, entry, NULL))
      remove_entry(root, entry);
    else
      json_object_remove_member(entry->json, "known");
  }
  if (json_array_get_length(list_of(root, "unwanted")) == 0)
    json_object_remove_member(root, "unwanted");

  g_autoptr(JsonGenerator) generator = json_generator_new();
  json_generator_set_root(generator, node);
  json_generator_set_pretty(generator, TRUE);
  json_generator_set_indent(generator, 1);
  g_autofree char *json = json_generator_to_data(generator, NULL);
  g_autofree char *text = close_up_keys(json);
  g_autoptr(GError) cause = NULL;
  if (g_file_set_contents_full(check->path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0666, &cause))
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_WRITE, "%s: %s", check->path, cause->message);
  return FALSE;
}
