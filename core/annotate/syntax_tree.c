/* How this works: every token takes its best head; if that is a tree with one root, it is the best one. If
 * not, the best projective tree with one root is found by Eisner's algorithm (1996): spans that are complete
 * (their head at one end has all its dependents inside) or open (an arc joins both ends) are built from
 * shorter ones, left and right. */
#include "annotate/syntax_tree.h"

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

/* Spans of tokens low..high; `left` has its head at the right end, `right` at the left one. */
typedef struct {
  gint64 left, right, open_left, open_right;
  guint16 cut_left, cut_right, cut_open;
} Span;

typedef struct {
  gsize n;
  Span *span;
  const gint32 *score;
} Chart;

static Span *at(const Chart *chart, gsize low, gsize high)
{
  return chart->span + low * (chart->n + 1) + high;
}

static gint64 arc(const Chart *chart, gsize below, gsize above)
{
  return chart->score[below * (chart->n + 1) + above];
}

static void span_fill(const Chart *chart, gsize low, gsize high)
{
  Span *span = at(chart, low, high);
  gint64 open = G_MININT64, left = G_MININT64, right = G_MININT64;
  for (gsize cut = low; cut < high; cut++) {
    gint64 sum = at(chart, low, cut)->right + at(chart, cut + 1, high)->left;
    if (sum > open) {
      open = sum;
      span->cut_open = (guint16)cut;
    }
  }
  span->open_left = open + arc(chart, low, high);
  span->open_right = open + arc(chart, high, low);
  for (gsize cut = low; cut < high; cut++) {
    gint64 sum = at(chart, low, cut)->left + at(chart, cut, high)->open_left;
    if (sum > left) {
      left = sum;
      span->cut_left = (guint16)cut;
    }
  }
  for (gsize cut = low + 1; cut <= high; cut++) {
    gint64 sum = at(chart, low, cut)->open_right + at(chart, cut, high)->right;
    if (sum > right) {
      right = sum;
      span->cut_right = (guint16)cut;
    }
  }
  span->left = left;
  span->right = right;
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
    const Span *span = at(chart, p.low, p.high);
    if (p.open) {
      if (p.to_left)
        head[p.low] = p.high;
      else
        head[p.high] = p.low;
      stack[depth++] = (Part){p.low, span->cut_open, FALSE, FALSE};
      stack[depth++] = (Part){(guint16)(span->cut_open + 1), p.high, FALSE, TRUE};
    } else if (p.to_left) {
      stack[depth++] = (Part){p.low, span->cut_left, FALSE, TRUE};
      stack[depth++] = (Part){span->cut_left, p.high, TRUE, TRUE};
    } else {
      stack[depth++] = (Part){p.low, span->cut_right, TRUE, FALSE};
      stack[depth++] = (Part){span->cut_right, p.high, FALSE, FALSE};
    }
  }
}

static void eisner(const gint32 *score, gsize n, guint32 *head)
{
  g_autofree Span *spans = g_new0(Span, (n + 1) * (n + 1));
  g_autofree Part *stack = g_new(Part, 2 * n + 2);
  Chart chart = {n, spans, score};
  for (gsize width = 1; width < n; width++)
    for (gsize low = 1; low + width <= n; low++)
      span_fill(&chart, low, low + width);
  gsize root = 1;
  gint64 best = G_MININT64;
  for (gsize i = 1; i <= n; i++) {
    gint64 sum = at(&chart, 1, i)->left + at(&chart, i, n)->right + arc(&chart, i, 0);
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
  g_autofree guint32 *seen = g_new(guint32, n + 1);
  greedy(score, n, head);
  if (!is_tree(head, n, seen))
    eisner(score, n, head);
}
