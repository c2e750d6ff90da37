/* What is known to differ (soldiers and civilians, killed and wounded, a rise and a fall) rules a pair out
 * (figure_apart.h). The rest is weighed: a logistic regression. Its weights are fitted (data/make_fits.py) on
 * the stories of corpora/ alone, which were written for this project: a pair of figures of two articles that
 * stand in one entry of a golden file is an example for, every other pair one against. */
#include "relate/figure_fit.h"

#include "model/figure_compared.h"
#include "model/figure_terms.h"
#include "model/sense.h"
#include "relate/days.h"
#include "relate/figure_alike.h"
#include "relate/figure_apart.h"
#include "relate/figure_differ.h"
#include "relate/logistic.h"

#include <math.h>
#include <string.h>

#define NEAR_POINTS 10
#define BACKGROUND_DAYS 7
#define ALIKE 0.5 /* the words around two figures that tell of one thing */
#define SOME 3    /* so few may be anybody */

static const double weights[PLX_N_FITS] = {
#include "data/figure_weights.inc"
};

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
    evidence[PLX_FIT_EQUAL_TELLING] = MIN(specificity(a->figure), specificity(b->figure));
    evidence[PLX_FIT_EQUAL_MEASURE] = a->value.type != PLX_FIGURE_NUMBER;
  } else {
    evidence[PLX_FIT_VAGUER] = relation == PLX_RELATION_VAGUER;
    evidence[PLX_FIT_NEAR] =
        plx_figure_same_digits(a, b) || plx_figure_two_swapped(a, b) || plx_figure_slip_of_zeros(a, b)
            ? 1
            : nearness(a, b);
  }
}

/* Are suspects of one the people that are arrested in the other, do both strike, workers and union members,
 * or are they of one nation: US customers, Americans?
 */
static gboolean are_those(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const gboolean suspects = strcmp(a->counted, "suspect") == 0 || strcmp(b->counted, "suspect") == 0;
  return (suspects && (a->fate == PLX_FATE_ARRESTED || b->fate == PLX_FATE_ARRESTED)) ||
         (a->standing == b->standing && a->standing >= PLX_STANDING_STRIKING) ||
         (a->owner != NULL && g_strcmp0(a->owner, b->owner) == 0);
}

/* Did the same befall people who are called otherwise, in nearly the same words: six sailors, six dockers? */
static gboolean are_alike_people(const PlxFigureSlot *a, const PlxFigureSlot *b, double context)
{
  return sqrt(MAX(0, context)) >= ALIKE && a->fate != PLX_FATE_NONE && a->fate == b->fate &&
         plx_figure_size(&a->value) > SOME && plx_figure_counts_people(a->counted) &&
         plx_figure_counts_people(b->counted);
}

/* What is counted. Two different nouns rule a pair out, unless one telling number is said to count two
 * things: that is a finding too. */
static gboolean weigh_counted(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation,
                              double context, double *evidence)
{
  if (a->counted == NULL || b->counted == NULL) {
    evidence[PLX_FIT_COUNTED_NONE] = a->value.type == PLX_FIGURE_NUMBER;
    return TRUE;
  }
  const PlxSense sense = plx_figure_compare_counted(a->counted, b->counted);
  const gboolean people = sense == PLX_SENSE_KIND && plx_figure_counts_people(a->counted);
  const gboolean those = people && are_those(a, b);
  const gboolean none =
      people && plx_fate_is_casualty(a->fate) && a->fate == b->fate &&
      (plx_figure_size(&a->value) <= 0 || plx_figure_size(&b->value) <= 0); /* of whomever */
  evidence[PLX_FIT_COUNTED_SAME] = sense >= PLX_SENSE_SYNONYM || none || those;
  evidence[PLX_FIT_COUNTED_PEOPLE] = people && !none && !those;
  evidence[PLX_FIT_COUNTED_OTHER] = sense <= PLX_SENSE_KIND && !people;
  const gboolean telling = !plx_figure_is_common(a->figure) && !plx_figure_is_common(b->figure);
  if (relation == PLX_RELATION_VAGUER && evidence[PLX_FIT_COUNTED_OTHER] > 0 && !telling)
    return FALSE; /* at least one car and two carriages fit by chance */
  return sense != PLX_SENSE_OTHER || a->value.type != PLX_FIGURE_NUMBER ||
         (relation == PLX_RELATION_EQUAL &&
          (!plx_figure_is_common(a->figure) || are_alike_people(a, b, context)));
}

/* A firm that set one sum aside and has to pay the other: its name says nothing of either. */
static gboolean do_otherwise(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->value.type == PLX_FIGURE_MONEY && a->predicate != NULL && b->predicate != NULL &&
         plx_sense_compare_verbs(a->predicate, b->predicate) == PLX_SENSE_OTHER;
}

/* Turnout at the head of a sentence is turnout. */
static gboolean is_one_noun(const char *a, const char *b)
{
  return g_ascii_strcasecmp(a, b) == 0 || plx_sense_compare_nouns(a, b) >= PLX_SENSE_SYNONYM;
}

static void weigh_measured(const PlxFigureSlot *a, const PlxFigureSlot *b, double *evidence)
{
  const gboolean deed = a->value.type == PLX_FIGURE_DURATION && plx_figure_names_deed(a, b);
  const gboolean both = a->measured != NULL && b->measured != NULL;
  const gboolean person = a->person != PLX_NONE && a->person == b->person;
  evidence[PLX_FIT_MEASURED_SAME] = deed || person || plx_figure_one_side(a, b) ||
                                    plx_figure_from_one_moment(a, b) ||
                                    (both && is_one_noun(a->measured, b->measured) &&
                                     !(g_ascii_isupper(a->measured[0]) && do_otherwise(a, b)));
}

static void weigh_predicates(const PlxFigureSlot *a, const PlxFigureSlot *b, double *evidence)
{
  const gboolean severe = a->degree == PLX_DEGREE_SEVERE && b->degree == PLX_DEGREE_SEVERE;
  if ((a->fate != PLX_FATE_NONE || severe) && (a->fate == b->fate || severe)) {
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
  const PlxRelation relation = plx_figure_slots_relation(a, b);
  memset(evidence, 0, PLX_N_FITS * sizeof *evidence);
  if (plx_figure_ruled_out(a, b, relation) || !weigh_counted(a, b, relation, context, evidence))
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
  if (evidence[PLX_FIT_COUNTED_OTHER] <= 0 && plx_figure_large_and_near(a, b)) {
    /* whoever is counted, and whenever */
    evidence[PLX_FIT_COUNTED_SAME] = 1;
    evidence[PLX_FIT_COUNTED_PEOPLE] = evidence[PLX_FIT_COUNTED_NONE] = evidence[PLX_FIT_DAYS_APART] = 0;
  }
  return TRUE;
}

/* How alike the words around two figures are: */
#define AKIN 0.2 /* not by chance */
#define HARDLY_AKIN 0.08
#define AKIN_BOUND 0.3 /* of what only bounds the other */
#define AKIN_VAGUE 0.4 /* of dozens, which fit nearly anything */

#define FEW 100 /* vague numbers from here on are rare in a story */

/* Several, a dozen or dozens: not hundreds, of which there are few in a story. */
static gboolean is_few(const PlxFigure *figure)
{
  return figure->vague && figure->has_low && plx_decimal_to_double(figure->low) < FEW;
}

static gboolean is_rough(const PlxFigure *figure)
{
  return figure->vague || figure->coarse;
}

/* `half`, `a third`, `one in ten`: a share told as a number. */
static gboolean is_fraction(const PlxFigureSlot *slot)
{
  return slot->value.type == PLX_FIGURE_PERCENT && slot->figure->type == PLX_FIGURE_NUMBER;
}

/* A sum or a measure of a digit or two. */
static gboolean is_round_amount(const PlxFigureSlot *slot)
{
  const gboolean amount = slot->value.type == PLX_FIGURE_MONEY || slot->value.type == PLX_FIGURE_MEASURE;
  return amount && slot->figure->low.mantissa < PLX_TELLING_COUNT && slot->figure->low.exponent >= 0;
}

/* Is one no more than a bound of the other: $982,500, less than $1 million? */
static gboolean is_bound_of(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  const gboolean amount = a->value.type == PLX_FIGURE_MONEY || a->value.type == PLX_FIGURE_MEASURE;
  return amount && evidence[PLX_FIT_VAGUER] > 0 &&
         (plx_bound_is_one_sided(a->figure->bound) || plx_bound_is_one_sided(b->figure->bound));
}

/* An ordinal that is no superlative: everything has a second. */
static gboolean are_places(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->value.type == PLX_FIGURE_ORDINAL && !plx_figure_has_superlative(a->article, a->figure) &&
         !plx_figure_has_superlative(b->article, b->figure);
}

/* Is there anything that brings together two values that are no counts, but their size? */
static gboolean links_amounts(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  const double context = evidence[PLX_FIT_CONTEXT];
  const gboolean equal = evidence[PLX_FIT_EQUAL] > 0, vague = is_few(a->figure) || is_few(b->figure);
  const gboolean measure = evidence[PLX_FIT_MEASURED_SAME] > 0;
  const gboolean alike = measure || evidence[PLX_FIT_PREDICATE_SAME] > 0;
  if (a->value.type == PLX_FIGURE_AGE && !equal)
    return evidence[PLX_FIT_PERSON] > 0 || alike;
  if (are_places(a, b) || (is_fraction(a) && is_fraction(b) && equal)) /* a third is of anything */
    return measure || context >= AKIN;
  if (a->idle || b->idle) /* millions of dollars */
    return alike || context >= AKIN;
  if (vague && !equal) /* a few hours */
    return alike || context >= AKIN_VAGUE;
  if (equal && is_round_amount(a) && is_round_amount(b)) /* $50 and 12 miles an hour are of anything */
    return alike || evidence[PLX_FIT_PER] > 0 || context >= HARDLY_AKIN;
  if (is_bound_of(a, b, evidence))
    return alike || context >= AKIN_BOUND;
  return equal || !plx_figure_measure_others(a, b) || context >= AKIN;
}

/* Is there anything that brings two counts together but their value? Every story has twos and threes, and
 * dozens fit nearly anything. */
static gboolean links_counts(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  const double context = evidence[PLX_FIT_CONTEXT];
  const gboolean equal = evidence[PLX_FIT_EQUAL] > 0, vague = is_few(a->figure) || is_few(b->figure);
  const gboolean telling =
      plx_figure_size(&a->value) >= PLX_TELLING_COUNT && plx_figure_size(&b->value) >= PLX_TELLING_COUNT;
  if (equal && (telling || vague))
    return TRUE;
  if (equal && evidence[PLX_FIT_DAYS_FAR] > 0 && evidence[PLX_FIT_COUNTED_PEOPLE] > 0)
    return FALSE; /* one man died then, one of the crew today */
  const gboolean unnamed =
      evidence[PLX_FIT_COUNTED_NONE] > 0 && !plx_figure_counts_same(a, b) && !plx_figure_counts_same(b, a);
  const gboolean others =
      unnamed || evidence[PLX_FIT_COUNTED_OTHER] > 0 || evidence[PLX_FIT_COUNTED_PEOPLE] > 0;
  if (telling && !vague && !(others && (is_rough(a->figure) || is_rough(b->figure))))
    return TRUE;
  const gboolean alone = a->rivals == 0 && b->rivals == 0;
  if (evidence[PLX_FIT_LEAD] > 0 || evidence[PLX_FIT_FATE] > 0 || context >= (vague ? AKIN_VAGUE : AKIN))
    return TRUE;
  return evidence[PLX_FIT_COUNTED_SAME] > 0 && (alone || vague || evidence[PLX_FIT_PREDICATE_SAME] > 0);
}

static gboolean has_link(const PlxFigureSlot *a, const PlxFigureSlot *b, const double *evidence)
{
  return a->value.type == PLX_FIGURE_NUMBER ? links_counts(a, b, evidence) : links_amounts(a, b, evidence);
}

double plx_figure_fit(const PlxFigureSlot *a, const PlxFigureSlot *b, double context)
{
  double evidence[PLX_N_FITS];
  if (!plx_figure_evidence(a, b, context, evidence))
    return 0;
  const gboolean apart = plx_figure_slots_relation(a, b) == PLX_RELATION_DISJOINT;
  const gboolean one =
      apart ? plx_figure_differ(a, b, evidence, PLX_DIFFER_ONE_FACT) : has_link(a, b, evidence);
  return one ? plx_logistic(weights, evidence, PLX_N_FITS) : 0;
}

gboolean plx_figure_may_differ(const PlxFigureSlot *a, const PlxFigureSlot *b, double context)
{
  double evidence[PLX_N_FITS];
  const PlxRelation relation = plx_figure_slots_relation(a, b);
  /* a fall of 20 percent, a fall to 20 percent: one number of two things is no less of a claim */
  const gboolean two = relation == PLX_RELATION_EQUAL && a->figure->role != b->figure->role;
  if (relation != PLX_RELATION_DISJOINT && !two)
    return TRUE;
  return plx_figure_evidence(a, b, context, evidence) &&
         plx_figure_differ(a, b, evidence, PLX_DIFFER_CONFLICT);
}
