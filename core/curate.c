/* Curated corpora: every story of a folder compared, and held against the golden file of the same name. */
#include "base/error.h"
#include "ids.h"
#include "parallax.h"
#include "pipeline.h"
#include "policy/differences.h"

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

static PlxCheck *compare_story(PlxRun *run, const char *corpora, const char *golden, const char *name,
                               GError **error)
{
  g_autofree char *folder = g_build_filename(corpora, name, NULL);
  g_autofree char *file = g_strconcat(name, ".json", NULL);
  g_autofree char *path = g_build_filename(golden, file, NULL);
  if (!plx_run_add_path(run, folder, error))
    return NULL;
  plx_run_compare(run);
  return plx_check_new(name, path, run->report, error);
}

/* What a story gives, and what golden files are rewritten for; NULL, with an error, if it cannot be read. */
static PlxCheck *check_story(PlxRun *differences, const char *corpora, const char *golden, const char *name,
                             PlxCheckFlags flags, GString *out, GError **error)
{
  g_autoptr(PlxRun) run = plx_run_new();
  plx_run_set_jobs(run, differences->jobs);
  g_autoptr(PlxCheck) check = compare_story(run, corpora, golden, name, error);
  if (check == NULL)
    return NULL;
  const gboolean rewrite = (flags & (PLX_CHECK_CORPORA_ACCEPT | PLX_CHECK_CORPORA_UPDATE_KNOWN)) != 0;
  const PlxCheckUpdate update = (flags & PLX_CHECK_CORPORA_ACCEPT) != 0 ? PLX_CHECK_ACCEPT : PLX_CHECK_MARK;
  plx_check_add_differences(check, differences->report);
  if (!rewrite || plx_check_passes(check))
    plx_check_describe(check, out);
  else if (!plx_check_update(check, update, out, error))
    return NULL;
  g_ptr_array_extend_and_steal(differences->report->articles, g_ptr_array_ref(run->report->articles));
  return g_steal_pointer(&check);
}

gboolean plx_check_corpora(PlxRun *differences, const char *corpora, const char *golden, PlxCheckFlags flags,
                           GString *out, GError **error)
{
  g_autoptr(GPtrArray) names = story_names(corpora, error);
  g_autoptr(GPtrArray) checks = g_ptr_array_new_with_free_func((GDestroyNotify)plx_check_free);
  g_autofree char *parent = g_path_get_dirname(corpora);
  g_autofree char *beside = g_build_filename(parent, "golden", NULL);
  if (names == NULL)
    return FALSE;
  if (names->len == 0) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: holds no story's folder", corpora);
    return FALSE;
  }
  for (guint i = 0; i < names->len; i++) {
    PlxCheck *check = check_story(differences, corpora, golden != NULL ? golden : beside,
                                  g_ptr_array_index(names, i), flags, out, error);
    if (check == NULL)
      return FALSE;
    g_ptr_array_add(checks, check);
    plx_run_tell(differences, "checking", i + 1, names->len);
  }
  plx_ids_make_unique(differences->report->articles);
  plx_report_finish(differences->report);
  g_string_append_c(out, '\n');
  plx_check_summarize(checks, out);
  return TRUE;
}
