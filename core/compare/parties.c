#include "compare/parties.h"

static void free_chain(gpointer chain)
{
  if (chain != NULL)
    g_ptr_array_unref(chain);
}

void plx_parties_init(PlxParties *parties, guint32 n)
{
  parties->parties = g_ptr_array_new_with_free_func((GDestroyNotify)plx_party_free);
  parties->chains = g_ptr_array_new_with_free_func(free_chain);
  g_ptr_array_set_size(parties->parties, (gint)n);
  g_ptr_array_set_size(parties->chains, (gint)n);
  parties->relations = g_new0(guint8, (gsize)n * n);
  parties->links = g_new0(guint8, (gsize)n * n);
}

void plx_parties_clear(PlxParties *parties)
{
  g_clear_pointer(&parties->parties, g_ptr_array_unref);
  g_clear_pointer(&parties->chains, g_ptr_array_unref);
  g_clear_pointer(&parties->relations, g_free);
  g_clear_pointer(&parties->links, g_free);
}

void plx_parties_set(PlxParties *parties, guint32 i, PlxParty *party)
{
  plx_party_free(parties->parties->pdata[i]);
  parties->parties->pdata[i] = party;
}

void plx_parties_relay(PlxParties *parties, guint32 i, PlxParty *party)
{
  gpointer *chain = &parties->chains->pdata[i];
  if (*chain == NULL)
    *chain = g_ptr_array_new_with_free_func((GDestroyNotify)plx_party_free);
  g_ptr_array_add(*chain, party);
}

PlxSourceRelation plx_parties_compare(const PlxParties *parties, guint32 i, guint32 k)
{
  const gsize low = MIN(i, k), high = MAX(i, k);
  guint8 *relation = &parties->relations[low * parties->parties->len + high];
  if (*relation == 0)
    *relation = (guint8)(1 + plx_party_compare(parties->parties->pdata[i], parties->parties->pdata[k]));
  return (PlxSourceRelation)(*relation - 1);
}

/* The nearest that somebody comes to one of a chain. */
static PlxSourceRelation compare_chain(const PlxParty *party, const GPtrArray *chain)
{
  PlxSourceRelation nearest = PLX_SOURCE_OTHER;
  for (guint n = 0; chain != NULL && n < chain->len; n++)
    nearest = MAX(nearest, plx_party_compare(party, g_ptr_array_index(chain, n)));
  return nearest;
}

PlxSourceRelation plx_parties_link(const PlxParties *parties, guint32 i, guint32 k)
{
  const gsize low = MIN(i, k), high = MAX(i, k);
  guint8 *link = &parties->links[low * parties->parties->len + high];
  if (*link > 0)
    return (PlxSourceRelation)(*link - 1);
  const GPtrArray *of_i = parties->chains->pdata[i], *of_k = parties->chains->pdata[k];
  PlxSourceRelation nearest =
      MAX(plx_parties_compare(parties, i, k), MAX(compare_chain(parties->parties->pdata[i], of_k),
                                                  compare_chain(parties->parties->pdata[k], of_i)));
  for (guint n = 0; of_i != NULL && n < of_i->len; n++)
    nearest = MAX(nearest, compare_chain(g_ptr_array_index(of_i, n), of_k));
  *link = (guint8)(1 + nearest);
  return nearest;
}
