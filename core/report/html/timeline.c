/* The time line: the events whose time is told, earliest first, on one scale. What lies far from most of them
 * (a war of thirty years ago) would squeeze all others into a point and is left to the table below, where the
 * same data stand. */
#include "report/html/plot.h"

#define LEFT 32
#define RIGHT 640
#define WIDTH 900
#define LANE 22
#define MAX_LABEL 40 /* characters */
#define MAX_TICKS 8
#define NEAR (31 * (gint64)PLX_DAY_SECONDS)

typedef struct {
  const PlxCard *card;
  GArray *marks;
  gint64 from, to;
} Event;

static void clear_event(gpointer event)
{
  g_array_unref(((Event *)event)->marks);
}

static int compare_events(gconstpointer p, gconstpointer q)
{
  const Event *a = p, *b = q;
  if (a->from != b->from)
    return a->from < b->from ? -1 : 1;
  if (a->to != b->to)
    return a->to < b->to ? -1 : 1;
  return strcmp(a->card->finding->id, b->card->finding->id);
}

/* The events that are told on a clock. */
static GArray *collect_events(const PlxPage *page, const char *clock)
{
  GArray *events = g_array_new(FALSE, TRUE, sizeof(Event));
  g_array_set_clear_func(events, clear_event);
  for (guint i = 0; i < page->cards->len; i++) {
    const PlxCard *card = plx_page_card(page, i);
    if (!g_str_has_prefix(card->finding->rule->name, "time/"))
      continue;
    Event event = {card, plx_marks_of_times(page, card->finding), G_MAXINT64, G_MININT64};
    for (guint k = 0; k < event.marks->len; k++) {
      const PlxMark *mark = &g_array_index(event.marks, PlxMark, k);
      event.from = MIN(event.from, mark->from);
      event.to = MAX(event.to, mark->to);
    }
    if (event.marks->len > 0 && strcmp(g_array_index(event.marks, PlxMark, 0).scale, clock) == 0)
      g_array_append_val(events, event);
    else
      g_array_unref(event.marks);
  }
  g_array_sort(events, compare_events);
  return events;
}

/* Drop what is far from the middle one; returns how many. */
static guint drop_far_events(GArray *events)
{
  guint dropped = 0;
  if (events->len == 0)
    return 0;
  const gint64 middle = g_array_index(events, Event, events->len / 2).from;
  for (guint i = events->len; i-- > 0;) {
    const Event *event = &g_array_index(events, Event, i);
    if (event->from >= middle - NEAR && event->to <= middle + NEAR)
      continue;
    g_array_remove_index(events, i);
    dropped++;
  }
  return dropped;
}

static int place(gint64 from, gint64 to, gint64 at)
{
  const gint64 range = MAX(to - from, 1);
  return LEFT + (int)((RIGHT - LEFT) * (double)(CLAMP(at, from, to) - from) / (double)range + 0.5);
}

static void put_ticks(const PlxPage *page, gint64 from, gint64 to, int height)
{
  static const gint64 steps[] = {60,         300,        900,         3600,           10800,
                                 21600,      43200,      86400,       2 * 86400,      7 * 86400,
                                 28 * 86400, 91 * 86400, 365 * 86400, 3650LL * 86400, 36500LL * 86400};
  gint64 step = steps[0];
  for (gsize i = 0; i < G_N_ELEMENTS(steps) && (to - from) / step >= MAX_TICKS; i++)
    step = steps[i];
  if ((to - from) / step >= 2 * MAX_TICKS)
    return;
  const gint64 rest = ((from % step) + step) % step;
  for (gint64 at = rest == 0 ? from : from - rest + step; at <= to; at += step) {
    const int x = place(from, to, at);
    g_autofree char *label =
        plx_plot_clock(at, step >= 43200 || at % 86400 == 0, step < 86400 && at % 86400 != 0);
    g_string_append_printf(page->out, "<path class=x d=\"M%d 4V%d\"/><text class=\"x c\" x=%d y=%d>%s</text>",
                           x, height - 18, x, height - 4, label);
  }
}

/* A link with all sides' bars and dots, and what it is about behind them. */
static void put_event(const PlxPage *page, const Event *event, gint64 from, gint64 to, int y)
{
  const PlxFinding *finding = event->card->finding;
  const char *about = finding->about != NULL ? finding->about : finding->rule->summary;
  int last = LEFT;

  g_string_append_printf(page->out, "<a href=\"#f-%s\" tabindex=-1 class=\"%s\">", finding->id,
                         plx_page_severity(finding));
  for (guint pass = 0; pass < 2; pass++) { /* points stand on bars */
    for (guint i = 0; i < event->marks->len; i++) {
      const PlxMark *mark = &g_array_index(event->marks, PlxMark, i);
      const int a = place(from, to, mark->from), b = place(from, to, MAX(mark->from, mark->to - 60));
      if (b - a > 6 && pass == 0)
        g_string_append_printf(page->out, "<rect x=%d y=%d width=%d height=8 rx=4 />", a, y - 4, b - a);
      else if (b - a <= 6 && pass == 1)
        g_string_append_printf(page->out, "<circle cx=%d cy=%d r=5 />", a, y);
      last = MAX(last, b);
    }
  }
  g_string_append_printf(page->out, "<text x=%d y=%d>", last + 10, y + 4);
  if (event->card->number > 0)
    g_string_append_printf(page->out, "%u ", event->card->number);
  if (g_utf8_strlen(about, -1) > MAX_LABEL) {
    g_autofree char *cut = g_utf8_substring(about, 0, MAX_LABEL - 1);
    plx_page_text(page, cut);
    plx_page_raw(page, "…");
  } else {
    plx_page_text(page, about);
  }
  plx_page_raw(page, "</text></a>");
}

static void put_line(const PlxPage *page, const char *clock)
{
  g_autoptr(GArray) events = collect_events(page, clock);
  const guint dropped = drop_far_events(events);
  gint64 from = G_MAXINT64, to = G_MININT64;

  if (events->len < 2)
    return;
  for (guint i = 0; i < events->len; i++) {
    from = MIN(from, g_array_index(events, Event, i).from);
    to = MAX(to, g_array_index(events, Event, i).to);
  }
  const int height = (int)events->len * LANE + 30;
  g_string_append_printf(page->out, "<figure><figcaption>Time line (%s", clock);
  if (dropped > 0)
    g_string_append_printf(page->out, "; %u further off in the table alone", dropped);
  plx_page_raw(page, ")</figcaption>");
  g_autofree char *label = g_strdup_printf("Time line in %s", clock);
  plx_page_open_scroll(page, label);
  g_string_append_printf(page->out,
                         "<svg class=timeline viewBox=\"0 0 %d %d\" width=%d height=%d aria-hidden=true>",
                         WIDTH, height, WIDTH, height);
  put_ticks(page, from, to, height);
  for (guint i = 0; i < events->len; i++)
    put_event(page, &g_array_index(events, Event, i), from, to, (int)i * LANE + 16);
  plx_page_raw(page, "</svg></div></figure>\n");
}

void plx_page_timeline(const PlxPage *page)
{
  put_line(page, "local time");
  put_line(page, "UTC");
}
