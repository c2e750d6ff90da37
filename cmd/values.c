/* What values options and commands take, and which was probably meant. */
#include "cmd.h"

#include <string.h>

static void add(GPtrArray *list, const char *word)
{
  g_ptr_array_add(list, g_strdup(word));
}

/* The rules, each family before its first. */
static void add_rules(GPtrArray *list)
{
  for (guint i = 0; plx_rule_name(i) != NULL; i++) {
    const char *name = plx_rule_name(i);
    g_autofree char *its = g_strndup(name, strcspn(name, "/"));
    if (!g_ptr_array_find_with_equal_func(list, its, g_str_equal, NULL))
      add(list, its);
    add(list, name);
  }
}

GStrv values_of(Values values, const char *words)
{
  GPtrArray *list = g_ptr_array_new();
  switch (values) {
  case VALUES_ANY:
  case VALUES_FILES:
  case VALUES_FOLDERS:
    g_ptr_array_unref(list);
    return NULL;
  case VALUES_WORDS:
    g_ptr_array_unref(list);
    return g_strsplit(words, " ", -1);
  case VALUES_FORMATS:
    for (guint i = 0; plx_format_name(i) != NULL; i++)
      add(list, plx_format_name(i));
    break;
  case VALUES_RULES:
    add_rules(list);
    break;
  case VALUES_COMMANDS:
    for (const Command *command = commands; command->name != NULL; command++)
      add(list, command->name);
    add(list, "parallax.ini");
    break;
  }
  g_ptr_array_add(list, NULL);
  return (GStrv)g_ptr_array_free(list, FALSE);
}

char *value_fault(Values values, const char *words, const char *value)
{
  g_auto(GStrv) list = values_of(values, words);
  if (list == NULL || g_strv_contains((const char *const *)list, value))
    return NULL;
  const char *meant = nearest(value, (const char *const *)list);
  if (meant != NULL)
    return g_strdup_printf("takes no “%s”; did you mean “%s”?", value, meant);
  if (values == VALUES_RULES)
    return g_strdup_printf("takes no “%s”; parallax explain lists the rules", value);
  g_autofree char *all = g_strjoinv(", ", list);
  return g_strdup_printf("takes no “%s”; it takes %s", value, all);
}

/* ---- what was meant ---- */

enum { LONGEST = 24 };

/* How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word the
 * other (Damerau 1964, as restricted edit distance); three rows of the table are kept. */
static guint edits(const char *a, const char *b)
{
  guint rows[3][LONGEST + 1];
  const gsize m = strlen(a), n = strlen(b);
  if (m > LONGEST || n > LONGEST)
    return G_MAXUINT;
  for (guint k = 0; k <= n; k++)
    rows[0][k] = k;
  for (gsize i = 1; i <= m; i++) {
    guint *row = rows[i % 3];
    const guint *above = rows[(i - 1) % 3], *second = rows[(i + 1) % 3];
    row[0] = (guint)i;
    for (gsize k = 1; k <= n; k++) {
      row[k] = MIN(MIN(above[k], row[k - 1]) + 1, above[k - 1] + (a[i - 1] != b[k - 1]));
      if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
        row[k] = MIN(row[k], second[k - 2] + 1);
    }
  }
  return rows[m % 3][n];
}

const char *nearest(const char *word, const char *const *list)
{
  const char *best = NULL;
  guint least = MIN(3, (guint)strlen(word) / 3 + 1);
  for (; *list != NULL; list++) {
    const guint distance = edits(word, *list);
    if (distance < least) {
      least = distance;
      best = *list;
    }
  }
  return best;
}
