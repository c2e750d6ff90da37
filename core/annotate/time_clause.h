/* What the clause around a time says of it. Plain values; nothing is owned. */
#pragma once

#include "annotate/time_parse.h"

/* The predicate that a time dates, in the article's tokens: the verb above its last token in the tree, or the
 * nearest one where there is no tree; PLX_NONE. */
guint32 plx_time_event(const PlxArticle *article, guint32 sentence, const PlxTimeExpr *e, guint32 first,
                       guint32 last);

/* Is the word one that tells of what is to come: `will`, `may`? */
gboolean plx_time_is_prospect(const PlxArticle *article, guint32 token);

/* Whether the clause tells of the past (-1) or of what is to come (1); 0 where it cannot be told. `token` and
 * `last` are the time's first and last tokens. */
gint32 plx_time_tense(const PlxArticle *article, guint32 sentence, guint32 token, guint32 last,
                      guint32 event);

/* Is what the clause tells as to come told in a form that news uses of what is over, too: `rescuers search on
 * Tuesday`, `was scheduled to leave on Sunday`? */
gboolean plx_time_may_be_over(const PlxArticle *article, guint32 sentence, guint32 event);

/* Is it put off or moved: `postponed until Thursday`, `brought forward to Monday`? Then that is when it will
 * be.
 */
gboolean plx_time_is_put_off(const PlxArticle *article, guint32 event);

/* Is the predicate said not to be so: `was not shut`? */
gboolean plx_time_is_denied(const PlxArticle *article, guint32 sentence, guint32 event);

/* What was done at last, of `it took them until noon (`last`) to put it out`: the verb; PLX_NONE. */
guint32 plx_time_achieved(const PlxArticle *article, guint32 sentence, guint32 event, guint32 last);

/* Is it a state that has lasted since then, and so began then: `has been under control since noon`? */
gboolean plx_time_begins_state(const PlxArticle *article, guint32 sentence, guint32 event);
