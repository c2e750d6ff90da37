/* What figures and times have in common: mentions with values that are equal, fit, or exclude each other.
 * Everything is borrowed for the call. */
#pragma once

#include "compare/rules.h"

/* How a family of values is compared. Mentions are numbered as in the fact. */
typedef struct {
  /* how two values stand to each other */
  PlxRelation (*relation)(guint32 a, guint32 b, gpointer data);
  /* the rule that two mentions of different articles fall under; PLX_N_RULES for none */
  PlxRuleId (*judge)(guint32 a, guint32 b, PlxRelation relation, gpointer data);
  /* do two values exclude each other even where one article gives both: nobody was hurt, two were; NULL for
   * never */
  gboolean (*excludes)(guint32 a, guint32 b, gpointer data);
  /* is it not known which of two articles tells the later state of things? Then an update that others tell
   * with the same two values explains theirs; NULL if that does not matter */
  gboolean (*undated)(guint32 a, guint32 b, gpointer data);
  PlxReader read;
  PlxRuleId agreement;
} PlxValueFamily;

/**
 * plx_compare_values:
 * @about: what the fact is about, for people
 * @data: given to the family's functions
 *
 * Mentions are grouped by equal value; each group that two articles share is an agreement; pairs of articles
 * that share no value are judged, and those under one rule make one finding, with all mentions of their
 * groups.
 */
void plx_compare_values(PlxComparison *comparison, const PlxFact *fact, const PlxValueFamily *family,
                        const char *about, gpointer data);
