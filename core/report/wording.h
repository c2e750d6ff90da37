/* The words that all formats share. What is returned is the caller's, unless it is const. */
#pragma once

#include "model/finding.h"

/* "when the truce was agreed: Saturday, or Friday": what it is about and where its sides stand; a finding of
 * one side has its message instead. */
char *plx_wording_headline(const PlxFinding *finding);

/* Where a statement stands, in the sense of its finding's rule: its source where the rule is about whose word
 * it is, else its value; NULL if it has neither. */
const char *plx_wording_position(const PlxFinding *finding, const PlxStatement *statement);

/* The outlet's name, or the article's id. */
const char *plx_wording_outlet(const PlxArticle *article);

/* "1 error", "3 errors". */
void plx_wording_count(GString *out, guint n, const char *noun);

typedef struct {
  guint errors, warnings, notes;
  guint baselined;   /* not among those before */
  guint agreements;  /* whose accounts are two or more */
  guint independent; /* agreements of two or more independent accounts */
} PlxTally;

/* What the report holds, and what one story, by its PlxCards. */
PlxTally plx_wording_tally(const PlxReport *report);
PlxTally plx_wording_tally_story(const GArray *cards);

/* "2 errors, 1 warning and 4 notes"; "no findings". */
void plx_wording_findings(GString *out, const PlxTally *tally);

/* "12 agreements, 9 on independent accounts". */
void plx_wording_agreements(GString *out, const PlxTally *tally);

/* Statements that say the same. */
typedef struct {
  guint32 group;
  const char *position; /* of the first that has one; never NULL */
  guint n_articles;     /* that say so, in these words */
  GArray *statements;   /* guint indices into the finding's */
} PlxSide;

/* The sides of a finding in the order of their groups. */
GArray *plx_wording_sides(const PlxFinding *finding);

/* How many articles have a statement in it. */
guint plx_wording_n_articles(const PlxFinding *finding);

/* "2 of 4 outlets say Saturday", where one value is in more articles than any other; NULL else. It counts; it
 * does not say who is right. */
char *plx_wording_majority(const PlxFinding *finding);

/* "Saturday 10 October 2020 (The Hill, Al Jazeera); Friday 9 October 2020 (The Independent)". */
char *plx_wording_positions(const PlxReport *report, const PlxFinding *finding);

/* "93 % sure": the confidence in whole percents. */
guint plx_wording_percent(double share);

/* The reasons for which statements were compared with nothing, each with their number, in the order of the
 * reasons' first appearance. */
typedef struct {
  const char *why;
  guint n;
} PlxReason;

GArray *plx_wording_reasons(const PlxReport *report, guint32 story);
