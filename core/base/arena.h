/* A bump allocator: what is allocated from an arena belongs to it and is freed with it, all at once. */
#pragma once

#include <glib.h>

typedef struct _PlxArena PlxArena;

/* A new, empty arena; free it with plx_arena_free(). */
PlxArena *plx_arena_new(void);
void plx_arena_free(PlxArena *arena);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxArena, plx_arena_free)

/* `size` bytes set to zero, aligned for any type. */
gpointer plx_arena_alloc(PlxArena *arena, gsize size);

/* A copy of `length` bytes with a NUL behind it. */
char *plx_arena_copy(PlxArena *arena, const char *bytes, gsize length);

/* A copy of a string; NULL stays NULL. */
char *plx_arena_strdup(PlxArena *arena, const char *string);

/* A formatted string. */
char *plx_arena_printf(PlxArena *arena, const char *format, ...) G_GNUC_PRINTF(2, 3);
