/* What is known to differ (soldiers and civilians, killed and wounded, a rise and a fall) rules a pair out.
 * The rest is weighed: a logistic regression. Its weights are fitted (data/make_fits.py) on the stories of
 * corpora/ alone, which were written for this project: a pair of figures of two articles that stand in one
 * entry of a golden file is an example for, every other pair one against. */
#include "relate/figure_fit.h"

#include "model/sense.h"
#include "relate/days.h"
#include "relate/logistic.h"

#include <math.h>
#include <string.h>

#define TELLING_COUNT 10 /* smaller numbers are the same by chance */
#define FAR_COUNT 12     /* times as much */
#define FAR_MEASURE 4
#define FAR_BOUND 2
#define FAR_DEED 3
#define NEAR_POINTS 10
#define BESIDE_MOST 2 /* people told of by name beside the others */
#define BACKGROUND_DAYS 7

static const double weights[PLX_N_FITS] = {
#include "data/figure_weights.inc"
};

/* ---- what rules a pair out ---- */

static gboolean is_telling_value(const PlxFigure *figure)
{
  return !figure->vague && figure->has_low && plx_decimal_to_double(figure->low) >= TELLING_COUNT;
}

/* Kinds that differ: but one value told as a change by it and a change to it is for figure/scope. */
static gboolean same_kind(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation)
{
  const PlxFigure *f = a->figure, *g = b->figure;
  if (a->value.type != b->value.type || a->pair != b->pair || a->into != b->into)
    return FALSE;
  if (relation != PLX_RELATION_EQUAL && f->role != g->role && f->role != PLX_ROLE_NONE &&
      g->role != PLX_ROLE_NONE)
    return FALSE;
  return f->trend == g->trend || f->trend == PLX_TREND_NONE || g->trend == PLX_TREND_NONE;
}

static gboolean differ(const char *a, const char *b)
{
  return a != NULL && b != NULL && strcmp(a, b) != 0;
}

gboolean plx_figure_two_sides(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->owner != NULL && b->owner != NULL && strstr(a->owner, b->owner) == NULL &&
         strstr(b->owner, a->owner) == NULL;
}

static double size_of(const PlxFigureValue *value)
{
  return value->has_low ? plx_decimal_to_double(value->low) : value->to;
}

/* The same digits, with the point slipped or another unit after them (12 and 1.2 hectares, 362 F and 362 C).
 */
static gboolean same_digits(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxInt128 digits = a->figure->low.mantissa;
  return digits > 9 && digits == b->figure->low.mantissa;
}

/* How many times as much the greater of two values is; what is vague may mean all of its range. */
static double times_as_much(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const gboolean a_less = size_of(&a->value) < size_of(&b->value);
  const PlxFigureSlot *less = a_less ? a : b, *more = a_less ? b : a;
  const double x = less->figure->vague ? less->value.to : size_of(&less->value), y = size_of(&more->value);
  const double more_than_none =
      a->value.type == PLX_FIGURE_NUMBER ? 1 : 0; /* nobody and one are not far apart */
  return x + more_than_none > 0 ? MAX(1, (y + more_than_none) / (x + more_than_none)) : HUGE_VAL;
}

/* 1 for values next to each other; shares are measured by the points between them, for 1 and 4 percent are
 * near. */
static double nearness(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  if (a->value.type == PLX_FIGURE_PERCENT)
    return 1 / (1 + fabs(size_of(&a->value) - size_of(&b->value)) / NEAR_POINTS);
  return 1 / times_as_much(a, b);
}

/* Is a sum or a measure so far beyond a bound that nobody would tell the one for the other: $10, under $55?
 */
static gboolean is_idle_bound(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const gboolean one_sided = a->value.has_low != a->value.has_high || b->value.has_low != b->value.has_high;
  return one_sided && a->value.type != PLX_FIGURE_NUMBER && times_as_much(a, b) > FAR_BOUND;
}

/* Values so far apart are not two accounts of one thing: a price of a share and of the company. */
static gboolean far_apart(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  if (size_of(&a->value) <= 0 || size_of(&b->value) <= 0 || same_digits(a, b))
    return FALSE;
  return times_as_much(a, b) > (a->value.type == PLX_FIGURE_NUMBER ? FAR_COUNT : FAR_MEASURE);
}

/* Is one reckoned with what the other leaves out: profits before and after tax? */
static gboolean otherwise_reckoned(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->extra != NULL && g_strcmp0(a->extra, b->extra) == 0 && a->without != b->without;
}

/* Is what the figure tells of long before the article came out? */
static gboolean is_back(const PlxFigureSlot *slot, gint64 published, gint64 days)
{
  return slot->day_to != -1 && published != -1 && slot->day_to < published - days;
}

static gboolean same_days(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->day_from != -1 && b->day_from != -1 && a->day_from < b->day_to && b->day_from < a->day_to;
}

/* Is one told of another time than the other: last year's toll, an earlier flood? */
static gboolean times_apart(const PlxFigureSlot *a, const PlxFigureSlot *b, gint64 days)
{
  const gint64 published = MAX(a->published, b->published);
  const gboolean back_a = is_back(a, published, days), back_b = is_back(b, published, days);
  return back_a && back_b ? !same_days(a, b) : back_a != back_b;
}

/* Is one of the first of its kind, and the other of the next? */
static gboolean stages_apart(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->stage != b->stage && a->stage != PLX_STAGE_NONE && b->stage != PLX_STAGE_NONE;
}

/* The other half of a score. */
static const PlxFigure *other_half(const PlxFigureSlot *slot)
{
  return slot->pair == PLX_PAIR_FIRST ? slot->figure + 1 : slot->figure - 1;
}

/* One half of two scores is the same by chance: 4-12 and 4-1. */
static gboolean are_other_scores(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->pair != PLX_PAIR_NONE && a->pair == b->pair &&
         plx_figure_relation(other_half(a), other_half(b)) != PLX_RELATION_EQUAL;
}

/* `Morsi and 22 other defendants`, `23 defendants`: those who are told of beside are of the count. */
static gboolean is_rest_of(const PlxFigureSlot *rest, const PlxFigureSlot *whole)
{
  const double more = plx_figure_size(&whole->value) - plx_figure_size(&rest->value);
  return rest->beside && !whole->beside && more > 0 && more <= BESIDE_MOST;
}

static gboolean is_ruled_out(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation)
{
  if (relation == PLX_RELATION_UNKNOWN || !same_kind(a, b, relation) || plx_figure_two_sides(a, b))
    return TRUE;
  if (relation == PLX_RELATION_EQUAL && are_other_scores(a, b))
    return TRUE;
  if (a->fate != b->fate && a->fate != PLX_FATE_NONE && b->fate != PLX_FATE_NONE)
    return TRUE;
  if (a->degree != b->degree && a->fate != PLX_FATE_KILLED && relation != PLX_RELATION_EQUAL)
    return TRUE;
  if (a->person != b->person && a->person != PLX_NONE && b->person != PLX_NONE)
    return TRUE;
  if (relation != PLX_RELATION_EQUAL &&
      (a->idle || b->idle || differ(a->per, b->per) || stages_apart(a, b) ||
       !plx_moods_meet(a->mood, b->mood) || otherwise_reckoned(a, b) || times_apart(a, b, PLX_LONG_AGO_DAYS)))
    return TRUE;
  return (relation == PLX_RELATION_DISJOINT && (far_apart(a, b) || is_rest_of(a, b) || is_rest_of(b, a))) ||
         (relation == PLX_RELATION_VAGUER && is_idle_bound(a, b));
}

/* ---- what is weighed ---- */

/* How telling it is that two articles give this number: 404 tells more than 2. */
static double specificity(const PlxFigure *figure)
{
  const PlxDecimal value = figure->has_low ? figure->low : figure->high;
  const double digits = log10(fabs((double)value.mantissa) + 1);
  return figure->vague ? 0 : MIN(1, digits / 3);
}

static void weigh_values(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation,
                         double *evidence)
{
  if (relation == PLX_RELATION_EQUAL) {
    evidence[PLX_FIT_EQUAL] = 1;
    evidence[PLX_FIT_EQUAL_TELLING] = specificity(a->figure);
    evidence[PLX_FIT_EQUAL_MEASURE] = a->value.type != PLX_FIGURE_NUMBER;
  } else {
    evidence[PLX_FIT_VAGUER] = relation == PLX_RELATION_VAGUER;
    evidence[PLX_FIT_NEAR] = same_digits(a, b) ? 1 : nearness(a, b);
  }
}

/* What is counted. Two different nouns rule a pair out, unless one telling number is said to count two
 * things: that is a finding too. */
static gboolean weigh_counted(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation,
                              double *evidence)
{
  if (a->counted == NULL || b->counted == NULL) {
    evidence[PLX_FIT_COUNTED_NONE] = a->value.type == PLX_FIGURE_NUMBER;
    return TRUE;
  }
  const PlxSense sense = plx_sense_compare_nouns(a->counted, b->counted);
  const gboolean people = sense == PLX_SENSE_KIND && plx_sense_is_person(a->counted);
  evidence[PLX_FIT_COUNTED_SAME] = sense >= PLX_SENSE_SYNONYM;
  evidence[PLX_FIT_COUNTED_PEOPLE] = people;
  evidence[PLX_FIT_COUNTED_OTHER] = sense <= PLX_SENSE_KIND && !people;
  return sense != PLX_SENSE_OTHER || a->value.type != PLX_FIGURE_NUMBER ||
         (relation == PLX_RELATION_EQUAL && is_telling_value(a->figure));
}

/* `The talks lasted five hours`, `they talked for three`: the noun of the one is the deed of the other. */
static gboolean names_deed(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->measured != NULL && b->predicate != NULL && strcmp(a->measured, b->predicate) == 0 &&
         plx_sense_is_verb(b->predicate);
}

static void weigh_measured(const PlxFigureSlot *a, const PlxFigureSlot *b, double *evidence)
{
  const gboolean deed = a->value.type == PLX_FIGURE_DURATION && (names_deed(a, b) || names_deed(b, a));
  const gboolean both = a->measured != NULL && b->measured != NULL;
  evidence[PLX_FIT_MEASURED_SAME] =
      deed || (both && plx_sense_compare_nouns(a->measured, b->measured) >= PLX_SENSE_SYNONYM);
}

static void weigh_predicates(const PlxFigureSlot *a, const PlxFigureSlot *b, double *evidence)
{
  if (a->fate != PLX_FATE_NONE && a->fate == b->fate) {
    evidence[PLX_FIT_FATE] = 1;
    return;
  }
  if (a->predicate == NULL || b->predicate == NULL)
    return;
  const PlxSense sense = plx_sense_compare_verbs(a->predicate, b->predicate);
  evidence[PLX_FIT_PREDICATE_SAME] = sense >= PLX_SENSE_SYNONYM;
}

gboolean plx_figure_evidence(const PlxFigureSlot *a, const PlxFigureSlot *b, double context,
                             double evidence[PLX_N_FITS])
{
  const PlxRelation relation = plx_figure_relation(a->figure, b->figure);
  memset(evidence, 0, PLX_N_FITS * sizeof *evidence);
  if (is_ruled_out(a, b, relation) || !weigh_counted(a, b, relation, evidence))
    return FALSE;
  weigh_values(a, b, relation, evidence);
  weigh_measured(a, b, evidence);
  weigh_predicates(a, b, evidence);
  evidence[PLX_FIT_BASE] = 1;
  evidence[PLX_FIT_PERSON] = a->person != PLX_NONE && a->person == b->person;
  evidence[PLX_FIT_OWNER_ONE] = (a->owner != NULL) != (b->owner != NULL);
  evidence[PLX_FIT_PER] = a->per != NULL && g_strcmp0(a->per, b->per) == 0;
  evidence[PLX_FIT_CONTEXT] = sqrt(MAX(0, context));
  evidence[PLX_FIT_DAYS_FAR] = times_apart(a, b, PLX_LONG_AGO_DAYS);
  evidence[PLX_FIT_LEAD] = a->lead && b->lead;
  evidence[PLX_FIT_DAYS_APART] = times_apart(a, b, BACKGROUND_DAYS);
  evidence[PLX_FIT_ALONE] = 1.0 / (1 + MAX(a->rivals, b->rivals));
  return TRUE;
}

/* How alike the words around two figures are: */
#define ALIKE 0.5         /* they tell of one thing */
#define ALIKE_BARE 0.7    /* likewise, of small numbers that are not said to count anything */
#define AKIN 0.2          /* not by chance */
#define AKIN_SMALL 0.2    /* likewise, where a story is full of such small numbers */
#define AKIN_MEASURE 0.25 /* of what is not said to be measured */
#define AKIN_OTHERS 0.3   /* of what is said to be other things */
#define AKIN_VAGUE 0.4    /* of dozens, which fit nearly anything */

#define FEW 100        /* vague numbers from here on are rare in a story */
#define NEAR_LEADS 0.5 /* values so near that two leads give them of one thing: at most twice as much */
#define MANY_RIVALS 8  /* a list of other events */

/* Are both small counts of a common thing, to which nothing particular happened? */
static gboolean are_small(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->value.type == PLX_FIGURE_NUMBER && !(is_telling_value(a->figure) && is_telling_value(b->figure));
}

/* Does something befall those that the one counts, and those that the other counts do something of their own?
 */
static gboolean has_own_deed(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  static const char *const idle[] = {"climb",  "confirm", "count",  "include", "leave", "lose",
                                     "number", "reach",   "remain", "rise",    "total", NULL};
  return a->fate != PLX_FATE_NONE && a->fate != PLX_FATE_LOST && b->fate == PLX_FATE_NONE &&
         a->counted != NULL && b->counted != NULL && b->predicate != NULL &&
         !g_strv_contains(idle, b->predicate);
}

/* Is the one a kind of people, and are they fewer than the people of the other? They are a part of them. */
static gboolean is_part_of(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  static const char *const anybody[] = {"people", "person", NULL};
  return a->counted != NULL && b->counted != NULL && !g_strv_contains(anybody, a->counted) &&
         g_strv_contains(anybody, b->counted) && size_of(&a->value) < size_of(&b->value);
}

/* Are two things measured that have nothing to do with one another? */
static gboolean measure_others(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->measured != NULL && b->measured != NULL && a->value.type != PLX_FIGURE_AGE && !names_deed(a, b) &&
         !names_deed(b, a) && plx_sense_compare_nouns(a->measured, b->measured) == PLX_SENSE_OTHER;
}

/* The same of figures that are counts. */
static gboolean is_one_count(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  const double context = evidence[PLX_FIT_CONTEXT];
  const gboolean alone = a->rivals == 0 && b->rivals == 0, same_deed = evidence[PLX_FIT_PREDICATE_SAME] > 0;
  if (evidence[PLX_FIT_COUNTED_SAME] <= 0 && evidence[PLX_FIT_MEASURED_SAME] <= 0)
    return FALSE;
  if (size_of(&a->value) > 0 && size_of(&b->value) > 0 &&
      times_as_much(a, b) > FAR_DEED) /* games won in a season and in a life */
    return FALSE;
  if (are_small(a, b))
    return alone && (same_deed || context >= AKIN_SMALL);
  return alone || same_deed || context >= AKIN;
}

/* Of those that have a unit or are an age. */
static gboolean is_one_measure(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  const double context = evidence[PLX_FIT_CONTEXT];
  const gboolean named = evidence[PLX_FIT_MEASURED_SAME] > 0;
  if (names_deed(a, b) || names_deed(b, a) || (named && a->stage != PLX_STAGE_NONE && a->stage == b->stage))
    return TRUE;
  if (a->value.type == PLX_FIGURE_TEMPERATURE && a->rivals == 0 && b->rivals == 0)
    return TRUE;
  if (named || a->value.type == PLX_FIGURE_AGE)
    return named && (evidence[PLX_FIT_PREDICATE_SAME] > 0 || context >= AKIN);
  return context >= AKIN_MEASURE;
}

/* Is it sure enough that both tell of one thing for them to quarrel over it? Articles count and measure much
 * of one kind. */
static gboolean is_one_thing(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  const double context = evidence[PLX_FIT_CONTEXT];
  const gboolean fate = evidence[PLX_FIT_FATE] > 0, count = a->value.type == PLX_FIGURE_NUMBER;
  const gboolean bare = evidence[PLX_FIT_COUNTED_NONE] > 0 && are_small(a, b);
  const gboolean moves = a->figure->trend != PLX_TREND_NONE && b->figure->trend != PLX_TREND_NONE;
  if (a->value.type == PLX_FIGURE_PERCENT && moves && measure_others(a, b) &&
      !plx_figure_digits_swapped(a->figure, b->figure))
    return FALSE; /* shares fell 3 percent, sales fell 11 */
  if ((context >= ALIKE && !(bare && context < ALIKE_BARE)) || same_digits(a, b) ||
      plx_figure_digits_swapped(a->figure, b->figure))
    return TRUE;
  if (has_own_deed(a, b) || has_own_deed(b, a) || is_part_of(a, b) || is_part_of(b, a) ||
      (measure_others(a, b) && context < AKIN_OTHERS))
    return FALSE;
  if (evidence[PLX_FIT_LEAD] > 0 && (fate || evidence[PLX_FIT_NEAR] >= NEAR_LEADS || context >= AKIN))
    return TRUE;
  if (evidence[PLX_FIT_MEASURED_SAME] > 0 && a->stage != PLX_STAGE_NONE && a->stage == b->stage)
    return TRUE; /* the first offers */
  if (evidence[PLX_FIT_DAYS_APART] > 0 && (fate || !count))
    return FALSE;
  if (fate || evidence[PLX_FIT_PERSON] > 0)
    return MAX(a->rivals, b->rivals) <= MANY_RIVALS;
  return count ? is_one_count(a, b, evidence) : is_one_measure(a, b, evidence);
}

/* Several, a dozen or dozens: not hundreds, of which there are few in a story. */
static gboolean is_few(const PlxFigure *figure)
{
  return figure->vague && figure->has_low && plx_decimal_to_double(figure->low) < FEW;
}

/* Is a bare number said of what the other counts: tens of thousands of the people who have run? */
static gboolean is_count_of(const PlxFigureSlot *bare, const PlxFigureSlot *other)
{
  return bare->measured != NULL && other->counted != NULL &&
         plx_sense_compare_nouns(bare->measured, other->counted) >= PLX_SENSE_SYNONYM;
}

/* Is there anything that brings two counts together but their value? Every story has twos and threes, and
 * dozens fit nearly anything. */
static gboolean has_link(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  const double context = evidence[PLX_FIT_CONTEXT];
  const gboolean equal = evidence[PLX_FIT_EQUAL] > 0, vague = is_few(a->figure) || is_few(b->figure);
  const gboolean telling = size_of(&a->value) >= TELLING_COUNT && size_of(&b->value) >= TELLING_COUNT;
  if (a->value.type == PLX_FIGURE_AGE && !equal)
    return evidence[PLX_FIT_PERSON] > 0 || evidence[PLX_FIT_MEASURED_SAME] > 0 ||
           evidence[PLX_FIT_PREDICATE_SAME] > 0;
  if (a->idle) /* millions of dollars */
    return evidence[PLX_FIT_MEASURED_SAME] > 0 || evidence[PLX_FIT_PREDICATE_SAME] > 0 || context >= AKIN;
  if (a->value.type != PLX_FIGURE_NUMBER)
    return equal || !measure_others(a, b) || context >= AKIN;
  if (equal && (telling || vague))
    return TRUE;
  const gboolean unnamed = evidence[PLX_FIT_COUNTED_NONE] > 0 && !is_count_of(a, b) && !is_count_of(b, a);
  const gboolean others =
      unnamed || evidence[PLX_FIT_COUNTED_OTHER] > 0 || evidence[PLX_FIT_COUNTED_PEOPLE] > 0;
  if (telling && !vague && !(others && (a->figure->vague || b->figure->vague)))
    return TRUE;
  const gboolean alone = a->rivals == 0 && b->rivals == 0;
  if (evidence[PLX_FIT_LEAD] > 0 || evidence[PLX_FIT_FATE] > 0 || context >= (vague ? AKIN_VAGUE : AKIN))
    return TRUE;
  return evidence[PLX_FIT_COUNTED_SAME] > 0 && (alone || vague || evidence[PLX_FIT_PREDICATE_SAME] > 0);
}

double plx_figure_fit(const PlxFigureSlot *a, const PlxFigureSlot *b, double context)
{
  double evidence[PLX_N_FITS];
  if (!plx_figure_evidence(a, b, context, evidence))
    return 0;
  const gboolean apart = plx_figure_relation(a->figure, b->figure) == PLX_RELATION_DISJOINT;
  const gboolean one = apart ? is_one_thing(a, b, evidence) : has_link(a, b, evidence);
  return one ? plx_logistic(weights, evidence, PLX_N_FITS) : 0;
}
