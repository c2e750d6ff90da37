/* What is known of a deed once, for all comparisons. Strings belong to the article. */
#pragma once

#include "model/article.h"
#include "model/sense.h"

#define PLX_DEED_NUMBERS 3
#define PLX_DEED_WORDS 6

typedef struct {
  PlxFigureType type; /* a number, or an age */
  PlxDecimal value;
} PlxDeedNumber;

typedef struct {
  gboolean done;     /* and not by many at a time */
  gboolean definite; /* one thing that it was done to */
  PlxSense any;      /* how like whatever was proposed that is by being called the proposal, or it */
  const char *of;    /* a noun or name that tells whose or which: bus, of the driver of the bus; NULL */
  const char *with;  /* the preposition before that */
  gboolean named;    /* it goes by a name: the Booker Prize */
  gboolean own;      /* its doer's: its pumps */
  gboolean one;      /* it is one thing: the primary */
  gboolean several;  /* they are counted: two primaries */
  gboolean ahead;    /* it will or would be done */
  gboolean over;     /* it was */
  gboolean long_ago;
  const char *said;  /* what it is if it is done by being said: propose; NULL */
  const char *kind;  /* what its verb and noun tell together: alarm, of raised the alarm; NULL */
  const char *event; /* its kind, by the list of events; NULL */
  guint32 cast;      /* whom it was done to, of the cast; PLX_NONE */
  PlxDeedNumber numbers[PLX_DEED_NUMBERS]; /* of what it was done to: 46 people, a panel of eleven */
  guint n_numbers;
  const char *words[PLX_DEED_WORDS]; /* lemmas that tell of what kind that is */
  guint n_words;
  PlxMeaning verb, patient;
  double verb_tells, patient_tells; /* how much */
} PlxDeedSlot;

PlxDeedSlot plx_deed_slot(const PlxArticle *article, const PlxDeed *deed);

/* Is it done by being said (orders, bans), or told by its noun: no more than a word of saying else? */
gboolean plx_deed_is_performed(const PlxDeed *deed);

/* Is what the two were done to told by one number, so great or with such words that it is one thing? */
gboolean plx_deed_share_number(const PlxDeedSlot *x, const PlxDeedSlot *y);

/* Are they two of one kind, by what they were done to: the opening goal, the winner? */
gboolean plx_deeds_part(const PlxDeedSlot *x, const PlxDeedSlot *y);
