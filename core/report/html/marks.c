/* From findings to marks: each statement is looked up among its article's figures or times by its place. */
#include "model/describe.h"
#include "model/timezone.h"
#include "model/unit.h"
#include "report/html/plot.h"

#define MAX_MARKS 16

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
  return time != NULL && plx_time_is_dated(time) ? time : NULL;
}

/* ---- one statement ---- */

/* One end of a figure, said as the figure itself would be. */
static char *label_end(const PlxFigure *figure, PlxDecimal value)
{
  PlxFigure end = *figure;
  end.low = end.high = value;
  end.has_low = end.has_high = TRUE;
  end.bound = PLX_BOUND_EXACT;
  end.trend = PLX_TREND_NONE;
  return plx_figure_describe(&end);
}

/* Values of one dimension stand on one scale, each labelled in its own unit. */
static gboolean mark_figure(const PlxPage *page, const PlxStatement *s, PlxMark *mark)
{
  const PlxFigure *figure = figure_of(page->report, s);
  const char *base = NULL;
  PlxDecimal low, high;
  if (figure == NULL || (!figure->has_low && !figure->has_high))
    return FALSE;
  if (figure->unit == NULL || !plx_unit_to_base(figure->unit, figure->low, &base, &low) ||
      !plx_unit_to_base(figure->unit, figure->high, &base, &high)) {
    low = figure->low;
    high = figure->high;
    base = figure->unit;
  }
  *mark = (PlxMark){
      .scale = base,
      .low = plx_decimal_to_double(low),
      .high = plx_decimal_to_double(high),
      .has_low = figure->has_low,
      .has_high = figure->has_high,
      .about = figure->bound == PLX_BOUND_ABOUT,
      .low_text = figure->has_low ? label_end(figure, figure->low) : NULL,
      .high_text = figure->has_high ? label_end(figure, figure->high) : NULL,
  };
  return TRUE;
}

/* How far the clock that readers are shown is ahead of UTC: the event's place's, else the article's, else the
 * time's own. */
static gboolean clock_of(const PlxPage *page, const PlxStatement *s, const PlxTime *time, gint32 *minutes)
{
  const char *zone = page->story->zone;
  zone = zone != NULL ? zone : plx_report_article(page->report, s->article)->zone;
  if (zone != NULL && plx_zone_offset(zone, time->from, minutes))
    return TRUE;
  *minutes = time->zone_minutes;
  return time->has_zone;
}

static gboolean mark_time(const PlxPage *page, const PlxStatement *s, PlxMark *mark)
{
  const PlxTime *time = time_of(page->report, s);
  gint32 minutes = 0;
  if (time == NULL)
    return FALSE;
  const gboolean local = !time->utc || clock_of(page, s, time, &minutes);
  const gint64 shift = time->utc && local ? (gint64)minutes * 60 : 0;
  const gint64 from = time->from + shift, to = time->to + shift, last = MAX(from, to - 60);
  const gboolean days = from % PLX_DAY_SECONDS == 0 && to % PLX_DAY_SECONDS == 0;
  *mark = (PlxMark){
      .scale = local ? "local time" : "UTC",
      .low = (double)from,
      .high = (double)last,
      .has_low = time->bound != PLX_BOUND_AT_MOST && time->bound != PLX_BOUND_LESS_THAN,
      .has_high = time->bound != PLX_BOUND_AT_LEAST && time->bound != PLX_BOUND_MORE_THAN,
      .about = time->bound == PLX_BOUND_ABOUT,
      .from = from,
      .to = to,
      .low_text = plx_plot_clock(from, TRUE, !days),
      .high_text = plx_plot_clock(days ? to - PLX_DAY_SECONDS : last, TRUE, !days),
  };
  return TRUE;
}

/* ---- all of a finding ---- */

typedef gboolean (*Marker)(const PlxPage *page, const PlxStatement *s, PlxMark *mark);

static gboolean is_same(const PlxMark *a, const PlxMark *b)
{
  return a->group == b->group && a->has_low == b->has_low && a->has_high == b->has_high &&
         a->about == b->about && g_strcmp0(a->low_text, b->low_text) == 0 &&
         g_strcmp0(a->high_text, b->high_text) == 0;
}

static void add_letter(const PlxPage *page, PlxMark *mark, guint32 article)
{
  char letter[16];
  plx_page_letter(page, article, letter);
  if (mark->last_article == article && *mark->letters != '\0')
    return;
  if (*mark->letters != '\0')
    g_strlcat(mark->letters, " ", sizeof mark->letters);
  g_strlcat(mark->letters, letter, sizeof mark->letters);
  mark->last_article = article;
}

/* Keep a mark, or add its article to the one that is the same; takes ownership. FALSE if it is on another
 * scale than those before, or one too many. */
static gboolean keep(const PlxPage *page, GArray *marks, PlxMark *mark, guint32 article)
{
  for (guint i = 0; i < marks->len; i++) {
    PlxMark *other = &g_array_index(marks, PlxMark, i);
    if (!is_same(other, mark))
      continue;
    plx_mark_clear(mark);
    add_letter(page, other, article);
    return TRUE;
  }
  const gboolean fits =
      marks->len < MAX_MARKS &&
      (marks->len == 0 || g_strcmp0(g_array_index(marks, PlxMark, 0).scale, mark->scale) == 0);
  add_letter(page, mark, article);
  g_array_append_val(marks, *mark);
  return fits;
}

static GArray *collect(const PlxPage *page, const PlxFinding *finding, Marker mark_of)
{
  g_autoptr(GArray) sides = plx_wording_sides(finding);
  GArray *marks = g_array_new(FALSE, TRUE, sizeof(PlxMark));
  gboolean complete = TRUE;

  g_array_set_clear_func(marks, plx_mark_clear);
  for (guint i = 0; i < sides->len && complete; i++) {
    const PlxSide *side = &g_array_index(sides, PlxSide, i);
    gboolean found = FALSE;
    for (guint k = 0; k < side->statements->len && complete; k++) {
      const PlxStatement *s = plx_finding_statement(finding, g_array_index(side->statements, guint, k));
      PlxMark mark;
      if (!mark_of(page, s, &mark))
        continue;
      mark.group = s->group;
      complete = keep(page, marks, &mark, s->article);
      found = TRUE;
    }
    complete = complete && found;
  }
  if (!complete)
    g_array_set_size(marks, 0);
  return marks;
}

GArray *plx_marks_of_figures(const PlxPage *page, const PlxFinding *finding)
{
  return collect(page, finding, mark_figure);
}

GArray *plx_marks_of_times(const PlxPage *page, const PlxFinding *finding)
{
  return collect(page, finding, mark_time);
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
