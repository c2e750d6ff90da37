/* Whether anybody claims that a figure is so. */
#pragma once

#include "model/article.h"

/* `Did not kill 25`, `denied that it had killed 25`, `Did it kill 25?`, `rumours of 25 dead`, `should cost no
 * more than $20m`, `if steel gets dearer, it could cost $60m`: of none of them it is told that it is so or
 * will be. */
gboolean plx_figure_is_unclaimed(const PlxArticle *article, const PlxFigure *figure);
