/* Values on a line, as inline SVG: a dot for a value, a bar for a range, an arrow for an open end. A plot is
 * a picture of a table that stands beside it and is hidden from screen readers. */
#pragma once

#include "report/html/page.h"

/* A value of one side of a finding, and who gives it. */
typedef struct {
  const char *scale; /* base unit, or clock; only marks of one scale stand together */
  double low, high;
  gboolean has_low, has_high;
  gboolean about;
  gint64 from, to;            /* of times: seconds on the clock that `scale` names */
  char *low_text, *high_text; /* owned */
  char letters[64];           /* "A C" */
  guint32 last_article;
  guint32 group;
} PlxMark;

void plx_mark_clear(gpointer mark);

/* The values of a finding's sides, each once; none if those of a side are not known, or if they stand on
 * different scales: a plot shows all sides or nothing. */
GArray *plx_marks_of_figures(const PlxPage *page, const PlxFinding *finding);
GArray *plx_marks_of_times(const PlxPage *page, const PlxFinding *finding);

/* A lane a mark, on a scale of their own. */
void plx_plot_lanes(const PlxPage *page, const GArray *marks);

/* The time line of a story, above the table of its times. */
void plx_page_timeline(const PlxPage *page);

/* "6 Feb 10:15"; the caller frees it. */
char *plx_plot_clock(gint64 seconds, gboolean day, gboolean clock);
