/* What comes in: charsets, JSON lines, story folders. */
#include "base/error.h"
#include "read/read.h"

#include <criterion/criterion.h>
#include <glib/gstdio.h>
#include <string.h>

static const struct {
  const char *bytes;
  gsize length;
  const char *charset, *text;
} charsets[] = {
    {"\xEF\xBB\xBF"
     "caf\xC3\xA9",
     8, NULL, "café"},
    {"caf\xC3\xA9", 5, NULL, "café"},
    {"caf\xE9 \x93so\x94", 9, NULL, "café “so”"},
    {"caf\xE9 \x80", 6, "iso-8859-1", "café €"},
    {"\xFF\xFE"
     "h\0i\0",
     6, NULL, "hi"},
    {"\xFE\xFF\0h\0i", 6, NULL, "hi"},
    {"h\0i\0 \0y\0o\0u\0", 12, NULL, "hi you"},
    {"\xCF\xF0\xE8\xE2\xE5\xF2", 6, "windows-1251", "Привет"},
    {"\x93\xFA\x96\x7B", 4, "Shift_JIS", "日本"},
    {"plenty of plain text here: one\xC3", 31, "utf-8", "plenty of plain text here: one\xEF\xBF\xBD"},
    {"plenty of plain text here: a\0b", 30, NULL,
     "plenty of plain text here: a\xEF\xBF\xBD"
     "b"},
};

Test(read_input, finds_the_charset)
{
  for (gsize i = 0; i < G_N_ELEMENTS(charsets); i++) {
    g_autoptr(GError) error = NULL;
    const PlxSourceInfo info = {.id = "a", .charset = charsets[i].charset};
    g_autoptr(GPtrArray) articles =
        plx_read_bytes(charsets[i].bytes, charsets[i].length, &info, NULL, &error);
    cr_assert_not_null(articles, "row %zu: %s", i, error != NULL ? error->message : "");
    const PlxArticle *article = g_ptr_array_index(articles, 0);
    cr_expect_str_eq(article->text, charsets[i].text, "row %zu: %s", i, article->text);
  }
}

Test(read_input, says_what_was_replaced)
{
  const PlxSourceInfo info = {.id = "a", .path = "a.txt"};
  g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
  const char bytes[] = "Plenty of good text in M\xC3\xBCnchen and Z\xC3\xBCrich, T\xC3\xBCrkiye, "
                       "\xC3\x85lesund, and one \xFF bad byte.";
  g_autoptr(GPtrArray) articles = plx_read_bytes(bytes, sizeof bytes - 1, &info, warnings, NULL);
  cr_assert_not_null(articles);
  cr_assert_eq(warnings->len, 1);
  cr_expect_str_eq(g_ptr_array_index(warnings, 0), "a.txt: 1 bytes that are no UTF-8 stand as U+FFFD");
}

static const struct {
  const char *line, *id, *text, *error;
} lines[] = {
    {"{\"id\": \"x\", \"text\": \"Rain fell.\"}", "x", "Rain fell.", NULL},
    {"{\"text\": \"a\\r\\nb\"}", NULL, "a\r\nb", NULL},
    {"{\"id\": \"\", \"text\": \"\"}", "", "", NULL},
    {"{\"id\": \"x\", \"text\": \"a\\u0000b\\ud83d\\ude00\"}", "x",
     "a\xEF\xBF\xBD"
     "b😀",
     NULL},
    {"{\"id\": \"x\", \"text\": \"a\\ud800b\"}", "x",
     "a\xEF\xBF\xBD"
     "b",
     NULL},
    {"{\"id\": \"x\", \"text\": \"a\", \"published\": null}", "x", "a", NULL},
    {"{\"id\": \"x\"}", "x", NULL, "neither"},
    {"{\"id\": \"x\", \"text\": \"a\", \"html\": \"b\"}", "x", NULL, "both"},
    {"{\"id\": 7, \"text\": \"a\"}", NULL, NULL, "\"id\" is no string"},
    {"{\"id\": \"x\", \"text\": 7}", "x", NULL, "\"text\" is no string"},
    {"{\"id\": \"x\", \"text\": \"a\", \"plain\": 1}", "x", NULL, "neither true nor false"},
    {"{\"id\": \"x\", \"text\": \"a\", \"published\": \"yesterday\"}", "x", NULL, "ISO 8601"},
    {"{\"id\": \"x\", \"text\": \"a\", \"zone\": \"Nowhere/Land\"}", "x", NULL, "time zone"},
    {"{\"id\": \"x\\\"y\", \"text\": \"a", "x\"y", NULL, "no JSON"},
    {"{\"a\": {\"id\": \"no\"}, \"id\": \"x\", oops}", "x", NULL, "no JSON"},
    {"[1, 2]", NULL, NULL, "no JSON object"},
    {"", NULL, NULL, "no JSON object"},
};

Test(read_input, reads_json_lines)
{
  for (gsize i = 0; i < G_N_ELEMENTS(lines); i++) {
    g_autofree char *id = NULL;
    g_autoptr(GError) error = NULL;
    g_autoptr(PlxArticle) article = plx_read_json_line(lines[i].line, strlen(lines[i].line), &id, &error);
    cr_expect_eq(g_strcmp0(id, lines[i].id), 0, "row %zu: id %s", i, id);
    cr_expect_eq(article != NULL, lines[i].error == NULL, "row %zu", i);
    if (article != NULL)
      cr_expect_str_eq(article->text, lines[i].text, "row %zu: %s", i, article->text);
    else
      cr_expect_not_null(strstr(error->message, lines[i].error), "row %zu: %s", i, error->message);
  }
}

Test(read_input, json_may_not_nest_deep)
{
  g_autoptr(GString) line = g_string_new("{\"id\": \"deep\", \"x\": ");
  g_autofree char *id = NULL;
  g_autoptr(GError) error = NULL;
  for (guint i = 0; i < 1000000; i++)
    g_string_append_c(line, '[');
  cr_expect_null(plx_read_json_line(line->str, line->len, &id, &error));
  cr_expect(g_error_matches(error, PLX_ERROR, PLX_ERROR_LIMIT));
  cr_expect_str_eq(id, "deep");
}

/* ---- story folders ---- */

static char *make_folder(const char *ini)
{
  char *path = g_dir_make_tmp("plx-XXXXXX", NULL);
  static const char *const names[] = {"b.txt", "a.html", ".hidden", "c"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    g_autofree char *file = g_build_filename(path, names[i], NULL);
    g_file_set_contents(file, "x", 1, NULL);
  }
  g_autofree char *sub = g_build_filename(path, "folder", NULL);
  g_mkdir(sub, 0700);
  g_autofree char *file = g_build_filename(path, "story.ini", NULL);
  if (ini != NULL)
    g_file_set_contents(file, ini, -1, NULL);
  return path;
}

static void remove_folder(const char *path)
{
  static const char *const names[] = {"b.txt", "a.html", ".hidden", "c", "story.ini", "folder"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    g_autofree char *file = g_build_filename(path, names[i], NULL);
    g_remove(file);
  }
  g_rmdir(path);
}

Test(read_input, reads_story_folders)
{
  g_autofree char *path =
      make_folder("\xEF\xBB\xBF; a story\n[story]\r\ntitle = The mill   ; a comment\nzone=Europe/Oslo\n\n"
                  "[article a]\noutlet=The Miller\npublished=2024-05-03\n"
                  "[article b.txt]\nurl=https://example.org/?a;b\n");
  g_autoptr(GError) error = NULL;
  g_autoptr(PlxStoryFolder) folder = plx_story_folder_read(path, &error);
  remove_folder(path);
  cr_assert_not_null(folder, "%s", error != NULL ? error->message : "");
  cr_expect_str_eq(folder->title, "The mill");
  cr_expect_str_eq(folder->zone, "Europe/Oslo");
  cr_assert_eq(folder->files->len, 3);
  const PlxStoryFile *a = g_ptr_array_index(folder->files, 0), *b = g_ptr_array_index(folder->files, 1);
  cr_expect_str_eq(a->id, "a");
  cr_expect_str_eq(a->outlet, "The Miller");
  cr_expect_str_eq(a->published, "2024-05-03");
  cr_expect_null(a->url);
  cr_expect_str_eq(b->id, "b");
  cr_expect_str_eq(b->url, "https://example.org/?a;b");
}

static const struct {
  const char *ini, *message;
} faults[] = {
    {"[story]\ntitel=x\n", "story.ini:2: there is no key “titel”"},
    {"[stroy]\n", "story.ini:1: there is no group “stroy”"},
    {"[article z]\n", "story.ini:1: there is no article “z”"},
    {"\n\ntitle=x\n", "story.ini:3: “title” stands in no group"},
    {"[story]\ntitle\n", "story.ini:2: a line is"},
    {"[story]\nzone=Mars\n", "story.ini:2: “zone” is not a time zone"},
    {"[article a]\npublished=soon\n", "story.ini:2: “published” is not an ISO 8601 date"},
    {"[story]\ntitle=x\ntitle=y\n", "story.ini:3: “title” is given twice"},
    {"[story\n", "story.ini:1: a group"},
    {"[story]\ntitle=\xFF\n", "story.ini:2: the line is not valid UTF-8"},
};

Test(read_input, names_faults_of_story_ini)
{
  for (gsize i = 0; i < G_N_ELEMENTS(faults); i++) {
    g_autofree char *path = make_folder(faults[i].ini);
    g_autoptr(GError) error = NULL;
    cr_expect_null(plx_story_folder_read(path, &error));
    remove_folder(path);
    cr_assert(g_error_matches(error, PLX_ERROR, PLX_ERROR_CONFIG), "row %zu", i);
    cr_expect_not_null(strstr(error->message, faults[i].message), "row %zu: %s", i, error->message);
  }
}

Test(read_input, names_a_folder_that_is_none)
{
  g_autoptr(GError) error = NULL;
  cr_expect_null(plx_story_folder_read("/nowhere/at/all", &error));
  cr_expect(g_error_matches(error, PLX_ERROR, PLX_ERROR_READ));
}
