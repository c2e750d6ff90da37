/* Where something is told to be. */
#pragma once

#include "model/article.h"

/* The name behind `in`, `at`, `near` in the clause around a token, behind it sooner than before; NULL. */
const char *plx_place_around(const PlxArticle *article, guint32 sentence, guint32 token);

/* Are both told, and neither a part of the other by its name, nor the one a country's? */
gboolean plx_places_differ(const char *a, const char *b);
