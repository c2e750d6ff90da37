/* Whether two sources are ever told of together. */
#pragma once

#include "model/party.h"

/* Do words of the other's name ever stand in a sentence with the one? Then the two may belong together. */
gboolean plx_party_is_named_beside(const PlxParty *of, const PlxParty *other);

/* The same of a body without a name, and all that describes it (`the flood service`). */
gboolean plx_party_is_described_beside(const PlxParty *of, const PlxParty *other);
