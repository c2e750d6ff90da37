/* What stands around a name tells of what it names. */
#pragma once

#include "model/article.h"

/* The token that a name's relation is told of: the first of Ada Lund, in trees. */
guint32 plx_name_top(const PlxArticle *article, const PlxName *name);

/* Does an article stand before the name itself? Persons' names have none, but `the Lund family` has. */
gboolean plx_name_has_article(const PlxArticle *article, const PlxName *name);

/* Does a noun right before the name tell that it is no person's: the film Kill Bill? */
gboolean plx_name_is_called_thing(const PlxArticle *article, const PlxName *name);

/* Does a mention tell that it is nobody at all, person nor body: the ferry Aurora, Hurricane Odile, the Moss
 * Bridge, Aurora sank? */
gboolean plx_name_is_lifeless(const PlxArticle *article, const PlxName *name);

/* Does it do what persons and bodies do: says, sells, hires? */
gboolean plx_name_acts(const PlxArticle *article, const PlxName *name);

/* Is it the subject of its sentence's verb, and that one of saying? */
gboolean plx_name_speaks(const PlxArticle *article, const PlxName *name);
