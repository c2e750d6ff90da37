/* How this works: every token takes its best head; if that is a tree with one root, it is the best one. If
 * not, the best projective tree with one root is found by Eisner's algorithm (1996): spans that are complete
 * (their head at one end has all its dependents inside) or open (an arc joins both ends) are built from
 * shorter ones, left and right. */
#include "annotate/syntax_tree.h"

#include "base/fast.h"

#include <string.h>

/* Whether heads 1..n form one tree; `seen` has room for n + 1 numbers. */
static gboolean is_tree(const guint32 *head, gsize n, guint32 *seen)
{
  gsize roots = 0;
  memset(seen, 0, (n + 1) * sizeof *seen);
  for (gsize i = 1; i <= n; i++) {
    roots += head[i] == 0;
    gsize at = i;
    for (; at != 0 && seen[at] == 0; at = head[at])
      seen[at] = (guint32)i;
    if (at != 0 && seen[at] == i)
      return FALSE;
  }
  return roots == 1;
}

static void greedy(const gint32 *score, gsize n, guint32 *head)
{
  for (gsize i = 1; i <= n; i++) {
    const gint32 *row = score + i * (n + 1);
    gsize best = i == 1 ? 0 : 1;
    for (gsize j = 0; j <= n; j++)
      if (j != i && row[j] > row[best])
        best = j;
    head[i] = (guint32)best;
  }
}

/* Scores of the best spans low..high. In `left` the head is at the right end, in `right` at the left one.
 * What is read along its left end, for a fixed right one, is kept turned: [high][low]. */
typedef struct {
  gsize side;
  const gint32 *score;
  gint32 *left, *right, *open_right;                /* [low][high] */
  gint32 *left_turned, *right_turned, *open_turned; /* [high][low]; the last of arcs to the left */
  guint16 *cut_left, *cut_right, *cut_open;         /* [low][high]: where the best parts meet */
} Chart;

static gint32 arc(const Chart *chart, gsize below, gsize above)
{
  return chart->score[below * chart->side + above];
}

/* The best a[i] + b[i], its first place in `best`: found in a second walk, so that both take several at once.
 */
PLX_INLINE gint32 best_sum(const gint32 *a, const gint32 *b, gsize size, gsize *best)
{
  const gint32 n = (gint32)size;
  gint32 top = a[0] + b[0], first = n;
  for (gint32 i = 1; i < n; i++)
    top = MAX(top, a[i] + b[i]);
  for (gint32 i = 0; i < n; i++)
    first = MIN(first, a[i] + b[i] == top ? i : n);
  *best = (gsize)first;
  return top;
}

PLX_FAST static void span_fill(const Chart *chart, gsize low, gsize high)
{
  const gsize at = low * chart->side + high, turned = high * chart->side + low, width = high - low;
  const gsize row = low * chart->side, column = high * chart->side;
  gsize cut;
  const gint32 open = best_sum(chart->right + row + low, chart->left_turned + column + low + 1, width, &cut);
  chart->cut_open[at] = (guint16)(low + cut);
  chart->open_turned[turned] = open + arc(chart, low, high);
  chart->open_right[at] = open + arc(chart, high, low);
  chart->left[at] = best_sum(chart->left + row + low, chart->open_turned + column + low, width, &cut);
  chart->left_turned[turned] = chart->left[at];
  chart->cut_left[at] = (guint16)(low + cut);
  chart->right[at] =
      best_sum(chart->open_right + row + low + 1, chart->right_turned + column + low + 1, width, &cut);
  chart->right_turned[turned] = chart->right[at];
  chart->cut_right[at] = (guint16)(low + 1 + cut);
}

typedef struct {
  guint16 low, high;
  gboolean open, to_left;
} Part;

/* Reads the arcs of a complete span off the chart; the stack holds disjoint spans, so at most n of them. */
static void arcs_read(const Chart *chart, Part whole, guint32 *head, Part *stack)
{
  gsize depth = 0;
  stack[depth++] = whole;
  while (depth > 0) {
    Part p = stack[--depth];
    if (p.low == p.high)
      continue;
    const gsize at = p.low * chart->side + p.high;
    if (p.open) {
      if (p.to_left)
        head[p.low] = p.high;
      else
        head[p.high] = p.low;
      stack[depth++] = (Part){p.low, chart->cut_open[at], FALSE, FALSE};
      stack[depth++] = (Part){(guint16)(chart->cut_open[at] + 1), p.high, FALSE, TRUE};
    } else if (p.to_left) {
      stack[depth++] = (Part){p.low, chart->cut_left[at], FALSE, TRUE};
      stack[depth++] = (Part){chart->cut_left[at], p.high, TRUE, TRUE};
    } else {
      stack[depth++] = (Part){p.low, chart->cut_right[at], TRUE, FALSE};
      stack[depth++] = (Part){chart->cut_right[at], p.high, FALSE, FALSE};
    }
  }
}

static void eisner(const gint32 *score, gsize n, guint32 *head)
{
  const gsize side = n + 1, area = side * side;
  g_autofree gint32 *sums = g_new(gint32, 6 * area);
  g_autofree guint16 *cuts = g_new(guint16, 3 * area);
  g_autofree Part *stack = g_new(Part, 2 * n + 2);
  const Chart chart = {side,
                       score,
                       sums,
                       sums + area,
                       sums + 2 * area,
                       sums + 3 * area,
                       sums + 4 * area,
                       sums + 5 * area,
                       cuts,
                       cuts + area,
                       cuts + 2 * area};
  for (gsize i = 1; i <= n; i++) {
    const gsize at = i * side + i;
    chart.left[at] = chart.right[at] = chart.left_turned[at] = chart.right_turned[at] = 0;
  }
  for (gsize width = 1; width < n; width++)
    for (gsize low = 1; low + width <= n; low++)
      span_fill(&chart, low, low + width);
  gsize root = 1;
  gint32 best = G_MININT32;
  for (gsize i = 1; i <= n; i++) {
    const gint32 sum = chart.left[side + i] + chart.right[i * side + n] + arc(&chart, i, 0);
    if (sum > best) {
      best = sum;
      root = i;
    }
  }
  head[root] = 0;
  arcs_read(&chart, (Part){1, (guint16)root, FALSE, TRUE}, head, stack);
  arcs_read(&chart, (Part){(guint16)root, (guint16)n, FALSE, FALSE}, head, stack);
}

void plx_tree_decode(const gint32 *score, gsize n, guint32 *head)
{
  g_assert(n >= 1 && n <= PLX_TREE_LONGEST);
  g_autofree guint32 *seen = g_new(guint32, n + 1);
  greedy(score, n, head);
  if (!is_tree(head, n, seen))
    eisner(score, n, head);
}
