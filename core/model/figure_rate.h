/* How a figure is told beside others: by what it is counted, what it is reckoned with, what it is a score
 * with. Strings are lemmas of the article. */
#pragma once

#include "model/article.h"

/* The figure's place in a score or a vote (3-2, nine to eight): other numbers are no rivals of the first. */
typedef enum { PLX_PAIR_NONE, PLX_PAIR_FIRST, PLX_PAIR_SECOND } PlxPairPlace;

/* The unit of a rate: `day` of `$5 a day`; "all" for the whole of `$5m over ten years`; NULL. */
const char *plx_figure_per(const PlxArticle *article, const PlxFigure *figure);

/* What the value is reckoned with or, then `*without` is TRUE, without: `tax` of `$5m before tax`; NULL. */
const char *plx_figure_extra(const PlxArticle *article, const PlxFigure *figure, gboolean *without);

/* `four hours into the flight`, `turned around after four hours`: how far it had gone, not how long it takes.
 */
gboolean plx_figure_is_into(const PlxArticle *article, const PlxFigure *figure);

/* `every fifteen minutes`: how often, not how long. */
gboolean plx_figure_recurs(const PlxArticle *article, const PlxFigure *figure);

/* `a driver and 22 other workers`, `with about 22 others`: some of them are told of by name or otherwise. */
gboolean plx_figure_is_beside(const PlxArticle *article, const PlxFigure *figure);

/* `two more bodies`, `another 40 people`, `a further nine`: added to others of their kind, or beside those of
 * another. */
gboolean plx_figure_is_more(const PlxArticle *article, const PlxFigure *figure);

/* `earlier reports had put it at 40`, `was previously thought to be six`: what was said before, not what
 * holds now. */
gboolean plx_figure_is_outdated(const PlxArticle *article, const PlxFigure *figure);

/* `closed at $30.52`, `ended the day 24 percent higher`: the last of a day's prices. */
gboolean plx_figure_is_close(const PlxArticle *article, const PlxFigure *figure);

/* The other half of the pair, among the article's figures; PLX_NONE if it is in none. */
guint32 plx_figure_pair_of(const PlxArticle *article, const PlxFigure *figure, PlxPairPlace *place);

/* The figure that it is told as a part of, right behind it: the 16 of `nine of the 16 workers`; PLX_NONE. */
guint32 plx_figure_whole(const PlxArticle *article, const PlxFigure *figure);

/* Is a figure of a pair told as a vote: `carried by four votes to one`, `the vote was 4-1`? */
gboolean plx_figure_is_vote(const PlxArticle *article, const PlxFigure *figure);

/* Which of several of its kind it is of, in their order: the first offer, the new one. */
typedef enum { PLX_STAGE_NONE, PLX_STAGE_EARLIER, PLX_STAGE_LATER } PlxStage;

/* What is said of `what`, the lemma of what the figure counts or measures, near the figure: `its initial
 * offer of $70`, `the new $82 bid`. */
PlxStage plx_figure_stage(const PlxArticle *article, const PlxFigure *figure, const char *what);
