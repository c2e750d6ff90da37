/* Whose words somebody speaks. Pure functions of an annotated article. */
#pragma once

#include "model/source.h"

/* `A statement by the two ministers` is theirs, and `a spokeswoman for the coast guard` speaks its words: the
 * token of whoever it is, by that of the mention's head (PLX_NONE is itself). */
guint32 plx_voice_author(const PlxArticle *article, PlxSource source, guint32 head);

/* `The prosecutor's office has opened an inquiry. It rules nothing out, a spokesman says.`: a spokesman of
 * nobody else speaks for the body that his sentence or the one before tells of. Returns: the body's mention,
 * or the source itself. */
PlxSource plx_voice_represented(const PlxArticle *article, PlxSource source);
