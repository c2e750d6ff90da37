#include "ids.h"

#include "model/article.h"

#include <string.h>

static PlxArticle *at(const GPtrArray *list, guint i)
{
  return g_ptr_array_index(list, i);
}

static int compare(gconstpointer a, gconstpointer b)
{
  const PlxArticle *one = *(PlxArticle *const *)a, *other = *(PlxArticle *const *)b;
  const int order = strcmp(one->id, other->id);
  return order != 0 ? order : g_strcmp0(one->path, other->path);
}

/* The first article behind `i` that has another id. */
static guint end_of_same(const GPtrArray *list, guint i)
{
  guint end = i + 1;
  while (end < list->len && strcmp(at(list, i)->id, at(list, end)->id) == 0)
    end++;
  return end;
}

static void put_folder_before(PlxArticle *article)
{
  g_autofree char *folder = article->path != NULL ? g_path_get_dirname(article->path) : NULL;
  g_autofree char *name = folder != NULL ? g_path_get_basename(folder) : NULL;
  if (name == NULL || strcmp(name, ".") == 0)
    return;
  g_autofree char *id = g_strdup_printf("%s-%s", name, article->id);
  article->id = plx_arena_strdup(article->arena, id);
}

static void put_number_behind(PlxArticle *article, GHashTable *taken)
{
  g_autofree char *id = NULL;
  guint n = 2;
  do {
    g_free(id);
    id = g_strdup_printf("%s-%u", article->id, n++);
  } while (g_hash_table_contains(taken, id));
  article->id = plx_arena_strdup(article->arena, id);
  g_hash_table_add(taken, (gpointer)article->id);
}

void plx_ids_make_unique(const GPtrArray *articles)
{
  g_autoptr(GPtrArray) list = g_ptr_array_new();
  g_autoptr(GHashTable) taken = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < articles->len; i++)
    g_ptr_array_add(list, at(articles, i));

  g_ptr_array_sort(list, compare);
  for (guint i = 0, end; i < list->len; i = end) {
    end = end_of_same(list, i);
    for (guint k = i; end - i > 1 && k < end; k++)
      put_folder_before(at(list, k));
  }
  g_ptr_array_sort(list, compare);
  for (guint i = 0; i < list->len; i++)
    g_hash_table_add(taken, (gpointer)at(list, i)->id);
  for (guint i = 0, end; i < list->len; i = end) {
    end = end_of_same(list, i);
    for (guint k = i + 1; k < end; k++)
      put_number_behind(at(list, k), taken);
  }
}
