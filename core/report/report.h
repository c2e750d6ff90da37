/* Report → bytes. Writers see the model alone; the string they fill belongs to the caller. */
#pragma once

#include "model/finding.h"

typedef struct {
  gboolean color; /* for a terminal */
  gboolean quiet;
  guint verbosity;
  PlxSeverity fail_on; /* from which severity on a finding fails a JUnit test; NONE stands for errors */
  gboolean never_fail; /* none does */
} PlxReportStyle;

/* One format: one file, one line in the registry. */
typedef struct {
  const char *name;   /* "json" */
  const char *ending; /* ".json"; NULL if no file ending means it */
  void (*write)(const PlxReport *report, const PlxReportStyle *style, GString *out);
} PlxReportFormat;

/* All formats, ended by one without a name. */
const PlxReportFormat *plx_report_formats(void);
const PlxReportFormat *plx_report_format_find(const char *name);
const PlxReportFormat *plx_report_format_for_path(const char *path);

/* An annotated article as one line of JSON, with the line feed (interface.md, "annotate"). */
void plx_report_annotations(const PlxArticle *article, gboolean tokens, GString *out);

/* {"id": …, "error": …} with the line feed; `id` may be NULL. */
void plx_report_annotation_error(const char *id, const char *message, GString *out);

/* The stories alone, as JSON (interface.md, "group"). */
void plx_report_groups(const PlxReport *report, GString *out);
