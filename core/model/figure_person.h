/* Whose age a figure is. */
#pragma once

#include "model/article.h"

/* The person among the story's cast: the name beside it (`Ada Lund, 52`; `the 52-year-old judge, Ada Lund`)
 * or whom its clause tells of (`she was 52`, `Lund died aged 52`); PLX_NONE. */
guint32 plx_figure_person(const PlxArticle *article, const PlxFigure *figure);

/* Is it the age at which something else happened: `when she was 16`, `at 16 she went to sea`, not `died at
 * 61`? */
gboolean plx_figure_is_age_then(const PlxArticle *article, const PlxFigure *figure);
