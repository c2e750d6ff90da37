/* Over how long a stretch of time something was counted or changed. */
#pragma once

#include "model/article.h"

typedef struct {
  double days;      /* how long it is; 0 if that is not told */
  gint64 from, to;  /* days, half-open; both -1 if not known */
  gboolean rolling; /* `in the past three days`, `since Monday`: all of it, up to some moment */
  gboolean rate;    /* `40 a day` */
  gboolean sum;     /* `have arrested 40 in all`: of all that there has been */
  gboolean perfect; /* `have arrested 40` */
} PlxStretch;

/* `published` is a day, or -1. */
PlxStretch plx_figure_stretch(const PlxArticle *article, const PlxFigure *figure, gint64 published);

/* Do two stretches have no day in common, of which one at least is a month or longer; or is one a rate? */
gboolean plx_stretches_disjoint(const PlxStretch *a, const PlxStretch *b);

/* Is the one much longer than the other, by its length or as the sum of all? */
gboolean plx_stretch_exceeds(const PlxStretch *longer, const PlxStretch *shorter);
