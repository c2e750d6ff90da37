/* Which findings count. A filter owns its strings. */
#pragma once

#include "model/finding.h"

typedef struct _PlxFilter PlxFilter;

PlxFilter *plx_filter_new(void);
void plx_filter_free(PlxFilter *filter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxFilter, plx_filter_free)

/* Leave a rule ("time/conflict") or a family of rules ("time") out, or let only these in. PLX_ERROR_USAGE if
 * there is none of that name. */
gboolean plx_filter_ignore(PlxFilter *filter, const char *rule, GError **error);
gboolean plx_filter_only(PlxFilter *filter, const char *rule, GError **error);

/* Accept the findings that a baseline file lists. PLX_ERROR_CONFIG if it is none, PLX_ERROR_READ if it cannot
 * be read. */
gboolean plx_filter_read_baseline(PlxFilter *filter, const char *path, GError **error);

/* Take out of the report what is left out, and mark what the baseline accepts. `stale` gets a line (char *)
 * for each entry of the baseline that is no longer found, though its articles are in the report and its rule
 * counts. */
void plx_filter_apply(const PlxFilter *filter, PlxReport *report, GPtrArray *stale);

/* Is there a finding of at least this severity that no baseline accepts? */
gboolean plx_filter_fails(const PlxReport *report, PlxSeverity least);

/* Of a report that it was applied to: a baseline of its findings or, to prune, the filter's without what is
 * stale; `changes` gets a line for each entry added or taken out, and how many there are now. */
GString *plx_filter_baseline(const PlxFilter *filter, const PlxReport *report, gboolean prune,
                             GString *changes);
