/* attribution/agent: one deed, another doer. */
#include "compare/rules.h"

#define SURE 0.75

static const PlxDeed *deed_at(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_article_deed(plx_fact_article(c, fact, i), plx_fact_mention(fact, i)->index);
}

static guint32 doer_of(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return plx_article_name(plx_fact_article(c, fact, i), deed_at(c, fact, i)->name)->cast;
}

static PlxReading read_deed(const PlxComparison *c, const PlxFact *fact, guint32 i)
{
  return (PlxReading){
      g_strdup(plx_article_name(plx_fact_article(c, fact, i), deed_at(c, fact, i)->name)->entity), NULL};
}

static gboolean is_same(guint32 a, guint32 b, gpointer data)
{
  const guint32 *doers = data;
  return doers[a] == doers[b] && doers[a] != PLX_NONE;
}

void plx_compare_deeds(PlxComparison *comparison, const PlxFact *fact)
{
  g_autofree guint32 *doers = g_new(guint32, fact->mentions->len);
  guint32 n_groups;
  gboolean differ = FALSE;
  for (guint32 i = 0; i < fact->mentions->len; i++)
    doers[i] = doer_of(comparison, fact, i);
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, doers, &n_groups);
  for (guint32 i = 1; i < fact->mentions->len; i++)
    for (guint32 k = 0; k < i; k++)
      differ |=
          groups[i] != groups[k] && plx_fact_mention(fact, i)->article != plx_fact_mention(fact, k)->article;
  for (guint32 group = 0; group < n_groups; group++)
    differ &= n_groups > 1 && !(n_groups == 2 && plx_group_is_shared(fact, groups, 0) &&
                                plx_group_is_shared(fact, groups, 1));
  if (!differ || fact->score < SURE)
    return;
  const PlxDeed *deed = deed_at(comparison, fact, 0);
  g_autofree char *about = g_strdup_printf("who: %s %s", deed->verb, deed->patient_lemma);
  plx_comparison_add(comparison, PLX_RULE_ATTRIBUTION_AGENT, fact, groups, read_deed, about, fact->score);
}
