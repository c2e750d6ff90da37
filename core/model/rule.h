/* The one table of rules: messages, `explain`, SARIF and the manual are made from it. Read-only. */
#pragma once

#include <glib.h>

typedef enum { PLX_SEVERITY_NONE, PLX_SEVERITY_NOTE, PLX_SEVERITY_WARNING, PLX_SEVERITY_ERROR } PlxSeverity;

typedef enum {
  PLX_RULE_FIGURE_CONFLICT,
  PLX_RULE_FIGURE_UPDATED,
  PLX_RULE_FIGURE_SCOPE,
  PLX_RULE_FIGURE_PRECISION,
  PLX_RULE_TIME_CONFLICT,
  PLX_RULE_TIME_PRECISION,
  PLX_RULE_TIME_ZONE,
  PLX_RULE_ATTRIBUTION_SOURCE,
  PLX_RULE_ATTRIBUTION_MISSING,
  PLX_RULE_ATTRIBUTION_STANCE,
  PLX_RULE_ATTRIBUTION_AGENT,
  PLX_RULE_QUOTE_WORDING,
  PLX_RULE_NAME_SPELLING,
  PLX_RULE_FIGURE_AGREE, /* agreements from here on */
  PLX_RULE_TIME_AGREE,
  PLX_RULE_ATTRIBUTION_AGREE,
  PLX_N_RULES, /* of those on articles; from here on those of `check`, on golden files */
  PLX_RULE_CHECK_MISSING = PLX_N_RULES,
  PLX_RULE_CHECK_UNEXPECTED,
  PLX_RULE_CHECK_KNOWN,
  PLX_RULE_CHECK_STORIES,
  PLX_N_ALL_RULES,
} PlxRuleId;

typedef struct {
  PlxRuleId id;
  const char *name; /* "figure/conflict" */
  PlxSeverity severity;
  const char *summary; /* one line, lower case, no full stop */
  const char *help;    /* a paragraph or two: when it holds, when it does not */
  const char *example; /* two or three lines */
} PlxRule;

const PlxRule *plx_rule(PlxRuleId id);

/* A rule on articles by name; NULL if there is none. */
const PlxRule *plx_rule_find(const char *name);

/* Is the rule of this name ("time/conflict"), or of this family ("time")? */
gboolean plx_rule_is(const PlxRule *rule, const char *name);

/* "error", "warning", "note", "none". */
const char *plx_severity_name(PlxSeverity severity);

/* FALSE if it is none of these names. */
gboolean plx_severity_parse(const char *name, PlxSeverity *out);
