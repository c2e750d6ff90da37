/* How surely two times of different articles date one event. */
#pragma once

#include "relate/time_slot.h"

/* Kinds of evidence, each a number of about 0 to 1; the weights stand in time_fit.c. */
typedef enum {
  PLX_TIME_FIT_BASE,
  PLX_TIME_FIT_EQUAL,        /* one value */
  PLX_TIME_FIT_EQUAL_MINUTE, /* to the minute */
  PLX_TIME_FIT_VAGUER,       /* values that fit */
  PLX_TIME_FIT_EVENT_SAME,
  PLX_TIME_FIT_EVENT_OTHER,
  PLX_TIME_FIT_PATIENT_SAME, /* whom or what it befell */
  PLX_TIME_FIT_PATIENT_OTHER,
  PLX_TIME_FIT_AGENT_SAME,
  PLX_TIME_FIT_AGENT_OTHER,
  PLX_TIME_FIT_PLANNED_ONE, /* planned by one, over by the other, and not at that time */
  PLX_TIME_FIT_CONTEXT,     /* words around in common */
  PLX_TIME_FIT_LEAD,        /* both in the opening */
  PLX_TIME_FIT_BOUND,       /* since, until, after */
  PLX_TIME_FIT_ALONE,       /* few other times in either article */
  PLX_N_TIME_FITS,
} PlxTimeFit;

/**
 * plx_time_evidence:
 * @context: how much the words around them are alike, 0-1
 *
 * Returns: FALSE if the two cannot date one event, whatever else they have in common.
 */
gboolean plx_time_evidence(const PlxTimeSlot *a, const PlxTimeSlot *b, double context,
                           double evidence[PLX_N_TIME_FITS]);

#define PLX_TIME_LINKED 0.4 /* two that fit so well found a fact */

/* The probability that they do; 0 if they cannot. */
double plx_time_fit(const PlxTimeSlot *a, const PlxTimeSlot *b, double context);
