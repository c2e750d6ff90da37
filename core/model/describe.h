/* Values for people. Strings belong to the caller. */
#pragma once

#include "model/article.h"

/* "404", "about 400", "more than 62.9 inches", "10 to 99", "up 5 percent". */
char *plx_figure_describe(const PlxFigure *figure);

/* "Saturday 10 October 2020", "12:00 (08:00 UTC)", as much as is known; the words themselves if nothing is.
 */
char *plx_time_describe(const PlxArticle *article, const PlxTime *time);

/* Who speaks: the entity's name, else the mention's words; "no source" if there is none. */
char *plx_source_describe(const PlxArticle *article, const PlxAttribution *attribution);

/* Somebody by the name of a mention, an index or PLX_NONE: a proper name that it stands for, else its own
 * words. */
char *plx_party_describe(const PlxArticle *article, guint32 name, PlxSpan mention);
