/* Which candidates have most in common. An article tells a thing once, as a rule: what has more in common
 * with another of its sentences is less likely to be told by this one, however alike the two are. */
#pragma once

#include "relate/candidate.h"

/* How alike two candidates are, from what their words have in common (the cosine of their bags); 0 if they
 * are never held against each other. */
typedef double (*PlxAlike)(const PlxCandidates *candidates, guint32 a, guint32 b, double cosine);

/* Of candidates whose words are weighed. */
PlxPartners *plx_partners_new(const PlxCandidates *candidates, PlxAlike alike);
void plx_partners_free(PlxPartners *partners);

/**
 * plx_partners_are:
 * @alike: how alike the two are, by the same measure
 *
 * Returns: whether no candidate of either's article is more like the other. So it is of two in one article,
 * which are never partners.
 */
gboolean plx_partners_are(const PlxCandidates *candidates, guint32 a, guint32 b, double alike);
