/* How what two times date stands to each other: one event, two stages of a thing, two events. Pure functions.
 */
#pragma once

#include "relate/time_slot.h"

/* The kind of event that the words of both tell of; NULL. */
const char *plx_time_common_kind(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Are both known to be events, and not of one kind? `It began` may be the shooting that began. */
gboolean plx_time_other_kinds(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Does one begin or open, and the other end? */
gboolean plx_time_opposite(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* The fair opened and the fair was announced: what begins or ends itself is not what else it meets with. */
gboolean plx_time_stage_of_one(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Something begins, ends and happens: what, others say. */
gboolean plx_time_is_aspect(const char *kind);

/* Do both hang on one noun? */
gboolean plx_time_same_noun(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Is it the second of several, once without its noun or with the same: `the second came at noon`? */
gboolean plx_time_same_nth(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Are their kinds often told of one moment: the attack, and that people were killed in it? */
gboolean plx_time_one_occasion(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Does a noun alone tell one event, and the other words tell of something else: `Monday's vote`, `resigned on
 * Monday`? */
gboolean plx_time_other_noun(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Does each tell by a clause of its own what was announced or ordered, and is it not the same? */
gboolean plx_time_other_content(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Is it known of both what kind of event they are, or that one is done to the other: `cancelled the concert`,
 * `Monday's concert`? */
gboolean plx_time_kinds_known(const PlxTimeSlot *a, const PlxTimeSlot *b);

/* Can it be told that the words are of two events, each of which may have been at that time? */
gboolean plx_time_of_two(const PlxTimeSlot *a, const PlxTimeSlot *b);
