/* Curated corpora: every story of a folder compared, and held against the golden file of the same name. */
#include "base/error.h"
#include "parallax.h"
#include "pipeline.h"
#include "policy/check.h"

#include <errno.h>
#include <string.h>

static int compare_strings(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names of the story folders, sorted; NULL if the folder cannot be read. */
static GPtrArray *story_names(const char *corpora, GError **error)
{
  g_autoptr(GDir) dir = g_dir_open(corpora, 0, NULL);
  if (dir == NULL) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: %s", corpora, g_strerror(errno));
    return NULL;
  }
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
    g_autofree char *path = g_build_filename(corpora, name, NULL);
    if (name[0] != '.' && g_file_test(path, G_FILE_TEST_IS_DIR))
      g_ptr_array_add(names, g_strdup(name));
  }
  g_ptr_array_sort(names, compare_strings);
  return names;
}

static PlxCheck *check_story(PlxRun *run, const char *corpora, const char *golden, const char *name,
                             GError **error)
{
  g_autofree char *folder = g_build_filename(corpora, name, NULL);
  g_autofree char *file = g_strconcat(name, ".json", NULL);
  g_autofree char *path = g_build_filename(golden, file, NULL);
  if (!plx_run_add_path(run, folder, error))
    return NULL;
  plx_run_compare(run);
  return plx_check_new(name, path, plx_run_report(run), error);
}

gboolean plx_check_corpora(const char *corpora, const char *golden, PlxCheckFlags flags, GString *out,
                           gboolean *passed, GError **error)
{
  g_autoptr(GPtrArray) names = story_names(corpora, error);
  g_autoptr(GPtrArray) runs = g_ptr_array_new_with_free_func((GDestroyNotify)plx_run_free);
  g_autoptr(GPtrArray) checks = g_ptr_array_new_with_free_func((GDestroyNotify)plx_check_free);
  g_autofree char *parent = g_path_get_dirname(corpora);
  g_autofree char *beside = g_build_filename(parent, "golden", NULL);
  if (names == NULL)
    return FALSE;
  if (names->len == 0) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: holds no story's folder", corpora);
    return FALSE;
  }

  *passed = TRUE;
  for (guint i = 0; i < names->len; i++) {
    PlxRun *run = plx_run_new();
    g_ptr_array_add(runs, run);
    PlxCheck *check =
        check_story(run, corpora, golden != NULL ? golden : beside, g_ptr_array_index(names, i), error);
    if (check == NULL)
      return FALSE;
    g_ptr_array_add(checks, check);
    *passed &= plx_check_passes(check);
    plx_check_describe(check, out);
    const PlxCheckUpdate update = (flags & PLX_CHECK_CORPORA_ACCEPT) != 0 ? PLX_CHECK_ACCEPT : PLX_CHECK_MARK;
    if ((flags & (PLX_CHECK_CORPORA_ACCEPT | PLX_CHECK_CORPORA_UPDATE_KNOWN)) != 0 &&
        !plx_check_update(check, update, out, error))
      return FALSE;
  }
  g_string_append_c(out, '\n');
  plx_check_summarize(checks, out);
  return TRUE;
}
