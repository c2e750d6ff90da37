/* A sentence may tell on its own authority what another attributes, and each clause of it may: that is one
 * finding, not one for the whole and one for each part. And who orders a thing both says and does so. */
#include "compare/rules.h"

static gboolean may_repeat(const PlxFinding *finding)
{
  return finding->rule->id == PLX_RULE_ATTRIBUTION_MISSING || finding->rule->id == PLX_RULE_ATTRIBUTION_AGENT;
}

static gboolean is_one_place(const PlxStatement *a, const PlxStatement *b)
{
  return a->article == b->article && a->sentence == b->sentence;
}

static gboolean has_place(const PlxFinding *finding, const PlxStatement *of)
{
  for (guint32 i = 0; i < finding->statements->len; i++)
    if (is_one_place(plx_finding_statement(finding, i), of))
      return TRUE;
  return FALSE;
}

/* Of two as sure, the one with more to show is to stay, or the first. */
static gboolean is_surer(const PlxFinding *a, const PlxFinding *b, gboolean first)
{
  if (a->confidence > b->confidence || a->confidence < b->confidence)
    return a->confidence > b->confidence;
  return a->statements->len != b->statements->len ? a->statements->len > b->statements->len : first;
}

/* Does another finding, as sure as it, set the same sentences against each other? Of two of the same
 * sentences the first stays. */
static gboolean is_repeated(const GPtrArray *findings, guint i, const GArray *others)
{
  const PlxFinding *finding = findings->pdata[i];
  for (guint k = 0; k < others->len; k++) {
    const guint at = g_array_index(others, guint, k);
    const PlxFinding *other = findings->pdata[at];
    gboolean all = at != i && other->rule == finding->rule && is_surer(other, finding, at < i);
    for (guint32 n = 0; all && n < finding->statements->len; n++)
      all = has_place(other, plx_finding_statement(finding, n));
    if (all)
      return TRUE;
  }
  return FALSE;
}

static gpointer key_of(const PlxStatement *statement)
{
  return GUINT_TO_POINTER(statement->article * 0x9E3779B1u + statement->sentence);
}

/* By the place of a statement, the findings (guint) from `first` on that have one there. */
static GHashTable *findings_by_place(const GPtrArray *findings, guint first)
{
  GHashTable *places = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
  for (guint i = first; i < findings->len; i++) {
    const PlxFinding *finding = findings->pdata[i];
    for (guint32 n = 0; may_repeat(finding) && n < finding->statements->len; n++) {
      const gpointer key = key_of(plx_finding_statement(finding, n));
      GArray *of = g_hash_table_lookup(places, key);
      if (of == NULL)
        g_hash_table_insert(places, key, of = g_array_new(FALSE, FALSE, sizeof(guint)));
      g_array_append_val(of, i);
    }
  }
  return places;
}

void plx_comparison_drop_repeats(PlxComparison *comparison, guint first)
{
  GPtrArray *findings = comparison->findings;
  g_autoptr(GHashTable) places = findings_by_place(findings, first);
  g_autoptr(GArray) repeated = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = first; i < findings->len; i++) {
    const PlxFinding *finding = findings->pdata[i];
    if (may_repeat(finding) &&
        is_repeated(findings, i, g_hash_table_lookup(places, key_of(plx_finding_statement(finding, 0)))))
      g_array_append_val(repeated, i);
  }
  for (guint n = repeated->len; n-- > 0;)
    plx_finding_free(g_ptr_array_steal_index(findings, g_array_index(repeated, guint, n)));
}
