/* attribution/agent: one deed, another doer. */
#include "compare/rules.h"

#include <string.h>

#define SURE 0.6

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

typedef struct {
  const PlxComparison *comparison;
  const PlxFact *fact;
} Subject;

static const char *name_at(const Subject *s, guint32 i)
{
  const PlxDeed *deed = deed_at(s->comparison, s->fact, i);
  return plx_article_name(plx_fact_article(s->comparison, s->fact, i), deed->name)->entity;
}

/* One of the cast, or the same name in a longer form (Broadcom, Broadcom Ltd). */
static gboolean is_same(guint32 a, guint32 b, gpointer data)
{
  const Subject *s = data;
  const guint32 p = doer_of(s->comparison, s->fact, a), q = doer_of(s->comparison, s->fact, b);
  return (p == q && p != PLX_NONE) || strstr(name_at(s, a), name_at(s, b)) != NULL ||
         strstr(name_at(s, b), name_at(s, a)) != NULL;
}

void plx_compare_deeds(PlxComparison *comparison, const PlxFact *fact)
{
  Subject subject = {comparison, fact};
  guint32 n_groups;
  gboolean differ = FALSE;
  g_autofree guint32 *groups = plx_fact_groups(fact, is_same, &subject, &n_groups);
  for (guint32 i = 1; i < fact->mentions->len; i++)
    for (guint32 k = 0; k < i; k++)
      differ |= groups[i] != groups[k] && !plx_articles_share_group(fact, groups, i, k);
  if (!differ || fact->score < SURE)
    return;
  const PlxDeed *deed = deed_at(comparison, fact, 0);
  g_autofree char *about = g_strdup_printf("who: %s %s", deed->verb, deed->patient_lemma);
  plx_comparison_add(comparison, PLX_RULE_ATTRIBUTION_AGENT, fact, groups, read_deed, about, fact->score);
}
