#include "compare/parties.h"

void plx_parties_init(PlxParties *parties, guint32 n)
{
  parties->parties = g_ptr_array_new_with_free_func((GDestroyNotify)plx_party_free);
  g_ptr_array_set_size(parties->parties, (gint)n);
  parties->relations = g_new0(guint8, (gsize)n * n);
}

void plx_parties_clear(PlxParties *parties)
{
  g_clear_pointer(&parties->parties, g_ptr_array_unref);
  g_clear_pointer(&parties->relations, g_free);
}

void plx_parties_set(PlxParties *parties, guint32 i, PlxParty *party)
{
  plx_party_free(parties->parties->pdata[i]);
  parties->parties->pdata[i] = party;
}

PlxSourceRelation plx_parties_compare(const PlxParties *parties, guint32 i, guint32 k)
{
  const gsize low = MIN(i, k), high = MAX(i, k);
  guint8 *relation = &parties->relations[low * parties->parties->len + high];
  if (*relation == 0)
    *relation = (guint8)(1 + plx_party_compare(parties->parties->pdata[i], parties->parties->pdata[k]));
  return (PlxSourceRelation)(*relation - 1);
}
