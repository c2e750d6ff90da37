/* What the families of rules share. A family turns a fact of its kind into findings and agreements, which it
 * appends to the comparison's arrays; these own them. */
#pragma once

#include "model/finding.h"
#include "model/relation.h"

typedef struct {
  const PlxReport *report;
  const PlxStory *story;
  GHashTable *reuse; /* by plx_reuse_by_articles() */
  GPtrArray *findings;
  GPtrArray *agreements;
} PlxComparison;

/* One file a family. */
void plx_compare_figures(PlxComparison *comparison, const PlxFact *fact);
void plx_compare_times(PlxComparison *comparison, const PlxFact *fact);
void plx_compare_said(PlxComparison *comparison, const PlxFact *fact);
void plx_compare_deeds(PlxComparison *comparison, const PlxFact *fact);
void plx_compare_quotes(PlxComparison *comparison, const PlxFact *fact);
void plx_compare_names(PlxComparison *comparison, const PlxFact *fact);

/* Of all articles: how many were hurt against how many badly and how many slightly. */
void plx_compare_degrees(PlxComparison *comparison);

/* Inside one article: a local time against the zone that it is given with. */
void plx_compare_zones(PlxComparison *comparison, guint32 article);

/* Inside one article: a value against what it is said to be in another unit. */
void plx_compare_conversions(PlxComparison *comparison, guint32 article);

/* Inside one article: a total against the parts that are told as its own. */
void plx_compare_totals(PlxComparison *comparison, guint32 article);

/* ---- groups of statements that say the same ---- */

static inline const PlxMention *plx_fact_mention(const PlxFact *fact, guint32 i)
{
  return &g_array_index(fact->mentions, PlxMention, i);
}

static inline const PlxArticle *plx_fact_article(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_report_article(c->report, plx_fact_mention(fact, i)->article);
}

/* Are two mentions of different articles partners, and not only in one fact by way of others? */
static inline gboolean plx_fact_links(const PlxFact *fact, guint32 i, guint32 k)
{
  return fact->links == NULL || fact->links->data[i * fact->mentions->len + k] != 0;
}

/* Number the mentions by group: two are of one group if `same` says so of them or of what links them.
 * Returns: one number a mention, from 0 in the order of first mentions; the caller frees it. */
guint32 *plx_fact_groups(const PlxFact *fact, gboolean (*same)(guint32 a, guint32 b, gpointer data),
                         gpointer data, guint32 *n_groups);

/* Do the mentions of the group stand in two articles or more? */
gboolean plx_group_is_shared(const PlxFact *fact, const guint32 *groups, guint32 group);

/* Are two mentions' articles one, or do they say something of the fact in common? Then what else they say is
 * no quarrel between them. */
gboolean plx_articles_share_group(const PlxFact *fact, const guint32 *groups, guint32 i, guint32 k);

/* ---- findings ---- */

/* The value and source of a mention, for people; each is taken over. */
typedef struct {
  char *value;
  char *source;
} PlxReading;

typedef PlxReading (*PlxReader)(const PlxComparison *comparison, const PlxFact *fact, guint32 i);

/**
 * plx_comparison_add:
 * @rule: of the finding or agreement
 * @groups: the number of each mention's group, G_MAXUINT32 for one that is left out
 * @read: gives the statements' values
 * @confidence: how surely the mentions fill one slot, 0–1; what that is worth under the rule is seen to
 *
 * A finding on the fact's mentions, with message and reasons made from the groups. Appended to the findings,
 * or, for a rule without severity, to the agreements.
 */
void plx_comparison_add(PlxComparison *comparison, PlxRuleId rule, const PlxFact *fact, const guint32 *groups,
                        PlxReader read, const char *about, double confidence);

/* Drop of the findings from `first` on what is told of the same sentences more than once: of each sentence
 * and its clauses, the surest. */
void plx_comparison_drop_repeats(PlxComparison *comparison, guint first);

/* An agreement for each group that two articles share. */
void plx_comparison_add_agreements(PlxComparison *comparison, PlxRuleId rule, const PlxFact *fact,
                                   const guint32 *groups, guint32 n_groups, PlxReader read,
                                   const char *about);

/* A story's reuse by its two articles, for plx_comparison_independent(); the caller frees it. */
GHashTable *plx_reuse_by_articles(const PlxStory *story);

/* How many independent accounts the finding's statements are: those of one article, copies of one text and
 * those on the word of one source are one. */
guint32 plx_comparison_independent(const PlxComparison *comparison, const PlxFinding *finding);
