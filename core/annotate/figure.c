/* How this works: each sentence is cut into pieces (number_piece.h). Wherever digits or a number word stand,
 * a value is read with its sign, scale and unit (figure_value.h), then what makes it a score (figure_score.h)
 * or a range (figure_range.h), what bounds or hedges it (figure_bound.h), and whether it is a name, date or
 * time instead (figure_name.h). What it counts, whether it is a change, and which figure it repeats in
 * another unit are told by its neighbours once the whole sentence has been read. Time is linear: all of these
 * look at no more than a fixed number of pieces around. */
#include "annotate/annotate.h"
#include "annotate/figure_bound.h"
#include "annotate/figure_counted.h"
#include "annotate/figure_currency.h"
#include "annotate/figure_name.h"
#include "annotate/figure_predicate.h"
#include "annotate/figure_range.h"
#include "annotate/figure_score.h"
#include "annotate/figure_trend.h"
#include "annotate/figure_value.h"
#include "model/unit.h"

#include <string.h>

static PlxFigureDraft *draft_at(GArray *drafts, guint32 i)
{
  return &g_array_index(drafts, PlxFigureDraft, i);
}

/* `second-largest`, `third-placed`; not `first-degree`, `second-hand`. */
static gboolean ranks(const PlxFigureScan *scan, guint32 i)
{
  static const char *const words[] = {"most",   "best",   "worst", "least",   "placed",
                                      "ranked", "seeded", "place", "straight"};
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD))
    return FALSE;
  const PlxSpan span = scan->pieces[i].span;
  return PLX_SCAN_ANY(scan, i, words) ||
         (plx_span_length(span) > 4 && g_ascii_strncasecmp(scan->text + span.end - 3, "est", 3) == 0);
}

/* `the second-largest`, `the third`; not the quarter, century or day that time counts. */
static gboolean ordinal_is_figure(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const times[] = {"century", "centuries", "quarter", "half", "anniversary"};
  static const char *const idioms[] = {"time",     "lady", "aid",    "responder", "responders",
                                       "minister", "step", "steps",  "place",     "class",
                                       "family",   "name", "things", "thing",     "impression"};
  static const char *const pronouns[] = {"i", "we", "they", "you", "per", "a"};
  if (plx_scan_word(scan, draft->value, "second") && draft->value > 0 &&
      PLX_SCAN_ANY(scan, draft->value - 1, pronouns))
    return FALSE;
  if (draft->value > 0 ? plx_scan_phrase(scan, draft->value - 1, "at first") > 0
                       : plx_scan_mark(scan, draft->end, ',')) /* First, … */
    return FALSE;
  if (plx_scan_phrase(scan, draft->value, "first of all") > 0 ||
      (plx_scan_word(scan, draft->value, "first") && PLX_SCAN_ANY(scan, draft->end, idioms)))
    return FALSE;
  const PlxToken *token = plx_article_token(scan->article, scan->pieces[draft->value].token);
  if (token->upos == PLX_UPOS_ADV && plx_scan_is(scan, draft->end, PLX_PIECE_WORD) &&
      plx_article_token(scan->article, scan->pieces[draft->end].token)->upos ==
          PLX_UPOS_VERB) /* first reported by */
    return FALSE;
  const gboolean hyphen = plx_scan_hyphen(scan, draft->end);
  if (hyphen && !ranks(scan, draft->end + 1))
    return FALSE;
  const guint32 i = hyphen ? draft->end + 1 : draft->end;
  if (plx_scan_capital(scan, draft->end) && !scan->headline) /* 53rd Street, the Seventh Fleet */
    return FALSE;
  return !PLX_SCAN_ANY(scan, i, times);
}

/* What stands behind `ago` and its like is a point in time, whose owner is the time annotator. */
static gboolean is_time_offset(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const offsets[] = {"ago", "earlier", "later", "hence"};
  return draft->figure.type == PLX_FIGURE_DURATION && PLX_SCAN_ANY(scan, draft->end, offsets);
}

static void add(const PlxFigureScan *scan, GArray *drafts, PlxFigureDraft *draft)
{
  PlxFigure *figure = &draft->figure;
  if (figure->bound == PLX_BOUND_BETWEEN || figure->vague)
    figure->has_low = figure->has_high = TRUE;
  else
    plx_figure_apply_bound(figure);
  if (figure->vague && figure->bound == PLX_BOUND_EXACT)
    figure->bound = PLX_BOUND_BETWEEN;
  /* 47 minutes may be three quarters of an hour */
  figure->coarse = draft->number.dozens ||
                   (figure->type == PLX_FIGURE_DURATION && draft->number.fraction && !draft->number.digits);
  figure->sentence = scan->sentence;
  figure->span = plx_scan_span(scan, draft->first, draft->end);
  figure->token = scan->pieces[MAX(draft->number.end, 1) - 1].token;
  plx_figure_read_trend(scan, draft);
  for (guint32 k = 1; k <= MIN(drafts->len, 2); k++)
    plx_figure_follow_trend(scan, draft, draft_at(drafts, drafts->len - k));
  plx_figure_read_counted(scan, draft);
  g_array_append_val(drafts, *draft);
}

/* Read the figure at piece i, if there is one, and return where to go on. */
static guint32 read_figure(const PlxFigureScan *scan, guint32 i, GArray *drafts)
{
  PlxFigureDraft draft, other;
  if (!plx_figure_read_value(scan, i, &draft))
    return i + 1;
  if (draft.number.ordinal) {
    if (!plx_figure_is_name(scan, &draft) && ordinal_is_figure(scan, &draft))
      add(scan, drafts, &draft);
    return MAX(draft.end, i + 1);
  }
  const PlxFigureDraft *last = drafts->len > 0 ? draft_at(drafts, drafts->len - 1) : NULL;
  const gboolean goes_on =
      last != NULL && last->part && last->end + 1 == i && plx_scan_mark(scan, last->end, ',');
  if (plx_figure_read_score(scan, &draft, &other, goes_on)) {
    add(scan, drafts, &draft);
    add(scan, drafts, &other);
    return other.end;
  }
  const gboolean range = plx_figure_read_range(scan, &draft);
  plx_figure_read_hedges(scan, &draft);
  if ((!range && plx_figure_is_name(scan, &draft)) || is_time_offset(scan, &draft))
    return MAX(draft.end, i + 1);
  if (range)
    draft.figure.bound = PLX_BOUND_BETWEEN;
  else
    plx_figure_read_bounds(scan, &draft);
  add(scan, drafts, &draft);
  return MAX(draft.end, i + 1);
}

/* `45 and 50 mg`: the first is in the unit of the second. */
static void share_units(const PlxFigureScan *scan, GArray *drafts)
{
  for (guint32 i = drafts->len; i-- > 1;) {
    PlxFigureDraft *first = draft_at(drafts, i - 1);
    const PlxFigureDraft *second = draft_at(drafts, i);
    guint32 at = first->end;
    if (plx_scan_phrase(scan, at, ", or") > 0) /* fell 5.39, or 1.2%: the same in other words */
      continue;
    at += plx_scan_mark(scan, at, ',') ? 1 : 0;
    at += plx_scan_word(scan, at, "and") || plx_scan_word(scan, at, "or") ? 1 : 0;
    if (at == first->end || at != second->hedged || first->figure.unit != NULL ||
        second->figure.unit == NULL || second->has_sign || first->figure.type != PLX_FIGURE_NUMBER ||
        second->figure.type == PLX_FIGURE_AGE || first->figure.vague || first->part)
      continue;
    first->figure.unit = second->figure.unit;
    first->figure.type = second->figure.type;
    first->figure.counted = NULL;
    first->figure.counted_token = PLX_NONE;
  }
}

/* `aged 12, 14 and 17`. */
static void share_ages(const PlxFigureScan *scan, GArray *drafts)
{
  static const char *const words[] = {"aged", "ages"};
  for (guint32 i = 1; i < drafts->len; i++) {
    const PlxFigureDraft *first = draft_at(drafts, i - 1);
    PlxFigureDraft *second = draft_at(drafts, i);
    guint32 at = first->end;
    at += plx_scan_mark(scan, at, ',') ? 1 : 0;
    at = plx_scan_skip(scan, at, "and");
    if (first->figure.type != PLX_FIGURE_AGE || !(first->part || PLX_SCAN_ANY(scan, first->value, words)) ||
        at == first->end || at != second->hedged || !second->number.bare || second->figure.counted != NULL)
      continue;
    second->figure.type = PLX_FIGURE_AGE;
    second->figure.unit = first->figure.unit;
    second->part = TRUE;
  }
}

/* Does what stands before piece `at` join a figure to the one that it repeats? chained: that is a repetition
 * itself. */
static gboolean joins_conversion(const PlxFigureScan *scan, guint32 at, gboolean money, gboolean chained)
{
  const gboolean or = plx_scan_word(scan, at - 1, "or");
  at -= or || plx_scan_word(scan, at - 1, "about") ? 1 : 0;
  if (plx_scan_mark(scan, at - 1, '('))
    return TRUE;
  if (plx_scan_mark(scan, at - 1, ',')) /* 10 metres, or 33 feet, deep */
    return or || chained;
  if (plx_scan_mark(scan, at - 1, ';')) /* (93 km/h; 58 mph) */
    return chained;
  return !money && (plx_scan_mark(scan, at - 1, '/') || plx_scan_mark(scan, at - 1, '-'));
}

/* `150 km (93 miles)`: is the second the first again, in another unit of the same dimension? */
static gboolean is_conversion(const PlxFigureScan *scan, const PlxFigureDraft *first,
                              const PlxFigureDraft *second)
{
  const char *one, *other;
  PlxDecimal value;
  const guint32 at = second->hedged;
  const gboolean money = first->figure.type == PLX_FIGURE_MONEY;
  return first->figure.unit != NULL && second->figure.unit != NULL &&
         strcmp(first->figure.unit, second->figure.unit) != 0 && first->figure.type == second->figure.type &&
         at > first->end && at - first->end <= 5 &&
         joins_conversion(scan, at, money, first->figure.conversion_of != PLX_NONE) &&
         plx_unit_to_base(first->figure.unit, first->figure.low, &one, &value) &&
         plx_unit_to_base(second->figure.unit, second->figure.low, &other, &value) &&
         (money || strcmp(one, other) == 0);
}
/* `$3.4 million, of which 900,000 came from the city`, `900,000 of it`: a part of a sum or a measure is in
 * its unit.
 */
static void share_whole(const PlxFigureScan *scan, GArray *drafts)
{
  static const char *const whole[] = {"that", "this", "which"};
  for (guint32 i = 1; i < drafts->len; i++) {
    const PlxFigureDraft *first = draft_at(drafts, i - 1);
    PlxFigureDraft *second = draft_at(drafts, i);
    const guint32 at = second->hedged;
    const gboolean before = at >= 2 && PLX_SCAN_ANY(scan, at - 1, whole) &&
                            plx_scan_word(scan, at - 2, "of") && at - 2 <= first->end + 1;
    const gboolean behind =
        plx_scan_phrase(scan, second->end, "of which") > 0 || plx_scan_phrase(scan, second->end, "of it") > 0;
    if (!(before || behind) ||
        !(first->figure.type == PLX_FIGURE_MONEY || first->figure.type == PLX_FIGURE_MEASURE) ||
        second->figure.type != PLX_FIGURE_NUMBER || second->figure.unit != NULL ||
        second->figure.counted != NULL || second->figure.vague ||
        plx_decimal_compare(second->figure.low, plx_decimal(1, 0)) < 0)
      continue;
    second->figure.type = first->figure.type;
    second->figure.unit = first->figure.unit;
  }
}

/* Those that a figure without a noun may go on counting: `12 people, including two children, were killed and
 * 40 hurt`. What is named as a part of an earlier count is passed over. */
static const PlxFigureDraft *counting_before(const PlxFigureScan *scan, const GArray *drafts, guint32 i)
{
  static const char *const asides[] = {"including", "among", "whom", "them"};
  for (guint32 k = i; k-- > 0 && i - k <= 4;) {
    const PlxFigureDraft *draft = &g_array_index(drafts, PlxFigureDraft, k);
    const gboolean part = draft->figure.counted == NULL || draft->figure.unit != NULL ||
                          (draft->hedged > 0 && PLX_SCAN_ANY(scan, draft->hedged - 1, asides)) ||
                          plx_scan_phrase(scan, draft->end, "of them") > 0 ||
                          plx_scan_phrase(scan, draft->end, "of whom") > 0;
    if (!part)
      return draft;
  }
  return NULL;
}

static void link_figures(const PlxFigureScan *scan, GArray *drafts, guint32 base)
{
  for (guint32 i = 0; i < drafts->len; i++) {
    PlxFigureDraft *draft = draft_at(drafts, i);
    plx_figure_read_predicate(scan, draft);
    if (i == 0)
      continue;
    const PlxFigureDraft *counting = counting_before(scan, drafts, i);
    if (counting != NULL)
      plx_figure_inherit_counted(scan, draft, counting);
    const PlxFigureDraft *before = draft_at(drafts, i - 1);
    if (is_conversion(scan, before, draft))
      draft->figure.conversion_of =
          before->figure.conversion_of != PLX_NONE ? before->figure.conversion_of : base + i - 1;
  }
}

static void share_predicates(const PlxFigureScan *scan, GArray *drafts)
{
  for (guint32 i = drafts->len; i-- > 1;)
    plx_figure_share_predicate(scan, draft_at(drafts, i - 1), draft_at(drafts, i));
}

static gboolean is_headline(const PlxFigureScan *scan)
{
  const PlxSentence *sentence = plx_article_sentence(scan->article, scan->sentence);
  guint32 capitals = 0, words = 0;
  if (sentence->paragraph < scan->article->paragraphs->len) {
    const PlxBlock block = plx_article_paragraph(scan->article, sentence->paragraph)->block;
    if (block == PLX_BLOCK_TITLE || block == PLX_BLOCK_HEADING)
      return TRUE;
  }
  for (guint32 i = 0; i < scan->n; i++) {
    words += plx_scan_is(scan, i, PLX_PIECE_WORD) ? 1 : 0;
    capitals += plx_scan_capital(scan, i) ? 1 : 0;
  }
  return words >= 6 && capitals * 3 > words * 2;
}

static void read_sentence(PlxFigureScan *scan, GArray *drafts)
{
  guint32 first = 0;
  while (first < scan->n && !plx_figure_may_begin(scan, first))
    first++;
  if (first == scan->n)
    return;
  scan->headline = is_headline(scan);
  g_array_set_size(drafts, 0);
  scan->floor = 0;
  for (guint32 i = first; i < scan->n;) {
    const guint32 read = drafts->len;
    i = read_figure(scan, i, drafts);
    if (drafts->len > read)
      scan->floor = i;
  }
  share_units(scan, drafts);
  share_ages(scan, drafts);
  share_whole(scan, drafts);
  link_figures(scan, drafts, scan->article->figures->len);
  share_predicates(scan, drafts);
  for (guint32 i = 0; i < drafts->len; i++)
    g_array_append_val(scan->article->figures, draft_at(drafts, i)->figure);
}

void plx_annotate_figures(PlxArticle *article)
{
  g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(PlxPiece));
  g_autoptr(GArray) drafts = g_array_new(FALSE, FALSE, sizeof(PlxFigureDraft));
  PlxFigureScan scan = {.article = article, .text = article->text};

  scan.sterling = strstr(article->text, "\xC2\xA3") != NULL;
  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(article, i);
    g_array_set_size(pieces, 0);
    plx_pieces_cut(article, sentence->first_token, sentence->first_token + sentence->n_tokens, pieces);
    scan.pieces = (const PlxPiece *)(const void *)pieces->data;
    scan.n = pieces->len;
    scan.sentence = i;
    read_sentence(&scan, drafts);
  }
  plx_figure_settle_currencies(article);
}
