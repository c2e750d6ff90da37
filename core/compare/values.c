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

PlxVerdict plx_verdict_reach(const PlxFact *fact, PlxValueRelation relation, gpointer data)
{
  Asked asked = {relation, data};
  PlxVerdict verdict = {.worst = PLX_RELATION_EQUAL};
  verdict.groups = plx_fact_groups(fact, is_equal, &asked, &verdict.n_groups);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    for (guint32 k = i + 1; k < fact->mentions->len; k++) {
      if (verdict.groups[i] == verdict.groups[k] || plx_articles_share_group(fact, verdict.groups, i, k))
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
