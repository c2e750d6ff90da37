#include "annotate/figure_trend.h"

#include "base/table.h"

#define REACH 12 /* pieces looked back for what rises or falls */

/* People and things may be lifted, lost and raised without a trend. */
typedef enum {
  OF_ANYTHING,
  OF_AMOUNTS_NEXT, /* what stands next must be a sum or a share: not `lifted 41 people`, `lifted 70 tonnes` */
  OF_AMOUNTS,      /* whatever changes must be a sum, a share or a measure: `lost` */
} TrendUse;

typedef struct {
  const char *word;
  PlxTrend trend;
  TrendUse use;
} TrendWord;

#define UP(word)                                                                                             \
  {                                                                                                          \
    word, PLX_TREND_UP, OF_ANYTHING                                                                          \
  }
#define DOWN(word)                                                                                           \
  {                                                                                                          \
    word, PLX_TREND_DOWN, OF_ANYTHING                                                                        \
  }

static const TrendWord words[] = {
    UP("accelerate"),
    UP("accelerated"),
    UP("accelerates"),
    {"added", PLX_TREND_UP, OF_AMOUNTS},
    {"adding", PLX_TREND_UP, OF_AMOUNTS},
    {"adds", PLX_TREND_UP, OF_AMOUNTS},
    UP("advance"),
    UP("advanced"),
    UP("advances"),
    UP("advancing"),
    UP("appreciated"),
    UP("appreciates"),
    UP("ballooned"),
    UP("ballooning"),
    UP("boost"),
    UP("boosted"),
    UP("boosting"),
    UP("boosts"),
    UP("bounce"),
    UP("bounced"),
    UP("bouncing"),
    UP("climb"),
    UP("climbed"),
    UP("climbing"),
    UP("climbs"),
    DOWN("collapse"),
    DOWN("collapsed"),
    DOWN("collapsing"),
    DOWN("contracted"),
    DOWN("contraction"),
    DOWN("contracts"),
    DOWN("crash"),
    DOWN("crashed"),
    DOWN("crashing"),
    DOWN("cut"),
    DOWN("cuts"),
    DOWN("cutting"),
    DOWN("decelerated"),
    DOWN("decline"),
    DOWN("declined"),
    DOWN("declines"),
    DOWN("declining"),
    DOWN("decrease"),
    DOWN("decreased"),
    DOWN("decreases"),
    DOWN("decreasing"),
    DOWN("depreciated"),
    DOWN("depreciates"),
    DOWN("dip"),
    DOWN("dipped"),
    DOWN("dips"),
    UP("doubled"),
    UP("doubling"),
    DOWN("down"),
    DOWN("drop"),
    DOWN("dropped"),
    DOWN("dropping"),
    DOWN("drops"),
    DOWN("dwindled"),
    DOWN("dwindling"),
    DOWN("eased"),
    DOWN("eases"),
    DOWN("easing"),
    UP("expand"),
    UP("expanded"),
    UP("expanding"),
    UP("expands"),
    DOWN("fall"),
    DOWN("fallen"),
    DOWN("falling"),
    DOWN("falls"),
    DOWN("fell"),
    {"gain", PLX_TREND_UP, OF_AMOUNTS},
    {"gained", PLX_TREND_UP, OF_AMOUNTS},
    {"gaining", PLX_TREND_UP, OF_AMOUNTS},
    {"gains", PLX_TREND_UP, OF_AMOUNTS},
    UP("grew"),
    UP("grow"),
    UP("growing"),
    UP("grown"),
    UP("grows"),
    UP("growth"),
    DOWN("halved"),
    DOWN("halving"),
    UP("heightened"),
    UP("heightening"),
    UP("higher"),
    UP("hike"),
    UP("hiked"),
    UP("improved"),
    UP("increase"),
    UP("increased"),
    UP("increases"),
    UP("increasing"),
    UP("inflated"),
    UP("jump"),
    UP("jumped"),
    UP("jumping"),
    UP("jumps"),
    UP("leap"),
    UP("leaped"),
    UP("leaping"),
    UP("leaps"),
    UP("leapt"),
    DOWN("lessened"),
    {"lift", PLX_TREND_UP, OF_AMOUNTS_NEXT},
    {"lifted", PLX_TREND_UP, OF_AMOUNTS_NEXT},
    {"lifting", PLX_TREND_UP, OF_AMOUNTS_NEXT},
    {"lifts", PLX_TREND_UP, OF_AMOUNTS_NEXT},
    {"lose", PLX_TREND_DOWN, OF_AMOUNTS},
    {"loses", PLX_TREND_DOWN, OF_AMOUNTS},
    {"losing", PLX_TREND_DOWN, OF_AMOUNTS},
    {"lost", PLX_TREND_DOWN, OF_AMOUNTS},
    DOWN("lower"),
    DOWN("lowered"),
    DOWN("lowering"),
    DOWN("lowers"),
    UP("mounted"),
    DOWN("narrowed"),
    DOWN("narrowing"),
    DOWN("nosedived"),
    UP("outgrew"),
    DOWN("pared"),
    DOWN("paring"),
    DOWN("plummet"),
    DOWN("plummeted"),
    DOWN("plummeting"),
    DOWN("plummets"),
    DOWN("plunge"),
    DOWN("plunged"),
    DOWN("plunges"),
    DOWN("plunging"),
    UP("quadrupled"),
    {"raise", PLX_TREND_UP, OF_AMOUNTS_NEXT},
    {"raised", PLX_TREND_UP, OF_AMOUNTS_NEXT},
    {"raises", PLX_TREND_UP, OF_AMOUNTS_NEXT},
    {"raising", PLX_TREND_UP, OF_AMOUNTS_NEXT},
    UP("rallied"),
    UP("rally"),
    UP("rallying"),
    UP("rebound"),
    UP("rebounded"),
    UP("rebounding"),
    UP("recovered"),
    DOWN("reduce"),
    DOWN("reduced"),
    DOWN("reduces"),
    DOWN("reducing"),
    DOWN("reduction"),
    DOWN("retreat"),
    DOWN("retreated"),
    DOWN("retreating"),
    DOWN("retreats"),
    UP("rise"),
    UP("risen"),
    UP("rises"),
    UP("rising"),
    UP("rocketed"),
    UP("rose"),
    DOWN("sank"),
    DOWN("shaved"),
    DOWN("shaving"),
    {"shed", PLX_TREND_DOWN, OF_AMOUNTS},
    {"shedding", PLX_TREND_DOWN, OF_AMOUNTS},
    {"sheds", PLX_TREND_DOWN, OF_AMOUNTS},
    DOWN("shrank"),
    DOWN("shrink"),
    DOWN("shrinking"),
    DOWN("shrinks"),
    DOWN("shrunk"),
    DOWN("sink"),
    DOWN("sinking"),
    DOWN("sinks"),
    DOWN("skid"),
    DOWN("skidded"),
    DOWN("skidding"),
    UP("skyrocketed"),
    DOWN("slash"),
    DOWN("slashed"),
    DOWN("slashing"),
    DOWN("slid"),
    DOWN("slide"),
    DOWN("slides"),
    DOWN("sliding"),
    DOWN("slip"),
    DOWN("slipped"),
    DOWN("slipping"),
    DOWN("slips"),
    DOWN("slowed"),
    DOWN("slowing"),
    DOWN("slows"),
    DOWN("slump"),
    DOWN("slumped"),
    DOWN("slumping"),
    DOWN("slumps"),
    UP("soar"),
    UP("soared"),
    UP("soaring"),
    UP("soars"),
    UP("spike"),
    UP("spiked"),
    UP("spikes"),
    UP("spiking"),
    UP("strengthened"),
    UP("strengthening"),
    UP("strengthens"),
    DOWN("sunk"),
    UP("surge"),
    UP("surged"),
    UP("surges"),
    UP("surging"),
    UP("swell"),
    UP("swelled"),
    UP("swelling"),
    UP("swells"),
    UP("swollen"),
    DOWN("tanked"),
    UP("trebled"),
    DOWN("trim"),
    DOWN("trimmed"),
    DOWN("trimming"),
    DOWN("trims"),
    UP("tripled"),
    DOWN("tumble"),
    DOWN("tumbled"),
    DOWN("tumbles"),
    DOWN("tumbling"),
    UP("up"),
    UP("upped"),
    DOWN("weaken"),
    DOWN("weakened"),
    DOWN("weakening"),
    DOWN("weakens"),
    UP("widened"),
    UP("widening"),
};

static const TrendWord *word_at(const PlxFigureScan *scan, guint32 i)
{
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD))
    return NULL;
  const PlxSpan span = scan->pieces[i].span;
  return PLX_TABLE_FIND_FOLDED(words, scan->text + span.start, plx_span_length(span));
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
  const TrendWord *word = word_at(scan, i);
  return word != NULL && word->use != OF_AMOUNTS;
}

gboolean plx_figure_moves_up_to(const PlxFigureScan *scan, guint32 i)
{
  static const char *const movers[] = {"edged",  "inched",  "crept",    "creep", "ticked", "nudged",
                                       "picked", "went",    "goes",     "moved", "bumped", "pushed",
                                       "brings", "brought", "bringing", "bring", "taking", "taken"};
  return i > 0 && PLX_SCAN_ANY(scan, i - 1, movers) && plx_scan_phrase(scan, i, "up to") > 0;
}

PlxTrend plx_figure_trend_before(const PlxFigureScan *scan, guint32 end)
{
  for (guint32 k = 0; k < REACH && k < end; k++) {
    const guint32 i = end - 1 - k;
    if (ends_clause(scan, i) || (plx_scan_mark(scan, i, ',') && k > 0))
      return PLX_TREND_NONE;
    const TrendWord *word = word_at(scan, i);
    if (word != NULL && word->use != OF_AMOUNTS &&
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

static gboolean applies(const TrendWord *word, const PlxFigureDraft *draft)
{
  if (word == NULL || word->use == OF_ANYTHING)
    return word != NULL;
  return word->use == OF_AMOUNTS
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

/* `rose 5 percent`, `rise of 5 percent`, `by 5 percent`, `to $65`. */
static gboolean read_before(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const struct {
    const char *word;
    PlxFigureRole role;
  } roles[] = {{"by", PLX_ROLE_BY},
               {"to", PLX_ROLE_TO},
               {"from", PLX_ROLE_FROM},
               {"of", PLX_ROLE_BY},
               {"at", PLX_ROLE_TO}};
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
  if (particle) /* wrapped up a three-hour meeting */
    return TRUE;
  if (applies(word_at(scan, end - 1), draft) && draft->figure.type != PLX_FIGURE_AGE) {
    const gboolean level = draft->hedged < draft->value && (plx_scan_word(scan, draft->hedged, "below") ||
                                                            plx_scan_word(scan, draft->hedged, "above"));
    set(draft, word_at(scan, end - 1)->trend, level ? PLX_ROLE_TO : PLX_ROLE_BY);
    return TRUE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
    if (!plx_scan_word(scan, end - 1, roles[i].word))
      continue;
    if (roles[i].role == PLX_ROLE_TO && roles[i].word[0] == 'a')
      return FALSE;
    if (plx_scan_word(scan, end - 1, "of")) {
      const TrendWord *word = end > 1 ? word_at(scan, end - 2) : NULL;
      if (applies(word, draft))
        set(draft, word->trend, PLX_ROLE_BY);
      return draft->figure.role != PLX_ROLE_NONE;
    }
    const PlxTrend trend = plx_figure_trend_before(scan, end - 1);
    if (trend != PLX_TREND_NONE)
      set(draft, trend, roles[i].role);
    return trend != PLX_TREND_NONE;
  }
  return FALSE;
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
