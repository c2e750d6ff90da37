/* What is known to differ of two figures rules them out as accounts of one thing: kinds, sides, what befell
 * them, when, and values too far apart for either to be a slip or an update of the other. */
#include "relate/figure_apart.h"

#include "model/figure_sort.h"
#include "model/figure_terms.h"
#include "model/party.h"
#include "model/sense.h"
#include "relate/days.h"
#include "relate/figure_alike.h"
#include "relate/figure_deeds.h"

#include <math.h>
#include <string.h>

#define FAR_COUNT 12 /* times as much */
#define FAR_MEASURE 4
#define FAR_AGE 2
#define FAR_POINTS 30
#define FAR_BOUND 2
#define BOOKED_DAYS 28 /* months and longer are what is reported over */
#define STAGE_DAYS 30  /* since the first of several, where a time alone tells which it is */

/* Kinds that differ: but one value told as a change by it and a change to it is for figure/scope. */
static gboolean same_kind(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation)
{
  const PlxFigure *f = a->figure, *g = b->figure;
  if (a->value.type != b->value.type || a->pair != b->pair || a->into != b->into || a->recurs != b->recurs ||
      a->multiple != b->multiple)
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

/* Is a value so far beyond a bound that nobody would tell the one for the other: $10, under $55; 1,180 cases,
 * up to 4 million? */
static gboolean is_idle_bound(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const gboolean one_sided = a->value.has_low != a->value.has_high || b->value.has_low != b->value.has_high;
  const double far = a->value.type == PLX_FIGURE_NUMBER ? FAR_COUNT : FAR_BOUND;
  return one_sided && plx_figure_times_as_much(a, b) > far;
}

/* Values so far apart are not two accounts of one thing: a price of a share and of the company. Two ages may
 * be anybody's. */
static gboolean far_apart(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  if (a->value.type == PLX_FIGURE_AGE && (a->person == PLX_NONE || a->person != b->person) &&
      plx_figure_times_as_much(a, b) > FAR_AGE)
    return TRUE;
  if (plx_figure_size(&a->value) <= 0 || plx_figure_size(&b->value) <= 0 || plx_figure_same_digits(a, b) ||
      plx_figure_slip_of_zeros(a, b) || plx_figure_two_swapped(a, b))
    return FALSE;
  if (a->value.type == PLX_FIGURE_PERCENT &&
      fabs(plx_figure_size(&a->value) - plx_figure_size(&b->value)) <= FAR_POINTS)
    return FALSE;
  return plx_figure_times_as_much(a, b) > (a->value.type == PLX_FIGURE_NUMBER ? FAR_COUNT : FAR_MEASURE);
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

/* Is the one, of a sum or a measure, called the first of its kind, and the other told of long ago? */
static gboolean is_first_of(const PlxFigureSlot *first, const PlxFigureSlot *back)
{
  return first->value.type != PLX_FIGURE_NUMBER && first->stage == PLX_STAGE_EARLIER &&
         back->stage == PLX_STAGE_NONE && is_back(back, back->published, STAGE_DAYS);
}

gboolean plx_figure_one_stage(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return (a->stage == b->stage && a->stage != PLX_STAGE_NONE) || is_first_of(a, b) || is_first_of(b, a);
}

gboolean plx_figure_times_apart(const PlxFigureSlot *a, const PlxFigureSlot *b, gint64 days)
{
  if (is_first_of(a, b) || is_first_of(b, a))
    return FALSE;
  const gint64 published = MAX(a->published, b->published);
  const gboolean back_a = is_back(a, published, days), back_b = is_back(b, published, days);
  return back_a && back_b ? !same_days(a, b) : back_a != back_b;
}

/* Does the one count over a longer stretch that takes in the other's: 300 in March, 470 this year? The longer
 * has at least as many. What befell people once may be told by its day and by its year. */
static gboolean is_of_longer(const PlxFigureSlot *longer, const PlxFigureSlot *shorter)
{
  const PlxStretch *x = &longer->stretch, *y = &shorter->stretch;
  const gboolean grows = longer->value.type != PLX_FIGURE_PERCENT;
  if (!plx_stretch_exceeds(x, y) ||
      (grows && plx_figure_size(&longer->value) < plx_figure_size(&shorter->value)))
    return FALSE;
  if (x->days <= 0)
    return !plx_fate_is_casualty(longer->fate);
  return x->perfect || longer->running || x->rolling ||
         (y->days >= BOOKED_DAYS && longer->fate == PLX_FATE_NONE);
}

static gboolean stretches_apart(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return plx_stretches_disjoint(&a->stretch, &b->stretch) || is_of_longer(a, b) || is_of_longer(b, a);
}

/* Is one of the first of its kind, and the other of the next? */
static gboolean stages_apart(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->stage != b->stage && a->stage != PLX_STAGE_NONE && b->stage != PLX_STAGE_NONE;
}

/* One half of two scores is the same by chance: 4-12 and 4-1. */
static gboolean are_other_scores(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->pair != PLX_PAIR_NONE && a->pair == b->pair &&
         plx_figure_relation(plx_article_figure(a->article, a->other_half),
                             plx_article_figure(b->article, b->other_half)) != PLX_RELATION_EQUAL;
}

static PlxRelation compare_with_half(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return plx_figure_relation(a->figure, plx_article_figure(b->article, b->other_half));
}

/* One score, each side's own number first: won 3-2, lost 2-3. */
static gboolean is_score_turned(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->pair != PLX_PAIR_NONE && b->pair != PLX_PAIR_NONE &&
         compare_with_half(a, b) == PLX_RELATION_EQUAL && compare_with_half(b, a) == PLX_RELATION_EQUAL;
}

/* Are those of one side fewer than the people of whom nobody says whose they are? They may be a part of them.
 */
static gboolean is_part_of_all(const PlxFigureSlot *part, const PlxFigureSlot *all)
{
  static const char *const anybody[] = {"people", "person", NULL};
  return part->owner != NULL && all->owner == NULL && all->counted != NULL &&
         g_strv_contains(anybody, all->counted) &&
         plx_figure_size(&part->value) < plx_figure_size(&all->value);
}

/* Are they fewer than the other's, and told as a part of those: 58 of the injured, 62 injured; homes
 * destroyed, homes destroyed or damaged? */
static gboolean is_told_as_part(const PlxFigureSlot *part, const PlxFigureSlot *all)
{
  return ((part->part && !all->part) || (all->either && !part->either)) &&
         plx_figure_size(&part->value) < plx_figure_size(&all->value);
}

/* Is the one all of whom a part is told, and something befell the other's, or they are such a part? */
static gboolean is_all_of_part(const PlxFigureSlot *all, const PlxFigureSlot *part)
{
  return all->all && !part->all && (part->fate != PLX_FATE_NONE || part->whole != PLX_NONE);
}

static gboolean differ_in_standing(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  if (a->proof != b->proof && a->proof != PLX_PROOF_OPEN && b->proof != PLX_PROOF_OPEN)
    return TRUE;
  if (a->reach != b->reach && a->reach != PLX_REACH_OPEN && b->reach != PLX_REACH_OPEN)
    return TRUE;
  return a->standing != b->standing && a->standing != PLX_STANDING_NONE && b->standing != PLX_STANDING_NONE;
}

/* Are those badly hurt or treated more than all that are? One of the two is wrong. */
static gboolean is_more_than_all(const PlxFigureSlot *part, const PlxFigureSlot *all)
{
  return part->degree == PLX_DEGREE_SEVERE && all->degree == PLX_DEGREE_NONE && part->fate == all->fate &&
         part->fate != PLX_FATE_NONE && part->value.from > all->value.to;
}

/* One height above the sea, and one above a crater. */
static gboolean other_datum(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->datum != b->datum && a->datum != PLX_DATUM_NONE && b->datum != PLX_DATUM_NONE;
}

/* Is one number told as two measures of one thing, 400 metres wide and 400 metres long? One is wrong. */
static gboolean are_sides_of_one(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation)
{
  return relation == PLX_RELATION_EQUAL && plx_figure_size(&a->value) >= PLX_TELLING_COUNT &&
         plx_sense_compare_nouns(a->measured, b->measured) >= PLX_SENSE_SYNONYM;
}

/* As many treated as hurt, and that no round number: one account of them. */
static gboolean are_treated(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation)
{
  return relation == PLX_RELATION_EQUAL && a->figure->low.mantissa > 9 &&
         MIN(a->fate, b->fate) == PLX_FATE_HURT && MAX(a->fate, b->fate) == PLX_FATE_TREATED;
}

/* Of all people, and of some of them: of voters 54 percent, among women 60. */
static gboolean is_of_some(const PlxFigureSlot *some, const PlxFigureSlot *all)
{
  return some->value.type == PLX_FIGURE_PERCENT && some->groups != 0 && all->groups == 0;
}

/* Is it what something is done to, on one day that is told? */
static gboolean is_of_one_day(const PlxFigureSlot *slot)
{
  const gboolean done =
      slot->value.type != PLX_FIGURE_NUMBER ||
      (slot->counted != NULL &&
       (slot->predicate == NULL || g_strcmp0(slot->counted, slot->parties.patient.lemma) == 0));
  const gboolean day = slot->named_when > 0 || (slot->day_from != -1 && slot->day_to - slot->day_from == 1);
  return done && day && !slot->running;
}

static gboolean days_differ(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const gint32 x = a->named_when, y = b->named_when;
  if (x > 0 || y > 0)
    return x > 0 && y > 0 && x != y && (x <= PLX_WEEK_DAYS) == (y <= PLX_WEEK_DAYS);
  return !same_days(a, b);
}

/* Is one thing counted, or does one price change, on two days that both name: 300 flights cancelled on
 * Monday, 200 on Sunday? What befell people once may be dated wrongly. */
static gboolean are_of_two_days(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const gboolean counts =
      a->value.type == PLX_FIGURE_NUMBER && !plx_fate_is_casualty(a->fate) && !plx_fate_is_casualty(b->fate);
  const gboolean share = a->value.type == PLX_FIGURE_PERCENT;
  const gboolean changes = a->figure->trend != PLX_TREND_NONE && b->figure->trend != PLX_TREND_NONE;
  return (counts || share || changes) && is_of_one_day(a) && is_of_one_day(b) && days_differ(a, b);
}

/* Are those that are counted of two sides: soldiers, rebels? */
static gboolean take_sides(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->counted != NULL && b->counted != NULL && plx_party_nouns_take_sides(a->counted, b->counted);
}

static gboolean are_others(guint32 a, guint32 b)
{
  return a != PLX_NONE && b != PLX_NONE && a != b;
}

/* Shares of Brook, shares of Argo; paid for Lund, paid for Reyes; a poll by the one, by the other. */
static gboolean are_of_others(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return are_others(a->holder, b->holder) || are_others(a->receiver, b->receiver) ||
         are_others(a->pollster, b->pollster);
}

/* Do both measure what does the deed, or what it is done to? */
static gboolean in_one_part(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxParticipants *x = &a->parties, *y = &b->parties;
  return (g_strcmp0(a->measured, x->agent.lemma) == 0 && g_strcmp0(b->measured, y->agent.lemma) == 0) ||
         (g_strcmp0(a->measured, x->patient.lemma) == 0 && g_strcmp0(b->measured, y->patient.lemma) == 0);
}

/* Is one thing told of two that are not one by what they are called: the car and a lorry did 180 km/h? A slip
 * of the pen is no chance. */
static gboolean are_others_measures(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  if (a->value.type == PLX_FIGURE_NUMBER || a->value.type == PLX_FIGURE_AGE || a->predicate == NULL ||
      !plx_figure_measure_others(a, b) || g_ascii_isupper(a->measured[0]) || g_ascii_isupper(b->measured[0]))
    return FALSE;
  return g_strcmp0(a->predicate, b->predicate) == 0 && in_one_part(a, b) &&
         !plx_figure_digits_swapped(a->figure, b->figure) && !plx_figure_same_digits(a, b) &&
         !plx_figure_sorts_meet(a, b);
}

/* Is the one of a month or a year gone by, and the other what its article begins with, with no time of its
 * own? */
static gboolean is_of_past_stretch(const PlxFigureSlot *past, const PlxFigureSlot *now)
{
  const PlxStretch *x = &past->stretch;
  return x->from != -1 && x->days >= BOOKED_DAYS && past->published != -1 &&
         x->to + BOOKED_DAYS < past->published && now->lead && now->stretch.from == -1 &&
         now->stretch.days <= 0 && now->day_from == -1 && past->value.type != PLX_FIGURE_MONEY &&
         past->value.type != PLX_FIGURE_PERCENT;
}

/* Is by how much a share changed told of the one, and how high it is of the other: the risk fell by 30
 * percent, is 4 percent? */
static gboolean is_change_of(const PlxFigureSlot *change, const PlxFigureSlot *level)
{
  return change->value.type == PLX_FIGURE_PERCENT && change->figure->trend != PLX_TREND_NONE &&
         change->figure->role != PLX_ROLE_TO && level->figure->trend == PLX_TREND_NONE &&
         plx_figure_copula(level->article, level->figure) != PLX_NONE && change->measured != NULL &&
         g_strcmp0(change->measured, level->measured) == 0;
}

/* What parts two values that are not the same. */
static gboolean are_of_two(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return is_part_of_all(a, b) || is_part_of_all(b, a) || is_told_as_part(a, b) || is_told_as_part(b, a) ||
         is_all_of_part(a, b) || is_all_of_part(b, a) || a->then != b->then || differ_in_standing(a, b) ||
         plx_figure_are_other_losses(a, b) || a->idle || b->idle || a->wordless || b->wordless ||
         a->joint != b->joint || a->mixed != b->mixed || differ(a->per, b->per) ||
         plx_figure_are_paid_for_others(a, b) || other_datum(a, b) || stages_apart(a, b) ||
         !plx_moods_meet(a->mood, b->mood) || plx_figure_otherwise_reckoned(a, b) ||
         plx_figure_times_apart(a, b, PLX_LONG_AGO_DAYS) || plx_figure_sorts_differ(a, b) ||
         plx_groups_part(a->groups, b->groups) || g_strcmp0(a->narrowed, b->narrowed) != 0;
}

/* Shares of people that do not do the same, or to others: 52 percent of voters back Dorn, 60 percent dislike
 * her, 38 percent back Reyes. */
static gboolean are_shares_of_others(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  if (a->value.type != PLX_FIGURE_PERCENT || a->measured == NULL || !plx_figure_counts_people(a->measured) ||
      g_strcmp0(a->measured, b->measured) != 0 || a->predicate == NULL || b->predicate == NULL)
    return FALSE;
  const char *x = a->share_object, *y = b->share_object;
  return plx_sense_compare_verbs(a->predicate, b->predicate) == PLX_SENSE_OTHER ||
         (x != NULL && y != NULL && strstr(x, y) == NULL && strstr(y, x) == NULL);
}

static gboolean is_margin_of_error(const PlxFigureSlot *slot)
{
  const PlxSentence *s = plx_article_sentence(slot->article, slot->figure->sentence);
  for (guint32 i = s->first_token;
       g_strcmp0(slot->measured, "margin") == 0 && i < s->first_token + s->n_tokens; i++)
    if (plx_article_token_is(slot->article, i, "error"))
      return TRUE;
  return FALSE;
}

/* What parts two values that exclude each other. */
static gboolean are_two(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  /* polls of other people have other margins of error */
  return (is_margin_of_error(a) && is_margin_of_error(b)) || a->added != b->added ||
         a->stretch.rate != b->stretch.rate || are_shares_of_others(a, b) || are_of_others(a, b) ||
         stretches_apart(a, b) || take_sides(a, b) || is_of_some(a, b) || is_of_some(b, a) ||
         is_change_of(a, b) || is_change_of(b, a) || are_of_two_days(a, b) || plx_figure_other_deeds(a, b) ||
         are_others_measures(a, b) || is_of_past_stretch(a, b) || is_of_past_stretch(b, a) ||
         plx_settings_differ(&a->setting, &b->setting) || far_apart(a, b);
}

gboolean plx_figure_ruled_out(const PlxFigureSlot *a, const PlxFigureSlot *b, PlxRelation relation)
{
  if (relation == PLX_RELATION_UNKNOWN || !same_kind(a, b, relation) || plx_figure_two_sides(a, b))
    return TRUE;
  if ((differ(a->dimension, b->dimension) && !are_sides_of_one(a, b, relation)) ||
      (relation == PLX_RELATION_EQUAL ? are_other_scores(a, b) : is_score_turned(a, b)))
    return TRUE;
  if (a->fate != b->fate && a->fate != PLX_FATE_NONE && b->fate != PLX_FATE_NONE &&
      !are_treated(a, b, relation))
    return TRUE;
  if (relation != PLX_RELATION_EQUAL && a->degree != b->degree && a->fate != PLX_FATE_KILLED &&
      a->fate != PLX_FATE_LOST && b->fate != PLX_FATE_LOST && !is_more_than_all(a, b) &&
      !is_more_than_all(b, a))
    return TRUE;
  if (a->person != b->person && a->person != PLX_NONE && b->person != PLX_NONE)
    return TRUE;
  return (relation != PLX_RELATION_EQUAL && are_of_two(a, b)) ||
         (relation == PLX_RELATION_DISJOINT && are_two(a, b)) ||
         (relation == PLX_RELATION_VAGUER && is_idle_bound(a, b));
}
