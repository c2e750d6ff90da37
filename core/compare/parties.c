#include "compare/parties.h"

#define LONGEST_CHAIN 8 /* parties that are kept: the next sources tell who says it */

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
  if (((GPtrArray *)*chain)->len < LONGEST_CHAIN)
    g_ptr_array_add(*chain, party);
  else
    plx_party_free(party);
}

PlxSourceRelation plx_parties_compare(const PlxParties *parties, guint32 i, guint32 k)
{
  const gsize low = MIN(i, k), high = MAX(i, k);
  guint8 *relation = &parties->relations[low * parties->parties->len + high];
  if (*relation == 0)
    *relation = (guint8)(1 + plx_party_compare(parties->parties->pdata[i], parties->parties->pdata[k]));
  return (PlxSourceRelation)(*relation - 1);
}

/* The nearest of what was found and of what somebody comes to one of a chain. */
static PlxSourceRelation nearer(PlxSourceRelation nearest, const PlxParty *party, const GPtrArray *chain)
{
  for (guint n = 0; chain != NULL && n < chain->len && nearest != PLX_SOURCE_SAME; n++)
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
  PlxSourceRelation nearest = plx_parties_compare(parties, i, k);
  nearest = nearer(nearest, parties->parties->pdata[i], of_k);
  nearest = nearer(nearest, parties->parties->pdata[k], of_i);
  for (guint n = 0; of_i != NULL && n < of_i->len; n++)
    nearest = nearer(nearest, g_ptr_array_index(of_i, n), of_k);
  *link = (guint8)(1 + nearest);
  return nearest;
}
