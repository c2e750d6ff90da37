#include "model/story.h"

static void free_entity(PlxEntity *entity)
{
  g_array_unref(entity->mentions);
  g_mutex_clear(&entity->named_in->lock);
  g_ptr_array_unref(entity->named_in->texts);
  g_free(entity->named_in);
  g_free(entity);
}

static void free_alignment(PlxAlignment *alignment)
{
  g_array_unref(alignment->places);
  g_free(alignment->why);
  g_free(alignment);
}

static void free_reuse(PlxReuse *reuse)
{
  g_array_unref(reuse->sentences);
  g_free(reuse);
}

static void free_fact(PlxFact *fact)
{
  g_array_unref(fact->mentions);
  g_clear_pointer(&fact->links, g_byte_array_unref);
  g_clear_pointer(&fact->apart, g_byte_array_unref);
  g_clear_pointer(&fact->pairs, g_array_unref);
  g_clear_pointer(&fact->contents, g_array_unref);
  g_clear_pointer(&fact->members, g_array_unref);
  g_free(fact->why);
  g_free(fact);
}

PlxStory *plx_story_new(guint32 id)
{
  PlxStory *story = g_new0(PlxStory, 1);
  story->arena = plx_arena_new();
  story->id = id;
  story->articles = g_array_new(FALSE, TRUE, sizeof(guint32));
  story->cast = g_ptr_array_new_with_free_func((GDestroyNotify)free_entity);
  story->alignments = g_ptr_array_new_with_free_func((GDestroyNotify)free_alignment);
  story->reuse = g_ptr_array_new_with_free_func((GDestroyNotify)free_reuse);
  story->facts = plx_facts_new();
  story->skipped = g_array_new(FALSE, TRUE, sizeof(PlxSkipped));
  return story;
}

void plx_story_free(PlxStory *story)
{
  if (story == NULL)
    return;
  g_array_unref(story->articles);
  g_ptr_array_unref(story->cast);
  g_ptr_array_unref(story->alignments);
  g_ptr_array_unref(story->reuse);
  g_ptr_array_unref(story->facts);
  g_array_unref(story->skipped);
  g_clear_pointer(&story->held_zone, g_time_zone_unref);
  plx_arena_free(story->arena);
  g_free(story);
}

PlxEntity *plx_story_add_entity(PlxStory *story, PlxNameType type, const char *name)
{
  PlxEntity *entity = g_new0(PlxEntity, 1);
  entity->type = type;
  entity->name = plx_arena_strdup(story->arena, name);
  entity->mentions = g_array_new(FALSE, TRUE, sizeof(PlxMention));
  entity->named_in = g_new0(PlxNamedIn, 1);
  entity->named_in->texts = g_ptr_array_new_with_free_func(g_free);
  g_mutex_init(&entity->named_in->lock);
  g_ptr_array_add(story->cast, entity);
  return entity;
}

PlxAlignment *plx_story_add_alignment(PlxStory *story)
{
  PlxAlignment *alignment = g_new0(PlxAlignment, 1);
  alignment->places = g_array_new(FALSE, TRUE, sizeof(PlxPlace));
  g_ptr_array_add(story->alignments, alignment);
  return alignment;
}

PlxReuse *plx_story_add_reuse(PlxStory *story, guint32 from, guint32 to)
{
  PlxReuse *reuse = g_new0(PlxReuse, 1);
  reuse->from = from;
  reuse->to = to;
  reuse->sentences = g_array_new(FALSE, TRUE, sizeof(guint32[2]));
  g_ptr_array_add(story->reuse, reuse);
  return reuse;
}

GPtrArray *plx_facts_new(void)
{
  return g_ptr_array_new_with_free_func((GDestroyNotify)free_fact);
}

PlxFact *plx_fact_new(GPtrArray *facts, PlxFactKind kind)
{
  PlxFact *fact = g_new0(PlxFact, 1);
  fact->kind = kind;
  fact->mentions = g_array_new(FALSE, TRUE, sizeof(PlxMention));
  g_ptr_array_add(facts, fact);
  return fact;
}

void plx_fact_remove(PlxFact *fact, guint32 i)
{
  const guint32 n = fact->mentions->len;
  for (guint32 row = n; row-- > 0;) {
    const guint32 from = row == i ? row * n : row * n + i, length = row == i ? n : 1;
    if (fact->links != NULL)
      g_byte_array_remove_range(fact->links, from, length);
    if (fact->apart != NULL)
      g_byte_array_remove_range(fact->apart, from, length);
    if (fact->pairs != NULL)
      g_array_remove_range(fact->pairs, from, length);
  }
  if (fact->contents != NULL)
    g_array_remove_index(fact->contents, i);
  if (fact->members != NULL)
    g_array_remove_index(fact->members, i);
  g_array_remove_index(fact->mentions, i);
}
