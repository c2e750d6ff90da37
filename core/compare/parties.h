/* Who stands behind each mention of a fact. Each is read once, and each two are compared once, however many
 * rules ask. */
#pragma once

#include "model/source.h"

typedef struct {
  GPtrArray *parties; /* PlxParty; NULL where nobody stands behind the mention */
  guint8 *relations;  /* of two, one more than its PlxSourceRelation; 0 until asked for */
} PlxParties;

/* `n` mentions, all without anybody as yet. */
void plx_parties_init(PlxParties *parties, guint32 n);
void plx_parties_clear(PlxParties *parties);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PlxParties, plx_parties_clear)

/* Takes the party over. */
void plx_parties_set(PlxParties *parties, guint32 i, PlxParty *party);

/* Of two mentions that have somebody behind them. */
PlxSourceRelation plx_parties_compare(const PlxParties *parties, guint32 i, guint32 k);
