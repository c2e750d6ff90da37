/* Whom somebody tells what he says. */
#pragma once

#include "annotate/attribution_finder.h"

/* Does the cue address somebody: told reporters that …? */
gboolean plx_addressee_is_told(const PlxRawAttribution *raw);

/* `It rained when she told him about it`, `told him that …`: is what it is about told behind the cue, so that
 * what stands before it is not what is said? */
gboolean plx_addressee_is_told_more(const PlxFinder *f, const PlxRawAttribution *raw);

/* The last token of whom the cue addresses, if no more stands between commas: `…, she told reporters, …`;
 * else the cue's. */
guint32 plx_addressee_end(const PlxFinder *f, const PlxRawAttribution *raw);

/* Behind the addressee that a clause in the tree begins with; the clause's own beginning if it has none. */
guint32 plx_addressee_skip(const PlxFinder *f, PlxRange clause);

/* `…, the airline told Alta Today.`: does the tree take whom it told for what it told? */
gboolean plx_addressee_is(const PlxFinder *f, const PlxRawAttribution *raw, guint32 head);
