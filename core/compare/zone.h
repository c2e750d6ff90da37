/* Local times beside their GMT. */
#pragma once

#include "compare/rules.h"

/* Does a time tell another GMT than the clock of the place that it is told of, as far as that is known? */
gboolean plx_zone_is_wrong(const PlxComparison *comparison, const PlxArticle *article, const PlxTime *time);
