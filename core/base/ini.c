#include "base/ini.h"

#include "base/error.h"

#include <string.h>

static gboolean fault(GError **error, const char *message)
{
  g_set_error_literal(error, PLX_ERROR, PLX_ERROR_CONFIG, message);
  return FALSE;
}

static void cut_comment(char *line)
{
  for (char *at = line; *at != '\0'; at++)
    if (*at == ';' && at > line && g_ascii_isspace(at[-1])) {
      *at = '\0';
      return;
    }
}

static gboolean read_line(char *line, char **group, PlxIniTake take, gpointer data, GError **error)
{
  cut_comment(line);
  line = g_strstrip(line);
  if (*line == '\0' || *line == ';' || *line == '#')
    return TRUE;
  if (!g_utf8_validate(line, -1, NULL))
    return fault(error, "the line is not valid UTF-8");
  if (*line == '[') {
    char *close = strchr(line, ']');
    if (close == NULL || close[1] != '\0')
      return fault(error, "a group is written [name]");
    *close = '\0';
    g_free(*group);
    *group = g_strstrip(g_strdup(line + 1));
    return take(*group, NULL, NULL, data, error);
  }
  char *equals = strchr(line, '=');
  if (equals == NULL)
    return fault(error, "a line is [group], key=value or a comment");
  *equals = '\0';
  return take(*group, g_strstrip(line), g_strstrip(equals + 1), data, error);
}

gboolean plx_ini_read(const char *path, PlxIniTake take, gpointer data, GError **error)
{
  g_autofree char *content = NULL, *group = NULL;
  gsize length;
  g_autoptr(GError) cause = NULL;
  if (!g_file_get_contents(path, &content, &length, &cause)) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_READ, "%s: %s", path, cause->message);
    return FALSE;
  }
  char *line = g_str_has_prefix(content, "\xEF\xBB\xBF") ? content + 3 : content;
  if (strlen(content) != length) {
    g_set_error(error, PLX_ERROR, PLX_ERROR_CONFIG, "%s: there is a NUL byte in the file", path);
    return FALSE;
  }
  for (guint number = 1; line != NULL; number++) {
    char *next = strchr(line, '\n');
    if (next != NULL)
      *next++ = '\0';
    if (!read_line(line, &group, take, data, error)) {
      g_prefix_error(error, "%s:%u: ", path, number);
      return FALSE;
    }
    line = next;
  }
  return TRUE;
}
