/* Who speaks, by the words beside the cue. */
#pragma once

#include "annotate/attribution_finder.h"

/* Who speaks, by what stands before the cue; FALSE if nobody does. Each in its own frame: behind a comma or
 * quotation; right beside it; with a relative clause; as a name between commas behind what it is. */
gboolean plx_phrase_before(const PlxFinder *f, guint32 cue, PlxRange *phrase);
gboolean plx_phrase_beside(const PlxFinder *f, guint32 cue, PlxRange *phrase);
gboolean plx_phrase_with_clause(const PlxFinder *f, guint32 cue, PlxRange *phrase);
gboolean plx_phrase_apposed(const PlxFinder *f, guint32 cue, PlxRange *phrase);

/* The name, or the two, that stand before the cue with what they are (`In a post, Ida Lund, the mayor,
 * said`), where the tree finds nobody. FALSE if there is none. */
gboolean plx_phrase_named(const PlxFinder *f, guint32 cue, PlxRange *phrase);

/* The last word before `of …` and the like. */
guint32 plx_phrase_head(const PlxFinder *f, PlxRange phrase);

/* `A post in Perth, Australia, heard it, said Tom Reyes.`: is the subject that of another verb before the
 * cue, and does nobody but who speaks stand behind it? */
gboolean plx_source_is_behind(const PlxFinder *f, const PlxRawAttribution *raw, guint32 subject);

/* The phrase right behind the cue, if what is said stands before it (`…, said Anna Reyes`): sets the source
 * and `inverted`. */
gboolean plx_source_inverted(const PlxFinder *f, PlxRawAttribution *raw);
