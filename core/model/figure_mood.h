/* Whether a figure is told as what came, as what is expected, as what would have been, or of any of a kind.
 */
#pragma once

#include "model/article.h"

typedef enum {
  PLX_MOOD_PLAIN,    /* nothing tells: `costs $5m`, `a loss of $5m` */
  PLX_MOOD_CAME,     /* `lost $5m` */
  PLX_MOOD_EXPECTED, /* `could lose $5m`, `is expected to lose $5m`, `a projected $5m` */
  PLX_MOOD_UNREAL,   /* `would have lost $5m` */
  PLX_MOOD_GENERAL,  /* `a strike costs $5m` */
} PlxMood;

/* The token of the figure, its sign or unit among them, that a copula hangs on: `the loss is $59m`; PLX_NONE.
 */
guint32 plx_figure_copula(const PlxArticle *article, const PlxFigure *figure);

PlxMood plx_figure_mood(const PlxArticle *article, const PlxFigure *figure);

/* Is it told as the state of a count that goes on: `have cleared 40 metres`, `had taken 2,000 calls by
 * midday`, `so far`? */
gboolean plx_figure_is_running(const PlxArticle *article, const PlxFigure *figure);

/* May two figures of these moods be held against each other? What was expected is no claim of what came. */
gboolean plx_moods_meet(PlxMood a, PlxMood b);
