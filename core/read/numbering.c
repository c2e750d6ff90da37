/* How this works: `1 `, `1. `, `1) ` and `(1) ` are labels. The first passage that bears a one begins a
 * numbering, if nearly all of those behind bear the next number each, in its style. */
#include "read/numbering.h"

#define FEWEST 3    /* numbered passages */
#define HEAD_MOST 4 /* passages before the first */
#define LONGEST 4   /* digits of a number */

typedef struct {
  gboolean opened; /* `(1)` */
  char mark;       /* `.`, `)`; a space for none */
  guint32 number;
  guint32 end; /* where what is numbered begins */
} Label;

static gboolean read_label(const char *text, PlxSpan span, Label *out)
{
  guint32 at = span.start;
  Label label = {.opened = text[at] == '(', .mark = ' '};
  at += label.opened ? 1 : 0;
  const guint32 digits = at;
  while (at < span.end && g_ascii_isdigit(text[at]) && at - digits < LONGEST)
    label.number = label.number * 10 + (guint32)(text[at++] - '0');
  if (at == digits || at >= span.end)
    return FALSE;
  if (text[at] == '.' || text[at] == ')')
    label.mark = text[at++];
  if (at >= span.end || !g_ascii_isspace(text[at]) || label.opened != (label.opened && label.mark == ')'))
    return FALSE;
  while (at < span.end && g_ascii_isspace(text[at]))
    at++;
  label.end = at;
  *out = label;
  return at < span.end;
}

static gboolean follows(const Label *label, const Label *first, guint32 number)
{
  return label->number == number && label->opened == first->opened && label->mark == first->mark;
}

/* The first passage of a numbering, and its label; the number of passages if there is none. */
static guint find_first(const char *text, GArray *passages, Label *first)
{
  for (guint i = 0; i < MIN(passages->len, HEAD_MOST + 1); i++)
    if (read_label(text, plx_passages_at(passages, i)->span, first) && first->number == 1)
      return i;
  return passages->len;
}

/* Do nearly all passages from there on bear the next number each? */
static gboolean is_numbered(const char *text, GArray *passages, guint from, const Label *first)
{
  guint32 next = 1;
  Label label;
  for (guint i = from; i < passages->len; i++)
    if (read_label(text, plx_passages_at(passages, i)->span, &label) && follows(&label, first, next))
      next++;
  return next > FEWEST && (next - 1) * 10 >= (passages->len - from) * 9;
}

void plx_numbering_cut(const char *text, GArray *passages)
{
  Label first, label;
  const guint from = find_first(text, passages, &first);
  if (from == passages->len || !is_numbered(text, passages, from, &first))
    return;
  guint32 next = 1;
  for (guint i = from; i < passages->len; i++) {
    PlxPassage *passage = plx_passages_at(passages, i);
    if (!read_label(text, passage->span, &label) || !follows(&label, &first, next))
      continue;
    *passage = plx_passage(text, plx_span(label.end, passage->span.end));
    next++;
  }
}
