/* Stretches of a text. Plain values: nothing is owned. */
#pragma once

#include <glib.h>

/* A half-open stretch of an article's text, in bytes; both ends stand between code points. */
typedef struct {
  guint32 start;
  guint32 end;
} PlxSpan;

static inline PlxSpan plx_span(gsize start, gsize end)
{
  return (PlxSpan){(guint32)start, (guint32)end};
}

static inline guint32 plx_span_length(PlxSpan span)
{
  return span.end - span.start;
}

static inline gboolean plx_span_overlaps(PlxSpan a, PlxSpan b)
{
  return a.start < b.end && b.start < a.end;
}

static inline gboolean plx_span_contains(PlxSpan outer, PlxSpan inner)
{
  return outer.start <= inner.start && inner.end <= outer.end;
}

/* The smallest span that holds both. */
static inline PlxSpan plx_span_join(PlxSpan a, PlxSpan b)
{
  return plx_span(MIN(a.start, b.start), MAX(a.end, b.end));
}
