/* What is measured, whatever it is called: a company's earnings are its profit, a pay rise is of the pay. */
#pragma once

#include "model/article.h"
#include "model/sense.h"

/* Puts the one term for the others that are used for it. Both are lemmas, or NULL. */
void plx_figure_settle_terms(const PlxArticle *article, const PlxFigure *figure, const char **measured,
                             const char **predicate);

/* `Some 460 workers will lose their jobs`, `will be laid off`: as many jobs. */
gboolean plx_figure_is_of_jobs(const PlxArticle *article, const PlxFigure *figure);

/* The people that a firm employs are its workers, those who live somewhere residents: what is counted, as a
 * noun. Lemmas, or NULL. */
const char *plx_figure_doers(const char *counted, const char *predicate);

/* The people of a body are counted, not the body: `28 crew`, `a 30-strong gang`. Lemma, or NULL. */
const char *plx_figure_members(const PlxArticle *article, const PlxFigure *figure, const char *counted);

/* Is it a word for people, listed (soldier) or made of what they do (docker)? NULL is none. */
gboolean plx_figure_counts_people(const char *counted);

/* Do two nouns count the same? As plx_sense_compare_nouns() says; those who attack have many names. */
PlxSense plx_figure_compare_counted(const char *a, const char *b);

/* Whom those do it to that a share is of: `Dorn` of `52 percent of voters back Dorn`; the name's entity, or
 * NULL. */
const char *plx_figure_share_object(const PlxArticle *article, const PlxFigure *figure);
