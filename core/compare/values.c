#include "compare/values.h"

#include <string.h>

#define SURE 0.6 /* two values that others of their articles make partners */

typedef struct {
  const PlxValueFamily *family;
  gpointer data;
} Asked;

static gboolean is_equal(guint32 a, guint32 b, gpointer data)
{
  const Asked *asked = data;
  return asked->family->relation(a, b, asked->data) == PLX_RELATION_EQUAL;
}

/* Do two articles give the group's value, and under no rule all the same? Groups under a rule as a whole are
 * no agreement. */
static gboolean is_agreed(const PlxFact *fact, const Asked *asked, const guint32 *groups, guint32 group)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (groups[i] == group && groups[k] == group &&
          plx_fact_mention(fact, i)->article != plx_fact_mention(fact, k)->article &&
          asked->family->judge(i, k, PLX_RELATION_EQUAL, asked->data) == PLX_N_RULES)
        return TRUE;
  return FALSE;
}

/* The mentions of the article of mention i, which stand together: from first to end. */
static guint32 of_one_article(const PlxFact *fact, guint32 i, guint32 *end)
{
  const guint32 article = plx_fact_mention(fact, i)->article;
  guint32 first = i;
  while (first > 0 && plx_fact_mention(fact, first - 1)->article == article)
    first--;
  while (i < fact->mentions->len && plx_fact_mention(fact, i)->article == article)
    i++;
  *end = i;
  return first;
}

/* Does the article of mention i give the group's value too? */
static gboolean gives(const PlxFact *fact, const guint32 *groups, guint32 i, guint32 group)
{
  guint32 end;
  for (guint32 m = of_one_article(fact, i, &end); m < end; m++)
    if (groups[m] == group)
      return TRUE;
  return FALSE;
}

/* Does the article of mention i give a value that excludes that of mention k, and that k is as likely an
 * account of? */
static gboolean gives_other(const PlxFact *fact, const Asked *asked, guint32 i, guint32 k)
{
  guint32 end;
  for (guint32 m = of_one_article(fact, i, &end); m < end; m++)
    if (plx_fact_pair(fact, m, k) >= plx_fact_pair(fact, i, k) &&
        asked->family->relation(m, k, asked->data) == PLX_RELATION_DISJOINT)
      return TRUE;
  return FALSE;
}

/* Do two articles give the values of two mentions in words that are partners: `at least 40 hurt` and, farther
 * on, `40 hurt` beside `more than 50 hurt`? */
static gboolean have_partners(const PlxFact *fact, const guint32 *groups, guint32 i, guint32 k)
{
  guint32 end, end_k;
  const guint32 first_k = of_one_article(fact, k, &end_k);
  for (guint32 m = of_one_article(fact, i, &end); m < end; m++)
    for (guint32 n = first_k; n < end_k && groups[m] == groups[i]; n++)
      if (groups[n] == groups[k] && plx_fact_links(fact, m, n))
        return TRUE;
  return FALSE;
}

/* May two values that cannot both be right be held against each other? An article does not quarrel with a
 * value that it gives itself beside another, unless it contradicts itself, though it may tell that it has
 * moved on; nor do two mentions that only a third has brought into one fact, or that have better partners (27
 * hurt and, four of them badly, 25 hurt and four). */
static gboolean may_quarrel(const PlxFact *fact, const Asked *asked, const guint32 *groups, guint32 i,
                            guint32 k, guint8 rule)
{
  const PlxValueFamily *family = asked->family;
  if (family->excludes != NULL && plx_fact_pair(fact, i, k) >= SURE && family->excludes(i, k, asked->data))
    return TRUE;
  if (!plx_fact_links(fact, i, k) &&
      !(plx_fact_pair(fact, i, k) >= SURE && have_partners(fact, groups, i, k)))
    return FALSE;
  const gboolean both_i = gives(fact, groups, i, groups[k]), both_k = gives(fact, groups, k, groups[i]);
  return rule == PLX_RULE_FIGURE_UPDATED ? !(both_i && both_k) : !both_i && !both_k;
}

static gboolean is_undated(const Asked *asked, guint32 i, guint32 k)
{
  return asked->family->undated != NULL && asked->family->undated(i, k, asked->data);
}

/* The rule of two groups: the gravest that any two of their mentions fall under, for what one pair of
 * articles leaves in conflict no other pair explains, unless theirs is the later of which nobody knows. Rules
 * are numbered from the gravest on. */
static void judge_pair(const PlxFact *fact, const Asked *asked, const guint32 *groups, guint32 n_groups,
                       const guint8 *known, guint8 *rules, guint32 i, guint32 k)
{
  if (plx_fact_mention(fact, i)->article == plx_fact_mention(fact, k)->article)
    return;
  const PlxRelation relation = asked->family->relation(i, k, asked->data);
  const guint8 rule = (guint8)asked->family->judge(i, k, relation, asked->data);
  if (fact->rift && relation != PLX_RELATION_DISJOINT)
    return;
  if (relation == PLX_RELATION_DISJOINT ? !may_quarrel(fact, asked, groups, i, k, rule)
                                        : plx_fact_pair(fact, i, k) <= 0)
    return;
  if (rule == PLX_RULE_FIGURE_SCOPE && !plx_fact_links(fact, i, k))
    return;
  if (relation == PLX_RELATION_VAGUER &&
      ((gives(fact, groups, i, groups[k]) && gives(fact, groups, k, groups[i])) ||
       gives_other(fact, asked, i, k) || gives_other(fact, asked, k, i)))
    return;
  const guint32 low = MIN(groups[i], groups[k]), high = MAX(groups[i], groups[k]);
  const gsize pair = (gsize)low * n_groups + high;
  if (known == NULL || known[pair] != PLX_RULE_FIGURE_UPDATED)
    rules[pair] = MIN(rules[pair], rule);
}

/* The pairs of which it is known which is the later (`known` NULL), or the others, by what is known by these.
 */
static void judge_some(const PlxFact *fact, const Asked *asked, const guint32 *groups, guint32 n_groups,
                       const guint8 *known, guint8 *rules)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = i + 1; k < fact->mentions->len; k++)
      if (is_undated(asked, i, k) == (known != NULL))
        judge_pair(fact, asked, groups, n_groups, known, rules, i, k);
}

/* Which groups take part in a pair under each rule: by_rule[rule] holds one flag a group. */
static void judge_pairs(const PlxFact *fact, const Asked *asked, const guint32 *groups, guint32 n_groups,
                        guint8 **by_rule)
{
  const gsize n_pairs = (gsize)n_groups * n_groups;
  g_autofree guint8 *rules = g_malloc(n_pairs);
  memset(rules, PLX_N_RULES, n_pairs);
  judge_some(fact, asked, groups, n_groups, NULL, rules);
  g_autofree guint8 *known = g_memdup2(rules, n_pairs);
  judge_some(fact, asked, groups, n_groups, known, rules);
  for (guint32 low = 0; low < n_groups; low++) {
    for (guint32 high = low; high < n_groups; high++) {
      const guint8 rule = rules[(gsize)low * n_groups + high];
      if (rule != PLX_N_RULES)
        by_rule[rule][low] = by_rule[rule][high] = 1;
    }
  }
}

static gboolean any_group(const guint8 *flags, guint32 n)
{
  for (guint32 i = 0; i < n; i++)
    if (flags[i] != 0)
      return TRUE;
  return FALSE;
}

void plx_compare_values(PlxComparison *comparison, const PlxFact *fact, const PlxValueFamily *family,
                        const char *about, gpointer data)
{
  const Asked asked = {family, data};
  guint32 n_groups;
  guint8 *by_rule[PLX_N_RULES];
  g_autofree guint32 *groups = plx_fact_groups(fact, is_equal, (gpointer)&asked, &n_groups);
  g_autofree guint32 *chosen = g_new(guint32, fact->mentions->len);
  for (guint32 rule = 0; rule < PLX_N_RULES; rule++)
    by_rule[rule] = g_new0(guint8, n_groups);

  judge_pairs(fact, &asked, groups, n_groups, by_rule);
  for (guint32 rule = 0; rule < PLX_N_RULES; rule++) {
    for (guint32 i = 0; i < fact->mentions->len; i++)
      chosen[i] = by_rule[rule][groups[i]] != 0 ? groups[i] : G_MAXUINT32;
    if (any_group(by_rule[rule], n_groups))
      plx_comparison_add(comparison, (PlxRuleId)rule, fact, chosen, family->read, about, fact->score);
    g_free(by_rule[rule]);
  }
  for (guint32 group = 0; group < n_groups && !fact->rift; group++) {
    for (guint32 i = 0; i < fact->mentions->len; i++)
      chosen[i] = groups[i] == group ? group : G_MAXUINT32;
    if (is_agreed(fact, &asked, groups, group))
      plx_comparison_add(comparison, family->agreement, fact, chosen, family->read, about, fact->score);
  }
}
