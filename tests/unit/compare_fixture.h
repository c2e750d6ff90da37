/* What is found between two articles of a sentence or two. */
#pragma once

#include <glib.h>

#define LEAD_A "The ferry Aurora sank off Tarn Island after a fire in the engine room on Monday. "
#define LEAD_B "A fire in the engine room sank the ferry Aurora near Tarn Island on Monday. "

/* The report on two articles as JSON, without white space after keys; the caller's. */
GString *report_on(const char *a, const char *b);

/* How often a rule is reported for two articles. */
guint count_rule(const char *a, const char *b, const char *rule);

/* Two articles, and how often a rule is to be reported for them. */
typedef struct {
  const char *a, *b, *rule;
  guint n;
} RuleRow;

void expect_rules(const RuleRow *rows, gsize n_rows);
