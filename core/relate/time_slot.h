/* What a time of an article dates. */
#pragma once

#include "model/article.h"
#include "model/participant.h"
#include "model/relation.h"
#include "relate/event.h"
#include "relate/time_mood.h"

/* What is known of a time once, for all comparisons. Plain values; strings belong to the article or to
 * read-only tables. */
typedef struct {
  PlxTimeValue value;
  PlxEvent event;      /* what it dates */
  const char *noun;    /* lemma of what the words hang on: `offer` of `the offer in November`; NULL */
  gboolean owned;      /* that noun alone tells the event: `Monday's vote` */
  PlxParticipants who; /* of the event */
  PlxEvent content;    /* of the clause that tells what was announced, ordered, agreed: that; of no name */
  PlxParticipants content_who;
  PlxFigureValue amount; /* how many did it or it befell, how much it came to, */
  gboolean amounts;      /* if that is told */
  gint8 tense;           /* of the event: 1 if it is to come */
  const char *place;     /* where, as its clause names it; NULL */
  PlxTimeMood mood;      /* whether it is told as that, planned or supposed */
  double telling;        /* how much the event says, 0-1 */
  gboolean told;         /* the event is that something was said: much is said at many times */
  gboolean reading;      /* the event is a price or share that moves: others may read it at other times */
  gboolean price;        /* it dates no event but what a price was */
  gboolean still;        /* the event is a state that was still so then */
  gboolean last;         /* the last event of its kind, or the last time that it happened */
  gint64 as_of;          /* day on which its article came out; -1 */
  gint32 lone_year;    /* a year long past that its article names nowhere else; 0; filled in by the caller */
  gboolean first_hour; /* the first hour that its article tells, early on; filled in by the caller */
  guint32 rivals;      /* other times in its article; filled in by the caller */
  gboolean lead;       /* in the article's headline or opening sentences */
} PlxTimeSlot;

/* Why the time is not to be compared, for people (a dateline, a repetition on another clock); NULL if it is.
 */
const char *plx_time_not_compared(const PlxArticle *article, const PlxTime *time, const char *zone);

/* FALSE if the time is not to be compared. */
gboolean plx_time_slot(const PlxArticle *article, const PlxTime *time, const char *zone, PlxTimeSlot *out);
