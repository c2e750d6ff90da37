/* Currencies whose name several countries share. */
#pragma once

#include "model/article.h"

/* Gives a bare `$5` or `300 rupees` the country that the article itself tells, once all its figures are read.
 */
void plx_figure_settle_currencies(PlxArticle *article);
