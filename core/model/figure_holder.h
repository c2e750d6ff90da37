/* Whose shares, profit, jobs or poll a figure tells of. */
#pragma once

#include "model/article.h"

/* The holder, of the story's cast: `Norlux` of `Norlux's sales`, `shares of Norlux`, `Norlux made a profit`;
 * PLX_NONE if none is named, or `what` (a lemma, NULL) is nothing that a company has for its own. To be asked
 * once the cast is resolved. */
guint32 plx_figure_holder(const PlxArticle *article, const PlxFigure *figure, const char *what);

/* Whose poll tells a share, likewise: `Argo` of `a poll by Argo`, `the Argo poll`. */
guint32 plx_figure_pollster(const PlxArticle *article, const PlxFigure *figure);
