/* What is said: clauses. */
#pragma once

#include "annotate/attribution_finder.h"

/* What is said: a quotation or clause beside the cue. FALSE if there is none. */
gboolean plx_content_speech(const PlxFinder *f, PlxRawAttribution *raw);

/* What `as X reported` is said of: the rest of the sentence. FALSE if the cue is not in such a clause. */
gboolean plx_content_as(const PlxFinder *f, PlxRawAttribution *raw);

/* `what X called a scandal`. FALSE if the cue is not in such a clause. */
gboolean plx_content_what(const PlxFinder *f, PlxRawAttribution *raw);

/* Does the sentence end where what is said should begin, so that the next paragraph says it? */
gboolean plx_content_awaits(const PlxFinder *f, const PlxRawAttribution *raw);

/* The clause that the tree gives the cue. FALSE if there is none. */
gboolean plx_content_clause(const PlxFinder *f, PlxRawAttribution *raw);

/* Where a content that ends at `last` really ends: what follows without a comma belongs to it more often than
 * to the verb, and so does a quotation right behind it. */
guint32 plx_content_stretch(const PlxFinder *f, guint32 verb, guint32 last);

/* Where a content of that head ends that the tree may have cut short: what begins with `that` has a verb, and
 * without one (`that apples, pears, and | plums are ripe`) it goes on to the end of the sentence. */
guint32 plx_content_with_verb(const PlxFinder *f, guint32 first, guint32 last, guint32 head);

/* Ends what is said behind the cue at a semicolon with another clause behind it. */
void plx_content_end(const PlxFinder *f, PlxRawAttribution *raw);
