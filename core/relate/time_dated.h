/* Which word tells what a time dates. Pure functions; strings are the article's or stand in read-only tables.
 */
#pragma once

#include "model/article.h"
#include "model/relation.h"
#include "relate/event.h"

/* What a time dates: a verb's event, or a noun's alone. */
typedef struct {
  guint32 event;  /* the word that tells it; PLX_NONE */
  guint32 noun;   /* that the words hang on; PLX_NONE */
  gboolean owned; /* the noun tells the event */
} PlxDated;

PlxDated plx_time_dated(const PlxArticle *article, const PlxTime *time);

/* What happened then. */
PlxEvent plx_time_told_event(const PlxArticle *article, const PlxTime *time, const PlxTimeValue *value,
                             PlxDated dated);

/* Verbs of saying tell nothing of which event it is: so much is said. */
gboolean plx_time_is_report(const char *event);
