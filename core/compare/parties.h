/* Who stands behind each mention of a fact. Each is read once, and each two are compared once, however many
 * rules ask. */
#pragma once

#include "model/source.h"

typedef struct {
  GPtrArray *parties; /* PlxParty; NULL where nobody stands behind the mention */
  GPtrArray
      *chains; /* GPtrArray of PlxParty: whose words each relays, and who relays them; NULL for nobody */
  guint8 *relations; /* of two, one more than its PlxSourceRelation; 0 until asked for */
  guint8 *links;     /* likewise, of their chains */
} PlxParties;

/* `n` mentions, all without anybody as yet. */
void plx_parties_init(PlxParties *parties, guint32 n);
void plx_parties_clear(PlxParties *parties);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PlxParties, plx_parties_clear)

/* Takes the party over. */
void plx_parties_set(PlxParties *parties, guint32 i, PlxParty *party);

/* Takes over somebody whose words the mention's own party relays, or who relays them; of very many the first
 * few. */
void plx_parties_relay(PlxParties *parties, guint32 i, PlxParty *party);

/* Of two mentions that have somebody behind them. */
PlxSourceRelation plx_parties_compare(const PlxParties *parties, guint32 i, guint32 k);

/* The same, of whoever of the two chains are most nearly one: `Bamford said` and `Bamford said, the agency
 * reports` tell of one source. */
PlxSourceRelation plx_parties_link(const PlxParties *parties, guint32 i, guint32 k);
