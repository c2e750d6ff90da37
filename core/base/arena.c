#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#define BLOCK_SIZE ((gsize)16384)

typedef struct _Block Block;
struct _Block {
  Block *next;
  gsize used;
  gsize size;
  alignas(max_align_t) char data[];
};

struct _PlxArena {
  Block *blocks;
};

PlxArena *plx_arena_new(void)
{
  return g_new0(PlxArena, 1);
}

void plx_arena_free(PlxArena *arena)
{
  if (arena == NULL)
    return;
  for (Block *block = arena->blocks, *next; block != NULL; block = next) {
    next = block->next;
    g_free(block);
  }
  g_free(arena);
}

static Block *add_block(PlxArena *arena, gsize size)
{
  Block *block = g_malloc(sizeof(Block) + size);
  block->next = arena->blocks;
  block->used = 0;
  block->size = size;
  arena->blocks = block;
  return block;
}

gpointer plx_arena_alloc(PlxArena *arena, gsize size)
{
  const gsize align = alignof(max_align_t);
  const gsize need = (MAX(size, 1) + align - 1) / align * align;
  Block *block = arena->blocks;

  if (block == NULL || block->size - block->used < need)
    block = add_block(arena, MAX(need, BLOCK_SIZE));
  gpointer memory = block->data + block->used;
  block->used += need;
  return memset(memory, 0, need);
}

char *plx_arena_copy(PlxArena *arena, const char *bytes, gsize length)
{
  char *copy = plx_arena_alloc(arena, length + 1);
  if (length > 0)
    memcpy(copy, bytes, length);
  return copy;
}

char *plx_arena_strdup(PlxArena *arena, const char *string)
{
  return string == NULL ? NULL : plx_arena_copy(arena, string, strlen(string));
}

char *plx_arena_printf(PlxArena *arena, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  g_autofree char *string = g_strdup_vprintf(format, args);
  va_end(args);
  return plx_arena_strdup(arena, string);
}
