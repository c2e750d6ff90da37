/* What is known of a figure once, for all comparisons: what is counted or measured, whose, when, what happens
 * to it. Plain values; strings belong to the article or to read-only tables. */
#pragma once

#include "model/article.h"
#include "model/fate.h"
#include "model/figure_basis.h"
#include "model/figure_dimension.h"
#include "model/figure_group.h"
#include "model/figure_mood.h"
#include "model/figure_payer.h"
#include "model/figure_rate.h"
#include "model/figure_setting.h"
#include "model/figure_standing.h"
#include "model/figure_stretch.h"
#include "model/participant.h"
#include "model/relation.h"

#define PLX_TELLING_COUNT 10 /* smaller numbers are the same by chance */

typedef struct {
  const PlxArticle *article;
  const PlxFigure *figure;
  PlxFigureValue value;
  const char *counted; /* lemma; "person" where the number is a pronoun or counts deaths; NULL */
  const char
      *measured;  /* lemma of what the value is a property of: `shares` of `shares fell 5 percent`; NULL */
  guint contrast; /* which of a set those are that are counted: of women's teams; 0 */
  const char *predicate;    /* lemma; NULL */
  const char *share_object; /* whom those do it to that a share is of; NULL */
  PlxParticipants parties;  /* of the predicate */
  const char *owner;        /* the nation, body or place that the statement names or means by `its`; NULL */
  guint32 holder;           /* whose shares, profit, jobs, of the cast; PLX_NONE */
  const char *per;          /* lemma: `day` of `$5 a day`; NULL */
  const char *extra;        /* lemma of what is reckoned in or left out: `tax` of `$5m before tax`; NULL */
  gboolean without;         /* it is left out */
  const char *narrowed;     /* of which part of what is measured: `youth` of youth unemployment; NULL */
  PlxBasis basis;           /* by number, by value */
  PlxFate fate;             /* what befell them */
  PlxFate payee;            /* of those whom a sum is paid for */
  guint32 pollster;         /* whose poll tells a share, of the cast; PLX_NONE */
  guint32 receiver;         /* to or for whom a sum is paid, of the cast; PLX_NONE */
  PlxPayer payer;           /* who has to pay it */
  PlxReach reach;           /* of all of something, or of one place */
  PlxStanding standing;     /* where they are, or in whose pay */
  PlxProof proof;           /* suspected or confirmed */
  PlxDegree degree;         /* how badly */
  PlxGroups groups;         /* of people: women, older voters */
  gboolean beside;          /* `a driver and 22 others` */
  double joined;            /* how many stand beside them: 2 of `three men and two women`; 0 */
  gboolean part;            /* `58 of the injured` */
  gboolean all;             /* `nine of the 16`: of those 16 a part is told */
  gboolean either;          /* `wrecked or damaged`: of all that one of two things befell */
  gboolean mixed;           /* `440 pupils and staff`: of two kinds together */
  gboolean multiple;        /* `doubled` */
  gboolean more;            /* `two more bodies` */
  gboolean added;           /* more of those that the article has told of */
  gboolean into;            /* `four hours into the flight` */
  gboolean recurs;          /* `every four hours` */
  gboolean then;            /* an age that was reached at some time: `when she turned 18` */
  gboolean close;           /* the last price of a day */
  gboolean outdated;        /* it is told as what was said before */
  gboolean idle;            /* it fits nearly everything: `millions of dollars` */
  gboolean joint;           /* a sum of two parties: `the mayor and the council raised $5m` */
  gboolean wordless;        /* its sentence says nothing of what it is of: `Low 24F` */
  const char *dimension;    /* `deep` of `130ft deep`; NULL */
  PlxDatum datum;           /* from where a height is measured */
  PlxStage stage;           /* of which of several: the first offer, the new one */
  PlxSetting setting;
  PlxMood mood;     /* expected, or come */
  gboolean running; /* as of now, or of a time that the sentence names */
  PlxPairPlace pair;
  guint32 whole; /* of which it is a part: the 16 of `nine of the 16 workers`, among the figures; PLX_NONE */
  guint32 other_half;      /* of the pair, among the article's figures; PLX_NONE */
  guint32 person;          /* whose age it is, of the cast; PLX_NONE */
  gint64 day_from, day_to; /* the days that its clause names, half-open; both -1 if none */
  gint32 named_when;       /* the weekday or month that it names where no days are known (figure_days.h); 0 */
  PlxStretch stretch;      /* over which it was counted */
  gint64 published;        /* day; -1 */
  guint32 rivals;          /* other values of the kind in its article; filled in by the caller */
  gboolean lead;           /* in the article's headline or opening sentences */
} PlxFigureSlot;

/* Its kind, the dimension or the noun counted: only figures of one kind can be of one fact. The caller frees
 * it. */
char *plx_figure_kind(const PlxFigureSlot *slot);

/* FALSE if the figure is not to be compared. */
gboolean plx_figure_slot(const PlxArticle *article, const PlxFigure *figure, PlxFigureSlot *out);

/* Was what is counted damaged in one account, and destroyed in the other? */
static inline gboolean plx_figure_are_other_losses(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->fate == PLX_FATE_LOST && b->fate == PLX_FATE_LOST && a->degree != b->degree &&
         a->degree != PLX_DEGREE_NONE && b->degree != PLX_DEGREE_NONE;
}

/* Is a sum paid for the dead in one account, for the hurt in the other? */
static inline gboolean plx_figure_are_paid_for_others(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return a->payee != b->payee && a->payee != PLX_FATE_NONE && b->payee != PLX_FATE_NONE;
}

/* Is one reckoned with what the other leaves out (profits before and after tax), or by something else (shares
 * by number and by value)? */
static inline gboolean plx_figure_otherwise_reckoned(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  return (a->extra != NULL && g_strcmp0(a->extra, b->extra) == 0 && a->without != b->without) ||
         plx_bases_differ(a->basis, b->basis);
}

/* How the values of two stand to each other. */
static inline PlxRelation plx_figure_slots_relation(const PlxFigureSlot *a, const PlxFigureSlot *b)
{
  const PlxRelation relation = plx_figure_relate(a->figure, a->value, b->figure, b->value);
  return relation == PLX_RELATION_DISJOINT &&
                 plx_figure_rounded_apart(a->figure, &a->value, b->figure, &b->value)
             ? PLX_RELATION_VAGUER
             : relation;
}

/* `Morsi and 22 other defendants`, `23 defendants`: are those who are told of beside the one of the other's
 * count? */
gboolean plx_figure_is_rest_of(const PlxFigureSlot *rest, const PlxFigureSlot *whole);
