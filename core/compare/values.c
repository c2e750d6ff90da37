#include "compare/values.h"

typedef struct {
  PlxValueRelation relation;
  gpointer data;
} Asked;

static gboolean is_equal(guint32 a, guint32 b, gpointer data)
{
  const Asked *asked = data;
  return asked->relation(a, b, asked->data) == PLX_RELATION_EQUAL;
}

/* Do the two articles give some value in common? Then what else they say is no quarrel between them. */
static gboolean share_group(const PlxFact *fact, const guint32 *groups, guint32 x, guint32 y)
{
  for (guint32 i = 0; i < fact->mentions->len; i++)
    for (guint32 k = 0; k < fact->mentions->len; k++)
      if (groups[i] == groups[k] && plx_fact_mention(fact, i)->article == x &&
          plx_fact_mention(fact, k)->article == y)
        return TRUE;
  return FALSE;
}

PlxVerdict plx_verdict_reach(const PlxFact *fact, PlxValueRelation relation, gpointer data)
{
  Asked asked = {relation, data};
  PlxVerdict verdict = {.worst = PLX_RELATION_EQUAL};
  verdict.groups = plx_fact_groups(fact, is_equal, &asked, &verdict.n_groups);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    for (guint32 k = i + 1; k < fact->mentions->len; k++) {
      const guint32 x = plx_fact_mention(fact, i)->article, y = plx_fact_mention(fact, k)->article;
      if (x == y || verdict.groups[i] == verdict.groups[k] || share_group(fact, verdict.groups, x, y))
        continue;
      const PlxRelation r = relation(i, k, data);
      if (r > verdict.worst) {
        verdict.worst = r;
        verdict.a = i;
        verdict.b = k;
      }
    }
  }
  return verdict;
}

void plx_verdict_clear(PlxVerdict *verdict)
{
  g_clear_pointer(&verdict->groups, g_free);
}
