/* What the rules of figures share. */
#pragma once

#include "compare/rules.h"
#include "model/figure_slot.h"

/* Do the times at which their articles tell two values explain that they differ: a toll that has risen? */
gboolean plx_figures_moved_on(const PlxFigureSlot *v, const PlxFigureSlot *w);

/* May both lengths of time be right: five days of riots, eight days of riots, where nobody knows which
 * article is the later? */
gboolean plx_figures_may_have_gone_on(const PlxFigureSlot *v, const PlxFigureSlot *w);

/* Is each of two values that fit right in its time: at least 12 dead, and hours later 19? */
gboolean plx_figures_outgrown(const PlxFigureSlot *v, const PlxFigureSlot *w);

/* Are they of those dead or hurt, and is the later one news: at least 50, and a day later at least 59? */
gboolean plx_figures_are_risen_toll(const PlxFigureSlot *v, const PlxFigureSlot *w);

/* Is one price the day's last, and the other one of before? */
gboolean plx_figures_are_of_one_day(const PlxFigureSlot *v, const PlxFigureSlot *w);

/* What the values of a fact that two articles agree on come to in another unit. */
void plx_compare_converted(PlxComparison *comparison, const PlxFact *fact);

/* A fact's figures as they are compared. */
typedef struct {
  const PlxComparison *comparison;
  const PlxFact *fact;
  const PlxFigureSlot *slots; /* of the fact's mentions */
} PlxFigureSubject;

/* Do two mentions of the fact that give one value say it of two things: residents, families; cut by 5
 * percent, cut to 5 percent? */
gboolean plx_figures_of_two_things(const PlxFigureSubject *s, guint32 a, guint32 b);
