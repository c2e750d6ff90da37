/* The entities of an article while its names are resolved: what name_entity.c and name_refer.c share. */
#pragma once

#include "data/givennames.h"
#include "model/article.h"

#define PLX_NAME_RECENT 12

typedef struct {
  const char *name; /* the longest name */
  char *fold;
  PlxNameType type;
  PlxSex sex;
  gboolean proper, plural;
  gboolean thing; /* a mention of its name tells that it is nobody's: the Fitbit, the film Kill Bill */
  gboolean lifeless, acts; /* of one of unknown kind: it is no body (Aurora sank); it is one */
  const char *role, *of;
  guint32 sentence; /* of the last mention */
  gboolean subject; /* the last mention was one */
  gboolean speaks;  /* of its sentence's verb of saying */
  guint32 token;    /* its head */
} PlxNameEntity;

typedef struct {
  PlxArticle *article;
  GPtrArray *entities;  /* PlxNameEntity; owned */
  GHashTable *by_name;  /* fold → entity */
  GHashTable *by_last;  /* last word of a fold → GPtrArray of entities */
  GHashTable *by_role;  /* role, with and without whose → entity, the latest */
  GHashTable *by_short; /* initials → entity */
  GHashTable *by_head;  /* the first word of a body's full name → entity: NXP of NXP Semiconductors */
  GHashTable *by_first; /* the first word of a person's full name → entity */
  PlxNameEntity *recent[PLX_NAME_RECENT];
  guint32 n_recent;
  PlxNameEntity **of_name; /* by index of the names */
} PlxNameResolver;

/* A new entity of this mention; takes the fold. */
PlxNameEntity *plx_name_new_entity(PlxNameResolver *r, const PlxName *name, char *fold);

/* `World Health Organization` is looked for as `who` too. */
void plx_name_add_initials(PlxNameResolver *r, PlxNameEntity *entity);

/* The last word of a fold or role. */
const char *plx_name_last_word(const char *fold);
