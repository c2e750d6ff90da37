/* What kind of event a word tells of. Pure functions; strings are the article's or stand in read-only tables.
 */
#pragma once

#include "model/article.h"

typedef struct {
  const char *name; /* the verb's kind, else its lemma; NULL if there is no word */
  const char *kind; /* what happened, if that is known: of `the shooting began` it is `shoot`; NULL */
  gboolean by_noun; /* its noun makes it so: `strike a deal`, `the shooting began` */
  gboolean carrier; /* the verb tells of nothing but that or when it happens: `is`, `began`, `will be held` */
} PlxEvent;

/* Of a verb, with the noun that makes its meaning. */
PlxEvent plx_event_of(const PlxArticle *article, guint32 sentence, guint32 token);

/* Of a noun that alone tells what happened: `Monday's vote`. */
PlxEvent plx_event_of_noun(const char *noun);

/* The kind of event that a noun tells of: `shooting`, `vote`; NULL if none that is known. */
const char *plx_event_noun_kind(const char *noun);

/* May a story tell of several events of the kind: announcements, tests? */
gboolean plx_event_recurs(const char *kind);
