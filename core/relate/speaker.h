/* Who is said to say something, and whether that can be. */
#pragma once

#include "model/article.h"

/* Is the source somebody: a name, a person, a body or a document? What is not (`the fighting has seen`) only
 * looks like one. */
gboolean plx_can_speak(const PlxArticle *article, const PlxAttribution *a);
