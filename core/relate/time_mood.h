/* Whether a time is told of what came or will come, of what is planned or thought, or of what is only
 * supposed. */
#pragma once

#include "model/article.h"

typedef enum {
  PLX_TIME_MOOD_TOLD,     /* `voted on Friday`, `will vote on Friday` */
  PLX_TIME_MOOD_PLANNED,  /* `is due to vote on Friday`, `could vote on Friday` */
  PLX_TIME_MOOD_LAPSED,   /* `was to have voted on Friday` */
  PLX_TIME_MOOD_SUPPOSED, /* `should have voted`, `did not vote`, `wants them to vote`, `if they vote` */
} PlxTimeMood;

/* @event: the word that tells what the time dates; PLX_NONE. */
PlxTimeMood plx_time_mood(const PlxArticle *article, const PlxTime *time, guint32 event);
