/* How this works: alignments are taken from the surest down. One is kept as a step if there is a place for it
 * among the steps kept before, such that in no article the order of the text is broken; one that shares a
 * sentence with a step joins it. So the steps of all articles are in one order, and what crosses (one outlet
 * tells first what another tells last) is left out: it is linked, but does not stand on one level. The work
 * is bounded: only the surest MAX_STEPS alignments are tried. */
#include "report/html/layout.h"

#define MAX_STEPS 512
#define MAX_RUN 3 /* sentences of one article on one level */

/* For each article of the story the first and last sentence; empty where first > last. */
typedef struct {
  guint32 first, last;
} Range;

typedef struct {
  guint n_articles;
  GPtrArray *steps; /* Range *, n_articles each, in order */
} Order;

static gboolean is_empty(Range range)
{
  return range.first > range.last;
}

typedef enum { APART, BEFORE, BEHIND, TOUCHING, CROSSING } Relation;

/* How step a stands to step b, in all articles that both have. */
static Relation relate_steps(const Range *a, const Range *b, guint n)
{
  Relation relation = APART;
  for (guint i = 0; i < n; i++) {
    if (is_empty(a[i]) || is_empty(b[i]))
      continue;
    if (a[i].first <= b[i].last && b[i].first <= a[i].last)
      return TOUCHING;
    const Relation here = a[i].last < b[i].first ? BEFORE : BEHIND;
    relation = relation == APART || relation == here ? here : CROSSING;
  }
  return relation;
}

/* Make `into` hold both; FALSE if that would put too many sentences of an article on one level. */
static gboolean join(Range *into, const Range *other, guint n)
{
  for (guint i = 0; i < n; i++) {
    if (is_empty(other[i]))
      continue;
    if (is_empty(into[i]))
      into[i] = other[i];
    into[i].first = MIN(into[i].first, other[i].first);
    into[i].last = MAX(into[i].last, other[i].last);
    if (into[i].last - into[i].first >= MAX_RUN)
      return FALSE;
  }
  return TRUE;
}

/* Where a step can be put in; -1 if nowhere. `touched` gets the one step that it shares a sentence with. */
static int find_place(const Order *order, const Range *step, guint *touched)
{
  guint low = 0, high = order->steps->len;
  *touched = PLX_NONE;
  for (guint i = 0; i < order->steps->len; i++) {
    switch (relate_steps(g_ptr_array_index(order->steps, i), step, order->n_articles)) {
    case APART:
      break;
    case BEFORE:
      low = i + 1;
      break;
    case BEHIND:
      high = MIN(high, i);
      break;
    case TOUCHING:
      if (*touched != PLX_NONE)
        return -1;
      *touched = i;
      break;
    case CROSSING:
      return -1;
    }
  }
  return low > high ? -1 : (int)low;
}

/* Keep a step if there is a place for it; takes ownership. */
static void insert(Order *order, Range *step)
{
  guint touched;
  int place = find_place(order, step, &touched);
  if (place >= 0 && touched == PLX_NONE) {
    g_ptr_array_insert(order->steps, place, step);
    return;
  }
  if (place < 0 || !join(step, g_ptr_array_index(order->steps, touched), order->n_articles)) {
    g_free(step);
    return;
  }
  Range *kept = g_ptr_array_steal_index(order->steps, touched);
  guint again;
  place = find_place(order, step, &again);
  const gboolean fits = place >= 0 && again == PLX_NONE;
  g_ptr_array_insert(order->steps, fits ? place : (int)touched, fits ? step : kept);
  g_free(fits ? kept : step);
}

static Range *step_of_alignment(const PlxAlignment *alignment, const guint32 *position, guint n)
{
  Range *step = g_new(Range, n);
  for (guint i = 0; i < n; i++)
    step[i] = (Range){1, 0};
  for (guint i = 0; i < alignment->places->len; i++) {
    const PlxPlace *place = &g_array_index(alignment->places, PlxPlace, i);
    Range *range = &step[position[place->article]];
    if (is_empty(*range))
      *range = (Range){place->sentence, place->sentence};
    else if (place->sentence == range->last + 1 && place->sentence - range->first < MAX_RUN)
      range->last = place->sentence;
  }
  return step;
}

typedef struct {
  double score;
  guint place;
} Candidate;

static int compare_candidates(gconstpointer p, gconstpointer q)
{
  const Candidate *a = p, *b = q;
  if (a->score > b->score || a->score < b->score)
    return a->score > b->score ? -1 : 1;
  return a->place < b->place ? -1 : a->place > b->place;
}

static void order_steps(Order *order, const PlxStory *story, const guint32 *position)
{
  g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
  for (guint i = 0; i < story->alignments->len; i++) {
    const PlxAlignment *alignment = g_ptr_array_index(story->alignments, i);
    const Candidate candidate = {alignment->score, i};
    g_array_append_val(candidates, candidate);
  }
  g_array_sort(candidates, compare_candidates);
  for (guint i = 0; i < MIN(candidates->len, MAX_STEPS); i++) {
    const guint place = g_array_index(candidates, Candidate, i).place;
    insert(order,
           step_of_alignment(g_ptr_array_index(story->alignments, place), position, order->n_articles));
  }
}

PlxLayout *plx_layout_new(const PlxReport *report, const PlxStory *story)
{
  PlxLayout *layout = g_new0(PlxLayout, 1);
  const guint n = story->articles->len;
  g_autofree guint32 *position = g_new0(guint32, report->articles->len + 1);
  g_autoptr(GPtrArray) steps = g_ptr_array_new_with_free_func(g_free);
  Order order = {n, steps};
  const guint32 none = PLX_NONE;

  layout->n_articles = n;
  layout->step_of = g_new0(GArray *, n + 1);
  for (guint i = 0; i < n; i++) {
    const guint32 article = g_array_index(story->articles, guint32, i);
    position[article] = i;
    layout->step_of[i] = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint k = 0; k < plx_report_article(report, article)->sentences->len; k++)
      g_array_append_val(layout->step_of[i], none);
  }
  order_steps(&order, story, position);
  layout->n_steps = steps->len;
  for (guint32 s = 0; s < steps->len; s++) {
    const Range *step = g_ptr_array_index(steps, s);
    for (guint i = 0; i < n; i++)
      for (guint32 k = step[i].first; !is_empty(step[i]) && k <= step[i].last; k++)
        g_array_index(layout->step_of[i], guint32, k) = s;
  }
  return layout;
}

void plx_layout_free(PlxLayout *layout)
{
  if (layout == NULL)
    return;
  for (guint i = 0; i < layout->n_articles; i++)
    g_array_unref(layout->step_of[i]);
  g_free(layout->step_of);
  g_free(layout);
}
