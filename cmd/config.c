/* How this works: a key of parallax.ini is an option's long name, its group the command's; so the table of
 * options says which keys there are and what they take. The command line has the last word: an option that it
 * gives is not set, a list is not added to. The whole file is checked, whichever command reads it. Paths are
 * relative to the file's folder. */
#include "cmd.h"

#include <string.h>

#define NAME "parallax.ini"

typedef struct {
  const Command *command;
  guint64 given;
  Options *options;
  char *folder;     /* of the file */
  GHashTable *seen; /* "group\nkey" */
} Settings;

static gboolean fault(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);
static gboolean fault(GError **error, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  g_set_error_literal(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, message);
  return FALSE;
}

/* The command whose settings a group holds; NULL, with an error, if there is no such group. */
static const Command *group_owner(const char *group, GError **error)
{
  const Command *owner = find_command(group);
  if (owner != NULL && g_strcmp0(owner->settings, group) == 0)
    return owner;
  g_autoptr(GString) all = g_string_new(NULL);
  for (const Command *command = commands; command->name != NULL; command++)
    if (g_strcmp0(command->settings, command->name) == 0)
      g_string_append_printf(all, "%s[%s]", all->len > 0 ? ", " : "", command->name);
  fault(error, "there is no group “%s”; there are %s", group, all->str);
  return NULL;
}

static const Option *find_key(const Command *owner, const char *key, GError **error)
{
  const char *names[64] = {NULL};
  guint n = 0;
  for (const Option *option = options_table; option->name != NULL; option++) {
    if (!(option->settings & owner->id))
      continue;
    if (strcmp(option->name, key) == 0)
      return option;
    names[n++] = option->name;
  }
  const char *meant = nearest(key, names);
  if (meant != NULL)
    fault(error, "there is no key “%s” in [%s]; did you mean “%s”?", key, owner->name, meant);
  else
    fault(error, "there is no key “%s” in [%s]; see parallax manual parallax.ini", key, owner->name);
  return NULL;
}

/* The value as the option takes it, owned by the options: a path is relative to the file. */
static const char *own(Settings *settings, const Option *option, const char *value)
{
  const gboolean is_path = option->values == VALUES_FILES || option->values == VALUES_FOLDERS;
  char *copy = is_path && strcmp(settings->folder, ".") != 0 && !g_path_is_absolute(value)
                   ? g_build_filename(settings->folder, value, NULL)
                   : g_strdup(value);
  if (settings->options->owned == NULL)
    settings->options->owned = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(settings->options->owned, copy);
  return copy;
}

static gboolean take(const char *group, const char *key, const char *value, gpointer data, GError **error)
{
  Settings *settings = data;
  if (group == NULL)
    return fault(error, "“%s” stands in no group", key);
  const Command *owner = group_owner(group, error);
  if (owner == NULL || key == NULL)
    return owner != NULL;
  const Option *option = find_key(owner, key, error);
  if (option == NULL)
    return FALSE;
  if (!g_hash_table_add(settings->seen, g_strdup_printf("%s\n%s", group, key)) && option->kind != OPTION_LIST)
    return fault(error, "“%s” is given twice", key);
  const gboolean flag = option->kind == OPTION_FLAG, on = strcmp(value, "true") == 0;
  if (flag && !on && strcmp(value, "false") != 0)
    return fault(error, "“%s” is true or false, not “%s”", key, value);
  if (*value == '\0')
    return fault(error, "“%s” has no value", key);

  /* What the command itself does not take, or has been given, is checked all the same. */
  Options aside = {0};
  const Option *its = g_strcmp0(settings->command->settings, group) == 0
                          ? find_option(settings->command, key, strlen(key))
                          : NULL;
  const gboolean wanted =
      its != NULL && !(settings->given & G_GUINT64_CONSTANT(1) << (its - options_table)) && (!flag || on);
  g_autofree char *wrong = set_option(wanted ? its : option, flag ? NULL : own(settings, option, value),
                                      wanted ? settings->options : &aside);
  options_clear(&aside);
  return wrong == NULL || fault(error, "“%s” %s", key, wrong);
}

/* parallax.ini of the current folder or the nearest above that has one; NULL if none has. The caller frees
 * it. */
static char *find_file(void)
{
  if (g_file_test(NAME, G_FILE_TEST_EXISTS))
    return g_strdup(NAME);
  g_autofree char *folder = g_get_current_dir();
  for (;;) {
    char *above = g_path_get_dirname(folder);
    const gboolean top = strcmp(above, folder) == 0;
    g_free(folder);
    folder = above;
    g_autofree char *path = g_build_filename(folder, NAME, NULL);
    if (top || g_file_test(path, G_FILE_TEST_EXISTS))
      return top ? NULL : g_steal_pointer(&path);
  }
}

gboolean read_settings(const Command *command, guint64 given, Options *options)
{
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;
  if (options->config != NULL && options->isolated) {
    complain("--config and --isolated exclude each other");
    return FALSE;
  }
  if (command->settings == NULL || options->isolated)
    return TRUE;
  path = options->config != NULL ? g_strdup(options->config) : find_file();
  if (path == NULL)
    return TRUE;
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *folder = g_path_get_dirname(path);
  Settings settings = {command, given, options, folder, seen};
  if (plx_read_settings(path, take, &settings, &error))
    return TRUE;
  complain("%s", error->message);
  return FALSE;
}
