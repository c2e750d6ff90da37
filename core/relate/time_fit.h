/* How surely two times of different articles date one event. */
#pragma once

#include "model/article.h"
#include "model/participant.h"
#include "model/relation.h"
#include "relate/event.h"

/* What is known of a time once, for all comparisons. Plain values; strings belong to the article or to
 * read-only tables. */
typedef struct {
  PlxTimeValue value;
  PlxEvent event;      /* what it dates */
  const char *noun;    /* lemma of what the words hang on: `offer` of `the offer in November`; NULL */
  PlxParticipants who; /* of the event */
  gint8 tense;         /* of the event: 1 if it is to come */
  double telling;      /* how much the event says, 0-1 */
  gboolean reading;    /* the event is a price or share that moves: others may read it at other times */
  guint32 rivals;      /* other times in its article; filled in by the caller */
  gboolean lead;       /* in the article's headline or opening sentences */
} PlxTimeSlot;

/* Why the time is not to be compared, for people (a dateline, a repetition on another clock); NULL if it is.
 */
const char *plx_time_not_compared(const PlxArticle *article, const PlxTime *time, const char *zone);

/* FALSE if the time is not to be compared. */
gboolean plx_time_slot(const PlxArticle *article, const PlxTime *time, const char *zone, PlxTimeSlot *out);

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

/* The probability that they do; 0 if they cannot. */
double plx_time_fit(const PlxTimeSlot *a, const PlxTimeSlot *b, double context);
