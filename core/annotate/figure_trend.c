#include "annotate/figure_trend.h"

#include "annotate/figure_trend_words.h"

#define REACH 12 /* pieces looked back for what rises or falls */

/* `stumped up $300`, `add up to $5m`: with these verbs the particle tells no rise. */
static gboolean is_particle_of(const PlxFigureScan *scan, guint32 i)
{
  static const char *const verbs[] = {"add",  "cough", "give",  "make", "mop",  "pay", "rack",
                                      "sign", "snap",  "stump", "sum",  "take", "tot", NULL};
  if (i == 0 || !plx_scan_word(scan, i, "up") || !plx_scan_is(scan, i - 1, PLX_PIECE_WORD))
    return FALSE;
  const char *lemma = plx_scan_token(scan, scan->pieces[i - 1].token)->lemma;
  return lemma != NULL && g_strv_contains(verbs, lemma);
}

static const PlxTrendWord *word_at(const PlxFigureScan *scan, guint32 i)
{
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD) || is_particle_of(scan, i))
    return NULL;
  const PlxSpan span = scan->pieces[i].span;
  return plx_trend_word(scan->text + span.start, plx_span_length(span));
}

static gboolean ends_clause(const PlxFigureScan *scan, guint32 i)
{
  static const char *const joints[] = {"who",     "which",    "while", "but",
                                       "because", "although", "when",  "where"};
  return plx_scan_mark(scan, i, ';') || plx_scan_mark(scan, i, ':') || plx_scan_mark(scan, i, '(') ||
         PLX_SCAN_ANY(scan, i, joints);
}

gboolean plx_figure_is_trend(const PlxFigureScan *scan, guint32 i)
{
  const PlxTrendWord *word = word_at(scan, i);
  return word != NULL && word->use != PLX_TREND_OF_AMOUNTS;
}

/* Verbs that move with a particle: `edged up`. */
static gboolean is_mover(const PlxFigureScan *scan, guint32 i)
{
  static const char *const movers[] = {"edged",  "inched", "crept",  "creep",  "ticked",  "nudged",
                                       "picked", "went",   "goes",   "go",     "going",   "gone",
                                       "moved",  "bumped", "pushed", "brings", "brought", "bringing",
                                       "bring",  "taking", "taken"};
  return PLX_SCAN_ANY(scan, i, movers);
}

/* `picked up three pieces`, `brought up four bodies`: what is taken somewhere is counted, and no rise. */
static gboolean is_taken(const PlxFigureScan *scan, guint32 i)
{
  static const char *const takes[] = {"bring", "bringing", "brings", "brought", "picked", "taken", "taking"};
  return PLX_SCAN_ANY(scan, i, takes);
}

gboolean plx_figure_moves_up_to(const PlxFigureScan *scan, guint32 i)
{
  static const char *const sums[] = {"add", "added", "adding", "adds", "sum", "summed"};
  return i > 0 && plx_scan_phrase(scan, i, "up to") > 0 &&
         (is_mover(scan, i - 1) || PLX_SCAN_ANY(scan, i - 1, sums));
}

PlxTrend plx_figure_trend_before(const PlxFigureScan *scan, guint32 end)
{
  for (guint32 k = 0; k < REACH && k < end; k++) {
    const guint32 i = end - 1 - k;
    if (ends_clause(scan, i) || (plx_scan_mark(scan, i, ',') && k > 0))
      return PLX_TREND_NONE;
    const PlxTrendWord *word = word_at(scan, i);
    if (word != NULL && word->use != PLX_TREND_OF_AMOUNTS &&
        (!plx_scan_phrase(scan, i, "up to") || plx_figure_moves_up_to(scan, i)))
      return word->trend;
  }
  return PLX_TREND_NONE;
}

/* Sums, shares and measures may be gained and lost as a change; people may not. */
static gboolean is_amount(const PlxFigureDraft *draft)
{
  return draft->figure.unit != NULL && draft->figure.type != PLX_FIGURE_AGE &&
         draft->figure.type != PLX_FIGURE_DURATION;
}

static gboolean applies(const PlxTrendWord *word, const PlxFigureDraft *draft)
{
  if (word == NULL || word->use == PLX_TREND_OF_ANYTHING)
    return word != NULL;
  return word->use == PLX_TREND_OF_AMOUNTS
             ? is_amount(draft)
             : draft->figure.type == PLX_FIGURE_MONEY || draft->figure.type == PLX_FIGURE_PERCENT;
}

static void set(PlxFigureDraft *draft, PlxTrend trend, PlxFigureRole role)
{
  draft->figure.trend = trend;
  draft->figure.role = role;
}

/* The piece at which `as low as` or `as high as` begins that ends before piece `end`; 0 if none does. */
static guint32 extreme_before(const PlxFigureScan *scan, guint32 end)
{
  static const char *const phrases[] = {"as low as", "as high as"};
  for (gsize i = 0; i < G_N_ELEMENTS(phrases); i++) {
    const guint32 first = end > 3 ? plx_scan_phrase_before(scan, end, phrases[i]) : PLX_NONE;
    if (first != PLX_NONE)
      return first;
  }
  return 0;
}

/* `gun down 14 people`, `round up 300 cows`: with its verb the particle means something else. */
static gboolean is_phrasal(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 end)
{
  static const char *const ways[] = {"closed", "ended", "finished", "opened", "traded", "trading", "settled",
                                     "went",   "is",    "was",      "are",    "were",   "be",      "been"};
  if (end < 2 || is_amount(draft) ||
      !(plx_scan_word(scan, end - 1, "up") || plx_scan_word(scan, end - 1, "down")) ||
      !plx_scan_is(scan, end - 2, PLX_PIECE_WORD))
    return FALSE;
  return plx_scan_token(scan, scan->pieces[end - 2].token)->upos == PLX_UPOS_VERB &&
         word_at(scan, end - 2) == NULL && (is_taken(scan, end - 2) || !is_mover(scan, end - 2)) &&
         !PLX_SCAN_ANY(scan, end - 2, ways);
}

/* `up by 5`, `to 5 from 4`, `a fall of 5`: by the preposition before the value. */
static gboolean read_preposition(const PlxFigureScan *scan, PlxFigureDraft *draft, guint32 end)
{
  static const struct {
    const char *word;
    PlxFigureRole role;
  } roles[] = {{"by", PLX_ROLE_BY}, {"to", PLX_ROLE_TO}, {"from", PLX_ROLE_FROM}};
  if (plx_scan_word(scan, end - 1, "of")) {
    const PlxTrendWord *word = end > 1 ? word_at(scan, end - 2) : NULL;
    if (applies(word, draft))
      set(draft, word->trend, PLX_ROLE_BY);
    return draft->figure.role != PLX_ROLE_NONE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
    if (!plx_scan_word(scan, end - 1, roles[i].word))
      continue;
    const PlxTrend trend = plx_figure_trend_before(scan, end - 1);
    if (trend != PLX_TREND_NONE)
      set(draft, trend, roles[i].role);
    return trend != PLX_TREND_NONE;
  }
  return FALSE;
}

/* `rose 5 percent`, `rise of 5 percent`, `by 5 percent`, `to $65`. */
static gboolean read_before(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const adverbs[] = {"only", "just", "another", "a", "an", "further"};
  guint32 end = draft->hedged;
  while (end > 0 && PLX_SCAN_ANY(scan, end - 1, adverbs))
    end--;
  const guint32 extreme = extreme_before(scan, end);
  if (extreme > 0 && applies(word_at(scan, extreme - 1), draft)) { /* fell as low as $5 */
    set(draft, word_at(scan, extreme - 1)->trend, PLX_ROLE_TO);
    return TRUE;
  }
  if (end == 0)
    return FALSE;
  static const char *const raises[] = {"raise", "raised", "raises", "raising"}; /* of funds: got together */
  if (draft->figure.type == PLX_FIGURE_MONEY && PLX_SCAN_ANY(scan, end - 1, raises))
    return TRUE;
  const gboolean particle = (end < draft->hedged || plx_scan_word(scan, draft->value, "a")) &&
                            (plx_scan_word(scan, end - 1, "up") || plx_scan_word(scan, end - 1, "down"));
  if (particle || is_phrasal(scan, draft, end)) /* wrapped up a three-hour meeting */
    return TRUE;
  if (applies(word_at(scan, end - 1), draft) && draft->figure.type != PLX_FIGURE_AGE) {
    const gboolean level = draft->hedged < draft->value && (plx_scan_word(scan, draft->hedged, "below") ||
                                                            plx_scan_word(scan, draft->hedged, "above"));
    set(draft, word_at(scan, end - 1)->trend, level ? PLX_ROLE_TO : PLX_ROLE_BY);
    return TRUE;
  }
  return read_preposition(scan, draft, end);
}

/* `a 5 percent rise`, `5 percent higher`, `$2 less`. */
static void read_behind(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const ups[] = {"higher", "more", "up",     "rise",  "increase",  "jump",  "gain",
                                    "surge",  "hike", "growth", "raise", "increases", "rises", "boost"};
  static const char *const downs[] = {"lower",  "less",     "down", "fall",      "drop",  "decline",
                                      "cut",    "decrease", "loss", "reduction", "slump", "plunge",
                                      "losses", "fewer",    "cuts", "dip"};
  static const char *const people[] = {"more", "fewer", "less"};
  if (draft->figure.type == PLX_FIGURE_AGE || (draft->figure.type == PLX_FIGURE_DURATION))
    return;
  static const char *const points[] = {"points", "places", "notches"};
  const guint32 end = PLX_SCAN_ANY(scan, draft->end, points) ? draft->end + 1 : draft->end;
  const gboolean compared =
      plx_scan_word(scan, end + 1, "than") || !plx_scan_is(scan, end + 1, PLX_PIECE_WORD);
  if (PLX_SCAN_ANY(scan, end, people) && !compared && draft->figure.type != PLX_FIGURE_MONEY)
    return;
  if (PLX_SCAN_ANY(scan, end, people) && (!is_amount(draft) || draft->figure.type == PLX_FIGURE_MEASURE))
    return;
  if (PLX_SCAN_ANY(scan, end, ups))
    set(draft, PLX_TREND_UP, PLX_ROLE_BY);
  else if (PLX_SCAN_ANY(scan, end, downs))
    set(draft, PLX_TREND_DOWN, PLX_ROLE_BY);
}

/* `rose $1.20, or 2.3 percent`, `rose 12 points (0.5 percent)`: one change, told in two measures. */
static gboolean says_again(const PlxFigureScan *scan, const PlxFigureDraft *draft,
                           const PlxFigureDraft *earlier)
{
  const guint32 at = draft->hedged;
  if (at == 0 || draft->figure.trend != PLX_TREND_NONE || earlier->figure.role == PLX_ROLE_NONE ||
      draft->figure.unit == NULL || at - earlier->end > 4)
    return FALSE;
  return plx_scan_mark(scan, at - 1, '(') || (plx_scan_word(scan, at - 1, "or") && at - earlier->end > 1);
}

void plx_figure_follow_trend(const PlxFigureScan *scan, PlxFigureDraft *draft, const PlxFigureDraft *earlier)
{
  if (says_again(scan, draft, earlier)) {
    set(draft, earlier->figure.trend, earlier->figure.role);
    return;
  }
  const gboolean from = draft->hedged > 0 && plx_scan_word(scan, draft->hedged - 1, "from");
  const gboolean to = draft->hedged > 0 && plx_scan_word(scan, draft->hedged - 1, "to");
  if (draft->figure.trend != PLX_TREND_NONE || draft->figure.type == PLX_FIGURE_ORDINAL || (!from && !to) ||
      (earlier->figure.role != PLX_ROLE_TO && earlier->figure.role != PLX_ROLE_BY) ||
      draft->hedged > earlier->end + REACH)
    return;
  set(draft, earlier->figure.trend, from ? PLX_ROLE_FROM : PLX_ROLE_TO);
}

void plx_figure_read_trend(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const gboolean score = draft->part && draft->number.bare;
  const gboolean span = draft->figure.type == PLX_FIGURE_DURATION && draft->glued; /* to a 12-week low */
  if (draft->figure.type == PLX_FIGURE_ORDINAL || draft->figure.trend != PLX_TREND_NONE || score || span)
    return;
  if (!read_before(scan, draft))
    read_behind(scan, draft);
}
