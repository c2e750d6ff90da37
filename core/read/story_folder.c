/* A story's folder. story.ini is read strictly: a group or key that nobody knows, a value that is none, or an
 * article that is not there is an error that names file and line. */
#include "base/error.h"
#include "base/ini.h"
#include "model/timezone.h"
#include "read/read.h"

#include <glib/gstdio.h>
#include <string.h>

#define INI "story.ini"

static void story_file_free(gpointer data)
{
  PlxStoryFile *file = data;
  g_free(file->id);
  g_free(file->path);
  g_free(file->outlet);
  g_free(file->published);
  g_free(file->url);
  g_free(file);
}

void plx_story_folder_free(PlxStoryFolder *folder)
{
  if (folder == NULL)
    return;
  g_free(folder->title);
  g_free(folder->zone);
  g_ptr_array_unref(folder->files);
  g_free(folder);
}

/* ---- the files ---- */

static int compare_paths(gconstpointer a, gconstpointer b)
{
  return strcmp((*(PlxStoryFile *const *)a)->path, (*(PlxStoryFile *const *)b)->path);
}

static void add_file(PlxStoryFolder *folder, const char *path, const char *name)
{
  g_autofree char *full = g_build_filename(path, name, NULL);
  if (*name == '.' || strcmp(name, INI) == 0 || !g_file_test(full, G_FILE_TEST_IS_REGULAR))
    return;
  PlxStoryFile *file = g_new0(PlxStoryFile, 1);
  const char *dot = strrchr(name, '.');
  file->id = dot != NULL ? g_strndup(name, (gsize)(dot - name)) : g_strdup(name);
  file->path = g_steal_pointer(&full);
  g_ptr_array_add(folder->files, file);
}

static gboolean list_files(PlxStoryFolder *folder, const char *path, GError **error)
{
  g_autoptr(GError) why = NULL;
  g_autoptr(GDir) directory = g_dir_open(path, 0, &why);
  if (directory == NULL) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: %s", path, why->message);
    return FALSE;
  }
  for (const char *name; (name = g_dir_read_name(directory)) != NULL;)
    add_file(folder, path, name);
  g_ptr_array_sort(folder->files, compare_paths);
  if (folder->files->len > 0)
    return TRUE;
  g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: there are no articles in the folder", path);
  return FALSE;
}

/* ---- story.ini ---- */

typedef struct {
  PlxStoryFolder *folder;
  const char *article; /* of the group we are in; NULL in [story] */
  GHashTable *seen;    /* "article\nkey" */
} Ini;

static gboolean fault(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);
static gboolean fault(GError **error, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  g_set_error_literal(error, PLX_ERROR, PLX_ERROR_CONFIG, message);
  return FALSE;
}

/* Is the file the one that `[article NAME]` means, by its name with or without the ending? */
static gboolean is_meant(const PlxStoryFile *file, const char *name)
{
  const char *slash = strrchr(file->path, G_DIR_SEPARATOR);
  return strcmp(file->id, name) == 0 || strcmp(slash != NULL ? slash + 1 : file->path, name) == 0;
}

/* "story", or "article NAME" of an article in the folder. */
static gboolean open_group(Ini *ini, const char *group, GError **error)
{
  ini->article = NULL;
  if (strcmp(group, "story") == 0)
    return TRUE;
  if (!g_str_has_prefix(group, "article "))
    return fault(error, "there is no group “%s”; there are [story] and [article NAME]", group);
  ini->article = group + strlen("article ");
  while (g_ascii_isspace(*ini->article))
    ini->article++;
  for (guint i = 0; i < ini->folder->files->len; i++)
    if (is_meant(g_ptr_array_index(ini->folder->files, i), ini->article))
      return TRUE;
  return fault(error, "there is no article “%s” in the folder", ini->article);
}

static gboolean check_published(const char *value)
{
  PlxInstant instant;
  return plx_instant_parse(value, strlen(value), &instant);
}

static gboolean check_zone(const char *value)
{
  gint32 minutes;
  return plx_zone_offset(value, 0, &minutes);
}

static gboolean check_text(const char *value)
{
  return *value != '\0';
}

typedef struct {
  const char *key;
  gsize place; /* in PlxStoryFolder or PlxStoryFile */
  gboolean (*check)(const char *value);
  const char *want;
} Key;

static const Key story_keys[] = {
    {"title", G_STRUCT_OFFSET(PlxStoryFolder, title), check_text, "a title"},
    {"zone", G_STRUCT_OFFSET(PlxStoryFolder, zone), check_zone, "a time zone (Asia/Baku, +04:00)"},
};

static const Key article_keys[] = {
    {"outlet", G_STRUCT_OFFSET(PlxStoryFile, outlet), check_text, "a name"},
    {"published", G_STRUCT_OFFSET(PlxStoryFile, published), check_published,
     "an ISO 8601 date (2020-10-10, 2020-10-10T14:55:00-04:00)"},
    {"url", G_STRUCT_OFFSET(PlxStoryFile, url), check_text, "an address"},
};

static void store(gpointer into, const Key *key, const char *value)
{
  char **field = G_STRUCT_MEMBER_P(into, key->place);
  g_free(*field);
  *field = g_strdup(value);
}

static gboolean take(const char *group, const char *name, const char *value, gpointer data, GError **error)
{
  Ini *ini = data;
  if (group == NULL)
    return fault(error, "“%s” stands in no group", name);
  if (name == NULL)
    return open_group(ini, group, error);
  const Key *keys = ini->article == NULL ? story_keys : article_keys;
  const gsize n = ini->article == NULL ? G_N_ELEMENTS(story_keys) : G_N_ELEMENTS(article_keys);
  gsize k = 0;
  while (k < n && strcmp(keys[k].key, name) != 0)
    k++;
  if (k == n)
    return fault(error, "there is no key “%s” in [%s]", name,
                 ini->article == NULL ? "story" : "article NAME");
  if (!g_hash_table_add(ini->seen, g_strdup_printf("%s\n%s", ini->article != NULL ? ini->article : "", name)))
    return fault(error, "“%s” is given twice", name);
  if (!keys[k].check(value))
    return fault(error, "“%s” is not %s: “%s”", name, keys[k].want, value);
  if (ini->article == NULL)
    store(ini->folder, &keys[k], value);
  for (guint i = 0; i < ini->folder->files->len && ini->article != NULL; i++)
    if (is_meant(g_ptr_array_index(ini->folder->files, i), ini->article))
      store(g_ptr_array_index(ini->folder->files, i), &keys[k], value);
  return TRUE;
}

static gboolean read_ini(PlxStoryFolder *folder, const char *path, GError **error)
{
  g_autofree char *full = g_build_filename(path, INI, NULL);
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Ini ini = {.folder = folder, .seen = seen};
  return !g_file_test(full, G_FILE_TEST_EXISTS) || plx_ini_read(full, take, &ini, error);
}

PlxStoryFolder *plx_story_folder_read(const char *path, GError **error)
{
  g_autoptr(PlxStoryFolder) folder = g_new0(PlxStoryFolder, 1);
  folder->files = g_ptr_array_new_with_free_func(story_file_free);
  if (!list_files(folder, path, error) || !read_ini(folder, path, error))
    return NULL;
  return g_steal_pointer(&folder);
}
