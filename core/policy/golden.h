/* Golden files: what a careful fact-checker wants flagged in a story (findings.md). A golden file owns its
 * entries; entries borrow their JSON, which the file keeps. */
#pragma once

#include "model/finding.h"

#include <json-glib/json-glib.h>

/* One statement: where it stands in the report's articles. */
typedef struct {
  guint32 article;
  PlxSpan span;
} PlxGoldenPlace;

typedef struct {
  JsonObject *json;   /* borrowed */
  const char *rule;   /* "time/conflict" */
  const char *about;  /* never NULL */
  gboolean optional;  /* may be reported or not */
  gboolean known;     /* a miss that is known; for `unwanted`, a false alarm that is known */
  GArray *places;     /* PlxGoldenPlace */
  guint32 n_articles; /* different ones among the places */
} PlxGoldenEntry;

typedef struct {
  JsonParser *parser;
  GPtrArray *findings;   /* PlxGoldenEntry */
  GPtrArray *agreements; /* PlxGoldenEntry */
  GPtrArray *unwanted;   /* PlxGoldenEntry: reported today, though they should not be; each a known fault */
  char *stories;         /* "a b; c": ids of articles by story, sorted; NULL if the file does not say */
} PlxGolden;

/**
 * plx_golden_read:
 * @path: the file
 * @report: whose articles the statements stand in; their text is searched with white space folded
 * @error: PLX_ERROR_READ, or PLX_ERROR_CONFIG naming the entry whose statement does not stand in its article
 */
PlxGolden *plx_golden_read(const char *path, const PlxReport *report, GError **error);
void plx_golden_free(PlxGolden *golden);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxGolden, plx_golden_free)

/* Has the finding, for at least two of the entry's articles, a statement that overlaps the entry's? */
gboolean plx_golden_same_place(const PlxGoldenEntry *entry, const PlxFinding *finding);

/* Is it moreover of the entry's rule, or of one that is as good; for agreements, of the same kind? */
gboolean plx_golden_matches(const PlxGoldenEntry *entry, const PlxFinding *finding);

/* The stories of a report in the form of PlxGolden.stories; the caller frees it. */
char *plx_golden_stories(const PlxReport *report);
