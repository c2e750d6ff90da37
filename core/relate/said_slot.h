/* What a content tells, read off its trees once for all comparisons. */
#pragma once

#include "model/fate.h"
#include "model/participant.h"
#include "model/position.h"
#include "model/relation.h"
#include "model/sense.h"
#include "model/story.h"
#include "relate/event.h"
#include "relate/filled.h"

#define PLX_SAID_VERBS 6
#define PLX_SAID_FIGURES 6
#define PLX_SAID_HOURS 3
#define PLX_SAID_QUOTED 6

/* Whether it is told as what came, as what is to come or meant to, as what may be, as what one may do, or as
 * what is to be so. */
typedef enum {
  PLX_SAID_PLAIN,
  PLX_SAID_CAME,
  PLX_SAID_TO_COME,
  PLX_SAID_MAYBE,
  PLX_SAID_ALLOWED,
  PLX_SAID_DUTY
} PlxSaidMood;

/* A value that it gives. */
typedef struct {
  PlxFigureValue value;
  PlxFilled filled; /* the slot that it fills */
} PlxSaidFigure;

/* An hour that it gives. */
typedef struct {
  gint64 from, to;
  PlxFilled filled;
} PlxSaidHour;

/* Strings belong to the article or to read-only tables. */
typedef struct {
  PlxSpan content;       /* for people: the first of its spans, else what the caller makes of it */
  const char *predicate; /* lemma of the head, or the verb of its noun (makes a decision: decide); NULL */
  const char *thing;     /* lemma of the noun that the content is: `park` of `promised a new park`; NULL */
  const char *of;        /* of what that is: `coal` of `a ban on coal`; NULL */
  PlxMeaning meaning;    /* of it as a verb */
  PlxFate fate;          /* what befalls somebody by it */
  PlxEvent event;        /* that it tells of */
  const char *verbs[PLX_SAID_VERBS];   /* lemmas of the content's verbs, the predicate among them; NULL where
                                          there are fewer */
  const char *quoted[PLX_SAID_QUOTED]; /* lemmas of the words that it quotes amid others; NULL where fewer */
  PlxParticipants participants;        /* of its predicate */
  PlxSaidFigure figures[PLX_SAID_FIGURES];
  guint n_figures;
  PlxSaidHour hours[PLX_SAID_HOURS];
  guint n_hours;
  gint64 from, to;      /* of the month, year or like stretch that it tells of; both 0 */
  PlxPosition position; /* of whoever says it */
  PlxSaidMood mood;     /* of its predicate */
  const char *meant;    /* lemma of what that is to do: `sell` of wanted to sell; NULL */
  gboolean long_ago;    /* it tells of a time long before its article */
  gboolean going_on;    /* its predicate tells what goes on, or is soon to: was leaving */
  gboolean negated;     /* its predicate is */
  gboolean general;     /* it tells what any of a kind do: leaks cause fires */
  gboolean possible;    /* it tells what may be: could, might, if */
  gboolean hedged;      /* it tells what is thought or expected: is believed to have left */
  gboolean hearsay;     /* it is told on the word of somebody whom nobody names */
} PlxSaidSlot;

/* Of what stands in the spans of the article of that number, in the order of the text. */
PlxSaidSlot plx_said_slot(const PlxArticle *article, guint32 number, const PlxFilledIndex *filled,
                          const PlxSpan *spans, guint32 n_spans);
