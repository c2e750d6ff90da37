#include "relate/cast_key.h"

#include "base/alias.h"

#include <string.h>

const char *plx_cast_surname(const char *fold)
{
  const char *space = strrchr(fold, ' ');
  return space != NULL ? space + 1 : fold;
}

char *plx_cast_name_key(const char *fold)
{
  g_autofree char *letters = plx_alias_squeeze(fold);
  return g_strconcat("n ", letters, NULL);
}

char *plx_cast_initials_key(const char *fold, char kind)
{
  GString *key = g_string_new(NULL);
  g_string_printf(key, "%c ", kind);
  static const char *const little[] = {"and ", "for ", "of ", "on ", "the ", "in "};
  for (const char *word = fold; word != NULL; word = strchr(word, ' ')) {
    word += *word == ' ';
    gboolean is_little = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(little); i++)
      is_little |= g_str_has_prefix(word, little[i]);
    if (!is_little && g_ascii_isalpha(*word) && key->len < 16)
      g_string_append_c(key, *word);
  }
  return g_string_free(key, FALSE);
}

char *plx_cast_surname_key(const char *fold)
{
  return g_strdup_printf("s %.3s", plx_cast_surname(fold));
}

char *plx_cast_surname_ends_key(const char *fold)
{
  const char *surname = plx_cast_surname(fold);
  const gsize length = strlen(surname);
  return g_strdup_printf("t %c%s", surname[0], length >= 3 ? surname + length - 2 : surname);
}
