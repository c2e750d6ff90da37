/* From findings to marks: each statement is looked up among its article's figures or times by its place. */
#include "report/html/plot.h"

void plx_mark_clear(gpointer mark)
{
  g_free(((PlxMark *)mark)->low_text);
  g_free(((PlxMark *)mark)->high_text);
}

/* The first row of an array sorted by place whose span (its first member) overlaps another; NULL if none. */
static gconstpointer find_overlapping(const GArray *rows, PlxSpan span)
{
  const gsize size = g_array_get_element_size((GArray *)rows);
  guint low = 0, high = rows->len;
  while (low < high) {
    const guint middle = low + (high - low) / 2;
    const PlxSpan *here = (const PlxSpan *)(const void *)(rows->data + middle * size);
    if (here->end <= span.start)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == rows->len)
    return NULL;
  const PlxSpan *found = (const PlxSpan *)(const void *)(rows->data + low * size);
  return plx_span_overlaps(*found, span) ? found : NULL;
}

static const PlxFigure *figure_of(const PlxReport *report, const PlxStatement *s)
{
  return find_overlapping(plx_report_article(report, s->article)->figures, s->span);
}

static const PlxTime *time_of(const PlxReport *report, const PlxStatement *s)
{
  const PlxTime *time = find_overlapping(plx_report_article(report, s->article)->times, s->span);
  return time != NULL && time->anchored ? time : NULL;
}

/* "A C": the articles of a side. */
static void name_side(const PlxPage *page, const PlxFinding *finding, const PlxSide *side, PlxMark *mark)
{
  guint32 last = PLX_NONE;
  for (guint i = 0; i < side->statements->len; i++) {
    const guint32 article =
        plx_finding_statement(finding, g_array_index(side->statements, guint, i))->article;
    if (article == last)
      continue;
    char letter[16];
    plx_page_letter(page, article, letter);
    if (last != PLX_NONE)
      g_strlcat(mark->letters, " ", sizeof mark->letters);
    g_strlcat(mark->letters, letter, sizeof mark->letters);
    last = article;
  }
}

static PlxMark mark_of_figure(const PlxFigure *figure)
{
  PlxMark mark = {
      .has_low = figure->has_low,
      .has_high = figure->has_high,
      .about = figure->bound == PLX_BOUND_ABOUT,
  };
  if (figure->has_low) {
    mark.low = plx_decimal_to_double(figure->low);
    mark.low_text = plx_decimal_to_string(figure->low);
  }
  if (figure->has_high) {
    mark.high = plx_decimal_to_double(figure->high);
    mark.high_text = plx_decimal_to_string(figure->high);
  }
  return mark;
}

static PlxMark mark_of_time(const PlxTime *time)
{
  const gboolean days = time->from % PLX_DAY_SECONDS == 0 && time->to % PLX_DAY_SECONDS == 0 && !time->utc;
  const gint64 last = MAX(time->from, time->to - 60);
  return (PlxMark){
      .low = (double)time->from,
      .high = (double)last,
      .has_low = time->bound != PLX_BOUND_AT_MOST && time->bound != PLX_BOUND_LESS_THAN,
      .has_high = time->bound != PLX_BOUND_AT_LEAST && time->bound != PLX_BOUND_MORE_THAN,
      .about = time->bound == PLX_BOUND_ABOUT,
      .from = time->from,
      .to = time->to,
      .utc = time->utc,
      .low_text = plx_plot_clock(time->from, TRUE, !days),
      .high_text = plx_plot_clock(days ? time->to - PLX_DAY_SECONDS : last, TRUE, !days),
  };
}

static GArray *new_marks(void)
{
  GArray *marks = g_array_new(FALSE, TRUE, sizeof(PlxMark));
  g_array_set_clear_func(marks, plx_mark_clear);
  return marks;
}

static const PlxStatement *first_of(const PlxFinding *finding, const PlxSide *side)
{
  return plx_finding_statement(finding, g_array_index(side->statements, guint, 0));
}

GArray *plx_marks_of_figures(const PlxPage *page, const PlxFinding *finding)
{
  g_autoptr(GArray) sides = plx_wording_sides(finding);
  GArray *marks = new_marks();
  const PlxFigure *first = NULL;

  for (guint i = 0; i < sides->len; i++) {
    const PlxSide *side = &g_array_index(sides, PlxSide, i);
    const PlxFigure *figure = figure_of(page->report, first_of(finding, side));
    first = first != NULL ? first : figure;
    if (figure == NULL || (!figure->has_low && !figure->has_high) ||
        g_strcmp0(first->unit, figure->unit) != 0) {
      g_array_set_size(marks, 0);
      return marks;
    }
    PlxMark mark = mark_of_figure(figure);
    name_side(page, finding, side, &mark);
    g_array_append_val(marks, mark);
  }
  return marks;
}

GArray *plx_marks_of_times(const PlxPage *page, const PlxFinding *finding)
{
  g_autoptr(GArray) sides = plx_wording_sides(finding);
  GArray *marks = new_marks();
  const PlxTime *first = NULL;

  for (guint i = 0; i < sides->len; i++) {
    const PlxSide *side = &g_array_index(sides, PlxSide, i);
    const PlxTime *time = time_of(page->report, first_of(finding, side));
    first = first != NULL ? first : time;
    if (time == NULL || first->utc != time->utc) {
      g_array_set_size(marks, 0);
      return marks;
    }
    PlxMark mark = mark_of_time(time);
    name_side(page, finding, side, &mark);
    g_array_append_val(marks, mark);
  }
  return marks;
}

char *plx_plot_clock(gint64 seconds, gboolean day, gboolean clock)
{
  static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const gint64 rest = ((seconds % PLX_DAY_SECONDS) + PLX_DAY_SECONDS) % PLX_DAY_SECONDS;
  const int hour = (int)(rest / 3600), minute = (int)(rest / 60 % 60);
  gint32 month, date;

  plx_calendar_date((seconds - rest) / PLX_DAY_SECONDS, NULL, &month, &date);
  if (!day)
    return g_strdup_printf("%02d:%02d", hour, minute);
  if (!clock)
    return g_strdup_printf("%d %s", date, months[month - 1]);
  return g_strdup_printf("%d %s %02d:%02d", date, months[month - 1], hour, minute);
}
