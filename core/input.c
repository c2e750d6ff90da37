/* What a run is given: files, folders of stories, bytes, lines. */
#include "base/error.h"
#include "base/parallel.h"
#include "pipeline.h"
#include "read/read.h"

#include <errno.h>
#include <string.h>

static GPtrArray *read_bytes(const PlxSourceInfo *info, const char *bytes, gsize length, GPtrArray *warnings,
                             GError **error)
{
  /* A file's name may be any bytes; a report is text. */
  g_autofree char *path = g_utf8_make_valid(info->path, -1), *id = g_utf8_make_valid(info->id, -1);
  PlxSourceInfo shown = *info;
  shown.path = path;
  shown.id = id;
  GPtrArray *articles = plx_read_bytes(bytes, length, &shown, warnings, error);
  if (articles == NULL)
    g_prefix_error(error, "%s: ", path);
  return articles;
}

static GPtrArray *read_file(const PlxSourceInfo *info, GPtrArray *warnings, GError **error)
{
  g_autofree char *bytes = NULL;
  g_autoptr(GError) cause = NULL;
  gsize length;
  if (g_file_get_contents(info->path, &bytes, &length, &cause))
    return read_bytes(info, bytes, length, warnings, error);
  g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: %s", info->path, g_strerror(errno));
  return NULL;
}

/* Takes ownership of the articles; FALSE if there are none. */
static gboolean take(PlxRun *run, GPtrArray *articles)
{
  if (articles == NULL)
    return FALSE;
  g_ptr_array_extend_and_steal(run->report->articles, articles);
  run->annotated = FALSE;
  return TRUE;
}

/* A file's name without folder and ending. */
static char *id_of_path(const char *path)
{
  char *base = g_path_get_basename(path);
  char *dot = strrchr(base, '.');
  if (dot != NULL && dot != base)
    *dot = '\0';
  return base;
}

/* What reading a folder's file gives. */
typedef struct {
  GPtrArray *articles; /* NULL: the error says why */
  GPtrArray *warnings;
  GError *error;
} Reading;

typedef struct {
  const PlxStoryFolder *folder;
  Reading *readings;
} FolderReading;

static void read_part(guint i, gpointer data)
{
  const FolderReading *all = data;
  const PlxStoryFile *file = g_ptr_array_index(all->folder->files, i);
  Reading *reading = &all->readings[i];
  const PlxSourceInfo info = {
      .id = file->id,
      .path = file->path,
      .outlet = file->outlet,
      .published = file->published,
      .url = file->url,
      .zone = all->folder->zone,
  };
  reading->warnings = g_ptr_array_new_with_free_func(g_free);
  reading->articles = read_file(&info, reading->warnings, &reading->error);
}

/* All of a folder's articles, in its order; the faults are gathered in one message. */
static gboolean add_folder(PlxRun *run, const char *path, GError **error)
{
  g_autoptr(PlxStoryFolder) folder = plx_story_folder_read(path, error);
  g_autoptr(GString) faults = g_string_new(NULL);
  if (folder == NULL)
    return FALSE;
  if (folder->title != NULL && run->report->title == NULL)
    run->report->title = g_strdup(folder->title);
  g_autofree Reading *readings = g_new0(Reading, folder->files->len);
  FolderReading all = {folder, readings};
  plx_read_prepare();
  plx_parallel(plx_run_jobs(run), folder->files->len, read_part, &all);
  for (guint i = 0; i < folder->files->len; i++) {
    g_ptr_array_extend_and_steal(run->warnings, readings[i].warnings);
    if (!take(run, readings[i].articles))
      g_string_append_printf(faults, "%s%s", faults->len > 0 ? "\n" : "", readings[i].error->message);
    g_clear_error(&readings[i].error);
  }
  if (faults->len == 0)
    return TRUE;
  g_set_error_literal(error, PLX_ERROR, PLX_ERROR_READ, faults->str);
  return FALSE;
}

gboolean plx_run_add_bytes(PlxRun *run, const char *name, const char *bytes, gsize length, GError **error)
{
  g_autofree char *id = id_of_path(name);
  const PlxSourceInfo info = {.id = id, .path = name};
  return take(run, read_bytes(&info, bytes, length, run->warnings, error));
}

gboolean plx_run_add_path(PlxRun *run, const char *path, GError **error)
{
  if (g_file_test(path, G_FILE_TEST_IS_DIR))
    return add_folder(run, path, error);
  g_autofree char *id = id_of_path(path);
  const PlxSourceInfo info = {.id = id, .path = path};
  return take(run, read_file(&info, run->warnings, error));
}

gboolean plx_run_add_line(PlxRun *run, const char *line, gsize length, GError **error)
{
  g_autofree char *id = NULL;
  PlxArticle *article = plx_read_json_line(line, length, &id, error);
  if (article == NULL)
    return FALSE;
  g_ptr_array_add(run->report->articles, article);
  run->annotated = FALSE;
  return TRUE;
}
