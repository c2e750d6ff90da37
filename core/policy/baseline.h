/* Baselines: findings that are known and accepted. A baseline owns its entries. */
#pragma once

#include "model/finding.h"

typedef struct {
  char *id; /* of the finding */
  char *rule, *about;
  GPtrArray *articles; /* char *: ids; none where the file does not tell */
} PlxBaselineEntry;

typedef struct {
  GPtrArray *entries; /* PlxBaselineEntry, in the order of the file */
  GHashTable *ids;    /* of the entries */
} PlxBaseline;

PlxBaseline *plx_baseline_new(void);
void plx_baseline_free(PlxBaseline *baseline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxBaseline, plx_baseline_free)

/* Add the entries of a file: a baseline, or a report in JSON. PLX_ERROR_CONFIG if it is neither,
 * PLX_ERROR_READ. */
gboolean plx_baseline_read(PlxBaseline *baseline, const char *path, GError **error);

gboolean plx_baseline_has(const PlxBaseline *baseline, const char *id);

/* Add a finding, or another's entry, that is not in it. */
void plx_baseline_add(PlxBaseline *baseline, const PlxReport *report, const PlxFinding *finding);
void plx_baseline_copy(PlxBaseline *baseline, const PlxBaselineEntry *entry);

/* "time/conflict: when the truce was agreed (0123456789abcdef)"; the caller frees it. */
char *plx_baseline_describe(const PlxBaselineEntry *entry);

/* The file's text: JSON, an entry a line, by rule, subject and id, so that a change changes its own lines
 * alone. */
GString *plx_baseline_write(const PlxBaseline *baseline);
