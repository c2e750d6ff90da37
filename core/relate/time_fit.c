/* Evidence is weighed as for figures (figure_fit.c): a logistic regression, its weights fitted in the same
 * way on the same stories. */
#include "relate/time_fit.h"

#include "model/sense.h"
#include "relate/bag.h"
#include "relate/event.h"
#include "relate/logistic.h"
#include "relate/time_apart.h"
#include "relate/time_event.h"

#include <math.h>
#include <string.h>

#define WEAK (PLX_TIME_LINKED - 0.01)

static const double weights[PLX_N_TIME_FITS] = {
#include "data/time_weights.inc"
};

/* ---- what is weighed ---- */

/* A month, a year. */
static gboolean is_coarse(const PlxTimeValue *v)
{
  const gboolean is_day = v->weekday > 0 || v->day > 0 || (v->day_from != -1 && v->day_to - v->day_from == 1);
  return v->minute_from < 0 && !is_day;
}

/* One of two equal times may be told to the minute, the other as what it comes to: noon, midday. */
static void weigh_values(const PlxTimeSlot *a, const PlxTimeSlot *b, PlxRelation relation, double *evidence)
{
  evidence[PLX_TIME_FIT_EQUAL] = relation == PLX_RELATION_EQUAL;
  evidence[PLX_TIME_FIT_EQUAL_MINUTE] =
      relation == PLX_RELATION_EQUAL && (plx_time_is_minute(&a->value) || plx_time_is_minute(&b->value));
  evidence[PLX_TIME_FIT_VAGUER] = relation == PLX_RELATION_VAGUER;
}

/* Do both count from a time on (`the worst accident since 1959`)? What the verb tells did not happen then. */
static gboolean count_since(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  return a->value.bound == PLX_BOUND_AT_LEAST && b->value.bound == PLX_BOUND_AT_LEAST;
}

/* `It describes what happened then`: whatever it was. */
static gboolean is_bare_happening(const PlxTimeSlot *slot)
{
  const gboolean told = slot->who.patient.lemma != NULL || slot->who.agent.lemma != NULL;
  return g_strcmp0(slot->event.kind, "happen") == 0 && !told;
}

/* `Friday's performance`: whatever it was. */
static gboolean is_vague_noun(const PlxTimeSlot *slot)
{
  return slot->owned && slot->event.kind == NULL;
}

/* The same kind of event says much, the same common verb (`be`, `make`) next to nothing. */
static void weigh_events(const PlxTimeSlot *a, const PlxTimeSlot *b, double *evidence)
{
  if (plx_time_common_kind(a, b) != NULL || plx_time_same_noun(a, b) || plx_time_same_nth(a, b)) {
    evidence[PLX_TIME_FIT_EVENT_SAME] = 1;
    return;
  }
  if (a->event.name == NULL || b->event.name == NULL)
    return;
  const gboolean fits = evidence[PLX_TIME_FIT_EQUAL] > 0 || evidence[PLX_TIME_FIT_VAGUER] > 0;
  const PlxSense sense = plx_sense_compare_verbs(a->event.name, b->event.name);
  evidence[PLX_TIME_FIT_EVENT_SAME] = sense >= PLX_SENSE_SYNONYM ? MIN(a->telling, b->telling) : 0;
  evidence[PLX_TIME_FIT_EVENT_OTHER] =
      sense == PLX_SENSE_OTHER &&
      !(fits && (plx_time_one_occasion(a, b) || is_vague_noun(a) || is_vague_noun(b))) &&
      !count_since(a, b) && !is_bare_happening(a) && !is_bare_happening(b);
}

/* The same that does it or that it is done to speaks for one event; others only against one verb's being one
 * event. */
static void weigh_participants(const PlxTimeSlot *a, const PlxTimeSlot *b, double *evidence)
{
  const PlxParticipantRelation agents = plx_participant_compare(&a->who.agent, &b->who.agent);
  const PlxParticipantRelation patients = plx_participant_compare(&a->who.patient, &b->who.patient);
  const gboolean by_noun =
      (a->event.by_noun || b->event.by_noun) && g_strcmp0(a->event.kind, b->event.kind) == 0;
  const gboolean one_verb = evidence[PLX_TIME_FIT_EVENT_SAME] > 0 && !by_noun;
  evidence[PLX_TIME_FIT_PATIENT_SAME] = patients == PLX_PARTICIPANT_SAME;
  evidence[PLX_TIME_FIT_PATIENT_OTHER] = one_verb && patients == PLX_PARTICIPANT_OTHER;
  evidence[PLX_TIME_FIT_AGENT_SAME] = agents == PLX_PARTICIPANT_SAME;
  evidence[PLX_TIME_FIT_AGENT_OTHER] = one_verb && agents == PLX_PARTICIPANT_OTHER;
  if (patients == PLX_PARTICIPANT_SAME && plx_time_is_minute(&a->value) && plx_time_is_minute(&b->value))
    evidence[PLX_TIME_FIT_EVENT_OTHER] *= MIN(a->telling, b->telling);
}

/* `9 June`, `at 5.30am`: seldom is another one like it. */
static gboolean is_precise(const PlxTimeValue *v)
{
  return (v->month > 0 && v->day > 0) || plx_time_is_minute(v);
}

/* How alike the words around two times are: */
#define LINKED 0.2       /* not by chance */
#define RELATED 0.3      /* enough for a day on which much happens */
#define AKIN 0.4         /* enough to say what begins or ends */
#define ALIKE 0.45       /* they tell of one thing */
#define TOLD_ALIKE 0.55  /* of a day and a week or month: one is told in the words of the other */
#define ONE_TELLING 0.65 /* two accounts of one moment */
#define SAME_WORDS 0.75  /* even where it is told of something else */
#define TELLING 0.3      /* how much a verb says that seldom tells of two things */

/* Something begins and ends all the time, unless it is said what: by a noun that makes the kind (`take
 * effect`), or the words around. */
static gboolean is_bare_aspect(const PlxTimeSlot *a, const PlxTimeSlot *b, const char *kind)
{
  return plx_time_is_aspect(kind) && !a->event.by_noun && !b->event.by_noun;
}

#define NEAR_YEARS 3
#define NEAR_MINUTES 120
#define NEAR_SHARE 0.35 /* of what is open */
#define FIRST_SHARE 0.75

/* Two hours of one event that cannot both be right are seldom far apart. */
static gboolean are_near(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  const PlxTimeValue *v = &a->value, *w = &b->value;
  return plx_time_is_minute(v) && plx_time_is_minute(w) &&
         ABS(v->minute_from - w->minute_from) <= NEAR_MINUTES &&
         (v->day_from == -1 || w->day_from == -1 || v->day_from == w->day_from);
}

/* 9.20pm, 10.20pm: an hour is sooner mistaken than two things happen at such minutes. */
static gboolean are_odd_minutes(const PlxTimeValue *v, const PlxTimeValue *w)
{
  return v->minute_from % 60 == w->minute_from % 60 && v->minute_from % 30 != 0;
}

/* News tells first when it happened what it is about: but if the verbs are of two things (were called, was
 * put out), the words around or the minutes must tell that it is one, and of what is known to be two (left,
 * landed) the minutes alone. */
static gboolean are_first_hours(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  if (!a->first_hour || !b->first_hour || !are_near(a, b) || plx_time_opposite(a, b))
    return FALSE;
  if (are_odd_minutes(&a->value, &b->value))
    return TRUE;
  const gboolean two = plx_time_other_kinds(a, b) && !plx_time_one_occasion(a, b);
  return !two && (evidence[PLX_TIME_FIT_EVENT_OTHER] <= 0 || evidence[PLX_TIME_FIT_CONTEXT] >= RELATED);
}

/* Two stories that go back to a time long past, in the same words, to years a few apart. */
static gboolean are_near_lone_years(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  return a->lone_year > 0 && b->lone_year > 0 && ABS(a->lone_year - b->lone_year) <= NEAR_YEARS &&
         evidence[PLX_TIME_FIT_CONTEXT] >= ALIKE && !plx_time_other_kinds(a, b);
}

/* Is it sure enough that both date one event for them to quarrel over it? What happens again and again is one
 * only with the same that does it or that it is done to. */
static gboolean is_one_event(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  const double context = evidence[PLX_TIME_FIT_CONTEXT];
  const gboolean other = evidence[PLX_TIME_FIT_PATIENT_OTHER] > 0;
  if (are_first_hours(a, b, evidence) || are_near_lone_years(a, b, evidence) ||
      (a->last && b->last && evidence[PLX_TIME_FIT_EVENT_SAME] > 0 && !other))
    return TRUE;
  if ((other || (plx_time_is_long(&a->value) && plx_time_is_long(&b->value))) && context < ALIKE)
    return FALSE;
  const char *kind = plx_time_common_kind(a, b);
  if (plx_time_other_noun(a, b) || plx_time_other_content(a, b))
    return FALSE;
  if (other && plx_event_recurs(kind != NULL ? kind : a->event.name))
    return FALSE;
  if (kind == NULL && (plx_time_other_kinds(a, b) || plx_time_stage_of_one(a, b)))
    return FALSE;
  if (other && a->value.until && b->value.until)
    return FALSE; /* much is closed for a while: a road until Tuesday, a school until Thursday */
  const gboolean unlike = evidence[PLX_TIME_FIT_EVENT_OTHER] > 0 && context < ONE_TELLING && !are_near(a, b);
  if ((evidence[PLX_TIME_FIT_PATIENT_SAME] > 0 && !unlike) || context >= (other ? SAME_WORDS : ONE_TELLING))
    return TRUE;
  const gboolean precise = is_precise(&a->value) && is_precise(&b->value);
  if (plx_time_same_nth(a, b) && (precise || context >= LINKED))
    return TRUE;
  if (kind == NULL && (plx_time_same_noun(a, b) || precise) && context >= ALIKE)
    return TRUE;
  if (kind == NULL || plx_event_recurs(kind))
    return evidence[PLX_TIME_FIT_AGENT_SAME] > 0 && !other;
  return !is_bare_aspect(a, b, kind) || context >= AKIN;
}

/* A story goes back to a year long past for one thing. */
static gboolean is_of_lone_year(const PlxTimeSlot *a, const PlxTimeSlot *b)
{
  return a->lone_year > 0 && a->lone_year == b->lone_year;
}

/* Do the words tell of two things that may have happened at one time: to the same people or the same thing,
 * or to others in other words? The minute is seldom that of two. */
static gboolean are_two_events(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  const gboolean same = evidence[PLX_TIME_FIT_PATIENT_SAME] > 0;
  const gboolean alike = same || plx_time_common_kind(a, b) != NULL;
  if (evidence[PLX_TIME_FIT_EQUAL_MINUTE] > 0 || is_of_lone_year(a, b))
    return FALSE;
  if (alike && evidence[PLX_TIME_FIT_PATIENT_OTHER] <= 0 && plx_time_slot_nth(a) != plx_time_slot_nth(b))
    return TRUE; /* a second blast is not the first */
  if (plx_time_same_noun(a, b))
    return FALSE;
  const gboolean one_thing = same || evidence[PLX_TIME_FIT_AGENT_SAME] > 0;
  const gboolean year = plx_time_is_long(&a->value) && plx_time_is_long(&b->value); /* `this year's awards` */
  if (plx_time_other_noun(a, b) && (year || plx_time_kinds_known(a, b)))
    return TRUE;
  return (one_thing || evidence[PLX_TIME_FIT_CONTEXT] < SAME_WORDS) && plx_time_of_two(a, b);
}

/* Is there anything that brings the two together but their values? A story names a day for much that happens,
 * and a year for more. */
static gboolean has_link(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  const double context = evidence[PLX_TIME_FIT_CONTEXT];
  if (evidence[PLX_TIME_FIT_VAGUER] > 0 && a->told && b->told && context < AKIN)
    return FALSE; /* much is said on a Friday, and early on it */
  if (are_two_events(a, b, evidence))
    return FALSE;
  if (is_of_lone_year(a, b))
    return TRUE;
  if (plx_time_is_long(&a->value) != plx_time_is_long(&b->value))
    return evidence[PLX_TIME_FIT_PATIENT_SAME] > 0 || context >= ALIKE;
  return evidence[PLX_TIME_FIT_EVENT_SAME] > 0 || evidence[PLX_TIME_FIT_PATIENT_SAME] > 0 ||
         evidence[PLX_TIME_FIT_AGENT_SAME] > 0 || evidence[PLX_TIME_FIT_LEAD] > 0 ||
         evidence[PLX_TIME_FIT_EQUAL_MINUTE] > 0 || context >= LINKED;
}

/* A day or month that fits another says little, a verb that both are told by a little more. */
static gboolean is_weak_fit(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  return evidence[PLX_TIME_FIT_VAGUER] > 0 && evidence[PLX_TIME_FIT_EVENT_SAME] < 1 &&
         a->value.minute_from < 0 && b->value.minute_from < 0 && evidence[PLX_TIME_FIT_CONTEXT] < ALIKE;
}

/* Much happens on a day, and more in a year. */
static gboolean is_weak_match(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  const double same = evidence[PLX_TIME_FIT_EVENT_SAME];
  if (a->told && b->told)
    return evidence[PLX_TIME_FIT_CONTEXT] < TOLD_ALIKE;
  if (evidence[PLX_TIME_FIT_CONTEXT] >= RELATED || evidence[PLX_TIME_FIT_EQUAL_MINUTE] > 0)
    return FALSE;
  if (plx_time_is_long(&a->value) && plx_time_is_long(&b->value))
    return TRUE;
  const gboolean day = !is_coarse(&a->value) && !is_coarse(&b->value);
  return day && (evidence[PLX_TIME_FIT_EVENT_OTHER] > 0 || (same > 0 && same < TELLING));
}

/* Is what brings the two together too little to found a fact, though it may join one? That both stand in the
 * opening says only that one value fits the other. */
static gboolean is_weak(const PlxTimeSlot *a, const PlxTimeSlot *b, const double *evidence)
{
  const double context = evidence[PLX_TIME_FIT_CONTEXT];
  const gboolean other = evidence[PLX_TIME_FIT_EVENT_OTHER] > 0;
  if (is_of_lone_year(a, b))
    return FALSE;
  if (evidence[PLX_TIME_FIT_PATIENT_SAME] > 0)
    return other && plx_time_is_long(&a->value) && plx_time_is_long(&b->value) && context < LINKED;
  if (evidence[PLX_TIME_FIT_LEAD] > 0)
    return other && evidence[PLX_TIME_FIT_VAGUER] > 0 && context < AKIN;
  return is_weak_fit(a, b, evidence) || is_weak_match(a, b, evidence);
}

/* That a day lies in a month says nothing of events that are not named alike, but two articles that count
 * since a year, or tell it in the same words of the same people, mean one. */
static gboolean names_alike(const PlxTimeSlot *a, const PlxTimeSlot *b, double context,
                            const double *evidence)
{
  const double alike = sqrt(MAX(0, context));
  if (count_since(a, b))
    return alike >= LINKED;
  const gboolean same = evidence[PLX_TIME_FIT_PATIENT_SAME] > 0 || evidence[PLX_TIME_FIT_AGENT_SAME] > 0;
  const gboolean days = a->value.minute_from < 0 && b->value.minute_from < 0;
  return evidence[PLX_TIME_FIT_EVENT_SAME] > 0 || (same && alike >= ALIKE) ||
         alike >= (days ? TOLD_ALIKE : ONE_TELLING);
}

/* How the two stand to each other, where `by 2022` is as good as `in 2022`: they tell of one time. */
static PlxRelation relation_of(PlxTimeValue a, PlxTimeValue b)
{
  a.deadline = b.deadline = FALSE;
  return plx_time_relation(&a, &b);
}

gboolean plx_time_evidence(const PlxTimeSlot *a, const PlxTimeSlot *b, double context,
                           double evidence[PLX_N_TIME_FITS])
{
  const PlxRelation relation = relation_of(a->value, b->value);
  memset(evidence, 0, PLX_N_TIME_FITS * sizeof *evidence);
  if (relation == PLX_RELATION_UNKNOWN || plx_time_far_apart(a, b))
    return FALSE;
  if (relation == PLX_RELATION_DISJOINT && !plx_time_may_contradict(a, b))
    return FALSE;
  weigh_values(a, b, relation, evidence);
  weigh_events(a, b, evidence);
  weigh_participants(a, b, evidence);
  evidence[PLX_TIME_FIT_PLANNED_ONE] = relation == PLX_RELATION_DISJOINT && a->tense * b->tense < 0;
  if (relation == PLX_RELATION_VAGUER && (is_coarse(&a->value) || is_coarse(&b->value)) &&
      !is_of_lone_year(a, b) && !names_alike(a, b, context, evidence))
    return FALSE;
  evidence[PLX_TIME_FIT_BASE] = 1;
  evidence[PLX_TIME_FIT_CONTEXT] = sqrt(MAX(0, context));
  if (is_precise(&a->value) && is_precise(&b->value) && evidence[PLX_TIME_FIT_CONTEXT] >= ALIKE)
    evidence[PLX_TIME_FIT_EVENT_OTHER] = 0; /* one thing told in other words */
  if (relation != PLX_RELATION_DISJOINT ? is_of_lone_year(a, b) : are_near_lone_years(a, b, evidence))
    evidence[PLX_TIME_FIT_EVENT_OTHER] = 0;
  if (plx_time_share_end(&a->value, &b->value) && plx_time_is_long(&a->value) && plx_time_is_long(&b->value))
    evidence[PLX_TIME_FIT_EVENT_OTHER] = 0; /* seldom do two things end in one year and begin in another */
  evidence[PLX_TIME_FIT_LEAD] = a->lead && b->lead;
  evidence[PLX_TIME_FIT_BOUND] =
      plx_bound_is_one_sided(a->value.bound) || plx_bound_is_one_sided(b->value.bound);
  evidence[PLX_TIME_FIT_ALONE] = 1.0 / (1 + MAX(a->rivals, b->rivals));
  return TRUE;
}

double plx_time_fit(const PlxTimeSlot *a, const PlxTimeSlot *b, double context)
{
  double evidence[PLX_N_TIME_FITS];
  if (!plx_time_evidence(a, b, context, evidence))
    return 0;
  const gboolean apart = plx_time_relation(&a->value, &b->value) == PLX_RELATION_DISJOINT;
  const gboolean one = apart && !plx_time_share_end(&a->value, &b->value) ? is_one_event(a, b, evidence)
                                                                          : has_link(a, b, evidence);
  const double fit = one ? plx_logistic(weights, evidence, PLX_N_TIME_FITS) : 0;
  if (one && apart && are_near(a, b))
    return fit + (1 - fit) * (are_first_hours(a, b, evidence) ? FIRST_SHARE : NEAR_SHARE);
  return !apart && is_weak(a, b, evidence) ? MIN(fit, WEAK) : fit;
}
