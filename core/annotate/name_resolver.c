#include "annotate/name_resolver.h"

#include <string.h>

PlxNameEntity *plx_name_new_entity(PlxNameResolver *r, const PlxName *name, char *fold)
{
  PlxNameEntity *entity = g_new0(PlxNameEntity, 1);
  g_autofree char *text = plx_article_excerpt(r->article, name->core);
  const char *shown = g_ascii_strncasecmp(text, "the ", 4) == 0 ? text + 4 : text;
  entity->name = plx_arena_strdup(r->article->arena, shown);
  entity->fold = fold;
  entity->type = name->type;
  entity->sentence = PLX_NONE;
  g_ptr_array_add(r->entities, entity);
  return entity;
}

const char *plx_name_last_word(const char *fold)
{
  const char *space = strrchr(fold, ' ');
  return space != NULL ? space + 1 : fold;
}

void plx_name_add_initials(PlxNameResolver *r, PlxNameEntity *entity)
{
  GString *initials = g_string_new(NULL);
  for (const char *word = entity->fold; word != NULL && initials->len < 8; word = strchr(word, ' ')) {
    word += *word == ' ';
    if (g_ascii_isalpha(*word))
      g_string_append_c(initials, *word);
  }
  if (initials->len >= 2)
    g_hash_table_insert(r->by_short, g_string_free(initials, FALSE), entity);
  else
    g_string_free(initials, TRUE);
}
