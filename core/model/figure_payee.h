/* Whom a sum is paid for, by what befell them: `500,000 rupees to the family of each of the dead`. */
#pragma once

#include "model/article.h"
#include "model/fate.h"

/* PLX_FATE_KILLED, PLX_FATE_HURT, or PLX_FATE_NONE where the figure is no such sum or its sentence does not
 * say.
 */
PlxFate plx_figure_payee(const PlxArticle *article, const PlxFigure *figure);

/* Who is named, of the story's cast, as whom a sum goes to or is paid for: Lund of `$5m for Ida Lund`, `$5m
 * to a group that backs Ida Lund`; PLX_NONE. To be asked once the cast is resolved. */
guint32 plx_figure_receiver(const PlxArticle *article, const PlxFigure *figure);
