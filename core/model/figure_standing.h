/* Where those whom a figure counts are said to stand: in a place at the time, in somebody's pay, or on
 * strike. */
#pragma once

#include "model/article.h"

typedef enum {
  PLX_STANDING_NONE,
  PLX_STANDING_PRESENT,  /* on board, underground, among the passengers */
  PLX_STANDING_EMPLOYED, /* on the payroll */
  PLX_STANDING_STRIKING,
  PLX_STANDING_LOCKED_OUT,
  PLX_STANDING_DISMISSED, /* sacked, laid off */
} PlxStanding;

/* Of the whole of something, or of one place or part of it alone: `jobs worldwide`, `jobs in Malaysia`; a sum
 * with or without what may be added to it: `including debt`. */
typedef enum { PLX_REACH_OPEN, PLX_REACH_ALL, PLX_REACH_PART } PlxReach;

/* By what stands right behind what is counted, or the sum. */
PlxReach plx_figure_reach(const PlxArticle *article, const PlxFigure *figure);

/* Whether they are known to be it: `1,180 suspected cases`, `1,180 confirmed cases`. */
typedef enum { PLX_PROOF_OPEN, PLX_PROOF_SUSPECTED, PLX_PROOF_CONFIRMED } PlxProof;

/* By the adjective between the number and its noun, or the verb that has the number for its object. */
PlxProof plx_figure_proof(const PlxArticle *article, const PlxFigure *figure);

/* By the words of the figure's clause, up to another number. */
PlxStanding plx_figure_standing(const PlxArticle *article, const PlxFigure *figure);
