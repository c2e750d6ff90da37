/* How this works: two short bare numbers with a dash between are a score where the words close by tell of a
 * match or a vote, unless what follows them is counted (`won 20-25 seats`). With spaces around it, a dash may
 * as well part two clauses: then what follows has to be able to follow a score. */
#include "annotate/figure_score.h"

#include "annotate/figure_hedge.h"
#include "annotate/figure_value.h"

#include <string.h>

#define KINDS_BETWEEN 3 /* `a 2 - 0 half-time lead` */

typedef enum { DASH_NONE, DASH_CLOSE, DASH_SPACED } Dash;

static Dash dash_at(const PlxFigureScan *scan, guint32 i)
{
  if (plx_scan_hyphen(scan, i))
    return DASH_CLOSE;
  return plx_scan_mark(scan, i, '-') && !plx_scan_glued(scan, i) && !plx_scan_glued(scan, i + 1) ? DASH_SPACED
                                                                                                 : DASH_NONE;
}

/* Is this about a match or a vote? Looks at the words close by. */
static gboolean is_contest(const PlxFigureScan *scan, guint32 first, guint32 end)
{
  static const char *const words[] = {
      "won",      "win",       "wins",     "winning",  "beat",    "beats",    "beating", "beaten",
      "lost",     "lose",      "loses",    "losing",   "loss",    "defeat",   "defeats", "defeated",
      "victory",  "draw",      "draws",    "drew",     "score",   "scored",   "vote",    "voted",
      "votes",    "ruled",     "ruling",   "decision", "lead",    "leads",    "led",     "leading",
      "ahead",    "tie",       "tied",     "ties",     "match",   "game",     "edge",    "edged",
      "edges",    "majority",  "trail",    "trailed",  "trails",  "trailing", "nil",     "qualifier",
      "routed",   "aggregate", "record",   "went",     "mark",    "season",   "stunned", "thrashed",
      "trounced", "clinch",    "clinched", "rout",     "outcome", "final",    "series"};
  if (plx_scan_word(scan, end, "up") || plx_scan_word(scan, end, "down")) /* 2-0 up */
    return TRUE;
  for (guint32 i = first > 8 ? first - 8 : 0; i < MIN(end + 4, scan->n); i++)
    if (PLX_SCAN_ANY(scan, i, words))
      return TRUE;
  return FALSE;
}

/* What a score is of: `a 3-1 home defeat`, two 5-4 rulings. */
static gboolean is_outcome(const PlxFigureScan *scan, guint32 i)
{
  static const char *const words[] = {
      "win",     "wins",      "victory",  "victories", "defeat",   "defeats",   "loss", "losses",
      "draw",    "draws",     "tie",      "ties",      "score",    "lead",      "vote", "votes",
      "ruling",  "rulings",   "decision", "record",    "majority", "decisions", "rout", "thrashing",
      "deficit", "scoreline", "result",   "advantage", "triumph",  "drubbing"};
  for (guint32 k = i; k < MIN(i + KINDS_BETWEEN + 1, scan->n); k++) {
    if (PLX_SCAN_ANY(scan, k, words))
      return TRUE;
    const guint8 upos = plx_article_token(scan->article, scan->pieces[k].token)->upos;
    if (upos != PLX_UPOS_ADJ && upos != PLX_UPOS_NOUN && upos != PLX_UPOS_PROPN && !plx_scan_hyphen(scan, k))
      return FALSE;
  }
  return FALSE;
}

/* Does a noun in the plural follow, which is counted? */
static gboolean counts(const PlxFigureScan *scan, guint32 i)
{
  if (is_outcome(scan, i) || plx_scan_word(scan, i, "thanks"))
    return FALSE;
  for (guint32 k = i; k < MIN(i + KINDS_BETWEEN, scan->n); k++) {
    if (plx_scan_plural(scan, k))
      return TRUE;
    if (plx_article_token(scan->article, scan->pieces[k].token)->upos != PLX_UPOS_ADJ)
      return FALSE;
  }
  return FALSE;
}

/* May piece i follow a score in its clause, and not begin one of its own with the number before it? */
static gboolean may_follow(const PlxFigureScan *scan, guint32 i)
{
  static const char *const whens[] = {"last", "next", "this", "late", "early", "earlier", "overall"};
  static const char *const counting[] = {"of", "more", "less", "fewer", "other", "others"};
  if (i >= scan->n || plx_scan_is(scan, i, PLX_PIECE_MARK) || is_outcome(scan, i) ||
      PLX_SCAN_ANY(scan, i, whens))
    return TRUE;
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD) || PLX_SCAN_ANY(scan, i, counting))
    return FALSE;
  switch (plx_article_token(scan->article, scan->pieces[i].token)->upos) {
  case PLX_UPOS_ADP:
  case PLX_UPOS_ADV:
  case PLX_UPOS_CCONJ:
  case PLX_UPOS_DET:
  case PLX_UPOS_PART:
  case PLX_UPOS_PROPN:
  case PLX_UPOS_SCONJ:
    return TRUE;
  default:
    return FALSE;
  }
}

/* The second half of `Rovers 3 United 2`, where that is all or ends the sentence. */
static gboolean read_scoreline(const PlxFigureScan *scan, PlxFigureDraft *draft, PlxFigureDraft *other)
{
  guint32 i = draft->end;
  if (draft->value == 0 || !plx_scan_capital(scan, draft->value - 1) || !plx_scan_capital(scan, i))
    return FALSE;
  while (plx_scan_capital(scan, i) && i < draft->end + 4)
    i++;
  if (!plx_scan_is(scan, i, PLX_PIECE_DIGITS) || !plx_figure_read_value(scan, i, other) ||
      !other->number.bare || other->figure.unit != NULL || plx_span_length(scan->pieces[i].span) > 3)
    return FALSE;
  if (other->end < scan->n && !(plx_scan_mark(scan, other->end, '.') && other->end + 1 == scan->n))
    return FALSE;
  draft->part = other->part = TRUE;
  return TRUE;
}

/* `7-for-12`, `6-of-9`: so many of so many shots. */
static gboolean read_shots(const PlxFigureScan *scan, PlxFigureDraft *draft, PlxFigureDraft *other)
{
  const guint32 i = draft->end;
  if (!plx_scan_hyphen(scan, i) || !(plx_scan_word(scan, i + 1, "for") || plx_scan_word(scan, i + 1, "of")) ||
      !plx_scan_hyphen(scan, i + 2) || !plx_figure_read_value(scan, i + 3, other) || !other->number.bare)
    return FALSE;
  other->first = other->value = other->hedged = i + 3;
  draft->part = other->part = TRUE;
  return TRUE;
}

/* `3-2` is all that is said. */
static gboolean is_alone(const PlxFigureScan *scan, guint32 first, guint32 end)
{
  return first == 0 && (end == scan->n || (end + 1 == scan->n && plx_scan_mark(scan, end, '.')));
}

/* `top Chiefs, 20-13, reach final`: put in between marks, the greater first as in no range. */
static gboolean is_put_in(const PlxFigureScan *scan, const PlxFigureDraft *draft, const PlxFigureDraft *other)
{
  const guint32 end = other->end;
  return draft->value > 0 &&
         (plx_scan_mark(scan, draft->value - 1, ',') || plx_scan_mark(scan, draft->value - 1, '(')) &&
         (end == scan->n || plx_scan_mark(scan, end, ',') || plx_scan_mark(scan, end, ')') ||
          plx_scan_mark(scan, end, '.')) &&
         plx_decimal_compare(draft->figure.low, other->figure.low) > 0;
}

/* `50-32-1`, won, lost and drawn: the third goes without saying. FALSE if more follows than that. */
static gboolean ends_score(const PlxFigureScan *scan, PlxFigureDraft *second, Dash dash)
{
  const guint32 third = second->end + 1;
  if (dash_at(scan, second->end) != dash ||
      (dash == DASH_SPACED && !plx_scan_is(scan, third, PLX_PIECE_DIGITS)))
    return TRUE;
  if (!plx_scan_is(scan, third, PLX_PIECE_DIGITS) || plx_span_length(scan->pieces[third].span) > 1 ||
      dash_at(scan, third + 1) == dash)
    return FALSE;
  second->end = third + 1;
  return TRUE;
}

/* `between 10 - 15`, `about 20 - 30`: a range. */
static gboolean is_led_as_range(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const leads[] = {"between", "from"};
  PlxBound bound;
  return draft->value > 0 && (PLX_SCAN_ANY(scan, draft->value - 1, leads) ||
                              plx_figure_hedge_before(scan, draft->value, &bound) < draft->value);
}

/* May the two be a range, or the ends of two clauses? */
static gboolean is_something_else(const PlxFigureScan *scan, const PlxFigureDraft *draft,
                                  const PlxFigureDraft *other, Dash dash)
{
  const gboolean ascends = plx_decimal_compare(draft->figure.low, other->figure.low) < 0;
  if (dash == DASH_SPACED && (!may_follow(scan, other->end) || counts(scan, other->end) ||
                              (draft->value > 0 && plx_scan_month(scan, draft->value - 1))))
    return TRUE;
  return ascends && (is_led_as_range(scan, draft) || counts(scan, other->end));
}

static gboolean is_short(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  return draft->number.bare && draft->figure.unit == NULL &&
         plx_span_length(scan->pieces[draft->number.first].span) <= 3;
}

gboolean plx_figure_read_score(const PlxFigureScan *scan, PlxFigureDraft *draft, PlxFigureDraft *other,
                               gboolean goes_on)
{
  const guint32 i = draft->end;
  const Dash dash = dash_at(scan, i);
  if (!is_short(scan, draft))
    return FALSE;
  if (read_shots(scan, draft, other))
    return TRUE;
  if (dash == DASH_NONE)
    return read_scoreline(scan, draft, other);
  if (draft->value > 0 && plx_scan_hyphen(scan, draft->value - 1)) /* the rest of 12-05-17 */
    return FALSE;
  if (!plx_figure_read_value(scan, i + 1, other) || !is_short(scan, other) ||
      !ends_score(scan, other, dash) || is_something_else(scan, draft, other, dash) ||
      !(goes_on || is_contest(scan, draft->first, other->end) || is_alone(scan, draft->first, other->end) ||
        is_put_in(scan, draft, other)))
    return FALSE;
  other->first = other->value = other->hedged = i + 1;
  other->figure.low = other->figure.high = other->number.value;
  draft->part = other->part = TRUE;
  return TRUE;
}
