/* Figures and times at a glance: a table with a row a finding, what each outlet says in it, and a plot. Above
 * the times stands a time line on which all of them have one scale. */
#include "report/html/plot.h"

#include <math.h>

#define LEFT 8
#define RIGHT 208 /* the scale; letters stand behind it */
#define WIDTH 280
#define LANE 16

/* ---- a plot ---- */

typedef struct {
  double low, high;
  const char *low_text, *high_text;
} Scale;

static void take(Scale *scale, double value, const char *text)
{
  if (scale->low_text == NULL || value < scale->low) {
    scale->low = value;
    scale->low_text = text;
  }
  if (scale->high_text == NULL || value > scale->high) {
    scale->high = value;
    scale->high_text = text;
  }
}

static Scale scale_of(const GArray *marks)
{
  Scale scale = {0};
  for (guint i = 0; i < marks->len; i++) {
    const PlxMark *mark = &g_array_index(marks, PlxMark, i);
    if (mark->has_low)
      take(&scale, mark->low, mark->low_text);
    if (mark->has_high)
      take(&scale, mark->high, mark->high_text);
  }
  return scale;
}

/* Whole units of the drawing: the same on every machine. */
static int place(const Scale *scale, double value)
{
  const double range = scale->high - scale->low;
  if (!(range > 0) || !isfinite(range))
    return (LEFT + RIGHT) / 2;
  return LEFT + (int)((RIGHT - LEFT) * CLAMP((value - scale->low) / range, 0.0, 1.0) + 0.5);
}

static void put_mark(const PlxPage *page, const Scale *scale, const PlxMark *mark, int y)
{
  const int from = mark->has_low ? place(scale, mark->low) : LEFT;
  const int to = mark->has_high ? place(scale, mark->high) : RIGHT;
  if (to > from)
    g_string_append_printf(page->out, "<path d=\"M%d %dH%d\"/>", from, y, to);
  if (mark->has_low)
    g_string_append_printf(page->out, "<circle%s cx=%d cy=%d r=4 />", mark->about ? " class=o" : "", from, y);
  else
    g_string_append_printf(page->out, "<path class=a d=\"M%d %dl-4 4l4 4\"/>", from, y - 4);
  if (!mark->has_high)
    g_string_append_printf(page->out, "<path class=a d=\"M%d %dl4 4l-4 4\"/>", to, y - 4);
  else if (to > from)
    g_string_append_printf(page->out, "<circle%s cx=%d cy=%d r=4 />", mark->about ? " class=o" : "", to, y);
  g_string_append_printf(page->out, "<text x=%d y=%d>%s</text>", MAX(from, to) + 8, y + 4, mark->letters);
}

void plx_plot_lanes(const PlxPage *page, const GArray *marks)
{
  const Scale scale = scale_of(marks);
  const int base = (int)marks->len * LANE + 4;

  if (marks->len == 0 || scale.low_text == NULL)
    return;
  g_string_append_printf(page->out,
                         "<svg class=plot viewBox=\"0 0 %d %d\" width=%d height=%d aria-hidden=true>", WIDTH,
                         base + 16, WIDTH, base + 16);
  g_string_append_printf(page->out, "<path class=x d=\"M%d %dH%d\"/>", LEFT, base, RIGHT);
  for (guint i = 0; i < marks->len; i++)
    put_mark(page, &scale, &g_array_index(marks, PlxMark, i), (int)i * LANE + LANE / 2);
  if (scale.high > scale.low) {
    g_string_append_printf(page->out, "<text class=x x=%d y=%d>", LEFT - 4, base + 13);
    plx_page_text(page, scale.low_text);
    g_string_append_printf(page->out, "</text><text class=\"x e\" x=%d y=%d>", RIGHT + 4, base + 13);
    plx_page_text(page, scale.high_text);
  } else {
    g_string_append_printf(page->out, "<text class=\"x c\" x=%d y=%d>", (LEFT + RIGHT) / 2, base + 13);
    plx_page_text(page, scale.low_text);
  }
  plx_page_raw(page, "</text></svg>");
}

/* ---- the tables ---- */

typedef GArray *(*MarksOf)(const PlxPage *page, const PlxFinding *finding);

/* What an article says in a finding. */
static void put_values(const PlxPage *page, const PlxFinding *finding, guint32 article)
{
  const char *last = NULL;
  plx_page_raw(page, "<td dir=auto>");
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    if (s->article != article || s->value == NULL || g_strcmp0(last, s->value) == 0)
      continue;
    plx_page_raw(page, last != NULL ? "; " : "");
    plx_page_text(page, s->value);
    last = s->value;
  }
  plx_page_raw(page, "</td>");
}

static void put_row(const PlxPage *page, const PlxCard *card, MarksOf marks_of)
{
  const PlxFinding *finding = card->finding;
  g_autoptr(GArray) marks = marks_of(page, finding);

  g_string_append_printf(page->out, "<tr><th scope=row dir=auto><a href=\"#f-%s\">", finding->id);
  if (card->number > 0)
    g_string_append_printf(page->out, "<span class=no>%u</span> ", card->number);
  plx_page_text(page, finding->about != NULL ? finding->about : finding->rule->summary);
  g_string_append_printf(page->out, "</a> <span class=\"badge %s\">%s</span></th>",
                         plx_page_severity(finding), plx_page_severity(finding));
  for (guint i = 0; i < page->story->articles->len; i++)
    put_values(page, finding, plx_page_article(page, i));
  plx_page_raw(page, "<td>");
  plx_plot_lanes(page, marks);
  plx_page_raw(page, "</td></tr>\n");
}

static gboolean is_of_kind(const PlxCard *card, const char *kind)
{
  char name[16];
  plx_page_kind(card->finding, name);
  return strcmp(name, kind) == 0;
}

static void put_table(const PlxPage *page, const char *kind, const char *label, MarksOf marks_of)
{
  plx_page_open_scroll(page, label);
  plx_page_raw(page, "<table class=values><thead><tr><th scope=col>What</th>");
  for (guint i = 0; i < page->story->articles->len; i++) {
    plx_page_raw(page, "<th scope=col>");
    plx_page_tag(page, plx_page_article(page, i));
    plx_page_raw(page, " <bdi>");
    plx_page_text(page, plx_wording_outlet(plx_report_article(page->report, plx_page_article(page, i))));
    plx_page_raw(page, "</bdi></th>");
  }
  plx_page_raw(page, "<th scope=col>On a line</th></tr></thead>\n<tbody>\n");
  for (guint i = 0; i < page->cards->len; i++)
    if (is_of_kind(plx_page_card(page, i), kind))
      put_row(page, plx_page_card(page, i), marks_of);
  plx_page_raw(page, "</tbody></table></div>\n");
}

void plx_page_figures(const PlxPage *page)
{
  plx_page_open_part(page, "figures", "Figures at a glance");
  put_table(page, "figure", "Figures by outlet", plx_marks_of_figures);
  plx_page_raw(page, "</section>\n");
}

void plx_page_times(const PlxPage *page)
{
  plx_page_open_part(page, "times", "Times at a glance");
  plx_page_timeline(page);
  put_table(page, "time", "Times by outlet", plx_marks_of_times);
  plx_page_raw(page, "</section>\n");
}
