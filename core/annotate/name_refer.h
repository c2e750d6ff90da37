/* Whom roles and pronouns mean. */
#pragma once

#include "annotate/name_resolver.h"

/* `the minister`, `the company`, `officials`: never NULL. */
PlxNameEntity *plx_name_resolve_role(PlxNameResolver *r, const PlxName *name);

/* `he`, `it`, `they`; NULL if nobody fits. */
PlxNameEntity *plx_name_resolve_pronoun(PlxNameResolver *r, const PlxName *name);

/* Let later mentions of the role mean this entity. */
void plx_name_remember_role(PlxNameResolver *r, const PlxName *name, PlxNameEntity *entity);

/* Does it stand between quotation marks that its sentence opens? */
gboolean plx_name_is_quoted(const PlxArticle *article, const PlxName *name);
