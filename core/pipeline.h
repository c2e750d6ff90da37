/* A run, as the library's top knows it. The report and all else belong to the run. */
#pragma once

#include "annotate/syntax_known.h"
#include "model/finding.h"
#include "parallax.h"
#include "policy/filter.h"

struct _PlxRun {
  PlxReport *report;
  GPtrArray *warnings; /* char *, ended by NULL once asked for */
  GPtrArray *stale;    /* char *, ended by NULL; NULL until compared */
  PlxFilter *filter;
  guint jobs;
  gboolean annotated;
  PlxKnown *known;     /* sentences, while articles are annotated; else NULL, or if no two can share one */
  PlxSeverity fail_on; /* NONE: any finding fails */
  gboolean never_fail;
  PlxProgress progress; /* NULL */
  gpointer progress_data;
  GDestroyNotify progress_free;
};

/* In how many threads it may work. */
guint plx_run_jobs(const PlxRun *run);

/* Tell whoever follows the run how far some work is. */
void plx_run_tell(const PlxRun *run, const char *work, guint done, guint of);
