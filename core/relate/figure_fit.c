/* What is known to differ (soldiers and civilians, killed and wounded, a rise and a fall) rules a pair out
 * (figure_apart.h). The rest is weighed: a logistic regression. Its weights are fitted (data/make_fits.py) on
 * the stories of corpora/ alone, which were written for this project: a pair of figures of two articles that
 * stand in one entry of a golden file is an example for, every other pair one against. */
#include "relate/figure_fit.h"

#include "model/sense.h"
#include "relate/days.h"
#include "relate/figure_apart.h"
#include "relate/logistic.h"

#include <math.h>
#include <string.h>

#define TELLING_COUNT 10 /* smaller numbers are the same by chance */
#define FAR_DEED 3       /* times as much */
#define NEAR_POINTS 10
#define BACKGROUND_DAYS 7
#define NEW_STATE (6 * 3600) /* seconds between two articles that tell how long something has gone on */
#define ROUGHLY 0.25         /* of the longer of two lengths of time */
#define TELLING_DIGITS 100   /* that nobody has twice by chance, as 15 seconds and 15 minutes */
#define LARGE 100000
#define NEARLY 0.9 /* of values of which one is hardly more than the other */

static const double weights[PLX_N_FITS] = {
#include "data/figure_weights.inc"
};

static gboolean is_telling_value(const PlxFigure *figure)
{
  return !figure->vague && figure->has_low && plx_decimal_to_double(figure->low) >= TELLING_COUNT;
}

/* 1 for values next to each other; shares are measured by the points between them, for 1 and 4 percent are
 * near. */
static double nearness(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  if (a->value.type == PLX_FIGURE_PERCENT)
    return 1 / (1 + fabs(plx_figure_size(&a->value) - plx_figure_size(&b->value)) / NEAR_POINTS);
  return 1 / plx_figure_times_as_much(a, b);
}

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
    evidence[PLX_FIT_NEAR] = plx_figure_same_digits(a, b) ? 1 : nearness(a, b);
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
  const gboolean telling = is_telling_value(a->figure) && is_telling_value(b->figure);
  if (relation == PLX_RELATION_VAGUER && evidence[PLX_FIT_COUNTED_OTHER] > 0 && !telling)
    return FALSE; /* at least one car and two carriages fit by chance */
  return sense != PLX_SENSE_OTHER || a->value.type != PLX_FIGURE_NUMBER ||
         (relation == PLX_RELATION_EQUAL && is_telling_value(a->figure));
}

/* `The talks lasted five hours`, `they talked for three`: the noun of the one is the deed of the other. */
static gboolean names_deed(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->measured != NULL && b->predicate != NULL && strcmp(a->measured, b->predicate) == 0 &&
         plx_sense_is_verb(b->predicate);
}

/* Are both the depth of a thing, though only one may say of which? */
static gboolean is_one_side(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->dimension != NULL && g_strcmp0(a->dimension, b->dimension) == 0 &&
         (a->measured == NULL || b->measured == NULL);
}

/* Do two lengths of time, each up to when its article came out, run from one moment: 50 hours, and 45 hours
 * later 85?
 */
static gboolean run_from_one_moment(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  gint64 later;
  if (a->value.type != PLX_FIGURE_DURATION || g_strcmp0(a->value.unit, "second") != 0 ||
      !plx_article_later_by(a->article, b->article, &later) || ABS(later) < NEW_STATE)
    return FALSE;
  const double x = plx_figure_size(&a->value), y = plx_figure_size(&b->value);
  return fabs(y - x - (double)later) <= ROUGHLY * MAX(x, y);
}

static void weigh_measured(const PlxFigureSlot *a, const PlxFigureSlot *b, double *evidence)
{
  const gboolean deed = a->value.type == PLX_FIGURE_DURATION && (names_deed(a, b) || names_deed(b, a));
  const gboolean both = a->measured != NULL && b->measured != NULL;
  evidence[PLX_FIT_MEASURED_SAME] =
      deed || is_one_side(a, b) || run_from_one_moment(a, b) ||
      (both && plx_sense_compare_nouns(a->measured, b->measured) >= PLX_SENSE_SYNONYM);
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

/* Are both so large and so near each other that a story would hardly have two of them? */
static gboolean are_large_and_near(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  return a->value.type == PLX_FIGURE_NUMBER && plx_figure_size(&a->value) >= LARGE &&
         plx_figure_size(&b->value) >= LARGE && evidence[PLX_FIT_NEAR] >= NEARLY &&
         evidence[PLX_FIT_COUNTED_OTHER] <= 0 && a->rivals <= 1 && b->rivals <= 1;
}

gboolean plx_figure_evidence(const PlxFigureSlot *a, const PlxFigureSlot *b, double context,
                             double evidence[PLX_N_FITS])
{
  const PlxRelation relation = plx_figure_relation(a->figure, b->figure);
  memset(evidence, 0, PLX_N_FITS * sizeof *evidence);
  if (plx_figure_ruled_out(a, b, relation) || !weigh_counted(a, b, relation, evidence))
    return FALSE;
  weigh_values(a, b, relation, evidence);
  weigh_measured(a, b, evidence);
  weigh_predicates(a, b, evidence);
  evidence[PLX_FIT_BASE] = 1;
  evidence[PLX_FIT_PERSON] = a->person != PLX_NONE && a->person == b->person;
  evidence[PLX_FIT_OWNER_ONE] = (a->owner != NULL) != (b->owner != NULL);
  evidence[PLX_FIT_PER] = a->per != NULL && g_strcmp0(a->per, b->per) == 0;
  evidence[PLX_FIT_CONTEXT] = sqrt(MAX(0, context));
  evidence[PLX_FIT_DAYS_FAR] = plx_figure_times_apart(a, b, PLX_LONG_AGO_DAYS);
  evidence[PLX_FIT_LEAD] = a->lead && b->lead;
  evidence[PLX_FIT_DAYS_APART] = plx_figure_times_apart(a, b, BACKGROUND_DAYS);
  evidence[PLX_FIT_ALONE] = 1.0 / (1 + MAX(a->rivals, b->rivals));
  if (are_large_and_near(a, b, evidence)) { /* whoever is counted, and whenever */
    evidence[PLX_FIT_COUNTED_SAME] = 1;
    evidence[PLX_FIT_COUNTED_PEOPLE] = evidence[PLX_FIT_COUNTED_NONE] = evidence[PLX_FIT_DAYS_APART] = 0;
  }
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
         g_strv_contains(anybody, b->counted) && plx_figure_size(&a->value) < plx_figure_size(&b->value);
}

/* The words before the noun that is counted: `small` of `small ships`. */
static char **kinds_of(const PlxFigureSlot *slot)
{
  char **words = g_strsplit(slot->figure->counted != NULL ? slot->figure->counted : "", " ", -1);
  const guint n = g_strv_length(words);
  if (n > 0)
    g_clear_pointer(&words[n - 1], g_free);
  return words;
}

/* Are both said to be of a kind, and not of one: small ships, Navy ships? None may be of any kind. */
static gboolean are_other_kinds(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  g_auto(GStrv) x = kinds_of(a), y = kinds_of(b);
  if (plx_figure_size(&a->value) <= 0 || plx_figure_size(&b->value) <= 0)
    return FALSE;
  for (gsize i = 0; x[i] != NULL; i++)
    if (g_strv_contains((const char *const *)y, x[i]))
      return FALSE;
  return x[0] != NULL && y[0] != NULL;
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
  if (plx_figure_size(&a->value) > 0 && plx_figure_size(&b->value) > 0 &&
      plx_figure_times_as_much(a, b) > FAR_DEED) /* games won in a season and in a life */
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
  if (names_deed(a, b) || names_deed(b, a) || (named && a->dimension != NULL && b->dimension != NULL) ||
      (named && plx_figure_one_stage(a, b)))
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
  if (count && !fate && evidence[PLX_FIT_PREDICATE_SAME] <= 0 && are_other_kinds(a, b))
    return FALSE;
  if ((context >= ALIKE && !(bare && context < ALIKE_BARE)) ||
      plx_figure_digits_swapped(a->figure, b->figure))
    return TRUE;
  if (plx_figure_same_digits(a, b) && (context >= AKIN || a->figure->low.mantissa >= TELLING_DIGITS))
    return TRUE;
  if (are_large_and_near(a, b, evidence) || run_from_one_moment(a, b))
    return TRUE;
  if (has_own_deed(a, b) || has_own_deed(b, a) || is_part_of(a, b) || is_part_of(b, a) ||
      (measure_others(a, b) && context < AKIN_OTHERS))
    return FALSE;
  const gboolean near = evidence[PLX_FIT_NEAR] >= NEAR_LEADS && !bare; /* a mother of 12, 13 bullets */
  if (evidence[PLX_FIT_LEAD] > 0 && (fate || near || context >= AKIN))
    return TRUE;
  if (evidence[PLX_FIT_MEASURED_SAME] > 0 && plx_figure_one_stage(a, b))
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

static gboolean is_rough(const PlxFigure *figure)
{
  return figure->vague || figure->dozens;
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
  const gboolean telling =
      plx_figure_size(&a->value) >= TELLING_COUNT && plx_figure_size(&b->value) >= TELLING_COUNT;
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
  if (telling && !vague && !(others && (is_rough(a->figure) || is_rough(b->figure))))
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
