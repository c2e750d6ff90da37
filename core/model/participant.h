/* Who does what an event's word tells and whom or what it is done to, read off the tree, and whether two
 * events may have them in common. Plain values; strings are the article's. */
#pragma once

#include "model/article.h"
#include "model/sense.h"

typedef struct {
  const char
      *lemma;      /* of the noun that heads it; NULL if there is none, or a pronoun that stands for nobody */
  guint32 cast;    /* whom it names, of the cast; PLX_NONE */
  gboolean person; /* it names a person */
  gboolean one;    /* the one that there is of the kind: the driver */
  gboolean several;
  gboolean proper;    /* it is called by a name of its own, and no pronoun */
  gboolean country;   /* by that of a country */
  guint nth;          /* which of several alike, from the second on: 2 of `a second blast`; else 0 */
  const char *of;     /* lemma of what it is of, no person: `cars` of `sales of cars`; NULL */
  const char *where;  /* the place that names it: Moss of `the Moss primary`; NULL */
  guint contrast;     /* which of a set its words name: of the north tower; 0 (contrast.h) */
  PlxMeaning meaning; /* of the noun */
} PlxParticipant;

typedef struct {
  PlxParticipant agent;
  PlxParticipant patient; /* the subject too, where nothing else is acted on: `the talks began` */
  gboolean self;          /* it is done to the doer: `shot himself` */
} PlxParticipants;

/* Is it a quake beside the quake? */
gboolean plx_is_aftershock(const PlxArticle *article, guint32 token);

/* Of a verb, or of a noun that tells of an event (`the launch of the rocket`, `the minister's visit`). */
PlxParticipants plx_participants_of(const PlxArticle *article, guint32 sentence, guint32 token);

/* The noun that is a verb's subject, its own or that of a verb or noun above it; PLX_NONE. */
guint32 plx_participant_subject(const PlxArticle *article, guint32 sentence, guint32 verb);

typedef enum {
  PLX_PARTICIPANT_UNSURE, /* one is not told, or they may be one under two names */
  PLX_PARTICIPANT_SAME,
  PLX_PARTICIPANT_OTHER,
} PlxParticipantRelation;

/* Once the story's cast is resolved. A name and a noun may always be one: the company, its name. */
PlxParticipantRelation plx_participant_compare(const PlxParticipant *a, const PlxParticipant *b);

/* Are they surely two: persons by their own names, or by the set, place or thing that one noun is of (the
 * north tower, the Moss primary, sales of cars)? */
gboolean plx_participants_are_two(const PlxParticipant *a, const PlxParticipant *b);
