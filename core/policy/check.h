/* A report held against its golden file. A check owns its lists; it borrows the report and owns the golden
 * file. */
#pragma once

#include "policy/golden.h"

typedef struct {
  guint found, missed, wrong; /* as wanted; wanted and not reported; reported and not wanted */
} PlxTally;

typedef struct {
  char *name; /* of the story */
  char *path; /* of the golden file */
  const PlxReport *report;
  PlxGolden *golden;
  GPtrArray *missing;                /* PlxGoldenEntry: wanted, not reported, not known as missed */
  GPtrArray *known;                  /* PlxGoldenEntry: known as missed, and still missed */
  GPtrArray *found_after_all;        /* PlxGoldenEntry: known as missed, or as unwanted, and no longer so */
  GPtrArray *unexpected;             /* PlxFinding: reported, not wanted, and not known as unwanted */
  char *stories;                     /* how the articles were grouped, if not as wanted; else NULL */
  PlxTally flags, notes, agreements; /* errors and warnings; notes; agreements */
  PlxTally rules[PLX_N_RULES];
} PlxCheck;

PlxCheck *plx_check_new(const char *name, const char *golden_path, const PlxReport *report, GError **error);
void plx_check_free(PlxCheck *check);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxCheck, plx_check_free)

/* Is everything as the golden file says (known faults included)? */
gboolean plx_check_passes(const PlxCheck *check);

/* What is not, for people: a line for each, with its places. */
void plx_check_describe(const PlxCheck *check, GString *out);

/* One entry or finding, with its places; `what` stands before it. */
void plx_check_describe_entry(const PlxCheck *check, const char *what, const PlxGoldenEntry *entry,
                              GString *out);
void plx_check_describe_finding(const PlxCheck *check, const char *what, const PlxFinding *finding,
                                GString *out);

/* The unexpected finding that stands in a missing entry's place, if there is one of the same family. */
const PlxFinding *plx_check_changed_to(const PlxCheck *check, const PlxGoldenEntry *entry);

/* Precision, recall and F1 of all checks together, in all and by rule. */
void plx_check_summarize(const GPtrArray *checks, GString *out);

typedef enum {
  PLX_CHECK_ACCEPT, /* what is reported becomes what is wanted */
  PLX_CHECK_MARK,   /* what is wanted stays; misses and false alarms are marked as known */
} PlxCheckUpdate;

/* Rewrite the golden file; `out` gets what was changed, the old (-) above the new (+). */
gboolean plx_check_update(const PlxCheck *check, PlxCheckUpdate update, GString *out, GError **error);
