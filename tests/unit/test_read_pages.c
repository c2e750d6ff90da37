/* Every folder of tests/pages: an input, the paragraphs that are the article's (one a line, articles parted
 * by `----`), and what is known of it. */
#include "base/json.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <string.h>

#define PAGES "tests/pages"

static char *content(const char *folder, const char *name, gsize *length)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  char *bytes = NULL;
  cr_assert(g_file_get_contents(path, &bytes, length, NULL), "%s", path);
  return bytes;
}

/* What is kept of an article, as in expected.txt. */
static char *kept(const PlxArticle *article)
{
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < article->paragraphs->len; i++) {
    const PlxParagraph *paragraph = plx_article_paragraph(article, i);
    g_autofree char *text = plx_article_excerpt(article, paragraph->span);
    if (!plx_block_is_furniture(paragraph->block))
      g_string_append_printf(out, "%s\n", text);
  }
  return g_string_free(out, FALSE);
}

static void check_metadata(const char *name, guint i, const PlxArticle *article, JsonObject *want)
{
  g_autofree char *published = article->published.known ? plx_instant_to_string(article->published) : NULL;
  g_autofree char *updated = article->updated.known ? plx_instant_to_string(article->updated) : NULL;
  const struct {
    const char *key, *got;
  } fields[] = {
      {"title", article->title},
      {"byline", article->byline},
      {"outlet", article->outlet},
      {"published", published},
      {"updated", updated},
      {"url", article->url},
      {"language", article->language},
      {"dateline", article->dateline},
      {"wire", article->wire},
  };
  for (gsize k = 0; k < G_N_ELEMENTS(fields); k++) {
    const char *expected = plx_json_member_string(want, fields[k].key);
    cr_expect_eq(g_strcmp0(fields[k].got, expected), 0, "%s, article %u: %s is %s, not %s", name, i + 1,
                 fields[k].key, fields[k].got, expected);
  }
}

static void check_page(const char *name)
{
  gsize length, text_length, json_length;
  g_autofree char *folder = g_build_filename(PAGES, name, NULL);
  g_autofree char *bytes = content(folder, "input", &length);
  g_autofree char *text = content(folder, "expected.txt", &text_length);
  g_autofree char *json = content(folder, "expected.json", &json_length);
  g_autoptr(JsonParser) parser = plx_json_parse(json, json_length, NULL);
  g_auto(GStrv) texts = g_strsplit(text, "----\n", -1);
  g_autoptr(GError) error = NULL;
  const PlxSourceInfo info = {.id = "a"};
  g_autoptr(GPtrArray) articles = plx_read_bytes(bytes, length, &info, NULL, &error);
  cr_assert_not_null(parser, "%s", name);
  cr_expect_not_null(articles, "%s: %s", name, error != NULL ? error->message : "");
  if (articles == NULL)
    return;
  JsonArray *want = json_node_get_array(json_parser_get_root(parser));
  cr_assert_eq(articles->len, json_array_get_length(want), "%s: %u articles", name, articles->len);
  for (guint i = 0; i < articles->len; i++) {
    const PlxArticle *article = g_ptr_array_index(articles, i);
    g_autofree char *got = kept(article);
    cr_expect_str_eq(got, texts[i], "%s, article %u is\n%s", name, i + 1, got);
    check_metadata(name, i, article, json_array_get_object_element(want, i));
  }
}

Test(read_pages, all_as_expected)
{
  g_autoptr(GDir) directory = g_dir_open(PAGES, 0, NULL);
  guint n = 0;
  cr_assert_not_null(directory, PAGES);
  for (const char *name; (name = g_dir_read_name(directory)) != NULL;) {
    g_autofree char *folder = g_build_filename(PAGES, name, NULL);
    if (!g_file_test(folder, G_FILE_TEST_IS_DIR))
      continue;
    check_page(name);
    n++;
  }
  cr_expect_geq(n, 40u, "only %u pages", n);
}
