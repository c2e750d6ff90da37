/* A story's folder. story.ini is read strictly: a group or key that nobody knows, a value that is none, or an
 * article that is not there is an error that names file and line. */
#include "base/error.h"
#include "model/timezone.h"
#include "read/read.h"

#include <errno.h>
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
  const char *path;
  guint line;
  gboolean in_story;
  char *article;    /* of the group we are in; NULL */
  GHashTable *seen; /* "group\nkey" */
} Ini;

static gboolean fault(const Ini *ini, GError **error, const char *format, ...) G_GNUC_PRINTF(3, 4);
static gboolean fault(const Ini *ini, GError **error, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "%s:%u: %s", ini->path, ini->line, message);
  return FALSE;
}

/* Is the file the one that `[article NAME]` means, by its name with or without the ending? */
static gboolean is_meant(const PlxStoryFile *file, const char *name)
{
  const char *slash = strrchr(file->path, G_DIR_SEPARATOR);
  return strcmp(file->id, name) == 0 || strcmp(slash != NULL ? slash + 1 : file->path, name) == 0;
}

static gboolean open_group(Ini *ini, char *header, GError **error)
{
  char *close = strchr(header, ']');
  if (close == NULL || *g_strchug(close + 1) != '\0')
    return fault(ini, error, "a group is written [name]");
  *close = '\0';
  g_clear_pointer(&ini->article, g_free);
  ini->in_story = strcmp(header + 1, "story") == 0;
  if (ini->in_story)
    return TRUE;
  if (!g_str_has_prefix(header + 1, "article "))
    return fault(ini, error, "there is no group “%s”; there are [story] and [article NAME]", header + 1);
  ini->article = g_strstrip(g_strdup(header + 1 + strlen("article ")));
  for (guint i = 0; i < ini->folder->files->len; i++)
    if (is_meant(g_ptr_array_index(ini->folder->files, i), ini->article))
      return TRUE;
  return fault(ini, error, "there is no article “%s” in the folder", ini->article);
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

static gboolean set_key(Ini *ini, const char *name, const char *value, GError **error)
{
  const Key *keys = ini->in_story ? story_keys : article_keys;
  const gsize n = ini->in_story ? G_N_ELEMENTS(story_keys) : G_N_ELEMENTS(article_keys);
  gsize k = 0;
  if (!ini->in_story && ini->article == NULL)
    return fault(ini, error, "“%s” stands in no group", name);
  while (k < n && strcmp(keys[k].key, name) != 0)
    k++;
  if (k == n)
    return fault(ini, error, "there is no key “%s” in [%s]", name, ini->in_story ? "story" : "article NAME");
  if (!g_hash_table_add(ini->seen, g_strdup_printf("%s\n%s", ini->in_story ? "" : ini->article, name)))
    return fault(ini, error, "“%s” is given twice", name);
  if (!keys[k].check(value))
    return fault(ini, error, "“%s” is not %s: “%s”", name, keys[k].want, value);
  if (ini->in_story)
    store(ini->folder, &keys[k], value);
  for (guint i = 0; i < ini->folder->files->len && !ini->in_story; i++)
    if (is_meant(g_ptr_array_index(ini->folder->files, i), ini->article))
      store(g_ptr_array_index(ini->folder->files, i), &keys[k], value);
  return TRUE;
}

/* A comment begins a line with ; or #, or follows white space and a semicolon. */
static void cut_comment(char *line)
{
  for (char *at = line; *at != '\0'; at++)
    if (*at == ';' && at > line && g_ascii_isspace(at[-1])) {
      *at = '\0';
      return;
    }
}

static gboolean read_ini_line(Ini *ini, char *line, GError **error)
{
  cut_comment(line);
  line = g_strstrip(line);
  if (*line == '\0' || *line == ';' || *line == '#')
    return TRUE;
  if (!g_utf8_validate(line, -1, NULL))
    return fault(ini, error, "the line is not valid UTF-8");
  if (*line == '[')
    return open_group(ini, line, error);
  char *equals = strchr(line, '=');
  if (equals == NULL)
    return fault(ini, error, "a line is [group], key=value or a comment");
  *equals = '\0';
  return set_key(ini, g_strstrip(line), g_strstrip(equals + 1), error);
}

static gboolean read_ini(PlxStoryFolder *folder, const char *path, GError **error)
{
  g_autofree char *full = g_build_filename(path, INI, NULL);
  g_autofree char *content = NULL;
  gsize length;
  g_autoptr(GError) why = NULL;
  if (!g_file_get_contents(full, &content, &length, &why)) {
    if (g_error_matches(why, G_FILE_ERROR, G_FILE_ERROR_NOENT))
      return TRUE;
    g_set_error_literal(error, PLX_ERROR, PLX_ERROR_CONFIG, why->message);
    return FALSE;
  }
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Ini ini = {.folder = folder, .path = full, .seen = seen};
  gboolean sound = TRUE;
  if (strlen(content) != length)
    return fault(&ini, error, "there is a NUL byte in the file");
  char *line = g_str_has_prefix(content, "\xEF\xBB\xBF") ? content + 3 : content;
  while (sound && line != NULL) {
    char *next = strchr(line, '\n');
    if (next != NULL)
      *next++ = '\0';
    ini.line++;
    sound = read_ini_line(&ini, line, error);
    line = next;
  }
  g_free(ini.article);
  return sound;
}

PlxStoryFolder *plx_story_folder_read(const char *path, GError **error)
{
  g_autoptr(PlxStoryFolder) folder = g_new0(PlxStoryFolder, 1);
  folder->files = g_ptr_array_new_with_free_func(story_file_free);
  if (!list_files(folder, path, error) || !read_ini(folder, path, error))
    return NULL;
  return g_steal_pointer(&folder);
}
