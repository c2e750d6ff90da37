/* Curated stories: checked against golden files in a folder of the test's own. */
#include "parallax.h"

#include <criterion/criterion.h>
#include <glib/gstdio.h>
#include <string.h>

#define LEAD "The ferry Aurora sank off Tarn Island after a fire in the engine room on Monday. "

static const char wanted[] =
    "{\"findings\": [{\"rule\": \"figure/conflict\", \"about\": \"dead\"%s, \"statements\": ["
    "{\"article\": \"a\", \"text\": \"12 passengers\", \"in\": \"killed 12 passengers\"},"
    "{\"article\": \"b\", \"text\": \"%s passengers\", \"in\": \"killed %s passengers\"}]}],"
    "\"agreements\": []}\n";

typedef struct {
  char *root, *corpora, *golden;
} Folder;

static void write_file(const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename(folder, name, NULL);
  cr_assert(g_file_set_contents(path, text, -1, NULL));
}

/* Two articles of which the second gives `dead`, and a golden file with this text. */
static Folder make_folder(const char *dead, const char *golden)
{
  Folder f = {.root = g_dir_make_tmp("parallax-XXXXXX", NULL)};
  cr_assert_not_null(f.root);
  f.corpora = g_build_filename(f.root, "corpora", NULL);
  f.golden = g_build_filename(f.root, "golden", NULL);
  g_autofree char *story = g_build_filename(f.corpora, "ferry", NULL);
  g_autofree char *b = g_strdup_printf("%sThe fire killed %s passengers.\n", LEAD, dead);
  cr_assert_eq(g_mkdir_with_parents(story, 0700), 0);
  cr_assert_eq(g_mkdir_with_parents(f.golden, 0700), 0);
  write_file(story, "a.txt", LEAD "The fire killed 12 passengers.\n");
  write_file(story, "b.txt", b);
  write_file(f.golden, "ferry.json", golden);
  return f;
}

static void remove_folder(Folder *f)
{
  static const char *const paths[] = {"corpora/ferry/a.txt", "corpora/ferry/b.txt",
                                      "corpora/ferry",       "corpora",
                                      "golden/ferry.json",   "golden"};
  for (gsize i = 0; i < G_N_ELEMENTS(paths); i++) {
    g_autofree char *path = g_build_filename(f->root, paths[i], NULL);
    g_remove(path);
  }
  cr_expect_eq(g_rmdir(f->root), 0);
  g_free(f->root);
  g_free(f->corpora);
  g_free(f->golden);
}

static gboolean passes(const Folder *f, PlxCheckFlags flags, const char *says)
{
  g_autoptr(GString) out = g_string_new(NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(PlxRun) differences = plx_run_new();
  cr_assert(plx_check_corpora(differences, f->corpora, NULL, flags, out, &error), "%s",
            error != NULL ? error->message : "");
  cr_expect_not_null(strstr(out->str, says), "“%s” is not in: %s", says, out->str);
  return !plx_run_fails(differences);
}

Test(curate, tells_what_is_missing_unexpected_and_found_after_all)
{
  static const struct {
    const char *known, *dead, *says;
  } rows[] = {
      {"", "12", "changed    figure/conflict: dead"},
      {", \"known\": true", "12", "1 known to be missed"},
      {", \"known\": true", "21", "no longer  figure/conflict: dead"},
      {", \"optional\": true", "12", "unexpected figure/agree"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *golden = g_strdup_printf(wanted, rows[i].known, rows[i].dead, rows[i].dead);
    Folder f = make_folder(rows[i].dead, golden);
    cr_expect_not(
        passes(&f, PLX_CHECK_CORPORA_DEFAULT, rows[i].says)); /* the agreement on Monday is not wanted */
    remove_folder(&f);
  }
}

Test(curate, marks_and_accepts)
{
  static const struct {
    PlxCheckFlags flags;
    const char *says;
  } rows[] = {
      {PLX_CHECK_CORPORA_UPDATE_KNOWN, "  ~ known miss figure/conflict: dead\n"},
      {PLX_CHECK_CORPORA_UPDATE_KNOWN, "  ~ known false alarm figure/agree: "},
      {PLX_CHECK_CORPORA_ACCEPT,
       "  - figure/conflict: dead\n"}, /* the old, with its places, and the new below */
      {PLX_CHECK_CORPORA_ACCEPT, "ferry/b.txt:1:98: 12 passengers\n  + figure/agree: "},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *golden = g_strdup_printf(wanted, "", "12", "12");
    Folder f = make_folder("12", golden);
    cr_expect_not(passes(&f, rows[i].flags, rows[i].says));
    cr_expect(passes(&f, PLX_CHECK_CORPORA_DEFAULT, "ferry: as expected"));
    remove_folder(&f);
  }
}

Test(curate, names_what_is_wrong_with_a_golden_file)
{
  static const struct {
    const char *golden, *says;
  } rows[] = {
      {"[]", "no JSON object"},
      {"{\"findings\": [{\"rule\": \"figure/nonsense\"}]}", "figure/nonsense"},
      {"{\"findings\": [{\"rule\": \"figure/conflict\", \"statements\": [{\"article\": \"c\", \"text\": "
       "\"x\", \"in\": \"x\"}]}]}",
       "there is no article “c”"},
      {"{\"findings\": [{\"rule\": \"figure/conflict\", \"statements\": [{\"article\": \"a\", \"text\": "
       "\"x\", \"in\": \"xyz\"}]}]}",
       "does not stand in “a”"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    Folder f = make_folder("12", rows[i].golden);
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(PlxRun) differences = plx_run_new();
    cr_expect_not(plx_check_corpora(differences, f.corpora, NULL, PLX_CHECK_CORPORA_DEFAULT, out, &error));
    cr_assert_not_null(error);
    cr_expect_not_null(strstr(error->message, rows[i].says), "%s", error->message);
    remove_folder(&f);
  }
}

/* Each difference is a finding that fails, at the places that it is about, in a report of every format. */
Test(curate, reports_differences_as_findings)
{
  static const struct {
    const char *known, *dead, *grouping, *rules[3];
  } rows[] = {
      {"", "12", "", {"check/missing", "check/unexpected", NULL}},
      {", \"known\": true", "21", "", {"check/known", "check/unexpected", NULL}},
      {"", "21", ", \"stories\": [[\"a\"], [\"b\"]]", {"check/stories", "grouped as a b, not a; b", NULL}},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *entry = g_strdup_printf(wanted, rows[i].known, rows[i].dead, rows[i].dead);
    GString *golden = g_string_new(entry);
    g_string_insert(golden, (gssize)(strrchr(entry, '}') - entry), rows[i].grouping);
    Folder f = make_folder(rows[i].dead, golden->str);
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(PlxRun) differences = plx_run_new();
    cr_assert(plx_check_corpora(differences, f.corpora, NULL, PLX_CHECK_CORPORA_DEFAULT, out, NULL));
    cr_expect(plx_run_fails(differences));
    for (guint k = 0; plx_format_name(k) != NULL; k++) {
      g_autoptr(GString) report = plx_run_write(differences, plx_format_name(k), PLX_WRITE_DEFAULT, NULL);
      for (gsize r = 0; rows[i].rules[r] != NULL && strcmp(plx_format_name(k), "junit") != 0; r++)
        cr_expect_not_null(strstr(report->str, rows[i].rules[r]), "row %zu, %s: no %s in %s", i,
                           plx_format_name(k), rows[i].rules[r], report->str);
    }
    g_autoptr(GString) junit = plx_run_write(differences, "junit", PLX_WRITE_DEFAULT, NULL);
    cr_expect_not_null(strstr(junit->str, "<failure "));
    g_string_free(golden, TRUE);
    remove_folder(&f);
  }
}
