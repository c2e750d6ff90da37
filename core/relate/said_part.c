#include "relate/said_part.h"

#include "base/order.h"

static gboolean has_attribution(const PlxFact *fact, const PlxMention *mention)
{
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *each = &g_array_index(fact->mentions, PlxMention, i);
    if (each->article == mention->article && each->index == mention->index && mention->index != PLX_NONE)
      return TRUE;
  }
  return FALSE;
}

/* How surely a mention tells what the articles' own words do. */
static double tells_own(const PlxFact *fact, guint32 i)
{
  double best = 0;
  for (guint32 k = 0; k < fact->mentions->len; k++)
    if (g_array_index(fact->mentions, PlxMention, k).index == PLX_NONE)
      best = MAX(best, plx_fact_pair(fact, i, k));
  return best;
}

/* Two attributions that another fact brings together, by another clause, are compared there: here the one of
 * them stays that is most like the articles' own words. */
static void part_from(PlxFact *fact, const PlxFact *other)
{
  guint32 kept = PLX_NONE;
  for (guint32 i = 0; i < fact->mentions->len; i++)
    if (has_attribution(other, &g_array_index(fact->mentions, PlxMention, i)) &&
        (kept == PLX_NONE || tells_own(fact, i) > tells_own(fact, kept)))
      kept = i;
  for (guint32 i = fact->mentions->len; kept != PLX_NONE && i-- > 0;)
    if (i != kept && has_attribution(other, &g_array_index(fact->mentions, PlxMention, i))) {
      plx_fact_remove(fact, i);
      kept -= i < kept ? 1 : 0;
    }
}

static guint count_attributions(const PlxFact *fact)
{
  guint n = 0;
  for (guint32 i = 0; i < fact->mentions->len; i++)
    n += g_array_index(fact->mentions, PlxMention, i).index != PLX_NONE;
  return n;
}

/* Facts may share a place; that two of one place share an attribution is still to be seen. */
static gpointer place_of(const PlxMention *attribution)
{
  return GUINT_TO_POINTER(attribution->article * 0x9E3779B1u + attribution->index);
}

/* By the place of an attribution, the facts (guint, ascending) that hold it. */
static GHashTable *by_attribution(const GPtrArray *facts)
{
  GHashTable *holders = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < facts->len; i++) {
    const PlxFact *fact = g_ptr_array_index(facts, i);
    for (guint32 k = 0; k < fact->mentions->len; k++) {
      const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, k);
      if (mention->index == PLX_NONE)
        continue;
      GArray *of = g_hash_table_lookup(holders, place_of(mention));
      if (of == NULL)
        g_hash_table_insert(holders, place_of(mention), of = g_array_new(FALSE, FALSE, sizeof(guint)));
      g_array_append_val(of, i);
    }
  }
  return holders;
}

/* The facts that hold an attribution of a fact, ascending, some more than once → others. */
static void find_others(GHashTable *holders, const PlxFact *fact, GArray *others)
{
  g_array_set_size(others, 0);
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *mention = &g_array_index(fact->mentions, PlxMention, i);
    const GArray *of = mention->index != PLX_NONE ? g_hash_table_lookup(holders, place_of(mention)) : NULL;
    if (of != NULL)
      g_array_append_vals(others, of->data, of->len);
  }
  g_array_sort(others, plx_compare_numbers);
}

void plx_said_part(GPtrArray *facts)
{
  g_autoptr(GHashTable) holders = by_attribution(facts);
  g_autoptr(GArray) others = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < facts->len; i++) {
    PlxFact *fact = g_ptr_array_index(facts, i);
    find_others(holders, fact, others);
    for (guint at = 0; at < others->len; at++) {
      const guint k = g_array_index(others, guint, at);
      const PlxFact *other = g_ptr_array_index(facts, k);
      const guint n = count_attributions(fact), m = count_attributions(other);
      if (k != i && (at == 0 || k != g_array_index(others, guint, at - 1)) && (n < m || (n == m && k < i)))
        part_from(fact, other);
    }
  }
}
