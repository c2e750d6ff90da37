/* When two mentions that share no name are of one body. */
#pragma once

#include "model/party.h"

/* `Kenya's border service`, `the Kenyan border service`; `the prosecutor's office in Alta`, `the Alta
 * prosecutor's office`; `a notice to the council`, `a notice filed with the council`. */
gboolean plx_party_is_same_body(const PlxParty *p, const PlxParty *q);

/* `It` and `it`, where the one is known to be another than the other. */
gboolean plx_party_stand_for_two(const PlxParty *p, const PlxParty *q);
