/* What articles have in common by their subject alone. Of an election that is written of for a year, articles
 * of any two days are alike; that two of one day are, too, does not make them accounts of one event. */
#pragma once

#include "model/finding.h"

/**
 * plx_subject_levels:
 * @links: PlxLink between articles, scored by their words
 *
 * Returns: for each article the score that it reaches with articles of so many other days that it must be the
 * subject's; 0 for one that few days have anything like, or whose day is not known. The caller frees it.
 */
double *plx_subject_levels(const PlxReport *report, const GArray *links);

/**
 * plx_subject_part:
 * @levels: of all articles
 * @alike: the score by which two articles tell of one event where there is no such subject
 *
 * Returns: the part of two articles' score that counts, 0–1, so that what counts comes to @alike only above
 * their subject's level, and the further above it the further apart their days are.
 */
double plx_subject_part(const PlxReport *report, const double *levels, guint32 a, guint32 b, double alike);
