/* When two mentions that share no name are of one body. */
#pragma once

#include "model/party.h"

/* `Kenya's border service`, `the Kenyan border service`; `the prosecutor's office in Alta`, `the Alta
 * prosecutor's office`; `a notice to the council`, `a notice filed with the council`. */
gboolean plx_party_is_same_body(const PlxParty *p, const PlxParty *q);

/* Of the same words but for those that tell nothing, in whatever order: `a police spokesman`, `police`; `the
 * Israeli government`, `Israel`; `the Ministry of Health`, `the health ministry`. */
gboolean plx_party_is_of_same_words(const PlxParty *p, const PlxParty *q);

/* `The sheriff`, and the only one in the story who is told by name to be one. */
gboolean plx_party_is_in_office(const PlxParty *office, const PlxParty *person);

/* Is the word among them (char *)? */
gboolean plx_words_hold(const GPtrArray *words, const char *word);

/* `It` and `it`, where the one is known to be another than the other. */
gboolean plx_party_stand_for_two(const PlxParty *p, const PlxParty *q);
